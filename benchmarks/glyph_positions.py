"""What a PDF still tells of a removed name by where everything else stands, in bits.

    python benchmarks/glyph_positions.py [--names N] [--peers PYTHON]

Bland, Iyer, Levchenko, "Story Beyond the Eye: Glyph Positions Break PDF Text Redaction" (PETS 2023): whoever knows the
fonts lays a line out with every name of a dictionary and compares. Here the attacker is given more than that, the
whole output: the same document is written with every name of the dictionary in turn, the name is removed, and names
whose outputs are alike to the last byte of the page cannot be told apart. Of N names that fall into groups of n1, n2, …
the output tells log2 N minus the mean of log2 n bits; log2 N is all that there is to tell.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import math
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
from documents_peers import Peer
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from redaction.documents.model import Replacement
from redaction.documents.pdf import FORMAT

TOKEN = "PERSON-12-K7M2"
_NAMES = Path(__file__).resolve().parents[1] / "resources" / "gazetteers"
_FONT, _SIZE = "Times-Roman", 11
_TEXT = (
    "This agreement is made on the third of May between {name} of the one part and the company of the other part, and "
    "takes effect on the day on which both have signed it. Notices go to the address above, before noon of the day on "
    "which they are due, and count as received when a copy has been kept by the one who sent them."
)


def dictionary(count: int, seed: int = 1) -> list[str]:
    """Return so many names of persons, given name and surname, drawn from the lists of the product."""
    draw = random.Random(seed)

    def listed(file: str) -> list[str]:
        lines = (_NAMES / file).read_text(encoding="utf-8").splitlines()
        words = [word.strip() for line in lines if not line.startswith("#") for word in line.split(",")]
        return [word for word in words if word.isascii() and word.isalpha()]

    given, family = listed("given_names.txt"), listed("surnames.txt")
    names: dict[str, None] = {}
    while len(names) < count:
        names[f"{draw.choice(given)} {draw.choice(family)}"] = None
    return list(names)


# -- documents with a name


def _paragraph(name: str, alignment: int) -> bytes:
    target = io.BytesIO()
    style = ParagraphStyle(
        "own", fontName=_FONT, fontSize=_SIZE, leading=14, alignment=alignment, spaceAfter=8
    )
    other = Paragraph(_TEXT.format(name="the seller"), style)
    SimpleDocTemplate(target, invariant=1).build([other, Paragraph(_TEXT.format(name=name), style), other])
    return target.getvalue()


def _drawn(draw: Callable[[Canvas], None]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for number in range(4):
        canvas.setFont(_FONT, _SIZE)
        canvas.drawString(72, 640 - 14 * number, "Another line of the same page, which nobody touches.")
    canvas.setFont(_FONT, _SIZE)
    draw(canvas)
    canvas.save()
    return target.getvalue()


def _width(text: str) -> float:
    return float(stringWidth(text, _FONT, _SIZE))


def ragged(name: str) -> bytes:
    """A paragraph that is even on the left."""
    return _paragraph(name, TA_LEFT)


def justified(name: str) -> bytes:
    """A paragraph that is even on both sides."""
    return _paragraph(name, TA_JUSTIFY)


def centred(name: str) -> bytes:
    """A paragraph of centred lines."""
    return _paragraph(name, TA_CENTER)


def flush_right(name: str) -> bytes:
    """A paragraph that is even on the right."""
    return _paragraph(name, TA_RIGHT)


def words_placed(name: str) -> bytes:
    """A line of which every word is placed by itself."""

    def draw(canvas: Canvas) -> None:
        pen = 72.0
        for word in f"Signed by {name} on the fourth of May".split():
            canvas.drawString(pen, 700, word)
            pen += _width(word + " ")

    return _drawn(draw)


def after_a_gap(name: str) -> bytes:
    """A date three ems after the name."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 700, f"Signed: {name}")
        canvas.drawString(72 + _width(f"Signed: {name}") + 3 * _SIZE, 700, "4 May 2024")

    return _drawn(draw)


def underlined(name: str) -> bytes:
    """A name with a line below and a box behind."""

    def draw(canvas: Canvas) -> None:
        start = 72 + _width("Dear ")
        canvas.setFillGray(0.9)
        canvas.rect(start, 697, _width(name), 12, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.drawString(72, 700, f"Dear {name}, thank you for your letter")
        canvas.line(start, 698, start + _width(name), 698)

    return _drawn(draw)


def table(name: str) -> bytes:
    """A row of a table, its columns at tab stops."""

    def draw(canvas: Canvas) -> None:
        for row, cells in enumerate(
            (("Name", "Role", "Born"), (name, "Buyer", "1970"), ("The bank", "Escrow", "1888"))
        ):
            for column, cell in enumerate(cells):
                canvas.drawString(72 + 150 * column, 740 - 14 * row, cell)

    return _drawn(draw)


def centred_line(name: str) -> bytes:
    """A title in the middle of the page, as on an agreement's first page."""

    def draw(canvas: Canvas) -> None:
        for place, line in enumerate(("Share Purchase Agreement", "between", name, "and", "the company")):
            canvas.drawCentredString(297.6, 780 - 16 * place, line)

    return _drawn(draw)


def centred_apart(name: str) -> bytes:
    """A signature in the middle of a rule on the right side of the page."""

    def draw(canvas: Canvas) -> None:
        canvas.line(330, 712, 530, 712)
        canvas.drawCentredString(430, 700, name)
        canvas.drawCentredString(430, 686, "Managing director")

    return _drawn(draw)


def narrow_table(name: str) -> bytes:
    """A ruled table with columns that hardly any name and no token fits into."""

    def draw(canvas: Canvas) -> None:
        edges = (72, 112, 182, 252, 322)
        for row in range(4):
            canvas.line(edges[0], 756 - 16 * row, edges[-1], 756 - 16 * row)
        for edge in edges:
            canvas.line(edge, 756 - 48, edge, 756)
        for row, cells in enumerate(
            (
                ("No.", "Name", "Role", "Born"),
                ("1", name, "Buyer", "1970"),
                ("2", "The bank", "Escrow", "1888"),
            )
        ):
            for column, cell in enumerate(cells):
                canvas.drawString(edges[column] + 3, 744 - 16 * row, cell)

    return _drawn(draw)


def narrow_columns(name: str) -> bytes:
    """The same table written column by column."""

    def draw(canvas: Canvas) -> None:
        edges = (72, 112, 182, 252, 322)
        for edge in edges:
            canvas.line(edge, 756 - 48, edge, 756)
        rows = (
            ("No.", "Name", "Role", "Born"),
            ("1", name, "Buyer", "1970"),
            ("2", "The bank", "Escrow", "1888"),
        )
        for column in range(4):
            for row, cells in enumerate(rows):
                canvas.drawString(edges[column] + 3, 744 - 16 * row, cells[column])

    return _drawn(draw)


def right_column(name: str) -> bytes:
    """A table whose last column is even on the right."""

    def draw(canvas: Canvas) -> None:
        for row, (left, right) in enumerate((("Buyer", name), ("Price", "1,200.00"), ("Escrow", "The bank"))):
            canvas.drawString(72, 740 - 14 * row, left)
            canvas.drawRightString(420, 740 - 14 * row, right)

    return _drawn(draw)


DOCUMENTS = (
    ragged, justified, centred, flush_right, words_placed, after_a_gap, underlined, table,
    centred_line, centred_apart, narrow_table, narrow_columns, right_column,
)  # fmt: skip


# -- what is left


def ours(source: bytes, name: str) -> bytes:
    """Return the file with the name replaced by a token, by the product."""
    document = FORMAT.read("a.pdf", source)
    edits = []
    for segment in document.segments:
        start = segment.text.replace("\n", " ").find(name)
        while start >= 0:
            edits.append(Replacement(segment.id, start, start + len(name), TOKEN))
            start = segment.text.replace("\n", " ").find(name, start + 1)
    if not edits:
        raise ValueError("the name was not read")
    return FORMAT.write(document, edits)


def fingerprint(output: bytes) -> str:
    """Return a hash of everything that the page's content, fonts and annotations say."""
    digest = hashlib.sha256()
    with pikepdf.open(io.BytesIO(output)) as pdf:
        for item in pdf.objects:
            digest.update(
                item.unparse(resolved=False) if not isinstance(item, pikepdf.Stream) else item.read_bytes()
            )
    return digest.hexdigest()


def bits(groups: Counter[str]) -> float:
    """Return what is told on average, in bits, by an output of which these groups look alike."""
    total = sum(groups.values())
    return max(0.0, math.log2(total) - sum(n * math.log2(n) for n in groups.values()) / total)


def measure(names: list[str], remove: Callable[[bytes, str], bytes]) -> Iterator[tuple[str, float]]:
    """Yield the bits told for every kind of document."""
    for document in DOCUMENTS:
        yield document.__name__, bits(Counter(fingerprint(remove(document(name), name)) for name in names))


def table_of(names: list[str], peer: Peer | None) -> list[str]:
    """Return the lines of a table: ours, and a peer's beside it."""
    other = (
        dict(measure(names, lambda source, name: peer.redact_pdf(source, [name], TOKEN).output))
        if peer
        else {}
    )
    lines = [
        f"glyph positions: bits told of a name, of {math.log2(len(names)):.1f} at most ({len(names)} names)"
    ]
    rows = list(measure(names, ours))
    for kind, told in rows:
        lines.append(f"  {kind:14} {told:5.2f}" + (f"   PyMuPDF {other[kind]:5.2f}" if other else ""))
    mean = sum(told for _, told in rows) / len(rows)
    lines.append(
        f"  {'mean':14} {mean:5.2f}"
        + (f"   PyMuPDF {sum(other.values()) / len(other):5.2f}" if other else "")
    )
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--names", type=int, default=256)
    parser.add_argument("--peers", help="a Python that has pymupdf")
    options = parser.parse_args()
    peer = Peer(options.peers) if options.peers else None
    print("\n".join(table_of(dictionary(options.names), peer)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

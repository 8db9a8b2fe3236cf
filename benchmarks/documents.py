"""Redaction of whole documents: leaks, refusals, files that no longer open, words lost, speed, size, beside other programs.

    python benchmarks/documents.py [--peers PYTHON] [--files N] [--seed N] [--skip-corpora] [--names N]

``--peers`` names an interpreter that has pymupdf, python-docx, openpyxl and python-pptx (``documents_peers``). Files
are those of ../shared/corpora: of each, words drawn at random from its own text are replaced, and then looked for by
readers that share no code with the product: pdftotext where it is installed, PDFium, and every part or inflated
stream as bytes. Times are processor seconds of one core; detection is not in them: both programs are told the words.
For a PDF "redact" is finding nothing and writing, with the second reading and the comparison of pictures that
every output goes through; "with reading" adds what it takes to read the text first. What the leak check stops
counts as refused.
"""

from __future__ import annotations

import argparse
import io
import random
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import pikepdf
import pypdfium2
from documents_peers import Outcome, Peer
from reportlab.pdfgen.canvas import Canvas

from redaction.documents import registry
from redaction.documents.model import Document, Replacement
from redaction.errors import RedactionError
from redaction.leakcheck import check
from redaction.tokens.spelling import Spelling

CORPORA = Path(__file__).resolve().parents[2] / "shared" / "corpora"
TOKEN = {Spelling.PLAIN: "PERSON-12-K7M2", Spelling.URL: "PERSON-12-K7M2"}
IDENTIFIER = "PERSON_12_K7M2"
_WORD = re.compile(r"[^\W\d_]{5,}")
#: What files of a format spell themselves, so that a find of it says nothing.
_SYNTAX = re.compile(
    rb"/[^\s/<>\[\]()]+|\b(?:stream|endstream|obj|endobj|xref|trailer|begincmap|endcmap|codespacerange)\b"
)


# -- the programs


def edits(document: Document, words: list[str]) -> list[Replacement]:
    """Return replacements for every occurrence of the words as whole words."""
    pattern = re.compile("|".join(rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])" for word in words))
    return [
        Replacement(segment.id, match.start(), match.end(), TOKEN.get(segment.spelling, IDENTIFIER))
        for segment in document.segments
        for match in pattern.finditer(segment.text)
    ]


@dataclass
class Timed:
    """An outcome of the product, with the time that reading took."""

    outcome: Outcome
    reading: float


def ours(name: str, source: bytes, words: list[str], *, checked: bool = True) -> Timed:
    """Redact with the product; ``error`` is the code of a refusal, that by the leak check included (its time is not)."""
    began = time.process_time()
    try:
        document = registry.read(name, source)
        read = time.process_time()
        output = registry.write(document, edits(document, words))
        seconds = time.process_time() - read
        leaks = checked and check("output" + Path(name).suffix, output, words).leaks
        return Timed(Outcome(output, seconds, "leak-found" if leaks else ""), read - began)
    except RedactionError as error:
        return Timed(Outcome(b"", time.process_time() - began, error.code), 0.0)


# -- readers outside the product


def _pdf_channels(output: bytes) -> list[str]:
    texts = []
    document = pypdfium2.PdfDocument(output)
    try:
        texts.append("\n".join(document[i].get_textpage().get_text_range() for i in range(len(document))))
    finally:
        document.close()
    if shutil.which("pdftotext"):
        done = subprocess.run(["pdftotext", "-", "-"], input=output, capture_output=True, check=False)
        texts.append(done.stdout.decode("utf-8", "replace"))
    with pikepdf.open(io.BytesIO(output), suppress_warnings=True) as pdf:
        for item in pdf.objects:
            if not isinstance(item, pikepdf.Object):
                continue
            raw = item.unparse(resolved=True) if not isinstance(item, pikepdf.Stream) else b""
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") != "/Image":
                try:
                    raw = item.read_bytes()
                except pikepdf.PdfError:
                    raw = item.read_raw_bytes()
            texts.append(_SYNTAX.sub(b" ", raw).decode("latin-1"))
            texts.append(raw.replace(b"\0", b"").decode("latin-1") if b"\0" in raw else "")
    return texts


def _package_channels(output: bytes) -> list[str]:
    texts = []
    with zipfile.ZipFile(io.BytesIO(output)) as package:
        for member in package.namelist():
            data = package.read(member)
            if data[:2] == b"PK":
                texts += _package_channels(data)
            elif member.endswith((".xml", ".rels", ".vml", ".rdf")):
                text = data.decode("utf-8", "replace")
                texts.append(unescape(re.sub(r"<[^>]*>", "", text)))
                # One word alone in an attribute is the format's own (a style, a kind, a relation), and so is a font's name.
                texts.append("\n".join(map(unescape, re.findall(r'(?<!typeface)="([^"]* [^"]*)"', text))))
            else:
                texts.append(data.decode("latin-1"))
    return texts


def channels(kind: str, output: bytes) -> list[str]:
    """Return every text that outside readers find; raise anything where the file does not open."""
    return _pdf_channels(output) if kind == "pdf" else _package_channels(output)


def visible(kind: str, output: bytes) -> Counter[str]:
    """Return the words that a reader sees, to tell which neighbours got lost."""
    if kind != "pdf":
        texts = _package_channels(output)
        return Counter(word for text in texts[:400] for word in _WORD.findall(text))
    document = pypdfium2.PdfDocument(output)
    try:
        pages = (document[i].get_textpage().get_text_range() for i in range(len(document)))
        text = "\n".join(pages).replace("\ufffe", "").replace("\x02", "")
        return Counter(_WORD.findall(text))
    finally:
        document.close()


# -- the corpora


@dataclass
class Score:
    """What one program made of the files of one kind."""

    files: int = 0
    refused: int = 0
    broken: int = 0
    leaks: int = 0
    damaged: int = 0
    seconds: float = 0.0
    pages: int = 0
    before: int = 0
    after: int = 0
    worst: list[str] = field(default_factory=list)

    def line(self, program: str) -> str:
        """Return a row of the table."""
        rate = self.pages / self.seconds if self.seconds else 0.0
        size = self.after / self.before if self.before else 0.0
        return (
            f"  {program:22} {self.files:5} {self.leaks:6} {self.refused:8} {self.broken:7} {self.damaged:8} "
            f"{rate:9.1f} {size:6.2f}"
        )


HEADER = f"  {'':22} {'files':>5} {'leaks':>6} {'refused':>8} {'broken':>7} {'damaged':>8} {'pages/s':>9} {'size':>6}"


def _judge(
    score: Score, kind: str, name: str, source: bytes, words: list[str], outcome: Outcome, pages: int
) -> None:
    score.files += 1
    if outcome.error or not outcome.output:
        score.refused += 1
        return
    score.seconds += outcome.seconds
    score.pages += pages
    score.before += len(source)
    score.after += len(outcome.output)
    try:
        found = channels(kind, outcome.output)
        seen = visible(kind, outcome.output)
    except Exception:
        score.broken += 1
        return
    patterns = [re.compile(rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])") for word in words]
    if any(pattern.search(text) for pattern in patterns for text in found):
        score.leaks += 1
        score.worst.append(name)
    lost = visible(kind, source) - seen
    for word in words:
        lost = Counter({other: n for other, n in lost.items() if word not in other})
    # A hyphen that no longer ends a line, or a word that now is at one, reads differently: that is one word or two.
    score.damaged += kind == "pdf" and sum(lost.values()) > 3


def _pages(kind: str, source: bytes) -> int:
    if kind != "pdf":
        return 1
    document = pypdfium2.PdfDocument(source)
    try:
        return len(document)
    finally:
        document.close()


def corpus(kind: str, folder: Path, count: int, seed: int, peer: Peer | None) -> None:
    """Print the table of one kind of file."""
    draw = random.Random(seed)
    files = sorted(folder.rglob(f"*.{kind}"))
    draw.shuffle(files)
    own, other = Score(), Score()
    tool = peer.has(kind) if peer else ""
    for path in files[:count]:
        source = path.read_bytes()
        try:
            words = sorted(visible(kind, source)) if kind == "pdf" else _own_words(path.name, source)
            channels(kind, source)
        except Exception:  # other readers cannot open it either
            continue
        words = [word for word in words if word.lower() not in _FORMAT_WORDS]
        if not words or len(source) > 5_000_000:
            continue
        chosen = draw.sample(words, min(2, len(words)))
        pages = _pages(kind, source)
        _judge(own, kind, path.name, source, chosen, ours(path.name, source, chosen).outcome, pages)
        if peer and tool:
            _judge(
                other, kind, path.name, source, chosen, peer.redact(kind, source, chosen, IDENTIFIER), pages
            )
    print(f"{kind}, words of {len(files[:count])} files of {folder.name}")
    print(HEADER)
    print(own.line("KPO Vault"))
    if tool:
        print(other.line(tool))
    if own.worst:
        print("  leaks in " + ", ".join(own.worst[:8]))


_FORMAT_WORDS = frozenset(
    [
        "false",
        "title",
        "width",
        "color",
        "style",
        "table",
        "sheet",
        "word",
        "office",
        "normal",
        "paragraph",
        "author",
        "content",
        "default",
        "footer",
        "header",
        "image",
        "section",
        "theme",
        "types",
        "value",
        "adobe",
        "identity",
        "registry",
        "ordering",
        "times",
        "arial",
        "helvetica",
        "courier",
        "font",
    ]
)


def _own_words(name: str, source: bytes) -> list[str]:
    document = registry.read(name, source)
    return sorted({word for segment in document.segments for word in _WORD.findall(segment.text)})


# -- speed


def long_pdf(pages: int = 200, hits: int = 10) -> bytes:
    """Return a file of plain paragraphs with so many hits on every page."""
    draw = random.Random(5)
    vocabulary = [
        "agreement",
        "party",
        "services",
        "shall",
        "notice",
        "under",
        "section",
        "between",
        "clause",
        "payment",
        "herein",
        "delivery",
        "provider",
        "client",
        "term",
        "schedule",
        "liability",
        "confidential",
        "information",
        "obligations",
    ]
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for _ in range(pages):
        text = canvas.beginText(72, 740)
        text.setFont("Times-Roman", 11)
        places = set(draw.sample(range(45), hits))
        for line in range(45):
            words = [draw.choice(vocabulary) for _ in range(12)]
            if line in places:
                words[draw.randrange(12)] = "Quimbleton"
            text.textLine(" ".join(words))
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def long_docx(paragraphs: int = 6000) -> bytes:
    """Return a document of about 300 pages, one hit in three paragraphs, some split over runs."""
    body = []
    for number in range(paragraphs):
        name = "Quimbleton" if number % 3 == 0 else "the party"
        runs = [
            f"Paragraph {number} says that ",
            name,
            " gives notice under the agreement and keeps a copy of it.",
        ]
        if number % 9 == 0:
            runs[1:2] = ["Quimb", "leton"]
        body.append(
            "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>"
        )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _CONTENT_TYPES)
        package.writestr("_rels/.rels", _RELATIONS)
        package.writestr(
            "word/document.xml",
            '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
            f'wordprocessingml/2006/main"><w:body>{"".join(body)}</w:body></w:document>',
        )
    return target.getvalue()


_CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml'
    '.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/></Relationships>'
)


def speed(peer: Peer | None, rounds: int = 3) -> None:
    """Print pages a second; all programs take turns, and the best round counts."""
    for kind, source, pages in (("pdf", long_pdf(), 200), ("docx", long_docx(), 300)):
        name = f"long.{kind}"
        tool = peer.has(kind) if peer else ""
        redact, whole, gate, others = [], [], [], []
        for _ in range(rounds):
            timed = ours(name, source, ["Quimbleton"], checked=False)
            redact.append(timed.outcome.seconds)
            whole.append(timed.outcome.seconds + timed.reading)
            began = time.process_time()
            report = check(name, timed.outcome.output, ["Quimbleton"])
            gate.append(time.process_time() - began)
            if report.leaks:
                print("  the leak check found the word")
            if peer and tool:
                others.append(peer.redact(f"{kind}, text", source, ["Quimbleton"], "PERSON-12-K7M2").seconds)
        print(f"speed, {pages} pages of {kind}: pages/s of one core")
        print(
            f"  redact {pages / min(redact):7.0f}   with reading {pages / min(whole):7.0f}   leak check {pages / min(gate):7.0f}"
        )
        if others:
            print(
                f"  {tool}: {pages / min(others):.0f}; ratio {min(others) / min(redact):.1f}, with reading "
                f"{min(others) / min(whole):.1f}"
            )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", help="a Python that has the other programs")
    parser.add_argument("--files", type=int, default=60, help="of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--names", type=int, default=128, help="in the dictionary of the attack on glyph positions"
    )
    parser.add_argument("--skip-corpora", action="store_true")
    options = parser.parse_args()
    peer = Peer(options.peers) if options.peers else None
    speed(peer)
    if options.names:
        import glyph_positions

        print("\n".join(glyph_positions.table_of(glyph_positions.dictionary(options.names), peer)))
    if not options.skip_corpora:
        if not CORPORA.is_dir():
            print("no corpora: ../shared is not beside this checkout")
        else:
            corpus("pdf", CORPORA / "pdf", options.files, options.seed, peer)
            for kind in ("docx", "xlsx", "pptx"):
                corpus(kind, CORPORA / "office", options.files, options.seed, peer)
    if peer:
        peer.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())

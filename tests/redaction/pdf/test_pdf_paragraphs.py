"""Paragraphs with tokens: legible, in their own block, without a trace of where lines ended, and back as they were."""

from __future__ import annotations

import io
import re

import pikepdf
import pypdfium2
import pytest
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.pdf import FORMAT

NAMES = ["Jo Li", "Ann Ray", "Bo Wu", "Al Ott"]
CROWDED = (
    "This Agreement is made on the third day of May between Jo Li, a company in Leeds, and Ann Ray, of Hull, with Bo Wu "
    "and Al Ott as guarantors for Jo Li. It takes effect at once and binds Ann Ray, Bo Wu, Al Ott and Jo Li jointly; "
    "notices go to Jo Li at the address above, or to Bo Wu where Al Ott is away, before noon of the day on which they "
    "are due, and the parties keep copies of them."
)
QUIET = (
    "A second paragraph that says nothing of interest, but is long enough to have more than a single line of text on "
    "this page, as most of them do."
)


def document(*paragraphs, alignment=TA_LEFT):
    target = io.BytesIO()
    style = ParagraphStyle(
        "own", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=8, alignment=alignment
    )
    SimpleDocTemplate(target, invariant=1).build([Paragraph(text, style) for text in paragraphs])
    return target.getvalue()


def protected(source, names=NAMES):
    read = FORMAT.read("a.pdf", source)
    pattern = re.compile("|".join(name.replace(" ", r"\s") for name in names))
    edits = []
    for segment in read.segments:
        for match in pattern.finditer(segment.text):
            number = names.index(" ".join(match[0].split())) + 10
            edits.append(Replacement(segment.id, match.start(), match.end(), f"PERSON-{number}-K7M2"))
    return FORMAT.write(read, edits)


def restored(output, names=NAMES):
    read = FORMAT.read("a.pdf", output)
    edits = [
        Replacement(segment.id, match.start(), match.end(), names[int(match[1]) - 10])
        for segment in read.segments
        for match in re.finditer(r"PERSON-(\d+)-K7M2", segment.text)
    ]
    return FORMAT.write(read, edits)


def body(content):
    return next(s.text for s in FORMAT.read("a.pdf", content).segments if s.kind is SegmentKind.BODY)


def letters(content):
    """Every letter of the first page with the place where it stands, to a tenth of a point."""
    pdf = pypdfium2.PdfDocument(content)
    try:
        text = pdf[0].get_textpage()
        return [
            (text.get_text_range(i, 1), tuple(round(v, 1) for v in text.get_charbox(i)))
            for i in range(text.count_chars())
            if text.get_text_range(i, 1).strip()
        ]
    finally:
        pdf.close()


def smallest_factor(content):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        data = pdf.pages[0].Contents.read_bytes()
    return min([float(value) for value in re.findall(rb"KPOFlow \[([\d.]+)", data)], default=1.0)


@pytest.mark.parametrize("alignment", [TA_LEFT, TA_JUSTIFY, TA_CENTER, TA_RIGHT])
def test_a_crowded_paragraph_stays_legible_and_in_its_block(alignment):
    source = document(CROWDED, QUIET, CROWDED, alignment=alignment)
    output = protected(source)
    assert smallest_factor(output) >= 0.7
    pdf = pypdfium2.PdfDocument(output)
    try:
        text = pdf[0].get_textpage()
        boxes = [text.get_charbox(i) for i in range(text.count_chars()) if text.get_text_range(i, 1).strip()]
    finally:
        pdf.close()
    assert max(box[2] for box in boxes) < 595 - 70
    assert min(box[0] for box in boxes) > 70
    assert body(output).split() == [
        word.replace("\n", " ")
        for word in re.sub(
            "|".join(NAMES), lambda m: f"PERSON-{NAMES.index(m[0]) + 10}-K7M2", f"{CROWDED} {QUIET} {CROWDED}"
        ).split()
    ]


@pytest.mark.parametrize("alignment", [TA_LEFT, TA_JUSTIFY])
def test_the_originals_come_back_in_their_lines_and_size(alignment):
    source = document(CROWDED, QUIET, CROWDED, alignment=alignment)
    back = restored(protected(source))
    assert body(back) == body(source)
    assert smallest_factor(back) == 1.0


def test_a_single_line_wraps_where_there_is_room_below():
    line = "Signed by Jo Li for Ann Ray, Bo Wu, Al Ott, Jo Li, Ann Ray, Bo Wu and Al Ott"
    output = protected(document(QUIET, line, QUIET))
    lines = [line for line in body(output).split("\n") if "PERSON" in line]
    assert len(lines) == 2
    assert smallest_factor(output) >= 0.6
    assert body(restored(output)) == body(document(QUIET, line, QUIET))


def test_other_paragraphs_stay_as_they_were():
    source = document(QUIET, CROWDED, QUIET)

    def shown(content):
        with pikepdf.open(io.BytesIO(content)) as pdf:
            data = pdf.pages[0].Contents.read_bytes()
        return [block for block in re.findall(rb"BT.*?ET", data, re.S) if b"second paragraph" in block]

    assert len(shown(source)) == 2
    assert [b.split() for b in shown(protected(source))] == [b.split() for b in shown(source)]


@pytest.mark.parametrize("alignment", [TA_LEFT, TA_JUSTIFY, TA_RIGHT])
def test_no_line_end_tells_how_long_a_name_was(alignment):
    seen = []
    for name in ("Al Ng", "Anastasia Featherstonehaugh", "Maximilian Wolf", "Jo Ng"):
        source = document(QUIET, CROWDED.replace("Jo Li", name), alignment=alignment)
        seen.append(letters(protected(source, [name, *NAMES[1:]])))
    assert all(other == seen[0] for other in seen)


def test_a_hyphen_at_a_line_end_comes_back_there():
    lines = ["The parties agree that Jo Li shall with all due dili-", "gence and at his own cost keep copies of every-", "thing that is sent to the address above before noon", "and that is all there is to say."]  # fmt: skip
    content = (
        b"BT /F1 11 Tf 14 TL 72 700 Td " + b" ".join(f"({line}) Tj T*".encode() for line in lines) + b" ET"
    )
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )
    pdf.add_blank_page(page_size=(400, 800))
    pdf.pages[0].Contents = pdf.make_stream(content)
    pdf.pages[0].obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    target = io.BytesIO()
    pdf.save(target)
    output = protected(target.getvalue())
    assert body(output) != body(target.getvalue())
    assert body(restored(output)) == body(target.getvalue())
    assert "diligence" in "".join(_pdfium(restored(output)).split("\ufffe\r\n")).replace("\x02", "").replace("\ufffe", "").replace("\r\n", "")  # fmt: skip


def _pdfium(content):
    pdf = pypdfium2.PdfDocument(content)
    try:
        return pdf[0].get_textpage().get_text_range()
    finally:
        pdf.close()


def test_a_list_of_names_is_no_paragraph(one_page):
    """Short lines below each other are rows: each keeps its own baseline."""
    rows = ["Jo Li", "Ann Ray", "Bo Wu", "Al Ott"]
    content = b"BT /F1 11 Tf 14 TL 72 700 Td " + b" ".join(f"({row}) Tj T*".encode() for row in rows) + b" ET"
    output = protected(one_page(content))
    assert body(output).split("\n") == [f"PERSON-{n}-K7M2" for n in range(10, 14)]

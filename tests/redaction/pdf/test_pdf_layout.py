"""Where things stand after a replacement: nothing may tell how wide the removed text was, nothing may overlap."""

from __future__ import annotations

import io

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from redaction.documents.model import Replacement, SegmentKind, apply_to_text
from redaction.documents.pdf import FORMAT
from redaction.errors import UnwritableReplacement

TOKEN = "PERSON-12-K7M2"
NAMES = ["Jo Li", "Anastasia Featherstonehaugh", "Bo Wu", "Maximilian Wolf"]


def story(name, alignment):
    target = io.BytesIO()
    style = ParagraphStyle("own", parent=getSampleStyleSheet()["Normal"], alignment=alignment)
    text = f"This agreement between {name} and Acme is signed."
    SimpleDocTemplate(target, invariant=1).build([Paragraph(text, style)])
    return target.getvalue()


def drawn(name, write):
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    write(canvas, name)
    canvas.save()
    return target.getvalue()


def protected_page(source, name):
    document = FORMAT.read("a.pdf", source)
    (page,) = (s for s in document.segments if s.kind is SegmentKind.BODY)
    start = page.text.index(name)
    output = FORMAT.write(document, [Replacement(page.id, start, start + len(name), TOKEN)])
    with pikepdf.open(io.BytesIO(output)) as pdf:
        return pdf.pages[0].Contents.read_bytes()


def kerned_after(canvas, name):
    """The text after the name stands where the name's width puts it, with a kern left over."""
    text = canvas.beginText(72, 700)
    text.setFont("Helvetica", 12)
    text.textOut("Dear ")
    text.textOut(name)
    canvas.drawText(text)
    canvas.setFont("Helvetica", 12)
    canvas.drawString(72 + canvas.stringWidth("Dear " + name + ",", "Helvetica", 12), 700, " thank you")


def underlined(canvas, name):
    canvas.setFont("Helvetica", 12)
    canvas.drawString(72, 700, name)
    canvas.line(72, 698, 72 + canvas.stringWidth(name, "Helvetica", 12), 698)


@pytest.mark.parametrize("write", [kerned_after, underlined])
def test_the_output_does_not_depend_on_the_removed_name(write):
    outputs = {protected_page(drawn(name, write), name) for name in NAMES}
    assert len(outputs) == 1


@pytest.mark.parametrize("alignment", [TA_CENTER])
def test_a_centred_line_moves_to_the_grid(alignment):
    starts = set()
    for name in NAMES:
        content = protected_page(story(name, alignment), name)
        document = FORMAT.read("a.pdf", content) if content.startswith(b"%PDF") else None
        assert document is None
        starts.add(content.count(b"Tj"))
    assert len(starts) == 1


@pytest.mark.parametrize("alignment", [TA_JUSTIFY])
def test_the_page_reads_the_same_but_for_the_token(alignment, extract):
    source = story("Jo Li", alignment)
    document = FORMAT.read("a.pdf", source)
    page = document.segments[0]
    start = page.text.index("Jo Li")
    output = FORMAT.write(document, [Replacement(page.id, start, start + 5, TOKEN)])
    assert extract(output).split() == f"This agreement between {TOKEN} and Acme is signed.".split()


PARAGRAPHS = [
    "This agreement is made on the third of May between the parties, of the one part and of the other part.",
    "It takes effect at once; notices go to 12 Main Street, Springfield (second floor), before noon.",
    "Signed: A. Menon\tfor Acme Corp\tand B. Okafor",
]


def generated():
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    text = canvas.beginText(72, 700)
    text.setFont("Times-Roman", 11)
    for paragraph in PARAGRAPHS:
        for column, part in enumerate(paragraph.split("\t")):
            canvas.setFont("Helvetica", 10)
            if "\t" in paragraph:
                canvas.drawString(72 + 150 * column, 500, part)
            else:
                text.textLine(part)
    canvas.drawText(text)
    canvas.showPage()
    canvas.drawString(72, 700, "A second page that nobody touches.")
    canvas.save()
    return target.getvalue()


SOURCE = generated()


@st.composite
def spans(draw):
    length = len(FORMAT.read("a.pdf", SOURCE).segments[0].text)
    places = sorted(draw(st.sets(st.integers(0, length), min_size=2, max_size=10)))
    return list(zip(places[::2], places[1::2], strict=False))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spans())
def test_any_spans_can_be_replaced(chosen):
    """The text read again is the text with the replacements made, white space aside; other pages stay byte by byte."""
    document = FORMAT.read("a.pdf", SOURCE)
    page = document.segments[0]
    edits = [Replacement(page.id, start, end, f"PERSON-{n}-K7M2") for n, (start, end) in enumerate(chosen, 1)]
    again = FORMAT.read("a.pdf", FORMAT.write(document, edits))
    assert "".join(again.segments[0].text.split()) == "".join(apply_to_text(page.text, edits).split())
    assert again.segments[1].text == document.segments[1].text


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spans())
def test_tokens_are_restored_exactly(chosen):
    document = FORMAT.read("a.pdf", SOURCE)
    page = document.segments[0]
    edits = [Replacement(page.id, start, end, f"PERSON-{n}-K7M2") for n, (start, end) in enumerate(chosen, 1)]
    returned = FORMAT.read("a.pdf", FORMAT.write(document, edits))
    text = returned.segments[0].text
    back = []
    for n, (start, end) in enumerate(chosen, 1):
        token = f"PERSON-{n}-K7M2"
        place = text.find(token)
        if place < 0:
            return  # two tokens without a space between them may be one word over a line end
        back.append(Replacement(0, place, place + len(token), page.text[start:end]))
    restored = FORMAT.read("a.pdf", FORMAT.write(returned, back))
    assert "".join(restored.segments[0].text.split()) == "".join(page.text.split())


def test_writing_is_deterministic():
    document = FORMAT.read("a.pdf", SOURCE)
    edits = [Replacement(0, 5, 14, TOKEN)]
    assert FORMAT.write(document, edits) == FORMAT.write(document, edits)


def test_a_letter_that_no_font_has_is_a_box_that_can_be_copied(extract):
    document = FORMAT.read("a.pdf", SOURCE)
    output = FORMAT.write(document, [Replacement(0, 0, 4, "\u0e01\u0e32\u0e23 \U0001f9ff")])
    assert "\u0e01\u0e32\u0e23" in FORMAT.read("a.pdf", output).segments[0].text
    assert "\u0e01\u0e32\u0e23" in "".join(extract(output).split())


def test_a_control_character_is_refused():
    document = FORMAT.read("a.pdf", SOURCE)
    with pytest.raises(UnwritableReplacement) as caught:
        FORMAT.write(document, [Replacement(0, 0, 4, "a\x07b")])
    assert "page 1" in str(caught.value)

"""Texts that run over the rule of their cell: they are read apart, and the output tells nothing of how far they ran."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from redaction.documents.pdf import FORMAT

EDGES = (72, 112, 182, 252, 322)
NAMES = ["Bo Wu", "Marta Nowakowska", "Anastasia Featherstone", "Maximilian von Wolfowitz"]


def by_rows(cells):
    return [(row, column) for row in range(len(cells)) for column in range(len(cells[0]))]


def by_columns(cells):
    return [(row, column) for column in range(len(cells[0])) for row in range(len(cells))]


def table(name, order):
    cells = (
        ("No.", "Name", "Role", "Born"),
        ("1", name, "Buyer", "1970"),
        ("2", "The bank", "Escrow", "1888"),
    )
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, pageCompression=0)
    for edge in EDGES:
        canvas.line(edge, 708, edge, 756)
    canvas.setFont("Times-Roman", 11)
    for row, column in order(cells):
        canvas.drawString(EDGES[column] + 3, 744 - 16 * row, cells[row][column])
    canvas.save()
    return target.getvalue()


def content(output):
    with pikepdf.open(io.BytesIO(output)) as pdf:
        return pdf.pages[0].Contents.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_a_text_that_runs_over_a_rule_is_not_one_word_with_the_next_cell(name):
    (body,) = [s.text for s in FORMAT.read("a.pdf", table(name, by_rows)).segments if s.kind.value == "body"]
    assert body.splitlines()[1] == f"1\t{name}\tBuyer\t1970"


@pytest.mark.parametrize("order", [by_rows, by_columns])
def test_how_far_a_name_ran_over_its_cell_is_not_told(order, protect):
    contents = {content(protect(table(name, order), name)) for name in NAMES}
    assert len(contents) == 1


def test_a_word_whose_letters_are_shown_one_by_one_may_cross_a_rule(one_page):
    """Only a text that begins in a column, with others, is parted: a label on a grid stays one word."""
    letters = b"".join(
        b"BT /F1 12 Tf %.2f 700 Td (%c) Tj ET\n" % (72 + 6.67 * n, c) for n, c in enumerate(b"ABERA")
    )
    rules = b"".join(b"%d 600 m %d 760 l S\n" % (x, x) for x in range(60, 140, 3))
    (segment,) = FORMAT.read("a.pdf", one_page(rules + letters)).segments
    assert segment.text == "ABERA"


def test_the_middle_of_centred_lines_is_not_told_more_exactly_than_anyone_needs(protect):
    """Places were written with as many decimals as they have: noise of the removed line's width was among them."""
    text = (
        "This agreement is made on the third of May between {} of the one part and the company of the other part, and "
        "takes effect on the day on which both have signed it. Notices go to the address above, before noon of the "
        "day on which they are due, and count as received when a copy has been kept by the one who sent them."
    )
    style = ParagraphStyle(
        "own", fontName="Times-Roman", fontSize=11, leading=14, alignment=TA_CENTER, spaceAfter=8
    )
    contents = set()
    for name in ("Patsy Francis", "Maren Hartley", "Bo Wu", "Kurt Poulain"):
        target = io.BytesIO()
        other = Paragraph(text.format("the seller"), style)
        SimpleDocTemplate(target, invariant=1).build([other, Paragraph(text.format(name), style), other])
        contents.add(content(protect(target.getvalue(), name)))
    assert len(contents) == 1

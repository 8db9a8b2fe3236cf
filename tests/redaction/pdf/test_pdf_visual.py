"""The comparison of pages by their pixels: what is lost or covered beside a replacement does not pass."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pytest

from redaction.documents.model import Replacement
from redaction.documents.pdf import FORMAT
from redaction.documents.pdf import format as pdf_format
from redaction.documents.pdf.changes import Area
from redaction.documents.pdf.second_reading import SecondReading
from redaction.documents.pdf.visual import SCALE, looks_different, scale_of

BOX = (0.0, 0.0, 612.0, 792.0)
TEXT = (
    b"BT /F1 12 Tf 72 700 Td (Dear Quimbleton, thank you) Tj 0 -40 Td (Another line that stays) Tj "
    b"0 -40 Td (and one more) Tj ET"
)


def picture(content):
    with SecondReading(content) as reading:
        shown = reading.picture(0, SCALE)
    assert shown is not None
    return shown


def test_a_lost_line_is_seen_and_a_changed_area_is_not(one_page):
    before = picture(one_page(TEXT))
    after = picture(one_page(TEXT.replace(b"(Another line that stays)", b"()")))
    band = Area((1.0, 0.0), 60.0, 300.0, 655.0, 675.0)
    assert looks_different(before, after, BOX, [])
    assert not looks_different(before, after, BOX, [band])
    assert not looks_different(before, before, BOX, [])
    turned_band = Area((0.0, 1.0), 655.0, 675.0, -300.0, -60.0)
    assert not looks_different(before, after, BOX, [turned_band])


def test_another_size_is_another_page(one_page):
    before = picture(one_page(TEXT))
    assert looks_different(before, before[:-1], BOX, [])
    assert looks_different(before, np.zeros_like(before), BOX, [])


def test_a_huge_page_is_drawn_small():
    assert scale_of((0.0, 0.0, 14400.0, 14400.0)) * 14400 <= 2000


def test_a_page_that_loses_a_neighbour_becomes_an_image_that_shows_it(one_page, monkeypatch, extract):
    """A writer that forgets a line is caught: the page is drawn instead, with everything on it."""
    honest = pdf_format.relayout

    def forgetful(walk, *rest):
        changes = honest(walk, *rest)
        changes.pieces.setdefault(1, [])
        return changes

    monkeypatch.setattr(pdf_format, "relayout", forgetful)
    document = FORMAT.read("a.pdf", one_page(TEXT))
    output = FORMAT.write(document, [Replacement(0, 5, 15, "PERSON-12-K7M2")])
    with pikepdf.open(io.BytesIO(output)) as pdf:
        assert "/Im0" in pdf.pages[0].Resources.XObject
    rows = slice(round((792 - 672) * SCALE), round((792 - 656) * SCALE))
    before, after = (int((255 - picture(c)[rows].astype(int)).sum()) for c in (one_page(TEXT), output))
    assert after == pytest.approx(before, rel=0.2), "the ink of the line that was forgotten"
    assert "PERSON-12-K7M2" in extract(output)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_an_honest_output_passes_on_turned_pages(one_page, rotate, extract):
    document = FORMAT.read("a.pdf", one_page(TEXT, Rotate=rotate))
    output = FORMAT.write(document, [Replacement(0, 5, 15, "PERSON-12-K7M2")])
    with pikepdf.open(io.BytesIO(output)) as pdf:
        assert "/XObject" not in pdf.pages[0].Resources
    assert "Another line that stays" in extract(output)

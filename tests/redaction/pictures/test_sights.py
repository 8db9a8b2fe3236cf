"""What stands in pixels is framed where the page shows it, however page and picture are turned."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from redaction.documents.images import PictureText
from redaction.documents.images.segments import PictureRegion, Shown
from redaction.documents.model import Segment
from redaction.documents.sights import Sight, boxes_on_page, sight_of
from redaction.ocr.reading import Line, Reading, Region, RegionKind

INK = (40, 20, 90, 44)  # pixels of the picture
SIZE = (200, 120)


def picture(ink=INK, size=SIZE) -> Image.Image:
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((ink[0], ink[1], ink[2] - 1, ink[3] - 1), fill="black")
    return image


def pdf_with(
    image: Image.Image, *, matrix=(150, 0, 0, 90, 60, 70), blank_pages: int = 0, rotate: int = 0, crop=None
) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(400, 300))
    for _ in range(blank_pages):
        canvas.drawImage(ImageReader(Image.new("RGB", (50, 50), "red")), 20, 20, 60, 60)
        canvas.showPage()
    canvas.transform(*matrix)
    canvas.drawImage(ImageReader(image), 0, 0, 1, 1)
    canvas.save()
    with pikepdf.open(io.BytesIO(target.getvalue())) as document:
        document.pages[-1].Rotate = rotate
        if crop is not None:
            document.pages[-1].CropBox = list(crop)
        turned = io.BytesIO()
        document.save(turned)
    return turned.getvalue()


def black(source: bytes, page: int) -> tuple[float, float, float, float]:
    """Return the bounds of what is black on a page, in shares of it."""
    document = pypdfium2.PdfDocument(source)
    pixels = np.asarray(document[page].render(scale=3).to_pil().convert("RGB")).max(axis=2) < 100
    document.close()
    rows, columns = np.flatnonzero(pixels.any(axis=1)), np.flatnonzero(pixels.any(axis=0))
    high, wide = pixels.shape
    return columns[0] / wide, rows[0] / high, (columns[-1] + 1) / wide, (rows[-1] + 1) / high


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize(
    "matrix",
    [(150, 0, 0, 90, 60, 70), (0, 150, -90, 0, 200, 60), (150, 0, 0, -90, 60, 200)],
    ids=["upright", "turned", "mirrored"],
)
def test_a_box_of_pixels_is_where_the_page_shows_it(rotate, matrix):
    shown = picture()
    source = pdf_with(shown, matrix=matrix, rotate=rotate, crop=(10, 20, 390, 280), blank_pages=1)
    ink = INK
    if matrix[3] < 0:  # a picture in a mirror is read as the page shows it
        ink = (INK[0], SIZE[1] - INK[3], INK[2], SIZE[1] - INK[1])
    (boxes,) = boxes_on_page(source, "pdf", 1, [Sight(1, (ink,), SIZE)])
    assert boxes == (pytest.approx(black(source, 1), abs=0.006),)


def test_pictures_of_other_pages_are_not_on_this_one():
    source = pdf_with(picture(), blank_pages=2)
    assert boxes_on_page(source, "pdf", 0, [Sight(1, (INK,))]) == [()]
    (boxes,) = boxes_on_page(source, "pdf", 2, [Sight(1, (INK,))])  # the red one is counted once
    assert boxes == (pytest.approx(black(source, 2), abs=0.006),)
    assert boxes_on_page(source, "pdf", 7, [Sight(1, (INK,))]) == [()]


def test_frames_of_an_image_file_are_its_pages():
    target = io.BytesIO()
    picture().save(target, "TIFF", save_all=True, append_images=[picture(size=(400, 240))])
    sights = [Sight(0, (INK,)), Sight(1, (INK,)), Sight(None, ((0.1, 0.2, 0.3, 0.4),))]
    assert boxes_on_page(target.getvalue(), "image", 1, sights) == [
        (),
        (pytest.approx((40 / 400, 20 / 240, 90 / 400, 44 / 240)),),
        ((0.1, 0.2, 0.3, 0.4),),
    ]


@given(st.integers(0, 20), st.integers(1, 20))
@settings(max_examples=60)
def test_a_finding_over_lines_has_a_box_in_each(start, length):
    lines = tuple(
        Line(
            "ten letter",
            ((0, y), (100, y), (100, y + 10), (0, y + 10)),
            tuple(n / 10 for n in range(11)),
            1.0,
        )
        for y in (0, 20)
    )
    reading = Reading(100, 50, lines)
    end = min(start + length, len(reading.text))
    sight = sight_of(Segment(0, reading.text, locator=PictureText(3, reading)), start, end)
    assert sight is not None
    assert (sight.frame, sight.size) == (3, (100, 50))
    assert len(sight.boxes) == sum(max(0, min(end, at + 10) - max(start, at)) > 0 for at in (0, 11))
    for box in sight.boxes:
        assert 0 <= box[0] < box[2] <= 100
        assert box[3] - box[1] == 10


def test_faces_marked_areas_and_text_of_pages():
    quad = ((5, 6), (15, 6), (15, 26), (5, 26))
    face = PictureRegion(2, Region(RegionKind.FACE, quad))
    assert sight_of(Segment(0, "x", locator=face), 0, 1) == Sight(2, ((5, 6, 15, 26),))
    marked = PictureRegion(2, Region(RegionKind.UNREAD, quad), Shown(0, 0.1, 0.2, 0.3, 0.4))
    assert sight_of(Segment(0, "x", locator=marked), 0, 1) == Sight(None, ((0.1, 0.2, 0.3, 0.4),))
    assert sight_of(Segment(0, "text", locator=object()), 0, 4) is None

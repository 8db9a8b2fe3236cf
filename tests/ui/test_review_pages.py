"""A page is rendered with each finding in its own place, across lines too."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas

from ui.preview.page_picture import picture_of
from ui.review.page_image import MAX_PIXELS, Wanted, locate_values, page_sizes, render_page


def page_with(*lines: str, size: tuple[float, float] = (400, 300)) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=size)
    for number, line in enumerate(lines):
        canvas.drawString(40, size[1] - 40 - 20 * number, line)
    canvas.save()
    return target.getvalue()


def test_the_nth_finding_stands_at_the_nth_place():
    source = page_with("Anna wrote to Tom.", "Anna met Tom.")
    wanted = [Wanted(0, "Anna"), Wanted(1, "Tom"), Wanted(2, "Anna"), Wanted(3, "Nobody")]
    boxes = locate_values(source, 1, wanted)
    by_number = {box.number: box for box in boxes}
    assert set(by_number) == {0, 1, 2}
    assert len(boxes) == 3  # the second "Tom" has no finding of its own
    assert by_number[0].left == pytest.approx(40, abs=2)
    assert by_number[1].left > by_number[0].left + by_number[0].width
    assert by_number[2].top == pytest.approx(by_number[0].top + 20, abs=0.5)


def test_a_page_is_rendered_at_the_scale_that_is_asked_for():
    source = page_with("Anna")
    image = render_page(source, 1, 2.0)
    assert page_sizes(source) == ((400, 300),)
    assert (image.width, image.height) == (800, 600)
    assert len(image.pixels) == image.stride * image.height


def test_places_are_those_of_the_page_as_it_is_shown():
    """A page that is turned and cut shows its text elsewhere than its content stream says."""
    upright = page_with("Anna", size=(400, 300))
    with pikepdf.open(io.BytesIO(upright)) as document:
        document.pages[0].Rotate = 90
        document.pages[0].CropBox = [20, 0, 400, 300]
        target = io.BytesIO()
        document.save(target)
    source = target.getvalue()
    assert page_sizes(source) == ((300, 380),)
    (box,) = locate_values(source, 1, [Wanted(0, "Anna")])
    image = render_page(source, 1, 1.0)
    dark = [
        (x, y)
        for y in range(image.height)
        for x in range(image.width)
        if image.pixels[y * image.stride + 4 * x] < 128
    ]
    assert dark
    assert all(box.left - 1 <= x <= box.left + box.width + 1 for x, _ in dark)
    assert all(box.top - 1 <= y <= box.top + box.height + 1 for _, y in dark)


def test_frames_of_a_picture_are_pages():
    target = io.BytesIO()
    frames = [Image.new("RGB", (60, 40), "red"), Image.new("RGB", (30, 80), "blue")]
    frames[0].save(target, "TIFF", save_all=True, append_images=frames[1:])
    source = target.getvalue()
    assert page_sizes(source) == ((60, 40), (30, 80))
    image = render_page(source, 2, 2.0)
    assert (image.width, image.height, image.stride) == (60, 160, 240)
    assert image.pixels[:4] == b"\xff\x00\x00\xff"  # blue first, opaque last


def test_a_value_inside_another_is_not_framed():
    source = page_with("Joanna Tombs called.", "Then Anna met Tom again.", "Tom Annas left with Anna.")
    wanted = [
        Wanted(0, "Anna", "Then ", " met Tom again."),
        Wanted(1, "Tom", "Then Anna met ", " again."),
        Wanted(2, "Anna", "Tom Annas left with ", "."),
    ]
    boxes = {box.number: box for box in locate_values(source, 1, wanted)}
    assert len(boxes) == 3
    lines = {number: round((box.top - 30) / 20) for number, box in boxes.items()}
    assert lines == {0: 1, 1: 1, 2: 2}
    assert boxes[2].left > 120  # the last word of its line, not the first


def test_order_decides_where_the_surroundings_are_the_same():
    source = page_with("Anna", "Anna", "Anna")
    boxes = locate_values(source, 1, [Wanted(0, "Anna"), Wanted(1, "Anna")])
    tops = [box.top for box in sorted(boxes, key=lambda box: box.number)]
    assert len(tops) == 2
    assert tops[1] == pytest.approx(tops[0] + 20, abs=1)


def test_a_huge_page_is_bounded():
    image = render_page(page_with("x", size=(14000, 14000)), 1, 4.0)
    assert image.width * image.height <= MAX_PIXELS * 1.01


def test_form_fields_are_drawn_where_pages_are_reviewed_and_compared():
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(400, 300))
    canvas.acroForm.textfield(
        name="name", value="Orrisvale", x=40, y=40, width=200, height=40, fillColor=black, textColor=black
    )
    canvas.showPage()  # a page with nothing but a field is not written otherwise
    canvas.save()
    source = target.getvalue()
    reviewed, compared = render_page(source, 1, 1.0), picture_of(source, 1)
    for picture, width in ((reviewed, 4), (compared, 3)):
        scale = picture.width / 400
        at = round(240 * scale) * picture.stride + round(140 * scale) * width
        assert picture.pixels[at] < 128  # dark within the field, white where it is left out


def test_a_value_in_a_form_field_is_framed_where_the_field_stands():
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(400, 300))
    canvas.drawString(40, 260, "Applicant: Orrisvale, of Harrow")
    canvas.acroForm.textfield(name="name", value="Ms Orrisvale", x=40, y=40, width=200, height=40)
    canvas.acroForm.textfield(name="empty", value="", x=40, y=100, width=200, height=40)
    canvas.showPage()
    canvas.save()
    wanted = [Wanted(0, "Orrisvale", "Ms "), Wanted(1, "Orrisvale", "Applicant: ", ", of Harrow")]
    boxes = {box.number: box for box in locate_values(target.getvalue(), 1, [*wanted, Wanted(2, "Nobody")])}
    assert set(boxes) == {0, 1}
    field, text = boxes[0], boxes[1]
    assert (field.left, field.top) == pytest.approx((40, 220), abs=3)
    assert (field.width, field.height) == pytest.approx((200, 40), abs=5)
    assert text.top < 60

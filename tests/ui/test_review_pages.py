"""A page is rendered with each finding in its own place, across lines too."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from kpo_vault.progress import Cancelled, CancelToken, silent
from ui.review.page_image import MAX_PIXELS, Wanted, render_page


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
    image = render_page(source, 1, 2.0, wanted, progress=silent, cancel=CancelToken())
    assert (image.width, image.height, image.pages) == (800, 600, 1)
    assert len(image.pixels) == image.stride * image.height
    boxes = {box.position: box for box in image.boxes}
    assert set(boxes) == {0, 1, 2}
    assert boxes[0].top < boxes[2].top
    assert boxes[0].left == pytest.approx(80, abs=4)
    assert boxes[1].left > boxes[0].left + boxes[0].width
    assert len(image.boxes) == 3  # the second "Tom" has no finding of its own
    assert boxes[2].top == pytest.approx(boxes[0].top + 40, abs=1)


def test_a_value_inside_another_is_not_framed():
    source = page_with("Joanna Tombs called.", "Then Anna met Tom again.", "Tom Annas left with Anna.")
    wanted = [
        Wanted(0, "Anna", "Then ", " met Tom again."),
        Wanted(1, "Tom", "Then Anna met ", " again."),
        Wanted(2, "Anna", "Tom Annas left with ", "."),
    ]
    image = render_page(source, 1, 1.0, wanted, progress=silent, cancel=CancelToken())
    boxes = {box.position: box for box in image.boxes}
    assert len(image.boxes) == 3
    lines = {position: round((box.top - 30) / 20) for position, box in boxes.items()}
    assert lines == {0: 1, 1: 1, 2: 2}
    assert boxes[2].left > 120  # the last word of its line, not the first


def test_order_decides_where_the_surroundings_are_the_same():
    source = page_with("Anna", "Anna", "Anna")
    wanted = [Wanted(0, "Anna"), Wanted(1, "Anna")]
    image = render_page(source, 1, 1.0, wanted, progress=silent, cancel=CancelToken())
    tops = [box.top for box in sorted(image.boxes, key=lambda box: box.position)]
    assert len(tops) == 2
    assert tops[1] == pytest.approx(tops[0] + 20, abs=1)


def test_a_huge_page_is_bounded():
    image = render_page(
        page_with("x", size=(14000, 14000)), 1, 4.0, (), progress=silent, cancel=CancelToken()
    )
    assert image.width * image.height <= MAX_PIXELS * 1.01


def test_cancelled_before_rendering():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        render_page(page_with("x"), 1, 1.0, (), progress=silent, cancel=token)

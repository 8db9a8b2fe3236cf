"""One page of a PDF as an image with the places of the findings on it; runs in the worker process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2

from kpo_vault.progress import CancelToken, Progress

MAX_PIXELS = 12_000_000  # a page of A0 at full scale would be more than a screen can show


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """A value to find on the page: the position of its finding and the text."""

    position: int
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Box:
    """Where a finding stands, in pixels from the top left corner."""

    position: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, repr=False)
class PageImage:
    """An RGB image of 8 bits a channel, ``stride`` bytes a line."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes
    boxes: tuple[Box, ...]


def render_page(
    source: bytes,
    page: int,
    scale: float,
    wanted: Sequence[Wanted],
    *,
    progress: Progress,
    cancel: CancelToken,
) -> PageImage:
    """Render page ``page`` (from 1) at ``scale`` pixels a point and find values by their text."""
    cancel.raise_if_cancelled()
    document = pypdfium2.PdfDocument(source)
    try:
        sheet = document[page - 1]
        width, height = sheet.get_size()
        scale = min(scale, (MAX_PIXELS / max(1.0, width * height)) ** 0.5)
        bitmap = sheet.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
        text = sheet.get_textpage()
        boxes = [
            Box(
                position, left * scale, (height - top) * scale, (right - left) * scale, (top - bottom) * scale
            )
            for value, positions in _by_text(wanted).items()
            for number, place in enumerate(_places(text, value))
            # The n-th finding of a text stands where the text is found the n-th time. Further places (the text as
            # a part of another value) go to the last one: a page marks rather too much than too little.
            for position in (positions[min(number, len(positions) - 1)],)
            for left, bottom, right, top in place
        ]
        progress(1.0, "")
        return PageImage(
            page,
            len(document),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            bytes(bitmap.buffer),
            tuple(boxes),
        )
    finally:
        document.close()


def _by_text(wanted: Sequence[Wanted]) -> dict[str, list[int]]:
    positions: dict[str, list[int]] = {}
    for each in wanted:
        positions.setdefault(each.text, []).append(each.position)
    return positions


_Rectangle = tuple[float, float, float, float]


def _places(page: pypdfium2.PdfTextPage, value: str) -> list[tuple[_Rectangle, ...]]:
    """Return where a text is found, each time with a rectangle for every line that it spans."""
    if not value.strip():
        return []
    places = []
    search = page.search(value, match_case=True)
    while (found := search.get_next()) is not None:
        places.append(tuple(page.get_rect(number) for number in range(page.count_rects(*found))))
    return places

"""One page of a PDF as an image with the places of the findings on it; runs in the worker process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2

from kpo_vault.progress import CancelToken, Progress

MAX_PIXELS = 12_000_000  # a page of A0 at full scale would be more than a screen can show


_CONTEXT = 24  # characters at each side that tell one place of a text from another


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """A value to find on the page: the position of its finding, the text, and what stands before and after it."""

    position: int
    text: str
    before: str = ""
    after: str = ""


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
            for value, same in _by_text(wanted).items()
            for position, place in _own_places(same, _places(text, value))
            for left, bottom, right, top in place.rectangles
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


_Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, repr=False)
class _Place:
    """Where a text is found: a rectangle for every line that it spans, and the letters around it."""

    rectangles: tuple[_Rectangle, ...]
    before: str
    after: str


def _by_text(wanted: Sequence[Wanted]) -> dict[str, list[Wanted]]:
    same: dict[str, list[Wanted]] = {}
    for each in wanted:
        same.setdefault(each.text, []).append(each)
    return same


def _places(page: pypdfium2.PdfTextPage, value: str) -> list[_Place]:
    """Return every place of a text in the order of the page."""
    if not value.strip():
        return []
    places = []
    search = page.search(value, match_case=True)
    while (found := search.get_next()) is not None:
        start, count = found
        first = max(0, start - 2 * _CONTEXT)
        places.append(
            _Place(
                tuple(page.get_rect(number) for number in range(page.count_rects(start, count))),
                _letters(page.get_text_range(first, start - first))[-_CONTEXT:] if start > first else "",
                _letters(_text_after(page, start + count))[:_CONTEXT],
            )
        )
    return places


def _text_after(page: pypdfium2.PdfTextPage, end: int) -> str:
    count = min(2 * _CONTEXT, page.count_chars() - end)
    return str(page.get_text_range(end, count)) if count > 0 else ""


def _letters(text: str) -> str:
    """Return a text without its spaces: the page and the reader break lines differently."""
    return "".join(text.split())


def _own_places(wanted: Sequence[Wanted], places: Sequence[_Place]) -> list[tuple[int, _Place]]:
    """Pair findings of one text with places: those whose surroundings agree most, in the order of the page.

    A place that is left over is a part of another value, and gets no frame.
    """
    closeness = sorted(
        (-_agreement(each, place), abs(number - order), number, order)
        for number, each in enumerate(wanted)
        for order, place in enumerate(places)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, number, order in closeness:
        if number not in pairs and order not in taken:
            pairs[number] = order
            taken.add(order)
    return [(wanted[number].position, places[order]) for number, order in sorted(pairs.items())]


def _agreement(wanted: Wanted, place: _Place) -> int:
    """Return how many letters around a finding and around a place are the same."""
    before, after = _letters(wanted.before), _letters(wanted.after)
    return _common(before[::-1], place.before[::-1]) + _common(after, place.after)


def _common(one: str, other: str) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )

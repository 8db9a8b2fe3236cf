"""Where boxes of a PDF's pictures are shown on its pages, turned as the pages are turned."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from redaction.documents.pdf.library import Library
from redaction.documents.pdf.matrix import Box as PageSpaceBox
from redaction.documents.pdf.matrix import bounds
from redaction.documents.pdf.opening import inherited, open_pdf
from redaction.documents.pdf.pages import PageReading, read_page
from redaction.documents.pdf.pictures import Pictures
from redaction.documents.pdf.walk import Placement
from redaction.documents.sights import Box, Sight


@dataclass(frozen=True, slots=True)
class _Placed:
    """A picture where its page shows it first: ``width`` and ``height`` are in pixels."""

    placement: Placement
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Page:
    """What a page says of its pictures: by their numbers, in its own space of ``box``, turned by quarters clockwise."""

    box: PageSpaceBox
    quarters: int
    pictures: dict[int, _Placed]


class _Pages:
    """The pages of one file up to the last one that was asked for: pictures are numbered in the order of the pages."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._pages: list[_Page] = []

    def page(self, number: int) -> _Page | None:
        if number >= len(self._pages):
            with open_pdf(self._source) as pdf:
                library, pictures = Library(), Pictures(pdf)
                end = max(
                    number + 1, 2 * len(self._pages)
                )  # a person who scrolls on asks for the next one soon
                self._pages = [
                    _page(read_page(page.obj, n + 1, library), pictures)
                    for n, page in enumerate(itertools.islice(pdf.pages, end))
                ]
        return self._pages[number] if number < len(self._pages) else None


@lru_cache(maxsize=2)
def _pages(source: bytes) -> _Pages:
    return _Pages(source)


def boxes_on_page(source: bytes, page: int, sights: Sequence[Sight]) -> list[tuple[Box, ...]]:
    """Return the boxes of each sight in shares of a page (see ``redaction.documents.sights``)."""
    shown = _pages(source).page(page)
    if shown is None:
        return [() for _ in sights]
    return [_boxes(shown, sight) for sight in sights]


def _page(reading: PageReading, pictures: Pictures) -> _Page:
    turns = inherited(reading.page, "/Rotate")
    return _Page(
        reading.box,
        int(turns) // 90 % 4 if isinstance(turns, int) else 0,
        {
            each.number: _Placed(each.placement, _side(each.stream, "/Width"), _side(each.stream, "/Height"))
            for each in pictures.of_page(reading)
        },
    )


def _side(stream: Any, name: str) -> int:
    return max(1, int(stream.get(name, 1)))


def _boxes(page: _Page, sight: Sight) -> tuple[Box, ...]:
    if sight.frame is None:
        return tuple(_turned(page.quarters, box) for box in sight.boxes)
    placed = page.pictures.get(sight.frame)
    if placed is None:
        return ()
    width, height = sight.size or (placed.width, placed.height)
    left, _, right, top = page.box
    wide, high = right - left, top - page.box[1]
    found = []
    for x0, y0, x1, y1 in sight.boxes:
        rows = (y0 / height, y1 / height)
        rows = rows if placed.placement.mirrored else (1 - rows[1], 1 - rows[0])
        on_page = bounds(placed.placement.matrix, (x0 / width, rows[0], x1 / width, rows[1]))
        share = (
            (on_page[0] - left) / wide,
            (top - on_page[3]) / high,
            (on_page[2] - left) / wide,
            (top - on_page[1]) / high,
        )
        found.append(_turned(page.quarters, share))
    return tuple(found)


def _turned(quarters: int, box: Box) -> Box:
    """Return shares of an unrotated page as shares of the page turned clockwise (ISO 32000-2, 7.7.3.3, /Rotate)."""
    left, top, right, bottom = box
    if quarters == 1:
        return 1 - bottom, left, 1 - top, right
    if quarters == 2:
        return 1 - right, 1 - bottom, 1 - left, 1 - top
    if quarters == 3:
        return top, 1 - right, bottom, 1 - left
    return box

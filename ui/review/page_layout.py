"""Where the pages of a document lie in one long column, at any zoom; pure arithmetic.

Page sizes are in points (1/72 inch); what is returned is in pixels of the view, y growing downwards.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

GAP = 14  # pixels between two pages and around all of them

Size = tuple[float, float]
Rectangle = tuple[float, float, float, float]  # left, top, width, height


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on a page: the page counts from 1, ``x`` and ``y`` are points from its top left corner."""

    page: int
    x: float
    y: float


class PageLayout:
    """The pages of ``sizes`` below each other, centred, ``zoom`` pixels a point."""

    def __init__(self, sizes: Sequence[Size], zoom: float = 1.0) -> None:
        self.sizes = tuple(sizes)
        self.zoom = zoom
        self._tops = list(accumulate((height * zoom + GAP for _, height in self.sizes), initial=float(GAP)))
        self.width = max((width for width, _ in self.sizes), default=0.0) * zoom + 2 * GAP
        self.height = self._tops[-1]

    def __len__(self) -> int:
        return len(self.sizes)

    def area(self, page: int) -> Rectangle:
        """Return where a page lies in the column."""
        width, height = self.sizes[page - 1]
        left = (self.width - width * self.zoom) / 2
        return left, self._tops[page - 1], width * self.zoom, height * self.zoom

    def pages(self, top: float, bottom: float) -> range:
        """Return the pages of which anything lies between two heights."""
        if not self.sizes:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)

    def at(self, y: float) -> int:
        """Return the page at a height, the nearest one in a gap."""
        return min(max(1, bisect_right(self._tops, y)), len(self.sizes))

    def spot(self, x: float, y: float) -> Spot:
        """Return which point of which page lies at a place of the column, moved onto the page."""
        page = self.at(y)
        left, top, _, _ = self.area(page)
        width, height = self.sizes[page - 1]
        return Spot(
            page, min(max(0.0, (x - left) / self.zoom), width), min(max(0.0, (y - top) / self.zoom), height)
        )

    def place(self, page: int, rectangle: Rectangle) -> Rectangle:
        """Return where a rectangle of a page, in points, lies in the column."""
        left, top, _, _ = self.area(page)
        x, y, width, height = rectangle
        return left + x * self.zoom, top + y * self.zoom, width * self.zoom, height * self.zoom

    def fitting(self, width: float) -> float:
        """Return the zoom at which the widest page fills a view of this width."""
        widest = max((size[0] for size in self.sizes), default=1.0)
        return max(0.1, (width - 2 * GAP) / max(1.0, widest))

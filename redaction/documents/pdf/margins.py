"""How far a line may reach: the neighbours on its baseline, the margins of the page, the edge of the paper."""

from __future__ import annotations

import math
from collections import Counter

from redaction.documents.pdf.layout import Item, Line, PageText, cell_ends, cell_starts, is_shared
from redaction.documents.pdf.matrix import Box

#: Up to which distance of their baselines, in units of the font size, texts side by side may overlap.
_LEVEL = 1.05
_PAGE_MARGIN = 12.0
_ALONG_EDGE = 0.999
_SAME = 0.3


def parallel(first: Line, second: Line) -> bool:
    """Whether two lines run in the same direction."""
    return first.direction[0] * second.direction[0] + first.direction[1] * second.direction[1] > 0.995


def is_slanted(line: Line) -> bool:
    """Whether a line runs along no edge of the paper: how far it may reach then changes from one baseline to the next."""
    return max(abs(line.direction[0]), abs(line.direction[1])) < _ALONG_EDGE


class Margins:
    """The places of one page that say nothing about a removed text, because more than one line has them."""

    def __init__(self, page: PageText, page_box: Box) -> None:
        self._page = page
        self._page_box = page_box
        self.starts: Counter[tuple[int, int]] = cell_starts(page)
        self.ends: Counter[tuple[int, int]] = cell_ends(page)
        self._lefts: dict[tuple[float, float], float] = {}
        #: Where touched cells begin now, by the identity of their first item.
        self.begins: dict[int, float] = {}
        #: Lines without a replacement: they alone may say where the right margin is.
        self.untouched: list[Line] = []
        self._ends_of_others: dict[tuple[float, float], float] = {}

    def is_start(self, line: Line, position: float) -> bool:
        """Whether other cells begin here, or nothing begins further left."""
        return is_shared(self.starts, line, position) or self.is_left(line, position)

    def is_left(self, line: Line, position: float) -> bool:
        """Whether nothing of this direction begins further left, and another line begins here as well.

        The longest of a page's centred lines begins furthest left too, but alone.
        """
        if line.direction not in self._lefts:
            starts = sorted(other.start for other in self._page.lines if parallel(other, line))
            alone = len(starts) < 2 or starts[1] - starts[0] > 0.6
            self._lefts[line.direction] = -math.inf if alone else starts[0]
        return position <= self._lefts[line.direction] + 0.6

    def is_right(self, line: Line, position: float) -> bool:
        """Whether another line of the page ends here."""
        if is_shared(self.ends, line, position):
            return True
        others = (o for o in self._page.lines if o is not line and o.direction == line.direction)
        return any(abs(other.end - position) < 0.5 for other in others)

    def is_middle(self, line: Line, position: float) -> bool:
        """Whether the page, or another line, has its middle here."""
        places = self._project(line)
        if line.direction[0] > 0.99 and abs((min(places) + max(places)) / 2 - position) < 0.1:
            return True
        others = (o for o in self._page.lines if o is not line and o.direction == line.direction)
        return any(abs((other.start + other.end) / 2 - position) < 0.1 for other in others)

    def right(self, line: Line, default: float) -> float:
        """Return where the longest untouched line of this direction ends."""
        if line.direction not in self._ends_of_others:
            self._ends_of_others[line.direction] = max(
                (o.end for o in self.untouched if o.direction == line.direction), default=math.nan
            )
        right = self._ends_of_others[line.direction]
        return default if math.isnan(right) else right

    def left_neighbour(self, line: Line, items: list[Item]) -> float:
        """Return the first place right of what stands on this baseline before a cell."""
        edge = -math.inf
        for other in self._page.lines:
            if other is line or abs(other.across - line.across) > 0.8 * max(line.em, other.em):
                continue
            if parallel(other, line) and other.end <= items[0].start + 0.1 * line.em:
                edge = max(edge, other.end + 0.3 * line.em)
        return edge if self._is_cut(line) else max(edge, min(self._project(line)))

    def _is_cut(self, line: Line) -> bool:
        """Whether a line begins outside the page, as on one that shows a part of a larger sheet."""
        return not min(self._project(line)) - line.em < line.start < self.edge(line)

    def limit(self, line: Line) -> float:
        """Return the place that a line may not pass: a neighbour on its baseline, or the edge of the page.

        A line that begins outside the page goes on as it did.
        """
        limit = math.inf if self._is_cut(line) else self.edge(line) - _PAGE_MARGIN
        for other in self._page.lines:
            if other is line or abs(other.across - line.across) > _LEVEL * max(line.em, other.em):
                continue
            if not parallel(other, line):
                continue
            beside = abs(other.across - line.across) < _SAME * max(line.em, other.em)
            if (
                beside
                and line.start + line.em < other.start < line.end
                and is_shared(self.starts, other, other.start)
            ):
                limit = min(limit, other.start - 0.5 * line.em)  # a column that the line runs into
                continue
            for cell in other.cells():
                if cell[0].start >= line.end - 0.1 * line.em:
                    begin = self.begins.get(id(cell[0]), cell[0].start)
                    limit = min(limit, begin - 0.5 * line.em)
                    break
        return limit

    def edge(self, line: Line) -> float:
        """Return where a line leaves the page; one that runs slanted leaves it before the farthest corner."""
        left, bottom, right, top = self._page_box
        ux, uy = line.direction
        places = [
            (side - foot) / step
            for foot, step, low, high in (
                (-uy * line.across, ux, left, right),
                (ux * line.across, uy, bottom, top),
            )
            if abs(step) > 0.01
            for side in (high if step > 0 else low,)
        ]
        edge = min(places)
        return edge if edge > line.start else self.farthest(line)

    def farthest(self, line: Line) -> float:
        """Return where the farthest corner of the page lies along a line: letters of a slanted one reach beyond its edge."""
        return max(self._project(line))

    def sides(self, line: Line) -> tuple[float, float]:
        """Return where the page ends below and above a line, across its writing direction."""
        left, bottom, right, top = self._page_box
        ux, uy = line.direction
        places = [ux * y - uy * x for x in (left, right) for y in (bottom, top)]
        return min(places) + _PAGE_MARGIN, max(places) - _PAGE_MARGIN

    def _project(self, line: Line) -> list[float]:
        left, bottom, right, top = self._page_box
        ux, uy = line.direction
        return [ux * x + uy * y for x in (left, right) for y in (bottom, top)]

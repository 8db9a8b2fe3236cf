"""A paragraph set anew as a whole: its words flow into its lines, into free room below, or become a little smaller.

Where lines end then follows from what is shown now and says nothing about what was.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set
from itertools import pairwise

from redaction.documents.pdf.anchoring import anchor_of
from redaction.documents.pdf.cell_setter import CellSetter
from redaction.documents.pdf.changes import Area, Changes
from redaction.documents.pdf.layout import Line, PageText
from redaction.documents.pdf.line_filling import TOLERANCE, Place, aligned, filled
from redaction.documents.pdf.line_setter import Cell, LineSetter
from redaction.documents.pdf.margins import Margins
from redaction.documents.pdf.matrix import Box
from redaction.documents.pdf.paragraphs import Alignment, Paragraph, place_of
from redaction.documents.pdf.pieces import PieceMaker
from redaction.documents.pdf.placing import Placer
from redaction.documents.pdf.walk import Flow, Walk
from redaction.documents.pdf.words import Word, WordMaker

#: Sizes that are tried, against the original's; lines come closer with them.
_SIZES = (1.0, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76, 0.73, 0.7, 0.66, 0.62, 0.58)
_LEADING = 1.2
#: What stays free beside another column, beyond what lines keep anyway, in units of the font size.
_ASIDE = 0.4
_SYMMETRIC = 2.5
_NARROWEST = 8.0
_GRID = 36.0
_ASCENT, _DESCENT = 0.78, 0.22
_MOST_ADDED = 12


class ParagraphSetter:
    """Sets the paragraphs of one page that have become too long for their lines."""

    def __init__(
        self,
        walk: Walk,
        page: PageText,
        maker: PieceMaker,
        words: WordMaker,
        placer: Placer,
        setter: LineSetter,
        folding: CellSetter,
        changes: Changes,
        margins: Margins,
        page_box: Box,
    ) -> None:
        """Take the parts that setting lines uses as well, and the page's box."""
        shows = walk.shows
        self._walk = walk
        self._shows = shows
        self._page = page
        self._maker = maker
        self._words = words
        self._placer = placer
        self._folding = folding
        self._setter = setter
        self._changes = changes
        self._margins = margins
        self._page_box = page_box
        self._obstacles = [image.box for image in walk.images] + [rule.box for rule in walk.rules]
        self._long: dict[tuple[tuple[float, float], float], list[Line]] = {}

    def paragraph(
        self, paragraph: Paragraph, cells: Mapping[int, list[Cell]], joined: Set[int] = frozenset()
    ) -> bool:
        """Set a paragraph of several lines, or a line that is too long; return whether it was set.

        ``joined`` are the lines whose end went with a removed text. One of several lines is always set: where its lines ended tells how long the removed text was.
        """
        lines = [self._page.lines[number] for number in paragraph.lines]
        if paragraph.flow is not None and paragraph.flow.rise is not None:
            return self._folded(paragraph, lines, cells, joined, paragraph.flow)
        left, right = self._borders(paragraph, lines)
        if paragraph.flow is None and not self._is_due(paragraph, lines, cells, right):
            return False
        words = list(self._words.words(paragraph, cells, joined))
        if not words or right - left < _NARROWEST * lines[0].em:
            return False
        leading = paragraph.leading or _LEADING * lines[0].em / self._maker.origin(lines[0].items[0].show)
        room = (len(lines) - 1) * leading + self._room_below(lines, left, right)
        if paragraph.flow is not None and len(lines) > 1:
            room = max(room, lines[0].across - lines[-1].across)
        first = lines[0].start if paragraph.alignment is Alignment.LEFT else left
        for size in _SIZES:
            apart = leading * size
            count = min(int(room / apart + 1e-3) + 1, len(lines) + _MOST_ADDED)
            placed = filled(words, size, first, left, right, count, overlong=size == _SIZES[-1])
            if placed is not None:
                number = self._placer.next_number()
                flow = Flow(size, number, leading, paragraph.alignment, left, right)
                placed = aligned(placed, words, flow)
                self._write(paragraph, lines, cells, words, placed, apart, flow)
                return True
        return False

    def _folded(
        self,
        paragraph: Paragraph,
        lines: Sequence[Line],
        cells: Mapping[int, list[Cell]],
        joined: Set[int],
        flow: Flow,
    ) -> bool:
        """Set a cell again that an earlier output has folded."""
        own = [
            cells[number] if number in cells else [Cell(line.items, None, 0, 0)]
            for number, line in zip(paragraph.lines, lines, strict=True)
        ]
        if any(len(parts) != 1 for parts in own):
            return False
        words = list(self._words.words(paragraph, cells, joined))
        if not words:
            return False
        self._setter.uncover(lines)
        for line, (cell,) in zip(lines, own, strict=True):
            self._setter.note_span(line, cell)
        limit = min(self._margins.limit(line) for line in lines)
        self._folding.again(lines, [cell for (cell,) in own], flow, limit, words)
        return True

    # -- how much room there is

    def _borders(self, paragraph: Paragraph, lines: Sequence[Line]) -> tuple[float, float]:
        """Return the left and the right margin; they follow from the paper and from lines of other paragraphs alone."""
        limit = min(self._setter.uncover_limit(lines), *(self._margins.limit(line) for line in lines))
        limit -= _ASIDE * lines[0].em
        flow, axis = paragraph.flow, paragraph.axis
        if flow is not None and flow.right > flow.left:
            return flow.left, min(flow.right, limit) if flow.alignment == Alignment.LEFT else flow.right
        own = set(map(id, lines))
        em = lines[0].em
        others = [
            other
            for other in self._long_lines(lines[0].direction, em)
            if abs(place_of(other, paragraph.alignment) - axis) < em and id(other) not in own
        ]
        least, most = self._paper(lines[0])
        if paragraph.alignment is Alignment.RIGHT:
            mirrored = least + max(most - axis, _GRID)
            return min((other.start for other in others), default=mirrored), axis
        if paragraph.alignment is Alignment.CENTRE:
            half = min(axis - least, most - axis) - _GRID
            half = min(max(((o.end - o.start) / 2 for o in others), default=half), limit - axis)
            return axis - half, axis + half
        mirrored = most - max(axis - least, _GRID)
        if not others:
            return axis, min(max(mirrored, self._even_end(lines)), limit)
        # Ragged lines hardly ever reach the margin: it is as far from the paper's edge as the left one, if near.
        right = max(other.end for other in others)
        if 0 <= mirrored - right < _SYMMETRIC * lines[0].em:
            right = mirrored
        return axis, min(right, limit)

    def _long_lines(self, direction: tuple[float, float], em: float) -> list[Line]:
        """Return the untouched lines of a direction that are longer than those of a table's column."""
        if (direction, em) not in self._long:
            self._long[direction, em] = [
                other
                for other in self._margins.untouched
                if other.direction == direction and other.end - other.start > _NARROWEST * em
            ]
        return self._long[direction, em]

    def _paper(self, line: Line) -> tuple[float, float]:
        """Return where the paper begins and ends along a line of text."""
        left, bottom, right, top = self._page_box
        ux, uy = line.direction
        places = [ux * x + uy * y for x in (left, right) for y in (bottom, top)]
        return (min(places), max(places)) if abs(ux) > 0.99 or abs(uy) > 0.99 else (line.start, line.end)

    def _even_end(self, lines: Sequence[Line]) -> float:
        """Return where at least two lines of a justified paragraph end, else nothing."""
        ends = sorted(line.end for line in lines)
        return max((b for a, b in pairwise(ends) if b - a < 0.3), default=-math.inf)

    def _room_below(self, lines: Sequence[Line], left: float, right: float) -> float:
        """Return how far below the last line nothing stands; only for upright text."""
        last = lines[-1]
        if last.direction[0] < 0.999:
            return 0.0
        left = min(left, *(line.start for line in lines))
        floor = self._page_box[1] + 18.0
        own = set(map(id, lines))
        for other in self._page.lines:
            if id(other) in own:
                continue
            upright = other.direction[0] > 0.999
            top = other.across + _ASCENT * other.em if upright else math.inf
            if (
                upright
                and other.across < last.across - 0.3 * last.em
                and other.start < right
                and other.end > left
            ):
                floor = max(floor, top)
            elif not upright:
                floor = max(floor, last.across)
        top = lines[0].across + lines[0].em
        for box in self._obstacles:
            if box[0] >= right or box[2] <= left:
                continue
            if box[3] <= last.across:
                floor = max(floor, box[3])
            elif box[1] < last.across and box[3] >= top:
                floor = max(floor, box[1])
        return max(0.0, last.across - _DESCENT * last.em - floor)

    def _is_due(
        self, paragraph: Paragraph, lines: Sequence[Line], cells: Mapping[int, list[Cell]], right: float
    ) -> bool:
        if len(lines) > 2 or (len(lines) == 2 and paragraph.alignment is not Alignment.LEFT):
            return True
        # Of two lines the first may begin anywhere: only a margin says nothing of its width.
        if not all(self._margins.is_start(line, line.start) for line in lines):
            return False
        return len(lines) > 1 or self._is_too_long(paragraph, cells, right)

    def _is_too_long(self, paragraph: Paragraph, cells: Mapping[int, list[Cell]], right: float) -> bool:
        for number in paragraph.lines:
            for cell in cells.get(number, ()):
                if cell.runs is None:
                    continue
                total = sum(self._maker.width(run, self._maker.pieces(run)) for run in cell.runs)
                if cell.start + total > right + TOLERANCE:
                    return True
        return False

    # -- where they go

    def _write(
        self,
        paragraph: Paragraph,
        lines: Sequence[Line],
        cells: Mapping[int, list[Cell]],
        words: Sequence[Word],
        placed: Sequence[Place],
        apart: float,
        flow: Flow,
    ) -> None:
        self._setter.uncover(lines)
        baselines: dict[int, float] = {}
        for line in lines:
            for item in line.items:
                if item.show >= 0:
                    self._changes.pieces.setdefault(item.show, [])
                    baselines[item.show] = line.across
        anchor = anchor_of(self._walk, baselines)
        order = 0
        for word, place in zip(words, placed, strict=True):
            across = lines[0].across - place.line * apart
            pen = place.start
            if word.space is not None and place.space_start is not None:
                order += 1
                self._placer.put(
                    word.space, place.space_start, across, baselines, flow.factor, flow, order, anchor
                )
            for part in word.runs:
                order += 1
                pen = self._placer.put(part, pen, across, baselines, flow.factor, flow, order, anchor)
        for number, line in zip(paragraph.lines, lines, strict=True):
            cell = cells[number][0] if number in cells else Cell(line.items, None, 0, 0)
            self._setter.note_span(line, cell)
        em = lines[0].em / self._maker.origin(lines[0].items[0].show)
        low = min(lines[-1].across, lines[0].across - placed[-1].line * apart)
        start = min(flow.left, *(line.start for line in lines)) - em
        last = max(flow.right, *(line.end for line in lines)) + em
        self._changes.areas.append(
            Area(lines[0].direction, start, last, low - 0.5 * em, lines[0].across + 1.15 * em)
        )

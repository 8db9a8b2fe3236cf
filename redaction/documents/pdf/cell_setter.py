"""Cells of tables that are too narrow for their new text: it is folded into lines, as large as the cell allows.

When the original comes back it stands on the cell's own baseline again. How much room there is follows from what
stays on the page: rules, the lines above and below, the margins of the cell's column.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from redaction.documents.pdf.changes import Area, Changes
from redaction.documents.pdf.layout import Line, PageText
from redaction.documents.pdf.line_filling import Place, aligned, filled, line_ends
from redaction.documents.pdf.line_setter import Cell
from redaction.documents.pdf.margins import Margins, is_slanted, parallel
from redaction.documents.pdf.paragraphs import Alignment
from redaction.documents.pdf.pieces import PieceMaker
from redaction.documents.pdf.placing import Placer
from redaction.documents.pdf.traces import around, measures
from redaction.documents.pdf.walk import Flow, Walk
from redaction.documents.pdf.words import Word, WordMaker

#: Sizes that are tried, against the original's.
_SIZES = tuple(size / 100 for size in range(100, 10, -2))
#: How far letters reach above and below their baseline, and how far baselines are apart, in units of the font size.
_ASCENT, _DESCENT, _LEADING = 0.74, 0.21, 1.04
_MOST_LINES = 4
#: How much larger folded text has to be to be worth it.
_WORTH = 1.15
_COMFORTABLE, _NEARLY = 0.8, 0.99
_PAD = 0.12
_BESIDE_RULE = 0.3
_CLOSE, _NEAR = 0.15, 1.5
_READABLE = 5.0  # points of type
_THIN = 3.0  # points: a rule, no box
_LEVEL = 0.3


@dataclass(frozen=True, slots=True)
class Room:
    """Where a folded text may stand: along the writing direction and across it, in page units."""

    left: float
    right: float
    low: float
    high: float


class CellSetter:
    """Folds the cells of one page."""

    def __init__(
        self,
        walk: Walk,
        page: PageText,
        maker: PieceMaker,
        words: WordMaker,
        placer: Placer,
        changes: Changes,
        margins: Margins,
    ) -> None:
        """Take the parts that setting lines uses as well."""
        self._shows = walk.shows
        self._obstacles = [(rule.box, True) for rule in walk.rules] + [(i.box, False) for i in walk.images]
        self._page = page
        self._maker = maker
        self._words = words
        self._placer = placer
        self._changes = changes
        self._margins = margins

    def between_rules(self, line: Line, left: float, right: float) -> tuple[float, float]:
        """Return margins that keep off the upright rules on both sides of a text that stands between them."""
        middle = (left + right) / 2 if math.isfinite(left + right) else left
        base = line.across + _LEVEL * line.em
        gap = _BESIDE_RULE * line.em
        for first, last, low, high in self._rules(line):
            if not low < base < high or high - low < line.em:
                continue
            for edge in (first, last) if last - first > _THIN else ((first + last) / 2,):
                if left + gap < edge < right + gap and edge > middle:
                    right = min(right, edge - gap)
                elif left - gap < edge <= middle:
                    left = max(left, edge + gap)
        return left, right

    def fold(
        self, line: Line, cell: Cell, left: float, right: float, alignment: Alignment, factor: float
    ) -> float | None:
        """Set a cell in several lines; return where the longest ends, None where that makes it hardly larger.

        ``factor`` is the size that it would have on one line.
        """
        shows = [self._shows[item.show] for item in cell.items if item.show >= 0]
        if line.spoken is not None or not cell.runs or not shows or is_slanted(line):
            return None
        if any(show.font.vertical or show.size * show.stretch <= 0 for show in shows):
            return None
        em = self._em(cell)
        words = list(self._words.of_cell(cell.runs))
        room = self._room([line], line.across, em, left, right)
        size, placed = _largest(words, room, em, factor * _WORTH)
        if size * em < _READABLE and alignment is Alignment.LEFT:
            # What a table keeps free at its rules is better used than letters that nobody can read.
            room = self._room([line], line.across, em, self._beside_rule(line, left), right)
            size, placed = _largest(words, room, em, factor * _WORTH)
        if not placed:
            return None
        flow = Flow(size, self._placer.next_number(), _LEADING * size * em, alignment, left, right, 0.0)
        return self._write([cell], [line], words, placed, room, flow, em, line.across)

    def _beside_rule(self, line: Line, left: float) -> float:
        """Return the place beside the upright rule that a cell begins after, if that is near."""
        base, gap = line.across + _LEVEL * line.em, _CLOSE * line.em
        edges = [
            edge + gap
            for first, last, low, high in self._rules(line)
            if low < base < high and high - low >= line.em
            for edge in ((first, last) if last - first > _THIN else ((first + last) / 2,))
            if left - _NEAR * line.em < edge + gap < left
        ]
        return max(edges, default=left)

    def again(
        self, lines: Sequence[Line], cells: Sequence[Cell], flow: Flow, limit: float, words: Sequence[Word]
    ) -> None:
        """Set the lines of a cell that an earlier output has folded: on one line if their text fits there now."""
        base = lines[0].across - (flow.rise or 0.0)
        em = self._em(cells[0])
        room = self._room(lines, base, em, flow.left, min(flow.right, max(limit, flow.left + em)))
        width = sum(
            word.width + (word.space_width if number and word.space else 0.0)
            for number, word in enumerate(words)
        )
        factor = min(1.0, (room.right + _BESIDE_RULE * em - room.left) / width) if width else 1.0
        size, placed = _largest(words, room, em, factor * _WORTH)
        if factor >= _COMFORTABLE or not placed:
            size = 1.0 if factor > _NEARLY else max(_SIZES[-1], factor)
            placed = filled(words, size, room.left, room.left, math.inf, 1, overlong=True) or []
        number = self._placer.next_number()
        new = replace(flow, factor=size, paragraph=number, leading=_LEADING * size * em, rise=0.0)
        self._write(cells, lines, words, placed, room, new, em, base)

    def _em(self, cell: Cell) -> float:
        shows = [item.show for item in cell.items if item.show >= 0]
        return max(self._page.frames[show].em / self._maker.origin(show) for show in shows)

    def _rules(self, line: Line) -> Iterator[tuple[float, float, float, float]]:
        """Yield rules and boxes as ranges along and across a line, those left out that measure a removed text."""
        for box, drawn in self._obstacles:
            if not (drawn and any(measures(span, box) for span in self._changes.spans)):
                yield around(line.direction, box)

    def _room(self, lines: Sequence[Line], base: float, em: float, left: float, right: float) -> Room:
        """Return the room of a cell: half of what is free towards other lines, all of it towards rules."""
        line = lines[0]
        top, bottom = base + _ASCENT * em, base - _DESCENT * em
        low, high = self._margins.sides(line)
        own = set(map(id, lines))
        untouched = set(map(id, self._margins.untouched))
        for other in self._page.lines:
            if id(other) in own or not parallel(other, line) or other.start >= right:
                continue
            if other.end <= left and id(other) in untouched:
                continue
            if other.across < base - _LEVEL * em:
                low = max(low, min(bottom, (bottom + other.across + _ASCENT * other.em) / 2))
            elif other.across > base + _LEVEL * em:
                high = min(high, max(top, (top + other.across - _DESCENT * other.em) / 2))
        middle = base + _LEVEL * em
        pad = _PAD * em
        edges = [*self._rules(line), *self._clips(lines)]
        for first, last, under, over in edges:
            if first >= right or last <= left:
                continue
            thin = over - under <= _THIN
            if over <= middle or (thin and under <= middle):
                low = max(low, over + pad)
            elif under >= middle:
                high = min(high, under - pad)
            else:
                low, high = max(low, under + pad), min(high, over - pad)
        return Room(left, right, low, high)

    def _clips(self, lines: Sequence[Line]) -> Iterator[tuple[float, float, float, float]]:
        """Yield the clipping paths and form boxes that the lines stand under and that stay."""
        for show in {item.show for line in lines for item in line.items if item.show >= 0}:
            own = self._shows[show]
            if own.frame is not None:
                yield around(lines[0].direction, own.frame)
            for clip in own.clips:
                if clip.first not in self._changes.dropped.get(clip.stream, ()):
                    yield around(lines[0].direction, clip.box)

    def _write(
        self,
        cells: Sequence[Cell],
        lines: Sequence[Line],
        words: Sequence[Word],
        placed: Sequence[Place],
        room: Room,
        flow: Flow,
        em: float,
        base: float,
    ) -> float:
        """Put the words at their places, the whole in the middle of the height that the cell's line had."""
        count = placed[-1].line + 1 if placed else 1
        size, apart = flow.factor, flow.leading
        height = (_ASCENT + _DESCENT) * size * em + (count - 1) * apart
        rise = 0.0
        if count > 1:
            centre = base + (_ASCENT - _DESCENT) * em / 2
            top = min(max(centre + height / 2, room.low + height), room.high)
            rise = top - _ASCENT * size * em - base
        note = None if count == 1 and size == 1.0 else replace(flow, rise=rise)
        placed = aligned(placed, words, replace(flow, left=room.left, right=room.right))
        baselines = {}
        for cell in cells:
            for item in cell.items:
                if item.show >= 0:
                    self._changes.pieces.setdefault(item.show, [])
                    baselines[item.show] = self._across(item.show)
        for word, place in zip(words, placed, strict=True):
            across = base + rise - place.line * apart
            pen = place.start
            parts = list(word.runs)
            if word.space is not None and place.space_start is not None:
                pen, parts = place.space_start, [word.space, *parts]
            for part in parts:
                order = part[0].first
                pen = self._placer.put(part, pen, across, baselines, size, note, order)
        stood = [line.across for line in lines]
        low, high = min(*stood, base + rise - height) - 0.7 * em, max(*stood, base + rise) + 1.2 * em
        first = min(room.left, *(line.start for line in lines)) - em
        last = max(room.right, *(line.end for line in lines)) + em
        self._changes.areas.append(Area(lines[0].direction, first, last, low, high))
        return min(room.right, max(line_ends(placed, words, size).values(), default=room.left))

    def _across(self, show: int) -> float:
        return self._page.frames[show].across


def _largest(words: Sequence[Word], room: Room, em: float, least: float) -> tuple[float, list[Place]]:
    """Return the largest size, above ``least``, at which the words fit into a room, and their places; else no places."""
    for size in _SIZES:
        if size <= least:
            break
        free = (room.high - room.low) / (size * em) - _ASCENT - _DESCENT
        count = min(_MOST_LINES, int(free / _LEADING + 1e-6) + 1) if free >= 0 else 0
        if count < 2:
            continue
        placed = filled(words, size, room.left, room.left, room.right, count, overlong=False)
        if placed is not None:
            return size, placed
    return 0.0, []

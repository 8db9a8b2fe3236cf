"""A touched line set again: the new text at its natural width, no kern kept, everything else at places that say nothing.

Within a touched cell every kern, character and word spacing is dropped: in justified text they all depend on the
removed word (Bland, Iyer, Levchenko: "Story Beyond the Eye", PETS 2023). What stands on its own further right on
the line keeps its place at a shared tab stop, else moves to a grid of 36 points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redaction.documents.pdf import clips
from redaction.documents.pdf.changes import Changes, Piece, Span
from redaction.documents.pdf.layout import Item, Line, PageText, is_shared
from redaction.documents.pdf.margins import Margins
from redaction.documents.pdf.paragraphs import Alignment
from redaction.documents.pdf.pieces import PieceMaker
from redaction.documents.pdf.runs import Run
from redaction.documents.pdf.walk import Flow, Show

if TYPE_CHECKING:
    from redaction.documents.pdf.cell_setter import CellSetter

#: Grid for what has to move, in points.
GRID = 36.0
#: How small a line may become to stay on the page and beside others.
_LEAST = 0.12
_COMFORTABLE = 0.8
_NEARLY = 0.99
_COLUMN_SPACE = 0.55
_CELL_SPACE = 1.8


@dataclass(slots=True)
class Cell:
    """Items between wide gaps, what becomes of them (None: nothing), and which of the removed glyphs are its own."""

    items: list[Item]
    runs: list[Run] | None
    first_removed: int
    last_removed: int

    @property
    def start(self) -> float:
        """Where the first glyph begins."""
        return self.items[0].start

    @property
    def end(self) -> float:
        """Where the last glyph ends."""
        return self.items[-1].end


class LineSetter:
    """Sets the touched lines of one page, each on its own baseline."""

    def __init__(
        self, shows: Sequence[Show], page: PageText, maker: PieceMaker, changes: Changes, margins: Margins
    ) -> None:
        self._shows = shows
        self._page = page
        self._maker = maker
        self._changes = changes
        self._margins = margins
        #: Folds cells that are too narrow for their new text.
        self.folding: CellSetter | None = None

    def line(self, line: Line, cells: Sequence[Cell]) -> None:
        """Set one line."""
        limit = min(self._margins.limit(line), self.uncover([line]))
        most = self._share(line, cells, limit)
        pen: float | None = None
        touched = -math.inf
        untouched: list[tuple[Cell, float]] = []
        for number, cell in enumerate(cells):
            following = self._following(line, cells[number + 1]) if number + 1 < len(cells) else None
            if cell.runs is not None:
                beside = pen if cell.start >= touched else None
                previous = beside if beside is not None else cells[number - 1].end if number else -math.inf
                pen = self._cell(line, cell, beside, previous, following, limit, most)
                touched = max(touched, cell.start)
                continue
            start = cell.start
            if pen is not None and cell.start >= touched:
                start = self._start(line, cell, pen + _CELL_SPACE * line.em, after_touched=True)
                pen = start + (cell.end - cell.start)
            untouched.append((cell, start - cell.start))
        self._move(untouched)

    def _share(self, line: Line, cells: Sequence[Cell], limit: float) -> float:
        """Return the size at which touched cells that follow each other fit before ``limit``, 1 where they do as they are."""
        touched = [cell for cell in cells if cell.runs is not None]
        if len(touched) < 2 or cells[-1] is not touched[-1] or not math.isfinite(limit):
            return 1.0
        pen = -math.inf
        needed = (len(touched) - 1) * _CELL_SPACE * line.em
        for cell in touched:
            total = sum(self._maker.width(run, self._maker.pieces(run)) for run in cell.runs or ())
            pen = max(pen + _CELL_SPACE * line.em, cell.start) + total
            needed += total
        if pen <= limit or needed <= 0:
            return 1.0
        return min(1.0, max(_LEAST, (limit - touched[0].start) / needed))

    def uncover(self, lines: Sequence[Line]) -> float:
        """Drop the clipping paths made for these lines alone; return where those that stay cut them off."""
        line = lines[0]
        for stream, operations in clips.hugging(self._shows_of(lines), line.direction, line.em).items():
            self._changes.dropped.setdefault(stream, set()).update(operations)
        return self.uncover_limit(lines)

    def uncover_limit(self, lines: Sequence[Line]) -> float:
        """Return where clipping paths that were not made for single lines cut these off."""
        line = lines[0]
        limit = clips.limit(self._shows_of(lines), line.direction, line.em)
        return limit if limit > line.start else math.inf

    def _shows_of(self, lines: Sequence[Line]) -> list[Show]:
        return [self._shows[item.show] for line in lines for item in line.items if item.show >= 0]

    def note_span(self, line: Line, cell: Cell) -> None:
        """Note where a touched cell stood; its removed glyphs are those noted since the last cell."""
        places = []
        for index, glyph in self._changes.removed[cell.first_removed : cell.last_removed]:
            frame, show = self._page.frames[index], self._shows[index]
            begin = frame.along + show.starts[glyph] * frame.unit
            width = show.naturals[glyph] * self._maker.scale(index) * self._maker.origin(index)
            places += [begin, begin + width]
        first, last = (min(places), max(places)) if places else (cell.start, cell.end)
        self._changes.spans.append(
            Span(line.direction, line.across, line.em, cell.start, cell.end, first, last)
        )

    def _cell(
        self,
        line: Line,
        cell: Cell,
        pen: float | None,
        previous: float,
        following: float | None,
        limit: float,
        most: float,
    ) -> float:
        """Set a touched cell; return where it ends.

        ``pen`` is where a touched cell before it ends, ``previous`` where any cell before it does, ``most`` the size
        at which the cells of the line find room beside each other.
        """
        em = line.em
        least = pen + _CELL_SPACE * em * most if pen is not None else -math.inf
        start = self._start(line, cell, least, after_touched=pen is not None)
        if most < 1.0 and start > least > -math.inf:
            start = least
        pieces = [(run, self._maker.pieces(run)) for run in cell.runs or ()]
        total = sum(self._maker.width(run, parts) for run, parts in pieces)
        alignment = Alignment.LEFT
        left = start
        if self._is_flush_right(line, cell):
            # Set against the margin that it shares with others: that tells the new width only.
            alignment = Alignment.RIGHT
            left = max(previous + _COLUMN_SPACE * em, self._margins.left_neighbour(line, cell.items))
            start = max(cell.end - total, left)
        elif self._is_centred(line, cell):
            alignment = Alignment.CENTRE
            start = (cell.start + cell.end - total) / 2
        factor = min(most, self._factor(line, total, start, following, limit))
        self.note_span(line, cell)
        self._margins.begins[id(cell.items[0])] = start
        if self.folding is not None and alignment is not Alignment.CENTRE and total > 0:
            right = cell.end if alignment is Alignment.RIGHT else limit
            if following is not None and alignment is Alignment.LEFT:
                right = min(right, following - _COLUMN_SPACE * em)
            left, right = self.folding.between_rules(line, left, right)
            within = (right - left) / total
            if within < _COMFORTABLE:
                end = self.folding.fold(line, cell, left, right, alignment, max(within, _LEAST))
                if end is not None:
                    return end
            elif within < min(factor, _NEARLY):
                factor = within
        if cell.end <= limit + em and start + total * factor > limit + em:
            self._changes.cut_off = True
        position = start
        for run, parts in pieces:
            position = self.place(run, parts, position, factor)
        for item in cell.items:
            if item.show >= 0:
                self._changes.pieces.setdefault(item.show, [])
        return position

    def place(self, run: Run, parts: Sequence[Piece], position: float, factor: float) -> float:
        """Put the pieces of a run at a position of the writing direction; return where they end."""
        frame = self._page.frames[run.show]
        origin = self._maker.origin(run.show)
        scale = self._maker.scale(run.show)
        target = self._changes.pieces.setdefault(run.show, [])
        flow = Flow(factor) if factor != 1.0 or origin != 1.0 else None
        for piece in parts:
            piece.shift = (position - frame.along) / frame.unit
            piece.factor = factor / origin
            piece.order = run.first
            piece.flow = flow
            target.append(piece)
            position += piece.width * scale * factor
        return position

    def _factor(self, line: Line, total: float, start: float, following: float | None, limit: float) -> float:
        """Return how much a cell has to shrink; it depends on what is shown, not on what was."""
        if total <= 0:
            return 1.0
        factor = min(1.0, max(_LEAST, (limit - start) / total))
        within = (min(limit, self._margins.right(line, limit)) - start) / total
        if within >= _COMFORTABLE:
            factor = min(factor, within)
        if following is not None:
            beside = (following - (_COLUMN_SPACE + 0.05) * line.em - start) / total
            if beside >= _LEAST:
                factor = min(factor, beside)
        return factor if factor < _NEARLY else 1.0

    def _start(self, line: Line, cell: Cell, least: float, *, after_touched: bool) -> float:
        """Return where a cell begins: at its own place if that says nothing about a removed text, else on the grid."""
        near = least - (_CELL_SPACE - _COLUMN_SPACE) * line.em
        fixed = self._margins.is_start(line, cell.start)
        if cell.runs is None and is_shared(self._margins.ends, line, cell.end):
            fixed = True
        if fixed and cell.start >= near:
            return cell.start
        place = math.floor(cell.start / GRID) * GRID
        left = max(least, self._margins.left_neighbour(line, cell.items))
        if place < left:
            place = left if left > cell.start and not after_touched else math.ceil(left / GRID) * GRID
        return place

    def _is_flush_right(self, line: Line, cell: Cell) -> bool:
        """Whether a cell that begins nowhere in particular ends where another one of the page does."""
        return not self._margins.is_start(line, cell.start) and self._margins.is_right(line, cell.end)

    def _is_centred(self, line: Line, cell: Cell) -> bool:
        """Whether a line stands in the middle of the page or of other lines: that tells the new width only."""
        if len(cell.items) != len(line.items) or self._margins.is_start(line, cell.start):
            return False
        return self._margins.is_middle(line, (cell.start + cell.end) / 2)

    def _following(self, line: Line, cell: Cell) -> float | None:
        """Return where the next cell begins if it keeps its place: any other place may follow from a removed text."""
        margins = self._margins
        fixed = is_shared(margins.starts, line, cell.start) or is_shared(margins.ends, line, cell.end)
        return cell.start if fixed else None

    def _move(self, cells: list[tuple[Cell, float]]) -> None:
        """Move whole shows; a show of which only a part moves, or whose other part was set anew, is set anew."""
        apart = {
            item.show
            for cell, distance in cells
            for item in cell.items
            if item.show >= 0
            and abs(distance) > 0.01
            and item.last - item.first < len(self._shows[item.show].codes)
        }
        apart.update(self._changes.pieces)
        for cell, distance in cells:
            for item in cell.items:
                if item.show in apart:
                    self._part(item, distance)
                elif item.show >= 0 and abs(distance) > 0.01:
                    self._changes.moved[item.show] = distance / self._page.frames[item.show].unit

    def _part(self, item: Item, distance: float) -> None:
        """Move a part of a show whose other part is set anew: glyph run by glyph run at its natural width."""
        frame = self._page.frames[item.show]
        (piece,) = self._maker.pieces(Run(item.show, item.first, item.last))
        piece.shift = (item.start + distance - frame.along) / frame.unit
        piece.order = item.first
        piece.flow = self._shows[item.show].flow
        self._changes.pieces.setdefault(item.show, []).append(piece)

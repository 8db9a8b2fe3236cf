"""Lines are set again with the new text at its natural width, so that no distance tells how wide the old one was.

Within a touched cell every kern, character and word spacing is dropped: in justified text they all depend on the
removed word (Bland, Iyer, Levchenko: "Story Beyond the Eye", PETS 2023). What stands on its own further right on
the line keeps its place at a shared tab stop, else moves to a grid of 36 points. Pure: positions in, positions out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from redaction.documents.model import Replacement
from redaction.documents.pdf import clips
from redaction.documents.pdf.changes import Changes, NoGlyph, Piece, Span
from redaction.documents.pdf.font_choice import FontChoice, is_token_font
from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.layout import (
    CELL,
    SPACE,
    Frame,
    Item,
    Line,
    PageText,
    cell_ends,
    cell_starts,
    glyph_texts,
    is_shared,
)
from redaction.documents.pdf.matrix import Box
from redaction.documents.pdf.walk import Show

#: Grid for what has to move, in points.
GRID = 36.0
#: How small a line may become to stay on the page and beside others.
_LEAST = 0.25
#: Up to which distance of their baselines, in units of the font size, texts side by side may overlap.
_LEVEL = 1.05
_COMFORTABLE = 0.8
_COLUMN_SPACE = 0.55
_CELL_SPACE = 1.8
_PAGE_MARGIN = 12.0


@dataclass(slots=True)
class _Run:
    """A stretch of a touched cell: kept glyphs (``text`` None) or new text, anchored at a show."""

    show: int
    first: int = 0
    last: int = 0
    text: str | None = None


@dataclass(slots=True)
class _Cell:
    items: list[Item]
    start: float
    end: float
    runs: list[_Run] | None
    first_removed: int
    last_removed: int


def natural_stretch(stretch: float) -> float:
    """Return a horizontal scaling that no longer was fitted to a line: a power of four, nearly always 1."""
    if not stretch or not math.isfinite(stretch):
        return 1.0
    return math.copysign(4.0 ** round(math.log(abs(stretch), 4)), stretch)


def relayout(
    shows: Sequence[Show],
    page: PageText,
    replacements: Sequence[Replacement],
    fonts: FontChoice,
    page_box: Box,
) -> Changes:
    """Return the changes that make ``replacements`` in the page's text.

    Raises NoGlyph where a character has no glyph.
    """
    changes = Changes()
    edits = sorted((_anchored(page, r) for r in replacements), key=lambda r: r.start)
    starts = cell_starts(page)
    setter = _Setter(shows, page, fonts, changes, starts, page_box)
    position = 0
    touched: list[tuple[Line, list[Replacement]]] = []
    for line in page.lines:
        begin = line.items[0].offset
        end = line.items[-1].offset + len(line.items[-1].text)
        while (
            position < len(edits)
            and edits[position].end <= begin
            and edits[position].end > edits[position].start
        ):
            position += 1
        touching = []
        for edit in edits[position:]:
            if edit.start > end or (edit.start == end and edit.end > edit.start):
                break
            touching.append(edit)
        if touching:
            touched.append((line, touching))
        else:
            setter.untouched.append(line)
    # From right to left: what stands before another line on its baseline has to know where that begins now.
    for line, touching in sorted(touched, key=lambda pair: -pair[0].start):
        setter.line(line, touching)
    return changes


def _anchored(page: PageText, edit: Replacement) -> Replacement:
    """Return an edit that some glyph carries: one of line ends or cell gaps alone is put after what precedes it."""
    covered = page.text[edit.start : edit.end]
    if covered.strip("\n" + CELL) or not covered:
        return edit
    return replace(edit, end=edit.start)


class _Setter:
    """Sets the touched lines of one page."""

    def __init__(
        self,
        shows: Sequence[Show],
        page: PageText,
        fonts: FontChoice,
        changes: Changes,
        starts: Counter[tuple[int, int]],
        page_box: Box,
    ) -> None:
        self._shows = shows
        self._page = page
        self._fonts = fonts
        self._changes = changes
        self._starts = starts
        self._page_box = page_box
        self._ends = cell_ends(page)
        self._margins: dict[tuple[float, float], float] = {}
        self._begins: dict[int, float] = {}
        self.untouched: list[Line] = []
        self._placed: set[int] = set()

    def line(self, line: Line, edits: Sequence[Replacement]) -> None:
        """Set one line with its edits."""
        cells: list[_Cell] = []
        for items in line.cells():
            before = len(self._changes.removed)
            runs = self._runs(items, edits)
            after = len(self._changes.removed)
            cells.append(_Cell(items, items[0].start, items[-1].end, runs, before, after))
        limit = min(self._limit(line), self._uncover(line))
        pen: float | None = None
        touched = -math.inf
        untouched: list[tuple[_Cell, float]] = []
        for number, cell in enumerate(cells):
            following = self._following(line, cells[number + 1]) if number + 1 < len(cells) else None
            if cell.runs is not None:
                beside = pen if cell.start >= touched else None
                previous = beside if beside is not None else cells[number - 1].end if number else -math.inf
                pen = self._cell(line, cell, beside, previous, following, limit)
                touched = max(touched, cell.start)
                continue
            start = cell.start
            if pen is not None and cell.start >= touched:
                start = self._start(line, cell, pen + _CELL_SPACE * line.em, after_touched=True)
                pen = start + (cell.end - cell.start)
            untouched.append((cell, start - cell.start))
        self._move(untouched)

    # -- what remains of a cell

    def _runs(self, items: list[Item], edits: Sequence[Replacement]) -> list[_Run] | None:
        """Return kept and new stretches of a cell, or None where no edit touches it."""
        first = items[0].offset
        last = items[-1].offset + len(items[-1].text)
        own = [
            e
            for e in edits
            if (e.start < last and e.end > first) or (e.start == e.end and first <= e.start <= last)
        ]
        if not own:
            return None
        runs: list[_Run] = []
        anchor = next((item.show for item in items if item.show >= 0), -1)
        for item in items:
            if item.show >= 0:
                anchor = item.show
            self._item(item, own, runs, anchor)
        for edit in own:
            if id(edit) not in self._placed and edit.start == edit.end == last:
                self._new(runs, anchor, items[-1].last, edit)
        return _joined(runs)

    def _new(self, runs: list[_Run], anchor: int, glyph: int, edit: Replacement) -> None:
        self._placed.add(id(edit))
        runs.append(_Run(anchor, first=glyph, text=" ".join(edit.text.split("\n"))))

    def _item(self, item: Item, edits: Sequence[Replacement], runs: list[_Run], anchor: int) -> None:
        """Add what remains of an item; edits are in order and do not overlap."""
        count = item.last - item.first if item.show >= 0 else 1
        if len(item.text) != count:
            self._uneven_item(item, edits, runs, anchor)
            return
        position = 0
        for edit in edits:
            start = edit.start - item.offset
            end = min(edit.end - item.offset, count)
            if start >= count or end < 0 or (end == 0 and start < 0):
                continue
            self._keep(item, position, max(start, 0), runs, anchor)
            if id(edit) not in self._placed:
                self._new(runs, anchor, item.first + max(start, 0), edit)
            if item.show >= 0:
                self._changes.removed += [(item.show, item.first + g) for g in range(max(start, 0), end)]
            position = max(end, position)
        self._keep(item, position, count, runs, anchor)

    def _keep(self, item: Item, start: int, end: int, runs: list[_Run], anchor: int) -> None:
        if start < end:
            run = (
                _Run(item.show, item.first + start, item.first + end)
                if item.show >= 0
                else _Run(anchor, first=self._glyphs_before(runs, anchor), text=SPACE)
            )
            runs.append(run)

    def _glyphs_before(self, runs: list[_Run], anchor: int) -> int:
        """Return the place of a new space among its show's glyphs: after those that are already placed."""
        return next((run.last or run.first for run in reversed(runs) if run.show == anchor), 0)

    def _uneven_item(self, item: Item, edits: Sequence[Replacement], runs: list[_Run], anchor: int) -> None:
        """Add what remains of an item with ligatures: of a half replaced one the other half stays as letters."""
        offset = item.offset
        for glyph, text in enumerate(glyph_texts(self._shows[item.show], item), item.first):
            kept: list[str] = []
            cut = False
            for place, character in enumerate(text, offset):
                edit = next((e for e in edits if e.start <= place < e.end or e.start == e.end == place), None)
                if edit is not None and id(edit) not in self._placed:
                    if kept:
                        runs.append(_Run(anchor, glyph, text="".join(kept)))
                        kept.clear()
                    self._new(runs, anchor, glyph, edit)
                    cut = cut or place > offset
                if edit is not None and edit.start < edit.end:
                    cut = True
                else:
                    kept.append(character)
            if cut:
                self._changes.removed.append((item.show, glyph))
                if kept:
                    runs.append(_Run(anchor, glyph, text="".join(kept)))
            else:
                runs.append(_Run(item.show, glyph, glyph + 1))
            offset += len(text)

    # -- where it goes

    def _cell(
        self,
        line: Line,
        cell: _Cell,
        pen: float | None,
        previous: float,
        following: float | None,
        limit: float,
    ) -> float:
        """Set a touched cell; return where it ends.

        ``pen`` is where a touched cell before it ends, ``previous`` where any cell before it does.
        """
        em = line.em
        least = pen + _CELL_SPACE * em if pen is not None else -math.inf
        start = self._start(line, cell, least, after_touched=pen is not None)
        pieces = [(run, self._pieces(run)) for run in cell.runs or ()]
        total = sum(self._width(run, parts) for run, parts in pieces)
        if self._is_flush_right(line, cell):
            # Set against the margin that it shares with others: that tells the new width only.
            start = max(cell.end - total, previous + _COLUMN_SPACE * em, self._left_neighbour(line, cell))
        factor = self._factor(line, total, start, following, limit)
        self._note_span(line, cell)
        self._begins[id(cell.items[0])] = start
        if cell.end <= limit + em and start + total * factor > limit + em:
            self._changes.cut_off = True
        position = start
        for run, parts in pieces:
            show = self._shows[run.show]
            frame = self._page.frames[run.show]
            target = self._changes.pieces.setdefault(run.show, [])
            for piece in parts:
                piece.shift = (position - frame.along) / frame.unit
                piece.factor = factor
                piece.order = run.first
                target.append(piece)
                position += piece.width * self._scale(show, frame) * factor
        for item in cell.items:
            if item.show >= 0:
                self._changes.pieces.setdefault(item.show, [])
        return position

    def _factor(self, line: Line, total: float, start: float, following: float | None, limit: float) -> float:
        """Return how much a cell has to shrink; it depends on what is shown, not on what was."""
        if total <= 0:
            return 1.0
        factor = min(1.0, max(_LEAST, (limit - start) / total))
        # Only lines without a replacement may say where the margin is: the end of a touched line tells its width.
        margin = max((o.end for o in self.untouched if o.direction == line.direction), default=limit)
        within = (min(limit, margin) - start) / total
        if within >= _COMFORTABLE:
            factor = min(factor, within)
        if following is not None:
            beside = (following - (_COLUMN_SPACE + 0.05) * line.em - start) / total
            if beside >= _LEAST:
                factor = min(factor, beside)
        return factor

    def _note_span(self, line: Line, cell: _Cell) -> None:
        """Note where a touched cell stood; its removed glyphs are those noted since the last cell."""
        places = []
        for index, glyph in self._changes.removed[cell.first_removed : cell.last_removed]:
            frame, show = self._page.frames[index], self._shows[index]
            begin = frame.along + show.starts[glyph] * frame.unit
            places += [begin, begin + show.naturals[glyph] * self._scale(show, frame)]
        first, last = (min(places), max(places)) if places else (cell.start, cell.end)
        self._changes.spans.append(
            Span(line.direction, line.across, line.em, cell.start, cell.end, first, last)
        )

    def _start(self, line: Line, cell: _Cell, least: float, *, after_touched: bool) -> float:
        """Return where a cell begins: at its own place if that says nothing about a removed text, else on the grid."""
        near = least - (_CELL_SPACE - _COLUMN_SPACE) * line.em
        fixed = is_shared(self._starts, line, cell.start) or self._is_margin(line, cell.start)
        if cell.runs is None and is_shared(self._ends, line, cell.end):
            fixed = True
        if fixed and cell.start >= near:
            return cell.start
        place = math.floor(cell.start / GRID) * GRID
        left = max(least, self._left_neighbour(line, cell))
        if place < left:
            place = left if left > cell.start and not after_touched else math.ceil(left / GRID) * GRID
        return place

    def _is_flush_right(self, line: Line, cell: _Cell) -> bool:
        """Whether a cell that begins nowhere in particular ends where another one of the page does."""
        if self._is_margin(line, cell.start) or is_shared(self._starts, line, cell.start):
            return False
        if is_shared(self._ends, line, cell.end):
            return True
        others = (o for o in self._page.lines if o is not line and o.direction == line.direction)
        return any(abs(other.end - cell.end) < 0.5 for other in others)

    def _following(self, line: Line, cell: _Cell) -> float | None:
        """Return where the next cell begins if it keeps its place: any other place may follow from a removed text."""
        fixed = is_shared(self._starts, line, cell.start) or is_shared(self._ends, line, cell.end)
        return cell.start if fixed else None

    def _is_margin(self, line: Line, position: float) -> bool:
        """Whether nothing of this direction begins further left."""
        least = self._margins.get(line.direction)
        if least is None:
            least = min(other.start for other in self._page.lines if _parallel(other, line))
            self._margins[line.direction] = least
        return position <= least + 0.6

    def _left_neighbour(self, line: Line, cell: _Cell) -> float:
        """Return the first place right of what stands on this baseline before the cell."""
        edge = -math.inf
        for other in self._page.lines:
            if other is line or abs(other.across - line.across) > 0.8 * max(line.em, other.em):
                continue
            if not _parallel(other, line):
                continue
            if other.end <= cell.start + 0.1 * line.em:
                edge = max(edge, other.end + 0.3 * line.em)
        corner = min(self._project(line))
        return max(edge, corner)

    def _project(self, line: Line) -> list[float]:
        left, bottom, right, top = self._page_box
        ux, uy = line.direction
        return [ux * x + uy * y for x in (left, right) for y in (bottom, top)]

    def _limit(self, line: Line) -> float:
        """Return the place that a line may not pass: a neighbour on its baseline, or the edge of the page."""
        limit = self._edge(line) - _PAGE_MARGIN
        for other in self._page.lines:
            if other is line or abs(other.across - line.across) > _LEVEL * max(line.em, other.em):
                continue
            if not _parallel(other, line):
                continue
            for cell in other.cells():
                if cell[0].start >= line.end - 0.1 * line.em:
                    begin = self._begins.get(id(cell[0]), cell[0].start)
                    limit = min(limit, begin - 0.5 * line.em)
                    break
        return limit

    def _edge(self, line: Line) -> float:
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
        return edge if edge > line.start else max(self._project(line))

    def _uncover(self, line: Line) -> float:
        """Drop the clipping paths made for this line alone; return where those that stay cut it off."""
        shows = [self._shows[item.show] for item in line.items if item.show >= 0]
        for stream, operations in clips.hugging(shows, line.direction, line.em).items():
            self._changes.dropped.setdefault(stream, set()).update(operations)
        limit = clips.limit(shows, line.direction, line.em)
        return limit if limit > line.start else math.inf

    def _move(self, cells: list[tuple[_Cell, float]]) -> None:
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
                    self._pieces_of_part(item, distance)
                elif item.show >= 0 and abs(distance) > 0.01:
                    self._changes.moved[item.show] = distance / self._page.frames[item.show].unit

    def _pieces_of_part(self, item: Item, distance: float) -> None:
        """Move a part of a show whose other part is set anew: glyph run by glyph run at its natural width."""
        frame = self._page.frames[item.show]
        (piece,) = self._pieces(_Run(item.show, item.first, item.last))
        piece.shift = (item.start + distance - frame.along) / frame.unit
        piece.order = item.first
        self._changes.pieces.setdefault(item.show, []).append(piece)

    # -- pieces

    def _scale(self, show: Show, frame: Frame) -> float:
        """Return page units per em of a show's natural advance."""
        stretch = 1.0 if show.font.vertical else natural_stretch(show.stretch)
        return abs(show.size * stretch * frame.unit)

    def _width(self, run: _Run, parts: list[Piece]) -> float:
        frame = self._page.frames[run.show]
        show = self._shows[run.show]
        return sum(piece.width for piece in parts) * self._scale(show, frame)

    def _pieces(self, run: _Run) -> list[Piece]:
        show = self._shows[run.show]
        if run.text is None:
            codes = show.codes[run.first : run.last]
            if show.lengths is None:
                data = bytes(codes)
            else:
                lengths = show.lengths[run.first : run.last]
                data = b"".join(c.to_bytes(n, "big") for c, n in zip(codes, lengths, strict=True))
            return [Piece(data, False, sum(show.naturals[run.first : run.last]))]
        return self._fonts.pieces(self._around(run.show), run.text)

    def _around(self, show: int) -> list[Font]:
        """Return the font of a show; of one that holds a token also those of its line, nearest first, and of the page."""
        own = self._shows[show].font
        fonts = [own]
        if is_token_font(own):
            for line in self._page.lines:
                shows = [item.show for item in line.items if item.show >= 0]
                if show in shows:
                    place = shows.index(show)
                    fonts += [
                        self._shows[other].font
                        for _, other in sorted((abs(i - place), other) for i, other in enumerate(shows))
                    ]
            fonts += [font for font, _ in Counter(other.font for other in self._shows).most_common(8)]
        return fonts


def _parallel(first: Line, second: Line) -> bool:
    return first.direction[0] * second.direction[0] + first.direction[1] * second.direction[1] > 0.995


def _joined(runs: list[_Run]) -> list[_Run]:
    """Join neighbouring glyphs of a show and neighbouring new texts; gaps become spaces that every reader sees."""
    result: list[_Run] = []
    for run in runs:
        last = result[-1] if result else None
        if last is not None:
            if run.text is None and last.text is None and run.show == last.show and run.first == last.last:
                last.last = run.last
                continue
            if run.text is not None and last.text is not None:
                last.text += run.text
                continue
        result.append(run)
    return result


__all__ = ["CELL", "GRID", "Changes", "NoGlyph", "Piece", "Span", "natural_stretch", "relayout"]

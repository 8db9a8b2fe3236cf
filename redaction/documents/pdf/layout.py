"""From glyphs to the text of a page: shows are joined to fragments, fragments to lines, with the way back kept.

Lines come in the order of the content stream, which is the author's reading order in nearly every file; glyphs
that lie side by side are joined whatever their order.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from redaction.documents.pdf.fences import Fences
from redaction.documents.pdf.right_to_left import has_right_to_left, turned
from redaction.documents.pdf.walk import Rule, Show

#: Widest gap, in units of the font size, that still is inside a word, and that still is a word space.
WORD_GAP = 0.17
CELL_GAP = 1.5
_BACK_GAP = -0.6
_NEAR_GAP = 0.6
_COLUMN_GAP = 0.5
_BASELINE = 0.45

SPACE = " "
CELL = "\t"


@dataclass(slots=True)
class Frame:
    """Where a show lies: ``along`` its writing direction and ``across`` it, in page units.

    ``unit`` is the length of one unit of text space on the page, negative where the text runs against it.
    """

    direction: tuple[float, float]
    along: float
    across: float
    unit: float
    em: float


@dataclass(slots=True)
class Item:
    """A run of glyphs ``first``..``last`` of one show, or (``show`` -1) a separator that no glyph shows."""

    show: int
    first: int
    last: int
    text: str
    start: float
    end: float
    offset: int = 0


@dataclass(slots=True)
class Line:
    """Items side by side on one baseline."""

    items: list[Item]
    direction: tuple[float, float]
    across: float
    em: float
    #: Number of the paragraph that an earlier output has set anew, 0 for any other text.
    paragraph: int = 0
    #: The same items in the order of reading, where that is not from left to right.
    spoken: list[Item] | None = None

    @property
    def start(self) -> float:
        """Where the first glyph begins, along the writing direction."""
        return self.items[0].start

    @property
    def end(self) -> float:
        """Where the last glyph ends."""
        return self.items[-1].end

    @property
    def first_offset(self) -> int:
        """Where the line begins in the page's text."""
        return (self.spoken or self.items)[0].offset

    @property
    def last_offset(self) -> int:
        """Where the line ends in the page's text."""
        last = (self.spoken or self.items)[-1]
        return last.offset + len(last.text)

    def cells(self) -> list[list[Item]]:
        """Return the items between wide gaps."""
        result: list[list[Item]] = [[]]
        for item in self.items:
            if item.show < 0 and item.text == CELL:
                result.append([])
            else:
                result[-1].append(item)
        return [cell for cell in result if cell]


@dataclass(slots=True)
class PageText:
    """The text of a page (or of its hidden part) and the lines that its characters come from."""

    text: str = ""
    lines: list[Line] = field(default_factory=list)
    frames: dict[int, Frame] = field(default_factory=dict)


def frame_of(show: Show) -> Frame:
    """Return where a show lies on the page."""
    a, b, c, d, e, f = show.matrix
    if show.font.vertical:
        dx, dy = -c, -d
        ex, ey = a, b
        sign = 1.0
    else:
        dx, dy = a, b
        ex, ey = c, d
        sign = -1.0 if show.size * show.stretch < 0 else 1.0
    length = math.hypot(dx, dy) or 1e-9
    ux, uy = sign * dx / length, sign * dy / length
    x, y = e + show.rise * c, f + show.rise * d
    height = (math.hypot(ex, ey) or length) * abs(show.size) * show.font.em
    return Frame((ux, uy), ux * x + uy * y, ux * y - uy * x, sign * length, max(height, 1e-6))


def _runs(index: int, show: Show, frame: Frame) -> list[Item]:
    """Split a show where its own kerns open a gap."""
    texts, starts = show.texts, show.starts
    factor = show.size if show.font.vertical else show.size * show.stretch
    unit = frame.unit
    count = len(texts)
    spacing = show.character_spacing * (1.0 if show.font.vertical else show.stretch)
    cuts: list[tuple[int, str]] = []
    if count > 1 and (show.kerned or spacing < _BACK_GAP * abs(factor)):
        em = abs(factor) * show.font.em
        limit = WORD_GAP * em + max(0.0, spacing)
        natural = show.naturals
        sign = -1.0 if factor < 0 else 1.0
        for i in range(1, count):
            gap = (starts[i] - starts[i - 1] - natural[i - 1] * factor) * sign
            if gap > limit:
                if gap > CELL_GAP * em and texts[i - 1] != " ":
                    cuts.append((i, CELL))
                elif texts[i - 1] != " " and texts[i] != " ":
                    cuts.append((i, SPACE))
            elif gap < _BACK_GAP * em:
                cuts.append((i, CELL))
    result: list[Item] = []
    first = 0
    for cut, separator in [*cuts, (count, "")]:
        begin = frame.along + starts[first] * unit
        end = frame.along + (starts[cut - 1] + show.naturals[cut - 1] * factor) * unit
        text = "".join(texts[first:cut]) if "" not in texts[first:cut] else _with_unknown(texts[first:cut])
        result.append(Item(index, first, cut, text, begin, end))
        if separator:
            result.append(Item(-1, 0, 0, separator, end, end))
        first = cut
    return result


def _with_unknown(texts: list[str]) -> str:
    return "".join(text or "\ufffd" for text in texts)


def glyph_texts(show: Show, item: Item) -> list[str]:
    """Return the text of each glyph of an item, as the item's text has it."""
    return [text or "\ufffd" for text in show.texts[item.first : item.last]]


def _separator(line: Line, item: Item, em: float) -> str | None:
    """Return what stands between a line's end and ``item``: nothing, a space, a wide gap; None if not on the line."""
    gap = item.start - line.end
    if gap < _BACK_GAP * em:
        return None
    if gap > CELL_GAP * em:
        return CELL
    if gap > WORD_GAP * em and line.items[-1].text[-1:] not in {" ", CELL} and item.text[:1] != " ":
        return SPACE
    return ""


def _same_baseline(line: Line, frame: Frame) -> bool:
    ux, uy = line.direction
    vx, vy = frame.direction
    return ux * vx + uy * vy > 0.995 and abs(line.across - frame.across) < _BASELINE * max(line.em, frame.em)


def _join(line: Line, separator: str, items: list[Item]) -> None:
    if separator:
        line.items.append(Item(-1, 0, 0, separator, line.end, line.end))
    line.items.extend(items)


def _are_parted(fences: Fences, line: Line, item: Item) -> bool:
    """Whether an upright rule of a table stands between a line's last text and an item on its baseline."""
    last = next((i for i in reversed(line.items) if i.show >= 0), item)
    return line.direction[0] > 0.9999 and fences.part(last.start, line.end, item.start, line.across, line.em)


def _fragments(shows: list[Show], indices: list[int], frames: dict[int, Frame], fences: Fences) -> list[Line]:
    lines: list[Line] = []
    for index in indices:
        show = shows[index]
        frame = frames[index] = frame_of(show)
        items = _runs(index, show, frame)
        line = lines[-1] if lines else None
        paragraph = show.flow.paragraph if show.flow is not None else 0
        if line is not None and line.paragraph == paragraph and _same_baseline(line, frame):
            separator = _separator(line, items[0], min(line.em, frame.em) if frame.em < line.em else frame.em)
            if separator != CELL and _are_parted(fences, line, items[0]):
                separator = CELL
            if separator is not None:
                _join(line, separator, items)
                line.em = max(line.em, frame.em)
                continue
        lines.append(Line(items, frame.direction, frame.across, frame.em, paragraph))
    return lines


def _merge(lines: list[Line], fences: Fences) -> list[Line]:
    """Join fragments that lie side by side although the content stream has them apart."""
    if len(lines) < 2:
        return lines
    order = sorted(range(len(lines)), key=lambda i: (_angle(lines[i]), lines[i].across))
    place = list(range(len(lines)))
    merged: list[Line | None] = list(lines)
    row: list[int] = []

    def close() -> None:
        row.sort(key=lambda i: lines[i].start)
        current: int | None = None
        for i in row:
            line = merged[i]
            before = merged[current] if current is not None else None
            if line is None:
                continue
            if before is not None and before.paragraph == line.paragraph:
                em = max(line.em, before.em)
                gap = line.start - before.end
                if _BACK_GAP * em * 0.5 < gap < _NEAR_GAP * em and not _are_parted(
                    fences, before, line.items[0]
                ):
                    separator = _separator(before, line.items[0], em) or ""
                    _join(before, separator, line.items)
                    place[current or 0] = min(place[current or 0], place[i])
                    merged[i] = None
                    continue
            current = i
        row.clear()

    for i in order:
        if row:
            last = lines[row[-1]]
            line = lines[i]
            same = last.direction[0] * line.direction[0] + last.direction[1] * line.direction[1] > 0.995
            if not same or abs(last.across - line.across) > _BASELINE * max(last.em, line.em):
                close()
        row.append(i)
    close()
    kept = [(place[i], line) for i, line in enumerate(merged) if line is not None]
    kept.sort(key=lambda pair: pair[0])
    return [line for _, line in kept]


def _angle(line: Line) -> float:
    return round(math.atan2(line.direction[1], line.direction[0]), 1)


def lay_out(shows: list[Show], *, hidden: bool, rules: Iterable[Rule] = ()) -> PageText:
    """Return the visible or the hidden text of a page; lines are joined by line feeds."""
    page = PageText()
    fences = Fences(rules, shows)
    indices = [i for i, show in enumerate(shows) if show.hidden == hidden]
    page.lines = _merge(_fragments(shows, indices, page.frames, fences), fences)
    _split_columns(page)
    parts: list[str] = []
    offset = 0
    for number, line in enumerate(page.lines):
        if number and not _goes_on(shows, page.lines[number - 1], line):
            parts.append("\n")
            offset += 1
        if has_right_to_left("".join(item.text for item in line.items)):
            _speak(line, shows)
        for item in line.spoken or line.items:
            item.offset = offset
            parts.append(item.text)
            offset += len(item.text)
    page.text = "".join(parts)
    return page


def _goes_on(shows: list[Show], before: Line, line: Line) -> bool:
    """Whether a line goes on with a word that an output of ours has parted after its hyphen, in a folded cell."""
    flow = shows[line.items[0].show].flow if line.items[0].show >= 0 else None
    return (
        flow is not None
        and flow.rise is not None
        and line.paragraph == before.paragraph
        and before.items[-1].text.endswith("-")
    )


def _speak(line: Line, shows: list[Show]) -> None:
    """Take a line apart into its glyphs and note the order in which they are read."""
    items: list[Item] = []
    for item in line.items:
        if item.show < 0:
            items.append(item)
            continue
        show = shows[item.show]
        factor = 1.0 if show.font.vertical else show.size * show.stretch
        first, last = item.first, item.last - 1
        length = show.starts[last] + show.naturals[last] * factor - show.starts[first]
        unit = (item.end - item.start) / length if length else 0.0
        for glyph, text in enumerate(glyph_texts(show, item), first):
            start = item.start + (show.starts[glyph] - show.starts[first]) * unit
            end = start + show.naturals[glyph] * factor * unit
            items.append(Item(item.show, glyph, glyph + 1, text, start, end))
    line.items = items
    line.spoken = [items[place] for place in turned([item.text for item in items])]


def _split_columns(page: PageText) -> None:
    """Take a narrow gap for a cell boundary where what follows stands in a column of its own.

    A column is where another cell begins, or where at least three lines have such a gap at the same place.
    """
    starts = cell_starts(page)
    gaps: list[tuple[Item, tuple[int, int]]] = []
    for line in page.lines:
        for before, item, after in zip(line.items, line.items[1:], line.items[2:], strict=False):
            if item.show < 0 and item.text == SPACE and after.start - before.end > _COLUMN_GAP * line.em:
                gaps.append((item, (int(_angle(line) * 10), round(after.start * 2))))
    narrow = Counter(place for _, place in gaps)
    for item, (angle, place) in gaps:
        near = [(angle, place + delta) for delta in (-1, 0, 1)]
        cells = sum(starts[key] for key in near)
        if cells > 1 or cells + sum(narrow[key] for key in near) > 2:
            item.text = CELL


def cell_starts(page: PageText) -> Counter[tuple[int, int]]:
    """Return how many cells begin at each place along each direction (tenths of a radian, half units)."""
    starts: Counter[tuple[int, int]] = Counter()
    for line in page.lines:
        for cell in line.cells():
            starts[(int(_angle(line) * 10), round(cell[0].start * 2))] += 1
    return starts


def cell_ends(page: PageText) -> Counter[tuple[int, int]]:
    """Return how many cells end at each place, in the same units."""
    ends: Counter[tuple[int, int]] = Counter()
    for line in page.lines:
        for cell in line.cells():
            ends[(int(_angle(line) * 10), round(cell[-1].end * 2))] += 1
    return ends


def is_shared(starts: Counter[tuple[int, int]], line: Line, position: float) -> bool:
    """Whether two other cells of the page begin at the same place: a margin, a tab stop."""
    angle, place = int(_angle(line) * 10), round(position * 2)
    return sum(starts[(angle, place + delta)] for delta in (-1, 0, 1)) > 2

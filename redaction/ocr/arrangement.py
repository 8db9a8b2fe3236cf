"""Lines of a picture in the order in which a person reads them: pieces of one row joined, columns kept apart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from redaction.ocr.areas import size
from redaction.ocr.reading import Line, Quad

_SAME_ROW = 0.45  # of a line's height: how far the middles of pieces of one row may lie apart
_SAME_SIZE = 1.7
_PROSE = 12.0  # heights: a line at least this long, in a pile of lines like it, belongs to running text
_PILE = 3
_FAR = 25.0  # heights: cells of a table row or a label and its value may lie this far apart
_NEAR = 0.6  # heights: pieces of a line of running text, parted by a space
_PARAGRAPH = 0.9  # heights between lines of one block at most
_LEGIBLE, _LEGIBLE_WORD = 0.8, 0.6  # confidence of lines, and of those as short as a logo
_WORD, _WIDEST = 7, 1.5  # characters, and heights of one: few letters read in much ink are a guess
CELL = "\t"  # between the cells of a row


@dataclass(frozen=True, slots=True)
class _Place:
    """A line's extent in the picture's reading direction: along ``left``..``right``, down ``top``..``bottom``."""

    line: Line
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def width(self) -> float:
        return self.right - self.left


def arranged(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines in reading order with their block numbers; pieces of one row become one line."""
    groups: dict[int, list[Line]] = {}
    for line in lines:
        groups.setdefault(round(direction(line.quad) / (math.pi / 2)) % 4, []).append(line)
    result: list[Line] = []
    block = 0
    for _, group in sorted(groups.items(), key=lambda item: -len(item[1])):
        angle = median(_near(direction(line.quad), direction(group[0].quad)) for line in group)
        clear = [_place(line, angle) for line in group if is_legible(line)]
        places = _joined(clear) + [_place(line, angle) for line in group if not is_legible(line)]
        for pile in _ordered(_piles(places)):
            result += [replace(place.line, block=block) for place in pile]
            block += 1
    return tuple(result)


def is_legible(line: Line) -> bool:
    """Whether a line can be searched: what is read with less trust would be garbage, and spoil the row that it joined."""
    along, across = size(line.quad)
    is_word = len(line.text) <= _WORD and along <= _WIDEST * across * len(line.text)
    return line.confidence >= (_LEGIBLE_WORD if is_word else _LEGIBLE)


def direction(quad: Quad) -> float:
    """Return the angle of a quad's reading direction, clockwise from the right, in radians."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = quad
    return math.atan2(by - ay + cy - dy, bx - ax + cx - dx)


def _near(angle: float, other: float) -> float:
    return other + math.remainder(angle - other, 2 * math.pi)


def _place(line: Line, angle: float) -> _Place:
    cos, sin = math.cos(angle), math.sin(angle)
    along = [x * cos + y * sin for x, y in line.quad]
    down = [y * cos - x * sin for x, y in line.quad]
    middle, half = sum(down) / 4, size(line.quad)[1] / 2
    return _Place(line, min(along), max(along), middle - half, middle + half)


def _joined(places: list[_Place]) -> list[_Place]:
    prose = {id(place) for pile in _piles(places) if _is_prose(pile) for place in pile}
    waiting = sorted(places, key=lambda place: place.left)
    result: list[_Place] = []
    taken: set[int] = set()
    for first in waiting:
        if id(first) in taken:
            continue
        row = [first]
        while (other := _next_piece(row[-1], waiting, taken, prose)) is not None:
            taken.add(id(other))
            row.append(other)
        result.append(_as_one(row))
    return result


def _next_piece(place: _Place, waiting: Sequence[_Place], taken: set[int], prose: set[int]) -> _Place | None:
    height = place.height
    for other in waiting:
        gap = other.left - place.right
        if other is place or id(other) in taken or gap < -0.5 * height or other.left <= place.left:
            continue
        if abs(other.top + other.bottom - place.top - place.bottom) > 2 * _SAME_ROW * min(
            height, other.height
        ):
            continue
        if not 1 / _SAME_SIZE < other.height / height < _SAME_SIZE:
            continue
        reach = _NEAR if id(place) in prose or id(other) in prose else _FAR
        return other if gap <= reach * height else None
    return None


def _as_one(row: Sequence[_Place]) -> _Place:
    if len(row) == 1:
        return row[0]
    first, last = row[0], row[-1]
    total = last.right - first.left
    text, stops = "", [0.0]
    for before, place in zip((None, *row), row, strict=False):
        start, length = (place.left - first.left) / total, place.width / total
        if before is not None:
            text += " " if place.left - before.right < _NEAR * place.height else CELL
            stops.append(max(stops[-1], start))
        text += place.line.text
        inner = [max(stops[-1], start + stop * length) for stop in place.line.stops]
        stops = [*stops[:-1], *inner]
    quad = (first.line.quad[0], last.line.quad[1], last.line.quad[2], first.line.quad[3])
    letters = sum(len(place.line.text) for place in row)
    confidence = sum(place.line.confidence * len(place.line.text) for place in row) / letters
    line = Line(text, quad, tuple(min(1.0, stop) for stop in stops), confidence)
    return _Place(line, first.left, last.right, min(p.top for p in row), max(p.bottom for p in row))


def _piles(places: Sequence[_Place]) -> list[list[_Place]]:
    """Return lines that stand close below each other, each pile from top to bottom."""
    piles: list[list[_Place]] = []
    for place in sorted(places, key=lambda place: (place.top + place.bottom, place.left)):
        best = None
        for pile in piles:
            above = pile[-1]
            height = min(above.height, place.height)
            overlap = min(above.right, place.right) - max(above.left, place.left)
            if (
                -0.6 * height < place.top - above.bottom < _PARAGRAPH * height
                and overlap > 0.3 * min(above.width, place.width)
                and 1 / _SAME_SIZE < place.height / above.height < _SAME_SIZE
                and (best is None or overlap > best[0])
            ):
                best = (overlap, pile)
        if best is None:
            piles.append([place])
        else:
            best[1].append(place)
    return piles


def _is_prose(pile: Sequence[_Place]) -> bool:
    return len(pile) >= _PILE and median(place.width / place.height for place in pile) >= _PROSE


def _ordered(piles: list[list[_Place]]) -> list[list[_Place]]:
    """Return piles in reading order by cutting the page between them, across first (XY cut, Nagy and Seth 1984)."""
    if len(piles) < 2:
        return piles
    for top_down in (True, False):
        parts = _cut(piles, top_down=top_down)
        if len(parts) > 1:
            return [pile for part in parts for pile in _ordered(part)]
    return sorted(piles, key=lambda pile: (pile[0].top, pile[0].left))


def _cut(piles: list[list[_Place]], *, top_down: bool) -> list[list[list[_Place]]]:
    def extent(pile: list[_Place]) -> tuple[float, float]:
        if top_down:
            return min(p.top for p in pile), max(p.bottom for p in pile)
        return min(p.left for p in pile), max(p.right for p in pile)

    slack = 0.3 * median(place.height for pile in piles for place in pile)
    parts: list[list[list[_Place]]] = []
    reach = -math.inf
    for start, end, pile in sorted(((*extent(pile), pile) for pile in piles), key=lambda item: item[:2]):
        if start >= reach - slack:
            parts.append([])
        parts[-1].append(pile)
        reach = max(reach, end)
    return parts

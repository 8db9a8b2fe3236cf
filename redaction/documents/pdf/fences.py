"""Upright rules of tables: a text that runs over one into the next column is no part of what stands there.

Without them a name that is too long for its cell would be one word with the next cell's, and how the row was read
would tell how long the name was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from redaction.documents.pdf.walk import Rule, Show

_WIDTH = 8.0  # points: edges are looked up in strips of this width
_THIN = 3.0  # points: a rule, no box
_LEAST_HEIGHT = 5.0
_NEAR = 1.2
_BEHIND = 0.3
#: A word whose letters are shown one by one may cross a rule: its parts follow each other closely.
_FOLLOWING = (-0.15, 0.1)
_SHARED = 2


class Fences:
    """The upright rules and edges of one page, and where its texts begin."""

    def __init__(self, rules: Iterable[Rule], shows: Sequence[Show]) -> None:
        self._edges: dict[int, list[tuple[float, float, float]]] = {}
        for rule in rules:
            left, low, right, high = rule.box
            if high - low >= _LEAST_HEIGHT:
                for edge in ((left + right) / 2,) if right - left <= _THIN else (left, right):
                    self._edges.setdefault(int(edge // _WIDTH), []).append((edge, low, high))
        self._shows = shows
        self._starts: Counter[int] | None = None

    def part(self, first: float, end: float, start: float, across: float, em: float) -> bool:
        """Whether a rule parts a text from ``first`` to ``end`` from the one that begins at ``start``, on one baseline.

        It stands close before the second text, in a column where others begin as well. Upright text only.
        """
        if not self._edges or start <= first or _FOLLOWING[0] * em < start - end < _FOLLOWING[1] * em:
            return False
        level = across + _BEHIND * em
        nearest = start - _NEAR * em
        for strip in range(int(nearest // _WIDTH), int(start // _WIDTH) + 1):
            for edge, low, high in self._edges.get(strip, ()):
                if nearest <= edge <= start and edge > first + _BEHIND * em and low <= level <= high:
                    return self._is_column(start)
        return False

    def _is_column(self, start: float) -> bool:
        if self._starts is None:
            places = {
                (round(show.matrix[4] * 2), round(show.matrix[5]))
                for show in self._shows
                if show.matrix[0] > 0 and show.matrix[1] == 0
            }
            self._starts = Counter(place for place, _ in places)
        place = round(start * 2)
        return sum(self._starts[place + off] for off in (-1, 0, 1)) >= _SHARED

"""Turns the entity model's figures for word pieces into spans of whole words with one family each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redaction.detection.word_shapes import GAPS, WORD, Pieces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["EntitySpan", "decode"]

_LEADING = frozenset("+@#\\$€£₹¥")
_TRAILING = frozenset("%€£$")
_DIVIDING = frozenset(",;|")
_PARTING = frozenset(";|")  # no value but a number has them inside
_NAMED = {"LOCATION", "ORGANIZATION"}
_SPACE = GAPS.index("space")


@dataclass(frozen=True, slots=True)
class EntitySpan:
    """Characters ``start`` to ``end`` of the text belong to ``family`` with this probability, 0..1."""

    start: int
    end: int
    family: str
    probability: float


@dataclass(slots=True, repr=False)
class _Unit:
    """A word or a sign, its pieces from ``first`` to ``last``, and the best figures of them."""

    start: int
    end: int
    word: bool
    gap: int
    divides: bool
    parts: bool
    first: int
    last: int = 0
    family: str = ""
    score: float = 0.0
    begins: bool = False
    any_value: float = 0.0


def decode(
    text: str,
    pieces: Pieces,
    probabilities: Floats,
    labels: Sequence[str],
    thresholds: Mapping[str, float],
) -> Iterator[EntitySpan]:
    """Turn the figures of pieces into spans of whole words.

    A word belongs to a value if the probabilities of all families together reach the threshold of the likeliest
    one; a value ends where its family ends, or where the model sees a new one begin.
    """
    families = list(dict.fromkeys(label[2:] for label in labels if label != "O"))
    begin = probabilities[:, [labels.index(f"B-{name}") for name in families]]
    within = probabilities[:, [labels.index(f"I-{name}") for name in families]]
    both = begin + within
    totals = (1.0 - probabilities[:, labels.index("O")]).tolist()
    units = _units(text, pieces, totals, (begin.sum(axis=1) > within.sum(axis=1)).tolist())
    least = min((thresholds.get(name, 1.0) for name in families), default=1.0)
    for unit in units:
        if unit.any_value < least:
            continue  # most words: which family they are nearest to is of no interest
        places = [p for p in range(unit.first, unit.last + 1) if pieces.offsets[p][0] < pieces.offsets[p][1]]
        family = families[int(both[places].max(axis=0).argmax())]
        parting = family != "ID" and unit.parts
        if unit.any_value >= thresholds.get(family, 1.0) and not parting:
            unit.family, unit.score = family, unit.any_value
    _bridge(units)
    _continue(units)
    run: list[_Unit] = []
    for unit in units:
        apart = unit.gap > 0 or (run and run[-1].divides)
        if run and (unit.family != run[-1].family or (unit.begins and apart)):
            yield from _span(text, run)
            run = []
        if unit.family:
            run.append(unit)
    yield from _span(text, run)


def _units(text: str, pieces: Pieces, totals: Sequence[float], starts: Sequence[bool]) -> list[_Unit]:
    """Gather the pieces into words and signs, given the probability that each is of a value and begins one."""
    units: list[_Unit] = []
    words = WORD.finditer(text)
    word = next(words, None)
    for place, ((start, end), gap, total, begins) in enumerate(
        zip(pieces.offsets, pieces.gaps, totals, starts, strict=True)
    ):
        if end <= start:
            continue
        while word is not None and word.end() <= start:
            word = next(words, None)
        # A piece may hold a sign and the beginning of a word: "£2" of "£216".
        inner = word is not None and word.start() < end
        low, high = (min(start, word.start()), word.end()) if word is not None and inner else (start, end)
        if units and low < units[-1].end:
            unit = units[-1]
            unit.end, unit.word = max(unit.end, high), unit.word or inner
        else:
            sign = text[low:high]
            unit = _Unit(low, high, inner, gap, sign in _DIVIDING, sign in _PARTING, place, begins=begins)
            units.append(unit)
        unit.last = place
        unit.any_value = max(unit.any_value, total)
    return units


def _bridge(units: Sequence[_Unit]) -> None:
    """Let a value keep the sign inside it: the dot after an initial, the stroke in a number."""
    for left, sign, right in zip(units, units[1:], units[2:], strict=False):
        if sign.word or sign.family or not left.family or left.family != right.family:
            continue
        parting = left.family != "ID" and sign.parts
        tight = sign.gap == 0 and right.gap == 0 and not (sign.divides and right.begins) and not parting
        initial = sign.gap == 0 and right.gap == _SPACE and not right.begins and not parting
        if tight or initial:
            sign.family, sign.score, sign.begins = left.family, left.score, False
            right.begins = right.begins and not tight


def _continue(units: Sequence[_Unit]) -> None:
    """Let a word that begins nothing belong to the value that it goes on with: "Catterick garrison"."""
    for left, right in itertools.pairwise(units):
        if {left.family, right.family} == _NAMED and right.gap <= _SPACE and not right.begins:
            right.family = left.family


def _span(text: str, run: Sequence[_Unit]) -> Iterator[EntitySpan]:
    """The span of a run of units, without the signs at its ends that belong to the sentence."""
    first, last = 0, len(run)
    while last > first and not run[last - 1].word and not _closes(text, run[first].start, run[last - 1]):
        last -= 1
    while first < last and not run[first].word and not _opens(text, run[first], run[last - 1].end):
        first += 1
    if any(unit.word for unit in run[first:last]):
        score = max(unit.score for unit in run[first:last])
        yield EntitySpan(run[first].start, run[last - 1].end, run[first].family, min(1.0, score))


def _opens(text: str, sign: _Unit, end: int) -> bool:
    value = text[sign.start : sign.end]
    return value in _LEADING or (value == "(" and ")" in text[sign.end : end])


def _closes(text: str, start: int, sign: _Unit) -> bool:
    value = text[sign.start : sign.end]
    return value in _TRAILING or (value == ")" and "(" in text[start : sign.start])

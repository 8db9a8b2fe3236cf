"""Words put into lines: how many they need at a size, and where on its line each one begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from redaction.documents.pdf.paragraphs import Alignment
from redaction.documents.pdf.walk import Flow
from redaction.documents.pdf.words import Word

TOLERANCE = 0.5  # points that a line may be longer than its margins are apart


@dataclass(frozen=True, slots=True)
class Place:
    """A word's line, counted from 0, where it begins there, and where the space before it does (None: no space)."""

    line: int
    start: float
    space_start: float | None


def filled(
    words: Sequence[Word],
    size: float,
    first: float,
    left: float,
    right: float,
    count: int,
    *,
    overlong: bool,
) -> list[Place] | None:
    """Return the words' places at a size; None where they need more than ``count`` lines.

    The first line begins at ``first``, others at ``left``; ``overlong`` allows a word that is longer than a line.
    """
    result: list[Place] = []
    line, pen = 0, first
    begun = False
    for word in words:
        gap = word.space_width * size if begun else 0.0
        if begun and pen + gap + word.width * size > right + TOLERANCE:
            line, pen, gap = line + 1, left, 0.0
            begun = False
            if line >= count:
                return None
        if not begun and pen + word.width * size > right + TOLERANCE and not overlong:
            return None
        result.append(Place(line, pen + gap, pen if begun and word.space is not None else None))
        pen += gap + word.width * size
        begun = True
        if word.ends_line and word is not words[-1]:
            line, pen, begun = line + 1, left, False
            if line >= count:
                return None
    return result


def aligned(placed: Sequence[Place], words: Sequence[Word], flow: Flow) -> list[Place]:
    """Return the places with every line moved to the middle or to the right."""
    if flow.alignment == Alignment.LEFT:
        return list(placed)
    ends = line_ends(placed, words, flow.factor)
    share = 0.5 if flow.alignment == Alignment.CENTRE else 1.0
    result = []
    for place in placed:
        more = (flow.right - ends[place.line]) * share
        space = place.space_start + more if place.space_start is not None else None
        result.append(Place(place.line, place.start + more, space))
    return result


def line_ends(placed: Sequence[Place], words: Sequence[Word], size: float) -> dict[int, float]:
    """Return where each line ends."""
    return {place.line: place.start + word.width * size for place, word in zip(placed, words, strict=True)}

"""Clipping paths around lines that are set anew: one that hugs a text tells its width and would cut a token off."""

from __future__ import annotations

import math
from collections.abc import Iterable

from redaction.documents.pdf.matrix import Box
from redaction.documents.pdf.walk import Clip, Show

#: A path lower than this, in units of the font size, was made for one line of text.
_HUGGING = 3.5


def along(box: Box, direction: tuple[float, float]) -> tuple[float, float]:
    """Return how far a box extends along a direction."""
    ux, uy = direction
    places = [ux * x + uy * y for x in (box[0], box[2]) for y in (box[1], box[3])]
    return min(places), max(places)


def hugs(clip: Clip, direction: tuple[float, float], em: float) -> bool:
    """Whether a clipping path was made for one line of text."""
    low, high = along(clip.box, (-direction[1], direction[0]))
    return high - low <= _HUGGING * em


def hugging(shows: Iterable[Show], direction: tuple[float, float], em: float) -> dict[int, set[int]]:
    """Return the operations, by stream, of all paths that hug one of the shows."""
    result: dict[int, set[int]] = {}
    for show in shows:
        for clip in show.clips:
            if hugs(clip, direction, em):
                result.setdefault(clip.stream, set()).update(range(clip.first, clip.last + 1))
    return result


def limit(shows: Iterable[Show], direction: tuple[float, float], em: float) -> float:
    """Return where the paths that stay, and the boxes of forms, cut a line off."""
    boxes: list[Box] = []
    for show in shows:
        boxes += [show.frame] if show.frame is not None else []
        boxes += [clip.box for clip in show.clips if not hugs(clip, direction, em)]
    return min((along(box, direction)[1] for box in boxes), default=math.inf)

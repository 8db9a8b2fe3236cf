"""What measures a removed text without being text: underlines, highlights, the rectangles of links.

A line under a name is exactly as wide as the name was, so it goes with it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from pikepdf import Array

from redaction.documents.pdf.changes import Span
from redaction.documents.pdf.line_setter import GRID
from redaction.documents.pdf.matrix import Box, box_of
from redaction.documents.pdf.names import name_of
from redaction.documents.pdf.pages import annotations_of
from redaction.documents.pdf.walk import Rule, Walk

_THIN = 0.2
_TOLERANCE = 3.0
_MARKUP = frozenset({"/Link", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly"})


def around(direction: tuple[float, float], box: Box) -> tuple[float, float, float, float]:
    """Return how far a box reaches along a writing direction (from, to) and across it (from, to)."""
    ux, uy = direction
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    along = [ux * x + uy * y for x, y in corners]
    across = [ux * y - uy * x for x, y in corners]
    return min(along), max(along), min(across), max(across)


def measures(span: Span, box: Box) -> bool:
    """Whether a line or a box is as wide as what was removed from a cell."""
    first, last, low, high = around(span.direction, box)
    if high < span.across - 0.5 * span.em or low > span.across + 1.1 * span.em:
        return False
    if high - low <= _THIN * span.em:
        return first >= span.start - _TOLERANCE and last <= span.end + _TOLERANCE
    if high - low > 2.5 * span.em:
        return False
    return any(
        abs(first - a) <= _TOLERANCE and abs(last - b) <= _TOLERANCE
        for a in (span.start, span.removed_start)
        for b in (span.end, span.removed_end)
    )


def measuring_rules(walk: Walk, spans: Sequence[Span]) -> list[Rule]:
    """Return what draws a line or a box as wide as a removed text."""
    return [rule for rule in walk.rules if any(measures(span, rule.box) for span in spans)]


def widen_annotations(page: Any, spans: Sequence[Span]) -> None:
    """Put links and text markup over a removed text on the grid; drop the quadrilaterals that follow its glyphs."""
    for annotation in annotations_of(page):
        box = box_of(annotation.get("/Rect"))
        if name_of(annotation.get("/Subtype")) not in _MARKUP or box is None:
            continue
        for span in spans:
            first, last, low, high = around(span.direction, box)
            apart = last < span.start or first > span.end or high < span.across or low > span.across + span.em
            if not apart:
                _widen(annotation, box)
                break


def _widen(annotation: Any, box: Box) -> None:
    left, right = math.floor(box[0] / GRID) * GRID, math.ceil(box[2] / GRID) * GRID
    bottom, top = box[1], box[3]
    if top - bottom > right - left:
        left, right = box[0], box[2]
        bottom, top = math.floor(box[1] / GRID) * GRID, math.ceil(box[3] / GRID) * GRID
    annotation.Rect = Array([left, bottom, right, top])
    if "/QuadPoints" in annotation:
        annotation.QuadPoints = Array([left, top, right, top, left, bottom, right, bottom])
    if "/AP" in annotation:
        del annotation.AP

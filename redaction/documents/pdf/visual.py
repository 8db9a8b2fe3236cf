"""Whether a page still looks as before outside the places that were changed: no neighbour may be erased or covered.

Both files are rendered by PDFium, coarsely: a lost word is dozens of pixels, and nothing finer has to be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from redaction.documents.pdf.changes import Area
from redaction.documents.pdf.matrix import Box

Picture: TypeAlias = NDArray[np.uint8]

#: Pixels per point.
SCALE = 0.5
#: Larger pages are drawn smaller.
MAX_SIDE = 2000
#: A pixel counts from this difference of its grey (of 255); so many of them make a page another one.
_GREY = 72
_FEW = 8


def scale_of(box: Box) -> float:
    """Return the scale at which a page is compared."""
    longest = max(box[2] - box[0], box[3] - box[1], 1.0)
    return min(SCALE, MAX_SIDE / longest)


def looks_different(before: Picture, after: Picture, box: Box, areas: Sequence[Area]) -> bool:
    """Whether two pictures of a page (grey, by row) differ outside ``areas``; ``box`` is what they show."""
    if before.shape != after.shape:
        return True
    different = np.abs(before.astype(np.int16) - after) > _GREY
    if np.count_nonzero(different) <= _FEW:
        return False
    different &= ~_mask(before.shape[1], before.shape[0], box, areas)
    return int(np.count_nonzero(different)) > _FEW


def _mask(width: int, height: int, box: Box, areas: Sequence[Area]) -> NDArray[np.bool_]:
    left, bottom, right, top = box
    across, down = width / max(right - left, 1e-6), height / max(top - bottom, 1e-6)
    picture = Image.new("1", (width, height))
    draw = ImageDraw.Draw(picture)
    for area in areas:
        ux, uy = area.direction
        corners = (
            (area.first, area.low), (area.last, area.low), (area.last, area.high), (area.first, area.high)
        )  # fmt: skip
        points = [(ux * a - uy * c, uy * a + ux * c) for a, c in corners]
        # Outlined as well: what is antialiased reaches a pixel further.
        draw.polygon([((x - left) * across, (top - y) * down) for x, y in points], fill=1, outline=1, width=2)
    return np.asarray(picture, dtype=np.bool_)

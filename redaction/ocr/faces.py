"""Faces, found by CenterFace (Xu et al. 2019, "CenterFace: joint face detection and alignment using face as point")."""

from __future__ import annotations

import numpy as np

from redaction.ocr import models
from redaction.ocr.models import AREA_STRIDE, Array
from redaction.ocr.opencv import cv2
from redaction.ocr.reading import Region, RegionKind

_LARGEST = 960  # pixels of the longer side: a passport photograph on an A4 scan still has a face of 40
_SURE = 0.55
_SMALLEST = 14  # pixels of a face as the model sees it
_CELL = 4  # pixels per place of the model's answer
_OVERLAP = 0.3


def find(picture: Array) -> list[Region]:
    """Return the faces in ``picture`` (height, width, 3, BGR)."""
    height, width = picture.shape[:2]
    scale = min(1.0, _LARGEST / max(height, width))
    columns, rows = (
        max(AREA_STRIDE, round(side * scale / AREA_STRIDE) * AREA_STRIDE) for side in (width, height)
    )
    # The model was trained on colours in the order red, green, blue.
    small = cv2.cvtColor(
        cv2.resize(picture, (columns, rows), interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2RGB
    )
    heat, sizes, offsets = models.face_maps(small)
    boxes: list[tuple[float, float, float, float, float]] = []
    for row, column in zip(*np.where(heat[0, 0] > _SURE), strict=True):
        tall, wide = (float(np.exp(sizes[0, axis, row, column])) * _CELL for axis in (0, 1))
        middle_y = (row + float(offsets[0, 0, row, column]) + 0.5) * _CELL
        middle_x = (column + float(offsets[0, 1, row, column]) + 0.5) * _CELL
        if min(tall, wide) >= _SMALLEST:
            sure = float(heat[0, 0, row, column])
            boxes.append(
                (sure, middle_x - wide / 2, middle_y - tall / 2, middle_x + wide / 2, middle_y + tall / 2)
            )
    kept: list[tuple[float, float, float, float, float]] = []
    for box in sorted(boxes, reverse=True):
        if all(_overlap(box, other) < _OVERLAP for other in kept):
            kept.append(box)
    across, down = width / columns, height / rows
    regions = []
    for sure, left, top, right, bottom in kept:
        # Hair and ears tell a person as well: the head, not the mask of eyes, nose and mouth.
        side, rise = 0.2 * (right - left), 0.25 * (bottom - top)
        x0, x1 = max(0.0, (left - side) * across), min(float(width), (right + side) * across)
        y0, y1 = max(0.0, (top - rise) * down), min(float(height), (bottom + rise / 2) * down)
        regions.append(Region(RegionKind.FACE, ((x0, y0), (x1, y0), (x1, y1), (x0, y1)), confidence=sure))
    return regions


def _overlap(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    width = min(a[3], b[3]) - max(a[1], b[1])
    height = min(a[4], b[4]) - max(a[2], b[2])
    if width <= 0 or height <= 0:
        return 0.0
    common = width * height
    return common / ((a[3] - a[1]) * (a[4] - a[2]) + (b[3] - b[1]) * (b[4] - b[2]) - common)

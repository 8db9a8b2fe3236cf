"""Where in a picture text stands: turned boxes around lines, from the detection model's map (DB, Liao et al. 2020)."""

from __future__ import annotations

import math

import numpy as np

from redaction.ocr import models
from redaction.ocr.models import AREA_STRIDE, Array
from redaction.ocr.opencv import cv2
from redaction.ocr.reading import Quad

LARGEST = 2400  # pixels of the longer side: an A4 page at 200 dpi as it is
SMALLEST = 640  # pixels of the longer side; smaller pictures are enlarged
_TEXT = 0.3  # a pixel this likely belongs to a line's core
_CERTAIN = 0.5  # mean over the core
_GROWTH = 1.6  # how far a line reaches beyond its core, in area over circumference
_THINNEST = 3.0  # pixels of a core on the map
_MOST = 3000


def text_areas(picture: Array, zoom: float | None = None) -> list[Quad]:
    """Return the quads of the lines in ``picture`` (height, width, 3), upright reading direction assumed.

    ``zoom`` scales the picture for the model; by default it is brought to between SMALLEST and LARGEST pixels.
    """
    height, width = picture.shape[:2]
    longer = max(height, width)
    scale = zoom or (LARGEST / longer if longer > LARGEST else max(1.0, min(SMALLEST / longer, 4.0)))
    columns = max(AREA_STRIDE, round(width * scale / AREA_STRIDE) * AREA_STRIDE)
    rows = max(AREA_STRIDE, round(height * scale / AREA_STRIDE) * AREA_STRIDE)
    shrinks = columns < width
    resized = cv2.resize(
        picture, (columns, rows), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    )
    likely = models.text_map(resized)
    core = cv2.dilate((likely > _TEXT).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(core, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for contour in contours[:_MOST]:
        box = cv2.minAreaRect(contour)
        across, along = box[1]
        if min(across, along) < _THINNEST or _certainty(likely, contour) < _CERTAIN:
            continue
        grown = _GROWTH * across * along / (2 * (across + along))
        corners = cv2.boxPoints((box[0], (across + 2 * grown, along + 2 * grown), box[2]))
        corners *= (width / columns, height / rows)
        found.append(_ordered(corners))
    return found


def _certainty(likely: Array, contour: Array) -> float:
    left, top, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [contour - (left, top)], 1)
    return float(cv2.mean(likely[top : top + height, left : left + width], mask)[0])


def _ordered(corners: Array) -> Quad:
    """Return the corners from the one at the top left, clockwise, for text that runs roughly from left to right or down."""
    points = [(float(x), float(y)) for x, y in corners]
    by_x = sorted(points)
    left = sorted(by_x[:2], key=lambda point: point[1])
    right = sorted(by_x[2:], key=lambda point: point[1])
    return (left[0], right[0], right[1], left[1])


def size(quad: Quad) -> tuple[float, float]:
    """Return the length of a quad along its reading direction and its height, in pixels."""
    return (
        (math.dist(quad[0], quad[1]) + math.dist(quad[3], quad[2])) / 2,
        (math.dist(quad[0], quad[3]) + math.dist(quad[1], quad[2])) / 2,
    )


def turned(quad: Quad, quarters: int) -> Quad:
    """Return the same area read from another side: its text begins ``quarters`` corners further clockwise."""
    a, b, c, d = (quad[(index + quarters) % 4] for index in range(4))
    return (a, b, c, d)


def cut_out(picture: Array, quad: Quad, height: int) -> Array:
    """Return the area of a quad set upright, ``height`` pixels high and as long as its shape asks for."""
    along, across = size(quad)
    width = max(8, round(along * height / max(across, 1.0)))
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    transform = cv2.getPerspectiveTransform(np.array(quad, np.float32), target)
    smooth = cv2.INTER_AREA if across > 2 * height else cv2.INTER_CUBIC
    if across > 2 * height:
        # warpPerspective does not average: large letters are made smaller first.
        factor = 1.5 * height / across
        left, top = (max(0, math.floor(min(p[i] for p in quad))) for i in (0, 1))
        right, bottom = (math.ceil(max(p[i] for p in quad)) for i in (0, 1))
        part = picture[top:bottom, left:right]
        if part.size:
            small = cv2.resize(part, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
            moved = np.array([((x - left) * factor, (y - top) * factor) for x, y in quad], np.float32)
            transform = cv2.getPerspectiveTransform(moved, target)
            picture, smooth = small, cv2.INTER_CUBIC
    result: Array = cv2.warpPerspective(
        picture, transform, (width, height), flags=smooth, borderMode=cv2.BORDER_REPLICATE
    )
    return result

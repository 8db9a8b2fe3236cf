"""A turned area of a picture set upright, changed, and put back."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from redaction.documents.images.lettering import Array, bounds
from redaction.ocr import fitting
from redaction.ocr.opencv import cv2
from redaction.ocr.reading import Point, Quad

_INK, _MARKED = 60, 0.2  # levels from the paper, and the share of a column that has them
_RING = 4  # pixels around an area that tell its paper


@dataclass(slots=True)
class Strip:
    """An area of a picture as upright pixels: ``length`` columns of text, then ``room`` columns of what stands behind it."""

    quad: Quad  # of the area with the room behind it
    pixels: Array
    length: int
    height: int
    baseline: int = 0

    @classmethod
    def cut(cls, pixels: Array, quad: Quad, room: float) -> Strip:
        """Take an area and ``room`` pixels behind it out of a picture (height, width, 3)."""
        length, height = _size(quad)
        longer = _longer(quad, room / length) if length else quad
        columns, rows = max(1, round(length + room)), max(1, round(height))
        return cls(longer, _upright(pixels, longer, columns, rows), max(1, round(length)), rows)

    def trim(self, below: int) -> None:
        """Leave the rows of the lines above and below alone, and find the baseline; ``below`` it, so many rows stay."""
        top, baseline, bottom = fitting.rows_of(fitting.ink_of(self.text_part()))
        if bottom - top < 0.4 * self.height:
            top, baseline, bottom = 0, round(0.75 * self.height), self.height
        bottom = min(self.height, max(bottom, baseline + below))
        a, b, c, d = self.quad
        first, last = top / self.height, bottom / self.height
        self.quad = (_on(a, d, first), _on(b, c, first), _on(b, c, last), _on(a, d, last))
        self.pixels = self.pixels[top:bottom]
        self.height, self.baseline = bottom - top, baseline - top

    def text_part(self) -> Array:
        """Return the pixels without the room behind them."""
        return self.pixels[:, : self.length]

    def columns(self, first: int, last: int) -> Array:
        """Return the pixels between two columns."""
        return self.pixels[:, max(0, first) : max(0, last)].copy()

    def keep_clear(self, ground: tuple[int, int, int]) -> None:
        """Let the room end where something stands in it that is no paper: a rule, a frame, a drawing."""
        behind = np.abs(self.pixels[:, self.length :].astype(np.int16) - np.array(ground, np.int16)).max(
            axis=2
        )
        marked = np.flatnonzero((behind > _INK).mean(axis=0) > _MARKED)
        if len(marked):
            first = max(0, int(marked[0]) - _RING)
            share = (self.length + first) / self.pixels.shape[1] - 1
            self.pixels = self.pixels[:, : self.length + first]
            self.quad = _longer(self.quad, share)

    def surroundings(self, pixels: Array) -> Array:
        """Return pixels around the area in the picture, (n, 1, 3)."""
        left, top, right, bottom = bounds(self.quad, (pixels.shape[1], pixels.shape[0]))
        outer = pixels[max(0, top - _RING) : bottom + _RING, max(0, left - _RING) : right + _RING]
        mask = np.ones(outer.shape[:2], bool)
        mask[_RING:-_RING, _RING:-_RING] = False
        ring = outer[mask]
        return ring[:, np.newaxis] if len(ring) else outer.reshape(-1, 1, 3)

    def put(self, pixels: Array, upright: Array) -> Quad:
        """Put changed pixels back into the picture; return the area that changed."""
        rows, columns = upright.shape[:2]
        length = _size(self.quad)[0]
        quad = _longer(self.quad, columns / length - 1) if length and columns < round(length) else self.quad
        if (columns, rows) == tuple(round(side) for side in _size(quad)) and _paste_straight(
            pixels, quad, upright
        ):
            return quad
        source = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
        transform = cv2.getPerspectiveTransform(source, np.array(quad, np.float32))
        left, top, right, bottom = bounds(quad, (pixels.shape[1], pixels.shape[0]))
        shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]], np.float64)
        size = (right - left, bottom - top)
        if min(size) < 1:
            return quad
        moved = cv2.warpPerspective(
            upright, shift @ transform, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
        mask = np.zeros((size[1], size[0]), np.uint8)
        cv2.fillConvexPoly(mask, np.round(np.array(quad) - (left, top)).astype(np.int32), 1)
        part = pixels[top:bottom, left:right]
        part[mask > 0] = moved[mask > 0]
        return quad


def _size(quad: Quad) -> tuple[float, float]:
    return math.dist(quad[0], quad[1]), math.dist(quad[0], quad[3])


def _longer(quad: Quad, share: float) -> Quad:
    """Return a quad whose end is moved on by a share of its length."""
    return (quad[0], _on(quad[0], quad[1], 1 + share), _on(quad[3], quad[2], 1 + share), quad[3])


def _on(start: Point, end: Point, share: float) -> Point:
    return (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def _upright(pixels: Array, quad: Quad, columns: int, rows: int) -> Array:
    target = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    transform = cv2.getPerspectiveTransform(np.array(quad, np.float32), target)
    straight = all(abs(a - round(a)) < 1e-3 for point in quad for a in point)
    flags = cv2.INTER_NEAREST if straight else cv2.INTER_CUBIC
    result: Array = cv2.warpPerspective(
        pixels, transform, (columns, rows), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    return result


def _paste_straight(pixels: Array, quad: Quad, upright: Array) -> bool:
    """Put an area that is parallel to the picture's sides back pixel by pixel; return whether it is."""
    turn = round(math.atan2(quad[1][1] - quad[0][1], quad[1][0] - quad[0][0]) / (math.pi / 2)) % 4
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    edges = (min(xs), max(xs), min(ys), max(ys))
    if any(min(abs(x - edges[0]), abs(x - edges[1])) > 0.01 for x in xs) or any(
        min(abs(y - edges[2]), abs(y - edges[3])) > 0.01 for y in ys
    ):
        return False
    turned = np.rot90(upright, -turn)
    left, top = round(edges[0]), round(edges[2])
    height, width = turned.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(pixels.shape[1], left + width), min(pixels.shape[0], top + height)
    if x1 <= x0 or y1 <= y0:
        return True
    pixels[y0:y1, x0:x1] = turned[y0 - top : y1 - top, x0 - left : x1 - left]
    return True

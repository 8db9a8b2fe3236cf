"""Ink that no line of text explains: signatures, handwriting, stamps, and print that the reader passed over.

Only where there is paper: in a photograph everything is strokes. What is sought are shapes, not words: a few connected
strokes much longer than they are wide, which turn back on themselves; a rule or a curve of a chart does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from redaction.ocr.areas import cut_out, size
from redaction.ocr.arrangement import is_legible
from redaction.ocr.models import Array
from redaction.ocr.opencv import cv2
from redaction.ocr.reading import Line, Quad, Region, RegionKind

_LARGEST = 1600  # pixels of the longer side at which ink is looked at
_PAPER = 0.55  # share of pixels of nearly one light colour
_CONTRAST = 45  # gray levels between paper and ink
_LIGHT = 140  # gray levels of paper at least
_USUAL_PRINT = 20.0  # pixels, where a picture has no lines to compare with
_LETTERS = 3
_JOINED = 0.4  # of a line's width that one stroke takes
_SOLID = 0.55  # share of an area that a bar fills; letters stay below a third
_MOST = 6  # of signatures in one picture; more are a drawing


@dataclass(frozen=True, slots=True)
class _Ink:
    left: int
    top: int
    width: int
    height: int
    length: float  # of its strokes, in pixels
    thickness: float
    fill: float
    straight: float  # share of its ink in straight runs across or down
    largest: float  # share of its width that its largest connected stroke takes


def find(picture: Array, lines: Sequence[Line], known: Sequence[Region]) -> list[Region]:
    """Return signatures, handwriting and stamps, and rows of small marks that were not read."""
    height, width = picture.shape[:2]
    scale = min(1.0, _LARGEST / max(height, width))
    small = (
        cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    )
    ground = paper(small)
    if ground is None:
        return []
    ink = _ink(small, ground)
    legible = [line for line in lines if is_legible(line)]
    print_height = median([size(line.quad)[1] for line in legible]) * scale if legible else _USUAL_PRINT
    _without_rules(ink, print_height)
    printed = [line.quad for line in legible if not _is_script(ink, line, scale, print_height)]
    for quad in printed + [region.quad for region in known]:
        cv2.fillPoly(ink, [np.round(np.array(quad) * scale).astype(np.int32)], 0)
    found = [
        _quad(shape, scale) for shape in _shapes(ink, print_height) if _is_written(shape, print_height, small)
    ]
    if len(found) > _MOST:
        return []
    return [Region(RegionKind.SIGNATURE, quad, confidence=0.6) for quad in found]


def paper(picture: Array) -> Array | None:
    """Return the colour of the paper, None where there is none."""
    gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    counts = np.bincount(gray.ravel() >> 3, minlength=32)
    level = int(counts.argmax())
    near = counts[max(0, level - 2) : level + 3].sum()
    if level * 8 < _LIGHT or near < _PAPER * gray.size:
        return None
    mask = np.abs(gray.astype(np.int16) - level * 8 - 4) <= 20
    colour: Array = np.median(picture[mask][:200_000], axis=0)
    return colour


def _ink(picture: Array, ground: Array) -> Array:
    difference = np.abs(picture.astype(np.int16) - ground.astype(np.int16)).max(axis=2)
    result: Array = (difference > _CONTRAST).astype(np.uint8)
    return result


def _without_rules(ink: Array, print_height: float) -> None:
    """Take straight lines away: rules, frames, table borders, the line that one signs on."""
    length = max(30, int(3 * print_height))
    for shape in ((length, 1), (1, length)):
        rules = cv2.morphologyEx(ink, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, shape))
        ink[cv2.dilate(rules, np.ones((3, 3), np.uint8)) > 0] = 0


def _shapes(ink: Array, print_height: float) -> list[_Ink]:
    """Return what hangs together, gaps of half a letter closed."""
    reach = max(3, int(0.5 * print_height)) | 1
    joined = cv2.dilate(ink, np.ones((reach, reach), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    depth = cv2.distanceTransform(ink, cv2.DIST_L2, 3)
    result = []
    for number in range(1, min(count, 2000)):
        left, top, width, height, _ = (int(value) for value in stats[number])
        if width < 1.5 * print_height or height < 1.0 * print_height:
            continue
        own = (labels[top : top + height, left : left + width] == number) & (
            ink[top : top + height, left : left + width] > 0
        )
        area = int(own.sum())
        if area < 30:
            continue
        values = depth[top : top + height, left : left + width][own]
        thickness = max(1.0, 4.0 * float(values.mean()) - 1.0)
        result.append(
            _Ink(
                left,
                top,
                width,
                height,
                area / thickness,
                thickness,
                area / (width * height),
                _straight(own, area),
                _largest(own),
            )
        )
    return result


def _is_script(ink: Array, line: Line, scale: float, print_height: float) -> bool:
    """Whether a "line of text" is larger than the print around it and one stroke for the most part: loops read as letters."""
    height = size(line.quad)[1] * scale
    if height < (1.25 if len(line.text) >= _LETTERS else 1.8) * print_height:
        return False
    left, top = (max(0, int(min(p[axis] for p in line.quad) * scale)) for axis in (0, 1))
    right, bottom = (int(max(p[axis] for p in line.quad) * scale) + 1 for axis in (0, 1))
    part = ink[top:bottom, left:right]
    return bool(part.any()) and _largest(part > 0) > _JOINED


def is_solid(picture: Array, quad: Quad) -> bool:
    """Whether an area is filled rather than written in: a bar of a chart, a bullet."""
    part = cv2.cvtColor(cut_out(picture, quad, 32), cv2.COLOR_BGR2GRAY)[6:-6, 4:-4]
    if not part.size:
        return True
    level, _ = cv2.threshold(part, 0, 255, cv2.THRESH_OTSU)
    ink = part <= level
    share = float(ink.mean())
    return share > _SOLID


def _straight(own: Array, area: int) -> float:
    ink = own.astype(np.uint8)
    length = max(7, ink.shape[0] // 4)
    runs = [
        cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(shape, np.uint8))
        for shape in ((length, 1), (1, length))
    ]
    return float(np.maximum(*runs).sum()) / area


def _largest(own: Array) -> float:
    _, _, stats, _ = cv2.connectedComponentsWithStats(own.astype(np.uint8), connectivity=8)
    widest: int = stats[1:, cv2.CC_STAT_WIDTH].max()
    return float(widest) / float(own.shape[1])


def _is_written(shape: _Ink, print_height: float, picture: Array) -> bool:
    """Whether strokes are a hand's: larger than print, thin, turning back, of one ink, not most of the picture."""
    height, width = picture.shape[:2]
    if shape.width > 0.95 * width and shape.height > 0.95 * height and min(width, height) > 400:
        return False
    if not (
        1.3 * print_height <= shape.height <= 14 * print_height
        and 1.2 * shape.height <= shape.width <= 40 * print_height
    ):
        return False
    if shape.straight > 0.4 or shape.largest < 0.25:
        return False
    if shape.fill > 0.3 or shape.thickness > 0.25 * shape.height or shape.thickness > 0.5 * print_height + 2:
        return False
    turns = shape.length / (shape.width + shape.height)
    return 1.1 <= turns <= 9 and _one_ink(picture, shape)


def _one_ink(picture: Array, shape: _Ink) -> bool:
    """Whether the dark pixels of a shape have about one colour, as those of a pen or a stamp do."""
    part = picture[shape.top : shape.top + shape.height, shape.left : shape.left + shape.width].reshape(-1, 3)
    dark = part[part.min(axis=1) < 140].astype(np.float32)
    if len(dark) < 20:
        return True
    hue = dark - dark.mean(axis=1, keepdims=True)
    return float(np.abs(hue - np.median(hue, axis=0)).mean()) < 22


def _quad(shape: _Ink, scale: float) -> Quad:
    left, top = shape.left / scale, shape.top / scale
    right, bottom = (shape.left + shape.width) / scale, (shape.top + shape.height) / scale
    return ((left, top), (right, top), (right, bottom), (left, bottom))

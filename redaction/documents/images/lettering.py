"""Drawing text as the line around it looks: its paper, its ink, its size."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from redaction.ocr.opencv import cv2
from redaction.ocr.reading import Line, Point, Quad, Reading

if TYPE_CHECKING:
    from redaction.documents.images.strips import Strip

Array = npt.NDArray[Any]
Colour = tuple[int, int, int]
Place = Callable[[int], int]

_SIZE = 0.68  # of a line's height: its letters without what the reader leaves around them
_SMALLEST = 9  # pixels of type; below, neither a person nor a reader makes out a token
_GRID = 3  # heights
_CONTRAST = 70
_EDGE = 4  # pixels to the edge of the picture
_MOST_LINES = 4


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(files("resources").joinpath("fonts", "DejaVuSans.ttf")), size)


def colours(part: Array) -> tuple[Colour, Colour]:
    """Return (ink, paper) of an area with text: the most frequent colour, and what differs from it most."""
    flat = part.reshape(-1, 3)
    if not len(flat):
        return (0, 0, 0), (255, 255, 255)
    keys = (flat >> 4).astype(np.int32) @ np.array([256, 16, 1])
    most = int(np.bincount(keys, minlength=4096).argmax())
    ground = np.median(flat[keys == most], axis=0)
    distance = np.abs(flat.astype(np.int32) - ground.astype(np.int32)).sum(axis=1)
    far = flat[distance >= np.quantile(distance, 0.97)]
    ink = np.median(far, axis=0)
    if np.abs(ink - ground).max() < _CONTRAST:
        ink = np.zeros(3) if ground.mean() > 127 else np.full(3, 255)
    return _colour(ink), _colour(ground)


def _colour(values: Array) -> Colour:
    red, green, blue = (int(value) for value in values)
    return (red, green, blue)


def size_in(height: float) -> int:
    """Return the size of type that fits a line of a height."""
    return max(_SMALLEST, round(_SIZE * height))


def drawn(text: str, size: int, strip: Strip, ink: Colour, ground: Colour) -> Array:
    """Return a text as an area as high as a strip, on its baseline."""
    font = _font(size)
    left, _, right, _ = font.getbbox(text, anchor="ls")
    picture = Image.new("RGB", (math.ceil(right - left) + 2, strip.height), ground)
    baseline = max(strip.baseline, min(strip.height, round(0.74 * size)))
    ImageDraw.Draw(picture).text((1 - left, baseline), text, font=font, fill=ink, anchor="ls")
    return np.asarray(picture).copy()


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a token as pixels, and whether a space stands before it."""

    pixels: Array
    spaced: bool


def composed(
    pieces: Sequence[Piece], strip: Strip, ground: Colour, space: int, steps: Sequence[float]
) -> Array:
    """Return pieces in a row on paper, shrunk by the first of ``steps`` with which they fit into the strip.

    The row is longer than what it covers and ends on a grid, where there is room: paper that was painted over may show.
    """
    available = strip.pixels.shape[1]
    needed = sum(piece.pixels.shape[1] + space * piece.spaced for piece in pieces)
    factor = next(
        (step for step in steps if needed * step <= available), available / needed if needed else 1.0
    )
    rows = strip.height
    grid = _GRID * rows
    covered = max(strip.length, math.ceil(needed * factor))
    columns = min(available, -(-covered // grid) * grid)
    result: Array = np.empty((rows, columns, 3), np.uint8)
    result[:] = ground
    at = 0.0
    for piece in pieces:
        width = max(1, round(piece.pixels.shape[1] * factor))
        shown = piece.pixels
        if factor < 1:
            shown = cv2.resize(shown, (width, rows), interpolation=cv2.INTER_AREA)
        at += space * factor * (piece.spaced and piece is not pieces[0])
        start = round(at)
        end = min(columns, start + shown.shape[1])
        if end > start:
            result[:, start:end] = shown[:, : end - start]
        at += width
    return result


def label(text: str, length: int, height: int, ground: Colour) -> Array:
    """Return an area of paper with a frame and a text in its middle, on as many lines as it needs."""
    ink: Colour = (0, 0, 0) if sum(ground) > 3 * 127 else (255, 255, 255)
    picture = Image.new("RGB", (length, height), ground)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, length - 1, height - 1), outline=ink)
    lines, size = _fitted(text, length - 6, height - 4)
    font = _font(size)
    step = 1.15 * size
    top = height / 2 - step * (len(lines) - 1) / 2
    for index, line in enumerate(lines):
        draw.text((length / 2, top + index * step), line, font=font, fill=ink, anchor="mm")
    return np.asarray(picture).copy()


def _fitted(text: str, length: int, height: int) -> tuple[list[str], int]:
    """Return a text's lines and the size in which they fit; broken behind hyphens and spaces."""
    best: tuple[list[str], int] = ([text], 1)
    parts = text.replace("-", "-\0").replace(" ", "\0").split("\0")
    for count in range(1, min(_MOST_LINES, len(parts)) + 1):
        share = math.ceil(len(parts) / count)
        lines = ["".join(parts[at : at + share]) for at in range(0, len(parts), share)]
        widest = max(_font(100).getlength(line) for line in lines)
        size = int(min(100 * length / max(widest, 1.0), height / (1.15 * len(lines)), 40))
        if size > best[1]:
            best = (lines, size)
    return best


def grown(quad: Quad, margin: float) -> Quad:
    """Return a quad that is higher by a share of its height on both sides, on whole pixels if it is parallel to the edges."""

    def away(point: Point, other: Point) -> Point:
        return (point[0] + (point[0] - other[0]) * margin, point[1] + (point[1] - other[1]) * margin)

    result = (away(quad[0], quad[3]), away(quad[1], quad[2]), away(quad[2], quad[1]), away(quad[3], quad[0]))
    return _straightened(result)


def _straightened(quad: Quad) -> Quad:
    """Return the quad parallel to the picture's edges and on whole pixels if it nearly is."""
    slant = math.dist(quad[0], quad[1]) and math.atan2(quad[1][1] - quad[0][1], quad[1][0] - quad[0][0])
    away = abs(math.remainder(slant, math.pi / 2))
    drift = away * math.dist(quad[0], quad[1])
    if drift > 0.25 * math.dist(quad[0], quad[3]):
        return quad
    left, top, right, bottom = _extent(quad)
    box = ((left, top), (right, top), (right, bottom), (left, bottom))
    turn = round(slant / (math.pi / 2)) % 4
    a, b, c, d = (box[(index + turn) % 4] for index in range(4))
    return (a, b, c, d)


def _extent(quad: Quad) -> tuple[int, int, int, int]:
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    return math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys))


def bounds(quad: Quad, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the whole pixels that an area lies in, cut to the picture."""
    left, top, right, bottom = _extent(quad)
    return max(0, left - 1), max(0, top - 1), min(size[0], right + 1), min(size[1], bottom + 1)


def room_behind(quad: Quad, line: Line, reading: Reading) -> float:
    """Return how many pixels are free behind an area in its reading direction: to the next text or the edge."""
    length = math.dist(quad[0], quad[1])
    if not length:
        return 0.0
    ux, uy = (quad[1][0] - quad[0][0]) / length, (quad[1][1] - quad[0][1]) / length
    height = math.dist(quad[0], quad[3])
    middle = ((quad[1][0] + quad[2][0]) / 2, (quad[1][1] + quad[2][1]) / 2)
    free = _to_edge(middle, (ux, uy), (reading.width, reading.height)) - _EDGE
    others = [other.quad for other in reading.lines if other is not line]
    others += [region.quad for region in reading.regions]
    others += [line.part(at + 1, at + 2) for at, character in enumerate(line.text[:-1]) if character == "\t"]
    for other in others:
        along = [(x - middle[0]) * ux + (y - middle[1]) * uy for x, y in other]
        down = [(y - middle[1]) * ux - (x - middle[0]) * uy for x, y in other]
        if min(along) > -0.5 * height and max(down) > -0.4 * height and min(down) < 0.4 * height:
            free = min(free, min(along) - 0.3 * height)
    return max(0.0, free)


def _to_edge(point: Point, direction: Point, size: tuple[int, int]) -> float:
    distances = [
        ((side if step > 0 else 0) - at) / step
        for at, step, side in zip(point, direction, size, strict=True)
        if abs(step) > 1e-6
    ]
    return max(0.0, min(distances, default=0.0))

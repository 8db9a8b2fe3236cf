"""One picture read from beginning to end: prepared, its lines, its regions, remembered."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np
from PIL import Image

from redaction.ocr import barcodes, faces, memory, strokes
from redaction.ocr.areas import size
from redaction.ocr.arrangement import is_legible
from redaction.ocr.lines import text_lines, upright
from redaction.ocr.models import Array
from redaction.ocr.opencv import cv2
from redaction.ocr.reading import Line, Quad, Reading, Region, RegionKind

SMALLEST_WIDTH, SMALLEST_HEIGHT = 16, 8  # pixels: nothing legible fits into less
LARGEST = 60_000_000  # pixels; more are read at a smaller size
_LOWEST_PRINT = 6.0  # pixels: what looks like text in less cannot be read by a person either
_SIGNS = 3  # different characters: a row of pebbles reads as zeros
_WELL_READ = 0.85
_CERTAIN_LETTER, _LARGE_LETTER = 0.95, 0.2
_OPAQUE, _WHITISH, _DARK, _SOME = 100, 215, 90, 0.02
_FLAT = 6  # gray levels between the darkest and the lightest pixel of an empty picture


def read(image: Image.Image) -> Reading:
    """Return what a picture says, from memory if this job has read it before."""
    kept = memory.current()
    if kept is None:
        return _read(image)
    digest = digest_of(image)
    if digest not in kept.readings:
        if kept.closed:
            return Reading(*image.size)
        kept.readings[digest] = _read(image)
    return kept.readings[digest]


def digest_of(image: Image.Image) -> str:
    """Return the digest of a picture's pixels."""
    head = f"{image.mode} {image.size} ".encode()
    palette = image.getpalette() if image.mode == "P" else None
    return hashlib.sha256(head + bytes(palette or ()) + image.tobytes()).hexdigest()


def prepared(image: Image.Image) -> Array:
    """Return a picture as (height, width, 3) bytes in the order blue, green, red, on paper that its ink shows on."""
    if image.mode in ("I;16", "I;16L", "I;16B", "I", "F"):
        values = np.asarray(image, np.float32)
        low, high = float(values.min()), float(values.max())
        image = Image.fromarray(((values - low) * (255 / max(high - low, 1.0))).astype(np.uint8))
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        layer = image.convert("RGBA")
        paper = Image.new("RGBA", layer.size, _paper_for(layer))
        image = Image.alpha_composite(paper, layer)
    return np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])


def _paper_for(layer: Image.Image) -> str:
    """Return white, or what light ink shows on where a transparent picture has some: a logo for dark slides."""
    values = np.asarray(layer.convert("LA"))
    seen = values[..., 0][values[..., 1] > _OPAQUE]
    light, dark = (seen > _WHITISH).mean() if seen.size else 0.0, (seen < _DARK).mean() if seen.size else 0.0
    if light < _SOME:
        return "white"
    return "black" if dark < _SOME else "#787878"


def _read(image: Image.Image) -> Reading:
    width, height = image.size
    if width < SMALLEST_WIDTH or height < SMALLEST_HEIGHT:
        return Reading(width, height)
    picture = prepared(image)
    factor = min(1.0, (LARGEST / (width * height)) ** 0.5)
    if factor < 1.0:
        picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    if int(picture.max()) - int(picture.min()) < _FLAT:
        return Reading(width, height)
    picture, quads, is_turned = upright(picture)
    lines = text_lines(picture, quads)
    regions = [*barcodes.find(picture), *faces.find(picture)]
    codes = tuple(region for region in regions if region.kind is RegionKind.BARCODE)
    lines = tuple(line for line in lines if not _inside_any(line.quad, codes) or is_legible(line))
    regions += strokes.find(picture, lines, regions)
    legible, unread = _judged(picture, lines, regions)
    regions += unread
    named = [replace(region, digest=_digest(picture, region.quad)) for region in regions]
    side = picture.shape[0] if is_turned else 0
    return Reading(
        width,
        height,
        tuple(replace(line, quad=_in_source(line.quad, 1 / factor, side)) for line in legible),
        tuple(replace(region, quad=_in_source(region.quad, 1 / factor, side)) for region in named),
    )


def _is_shape(line: Line, picture: Array) -> bool:
    """Whether a "letter" is a round or straight thing in the picture: a sun reads as O."""
    return (
        len(line.text.strip()) == 1
        and line.confidence < _CERTAIN_LETTER
        and size(line.quad)[1] > _LARGE_LETTER * min(picture.shape[:2])
    )


def _judged(
    picture: Array, lines: tuple[Line, ...], regions: list[Region]
) -> tuple[list[Line], list[Region]]:
    """Return the lines that stay and what of them was not read well enough; noise and loops of a pen go."""
    signed = [region for region in regions if region.kind is RegionKind.SIGNATURE]
    on_paper = strokes.paper(picture) is not None
    kept: list[Line] = []
    unread: list[Region] = []
    for line in lines:
        is_signed = _inside_any(line.quad, signed)
        if is_legible(line):
            if not _is_shape(line, picture) and not (is_signed and _is_scrawl(line)):
                kept.append(line)
            continue
        too_low = size(line.quad)[1] < _LOWEST_PRINT
        if is_signed or too_low or (len(line.text) == 1 and strokes.is_solid(picture, line.quad)):
            continue
        if on_paper or len(set(line.text)) >= _SIGNS:
            unread.append(Region(RegionKind.UNREAD, line.quad, confidence=1 - line.confidence))
            kept.append(line)
    return kept, unread


def _is_scrawl(line: Line) -> bool:
    """Whether a reading of handwriting is loops taken for letters."""
    return line.confidence < _WELL_READ or len(set(line.text)) <= _SIGNS


def _inside_any(quad: Quad, regions: list[Region] | tuple[Region, ...]) -> bool:
    x, y = sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4
    for region in regions:
        xs, ys = [p[0] for p in region.quad], [p[1] for p in region.quad]
        if min(xs) <= x <= max(xs) and min(ys) <= y <= max(ys):
            return True
    return False


def _digest(picture: Array, quad: Quad) -> str:
    """Return a short digest of a region's pixels: the same stamp on two pages is one thing."""
    left, top = (max(0, int(min(p[axis] for p in quad))) for axis in (0, 1))
    right, bottom = (int(max(p[axis] for p in quad)) + 1 for axis in (0, 1))
    return hashlib.sha256(np.ascontiguousarray(picture[top:bottom, left:right]).tobytes()).hexdigest()[:10]


def _in_source(quad: Quad, factor: float, side: int) -> Quad:
    """Return a quad in the source's pixels; ``side`` is the height of a picture that was turned, 0 of one that was not."""
    points = [(side - y, x) if side else (x, y) for x, y in quad]
    a, b, c, d = ((x * factor, y * factor) for x, y in points)
    return (a, b, c, d)


__all__ = ["Line", "digest_of", "prepared", "read"]

"""Writing into pixels: what is removed is painted over with the paper around it, what replaces it is drawn there.

A gap as wide as the removed word would tell the word (Bland, Iyer, Levchenko 2023), and so would the place where the rest of
a justified line ends. So the rest of the line, up to the next column, is set anew behind the token: its words are moved,
with one width of space between them, and shrunk in steps where the line has become too long.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from statistics import median

import numpy as np
from PIL import Image

from redaction.documents.images import lettering
from redaction.documents.images.segments import OBJECT, PictureRegion, PictureText
from redaction.documents.images.strips import Strip
from redaction.documents.model import Replacement, Segment
from redaction.ocr.reading import Line, Quad, Region

_SPACE = 0.4  # of the size of type between words
_MARGIN = 0.18  # of a line's height beyond its quad: strokes that reach out of it
_BELOW = 0.32  # of the size of type: how far letters and underscores reach below their line
_STEPS = (
    1.0,
    0.9,
    0.8,
    0.7,
    0.6,
    0.5,
)  # widths of a line that became too long; few, so that they tell little
_ALIKE = 0.75
_GONE = "[removed]"
_STAND_IN = re.compile(OBJECT + r"?\b(area|barcode|face|signature)-[0-9a-f]{10}\b")


def paint(
    image: Image.Image, segments: Sequence[Segment], replacements: Sequence[Replacement]
) -> Image.Image:
    """Return the picture with the replacements made (see ``redaction.documents.images.paint``)."""
    by_number = {segment.id: segment for segment in segments}
    own = [each for each in replacements if each.segment in by_number]
    result = image.copy()
    if not own:
        return result
    canvas = Image.new("RGB", image.size)
    canvas.paste(image.convert("RGB"))
    pixels = np.asarray(canvas).copy()
    touched: list[Quad] = []
    regions: list[tuple[Region, str]] = []
    for segment in segments:
        group = sorted((each for each in own if each.segment == segment.id), key=lambda each: each.start)
        if not group:
            continue
        locator = segment.locator
        if isinstance(locator, PictureText):
            for line, changes in _by_line(locator, group):
                touched += _set_anew(pixels, locator, line, changes)
        elif isinstance(locator, PictureRegion):
            text = "".join(each.text for each in group)
            regions.append((locator.region, _said(text) or _GONE))
    for region, text in regions:
        touched.append(_cover(pixels, region.quad, text))
    return _back_into(result, pixels, touched)


def _said(text: str) -> str:
    """Return a text with what stands for a face or a signature in words: the pixels are gone."""
    return _STAND_IN.sub(r"[\1]", text)


def _by_line(
    locator: PictureText, group: Sequence[Replacement]
) -> list[tuple[Line, list[tuple[int, int, str]]]]:
    """Return the changes of each line as (start, end, new text); a value broken at a line end is written in its first part."""
    found: dict[int, tuple[Line, list[tuple[int, int, str]]]] = {}
    for each in group:
        text = _said(" ".join(each.text.split()))
        for line, start, end in locator.reading.spans(each.start, max(each.end, each.start + 1)):
            _, changes = found.setdefault(id(line), (line, []))
            changes.append((start, end, text))
            text = ""
    return list(found.values())


def _set_anew(
    pixels: lettering.Array, locator: PictureText, line: Line, changes: Sequence[tuple[int, int, str]]
) -> list[Quad]:
    """Set every cell of a line with changes anew, in ``pixels``; return what was touched."""
    touched = []
    begin = 0
    for end in [*_cell_ends(line, changes), len(line.text)]:
        own = [change for change in changes if change[0] < end and change[1] > begin]
        if own:
            touched.append(_set_cell(pixels, locator, line, own, end))
        begin = end + 1
    return touched


def _cell_ends(line: Line, changes: Sequence[tuple[int, int, str]]) -> list[int]:
    """Return where the cells of a line end; a change that reaches over a gap makes one cell of two."""
    tabs = (at for at, character in enumerate(line.text) if character == "\t")
    return [at for at in tabs if not any(start <= at < end for start, end, _ in changes)]


def _set_cell(
    pixels: lettering.Array,
    locator: PictureText,
    line: Line,
    changes: Sequence[tuple[int, int, str]],
    end: int,
) -> Quad:
    """Set a cell anew from its first change to its end."""
    start = changes[0][0]
    whole = lettering.grown(line.part(start, end), _MARGIN)
    reach = lettering.room_behind(whole, line, locator.reading)
    strip = Strip.cut(pixels, whole, reach)
    length = line.stops[end] - line.stops[start]
    ink, ground = lettering.colours(strip.text_part())
    size = lettering.size_in(_usual_height(strip.height / (1 + 2 * _MARGIN), locator))
    strip.trim(round(_BELOW * size))
    strip.keep_clear(ground)

    def place(character: int) -> int:
        share = (line.stops[character] - line.stops[start]) / length if length else 0.0
        return round(share * strip.length)

    pieces: list[lettering.Piece] = []
    at = start
    for first, last, text in changes:
        pieces += _words(strip, line, at, first, place)
        if text:
            after_space = first > start and line.text[first - 1] in " \t"
            pieces.append(lettering.Piece(lettering.drawn(text, size, strip, ink, ground), after_space))
        at = last
    pieces += _words(strip, line, at, end, place)
    return strip.put(pixels, lettering.composed(pieces, strip, ground, round(_SPACE * size), _STEPS))


def _usual_height(height: float, locator: PictureText) -> float:
    """Return the height of most lines of the picture if a line is about as high: the reader's boxes vary."""
    usual = median(math.dist(line.quad[0], line.quad[3]) for line in locator.reading.lines)
    return usual if _ALIKE < height / max(usual, 1.0) < 1 / _ALIKE else height


def _words(strip: Strip, line: Line, start: int, end: int, place: lettering.Place) -> list[lettering.Piece]:
    """Return the words that stand between two characters of a line."""
    result = []
    at = start
    while at < end:
        if line.text[at] in " \t":
            at += 1
            continue
        stop = at
        while stop < end and line.text[stop] not in " \t":
            stop += 1
        pixels = strip.columns(place(at), place(stop))
        if pixels.shape[1] > 1:
            result.append(lettering.Piece(pixels, at > 0 and line.text[at - 1] in " \t"))
        at = stop
    return result


def _cover(pixels: lettering.Array, quad: Quad, text: str) -> Quad:
    """Fill an area with the paper around it and write a text into its middle."""
    strip = Strip.cut(pixels, lettering.grown(quad, 0.0), 0)
    _, ground = lettering.colours(strip.surroundings(pixels))
    return strip.put(pixels, lettering.label(text, strip.length, strip.height, ground))


def _back_into(image: Image.Image, pixels: lettering.Array, touched: Sequence[Quad]) -> Image.Image:
    """Return the picture in its own mode with the touched areas of ``pixels``; everything else stays as it is."""
    for quad in touched:
        box = lettering.bounds(quad, image.size)
        if box[2] <= box[0] or box[3] <= box[1]:
            continue
        patch = Image.fromarray(pixels[box[1] : box[3], box[0] : box[2]])
        image.paste(_in_mode(patch, image), box)
    return image


def _in_mode(patch: Image.Image, image: Image.Image) -> Image.Image:
    if image.mode == "P":
        palette = Image.new("P", (1, 1))
        palette.putpalette(image.getpalette() or [])
        return patch.quantize(palette=palette, dither=Image.Dither.NONE)
    if image.mode == "1":
        return patch.convert("L").point(lambda value: 255 if value > 127 else 0).convert("1")
    if image.mode in ("I", "I;16", "I;16B", "I;16L", "F"):
        values = np.asarray(image, np.float32)
        low, high = float(values.min()), float(values.max())
        gray = np.asarray(patch.convert("L"), np.float32) / 255 * (high - low) + low
        return Image.fromarray(gray if image.mode == "F" else gray.astype(np.int32)).convert(image.mode)
    return patch.convert(image.mode)


__all__ = ["paint"]

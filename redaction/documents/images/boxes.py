"""A box drawn on a picture: the letters read in it, and the area if anything else stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw

from redaction.documents.images.files import frames, opened
from redaction.documents.images.segments import PictureRegion, PictureText, Shown
from redaction.documents.marking import Marked, PageBox, area_segment
from redaction.documents.model import Document, Segment
from redaction.ocr.reading import Quad, Reading, Region, RegionKind

PixelBox = tuple[float, float, float, float]  # left, top, right, bottom

_INK = 40  # of 255: how far a pixel is from the paper around it
_LEAST_INK = 12  # pixels: less is dust
_MARGIN = 6  # pixels around ink: its edges are paler than what counts as ink
_LINE_MARGIN = 0.25  # of a line's height around it that its letters may reach into


def mark_box(document: Document, box: PageBox) -> Marked:
    """Return what stands in a box of an image file (see ``redaction.documents.marking``)."""
    with opened(document.source) as image:
        pictures = list(frames(image))
    if box.page >= len(pictures):
        return Marked((), ())
    picture = pictures[box.page].convert("RGB")
    pixels = (
        box.left * picture.width / 10_000,
        box.top * picture.height / 10_000,
        box.right * picture.width / 10_000,
        box.bottom * picture.height / 10_000,
    )
    place = f"page {box.page + 1}" if len(pictures) > 1 else "picture"
    return marked_in_picture(
        document.segments,
        picture,
        box.page,
        pixels,
        place,
        lambda area: Shown(box.page, *_shares(picture, area)),
    )


def _shares(picture: Image.Image, box: PixelBox) -> PixelBox:
    return box[0] / picture.width, box[1] / picture.height, box[2] / picture.width, box[3] / picture.height


def marked_in_picture(
    segments: Sequence[Segment],
    picture: Image.Image,
    frame: int,
    box: PixelBox,
    place: str,
    shown: Callable[[PixelBox], Shown],
) -> Marked:
    """Return the letters of picture ``frame`` that lie in a box of its pixels, and the area if it shows more than them.

    ``shown`` says where on its page a box of the picture's pixels is shown.
    """
    spans: list[tuple[int, int, int]] = []
    lines: list[Quad] = []
    for segment in segments:
        locator = segment.locator
        if isinstance(locator, PictureText) and locator.frame == frame:
            spans += [(segment.id, start, end) for start, end in _letters(locator.reading, box)]
            lines += [line.quad for line in locator.reading.lines]
        elif (
            isinstance(locator, PictureRegion) and locator.frame == frame and _holds(box, locator.region.quad)
        ):
            spans.append((segment.id, 0, len(segment.text)))
            lines.append(locator.region.quad)
    found = inked(picture, box, _known(picture.size, lines))
    if found is None:
        return Marked(tuple(spans), ())
    left, top, right, bottom = found if spans else box
    quad: Quad = ((left, top), (right, top), (right, bottom), (left, bottom))
    cut = picture.crop((round(left), round(top), round(right), round(bottom))).tobytes()
    region = PictureRegion(frame, Region(RegionKind.UNREAD, quad), shown((left, top, right, bottom)))
    return Marked(tuple(spans), (area_segment(region, place, cut),))


def _letters(reading: Reading, box: PixelBox) -> list[tuple[int, int]]:
    """Return the runs of characters of a picture's text whose middles lie in a box, line by line."""
    runs = []
    for line, offset in zip(reading.lines, reading.offsets(), strict=True):
        inside = [
            at
            for at in range(len(line.text))
            if not line.text[at].isspace() and _holds(box, line.part(at, at + 1))
        ]
        if inside:
            runs.append((offset + inside[0], offset + inside[-1] + 1))
    return runs


def _holds(box: PixelBox, quad: Quad) -> bool:
    x, y = (sum(point[axis] for point in quad) / 4 for axis in (0, 1))
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def inked(picture: Image.Image, box: PixelBox, known: Image.Image) -> PixelBox | None:
    """Return the bounds of what a box of a picture shows beside paper; ``known`` is 1 where it is known what stands there.

    None if there is nothing else.
    """
    area = (
        max(0, int(box[0])),
        max(0, int(box[1])),
        min(picture.width, int(box[2]) + 1),
        min(picture.height, int(box[3]) + 1),
    )
    if area[2] <= area[0] or area[3] <= area[1]:
        return None
    values = np.asarray(picture.crop(area).convert("RGB"), np.int16)
    paper = np.median(values.reshape(-1, 3), axis=0)
    ink = (np.abs(values - paper) > _INK).any(axis=2) & ~np.asarray(known.crop(area), bool)
    if int(ink.sum()) < _LEAST_INK:
        return None
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return (
        max(box[0], area[0] + float(columns[0]) - _MARGIN),
        max(box[1], area[1] + float(rows[0]) - _MARGIN),
        min(box[2], area[0] + float(columns[-1]) + 1 + _MARGIN),
        min(box[3], area[1] + float(rows[-1]) + 1 + _MARGIN),
    )


def _known(size: tuple[int, int], lines: Sequence[Quad]) -> Image.Image:
    """Return where lines of text stand, with the room that their letters may reach into."""
    known = Image.new("1", size)
    draw = ImageDraw.Draw(known)
    for quad in lines:
        xs, ys = [point[0] for point in quad], [point[1] for point in quad]
        margin = _LINE_MARGIN * (max(ys) - min(ys))
        draw.rectangle((min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin), fill=1)
    return known

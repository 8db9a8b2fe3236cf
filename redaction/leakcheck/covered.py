"""Whether areas that a person marked still show what they showed, seen by a renderer that the writer does not use."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
import pypdfium2
from PIL import Image, ImageSequence

from redaction.documents.images.segments import Shown
from redaction.documents.marking import shown_areas
from redaction.documents.model import Document, Replacement

_SCALE = 100 / 72  # pixels a point
_INK = 40  # of 255: how far a pixel is from the paper around it
_LEAST_INK = 12  # pixels
_SAME = 0.5  # share of the ink that is still ink, and correlation, from which on it is the same picture

_Pixels = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


def uncovered(document: Document, replacements: Sequence[Replacement], content: bytes) -> tuple[str, ...]:
    """Return the places of marked areas that an output still shows, or that cannot be looked at in it."""
    result = []
    for place, area in shown_areas(document, replacements):
        before = _look(document.format, document.source, area)
        after = _look(document.format, content, area)
        if before is None or after is None or _alike(before, after):
            result.append(place)
    return tuple(result)


def _look(format: str, content: bytes, area: Shown) -> _Pixels | None:
    """Return an area of a page in gray, at the size in which it is compared; None where it cannot be drawn."""
    try:
        page = _page(content, area.page) if format == "pdf" else _frame(content, area.page)
    except (pypdfium2.PdfiumError, OSError, ValueError, IndexError, MemoryError):
        return None
    box = (
        max(0, round(area.left * page.width)),
        max(0, round(area.top * page.height)),
        min(page.width, round(area.right * page.width)),
        min(page.height, round(area.bottom * page.height)),
    )
    if box[2] <= box[0] or box[3] <= box[1]:
        return None
    return np.asarray(page.crop(box).convert("L"), np.float32)


def _page(content: bytes, number: int) -> Image.Image:
    document = pypdfium2.PdfDocument(content)
    try:
        document.init_forms()  # without it no form field is drawn
        page = document[number]
        page.set_rotation(0)
        shown: Image.Image = page.render(scale=_SCALE).to_pil()
        return shown
    finally:
        document.close()


def _frame(content: bytes, number: int) -> Image.Image:
    with Image.open(io.BytesIO(content)) as image:
        for frame, picture in enumerate(ImageSequence.Iterator(image)):
            if frame == number:
                return picture.convert("RGB")
    raise IndexError(number)


def _alike(before: _Pixels, after: _Pixels) -> bool:
    if before.shape != after.shape:
        return True  # the page has another size: nobody can say what the area shows
    ink = np.abs(before - np.median(before)) > _INK
    if int(ink.sum()) < _LEAST_INK:
        return False
    still = np.abs(after - np.median(after)) > _INK
    if float((ink & still).sum()) / float(ink.sum()) < _SAME or float(after.std()) == 0.0:
        return False
    return float(np.corrcoef(before.ravel(), after.ravel())[0, 1]) > _SAME


__all__ = ["uncovered"]

"""One page of a document as pixels; runs in a worker process."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pypdfium2
from PIL import Image

SHOWN = frozenset({"pdf", "image"})  # formats that have pages to look at
_SCALE = 1.5  # pixels a point: an A4 page is 893 pixels wide
_WIDEST = 1800  # pixels of a picture: more than half a screen shows


@dataclass(frozen=True, slots=True, repr=False)
class PagePicture:
    """An RGB image of 8 bits a channel, ``stride`` bytes a line, of page ``page`` (from 1) of ``pages``."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


def picture_of(content: bytes, page: int) -> PagePicture:
    """Return page ``page`` (from 1; the last one if there are fewer) of a PDF or a picture file."""
    return _of_pdf(content, page) if content[:1024].find(b"%PDF-") >= 0 else _of_image(content, page)


def _of_pdf(content: bytes, page: int) -> PagePicture:
    document = pypdfium2.PdfDocument(content)
    try:
        document.init_forms()  # without it no form field is drawn
        number = min(page, len(document))
        sheet = document[number - 1]
        width = max(1.0, sheet.get_size()[0])
        bitmap = sheet.render(scale=min(_SCALE, _WIDEST / width), rev_byteorder=True, prefer_bgrx=False)
        return PagePicture(
            number, len(document), bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
        )
    finally:
        document.close()


def _of_image(content: bytes, page: int) -> PagePicture:
    with Image.open(io.BytesIO(content)) as image:
        pages = getattr(image, "n_frames", 1)
        number = min(page, pages)
        image.seek(number - 1)
        image.draft("RGB", (_WIDEST, _WIDEST))
        shown = image.convert("RGB")
        shown.thumbnail((_WIDEST, 4 * _WIDEST))
        return PagePicture(number, pages, shown.width, shown.height, 3 * shown.width, shown.tobytes())

"""Pages as pictures, and the places of values on them; runs in the process that shows pages.

A page is a page of a PDF or a frame of a picture. Places are in the page's own unit from its top left corner as it is
shown: points (1/72 inch) for a PDF, pixels for a picture.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw
from PIL import Image

from redaction.documents.sights import Sight, boxes_on_page
from ui.review.form_fields import ShownField, shown_fields

MAX_PIXELS = 12_000_000  # a page of A0 at full scale would be more than a screen can show
MAX_FRAMES = 2_000
_CONTEXT = 24  # characters at each side that tell one place of a text from another
_FINE = 100  # PDFium turns places into whole units: hundredths of a point
_MAGIC = b"%PDF-"


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """A value to find on the page: the number of its finding, the text, and what stands before and after it.

    ``sight`` says where it stands if it is no text of the page.
    """

    number: int
    text: str
    before: str = ""
    after: str = ""
    sight: Sight | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Box:
    """Where a finding stands, in units of the page from its top left corner."""

    number: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, repr=False)
class PageImage:
    """A picture of a page of 4 bytes a pixel (blue, green, red, unused), ``stride`` bytes a line."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(source: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of every page."""
    if not is_pdf(source):
        with Image.open(io.BytesIO(source)) as picture:
            return tuple(_frame_sizes(picture))
    with _opened(source) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def render_page(source: bytes, page: int, scale: float) -> PageImage:
    """Return page ``page`` (from 1) at ``scale`` pixels a unit, smaller where that would be more than MAX_PIXELS."""
    if not is_pdf(source):
        return _render_frame(source, page, scale)
    with _opened(source) as document:
        sheet = document[page - 1]
        bitmap = sheet.render(scale=_bounded(scale, *sheet.get_size()), prefer_bgrx=True)
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def locate_values(source: bytes, page: int, wanted: Sequence[Wanted]) -> tuple[Box, ...]:
    """Return where values stand on a page: text by its words and what stands around them, pixels by their sights.

    A value in a form field stands where the whole field does.
    """
    seen = [(each.number, each.sight) for each in wanted if each.sight is not None]
    if not is_pdf(source):
        return _in_sight(source, "image", page, seen, _frame_size(source, page)) if seen else ()
    with _opened(source) as document:
        sheet = document[page - 1]
        text = sheet.get_textpage()
        fields = tuple(shown_fields(document, sheet))
        found = tuple(
            _box(number, rectangle, sheet)
            for value, same in _by_text([each for each in wanted if each.sight is None]).items()
            for number, place in _own_places(same, [*_places(text, value), *_in_fields(fields, value)])
            for rectangle in place.rectangles
        )
        size = sheet.get_size()
    return (*found, *(_in_sight(source, "pdf", page, seen, size) if seen else ()))


def _in_sight(
    source: bytes, format: str, page: int, seen: Sequence[tuple[int, Sight]], size: tuple[float, float]
) -> tuple[Box, ...]:
    """Return where sights stand on a page of this size."""
    width, height = size
    places = boxes_on_page(source, format, page - 1, [sight for _, sight in seen])
    return tuple(
        Box(number, left * width, top * height, (right - left) * width, (bottom - top) * height)
        for (number, _), boxes in zip(seen, places, strict=True)
        for left, top, right, bottom in boxes
    )


def is_pdf(source: bytes) -> bool:
    """Whether the bytes are a PDF rather than a picture; the mark may stand within the first 1024 bytes (ISO 32000-2, 7.5.2)."""
    return _MAGIC in source[:1024]


def _bounded(scale: float, width: float, height: float) -> float:
    return min(scale, float((MAX_PIXELS / max(1.0, width * height)) ** 0.5))


@contextmanager
def _opened(source: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(source)
    try:
        document.init_forms()  # without it no form field is drawn
        yield document
    finally:
        document.close()


def _frame_sizes(picture: Image.Image) -> Iterator[tuple[float, float]]:
    for number in range(min(getattr(picture, "n_frames", 1), MAX_FRAMES)):
        picture.seek(number)
        yield float(picture.width), float(picture.height)


def _frame_size(source: bytes, page: int) -> tuple[float, float]:
    with Image.open(io.BytesIO(source)) as picture:
        picture.seek(page - 1)
        return float(picture.width), float(picture.height)


def _render_frame(source: bytes, page: int, scale: float) -> PageImage:
    with Image.open(io.BytesIO(source)) as picture:
        picture.seek(page - 1)
        scale = _bounded(scale, picture.width, picture.height)
        size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
        shown = picture.convert("RGBA").resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
        paper = Image.new("RGBA", size, "white")
        paper.alpha_composite(shown)
        # The fourth byte has to say "opaque", or marks that are painted over it take its letters for glass.
        return PageImage(*size, size[0] * 4, paper.tobytes("raw", "BGRA"))


_Rectangle = tuple[float, float, float, float]


def _box(number: int, rectangle: _Rectangle, sheet: pypdfium2.PdfPage) -> Box:
    """Turn a rectangle of the page's own system into the page as shown, turned and cut as its entries say."""
    width, height = sheet.get_size()
    x = pypdfium2.raw.c_int()
    y = pypdfium2.raw.c_int()
    corners = []
    for left, top in (rectangle[:2], rectangle[2:]):
        pypdfium2.raw.FPDF_PageToDevice(
            sheet, 0, 0, round(width * _FINE), round(height * _FINE), 0, left, top, x, y
        )
        corners.append((x.value / _FINE, y.value / _FINE))
    (x1, y1), (x2, y2) = corners
    return Box(number, min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


@dataclass(frozen=True, slots=True, repr=False)
class _Place:
    """Where a text is found: a rectangle for every line that it spans, and the letters around it."""

    rectangles: tuple[_Rectangle, ...]
    before: str
    after: str


def _by_text(wanted: Sequence[Wanted]) -> dict[str, list[Wanted]]:
    same: dict[str, list[Wanted]] = {}
    for each in wanted:
        same.setdefault(each.text, []).append(each)
    return same


def _places(page: pypdfium2.PdfTextPage, value: str) -> list[_Place]:
    """Return every place of a text in the order of the page."""
    if not value.strip():
        return []
    places = []
    search = page.search(value, match_case=True)
    while (found := search.get_next()) is not None:
        start, count = found
        first = max(0, start - 2 * _CONTEXT)
        places.append(
            _Place(
                tuple(page.get_rect(number) for number in range(page.count_rects(start, count))),
                _letters(page.get_text_range(first, start - first))[-_CONTEXT:] if start > first else "",
                _letters(_text_after(page, start + count))[:_CONTEXT],
            )
        )
    return places


def _in_fields(fields: Sequence[ShownField], value: str) -> Iterator[_Place]:
    """Yield a place for every time that a text stands in a field, of the field's own size."""
    for field in fields if value.strip() else ():
        start = field.value.find(value)
        while start >= 0:
            end = start + len(value)
            before, after = _letters(field.value[:start]), _letters(field.value[end:])
            yield _Place((field.rectangle,), before[-_CONTEXT:], after[:_CONTEXT])
            start = field.value.find(value, end)


def _text_after(page: pypdfium2.PdfTextPage, end: int) -> str:
    count = min(2 * _CONTEXT, page.count_chars() - end)
    return str(page.get_text_range(end, count)) if count > 0 else ""


def _letters(text: str) -> str:
    """Return a text without its spaces: the page and the reader break lines differently."""
    return "".join(text.split())


def _own_places(wanted: Sequence[Wanted], places: Sequence[_Place]) -> list[tuple[int, _Place]]:
    """Pair findings of one text with places: those whose surroundings agree most, in the order of the page.

    A place that is left over is a part of another value, and gets no frame.
    """
    closeness = sorted(
        (-_agreement(each, place), abs(position - order), position, order)
        for position, each in enumerate(wanted)
        for order, place in enumerate(places)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, position, order in closeness:
        if position not in pairs and order not in taken:
            pairs[position] = order
            taken.add(order)
    return [(wanted[position].number, places[order]) for position, order in sorted(pairs.items())]


def _agreement(wanted: Wanted, place: _Place) -> int:
    """Return how many letters around a finding and around a place are the same."""
    before, after = _letters(wanted.before), _letters(wanted.after)
    return _common(before[::-1], place.before[::-1]) + _common(after, place.after)


def _common(one: str, other: str) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )

"""A box drawn on a page: the glyphs in it, the letters and areas of the pictures under it, and drawings as an area of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image, ImageDraw

from redaction.documents.images.boxes import PixelBox, inked, marked_in_picture
from redaction.documents.images.segments import Shown
from redaction.documents.marking import Marked, PageBox, area_segment
from redaction.documents.model import Document, Segment
from redaction.documents.pdf.image_codec import decoded
from redaction.documents.pdf.layout import PageText, glyph_texts
from redaction.documents.pdf.library import Library
from redaction.documents.pdf.matrix import Box, bounds, box_of, intersect, invert
from redaction.documents.pdf.opening import inherited, open_pdf
from redaction.documents.pdf.pages import PageReading, Part, read_page
from redaction.documents.pdf.pictures import Pictures, as_shown
from redaction.documents.pdf.walk import Placement, Walk
from redaction.documents.pdf.widgets import has_text, looks, value_spans, widgets_in
from redaction.errors import UnreadableDocument

_SCALE = 120 / 72  # pixels a point of the rendering in which drawings are looked for
_MIDDLE = 0.3  # of the size of type above the baseline: the middle of a letter
_HIGH, _LOW = 1.0, -0.3  # of the size of type: how far letters reach above and below the baseline
_THIN = 3.0  # points: a rule, no box
_EDGE = 1.5  # points around the edges of a painted box that are the edge


@dataclass(frozen=True, slots=True)
class PageArea:
    """A segment that is an area of a page, covered by turning the page into an image; ``page`` counts from 0.

    ``box`` is in the page's own space, unrotated.
    """

    page: int
    box: Box
    shown: Shown


def mark_box(document: Document, box: PageBox) -> Marked:
    """Return what stands in a box of a page (see ``redaction.documents.marking``)."""
    with open_pdf(document.source) as pdf:
        if box.page >= len(pdf.pages):
            return Marked((), ())
        library = Library()
        reading = read_page(pdf.pages[box.page].obj, box.page + 1, library)
        area = _in_page_space(reading, box)
        fields = widgets_in(reading.page, area)
        shown = [w for w in fields if not has_text(w)]
        spans = list(_glyph_spans(document.segments, reading, area, shown))
        labels = [document.segments[segment].text[start:end].strip() for segment, start, end in spans]
        spans += value_spans(document.segments, fields, [label for label in labels if label])
        areas = [_field_area(reading, widget) for widget in shown]
        handled: list[Box] = []
        for walk, placement in _pictures_under(reading, area):
            found = _in_picture(document, pdf, library, reading, walk, placement, area)
            if found is not None:
                spans += found.spans
                areas += found.areas
                handled.append(placement.box)
        drawing = _drawing(document.source, reading, area, handled, whole=not spans and not areas)
    if drawing is not None:
        areas.append(drawing)
    return Marked(tuple(dict.fromkeys(spans)), tuple(areas))


def _in_page_space(reading: PageReading, box: PageBox) -> Box:
    """Return a box of the page as it is shown in the page's own space (12.2, /Rotate turns clockwise)."""
    turns = inherited(reading.page, "/Rotate")
    quarter = int(turns) // 90 % 4 if isinstance(turns, int) else 0
    left, bottom, right, top = reading.box
    width, height = right - left, top - bottom

    def point(across: float, down: float) -> tuple[float, float]:
        if quarter == 1:
            return left + down * width, bottom + across * height
        if quarter == 2:
            return right - across * width, bottom + down * height
        if quarter == 3:
            return right - down * width, top - across * height
        return left + across * width, top - down * height

    first, second = point(box.left / 1e4, box.top / 1e4), point(box.right / 1e4, box.bottom / 1e4)
    return (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[0], second[0]),
        max(first[1], second[1]),
    )


def _field_area(reading: PageReading, widget: Any) -> Segment:
    """Return a field that says nothing in letters as an area of its page."""
    box = box_of(widget.get("/Rect")) or reading.box
    area = PageArea(reading.number - 1, box, _shown(reading, box))
    return area_segment(area, f"page {reading.number}", looks(widget) + repr(box).encode())


def _glyph_spans(
    segments: Sequence[Segment], reading: PageReading, area: Box, shown: Sequence[Any]
) -> Iterator[tuple[int, int, int]]:
    """Yield the spans of the glyphs in an area, but for the check marks of the fields ``shown``."""
    from redaction.documents.pdf.format import PageLocator  # noqa: PLC0415 - which imports this module's PageArea

    numbers = {
        s.locator.part: s.id
        for s in segments
        if isinstance(s.locator, PageLocator) and s.locator.page == reading.number - 1
    }
    for part, text in reading.texts.items():
        if part not in numbers:
            continue
        marks: set[tuple[int, int]] = set()
        for widget in shown if part is Part.APPEARANCE else ():
            marks.update(_inside(reading.walk_of(part), text, box_of(widget.get("/Rect")) or area))
        for offsets in _inside(reading.walk_of(part), text, area):
            if any(start <= offsets[0] and offsets[1] <= end for start, end in marks):
                continue
            yield numbers[part], offsets[0], offsets[1]


def _inside(walk: Walk, text: PageText, area: Box) -> Iterator[tuple[int, int]]:
    """Yield the runs of characters of each line whose middles lie in an area."""
    for line in text.lines:
        inside = [
            (offset, offset + len(shown))
            for offset, shown, quad in _glyphs_of(walk, text, line.items)
            if not shown.isspace() and _within(area, _middle(quad))
        ]
        if inside:
            yield min(start for start, _ in inside), max(end for _, end in inside)


_Corners = tuple[tuple[float, float], ...]


def _glyphs_of(walk: Walk, text: PageText, items: Sequence[Any]) -> Iterator[tuple[int, str, _Corners]]:
    """Yield the offset, text and corners of every glyph of a line's items."""
    for item in items:
        if item.show < 0:
            continue
        show, frame = walk.shows[item.show], text.frames[item.show]
        factor = abs(show.size * frame.unit) * (1 if show.font.vertical else abs(show.stretch))
        ux, uy = frame.direction
        offset = item.offset
        for glyph, shown in enumerate(glyph_texts(show, item), item.first):
            begin = frame.along + show.starts[glyph] * frame.unit
            end = begin + show.naturals[glyph] * factor
            low, high = frame.across + _LOW * frame.em, frame.across + _HIGH * frame.em
            if show.font.vertical:
                low, high = frame.across - 0.6 * frame.em, frame.across + 0.6 * frame.em
            corners = tuple(
                (ux * a - uy * c, uy * a + ux * c)
                for a, c in ((begin, low), (end, low), (end, high), (begin, high))
            )
            yield offset, shown, corners
            offset += len(shown)


def _middle(corners: _Corners) -> tuple[float, float]:
    """Return the middle of a glyph: a little above its baseline, which its corners have in their lower part."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    share = (_MIDDLE - _LOW) / (_HIGH - _LOW)
    bottom, top = ((x0 + x1) / 2, (y0 + y1) / 2), ((x2 + x3) / 2, (y2 + y3) / 2)
    return bottom[0] + (top[0] - bottom[0]) * share, bottom[1] + (top[1] - bottom[1]) * share


def _within(area: Box, point: tuple[float, float]) -> bool:
    return area[0] <= point[0] <= area[2] and area[1] <= point[1] <= area[3]


def _pictures_under(reading: PageReading, area: Box) -> Iterator[tuple[Walk, Placement]]:
    for walk in (reading.content, reading.annotations):
        for placement in walk.images:
            shared = intersect(area, placement.box)
            if shared[0] < shared[2] and shared[1] < shared[3]:
                yield walk, placement


def _in_picture(
    document: Document,
    pdf: pikepdf.Pdf,
    library: Library,
    reading: PageReading,
    walk: Walk,
    placement: Placement,
    area: Box,
) -> Marked | None:
    """Return what a picture shows in an area of its page, None for a picture that has no number or is not decoded."""
    pictures = Pictures(pdf)
    for index in range(reading.number - 1):
        for _ in pictures.of_page(read_page(pdf.pages[index].obj, index + 1, library)):
            pass
    for _ in pictures.of_page(reading):
        pass
    number, stream = pictures.number_of(walk, placement)
    inverse = invert(placement.matrix)
    if number is None or inverse is None:
        return None
    image = decoded(stream, document.source, reading.number - 1)
    if image is None:
        return None
    picture = as_shown(image.shown, placement).convert("RGB")
    left, bottom, right, top = bounds(inverse, area)
    down = (bottom, top) if placement.mirrored else (1 - top, 1 - bottom)
    box: PixelBox = (
        max(0.0, left) * picture.width,
        max(0.0, down[0]) * picture.height,
        min(1.0, right) * picture.width,
        min(1.0, down[1]) * picture.height,
    )

    def on_page(pixels: PixelBox) -> Shown:
        across = (pixels[0] / picture.width, pixels[2] / picture.width)
        rows = (pixels[1] / picture.height, pixels[3] / picture.height)
        high = rows if placement.mirrored else (1 - rows[1], 1 - rows[0])
        return _shown(reading, bounds(placement.matrix, (across[0], high[0], across[1], high[1])))

    return marked_in_picture(document.segments, picture, number, box, f"page {reading.number}", on_page)


def _drawing(
    source: bytes, reading: PageReading, area: Box, handled: Sequence[Box], *, whole: bool
) -> Segment | None:
    """Return the area of what the page shows in it beside text, rules and pictures that are handled by themselves."""
    try:
        document = pypdfium2.PdfDocument(source)
        try:
            page = document[reading.number - 1]
            page.set_rotation(0)
            shown: Image.Image = page.render(scale=_SCALE).to_pil().convert("RGB")
        finally:
            document.close()
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        raise UnreadableDocument(format="PDF", reason="a page cannot be drawn") from None
    left, _, _, top = reading.box

    def pixels(box: Box) -> PixelBox:
        return (
            (box[0] - left) * _SCALE,
            (top - box[3]) * _SCALE,
            (box[2] - left) * _SCALE,
            (top - box[1]) * _SCALE,
        )

    known = Image.new("1", shown.size)
    draw = ImageDraw.Draw(known)
    for box in (*_letters(reading), *_rules(reading), *handled):
        draw.rectangle(pixels(box), fill=1)
    found = inked(shown, pixels(area), known)
    if found is None:
        return None
    x0, y0, x1, y1 = pixels(area) if whole else found
    box = (left + x0 / _SCALE, top - y1 / _SCALE, left + x1 / _SCALE, top - y0 / _SCALE)
    cut = shown.crop((round(x0), round(y0), round(x1), round(y1))).tobytes()
    area_on_page = PageArea(reading.number - 1, box, _shown(reading, box))
    return area_segment(area_on_page, f"page {reading.number}", cut)


def _shown(reading: PageReading, box: Box) -> Shown:
    left, bottom, right, top = reading.box
    width, height = right - left, top - bottom
    return Shown(
        reading.number - 1,
        (box[0] - left) / width,
        (top - box[3]) / height,
        (box[2] - left) / width,
        (top - box[1]) / height,
    )


def _letters(reading: PageReading) -> Iterator[Box]:
    """Yield the boxes of all glyphs of a page."""
    for part, text in reading.texts.items():
        if part is Part.HIDDEN:
            continue
        for line in text.lines:
            for _, _, corners in _glyphs_of(reading.walk_of(part), text, line.items):
                xs, ys = [x for x, _ in corners], [y for _, y in corners]
                yield min(xs) - 1, min(ys) - 1, max(xs) + 1, max(ys) + 1


def _rules(reading: PageReading) -> Iterator[Box]:
    """Yield painted lines, and the edges of painted boxes: what lies within a box is looked at."""
    for walk in (reading.content, reading.annotations):
        for rule in walk.rules:
            x0, y0, x1, y1 = rule.box
            if min(x1 - x0, y1 - y0) <= _THIN:
                yield x0 - _EDGE, y0 - _EDGE, x1 + _EDGE, y1 + _EDGE
                continue
            yield x0 - _EDGE, y0 - _EDGE, x1 + _EDGE, y0 + _EDGE
            yield x0 - _EDGE, y1 - _EDGE, x1 + _EDGE, y1 + _EDGE
            yield x0 - _EDGE, y0 - _EDGE, x0 + _EDGE, y1 + _EDGE
            yield x1 - _EDGE, y0 - _EDGE, x1 + _EDGE, y1 + _EDGE

"""The last resort: a page becomes an image with the removed glyphs blanked; the new texts stand on it as text.

Used only where a second reader still finds a removed text after the operators were rewritten, or where the page no
longer looks as before beside them. Every place where either reader sees a removed text is painted over in the
pixels, then the old content is gone with its operators; what stays is there once more as invisible text.
"""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw

from redaction.documents.model import Replacement, apply_to_text
from redaction.documents.pdf.layout import Frame, PageText, glyph_texts
from redaction.documents.pdf.line_setter import GRID
from redaction.documents.pdf.margins import Margins
from redaction.documents.pdf.matrix import Box, box_of, intersect
from redaction.documents.pdf.pages import PageReading, Part
from redaction.documents.pdf.pagewriter import PageWriter
from redaction.documents.pdf.rewrite import TOKEN_FONT, name, number
from redaction.documents.pdf.second_reading import squeeze
from redaction.documents.pdf.widgets import has_text, is_same, remove, widgets_in
from redaction.errors import UnwritableReplacement

DOTS_PER_INCH = 150
MAX_PIXELS = 40_000_000
_QUALITY = 88
_ASCENT, _DESCENT, _SIDE = 1.05, 0.3, 0.12
_SMALLEST = 0.4
_FRAME = (170, 170, 170)
_SMALLEST_LABEL, _LARGEST_LABEL = 3.0, 12.0  # points of type in a covered area


@dataclass(frozen=True, slots=True, repr=False)
class Cover:
    """An area of a page, in its own space, that shows nothing but ``text`` afterwards."""

    box: Box
    text: str


def rasterise(
    pdf: pikepdf.Pdf,
    source: bytes,
    index: int,
    reading: PageReading,
    replacements: Mapping[Part, Sequence[Replacement]],
    writer: PageWriter,
    covers: Sequence[Cover] = (),
) -> None:
    """Put an image in place of the content of page ``index``; raise UnwritableReplacement where that fails.

    ``covers`` are painted over whatever they show, annotations left out, and say their own text.
    """
    shown: dict[Part, Sequence[Replacement]] = {
        part: _to_line_ends(reading, part, edits)
        for part, edits in replacements.items()
        if part is not Part.APPEARANCE
    }
    removed = [
        reading.texts[part].text[e.start : e.end] for part in shown for e in replacements.get(part, ())
    ]
    try:
        picture = _render(source, index, reading, shown, removed, covers)
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        raise UnwritableReplacement(format="PDF", place=f"page {reading.number}") from None
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=_QUALITY)
    image = pdf.make_stream(target.getvalue())
    image.Type, image.Subtype = Name.XObject, Name.Image
    image.Width, image.Height = picture.size
    image.ColorSpace, image.BitsPerComponent, image.Filter = Name.DeviceRGB, 8, Name.DCTDecode
    left, bottom, right, top = reading.box
    place = b" ".join(number(v) for v in (right - left, 0, 0, top - bottom, left, bottom))
    operators = [b"q " + place + b" cm /Im0 Do Q"]
    for part in (Part.VISIBLE, Part.HIDDEN):
        edits = shown.get(part, ())
        operators += _kept_text(reading, part, edits, writer)
        for edit in edits:
            operators += _new_text(reading, part, edit, writer)
    for cover in covers:
        operators += _label(reading, cover, writer)
    page = reading.page
    page.Contents = pdf.make_stream(b"\n".join(operators))
    page.Resources = Dictionary(XObject=Dictionary(Im0=image), Font=Dictionary())
    page.Resources.Font["/" + TOKEN_FONT] = writer.token_font
    writer.token_font_used = True


def _render(
    source: bytes,
    index: int,
    reading: PageReading,
    replacements: Mapping[Part, Sequence[Replacement]],
    removed: Sequence[str],
    covers: Sequence[Cover],
) -> Image.Image:
    left, bottom, right, top = reading.box
    scale = DOTS_PER_INCH / 72
    pixels = (right - left) * (top - bottom) * scale * scale
    if pixels > MAX_PIXELS:
        scale *= (MAX_PIXELS / pixels) ** 0.5
    document = pypdfium2.PdfDocument(source)
    try:
        page = document[index]
        page.set_rotation(0)
        picture: Image.Image = (
            page.render(scale=scale, may_draw_forms=False, draw_annots=False).to_pil().convert("RGB")
        )
        boxes = _found_boxes(page, removed)
    finally:
        document.close()
    draw = ImageDraw.Draw(picture)
    for part, edits in replacements.items():
        for edit in edits:
            for quad in _blanks(reading, part, edit):
                draw.polygon([((x - left) * scale, (top - y) * scale) for x, y in quad], fill="white")
    for box in boxes:
        draw.rectangle(
            ((box[0] - left) * scale - 1, (top - box[3]) * scale - 1, (box[2] - left) * scale + 1, (top - box[1]) * scale + 1),
            fill="white",
        )  # fmt: skip
    for cover in covers:
        draw.rectangle(
            ((cover.box[0] - left) * scale - 1, (top - cover.box[3]) * scale - 1, (cover.box[2] - left) * scale + 1, (top - cover.box[1]) * scale + 1),
            fill="white", outline=_FRAME,
        )  # fmt: skip
    return picture


def without_annotations(pdf: pikepdf.Pdf, page: Any, covers: Sequence[Cover]) -> None:
    """Take the annotations away that reach into covered areas, buttons and signature fields out of their form too.

    Fields with text stay: their values are texts of their own.
    """
    annotations = page.get("/Annots")
    if not covers or not isinstance(annotations, Array):
        return
    buttons = [w for cover in covers for w in widgets_in(page, cover.box) if not has_text(w)]
    kept = []
    for annotation in annotations:
        rectangle = box_of(annotation.get("/Rect")) if isinstance(annotation, Dictionary) else None
        is_field = isinstance(annotation, Dictionary) and annotation.get("/Subtype") == Name.Widget
        covered = rectangle is not None and any(_overlap(cover.box, rectangle) for cover in covers)
        if any(is_same(annotation, button) for button in buttons) if is_field else covered:
            continue
        kept.append(annotation)
    page.Annots = Array(kept)
    for button in buttons:
        remove(pdf, button)


def _overlap(one: Box, other: Box) -> bool:
    shared = intersect(one, other)
    return shared[0] < shared[2] and shared[1] < shared[3]


def _label(reading: PageReading, cover: Cover, writer: PageWriter) -> list[bytes]:
    """Return what shows the text of a covered area in it, as large as fits."""
    text = " ".join(cover.text.split())
    if not text:
        return []
    data = writer.font.encode(text)
    if data is None:
        raise UnwritableReplacement(format="PDF", place=f"page {reading.number}")
    left, bottom, right, top = cover.box
    fitting = (right - left) / max(writer.font.width_of(data), 1e-3)
    size = max(_SMALLEST_LABEL, min(_LARGEST_LABEL, fitting * 0.95, (top - bottom) * 0.8))
    baseline = (bottom + top) / 2 - size * 0.35
    frame = Frame((1.0, 0.0), left, baseline, 1.0, size)
    return [b"BT " + _shown(frame, left, size, data) + b" ET"]


def _found_boxes(page: pypdfium2.PdfPage, removed: Sequence[str]) -> list[Box]:
    """Return the boxes of all characters in which PDFium sees a removed text."""
    text_page = page.get_textpage()
    characters = []
    places = []
    for place in range(text_page.count_chars()):
        squeezed = squeeze(text_page.get_text_range(place, 1))
        characters.append(squeezed)
        places += [place] * len(squeezed)
    text = "".join(characters)
    boxes: list[Box] = []
    for surface in removed:
        needle = squeeze(surface)
        start = text.find(needle) if needle else -1
        while start >= 0:
            boxes += [
                text_page.get_charbox(place, loose=True) for place in places[start : start + len(needle)]
            ]
            start = text.find(needle, start + 1)
    return boxes


def _glyphs(reading: PageReading, part: Part, edit: Replacement) -> list[tuple[int, int]]:
    """Return (show, glyph) of every glyph that an edit removes."""
    result = []
    shows = reading.walk_of(part).shows
    for line in reading.texts[part].lines:
        for item in line.items:
            if item.show < 0 or item.offset >= edit.end or item.offset + len(item.text) <= edit.start:
                continue
            offset = item.offset
            for glyph, text in enumerate(glyph_texts(shows[item.show], item), item.first):
                if offset < edit.end and offset + len(text) > edit.start:
                    result.append((item.show, glyph))
                offset += len(text)
    return result


def _to_line_ends(reading: PageReading, part: Part, edits: Sequence[Replacement]) -> list[Replacement]:
    """Return edits that also set anew what follows on the line: pixels that stayed would tell the removed width."""
    page = reading.texts[part]
    result = sorted(edits, key=lambda edit: edit.start)
    for line in page.lines:
        for cell in line.cells():
            last = max(item.offset + len(item.text) for item in cell)
            own = [e for e in result if min(item.offset for item in cell) <= e.start <= e.end <= last]
            if not own:
                continue
            start = own[0].start
            if any(e.start < last and e.end > start for e in result if e not in own):
                continue  # one that goes on in the next cell or line
            moved = [replace(e, start=e.start - start, end=e.end - start) for e in own]
            whole = replace(own[0], end=last, text=apply_to_text(page.text[start:last], moved))
            result = [*(e for e in result if e not in own), whole]
    return result


def _blanks(reading: PageReading, part: Part, edit: Replacement) -> list[list[tuple[float, float]]]:
    """Return what is painted over, line by line: to the next place of the grid where no other text stands.

    A blank that ended with the removed text would tell its width.
    """
    page = reading.texts[part]
    shows = reading.walk_of(part).shows
    extents: dict[tuple[tuple[float, float], float], list[float]] = {}
    for index, glyph in _glyphs(reading, part, edit):
        show, frame = shows[index], page.frames[index]
        begin = frame.along + show.starts[glyph] * frame.unit
        width = (
            show.naturals[glyph]
            * abs(show.size * frame.unit)
            * (1 if show.font.vertical else abs(show.stretch))
        )
        high, low = (0.6, -0.6) if show.font.vertical else (_ASCENT, -_DESCENT)
        extent = extents.setdefault((frame.direction, frame.across), [begin, begin, 0.0, 0.0])
        extent[0] = min(extent[0], begin - _SIDE * frame.em)
        extent[1] = max(extent[1], begin + width + _SIDE * frame.em)
        extent[2] = max(extent[2], high * frame.em)
        extent[3] = min(extent[3], low * frame.em)
    quads = []
    for ((ux, uy), across), (first, last, high, low) in extents.items():
        free = min(
            (
                item.start
                for line in page.lines
                if line.direction == (ux, uy) and abs(line.across - across) < high
                for item in line.items
                if item.show >= 0 and item.start >= last
            ),
            default=math.inf,
        )
        end = min(first + math.ceil((last - first) / GRID) * GRID, free)
        corners = (
            (first, across + high),
            (end, across + high),
            (end, across + low),
            (first, across + low),
        )
        quads.append([(ux * a - uy * c, uy * a + ux * c) for a, c in corners])
    return quads


def _kept_text(
    reading: PageReading, part: Part, edits: Sequence[Replacement], writer: PageWriter
) -> list[bytes]:
    """Return the text that stays, invisible over its own pixels, so that the page can still be searched and restored."""
    shows = reading.walk_of(part).shows
    result = []
    for line in reading.texts[part].lines:
        for item in line.items:
            if item.show < 0:
                continue
            offset = item.offset
            kept: list[tuple[int, str]] = []
            for glyph, text in enumerate(glyph_texts(shows[item.show], item), item.first):
                if any(edit.start < offset + len(text) and edit.end > offset for edit in edits):
                    result += _invisible(reading, part, item.show, kept, writer)
                    kept = []
                else:
                    kept.append((glyph, text))
                offset += len(text)
            result += _invisible(reading, part, item.show, kept, writer)
    return result


def _invisible(
    reading: PageReading, part: Part, index: int, glyphs: Sequence[tuple[int, str]], writer: PageWriter
) -> list[bytes]:
    """Return what shows a run of kept glyphs in no colour, as wide as it was."""
    text = "".join(text for _, text in glyphs)
    data = writer.font.encode(text) if text.strip() else None
    if data is None:
        return []
    show, frame = reading.walk_of(part).shows[index], reading.texts[part].frames[index]
    first, last = glyphs[0][0], glyphs[-1][0]
    along = frame.along + show.starts[first] * frame.unit
    length = (
        show.starts[last] + show.naturals[last] * show.size * show.stretch - show.starts[first]
    ) * frame.unit
    natural = writer.font.width_of(data) * frame.em
    stretch = 100 * length / natural if natural and length > 0 and not show.font.vertical else 100.0
    return [
        b"BT 3 Tr " + number(stretch) + b" Tz " + _shown(frame, along, frame.em, data) + b" 0 Tr 100 Tz ET"
    ]


def _shown(frame: Frame, along: float, size: float, data: bytes) -> bytes:
    """Return the operators that show encoded text at a place of a baseline."""
    ux, uy = frame.direction
    x, y = ux * along - uy * frame.across, uy * along + ux * frame.across
    matrix = b" ".join(number(v) for v in (ux, uy, -uy, ux, x, y))
    return (
        name(TOKEN_FONT) + b" " + number(size) + b" Tf " + matrix + b" Tm <" + data.hex().encode() + b"> Tj"
    )


def _new_text(reading: PageReading, part: Part, edit: Replacement, writer: PageWriter) -> list[bytes]:
    text = " ".join(edit.text.split())
    glyphs = _glyphs(reading, part, edit)
    if not text or not glyphs:
        return []
    data = writer.font.encode(text)
    if data is None:
        raise UnwritableReplacement(format="PDF", place=f"page {reading.number}")
    page = reading.texts[part]
    shows = reading.walk_of(part).shows
    index, glyph = glyphs[0]
    frame = page.frames[index]
    along = frame.along + shows[index].starts[glyph] * frame.unit
    width = writer.font.width_of(data) * frame.em
    room = _room(reading, page, edit, index, along)
    size = frame.em * max(_SMALLEST, min(1.0, room / width if width else 1.0))
    return [b"BT " + _shown(frame, along, size, data) + b" ET"]


def _room(reading: PageReading, page: PageText, edit: Replacement, show: int, along: float) -> float:
    """Return how far a new text may reach: to what stays beside it or to the edge, for the old one's end tells its width."""
    line = next(line for line in page.lines if any(item.show == show for item in line.items))
    beside = (
        cell[0].start - line.em / 2
        for cell in line.cells()
        if cell[0].start > along and not edit.start <= cell[0].offset < edit.end
    )
    return min(Margins(page, reading.box).limit(line), *beside, math.inf) - along

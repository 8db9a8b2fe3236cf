"""The text of a painted scan laid over it, invisible: the page can be searched, and tokens return without being read from pixels.

Only for pages that have no text of their own; a scan with a text layer has that one changed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary

from redaction.documents.images import PictureText
from redaction.documents.model import Replacement, Segment
from redaction.documents.pdf.matrix import apply
from redaction.documents.pdf.opening import inherited
from redaction.documents.pdf.pages import PageReading, Part
from redaction.documents.pdf.pagewriter import PageWriter
from redaction.documents.pdf.pictures import PagePicture, Pictures
from redaction.documents.pdf.rewrite import free_name, name, number
from redaction.ocr.reading import Line, Point

_SIZE, _DESCENT = 0.7, 0.25  # of a line's height
_LAYER_FONT = "KPOLayer"


def add_layers(
    pdf: pikepdf.Pdf,
    readings: Sequence[PageReading],
    segments: Sequence[Segment],
    replacements: Sequence[Replacement],
    writer: PageWriter,
) -> None:
    """Add a layer to every page without text whose pictures were painted; to be called when resources are pruned."""
    touched = {replacement.segment for replacement in replacements}
    by_picture = {
        segment.locator.frame: segment
        for segment in segments
        if isinstance(segment.locator, PictureText) and segment.id in touched
    }
    if not by_picture:
        return
    pictures = Pictures(pdf)
    for reading in readings:
        operators: list[bytes] = []
        for picture in pictures.of_page(reading):
            segment = by_picture.get(picture.number)
            if segment is not None:
                own = [each for each in replacements if each.segment == segment.id]
                operators += _lines(picture, segment, own, writer)
        has_text = any(reading.texts[part].text.strip() for part in (Part.VISIBLE, Part.HIDDEN))
        if operators and not has_text:
            _append(pdf, reading.page, operators, writer)


def _lines(
    picture: PagePicture, segment: Segment, replacements: Sequence[Replacement], writer: PageWriter
) -> list[bytes]:
    locator = segment.locator
    if not isinstance(locator, PictureText):
        return []
    size = (locator.reading.width, locator.reading.height)
    result = []
    for line, offset in zip(locator.reading.lines, locator.reading.offsets(), strict=True):
        text = _changed(line, offset, replacements)
        data = writer.font.encode("".join(c if c.isprintable() else " " for c in text))
        if data:
            result.append(_shown(line, data, picture, size, writer))
    return result


def _changed(line: Line, offset: int, replacements: Sequence[Replacement]) -> str:
    """Return a line's text with the replacements made; one that goes on in the next line stands in its first."""
    text, at = "", 0
    for each in sorted(replacements, key=lambda each: each.start):
        start, end = each.start - offset, each.end - offset
        if start >= len(line.text) or end <= 0:
            continue
        text += line.text[at : max(start, 0)]
        text += each.text if start >= 0 else ""
        at = min(end, len(line.text))
    return text + line.text[at:]


def _shown(line: Line, data: bytes, picture: PagePicture, size: tuple[int, int], writer: PageWriter) -> bytes:
    placement = picture.placement

    def on_page(point: Point) -> Point:
        across, down = point[0] / size[0], point[1] / size[1]
        return apply(placement.matrix, across, down if placement.mirrored else 1 - down)

    top, start, end = (on_page(line.quad[corner]) for corner in (0, 3, 2))
    length, height = math.dist(start, end), math.dist(start, top)
    if length < 1e-3 or height < 1e-3:
        return b""
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    x, y = (start[axis] + (top[axis] - start[axis]) * _DESCENT for axis in (0, 1))
    em = _SIZE * height
    stretch = 100 * length / max(writer.font.width_of(data) * em, 1e-3)
    matrix = b" ".join(number(value) for value in (ux, uy, -uy, ux, x, y))
    return b"%s Tz %%FONT %s Tf %s Tm <%s> Tj" % (number(stretch), number(em), matrix, data.hex().encode())


def _append(pdf: pikepdf.Pdf, page: Any, operators: Sequence[bytes], writer: PageWriter) -> None:
    resources = Dictionary()
    inherited_resources = inherited(page, "/Resources")
    if isinstance(inherited_resources, Dictionary):
        for key in inherited_resources.keys():  # noqa: SIM118 - iterating yields objects
            resources[key] = inherited_resources[key]
    fonts = Dictionary()
    if isinstance(resources.get("/Font"), Dictionary):
        for key in resources.Font.keys():  # noqa: SIM118
            fonts[key] = resources.Font[key]
    font = free_name(resources, _LAYER_FONT)
    fonts["/" + font] = writer.token_font
    resources.Font = fonts
    writer.token_font_used = True
    page.Resources = resources
    body = b"\n".join(operator for operator in operators if operator).replace(b"%FONT", name(font))
    old = page.get("/Contents")
    streams = list(old) if isinstance(old, Array) else [old] if old is not None else []
    before, after = pdf.make_stream(b"q\n"), pdf.make_stream(b"\nQ q BT 3 Tr\n" + body + b"\nET Q\n")
    page.Contents = Array([before, *streams, after])

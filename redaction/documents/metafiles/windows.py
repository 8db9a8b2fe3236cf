"""Windows metafiles ([MS-WMF]): records of two-byte words, texts in the character set of the font.

Escapes are not kept: they draw nothing here, and hold comments or a copy of the drawing as an enhanced metafile.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from typing import Final

from PIL import Image

from redaction.documents.metafiles import bitmaps
from redaction.documents.metafiles.code_pages import code_page
from redaction.documents.metafiles.drawing import (
    OUTLINES,
    PATTERN,
    PIXELS,
    STROKES,
    Bitmap,
    Drawing,
    Kind,
    Record,
    TextRun,
    advances,
)
from redaction.errors import DocumentTooLarge, UnreadableDocument, UnwritableReplacement

_PLACEABLE = b"\xd7\xcd\xc6\x9a"
_PLACEABLE_SIZE, _HEADER_SIZE, _HEAD = 22, 18, 6
_EOF, _ESCAPE = 0x0000, 0x0626
_TEXT, _EXTENDED_TEXT = 0x0521, 0x0A32
_CREATE_FONT, _DELETE, _SELECT = 0x02FB, 0x01F0, 0x012D
_CREATES = frozenset({0x00F7, 0x01F9, 0x02FA, _CREATE_FONT, 0x02FC, 0x06FF, 0x0142})
_SET_ALIGN, _SAVE, _RESTORE = 0x012E, 0x001E, 0x0127
_MOVES = frozenset({0x020B, 0x020C, 0x020D, 0x020E, 0x020F, 0x0211, 0x0410, 0x0412, 0x0103})
_PATTERN_BRUSH = 0x0142
_POLYGON, _POLYLINE, _POLY_POLYGON = 0x0324, 0x0325, 0x0538
_SINGLE_STROKES = frozenset({0x0213, 0x041F})  # a line, a pixel
_REGION, _REGION_COUNT, _CORNERS = 0x06FF, 10, 4  # a region, and where the number of its rows stands
_DEVICE_BITMAPS = frozenset({0x0922, 0x0B23, 0x01F9})
_BITMAPS: Final = {0x0B41: 20, 0x0940: 16, 0x0F43: 22, 0x0D33: 18}  # bytes before the bitmap
_RECTANGLE = 0x2 | 0x4  # ETO_OPAQUE, ETO_CLIPPED: four numbers follow
_GLYPHS = 0x10
_UPDATE_POSITION = 1


def split(content: bytes) -> tuple[list[Record], bool]:
    """Return the records that are kept, and whether there were escapes; raises UnreadableDocument."""
    records = list(_records(content))
    kept = [record for record in records if record.kind != _ESCAPE]
    return kept, len(kept) < len(records)


def _start(content: bytes) -> int:
    return (_PLACEABLE_SIZE if content.startswith(_PLACEABLE) else 0) + _HEADER_SIZE


def _records(content: bytes) -> Iterator[Record]:
    at = _start(content)
    while at + _HEAD <= len(content):
        words, kind = struct.unpack_from("<IH", content, at)
        end = at + 2 * words
        if words < 3 or end > len(content):
            break
        yield Record(kind, content[at + _HEAD : end])
        at = end
        if kind == _EOF:
            return
    raise UnreadableDocument(format="WMF", reason="its records are broken")


@dataclass(frozen=True, slots=True)
class _State:
    """The part of a device context that texts depend on."""

    height: int = 0
    page: str = "cp1252"
    align: int = 0


def _states(records: Sequence[Record]) -> Iterator[tuple[_State, int]]:
    """Yield the state before each record, with the number of its coordinate system."""
    state, saved = _State(), list[_State]()
    objects: dict[int, _State | None] = {}
    freed: list[int] = []  # an object takes the lowest number that is free (MS-WMF 3.1.4.1)
    space = 0
    for record in records:
        yield state, space
        kind, data = record.kind, record.data
        if kind in _CREATES:
            free = heappop(freed) if freed else len(objects)
            font = kind == _CREATE_FONT
            objects[free] = (
                _State(abs(struct.unpack_from("<h", data)[0]), code_page(data[13])) if font else None
            )
        elif kind == _DELETE:
            (number,) = struct.unpack_from("<H", data)
            if number in objects:
                del objects[number]
                heappush(freed, number)
        elif kind == _SELECT:
            if font_state := objects.get(struct.unpack_from("<H", data)[0]):
                state = replace(font_state, align=state.align)
        elif kind == _SET_ALIGN:
            state = replace(state, align=struct.unpack_from("<H", data)[0])
        elif kind == _SAVE:
            saved.append(state)
        elif kind == _RESTORE:
            if saved:
                state = saved.pop()
            space += 1
        elif kind in _MOVES:
            space += 1


def read(records: Sequence[Record]) -> Drawing:
    """Return the texts and bitmaps of the records; raises struct.error for records that are too short."""
    runs: list[TextRun] = []
    pictures: list[Bitmap] = []
    unread: dict[str, None] = {}
    pixels = PIXELS
    for number, (record, (state, space)) in enumerate(zip(records, _states(records), strict=True)):
        if record.kind in (_TEXT, _EXTENDED_TEXT):
            found = _run(number, record, state, space)
            if found is None:
                unread["text by the numbers of glyphs"] = None
            elif found.text:
                runs.append(found)
        elif record.kind in _BITMAPS:
            packed = record.data[_BITMAPS[record.kind] :]
            if not packed or len(record.data) // 2 == record.kind >> 8:
                continue  # copies or fills without a bitmap (MS-WMF 2.3.1)
            if image := bitmaps.decoded(packed, b""):
                pictures.append(Bitmap(number, image.convert("RGB")))
                if (pixels := pixels - image.width * image.height) < 0:
                    raise DocumentTooLarge(what="a drawing", limit=f"{PIXELS // 10**6} million pixels")
            else:
                unread["a picture that is broken"] = None
        elif record.kind in _DEVICE_BITMAPS:
            unread["a picture for one device"] = None
        elif record.kind == _PATTERN_BRUSH and max(bitmaps.size_of(record.data[4:])) > PATTERN:
            unread["a pattern"] = None
    if _may_be_letters(records):
        unread["shapes that may be letters"] = None
    return Drawing(tuple(runs), tuple(pictures), tuple(unread))


def _may_be_letters(records: Sequence[Record]) -> bool:
    """Whether so many points of shapes and strokes are drawn that they could be writing."""
    points = strokes = 0
    for record in records:
        strokes += record.kind in _SINGLE_STROKES
        if record.kind == _REGION and len(record.data) >= _REGION_COUNT + 2:
            points += _CORNERS * struct.unpack_from("<H", record.data, _REGION_COUNT)[0]
        elif record.kind in (_POLYGON, _POLYLINE, _POLY_POLYGON):
            (count,) = struct.unpack_from("<H", record.data)
            if record.kind == _POLY_POLYGON:
                points += sum(struct.unpack_from(f"<{count}H", record.data, 2))
            elif record.kind == _POLYGON:
                points += count
            else:
                strokes += count
    return points >= OUTLINES or strokes >= STROKES


def _run(number: int, record: Record, state: _State, space: int) -> TextRun | None:
    data = record.data
    width = 0
    if record.kind == _TEXT:
        (count,) = struct.unpack_from("<H", data)
        raw = data[2 : 2 + count]
        y, x = struct.unpack_from("<hh", data, 2 + count + count % 2)
    else:
        y, x, count, options = struct.unpack_from("<hhHH", data)
        if options & _GLYPHS:
            return None
        at = 16 if options & _RECTANGLE else 8
        raw = data[at : at + count]
        widths = data[at + count + count % 2 :]
        width = sum(struct.unpack_from(f"<{len(widths) // 2}h", widths))
    text = raw.decode(state.page, "replace").rstrip("\0")
    follows = bool(state.align & _UPDATE_POSITION)
    return TextRun(number, text, x, y, width, state.height, follows, space, state.page)


def with_text(record: Record, run: TextRun, text: str) -> Record:
    """Return a text record with another text: no rectangle, and widths that belong to the new text alone."""
    try:
        raw = text.encode(run.page)
    except UnicodeEncodeError:
        raise UnwritableReplacement(format="WMF", place="a text in a drawing") from None
    padded = raw + bytes(len(raw) % 2)
    if record.kind == _TEXT:
        (count,) = struct.unpack_from("<H", record.data)
        return Record(_TEXT, struct.pack("<H", len(raw)) + padded + record.data[2 + count + count % 2 :][:4])
    widths = advances(text, run.height) if run.height and len(raw) == len(text) else []
    options = struct.unpack_from("<H", record.data, 6)[0] & ~_RECTANGLE
    fixed = record.data[:4] + struct.pack("<HH", len(raw), options)
    return Record(_EXTENDED_TEXT, fixed + padded + struct.pack(f"<{len(widths)}h", *widths))


def with_bitmap(record: Record, image: Image.Image) -> Record:
    """Return a bitmap record with other pixels, in colours of 24 bits."""
    before = _BITMAPS[record.kind]
    header, bits = bitmaps.encoded(image)
    fixed = bytearray(record.data[:before])
    if record.kind in (0x0F43, 0x0D33):
        struct.pack_into("<H", fixed, 4 if record.kind == 0x0F43 else 0, 0)  # DIB_RGB_COLORS
    return Record(record.kind, bytes(fixed) + header + bits + bytes(len(bits) % 2))


def join(source: bytes, records: Sequence[Record]) -> bytes:
    """Return the file of the records behind the headers of ``source``, with sizes set anew (MS-WMF 2.3.2.2)."""
    start = _start(source)
    body = b"".join(struct.pack("<IH", (len(r.data) + _HEAD) // 2, r.kind) + r.data for r in records)
    header = bytearray(source[start - _HEADER_SIZE : start])
    largest = max((len(r.data) + _HEAD) // 2 for r in records)
    struct.pack_into("<I", header, 6, (_HEADER_SIZE + len(body)) // 2)
    struct.pack_into("<I", header, 12, largest)
    return source[: start - _HEADER_SIZE] + bytes(header) + body


WINDOWS = Kind(split, read, with_text, with_bitmap, join)

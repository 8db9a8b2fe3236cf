"""Enhanced metafiles ([MS-EMF]): records of four-byte words, texts as UTF-16 with a place and the width of every character.

Comments, escapes, colour profiles and the description are not kept: they draw nothing, and hold copies of the drawing or of file
names. EMF+ records ([MS-EMFPLUS]) go where the same drawing stands beside them; where they are the drawing, their
texts and pictures count as unread.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
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
from redaction.errors import DocumentTooLarge, UnreadableDocument

_HEAD = 8  # bytes of kind and size before the data, from which offsets count
_HEADER, _EOF, _COMMENT = 1, 14, 70
_TEXT_ANSI, _TEXT, _SMALL_TEXT = 83, 84, 108
_TEXTS = frozenset({_TEXT_ANSI, _TEXT, _SMALL_TEXT})
_UNUSUAL = frozenset({78, 79, 96, 97, 102, 103})  # bitmaps behind masks, several texts in one record, OpenGL
_DROPPED = frozenset({99, 105, 106, 110, 111, 112, 113, 121, 122})  # profiles and escapes
_KNOWN = 122
_MOVES = frozenset({9, 10, 11, 12, 17, 31, 32, 35, 36})  # records that change the coordinate system
_SAVE, _RESTORE, _SET_ALIGN, _SELECT, _CREATE_FONT = 33, 34, 22, 37, 82
# Where the number of points stands: of curves and many-sided shapes, and of strokes.
_OUTLINES = {2: 16, 3: 16, 5: 16, 8: 20, 56: 16, 85: 16, 86: 16, 88: 16, 91: 20, 92: 16}
_STROKES = {4: 16, 6: 16, 7: 20, 87: 16, 89: 16, 90: 20}
_SINGLE_STROKES = frozenset({15, 54})  # a pixel, a line
_REGIONS = {
    71: 24,
    72: 32,
    73: 16,
    74: 16,
    75: 8,
}  # where the region stands, whose third number counts rectangles
_CORNERS = 4
_PATTERNS = frozenset({93, 94})
# Where the four numbers of a bitmap stand: offset and size of its header, offset and size of its bits.
_BITMAPS: Final = {76: 76, 77: 76, 80: 40, 81: 40, 114: 76, 116: 76}
_BITMAP_FIXED: Final = {76: 92, 77: 100, 80: 68, 81: 72, 114: 100, 116: 100}  # bytes before the bitmap
_ALPHA_BLEND, _ALPHA_FORMAT = 114, 35  # the byte that says whether pixels have an opacity
_OPAQUE_CLIPPED_PDY_GLYPHS = 0x2 | 0x4 | 0x2000 | 0x10
_GLYPHS, _NO_RECTANGLE, _SMALL_CHARACTERS = 0x10, 0x100, 0x200
_UPDATE_POSITION = 1
_USUAL_SCALE = 96 / 2540  # pixels in a hundredth of a millimetre where a header names no device
_TEXT_FIXED = 68  # bytes of a text record before its string
_PLUS = b"EMF+"
_PLUS_HEADER, _PLUS_OBJECT = 0x4001, 0x4008
_PLUS_SHOWS = frozenset({0x4003, 0x401A, 0x401B, 0x401C, 0x4036})  # comment, images, strings
_PLUS_DRAWS = range(0x4009, 0x401D)
_PLUS_IMAGE, _PLUS_PATH = 5, 3


def split(content: bytes) -> tuple[list[Record], bool]:
    """Return the records that are kept, and whether there were others; raises UnreadableDocument."""
    records = list(_records(content))
    dual = _is_dual(records)
    kept = [record for record in records if _is_kept(record, dual)]
    first = _without_description(kept[0])
    return [first, *kept[1:]], len(kept) < len(records) or first != kept[0]


def _records(content: bytes) -> Iterator[Record]:
    at = 0
    while at + _HEAD <= len(content):
        kind, size = struct.unpack_from("<II", content, at)
        if size < _HEAD or size % 4 or at + size > len(content) or (at == 0) != (kind == _HEADER):
            break
        yield Record(kind, content[at + _HEAD : at + size])
        at += size
        if kind == _EOF:
            return
    raise UnreadableDocument(format="EMF", reason="its records are broken")


def _is_kept(record: Record, dual: bool) -> bool:
    if record.kind == _COMMENT:
        return record.data[4:8] == _PLUS and not dual
    return record.kind not in _DROPPED


def _is_dual(records: Sequence[Record]) -> bool:
    """Whether the EMF+ records, if there are any, say nothing that the others do not (MS-EMFPLUS 2.3.3.3)."""
    plus = [each for record in records for each in _plus_records(record)]
    if any(kind == _PLUS_HEADER and flags & 1 for kind, flags, _ in plus):
        return True
    return not any(kind in _PLUS_DRAWS or kind in _PLUS_SHOWS for kind, _, _ in plus)


def _plus_records(record: Record) -> Iterator[tuple[int, int, bytes]]:
    """Yield (type, flags, data) of the EMF+ records in a comment."""
    if record.kind != _COMMENT or record.data[4:8] != _PLUS:
        return
    at = 8
    while at + 12 <= len(record.data):
        kind, flags, size, length = struct.unpack_from("<HHII", record.data, at)
        yield kind, flags, record.data[at + 12 : at + 12 + length]
        at += max(size, 12)


def _without_description(header: Record) -> Record:
    """Return the header record without the description that may follow its fields (MS-EMF 2.2.9)."""
    length, offset = struct.unpack_from("<II", header.data, 52)
    if not length:
        return header
    start, end = offset - _HEAD, offset - _HEAD + 2 * length
    if start < 80:
        raise UnreadableDocument(format="EMF", reason="its header is broken")
    data = bytearray(header.data)
    data[start:end] = bytes(len(data[start:end]))
    struct.pack_into("<II", data, 52, 0, 0)
    return Record(header.kind, bytes(data))


@dataclass(frozen=True, slots=True)
class _State:
    """The part of a device context that texts depend on."""

    height: int = 0
    page: str = "cp1252"
    align: int = 0


def read(records: Sequence[Record]) -> Drawing:
    """Return the texts and bitmaps of the records; raises struct.error for records that are too short."""
    runs: list[TextRun] = []
    pictures: list[Bitmap] = []
    unread: dict[str, None] = {}
    pixels = PIXELS
    for number, (record, (state, space)) in enumerate(zip(records, _states(records), strict=True)):
        if record.kind in _TEXTS:
            found = _run(number, record, state, space)
            if found is None:
                unread["text by the numbers of glyphs"] = None
            elif found.text:
                runs.append(found)
        elif record.kind in _BITMAPS:
            header, bits = _bitmap_parts(record)
            decode = bitmaps.blended if _has_opacity(record) else bitmaps.decoded
            if header and (image := decode(header, bits)):
                pictures.append(Bitmap(number, image.convert("RGB")))
                if (pixels := pixels - image.width * image.height) < 0:
                    raise DocumentTooLarge(what="a drawing", limit=f"{PIXELS // 10**6} million pixels")
            elif header:
                unread["a picture that is broken"] = None
        elif what := _unreadable(record):
            unread[what] = None
    if _may_be_letters(records):
        unread["shapes that may be letters"] = None
    return Drawing(tuple(runs), tuple(pictures), tuple(unread))


def _states(records: Sequence[Record]) -> Iterator[tuple[_State, int]]:
    """Yield the state before each record, with the number of its coordinate system."""
    state, saved = _State(), list[_State]()
    fonts: dict[int, _State] = {}
    space = 0
    for record in records:
        yield state, space
        kind, data = record.kind, record.data
        if kind == _CREATE_FONT:
            handle, height = struct.unpack_from("<Ii", data)
            fonts[handle] = _State(abs(height), code_page(data[4 + 23]))
        elif kind == _SELECT:
            if font := fonts.get(struct.unpack_from("<I", data)[0]):
                state = replace(font, align=state.align)
        elif kind == _SET_ALIGN:
            state = replace(state, align=struct.unpack_from("<I", data)[0])
        elif kind == _SAVE:
            saved.append(state)
        elif kind == _RESTORE:
            back = -struct.unpack_from("<i", data)[0]
            if 0 < back <= len(saved):
                state = saved[-back]
                del saved[-back:]
            space += 1
        elif kind in _MOVES:
            space += 1


def _unreadable(record: Record) -> str:
    """Return in words what a record shows that is not read, if it does."""
    kind, data = record.kind, record.data
    if kind in _PATTERNS:
        offset, size = struct.unpack_from("<II", data, 8)
        return "a pattern" if size and max(bitmaps.size_of(data[offset - _HEAD :][:size])) > PATTERN else ""
    if kind == _COMMENT and any(_shows(kind, flags) for kind, flags, _ in _plus_records(record)):
        return "text or pictures of GDI+"
    return "a record of an unusual kind" if kind in _UNUSUAL or not 0 < kind <= _KNOWN else ""


def _shows(kind: int, flags: int) -> bool:
    """Whether an EMF+ record shows text or a picture."""
    return kind in _PLUS_SHOWS or (kind == _PLUS_OBJECT and flags >> 8 & 0x7F == _PLUS_IMAGE)


def _may_be_letters(records: Sequence[Record]) -> bool:
    """Whether so many points of shapes and strokes are drawn that they could be writing."""
    points = strokes = 0
    for record in records:
        if record.kind in _OUTLINES:
            points += struct.unpack_from("<I", record.data, _OUTLINES[record.kind])[0]
        elif record.kind in _STROKES:
            strokes += struct.unpack_from("<I", record.data, _STROKES[record.kind])[0]
        elif record.kind in _REGIONS and len(record.data) >= _REGIONS[record.kind] + 12:
            points += _CORNERS * struct.unpack_from("<I", record.data, _REGIONS[record.kind] + 8)[0]
        strokes += record.kind in _SINGLE_STROKES
        for kind, flags, data in _plus_records(record):
            if kind == _PLUS_OBJECT and flags >> 8 & 0x7F == _PLUS_PATH and len(data) >= 8:
                points += struct.unpack_from("<I", data, 4)[0]
    return points >= OUTLINES or strokes >= STROKES


def _run(number: int, record: Record, state: _State, space: int) -> TextRun | None:
    """Return the text of a record, None if it is made of glyph numbers."""
    data = record.data
    follows = bool(state.align & _UPDATE_POSITION)
    if record.kind == _SMALL_TEXT:
        x, y, count, options = struct.unpack_from("<iiII", data)
        at = 28 if options & _NO_RECTANGLE else 44
        small = bool(options & _SMALL_CHARACTERS)
        text = (
            data[at : at + count].decode("latin-1")
            if small
            else data[at : at + 2 * count].decode("utf-16-le", "surrogatepass")
        )
        width = 0
    else:
        x, y, count, offset, options = struct.unpack_from("<iiIII", data, 28)
        fixed = _TEXT_FIXED - 16 * bool(options & _NO_RECTANGLE)
        (spacing,) = struct.unpack_from("<I", data, fixed - 4)
        at = offset - _HEAD
        if count and not fixed <= at <= len(data) - count * (1 + (record.kind == _TEXT)):
            raise ValueError  # a text outside of its record
        if record.kind == _TEXT:
            text = data[at : at + 2 * count].decode("utf-16-le", "surrogatepass")
        else:
            text = data[at : at + count].decode(state.page, "replace")
        step = 8 if options & 0x2000 else 4  # ETO_PDY: a vertical distance beside each
        room = data[spacing - _HEAD : spacing - _HEAD + step * count] if spacing else b""
        width = sum(struct.unpack_from("<i", room, at)[0] for at in range(0, len(room) - 3, step))
    if options & _GLYPHS and text.strip("\0 "):
        return None
    return TextRun(number, text.rstrip("\0"), x, y, width, state.height, follows, space, state.page)


def with_text(record: Record, run: TextRun, text: str) -> Record:
    """Return a text record with another text: no bounds, no clipping, no widths that the old text left."""
    units = text.encode("utf-16-le", "surrogatepass")
    count = len(units) // 2
    padded = units + bytes(-len(units) % 4)
    if record.kind == _SMALL_TEXT:
        options = struct.unpack_from("<I", record.data, 12)[0]
        options = options & ~(_OPAQUE_CLIPPED_PDY_GLYPHS | _SMALL_CHARACTERS) | _NO_RECTANGLE
        fixed = record.data[:8] + struct.pack("<II", count, options) + record.data[16:28]
        return Record(_SMALL_TEXT, fixed + padded)
    options = struct.unpack_from("<I", record.data, 44)[0] & ~(_OPAQUE_CLIPPED_PDY_GLYPHS | _NO_RECTANGLE)
    widths = [width for c in text for width in _per_unit(c, run.height)]
    offset = _HEAD + _TEXT_FIXED
    fixed = (
        struct.pack("<iiii", 0, 0, -1, -1)
        + record.data[16:36]
        + struct.pack("<III", count, offset, options)
        + bytes(16)
        + struct.pack("<I", offset + len(padded) if run.height else 0)
    )
    return Record(_TEXT, fixed + padded + struct.pack(f"<{len(widths)}i", *widths))


def _per_unit(character: str, height: int) -> list[int]:
    """Return a width for every UTF-16 unit of a character, none without a known height."""
    if not height:
        return []
    return advances(character, height) + [0] * (ord(character) > 0xFFFF)


def _bitmap_parts(record: Record) -> tuple[bytes, bytes]:
    """Return header and bits of a bitmap, both empty if the record copies or fills without one."""
    at, size, bits_at, bits_size = struct.unpack_from("<4I", record.data, _BITMAPS[record.kind])
    if not size or not bits_size:
        return b"", b""
    start, bits = at - _HEAD, bits_at - _HEAD
    return record.data[start : start + size], record.data[bits : bits + bits_size]


def _has_opacity(record: Record) -> bool:
    """Whether the pixels of a bitmap record are blended by their own opacity (MS-EMF 2.3.1.1)."""
    return record.kind == _ALPHA_BLEND and record.data[_ALPHA_FORMAT] == 1


def with_bitmap(record: Record, image: Image.Image) -> Record:
    """Return a bitmap record with other pixels, in colours of 24 bits, or of 32 where an opacity is expected."""
    place, length = _BITMAPS[record.kind], _BITMAP_FIXED[record.kind]
    at = length + _HEAD
    header, bits = bitmaps.encoded(image, opaque=_has_opacity(record))
    # Nothing but the fields is kept: the old pixels may stand anywhere behind them.
    fixed = bytearray(record.data[:length].ljust(length, b"\0"))
    struct.pack_into("<4I", fixed, place, at, len(header), at + len(header), len(bits))
    usage = place + 16 if record.kind in (80, 81) else place - 4
    struct.pack_into("<I", fixed, usage, 0)  # DIB_RGB_COLORS
    return Record(record.kind, bytes(fixed) + header + bits + bytes(-len(bits) % 4))


def join(source: bytes, records: Sequence[Record]) -> bytes:
    """Return the file of the records, with its size and their number in the header (MS-EMF 2.2.9).

    Where a text has changed, the bounds of what is drawn become those of the picture: they would tell how far it reached.
    """
    header = bytearray(records[0].data)
    struct.pack_into("<II", header, 40, sum(len(r.data) + _HEAD for r in records), len(records))
    if _texts(records) != _texts(split(source)[0]):
        struct.pack_into("<4i", header, 0, *_frame_in_pixels(bytes(header)))
    whole = [Record(_HEADER, bytes(header)), *records[1:]]
    return b"".join(struct.pack("<II", r.kind, len(r.data) + _HEAD) + r.data for r in whole)


def _texts(records: Sequence[Record]) -> list[bytes]:
    return [record.data for record in records if record.kind in _TEXTS]


def _frame_in_pixels(header: bytes) -> tuple[int, ...]:
    """Return the frame of a picture, kept in hundredths of a millimetre, in units of its device."""
    frame = struct.unpack_from("<4i", header, 16)
    pixels, millimetres = struct.unpack_from("<2i", header, 64), struct.unpack_from("<2i", header, 72)
    scales = [
        p / (100 * mm) if p > 0 and mm > 0 else _USUAL_SCALE
        for p, mm in zip(pixels, millimetres, strict=True)
    ]
    return tuple(
        max(-(1 << 31), min((1 << 31) - 1, round(each * scales[n % 2]))) for n, each in enumerate(frame)
    )


ENHANCED = Kind(split, read, with_text, with_bitmap, join)

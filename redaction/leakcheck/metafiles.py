"""Windows metafiles ([MS-EMF], [MS-WMF]): the texts of all records as they are drawn, and the bitmaps among them.

Reads on its own what ``redaction.documents.metafiles`` wrote. Records whose text cannot be read (glyph numbers, GDI+, comments,
shapes that may be letters) are unchecked.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PIL import Image, ImageOps

from redaction.leakcheck import pictures
from redaction.leakcheck.passages import Extract, Reading, passage
from redaction.leakcheck.report import Unchecked

_TEXTS = {83: 1, 84: 2}  # EMR_EXTTEXTOUTA, EMR_EXTTEXTOUTW: bytes of a character
_SMALL_TEXT = 108
_COMMENT, _EOF = 70, 14
_SILENT_PLUS = frozenset({0x4001, 0x4002, 0x4004})  # EMF+ header, end, and the hand-over to the other records
_BITMAPS = {
    76: 84,
    77: 84,
    80: 48,
    81: 48,
    114: 84,
    116: 84,
}  # where offset and size of header and bits stand
_OPAQUE = frozenset({78, 79, 96, 97, 99, 102, 103, 105, 106, 110})
_SHAPES = {2: 24, 3: 24, 5: 24, 8: 28, 56: 24, 85: 24, 86: 24, 88: 24, 91: 28, 92: 24}
_STROKES = {4: 24, 6: 24, 7: 28, 87: 24, 89: 24, 90: 28}
_MOST_SHAPE_POINTS, _MOST_STROKE_POINTS = 60, 400
_WINDOWS_BITMAPS = {0x0B41: 26, 0x0940: 22, 0x0F43: 28, 0x0D33: 24}
_WINDOWS_OPAQUE = frozenset({0x0626, 0x0922, 0x0B23, 0x01F9})
_ALPHA_BLEND = 114
_REGIONS = {71: 32, 72: 40, 73: 24, 74: 24, 75: 16}
# All that fonts of Windows may be written in; which font a text has is not asked.
_PAGES = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "cp932",
    "gbk", "cp949", "johab", "cp950", "cp437", "mac_roman",
)  # fmt: skip


@dataclass(slots=True)
class _Shown:
    """What the records show: drawn texts (bytes where a font's character set says what they mean), pictures, and the rest."""

    texts: list[str | bytes] = field(default_factory=list)
    images: list[Image.Image] = field(default_factory=list)
    unread: dict[str, None] = field(default_factory=dict)
    shapes: int = 0
    strokes: int = 0


def extract(place: str, kind: str, content: bytes) -> Iterator[Extract]:
    """Yield the texts of a metafile, record by record, below each other and without anything between."""
    shown = _Shown()
    try:
        rest = (_enhanced if kind == "EMF" else _windows)(content, shown)
        if rest.strip(b"\0"):
            shown.unread["bytes behind its end"] = None
    except (struct.error, ValueError, IndexError):
        shown.unread["broken records"] = None
    if shown.shapes >= _MOST_SHAPE_POINTS or shown.strokes >= _MOST_STROKE_POINTS:
        shown.unread["shapes that may be letters"] = None
    for image in shown.images:
        yield from pictures.of_image(place, pictures.flat(image))
    foreign = any(isinstance(text, bytes) and not text.isascii() for text in shown.texts)
    pages = _PAGES if foreign else _PAGES[:1]
    for texts in dict.fromkeys(_decoded(shown.texts, page) for page in pages):
        yield passage("drawn text", place, "\n".join(texts))
        yield passage("drawn text, in a row", place, " ".join(text.strip() for text in texts))
        yield passage("drawn text, joined", place, "".join(texts), Reading.GLUED)
    if shown.unread:
        yield Unchecked(place, f"a drawing ({kind}) with {', '.join(shown.unread)}")


def _decoded(texts: Sequence[str | bytes], page: str) -> tuple[str, ...]:
    return tuple(text if isinstance(text, str) else text.decode(page, "replace") for text in texts)


def _enhanced(content: bytes, shown: _Shown) -> bytes:
    """Take up the records of an enhanced metafile; return what follows the last."""
    at, kind = 0, 0
    while at < len(content) and kind != _EOF:
        kind, size = struct.unpack_from("<II", content, at)
        if size < 8 or at + size > len(content):
            raise ValueError
        _enhanced_record(kind, content[at : at + size], shown)
        at += size
    return content[at:]


def _enhanced_record(kind: int, record: bytes, shown: _Shown) -> None:
    if kind in _TEXTS:
        count, offset, options = struct.unpack_from("<III", record, 44)
        raw = record[offset : offset + count * _TEXTS[kind]]
        if options & 0x10:
            shown.unread["text by the numbers of glyphs"] = None
        shown.texts.append(raw.decode("utf-16-le", "replace") if _TEXTS[kind] == 2 else raw)
    elif kind == _SMALL_TEXT:
        count, options = struct.unpack_from("<II", record, 16)
        raw = record[36 if options & 0x100 else 52 :]
        narrow = options & 0x200
        shown.texts.append(
            raw[:count].decode("latin-1") if narrow else raw[: 2 * count].decode("utf-16-le", "replace")
        )
    elif kind in _BITMAPS:
        header, header_size, bits, bits_size = struct.unpack_from("<4I", record, _BITMAPS[kind])
        if header_size and bits_size:
            head, pixels = record[header : header + header_size], record[bits : bits + bits_size]
            _take_bitmap(head + pixels, shown)
            if kind == _ALPHA_BLEND and record[43] == 1:
                _take_opacity(head, pixels, shown)
    elif kind in _SHAPES:
        shown.shapes += struct.unpack_from("<I", record, _SHAPES[kind])[0]
    elif kind in _STROKES:
        shown.strokes += struct.unpack_from("<I", record, _STROKES[kind])[0]
    elif kind in _REGIONS:
        at = _REGIONS[kind] + 8
        shown.shapes += 4 * struct.unpack_from("<I", record, at)[0] if len(record) >= at + 4 else 0
    elif kind in (15, 54):  # a pixel, a line
        shown.strokes += 1
    elif kind in _OPAQUE or kind > 122:
        shown.unread["records of an unusual kind"] = None
    elif kind == _COMMENT and (record[12:16] != b"EMF+" or not _is_silent(record[16:])):
        shown.unread["comments or GDI+"] = None


def _is_silent(plus: bytes) -> bool:
    """Whether EMF+ records draw nothing themselves."""
    at = 0
    while at + 12 <= len(plus):
        kind, _, size = struct.unpack_from("<HHI", plus, at)
        if kind not in _SILENT_PLUS:
            return False
        at += max(size, 12)
    return True


def _windows(content: bytes, shown: _Shown) -> bytes:
    """Take up the records of a Windows metafile; return what follows the last."""
    at, kind = 40 if content.startswith(b"\xd7\xcd\xc6\x9a") else 18, -1
    while at < len(content) and kind != 0:
        words, kind = struct.unpack_from("<IH", content, at)
        if words < 3 or at + 2 * words > len(content):
            raise ValueError
        _windows_record(kind, content[at : at + 2 * words], shown)
        at += 2 * words
    return content[at:]


def _windows_record(kind: int, record: bytes, shown: _Shown) -> None:
    if kind == 0x0521:
        (count,) = struct.unpack_from("<H", record, 6)
        shown.texts.append(record[8 : 8 + count])
    elif kind == 0x0A32:
        count, options = struct.unpack_from("<HH", record, 10)
        start = 22 if options & 6 else 14
        if options & 0x10:
            shown.unread["text by the numbers of glyphs"] = None
        shown.texts.append(record[start : start + count])
    elif kind in _WINDOWS_BITMAPS:
        if len(record) // 2 != (kind >> 8) + 3:
            _take_bitmap(record[_WINDOWS_BITMAPS[kind] :], shown)
    elif kind in _WINDOWS_OPAQUE:
        shown.unread["records of an unusual kind"] = None
    elif kind == 0x0538:
        (count,) = struct.unpack_from("<H", record, 6)
        shown.shapes += sum(struct.unpack_from(f"<{count}H", record, 8))
    elif kind == 0x0324:
        shown.shapes += struct.unpack_from("<H", record, 6)[0]
    elif kind == 0x0325:
        shown.strokes += struct.unpack_from("<H", record, 6)[0]
    elif kind == 0x06FF and len(record) >= 18:
        shown.shapes += 4 * struct.unpack_from("<H", record, 16)[0]
    elif kind in (0x0213, 0x041F):
        shown.strokes += 1


def _take_opacity(head: bytes, pixels: bytes, shown: _Shown) -> None:
    """Take up what the opacity of a picture shows by itself: black letters on nothing are all zeros in their colours."""
    width, height = struct.unpack_from("<ii", head, 4)
    size = (abs(width), abs(height))
    if struct.unpack_from("<H", head, 14)[0] != 32 or 4 * size[0] * size[1] > len(pixels):
        return
    mask = Image.frombytes("L", size, pixels[3 : 4 * size[0] * size[1] : 4])
    shown.images.append(ImageOps.invert(mask if height < 0 else ImageOps.flip(mask)))


def _take_bitmap(content: bytes, shown: _Shown) -> None:
    """Take up the picture of a packed bitmap, or that it cannot be decoded."""
    compression = struct.unpack_from("<I", content, 16)[0] if len(content) >= 40 else 0
    kind = {4: "JPEG", 5: "PNG"}.get(compression)
    pixels = content[struct.unpack_from("<I", content)[0] :] if kind else content
    try:
        with Image.open(io.BytesIO(pixels), formats=[kind or "DIB"]) as image:
            image.load()
            shown.images.append(image.copy())
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        shown.unread["a picture that cannot be decoded"] = None

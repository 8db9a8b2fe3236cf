"""DICOM files (PS3.5, section 7): every attribute by a small walker of its own, in all transfer syntaxes.

Values that hold text are joined by kind, everything else is searched as bytes, and pixels count as unread unless the file
itself says that nothing is burned into them (BurnedInAnnotation NO) or they were read as a picture.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined
from redaction.leakcheck.report import Unchecked

Recurse = Callable[[str, str, bytes, int], Iterator[Extract]]

_MAGIC = re.compile(rb"(?s).{128}DICM")
_BARE = re.compile(rb"(?s)(?:\x02|\x08)\x00[\x00-\x20]\x00(?:[A-Z]{2}|.{2}\0\0)")
_LONG = frozenset({b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"})
_NUMERIC = frozenset(
    {b"FL", b"FD", b"SL", b"SS", b"UL", b"US", b"OW", b"OF", b"OD", b"OL", b"OV", b"AT", b"SV", b"UV"}
)
_DEFLATED, _BIG_ENDIAN, _IMPLICIT = "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2"
_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_PIXELS, _BURNED_IN, _DOCUMENT, _CHARSET, _SYNTAX = 0x7FE00010, 0x00280301, 0x00420011, 0x00080005, 0x00020010
_DEEPEST = 40
_LARGEST = 1 << 30
_CODECS = {
    "ISO_IR 100": "latin-1", "ISO_IR 101": "iso8859-2", "ISO_IR 109": "iso8859-3", "ISO_IR 110": "iso8859-4",
    "ISO_IR 144": "iso8859-5", "ISO_IR 127": "iso8859-6", "ISO_IR 126": "iso8859-7", "ISO_IR 138": "iso8859-8",
    "ISO_IR 148": "iso8859-9", "ISO_IR 13": "shift_jis", "ISO_IR 166": "tis-620", "ISO_IR 192": "utf-8",
    "GB18030": "gb18030", "GBK": "gbk", "ISO 2022 IR 87": "iso2022_jp", "ISO 2022 IR 149": "euc_kr",
}  # fmt: skip
_DELIMITERS = str.maketrans({"^": " ", "=": " ", "\\": "\n"})


def is_dicom(content: bytes) -> bool:
    """Whether the bytes are a DICOM file: by its prefix, or by a first attribute of the first groups."""
    if _MAGIC.match(content):
        return True
    return bool(_BARE.match(content)) and not content[:512].isascii()


@dataclass(slots=True)
class _Found:
    """What the walk collects."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    documents: list[tuple[str, bytes]] = field(default_factory=list)
    opaque: list[tuple[str, bytes]] = field(default_factory=list)
    codec: str = "utf-8"
    pixels: bool = False
    burned_in: str = ""


def extract(place: str, content: bytes, depth: int, recurse: Recurse) -> Iterator[Extract]:
    """Yield the attributes of a file, documents within it, and what could not be read."""
    here = place or "the file"
    yield RawBytes("raw bytes", here, content)
    found = _Found()
    broken = False
    try:
        body, explicit, little = _opened(content, found)
        if body is not content:
            yield RawBytes("raw bytes", here, body)
        _walk(body, 0, len(body), explicit, little, found, here, 0)
    except (struct.error, IndexError, ValueError, zlib.error):
        broken = True
    yield from joined("attributes", found.texts)
    yield from joined("names", ((where, said.translate(_DELIMITERS)) for where, said in found.texts))
    yield from joined(
        "binary attributes", ((w, v.decode("latin-1")) for w, v in found.opaque), Reading.STRUCTURE
    )
    for number, (where, data) in enumerate(found.documents, start=1):
        document = data if data.startswith(b"PK") else data.rstrip(b"\0")
        yield from recurse("", f"{where} {number}", document, depth + 1)
    if broken:
        yield Unchecked(here, "a damaged DICOM file")
    if found.pixels and found.burned_in.strip().upper() != "NO":
        yield from _pixels(here, content)


def _pixels(here: str, content: bytes) -> Iterator[Extract]:
    """Yield what the pixels say, or that nothing could read them."""
    from redaction.leakcheck import dicom_pictures  # noqa: PLC0415 - loads decoders

    yield from dicom_pictures.extract(f"{here}, pixel data" if here != "the file" else "pixel data", content)


def _opened(content: bytes, found: _Found) -> tuple[bytes, bool, bool]:
    """Return the data set's bytes, whether its representations are explicit, and whether it is little-endian."""
    start = 132 if _MAGIC.match(content) else 0
    position, syntax = start, ""
    while content[position : position + 2] == b"\x02\x00":
        tag, _, value, position = _element(content, position, True, True)
        text = value.decode("latin-1").rstrip("\0 ")
        found.texts.append(("file meta information", text))
        syntax = text if tag == _SYNTAX else syntax
    if syntax == _DEFLATED:
        inflated = zlib.decompressobj(-zlib.MAX_WBITS).decompress(content[position:], _LARGEST)
        return inflated, True, True
    body = content[position:]
    explicit = body[4:6].isalpha() and body[4:6].isupper() if syntax != _IMPLICIT else False
    if not explicit and body[4:6].isalpha() and body[4:6].isupper():
        explicit = True  # the meta information is wrong about the rest
    return body, explicit, syntax != _BIG_ENDIAN


def _element(data: bytes, position: int, explicit: bool, little: bool) -> tuple[int, bytes, bytes, int]:
    """Return (tag, representation, value, next position); a value of undefined length is returned as b"?"."""
    order = "<" if little else ">"
    group, number = struct.unpack_from(order + "HH", data, position)
    tag = group << 16 | number
    position += 4
    representation = b""
    if explicit and group != 0xFFFE:
        representation = data[position : position + 2]
        if representation in _LONG:
            (length,) = struct.unpack_from(order + "I", data, position + 4)
            position += 8
        else:
            (length,) = struct.unpack_from(order + "H", data, position + 2)
            position += 4
    else:
        (length,) = struct.unpack_from(order + "I", data, position)
        position += 4
    if length == _UNDEFINED:
        return tag, representation, b"?", -position
    if position + length > len(data):
        raise ValueError("the value ends beyond the file")
    return tag, representation, data[position : position + length], position + length


def _walk(
    data: bytes, position: int, end: int, explicit: bool, little: bool, found: _Found, place: str, depth: int
) -> int:
    """Collect the elements from ``position`` on; return where they end (an end of item or ``end``)."""
    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    while position + 8 <= end:
        tag, representation, value, following = _element(data, position, explicit, little)
        if tag in (_ITEM_END, _SEQUENCE_END):
            return abs(following)
        if tag == _ITEM:
            inner = abs(following) if following < 0 else following - len(value)
            stop = end if following < 0 else following
            position = max(_walk(data, inner, stop, explicit, little, found, place, depth + 1), inner)
            position = position if following < 0 else following
            continue
        where = f"{place}, attribute {tag >> 16:04X},{tag & 0xFFFF:04X}"
        if following < 0:
            position = _undefined(data, -following, end, tag, explicit, little, found, where, depth)
            continue
        if representation == b"SQ" or (not explicit and value[:4] == b"\xfe\xff\x00\xe0"):
            _walk(data, following - len(value), following, explicit, little, found, where, depth + 1)
        else:
            _take(tag, representation, value, found, where)
        position = following
    return position


def _undefined(
    data: bytes,
    start: int,
    end: int,
    tag: int,
    explicit: bool,
    little: bool,
    found: _Found,
    where: str,
    depth: int,
) -> int:
    if tag != _PIXELS:
        return _walk(data, start, end, explicit, little, found, where, depth + 1)
    found.pixels = True
    while start + 8 <= end:  # fragments of compressed pixels
        tag, _, _, following = _element(data, start, explicit, little)
        if tag == _SEQUENCE_END or following < 0:
            return abs(following)
        start = following
    return start


def _take(tag: int, representation: bytes, value: bytes, found: _Found, where: str) -> None:
    if tag == _PIXELS:
        found.pixels = True
    elif tag == _DOCUMENT:
        found.documents.append((where, value))
    elif representation in _NUMERIC:
        found.opaque.append((where, value))
    elif value:
        text = _decoded(value, found.codec)
        if tag == _CHARSET:
            found.codec = _CODECS.get(text.split("\\")[-1].strip("\0 "), "utf-8")
        if tag == _BURNED_IN:
            found.burned_in = text.strip("\0 ")
        if representation in (b"OB", b"UN", b"") and "\ufffd" in text:
            found.opaque.append((where, value))
        else:
            found.texts.append((where, text.rstrip("\0 ")))


def _decoded(value: bytes, codec: str) -> str:
    for each in (codec, "utf-8"):
        try:
            return value.decode(each)
        except (UnicodeDecodeError, LookupError):
            continue
    return value.decode("latin-1") if value.count(0) * 4 < len(value) else value.decode("utf-8", "replace")

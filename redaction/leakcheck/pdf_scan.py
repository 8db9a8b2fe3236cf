"""A PDF read as bytes, without its cross-reference table: every stream inflated, every string, every name.

What no table refers to (orphans, earlier revisions) is still in the file and is found here. ISO 32000-2, 7.3 for
strings, names and streams, 7.4 for filters.
"""

from __future__ import annotations

import base64
import re
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from pypdf.filters import LZWDecode, RunLengthDecode

LARGEST_STREAM = 1 << 28  # bytes, inflated

_OBJECT = re.compile(rb"(?<!\d)(\d{1,10})\s+\d{1,5}\s+obj\b")
_STREAM = re.compile(rb">>\s*stream(?:\r\n|\n|\r)")
_END = re.compile(rb"\r?\n?endstream")
_FILTERS = re.compile(rb"/(?:Filter|F)\s*(\[[^\]]*\]|/\w+)")
_FILTER = re.compile(rb"/(\w+)")
_NAME = re.compile(rb"/([^\s()<>\[\]{}/%]{6,127})")
_NAME_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
_TOKEN = re.compile(rb"\\(?:\r\n|[\s\S])|[()]|<[0-9A-Fa-f\s]{2,}>")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|[\s\S]))")
_ESCAPED = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\n": b"",
    b"\r": b"",
    b"\r\n": b"",
}
_HEADER_SPAN = 1 << 16  # bytes before "stream" in which its dictionary is looked for
# The letters of PDFDocEncoding that Latin-1 has not (ISO 32000-2, annex D.2); its marks are separators anyway.
_PDF_LETTERS = {0x93: "fi", 0x94: "fl", 0x95: "Ł", 0x96: "Œ", 0x97: "Š", 0x98: "Ÿ", 0x99: "Ž"}
_PDF_LETTERS |= {0x9A: "ı", 0x9B: "ł", 0x9C: "œ", 0x9D: "š", 0x9E: "ž", 0xA0: "€"}

_PRINTABLE = re.compile(rb"[\x20-\x7e\t\r\n]")
_UNDEFINED = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x17\x7f\x9f\xad]")  # in PDFDocEncoding (annex D.2)
_MOST_PRINTABLE = 0.4  # share of other bytes up to which a string may be text
_SHORTEST_DIGEST = 16  # bytes, as in MD5
_SHORTEST_PALETTE = 6  # bytes: two colours

IMAGE_FILTERS = frozenset({"DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF"})


@dataclass(frozen=True, slots=True, repr=False)
class ScannedStream:
    """One stream as it stands in the file; ``data`` is None if a filter could not be undone."""

    number: int
    header: bytes
    data: bytes | None
    is_image: bool

    @property
    def shows_text(self) -> bool:
        """Whether the data look like page content with text operators."""
        return self.data is not None and re.search(rb"[\])>]\s*(?:Tj|TJ|'|\")\s", self.data) is not None


@dataclass(frozen=True, slots=True, repr=False)
class Scan:
    """All streams, and what stands between them as (object number, bytes)."""

    streams: tuple[ScannedStream, ...]
    between: tuple[tuple[int, bytes], ...]
    numbers: frozenset[int]


def scan(content: bytes) -> Scan:
    """Return the streams and the other bytes of a PDF; linear in its size."""
    objects = [(match.start(), int(match[1])) for match in _OBJECT.finditer(content)]
    starts = [start for start, _ in objects]

    def number_at(offset: int) -> int:
        at = bisect_right(starts, offset) - 1
        return objects[at][1] if at >= 0 else 0

    streams: list[ScannedStream] = []
    between: list[tuple[int, bytes]] = []
    position = 0
    while (match := _STREAM.search(content, position)) is not None:
        at = bisect_right(starts, match.start()) - 1
        begin = max(position, match.start() - _HEADER_SPAN, starts[at] if at >= 0 else 0)
        header = content[begin : match.start() + 2]
        between.append((number_at(match.start()), content[position : match.end()]))
        end = _end_of_stream(content, match.end(), header)
        streams.append(_stream(number_at(match.start()), header, content[match.end() : end]))
        position = end
    between.append((number_at(position), content[position:]))
    return Scan(tuple(streams), tuple(between), frozenset(number for _, number in objects))


def _end_of_stream(content: bytes, start: int, header: bytes) -> int:
    length = re.search(rb"/Length\s+(\d+)(?!\s+\d+\s+R)", header)
    if length is not None:
        end = start + int(length[1])
        if _END.match(content, end):
            return end
    found = _END.search(content, start)
    return found.start() if found else len(content)


def _stream(number: int, header: bytes, data: bytes) -> ScannedStream:
    match = _FILTERS.search(header)
    names = [name.decode("latin-1") for name in _FILTER.findall(match[1])] if match else []
    is_image = re.search(rb"/Subtype\s*/Image\b", header) is not None
    return ScannedStream(number, header, _unfiltered(data, names), is_image)


def _unfiltered(data: bytes, names: list[str]) -> bytes | None:
    """Undo the filters up to an image's own compression; None for an unknown or damaged one."""
    for name in names:
        try:
            if name in ("FlateDecode", "Fl"):
                data = _inflated(data)
            elif name in ("ASCIIHexDecode", "AHx"):
                digits = re.sub(rb"[^0-9A-Fa-f]", b"", data.split(b">")[0])
                data = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
            elif name in ("ASCII85Decode", "A85"):
                data = base64.a85decode(
                    data.split(b"~>")[0].replace(b"<~", b""), ignorechars=b" \t\n\r\v\0\f"
                )
            elif name in ("LZWDecode", "LZW"):
                data = LZWDecode.decode(data)
            elif name in ("RunLengthDecode", "RL"):
                data = RunLengthDecode.decode(data)
            elif name in IMAGE_FILTERS or name == "Crypt":
                return data
            else:
                return None
        except Exception:  # a damaged stream may raise anything in a third-party decoder
            return None
    return data


def _inflated(data: bytes) -> bytes:
    """Inflate as much as can be: a viewer shows the beginning of a damaged stream as well."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        inflater = zlib.decompressobj(window)
        output = bytearray()
        try:
            output += inflater.decompress(data, LARGEST_STREAM)
        except zlib.error:
            output += _inflated_bit_by_bit(data, window)
        if output or not data.strip():
            return bytes(output)
    raise ValueError("not a deflate stream")


def _inflated_bit_by_bit(data: bytes, window: int) -> bytes:
    inflater = zlib.decompressobj(window)
    output = bytearray()
    for start in range(0, len(data), 256):
        try:
            output += inflater.decompress(data[start : start + 256], LARGEST_STREAM)
        except zlib.error:
            break
    return bytes(output)


def strings(data: bytes) -> Iterator[str]:
    """Yield the literal and hexadecimal strings of PDF syntax, decoded; linear, tolerant of broken syntax."""
    return map(text_of, byte_strings(data))


def byte_strings(data: bytes) -> Iterator[bytes]:
    """Yield the bytes of the literal and hexadecimal strings of PDF syntax; linear, tolerant of broken syntax."""
    depth = start = 0
    for match in _TOKEN.finditer(data):
        token = match[0]
        if token == b"(":
            if depth == 0:
                start = match.end()
            depth += 1
        elif token == b")":
            if depth == 1:
                yield _unescaped(data[start : match.start()])
            depth = max(0, depth - 1)
        elif depth == 0 and token[:1] == b"<":
            digits = b"".join(token[1:-1].split())
            yield bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    if depth:
        yield _unescaped(data[start:])


def is_binary(raw: bytes) -> bool:
    """Whether a string is no text in any encoding: a digest (/ID, /CheckSum), the colours of a palette, a key.

    Such strings hold any two or three letters by chance. Text that is merely in another encoding than the standard's
    has mostly ASCII letters or, in UTF-16 without its mark, a zero in every other byte.
    """
    if raw.startswith((b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf")):
        return False
    if not raw[::2].strip(b"\0") or not raw[1::2].strip(b"\0"):
        return False
    if len(_PRINTABLE.sub(b"", raw)) <= _MOST_PRINTABLE * len(raw):
        return False
    return len(raw) >= _SHORTEST_DIGEST or (
        len(raw) >= _SHORTEST_PALETTE and _UNDEFINED.search(raw) is not None
    )


def names(data: bytes) -> set[str]:
    """Return the distinct names of six characters and more, their escapes undone."""
    found = {match[1] for match in _NAME.finditer(data)}
    return {
        _NAME_ESCAPE.sub(lambda match: bytes([int(match[1], 16)]), name).decode("utf-8", "replace")
        for name in found
    }


def text_of(raw: bytes) -> str:
    """Return a text string (ISO 32000-2, 7.9.2.2): UTF-16, UTF-8 or PDFDocEncoding."""
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        return raw.decode("utf-16", "replace")
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", "replace")
    return raw.decode("latin-1").translate(_PDF_LETTERS)


def _unescaped(raw: bytes) -> bytes:
    if b"\\" not in raw:
        return raw

    def plain(match: re.Match[bytes]) -> bytes:
        if match[1]:
            return bytes([int(match[1], 8) & 0xFF])
        return _ESCAPED.get(match[2], match[2])

    return _ESCAPE.sub(plain, raw)

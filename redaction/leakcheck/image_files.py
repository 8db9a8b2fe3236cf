"""Images: their bytes and metadata are searched, their pixels and drawings read by ``pictures`` and ``metafiles``."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator

from PIL import Image

from redaction.leakcheck import metafiles, pictures
from redaction.leakcheck.passages import Extract, RawBytes, passage
from redaction.leakcheck.report import Unchecked

_LARGEST_TEXT = 1 << 24  # bytes of inflated PNG text
_KINDS = {
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"BM": "BMP",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"MM\0+": "TIFF",
    b"\0\0\1\0": "icon",
    b"\xd7\xcd\xc6\x9a": "WMF",
    b"\1\0\x09\0\0\3": "WMF",
    b"\1\0\0\0": "EMF",
    b"\0\0\0\x0cjP": "JPEG 2000",
}
_RASTER = frozenset({"PNG", "JPEG", "GIF", "BMP", "TIFF", "WebP", "icon", "JPEG 2000"})


def kind_of(content: bytes) -> str | None:
    """Return the name of the image format by its first bytes, or None."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WebP"
    for mark, kind in _KINDS.items():
        if content.startswith(mark):
            if kind == "BMP" and content[6:10] != b"\0\0\0\0":
                continue
            if kind == "EMF" and content[40:44] != b" EMF":
                continue
            return kind
    return None


def extract(place: str, kind: str, content: bytes) -> Iterator[Extract]:
    """Yield the bytes and text chunks of an image, and what its pixels say."""
    yield RawBytes("raw bytes", place, content)
    if kind == "PNG":
        for text in _png_texts(content):
            yield passage("image metadata", place, text)
    if kind in _RASTER:
        yield from pictures.extract(place, content, kind)
    elif kind in ("EMF", "WMF"):
        yield from metafiles.extract(place, kind, content)
    elif not _illegible(content):
        yield Unchecked(place, f"an image ({kind}) may show text")


def _illegible(content: bytes) -> bool:
    """Whether the image is too small to show a word; the header alone is read."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            width, height = image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    return width < pictures.SMALLEST_WIDTH or height < pictures.SMALLEST_HEIGHT


def _png_texts(content: bytes) -> Iterator[str]:
    """Yield tEXt, zTXt and iTXt chunks (PNG specification, third edition, 11.3.3), inflated."""
    position = 8
    while position + 12 <= len(content):
        length = int.from_bytes(content[position : position + 4], "big")
        kind, data = content[position + 4 : position + 8], content[position + 8 : position + 8 + length]
        position += 12 + length
        if kind not in (b"tEXt", b"zTXt", b"iTXt"):
            continue
        yield data.decode("utf-8", "replace")
        start = data.find(b"\x78")  # a zlib stream begins with 0x78 in practice
        while start >= 0 and kind != b"tEXt":
            try:
                yield zlib.decompressobj().decompress(data[start:], _LARGEST_TEXT).decode("utf-8", "replace")
                break
            except zlib.error:
                start = data.find(b"\x78", start + 1)

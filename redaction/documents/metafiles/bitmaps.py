"""Device-independent bitmaps (MS-WMF 2.2.2.9) as pictures and back."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
from PIL import Image

from redaction.errors import DocumentTooLarge

_LARGEST = 100_000_000  # pixels
_COMPRESSED = {4: "JPEG", 5: "PNG"}  # BI_JPEG, BI_PNG
_CORE = 12  # bytes of a BITMAPCOREHEADER
_DEEP = 32  # bits of a pixel with opacity
_FAINT = 60  # opacity of what is hardly seen
_SOME = 0.02  # part of the ink that counts


def size_of(header: bytes) -> tuple[int, int]:
    """Return width and height in pixels; raises struct.error for a header that is cut off."""
    if struct.unpack_from("<I", header)[0] == _CORE:
        width, height = struct.unpack_from("<HH", header, 4)
    else:
        width, height = struct.unpack_from("<ii", header, 4)
    return abs(width), abs(height)


def decoded(header: bytes, bits: bytes) -> Image.Image | None:
    """Return the picture of a header (with its colours) and its bits, None if it is broken; raises DocumentTooLarge."""
    width, height = size_of(header)
    if width * height > _LARGEST:
        raise DocumentTooLarge(what="a picture", limit=f"{_LARGEST // 10**6} million pixels")
    compression = struct.unpack_from("<I", header, 16)[0] if len(header) >= 20 else 0
    kind = _COMPRESSED.get(compression)
    try:
        with Image.open(io.BytesIO(bits if kind else header + bits), formats=[kind or "DIB"]) as image:
            image.load()
            return image.copy()
    except Image.DecompressionBombError:
        raise DocumentTooLarge(what="a picture", limit=f"{_LARGEST // 10**6} million pixels") from None
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error, zlib.error):
        return None


def blended(header: bytes, bits: bytes) -> Image.Image | None:
    """Return a picture whose colours were multiplied by its opacity (MS-EMF 2.3.1.1) as it looks on paper that its ink stands out from.

    None if it is broken, or shows what no opacity allows; raises DocumentTooLarge.
    """
    plain = decoded(header, bits)
    width, height = size_of(header)
    if plain is None or struct.unpack_from("<H", header, 14)[0] != _DEEP or len(bits) < 4 * width * height:
        return plain
    pixels = np.frombuffer(bits[: 4 * width * height], np.uint8).reshape(height, width, 4)
    if struct.unpack_from("<i", header, 8)[0] > 0:
        pixels = pixels[::-1]
    colours, opacity = pixels[:, :, 2::-1].astype(np.uint16), pixels[:, :, 3:].astype(np.uint16)
    if (colours > opacity).any():
        return None
    ink = colours.max(axis=2)[opacity[:, :, 0] > _FAINT]
    light, dark = (bool(ink.size) and float(part.mean()) > _SOME for part in (ink > 200, ink < 100))
    paper = (128 if dark else 0) if light else 255
    return Image.fromarray((colours + (255 - opacity) * paper // 255).astype(np.uint8))


def encoded(image: Image.Image, *, opaque: bool = False) -> tuple[bytes, bytes]:
    """Return header and bits of a picture in 24 bits a pixel; ``opaque``: in 32 bits, all of them opaque.

    No opacity is kept: it would have the shape of what was painted over.
    """
    stream = io.BytesIO()
    rgb = image.convert("RGB")
    if opaque:
        rgb.putalpha(255)
    rgb.save(stream, "DIB")
    content = stream.getvalue()
    length = struct.unpack_from("<I", content)[0]
    return content[:length], content[length:]

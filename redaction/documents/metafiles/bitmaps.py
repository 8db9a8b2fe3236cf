"""Device-independent bitmaps (MS-WMF 2.2.2.9) as pictures and back."""

from __future__ import annotations

import io
import struct

import numpy as np
from PIL import Image

from redaction.errors import DocumentTooLarge

_LARGEST = 100_000_000  # pixels
_COMPRESSED = {4: "JPEG", 5: "PNG"}  # BI_JPEG, BI_PNG
_CORE = 12  # bytes of a BITMAPCOREHEADER


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
    except (OSError, ValueError, SyntaxError):
        return None


def encoded(image: Image.Image, source: bytes = b"") -> tuple[bytes, bytes]:
    """Return header and bits of a picture in 24 bits a pixel, or in 32 with the opacity that ``source``, old bits, had."""
    stream = io.BytesIO()
    rgb = image.convert("RGB")
    if len(source) == 4 * rgb.width * rgb.height:
        old = np.frombuffer(source, np.uint8).reshape(rgb.height, rgb.width, 4)[::-1]
        changed = (old[:, :, 2::-1] != np.asarray(rgb)).any(axis=2)
        opacity = np.where(changed & (old[:, :, 3] > 0), 255, old[:, :, 3]).astype(np.uint8)
        rgb.putalpha(Image.fromarray(opacity))
    rgb.save(stream, "DIB")
    content = stream.getvalue()
    length = struct.unpack_from("<I", content)[0]
    return content[:length], content[length:]

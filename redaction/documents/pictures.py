"""Which picture format bytes are, so that a picture inside a document is read as the picture file it is."""

from __future__ import annotations

import re

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"II*\0", ".tif"),
    (b"MM\0*", ".tif"),
    (b"\xd7\xcd\xc6\x9a", ".wmf"),
    (b"\x01\x00\x09\x00\x00\x03", ".wmf"),  # MS-WMF 2.3.2.2, without the placeable header
    (b"BM", ".bmp"),
)
_SVG = re.compile(rb"s\0?v\0?g")


def suffix_of(content: bytes) -> str | None:
    """Return the suffix that a picture's bytes ask for, None for whatever is no picture."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return ".webp"
    if content[:4] == b"\1\0\0\0" and content[40:44] == b" EMF":  # MS-EMF 2.3.4.2
        return ".emf"
    if _is_drawing(content):
        return ".svg"
    return next((suffix for mark, suffix in _SIGNATURES if content.startswith(mark)), None)


def _is_drawing(content: bytes) -> bool:
    if not _SVG.search(content, 0, 1 << 16):
        return False
    from redaction.documents.svg.parsing import is_drawing  # noqa: PLC0415 - few files speak of drawings at all

    return is_drawing(content)

"""Files within texts: long runs of base64 that decode to a picture, a document or an archive.

JSON and XML carry attachments so, address cards photographs, web pages whole pictures in ``data:`` URLs.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

_RUN = re.compile(r"[A-Za-z0-9+/_-](?:(?:\\?[\r\n]|\\[nr]|[ \t]){0,4}[A-Za-z0-9+/_\\-]){62,}={0,2}")
_NOT_BASE64 = re.compile(r"\\[nr]|[^A-Za-z0-9+/]")
_URL_SAFE = str.maketrans("-_", "+/")
_MARKS = (
    b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"BM", b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0", b"{\\rtf", b"7z\xbc\xaf", b"Rar!", b"\0\0\0\x0cjP",
    b"<svg", b"<?xml",
)  # fmt: skip
_PREAMBLE = slice(128, 132)  # of DICOM


def files(text: str) -> Iterator[bytes]:
    """Yield the contents of the files that a text carries."""
    for match in _RUN.finditer(text):
        run = _NOT_BASE64.sub("", match[0].replace("\\/", "/").translate(_URL_SAFE))
        try:
            content = base64.b64decode(run[: len(run) - (len(run) % 4 == 1)] + "=" * (-len(run) % 4))
        except (binascii.Error, ValueError):
            continue
        if content.startswith(_MARKS) or content[_PREAMBLE] == b"DICM":
            yield content

"""Files within texts: long runs of base64 that decode to a picture, a document or an archive, and uuencoded ones.

JSON and XML carry attachments so, address cards photographs, web pages whole pictures in ``data:`` URLs; old mail writes
any file between ``begin 644 name`` and ``end`` (POSIX.1-2017, uuencode).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator

_RUN = re.compile(r"[A-Za-z0-9+/_-](?:(?:\\?[\r\n]|\\[nr]|[ \t]){0,4}[A-Za-z0-9+/_\\-]){62,}={0,2}")
_NOT_BASE64 = re.compile(r"\\[nr]|[^A-Za-z0-9+/]")
_URL_SAFE = str.maketrans("-_", "+/")
_MARKS = (
    b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"BM", b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0", b"{\\rtf", b"7z\xbc\xaf", b"Rar!", b"\0\0\0\x0cjP",
    b"<svg", b"<?xml",
)  # fmt: skip
_UUENCODED = re.compile(r"^([>| \t]*)begin(-base64)? [0-7]{3,4} [^\r\n]+\r?\n", re.MULTILINE)
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
    for match in _UUENCODED.finditer(text):
        lines = _body(text, match.end(), match[1])
        if content := _from_base64(lines) if match[2] else _from_uuencode(lines):
            yield content


def _body(text: str, position: int, quote: str) -> Iterator[str]:
    """Yield the lines from a place on without the marks of a quoted letter, up to the one that ends the file."""
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position:end].rstrip("\r").removeprefix(quote)
        if line.strip() in ("end", "===="):
            return
        yield line
        position = end + 1


def _from_base64(lines: Iterable[str]) -> bytes:
    run = ""
    for line in lines:
        run += _NOT_BASE64.sub("", line)
        if line.rstrip().endswith("="):
            break
    return base64.b64decode(run[: len(run) - (len(run) % 4 == 1)] + "=" * (-len(run) % 4))


def _from_uuencode(lines: Iterable[str]) -> bytes:
    """Return what the lines say up to the first that is none: blanks at its end may have been lost on the way."""
    content = bytearray()
    for line in lines:
        count = (ord(line[0]) - 32) & 63 if line else 0
        symbols = -(-count // 3) * 4
        try:
            plain = binascii.a2b_uu(line[: symbols + 1].ljust(symbols + 1).encode("ascii"))
        except (binascii.Error, UnicodeEncodeError):
            break
        if not count:
            break
        content += plain
    return bytes(content)

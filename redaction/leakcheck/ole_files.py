"""Compound files (MS-CFB): Outlook messages stream by stream, and whatever other programs keep in such files.

Every stream is read as text in the encodings that its program uses; attachments go to the extractor of what they are. Old
Office formats hold their text in pieces, so that a file of theirs counts as unread although it was searched.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Callable, Iterator

import olefile

from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined
from redaction.leakcheck.report import Unchecked

Recurse = Callable[[str, str, bytes, int], Iterator[Extract]]

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTY = re.compile(r"__substg1\.0_([0-9A-Fa-f]{4})([0-9A-Fa-f]{4})")
_STRING, _UNICODE, _BINARY = "001E", "001F", "0102"
_HTML, _RTF, _ATTACHED = "1013", "1009", "3701"
_LARGEST = 1 << 30
_LEAD = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def extract(place: str, content: bytes, depth: int, recurse: Recurse) -> Iterator[Extract]:
    """Yield every stream of a compound file."""
    here = place or "the file"
    yield RawBytes("raw bytes", here, content)
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            paths = ole.listdir()
            streams = [(path, ole.openstream(path).read(_LARGEST)) for path in paths]
    except (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error):
        yield Unchecked(here, "a damaged compound file")
        return
    is_message = any(path[-1] == "__properties_version1.0" for path in paths)
    texts: list[tuple[str, str]] = []
    for path, data in streams:
        where = f"{here}, stream {'/'.join(part if part.isprintable() else '?' for part in path)}"
        yield RawBytes("raw bytes", where, data, Reading.STRUCTURE)
        match = _PROPERTY.match(path[-1])
        if match and match[1] == _ATTACHED and match[2].upper() == _BINARY:
            yield from recurse("", where, data, depth + 1)
        elif match and match[1] == _RTF:
            yield from recurse("", where, _inflated(data), depth + 1)
        elif match and match[1] == _HTML:
            yield from recurse("body.html", where, data, depth + 1)
        else:
            texts += [(where, text) for text in _texts(data, match[2].upper() if match else "")]
    yield from joined("streams", texts)
    if not is_message:
        yield Unchecked(here, "a binary OLE container")


def _texts(data: bytes, kind: str) -> Iterator[str]:
    if kind == _UNICODE:
        yield data.decode("utf-16-le", "replace")
    elif kind == _STRING:
        yield data.decode("cp1252", "replace")
        yield data.decode("utf-8", "replace")
    else:
        yield data.decode("utf-16-le", "replace")
        yield data.decode("latin-1")


def _inflated(data: bytes) -> bytes:
    """Return the text of a compressed rich-text body (MS-OXRTFCP, 2.2.3); as it is where that fails."""
    if data[8:12] != b"LZFu":
        return data[16:]
    size = int.from_bytes(data[4:8], "little")
    window = bytearray(_LEAD)
    at = 16
    while at < len(data) and len(window) - len(_LEAD) < size:
        flags, at = data[at], at + 1
        for bit in range(8):
            if flags & (1 << bit):
                pair = int.from_bytes(data[at : at + 2], "big")
                at += 2
                # The dictionary is a ring of 4096 bytes; its place is turned into a distance from the end.
                distance = (len(window) - (pair >> 4)) % 4096
                if distance == 0:
                    break
                for _ in range((pair & 15) + 2):
                    window.append(window[-distance] if distance <= len(window) else 32)
            elif at < len(data):
                window.append(data[at])
                at += 1
    return bytes(window[len(_LEAD) :])

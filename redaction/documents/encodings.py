"""Which encoding a text file has, so that it can be written back byte for byte.

A byte order mark decides; without one UTF-8 if the bytes are valid UTF-8, UTF-16 if every other byte is zero,
else windows-1252, and Latin-1 (which decodes anything) for bytes that windows-1252 leaves undefined.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec's name and the byte order mark that stands before the text."""

    codec: str
    mark: bytes = b""

    def encode(self, text: str) -> bytes:
        """Return the file's bytes; text that the codec cannot hold is written as UTF-8 with a mark instead."""
        try:
            return self.mark + text.encode(self.codec)
        except UnicodeEncodeError:
            return codecs.BOM_UTF8 + text.encode("utf-8", "replace")


def decode(content: bytes) -> tuple[str, Encoding]:
    """Return the text and its encoding, such that ``encoding.encode(text) == content``."""
    for mark, codec in _MARKS:
        if content.startswith(mark):
            text = _decode_exactly(content[len(mark) :], codec)
            if text is not None:
                return text, Encoding(codec, mark)
    candidates = ["utf-8", "cp1252"]
    sample = content[:_SAMPLE]
    if sample.count(0) * 3 > len(sample):
        candidates.insert(0, "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be")
    for codec in candidates:
        text = _decode_exactly(content, codec)
        if text is not None:
            return text, Encoding(codec)
    return content.decode("latin-1"), Encoding("latin-1")


def _decode_exactly(content: bytes, codec: str) -> str | None:
    try:
        text = content.decode(codec)
        return text if text.encode(codec) == content else None
    except UnicodeError:
        return None

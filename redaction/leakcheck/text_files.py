"""Plain text in any usual encoding, CSV, and markup that is not in a package (HTML, XML, RTF-like)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined, passage

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_TAG = re.compile(r"<[^<>]{0,4000}>")
_MARKUP = re.compile(r"<(?:!DOCTYPE|\?xml|html|body|div|p|br|span|table|svg)\b", re.IGNORECASE)
_INLINE_ELEMENT = re.compile(
    r"</?(?:b|i|u|em|strong|span|font|a|small|sub|sup|mark|s|wbr)\b[^<>]{0,4000}>", re.I
)


def decode(content: bytes) -> str | None:
    """Return the text of ``content``, or None if it is binary.

    UTF-8, UTF-16 with or without a byte order mark, and else Windows-1252, if no control characters stand in it.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    if not content:
        return ""
    zeros = content.count(0)
    if zeros:
        for parity, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
            if content[parity::2].count(0) * 4 > len(content) and zeros * 3 > len(content):
                return content.decode(encoding, "replace")
    if _CONTROLS.search(content):
        return None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def extract(place: str, text: str, content: bytes) -> Iterator[Extract]:
    """Yield the text line by line as one passage, its markup removed as another, and the raw bytes."""
    lines = ((f"{place}, line {number}", line) for number, line in enumerate(text.split("\n"), start=1))
    yield from joined("text", lines)
    if is_markup(text):
        yield from markup_text(place, text)
    yield RawBytes("raw bytes", place, content, Reading.STRUCTURE)


def is_markup(text: str) -> bool:
    """Whether ``text`` is HTML or XML."""
    return _MARKUP.search(text) is not None


def shown(text: str) -> str:
    """Return what a browser shows of ``text``: inline elements do not separate words, all others do."""
    return html.unescape(_TAG.sub(" ", _INLINE_ELEMENT.sub("", text)))


def markup_text(place: str, text: str) -> Iterator[Extract]:
    """Yield the text of markup as a browser shows it."""
    yield passage("markup text", place, shown(text))

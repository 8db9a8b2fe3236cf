"""Plain text in any usual encoding, CSV, and markup that is not in a package (HTML, XML, RTF-like)."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from redaction.leakcheck import embedded_files, syntax
from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined, passage

Recurse = Callable[[str, str, bytes, int], Iterator[Extract]]

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_TAG = re.compile(r"<[^<>]{0,4000}>")
_MARKUP = re.compile(r"<(?:!DOCTYPE|\?xml|html|body|div|p|br|span|table|svg)\b", re.IGNORECASE)
_DECLARED = re.compile(rb"(?:encoding|charset)\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_FOLDED = re.compile(r"(?<=\w)\r?\n[ \t](?=\w)")  # calendars, address cards and headers continue lines so
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_INLINE_ELEMENT = re.compile(
    r"</?(?:b|i|u|em|strong|span|font|a|small|sub|sup|mark|s|wbr|tspan|textPath)\b[^<>]{0,4000}>", re.I
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
    plain = syntax.without_syntax(text, markup=is_markup(text))
    lines = ((f"{place}, line {number}", line) for number, line in enumerate(plain.split("\n"), start=1))
    yield from joined("text", lines)
    if is_markup(text):
        yield from markup_text(place, text)
        other = _as_declared(content)
        if other is not None and other != text:
            yield passage("text", place, syntax.without_syntax(other, markup=True))
            yield passage("markup text", place, shown(other))
    if _FOLDED.search(plain):
        yield passage("unfolded text", place, _FOLDED.sub("", plain))
    yield RawBytes("raw bytes", place, _own_bytes(content, markup=is_markup(text)), Reading.STRUCTURE)


def _own_bytes(content: bytes, *, markup: bool) -> bytes:
    """Return the bytes of a text without its syntax, where bytes are letters."""
    if b"\0" in content:
        return content
    return syntax.without_syntax(content.decode("latin-1"), markup=markup).encode("latin-1")


def embedded(place: str, text: str, depth: int, recurse: Recurse) -> Iterator[Extract]:
    """Yield what the files say that a text carries in base64."""
    for number, data in enumerate(embedded_files.files(text), start=1):
        yield from recurse("", f"{place}, embedded file {number}", data, depth + 1)


def is_markup(text: str) -> bool:
    """Whether ``text`` is HTML or XML."""
    return _MARKUP.search(text) is not None


def shown(text: str) -> str:
    """Return what a browser shows of ``text``: inline elements do not separate words, all others do."""
    plain = _CDATA.sub(lambda match: html.escape(match[1]), syntax.without_style_syntax(text))
    return html.unescape(_TAG.sub(" ", _INLINE_ELEMENT.sub("", plain)))


def _as_declared(content: bytes) -> str | None:
    """Return the text in the encoding that the markup itself declares, None if it declares none that works."""
    match = _DECLARED.search(content[:4096])
    if match is None:
        return None
    try:
        return content.decode(match[1].decode("ascii"), "replace")
    except LookupError:
        return None


def markup_text(place: str, text: str) -> Iterator[Extract]:
    """Yield the text of markup as a browser shows it."""
    yield passage("markup text", place, shown(text))

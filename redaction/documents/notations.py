"""How a text file writes a text in a place: its escapes, and what has to be escaped there.

A notation reads a raw stretch unit by unit (a plain character or one escape), so that a replacement changes the units
that it touches and every other byte stays as it was.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from redaction.documents.model import Replacement, apply_to_text

_NEVER = re.compile(r"(?!)")


def _same(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Notation:
    """The escapes of a place: ``escape`` finds one, ``decode`` says what it stands for, ``encode`` writes any text."""

    escape: re.Pattern[str] = _NEVER
    decode: Callable[[str], str] = _same
    encode: Callable[[str], str] = _same

    def text(self, raw: str) -> str:
        """Return what a raw stretch says."""
        return self.escape.sub(lambda match: self.decode(match[0]), raw)

    def rewrite(self, raw: str, replacements: Sequence[Replacement]) -> str:
        """Return a raw stretch with replacements made, whose offsets count characters of its text, in order."""
        units = list(self._units(raw))
        ends = [unit.said + len(unit.text) for unit in units]
        pieces: list[str] = []
        copied = 0
        for replacement in replacements:
            begin, head, end, tail = _span(units, ends, replacement, len(raw))
            if begin < copied:  # two of them inside of one escape
                return self.encode(apply_to_text(self.text(raw), replacements))
            pieces += [raw[copied:begin], self.encode(head + replacement.text + tail)]
            copied = end
        pieces.append(raw[copied:])
        return "".join(pieces)

    def _units(self, raw: str) -> Iterator[_Unit]:
        """Yield the escapes and the runs between them."""
        position = said = 0
        for match in self.escape.finditer(raw):
            if match.start() > position:
                run = raw[position : match.start()]
                yield _Unit(position, match.start(), said, run, False)
                said += len(run)
            text = self.decode(match[0])
            yield _Unit(match.start(), match.end(), said, text, True)
            said += len(text)
            position = match.end()
        if position < len(raw):
            yield _Unit(position, len(raw), said, raw[position:], False)


@dataclass(frozen=True, slots=True)
class _Unit:
    """Raw characters ``start`` to ``end``, which say ``text`` from character ``said`` of the whole text on."""

    start: int
    end: int
    said: int
    text: str
    is_escape: bool


def _span(
    units: Sequence[_Unit], ends: Sequence[int], replacement: Replacement, length: int
) -> tuple[int, str, int, str]:
    """Return the raw span of a replacement, and what its first and last escape say beyond it."""
    first = bisect_right(ends, replacement.start)
    if first == len(units):
        return length, "", length, ""
    unit = units[first]
    inside = replacement.start - unit.said
    begin, head = (unit.start, unit.text[:inside]) if unit.is_escape else (unit.start + inside, "")
    if replacement.end == replacement.start and not head:
        return begin, "", begin, ""
    unit = units[max(first, bisect_left(ends, replacement.end))]
    inside = replacement.end - unit.said
    if unit.is_escape:
        return begin, head, unit.end, unit.text[inside:]
    return begin, head, unit.start + inside, ""


PLAIN = Notation()


def _json_decode(escape: str) -> str:
    return str(json.loads(f'"{escape}"'))


def _json_encode(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)[1:-1]
    return re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", written)


# RFC 8259, section 7; a pair of surrogates is one character.
JSON_STRING = Notation(
    re.compile(
        r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[\"\\/bfnrt]"
    ),
    _json_decode,
    _json_encode,
)

_MARKUP = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def _json_markup_decode(escape: str) -> str:
    return html.unescape(escape) if escape.startswith("&") else _json_decode(escape)


# XHTML inside a JSON string (FHIR narrative).
JSON_MARKUP = Notation(
    re.compile(f"{JSON_STRING.escape.pattern}|{_MARKUP.pattern}"),
    _json_markup_decode,
    lambda text: _json_encode(html.escape(text)),
)

# A quote is doubled, as in SQL, YAML's single quotes and Visual Basic.
DOUBLED_SINGLE = Notation(re.compile("''"), lambda _: "'", lambda text: text.replace("'", "''"))
DOUBLED_DOUBLE = Notation(re.compile('""'), lambda _: '"', lambda text: text.replace('"', '""'))
DOUBLED_BACKTICK = Notation(re.compile("``"), lambda _: "`", lambda text: text.replace("`", "``"))
DOUBLED_BRACKET = Notation(re.compile("]]"), lambda _: "]", lambda text: text.replace("]", "]]"))

_C_SIMPLE = {
    "n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a", "e": "\x1b", "0": "\0",
}  # fmt: skip
_C_ESCAPE = re.compile(
    r"\\(?:u\{[0-9a-fA-F]{1,6}\}|N\{[A-Za-z0-9 -]{1,90}\}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-3][0-7]{2}|\r\n|[^uUx])"
)


def _c_decode(escape: str) -> str:
    body = escape[1:]
    if body[0] in "uUxN" and len(body) > 1:
        digits = body[1:].strip("{}")
        try:
            return unicodedata.lookup(digits) if body[0] == "N" else chr(int(digits, 16))
        except (KeyError, ValueError, OverflowError):
            return escape
    if len(body) == 3 and body.isdigit():
        return chr(int(body, 8))
    if body in ("\n", "\r", "\r\n"):
        return ""  # a continued line
    return _C_SIMPLE.get(body, body)


_C_NEEDED = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}


def c_string(quote: str, *, multiline: bool = False) -> Notation:
    """Return the notation of a string with backslash escapes between the given quotes."""
    needed = {**_C_NEEDED, quote[0]: f"\\{quote[0]}"}
    if multiline:
        needed = {key: value for key, value in needed.items() if key not in "\n\r\t"}
    table = str.maketrans(needed)
    return Notation(_C_ESCAPE, _c_decode, lambda text: text.translate(table))


def _xml_encode(text: str) -> str:
    return html.escape(text)


XML_TEXT = Notation(_MARKUP, html.unescape, _xml_encode)


def _content_line_decode(escape: str) -> str:
    if escape[0] in "\r\n":
        return ""  # a folded line (RFC 5545, 3.1; RFC 6350, 3.2)
    return "\n" if escape[1] in "nN" else escape[1]


def _content_line_encode(text: str) -> str:
    escaped = re.sub(r"([\\;,])", r"\\\1", text)
    return re.sub(r"\r\n|\r|\n", r"\\n", escaped)


CONTENT_LINE = Notation(
    re.compile(r"(?:\r\n|\r|\n)[ \t]|\\[nN\\;,:]"), _content_line_decode, _content_line_encode
)
# Parameters and addresses: folded, but without escapes of their own.
FOLDED = Notation(
    re.compile(r"(?:\r\n|\r|\n)[ \t]"), lambda _: "", lambda text: re.sub(r'[\r\n"]+', " ", text)
)


def hl7(field: str, component: str, repetition: str, escape: str, subcomponent: str) -> Notation:
    """Return the notation of HL7 v2 text with a message's own encoding characters (HL7 v2.5.1, chapter 2.7)."""
    marks = {"F": field, "S": component, "R": repetition, "E": escape, "T": subcomponent}
    if not escape:
        return Notation(encode=lambda text: re.sub(r"[\r\n]+", " ", text))
    quoted = re.escape(escape)
    written = {sign: f"{escape}{mark}{escape}" for mark, sign in marks.items() if sign}
    written |= {"\r": f"{escape}.br{escape}", "\n": f"{escape}.br{escape}"}
    table = str.maketrans(written)

    def decode(found: str) -> str:
        body = found[1:-1]
        if body in marks:
            return marks[body]
        if body[:1] == "X" and len(body) % 2:
            octets = bytes.fromhex(body[1:])
            try:
                return octets.decode("utf-8")
            except UnicodeDecodeError:
                return octets.decode("latin-1")
        return "\n" if body.startswith((".br", ".sp")) else ""

    return Notation(
        re.compile(rf"{quoted}(?:[FSRET]|X(?:[0-9a-fA-F]{{2}})+|\.[a-z]{{2}}[+-]?\d*|[HN])(?:{quoted})"),
        decode,
        lambda text: text.replace("\r\n", "\n").translate(table),
    )

"""Values in disguise: text that decodes to more text, and the byte patterns that a value leaves in raw data.

Percent-encoding (RFC 3986), character references (HTML), quoted-printable and base64 (RFC 2045), hexadecimal, and
escapes of JSON and programming languages.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import html
import quopri
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote

_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_QUOTED = re.compile(r"=(?:[0-9A-F]{2}|\r?\n)")
_ESCAPE = re.compile(
    r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|U([0-9A-Fa-f]{8})|([nrtbfv\"'/\\,;])"
    r"|([0-3]?[0-7]{2})|N\{([A-Za-z0-9 -]{1,90})\})"
)
_SIGNS = {"n": "\n", "r": "\n", "t": "\t", "b": "", "f": "\n", "v": "\n"}
_HL7 = re.compile(r"\\(?:X((?:[0-9A-Fa-f]{2})+)|([FSTREHN])|\.([a-z]{2})[+-]?\d*)\\")  # HL7 v2.5.1, 2.7
_HL7_SIGNS = {"F": "|", "S": "^", "T": "&", "R": "~", "E": "\\"}
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{12,}(?:\r?\n[ \t]*[A-Za-z0-9+/_-]{2,})*={0,2}")
_HEXADECIMAL = re.compile(r"(?:[0-9A-Fa-f]{2}){5,}(?:\s+(?:[0-9A-Fa-f]{2}){5,})*")
_URL_SAFE = str.maketrans("-_", "+/")
_SHORTEST_BASE64 = 8  # symbols: fewer arise by chance in base64 of anything
_NESTING = 2  # encodings within encodings that are undone


def may_be_encoded(text: str) -> bool:
    """Whether ``text`` holds anything that ``decoded_texts`` would look at."""
    patterns = (_PERCENT, _REFERENCE, _QUOTED, _ESCAPE, _HL7, _BASE64, _HEXADECIMAL)
    return any(pattern.search(text) for pattern in patterns)


def decoded_texts(text: str, nesting: int = _NESTING) -> Iterator[str]:
    """Yield what ``text`` says when its encodings are undone; nothing if it holds none."""
    for plain in _decoded_once(text):
        yield plain
        if nesting > 1:
            yield from decoded_texts(plain, nesting - 1)


def _decoded_once(text: str) -> Iterator[str]:
    if "%" in text and _PERCENT.search(text):
        yield unquote(text.replace("+", " "), errors="replace")
    if "&" in text and _REFERENCE.search(text):
        yield html.unescape(text)
    if "=" in text and _QUOTED.search(text):
        raw = quopri.decodestring(text.encode("utf-8", "replace"))
        yield raw.decode("utf-8", "replace")
    if "\\" in text and _ESCAPE.search(text):
        plain = _ESCAPE.sub(_unescaped, text)
        yield plain.encode("utf-16", "surrogatepass").decode(
            "utf-16", "replace"
        )  # pairs become one character
    if "\\" in text and _HL7.search(text):
        yield _HL7.sub(_hl7_unescaped, text)
    runs = [plain for plain in _runs(text) if plain]
    if runs:
        yield "\n".join(runs)


def _unescaped(match: re.Match[str]) -> str:
    digits = match[1] or match[2] or match[3] or match[4]
    if match[6]:
        return chr(int(match[6], 8))
    if match[7]:
        return _named_character(match[7]) or match[0]
    if digits is None:
        return _SIGNS.get(match[5], match[5])
    code = int(digits, 16)
    return chr(code) if code < 0x110000 else match[0]


def _named_character(name: str) -> str:
    """Return the character of a name in the Unicode Character Database, nothing for a name that it lacks."""
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return ""


def _hl7_unescaped(match: re.Match[str]) -> str:
    if match[1]:
        return bytes.fromhex(match[1]).decode("utf-8", "replace")
    return _HL7_SIGNS.get(match[2], "") if match[2] else "\n"


def _runs(text: str) -> Iterator[str]:
    """Yield the readable contents of long runs of base64 and of hexadecimal digits."""
    for match in _BASE64.finditer(text):
        run = "".join(match[0].split()).rstrip("=").translate(_URL_SAFE)
        run = run[: len(run) - (len(run) % 4 == 1)]
        try:
            yield _as_text(base64.b64decode(run + "=" * (-len(run) % 4)))
        except (binascii.Error, ValueError):
            continue
    for match in _HEXADECIMAL.finditer(text):
        yield _as_text(bytes.fromhex("".join(match[0].split())))


def _as_text(content: bytes) -> str:
    """Return the bytes as text if they are text (UTF-8 or UTF-16 without a mark), else nothing."""
    encodings = ["utf-8"]
    if content.count(0) * 3 > len(content):
        encodings = ["utf-16-le", "utf-16-be"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        printable = sum(character.isprintable() or character.isspace() for character in text)
        if text and printable >= 0.9 * len(text):
            return text
    return ""


@dataclass(frozen=True, slots=True, repr=False, order=True)
class BytePattern:
    """Bytes that give a value away in raw data; ``base64_of`` is set where they are base64 of those bytes."""

    content: bytes
    encoded: bool
    base64_of: bytes = b""

    def holds_at(self, content: bytes, start: int) -> bool:
        """Whether a hit that begins at ``start`` of ``content`` stands for the whole value.

        The first and last symbols of base64 belong to the neighbours as well and are no part of the pattern:
        the run around it is decoded to see the rest.
        """
        if not self.base64_of:
            return True
        end = start + len(self.content)
        before = re.sub(rb"[^A-Za-z0-9+/]", b"", content[max(0, start - 8) : start])[-4:]
        after = re.sub(rb"[^A-Za-z0-9+/]", b"", content[end : end + 8])[:4]
        run = before + content[start:end] + after
        for skipped in range(4):
            part = run[skipped:]
            part = part[: len(part) - (len(part) % 4 == 1)]
            if self.base64_of in base64.b64decode(part + b"=" * (-len(part) % 4)):
                return True
        return False


def byte_patterns(text: str) -> Iterator[BytePattern]:
    """Yield the byte strings that give ``text`` away in raw data."""
    for spelling in _spellings(text):
        yield BytePattern(*spelling)


def byte_keys(text: str) -> set[bytes]:
    """Return what ``byte_patterns`` yields as it is searched: ASCII letters in lower case."""
    return {content.lower() for content, _, _ in _spellings(text)}


def _spellings(text: str) -> Iterator[tuple[bytes, bool, bytes]]:
    """Yield the parts of ``BytePattern``, which costs more to make than all else here."""
    yield text.encode(), False, b""
    with contextlib.suppress(UnicodeEncodeError):
        yield text.encode("latin-1"), False, b""
    for encoding in ("utf-16-le", "utf-16-be"):
        yield text.encode(encoding), True, b""
    for written in {text, text.upper(), text.lower(), text.title()}:
        plain = written.encode()
        yield plain.hex().encode(), True, b""
        for shift, first in ((0, 0), (1, 2), (2, 3)):
            # Base64 of a text depends on where it begins in its group of three bytes.
            symbols = binascii.b2a_base64(b"\0" * shift + plain, newline=False)
            last = len(symbols.rstrip(b"=")) - ((shift + len(plain)) % 3 != 0)
            if last - first >= _SHORTEST_BASE64:
                yield symbols[first:last], True, plain
    lower = text.encode().lower()
    for encoded in (
        quote(text).encode(),
        quopri.encodestring(text.encode(), quotetabs=False).strip(),
        "".join([f"&#{ord(character)};" for character in text]).encode(),
        html.escape(text).encode(),
        text.encode("ascii", "backslashreplace"),
    ):
        if encoded.lower() != lower:
            yield encoded, True, b""

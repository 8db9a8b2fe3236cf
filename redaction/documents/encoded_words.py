"""Text in e-mail headers beyond ASCII: encoded words (RFC 2047), read forgivingly and written strictly."""

from __future__ import annotations

import base64
import binascii
import re

_WORD = re.compile(r"=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]+\?[bBqQ]\?[^?]*\?=)")
_LINE = 76
_CHUNK = 42  # octets of UTF-8 whose base64 still fits a line of 76 with "=?utf-8?b?...?="


def decode(text: str) -> str:
    """Return the text with its encoded words read; white space between two of them is no part of the text."""
    joined = _BETWEEN.sub(r"\1", text)
    out: list[str] = []
    position = 0
    pending: tuple[str, bytes] | None = None  # a character may be cut in two by the end of a word
    for match in _WORD.finditer(joined):
        octets = _octets(match[2], match[3])
        if octets is None:
            continue
        if pending and (match.start() > position or pending[0] != match[1].lower()):
            out.append(_text(*pending))
            pending = None
        out.append(joined[position : match.start()])
        pending = (match[1].lower(), (pending[1] if pending else b"") + octets)
        position = match.end()
    if pending:
        out.append(_text(*pending))
    out.append(joined[position:])
    return "".join(out)


def _octets(encoding: str, text: str) -> bytes | None:
    try:
        if encoding in "bB":
            return base64.b64decode(text + "=" * (-len(text) % 4))
        return binascii.a2b_qp(text.replace("_", " ").encode("ascii", "replace"), header=False)
    except (binascii.Error, ValueError):
        return None


def _text(charset: str, octets: bytes) -> str:
    try:
        return octets.decode(charset, "replace")
    except LookupError:
        return octets.decode("latin-1")


def encode(text: str, *, raw: bool) -> str:
    """Return the text for a header field; ``raw`` keeps UTF-8 as it is (RFC 6532).

    Words beyond ASCII are encoded together with the spaces between them, so that decoding gives the text back.
    Text that would itself be read as an encoded word is encoded too.
    """
    if (raw or text.isascii()) and not _WORD.search(text):
        return text
    return re.sub(
        r"\S*[^\x00-\x7f]\S*(?:\s+\S*[^\x00-\x7f]\S*)*|\S*=\?\S+\?=\S*", lambda m: _encoded(m[0]), text
    )


def _encoded(text: str) -> str:
    # Brackets and quotes of addresses stay outside of the encoded words.
    lead = re.match(r'["(<,;]*', text)
    tail = re.search(r'["),;>]*\Z', text)
    head = lead.group() if lead else ""
    end = tail.group() if tail else ""
    core = text[len(head) : len(text) - len(end)]
    words: list[str] = []
    chunk = b""
    for character in core:
        octets = character.encode("utf-8", "replace")
        if len(chunk) + len(octets) > _CHUNK:
            words.append(_word(chunk))
            chunk = b""
        chunk += octets
    words.append(_word(chunk))
    return head + " ".join(words) + end


def _word(octets: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(octets).decode('ascii')}?="


def fold(name: str, value: str, newline: str) -> bytes:
    """Return the body of a header field, folded at spaces where a line would be longer than 76 characters."""
    lines: list[str] = []
    line = ""
    length = len(name) + 1
    for piece in re.findall(r"\s*\S+", value) or [""]:
        word = piece if piece[:1].isspace() or line or lines else " " + piece
        if line.strip() and length + len(word) > _LINE and word[:1] in " \t":
            lines.append(line)
            line, length = word, len(word)
        else:
            line, length = line + word, length + len(word)
    lines.append(line)
    return (newline.join(lines) + newline).encode("utf-8")

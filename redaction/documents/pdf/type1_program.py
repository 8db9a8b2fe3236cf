"""Type 1 font programs (Adobe Type 1 Font Format, 1990): the glyphs that are no longer shown are cut out.

The private part is encrypted with a key that everyone knows; glyphs stand in it by name, one entry each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from fontTools.encodings.StandardEncoding import StandardEncoding
from fontTools.misc.eexec import decrypt, encrypt

_EEXEC, _CHARSTRING = 55665, 4330
_ENTRY = re.compile(rb"/([^\s/\[\](){}<>%]+)[ \t\r\n]+(\d+)[ \t\r\n]+(?:RD|-\||\S{1,12})[ ]")
_END = re.compile(rb"[ \t\r\n]*(?:ND|\|-|noaccess[ \t]+def|def|readonly[ \t]+def)[ \t\r\n]*")
_CODED = re.compile(rb"dup[ \t\r\n]+(?:\d+|8#[0-7]+)[ \t\r\n]*/([^\s/\[\](){}<>%]+)[ \t\r\n]+put[ \t]*\r?\n?")
_LEN_IV = re.compile(rb"/lenIV[ \t]+(\d+)")
_HEXADECIMAL = re.compile(rb"[0-9A-Fa-f\s]{8}")


class UnusableProgram(ValueError):  # noqa: N818 - a signal between two modules
    """The program is not built as the format says: it is better left alone."""


def without_glyphs(data: bytes, wanted: Callable[[list[str]], set[str]]) -> tuple[bytes, int, int, int]:
    """Return the program with the glyphs that ``wanted`` chooses from all names, and the lengths of its three parts.

    Raises UnusableProgram.
    """
    start = data.find(b"eexec")
    if start < 0 or data[:1] == b"\x80":
        raise UnusableProgram
    start += 5
    while data[start : start + 1] in {b" ", b"\t", b"\r", b"\n"}:
        start += 1
    end = _private_end(data, start)
    private = data[start:end]
    if _HEXADECIMAL.match(private):
        private = bytes.fromhex(re.sub(rb"\s", b"", private).decode("ascii"))
    plain = decrypt(private, _EEXEC)[0][4:]
    first = plain.find(b"/CharStrings")
    if first < 0:
        raise UnusableProgram
    entries = list(_entries(plain, first))
    names = [name for name, _, _, _ in entries]
    if not names:
        raise UnusableProgram
    kept = wanted(names) | {".notdef"}
    kept |= _components(plain, entries, kept)
    result = bytearray()
    position = 0
    for name, begin, stop, _ in entries:
        result += plain[position:begin]
        if name in kept:
            result += plain[begin:stop]
        position = stop
    result += plain[position:]
    head = _CODED.sub(lambda m: m[0] if m[1].decode("latin-1") in kept else b"", data[:start])
    closed = encrypt(b"KPOV" + bytes(result), _EEXEC)[0]
    tail = data[end:]
    return head + closed + tail, len(head), len(closed), len(tail)


def _private_end(data: bytes, start: int) -> int:
    """Return where the encrypted part ends: before the 512 zeros, if they are there."""
    zeros = re.search(rb"(?:\r?\n?[0\s]{500,})(?:cleartomark|\Z)", data[start:])
    return start + zeros.start() if zeros else len(data)


def _entries(plain: bytes, first: int) -> Iterator[tuple[str, int, int, bytes]]:
    """Yield (name, start, end, encrypted charstring) of every glyph."""
    position = plain.find(b"begin", first)
    while position >= 0:
        match = _ENTRY.search(plain, position)
        if match is None or match.start() - position > 64:
            return
        stop = match.end() + int(match[2])
        closing = _END.match(plain, stop)
        if closing is None:
            raise UnusableProgram
        yield match[1].decode("latin-1"), match.start(), closing.end(), plain[match.end() : stop]
        position = closing.end()


def _components(plain: bytes, entries: list[tuple[str, int, int, bytes]], kept: set[str]) -> set[str]:
    """Return the names of the glyphs that accented ones among ``kept`` are made of (operator seac)."""
    given = _LEN_IV.search(plain)
    skipped = int(given[1]) if given else 4
    result: set[str] = set()
    for name, _, _, coded in entries:
        if name not in kept:
            continue
        program = decrypt(coded, _CHARSTRING)[0][skipped:]
        if b"\x0c\x06" in program:
            numbers = _numbers(program)
            result |= {StandardEncoding[code] for code in numbers if 0 <= code < 256}
    return result


def _numbers(program: bytes) -> list[int]:
    numbers = []
    position = 0
    while position < len(program):
        byte = program[position]
        position += 1
        if 32 <= byte <= 246:
            numbers.append(byte - 139)
        elif 247 <= byte <= 250 and position < len(program):
            numbers.append((byte - 247) * 256 + program[position] + 108)
            position += 1
        elif 251 <= byte <= 254:
            position += 1
        elif byte == 255:
            position += 4
    return numbers

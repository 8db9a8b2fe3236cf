"""Content streams as operations (ISO 32000-1, 7.8.2), each with the bytes it stands in.

Own lexer, because rewriting needs the byte range of every operation: what is not touched is copied as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

Operand: TypeAlias = "float | bytes | Name | list[Operand] | dict[str, Operand] | None"

MAX_OPERANDS = 4096
MAX_NESTING = 64

_TOKEN = re.compile(
    rb"(?:[\0\t\n\f\r ]+)"
    rb"|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\0\t\n\f\r ()<>\[\]{}/%]|\Z)"  # 1 number
    rb"|(\((?:[^()\\]|\\.)*\))"  # 2 string without inner brackets
    rb"|(\[)"  # 3
    rb"|(\])"  # 4
    rb"|([^\0\t\n\f\r ()<>\[\]{}/%]+)"  # 5 operator
    rb"|/([^\0\t\n\f\r ()<>\[\]{}/%]*)"  # 6 name
    rb"|(<[0-9A-Fa-f\0\t\n\f\r ]*>)"  # 7 hexadecimal string
    rb"|(<<)"  # 8
    rb"|(>>)"  # 9
    rb"|(%[^\r\n]*)"  # 10 comment
    rb"|(.)",  # 11 anything else: a string with inner brackets, a stray delimiter
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)|\r\n?", re.DOTALL)
_ESCAPES = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\n": b"",
    b"\r": b"",
    b"\r\n": b"",
}
_LENIENT_NUMBER = re.compile(rb"[+-]*\d*\.?\d*")
_END_IMAGE = re.compile(rb"[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|\Z)")
_NOT_HEX = re.compile(rb"[^0-9A-Fa-f]")


class Name(str):
    """A PDF name without its slash."""

    __slots__ = ()


class Operation(NamedTuple):
    """An operator with its operands; ``start``..``end`` are bytes of the stream, operands included."""

    operator: bytes
    operands: list[Operand]
    start: int
    end: int


@dataclass(slots=True)
class Lexed:
    """The operations of a stream; ``clean`` is false where bytes stood that no operation owns (comments, debris)."""

    operations: list[Operation] = field(default_factory=list)
    clean: bool = True


def unescape(raw: bytes) -> bytes:
    """Return the value of a literal string, given without its outer brackets (7.3.4.2)."""
    if b"\\" not in raw and b"\r" not in raw:
        return raw

    def value(match: re.Match[bytes]) -> bytes:
        escaped = match[1]
        if escaped is None:
            return b"\n"
        if escaped[:1] in b"01234567":
            return bytes([int(escaped, 8) & 255])
        return _ESCAPES.get(escaped, escaped)

    return _ESCAPE.sub(value, raw)


def string_end(data: bytes, start: int) -> int:
    """Return the end of the literal string that opens at ``start``; the end of the data if it is not closed."""
    depth = 0
    for match in re.compile(rb"\\.|[()]", re.DOTALL).finditer(data, start):
        if match[0] == b"(":
            depth += 1
        elif match[0] == b")":
            depth -= 1
            if not depth:
                return match.end()
    return len(data)


def _name(raw: bytes) -> Name:
    if b"#" in raw:
        raw = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), raw)
    try:
        return Name(raw.decode())
    except UnicodeDecodeError:
        return Name(raw.decode("latin-1"))


def _number(raw: bytes) -> float | None:
    """Read what viewers read as a number although it is none ("--5", "1.2.3"); None for an operator."""
    if raw[:1] not in b"+-.0123456789":
        return None
    match = _LENIENT_NUMBER.match(raw)
    digits = match[0] if match else b""
    try:
        return float(digits.lstrip(b"+-") or b"0") * (-1 if digits[:1] == b"-" else 1)
    except ValueError:
        return 0.0


def hexadecimal(raw: bytes) -> bytes:
    """Return the value of a hexadecimal string, given with or without its angle brackets (7.3.4.3)."""
    digits = _NOT_HEX.sub(b"", raw)
    return bytes.fromhex((digits + b"0" if len(digits) & 1 else digits).decode())


def lex(data: bytes) -> Lexed:  # noqa: PLR0912, PLR0915 - one loop over one alphabet
    """Return the operations of a content stream; broken parts are skipped and marked as not clean."""
    result = Lexed()
    append = result.operations.append
    operands: list[Operand] = []
    stack: list[list[Operand]] = []
    first = -1
    position = 0
    size = len(data)
    while position < size:
        restart = size
        for match in _TOKEN.finditer(data, position):
            kind = match.lastindex
            if kind is None:
                continue
            if first < 0:
                first = match.start()
            if kind == 1:
                operands.append(float(match[1]))
            elif kind == 2:
                operands.append(unescape(match[2][1:-1]))
            elif kind == 5:
                word = match[5]
                if word in _CONSTANTS:
                    operands.append(_CONSTANTS[word])
                    continue
                value = _number(word)
                if value is not None:
                    operands.append(value)
                    continue
                while stack:
                    operands = stack.pop()
                    result.clean = False
                if word == b"BI":
                    restart = _inline_image(data, match.start(), result)
                    operands, first = [], -1
                    break
                append(Operation(word, operands, first, match.end()))
                operands, first = [], -1
            elif kind == 6:
                operands.append(_name(match[6]))
            elif kind == 7:
                operands.append(hexadecimal(match[7]))
            elif kind in {3, 8}:
                if len(stack) < MAX_NESTING:
                    stack.append(operands)
                    operands = []
            elif kind in {4, 9}:
                if stack:
                    inner = operands
                    operands = stack.pop()
                    operands.append(inner if kind == 4 else _dictionary(inner))
                else:
                    result.clean = False
            elif kind == 10:
                result.clean = False
                if not operands and not stack:
                    first = -1
            elif match[11] == b"(":
                restart = string_end(data, match.start())
                closed = data[restart - 1 : restart] == b")"
                operands.append(unescape(data[match.start() + 1 : restart - 1 if closed else restart]))
                result.clean = result.clean and closed
                break
            else:
                result.clean = False
            if len(operands) > MAX_OPERANDS and not stack:
                del operands[:-MAX_OPERANDS]
        position = restart
    if operands or stack:
        result.clean = False
    return result


_CONSTANTS: dict[bytes, Operand] = {b"true": Name("true"), b"false": Name("false"), b"null": None}


def _dictionary(flat: list[Operand]) -> dict[str, Operand]:
    return {
        str(key): value for key, value in zip(flat[::2], flat[1::2], strict=False) if isinstance(key, Name)
    }


def _inline_image(data: bytes, start: int, result: Lexed) -> int:
    """Append the inline image that begins at ``start`` as one operation ``BI``; return where it ends."""
    flat: list[Operand] = []
    position = start + 2
    nested: list[list[Operand]] = []
    for match in _TOKEN.finditer(data, position):
        kind = match.lastindex
        if kind == 5 and match[5] == b"ID":
            position = match.end() + 1
            break
        if kind == 1:
            flat.append(float(match[1]))
        elif kind == 5:
            flat.append(_CONSTANTS.get(match[5], Name(match[5].decode("latin-1"))))
        elif kind == 6:
            flat.append(_name(match[6]))
        elif kind == 7:
            flat.append(hexadecimal(match[7]))
        elif kind == 2:
            flat.append(unescape(match[2][1:-1]))
        elif kind in {3, 8}:
            nested.append(flat)
            flat = []
        elif kind in {4, 9} and nested:
            inner = flat
            flat = nested.pop()
            flat.append(inner if kind == 4 else _dictionary(inner))
        elif kind in {10, 11}:
            result.clean = False
    else:
        result.clean = False
        return len(data)
    end = _image_end(data, position)
    if end is None:
        result.clean = False
        return len(data)
    entries = _dictionary(flat)
    result.operations.append(Operation(b"BI", [entries, data[position : end.start()]], start, end.end()))
    return end.end()


def _image_end(data: bytes, position: int) -> re.Match[bytes] | None:
    """Find the EI that is followed by something that looks like content, not by more image."""
    match = _END_IMAGE.search(data, position - 1)
    while match:
        following = data[match.end() : match.end() + 24]
        if all(byte in b"\t\n\f\r " or 32 < byte < 127 for byte in following):
            return match
        match = _END_IMAGE.search(data, match.end())
    return None

"""The properties of an Outlook message (MS-OXMSG): a compound file of storages, each with its properties.

Only reading: values of fixed length from the property stream, all others from streams of their own.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import olefile

from redaction.documents import limits
from redaction.errors import DocumentTooLarge

_STRING8, _UNICODE, _BINARY, _TIME, _OBJECT = 0x001E, 0x001F, 0x0102, 0x0040, 0x000D
_PROPERTIES = "__properties_version1.0"
_STREAM = "__substg1.0_"
_HEADERS = {"message": 32, "embedded": 24, "other": 8}  # bytes before the first property (MS-OXMSG, 2.4.1)
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_DEEPEST = 10
_MOST_STORAGES = 5000


@dataclass(slots=True, eq=False)
class Storage:
    """A message, recipient or attachment: its properties by number, and the storages in it."""

    values: dict[int, bytes | int] = field(default_factory=dict)
    types: dict[int, int] = field(default_factory=dict)
    recipients: list[Storage] = field(default_factory=list)
    attachments: list[Storage] = field(default_factory=list)
    embedded: Storage | None = None  # an attached message
    opaque: bool = False  # an attached object of another program
    codec: str = "cp1252"

    def text(self, *numbers: int) -> str:
        """Return the first of the properties that has a text, without final zeros."""
        for number in numbers:
            value = self.values.get(number)
            if isinstance(value, bytes) and self.types.get(number) in (_STRING8, _UNICODE):
                decoded = self._decoded(value, self.types[number]).rstrip("\0")
                if decoded.strip():
                    return decoded
        return ""

    def _decoded(self, value: bytes, kind: int) -> str:
        if kind == _UNICODE:
            return value.decode("utf-16-le", "replace")
        try:
            return value.decode(self.codec)
        except (UnicodeDecodeError, LookupError):
            return value.decode("cp1252", "replace")

    def binary(self, number: int) -> bytes:
        """Return the bytes of a property, "" if it has none."""
        value = self.values.get(number)
        return value if isinstance(value, bytes) else b""

    def number(self, number: int) -> int:
        """Return an integer property, 0 if there is none."""
        value = self.values.get(number)
        return value if isinstance(value, int) else 0

    def time(self, *numbers: int) -> datetime | None:
        """Return the first of the properties that is a time."""
        for number in numbers:
            ticks = self.number(number)
            if ticks and self.types.get(number) == _TIME:
                try:
                    return _EPOCH + timedelta(microseconds=ticks // 10)
                except OverflowError:
                    continue
        return None


def read_message(ole: olefile.OleFileIO) -> Storage:
    """Return the message of an open compound file; raise DocumentTooLarge for too many or too deep storages."""
    return _Reader(ole).storage([], "message", 0)


class _Reader:
    """Walks the directory of a compound file."""

    def __init__(self, ole: olefile.OleFileIO) -> None:
        self._ole = ole
        self._children: dict[tuple[str, ...], list[str]] = {}
        for path in ole.listdir(streams=True, storages=True):
            self._children.setdefault(tuple(path[:-1]), []).append(path[-1])
        self._storages = 0
        self._budget = limits.INFLATED_BYTES

    def storage(self, path: list[str], kind: str, depth: int) -> Storage:
        """Return a storage with everything in it."""
        self._storages += 1
        if depth > _DEEPEST or self._storages > _MOST_STORAGES:
            raise DocumentTooLarge(what="the nesting of its messages", limit=_DEEPEST)
        made = Storage()
        names = sorted(self._children.get(tuple(path), ()))
        if _PROPERTIES in names:
            for number, type_, value in _fixed(self._read([*path, _PROPERTIES]), _HEADERS[kind]):
                made.values[number], made.types[number] = value, type_
        for name in names:
            self._take(made, path, name, depth)
        made.codec = _codec(made.number(0x3FFD) or made.number(0x3FDE))
        for inner in (*made.recipients, *made.attachments):
            if not inner.number(0x3FFD):
                inner.codec = made.codec
        return made

    def _take(self, made: Storage, path: list[str], name: str, depth: int) -> None:
        inner = [*path, name]
        if name.startswith("__recip_version1.0_"):
            made.recipients.append(self.storage(inner, "other", depth + 1))
        elif name.startswith("__attach_version1.0_"):
            made.attachments.append(self.storage(inner, "other", depth + 1))
        elif name.startswith(_STREAM) and len(name) >= len(_STREAM) + 8:
            try:
                tag = int(name[len(_STREAM) : len(_STREAM) + 8], 16)
            except ValueError:
                return
            number, kind = tag >> 16, tag & 0xFFFF
            if kind == _OBJECT:
                if any(child == _PROPERTIES for child in self._children.get(tuple(inner), ())):
                    made.embedded = self.storage(inner, "embedded", depth + 1)
                else:
                    made.opaque = True
            elif kind in (_STRING8, _UNICODE, _BINARY):
                made.values[number], made.types[number] = self._read(inner), kind

    def _read(self, path: list[str]) -> bytes:
        with self._ole.openstream(path) as stream:
            content = bytes(stream.read())
        self._budget -= len(content)
        if self._budget < 0:
            raise DocumentTooLarge(what="its content", limit=f"{limits.INFLATED_BYTES // 2**20} MB")
        return content


def _fixed(stream: bytes, header: int) -> Iterator[tuple[int, int, int]]:
    """Yield (number, type, value) of the properties of fixed length: 16 bytes each."""
    for offset in range(header, len(stream) - 15, 16):
        kind, number, _, value = struct.unpack_from("<HHIQ", stream, offset)
        if kind not in (_STRING8, _UNICODE, _BINARY, _OBJECT):
            yield number, kind, value if kind == _TIME else value & 0xFFFFFFFF


def _codec(page: int) -> str:
    if page in (0, 1200):
        return "cp1252"
    return {65001: "utf-8", 20127: "ascii", 28591: "latin-1", 20866: "koi8-r"}.get(
        page, f"iso8859-{page - 28590}" if 28590 < page < 28606 else f"cp{page}"
    )

"""Tar in one spelling: the same members always give the same bytes, and reading accepts no other bytes.

POSIX ustar with regular files only; a name that is not short ASCII stands in a pax record before its member. The
reader builds each header again from the name and size in it and compares, so that links, folders, sparse files,
other owners, times or checksums have no way in (POSIX.1-2001, pax Interchange Format).
"""

from __future__ import annotations

import hashlib
from typing import Protocol

from crypto.age.payload import ByteSink
from crypto.errors import DamagedPacket

BLOCK = 512  # bytes
MODIFIED = (
    946_684_800  # 2000-01-01 UTC; a real time would tell when a file was made, and 0 makes tar complain
)
_MODE = 0o644
_NAME_SIZE = 100
_SIZE_FIELD = slice(124, 136)
_TYPE = 156
_REGULAR, _PAX = b"0", b"x"
_PAX_NAME = "PaxHeaders/path"
_MAX_PAX = 4096  # bytes
_END = bytes(2 * BLOCK)


class PieceSource(Protocol):
    """What a tar is read from."""

    def read(self, size: int, /) -> bytes:
        """Return ``size`` bytes, fewer only at the end."""

    def read_piece(self, limit: int, /) -> memoryview:
        """Return at least one and at most ``limit`` bytes, none only at the end."""


class TarWriter:
    """Writes members one after the other, in the order of the calls."""

    def __init__(self, sink: ByteSink) -> None:
        self._sink = sink
        self._missing = 0
        self._padding = 0

    def add(self, name: str, content: bytes) -> None:
        """Write a whole member."""
        self.begin(name, len(content))
        self.write(content)

    def begin(self, name: str, size: int) -> None:
        """Start a member of ``size`` bytes, which ``write`` must then bring exactly."""
        if self._missing:
            raise ValueError("the member before is incomplete")
        self._sink.write(_headers(name, size))
        self._missing, self._padding = size, -size % BLOCK

    def write(self, data: bytes | memoryview) -> None:
        """Write bytes of the current member."""
        if len(data) > self._missing:
            raise ValueError("the member is longer than its header says")
        self._sink.write(data)
        self._missing -= len(data)
        if not self._missing:
            self._sink.write(bytes(self._padding))
            self._padding = 0

    def finish(self) -> None:
        """Write the end of the archive."""
        if self._missing:
            raise ValueError("the last member is incomplete")
        self._sink.write(_END)


class TarReader:
    """Reads what TarWriter writes; raises DamagedPacket for anything else."""

    def __init__(self, source: PieceSource) -> None:
        self._source = source
        self._missing = 0
        self._padding = 0
        self._ahead = b""  # a header block that was looked at

    def begins_with(self, name: str) -> bool:
        """Whether the next member has this short ASCII name, as far as its name alone tells; reads nothing away."""
        self._ahead = self._ahead or self._source.read(BLOCK)
        return self._ahead[:_NAME_SIZE].rstrip(b"\0") == name.encode("ascii")

    def expect(self, name: str, *, limit: int) -> int:
        """Go to the next member, which must have this name, and return its size, at most ``limit`` bytes."""
        if self._missing:
            raise ValueError("the member before was not read")
        found, size = self._next()
        if found != name:
            raise DamagedPacket(reason="its parts are not the expected ones in the expected order")
        if size > limit:
            raise DamagedPacket(reason="one of its parts is too large")
        self._missing, self._padding = size, -size % BLOCK
        return size

    def read_all(self, name: str, *, limit: int) -> bytes:
        """Go to the next member, which must have this name, and return its content."""
        size = self.expect(name, limit=limit)
        content = self._exactly(size)
        self._missing = 0
        self._skip_padding()
        return content

    def read_piece(self) -> memoryview:
        """Return the next bytes of the member, none at its end."""
        if not self._missing:
            self._skip_padding()
            return memoryview(b"")
        piece = self._source.read_piece(self._missing)
        if not piece:
            raise DamagedPacket(reason="it ends inside a part")
        self._missing -= len(piece)
        return piece

    def finish(self) -> None:
        """Check that the archive and what contains it end here."""
        if self._exactly(len(_END)) != _END or self._source.read(1):
            raise DamagedPacket(reason="it has parts that the manifest does not name")

    def _next(self) -> tuple[str, int]:
        header, self._ahead = self._ahead or self._exactly(BLOCK), b""
        if header[_TYPE : _TYPE + 1] == _PAX:
            header += self._exactly(min(_size(header), _MAX_PAX) + -_size(header) % BLOCK)
            name = _pax_path(header[BLOCK : BLOCK + _size(header)])
            header += self._exactly(BLOCK)
        else:
            name = header[:_NAME_SIZE].rstrip(b"\0").decode("ascii", "replace")
        size = _size(header[-BLOCK:])
        if _headers(name, size) != header:
            raise DamagedPacket(reason="the header of a part is not in its one allowed form")
        return name, size

    def _exactly(self, size: int) -> bytes:
        data = self._source.read(size)
        if len(data) != size:
            raise DamagedPacket(reason="it ends too early")
        return data

    def _skip_padding(self) -> None:
        if self._exactly(self._padding) != bytes(self._padding):
            raise DamagedPacket(reason="the filling of a part is not empty")
        self._padding = 0


def _headers(name: str, size: int) -> bytes:
    """Return the header block of a member, with its pax record before it where the name needs one."""
    if name.isascii() and len(name) <= _NAME_SIZE:
        return _block(name, size, _REGULAR)
    record = _pax_record(name)
    # Programs without pax show this name instead.
    substitute = "files/" + hashlib.sha256(name.encode(errors="replace")).hexdigest()[:32]
    padding = bytes(-len(record) % BLOCK)
    return _block(_PAX_NAME, len(record), _PAX) + record + padding + _block(substitute, size, _REGULAR)


def _block(name: str, size: int, kind: bytes) -> bytes:
    def octal(number: int, width: int) -> bytes:
        return f"{number:0{width - 1}o}".encode("ascii") + b"\0"

    before = name.encode("ascii").ljust(_NAME_SIZE, b"\0")
    before += octal(_MODE, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(MODIFIED, 12)
    after = (kind + bytes(100) + b"ustar\x0000" + bytes(64) + octal(0, 8) + octal(0, 8)).ljust(
        BLOCK - _TYPE, b"\0"
    )
    checksum = sum(before) + sum(b" " * 8) + sum(after)
    return before + f"{checksum:06o}".encode("ascii") + b"\0 " + after


def _pax_record(name: str) -> bytes:
    body = b" path=" + name.encode(errors="replace") + b"\n"
    # The length counts its own digits.
    length = len(body) + 1
    while len(str(length)) + len(body) != length:
        length = len(str(length)) + len(body)
    return str(length).encode("ascii") + body


def _pax_path(record: bytes) -> str:
    _, separator, path = record.partition(b" path=")
    if not separator or not path.endswith(b"\n"):
        raise DamagedPacket(reason="the header of a part is not in its one allowed form")
    return path[:-1].decode(errors="replace")


def _size(header: bytes) -> int:
    field = header[_SIZE_FIELD].rstrip(b"\0")
    if not field or not all(digit in b"01234567" for digit in field):
        raise DamagedPacket(reason="the header of a part is not in its one allowed form")
    return int(field, 8)

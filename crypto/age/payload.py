"""The payload of an age v1 file: STREAM over ChaCha20-Poly1305 in 64 KiB chunks (C2SP age.md, "Payload").

Both directions keep a fixed number of chunks in memory.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.errors import CryptoError, DamagedPayload, TruncatedPayload
from crypto.lanes import InOrder

CHUNK = 64 * 1024  # bytes of plaintext
TAG = 16
NONCE = 16  # bytes of the payload's nonce, before the first chunk
_SEALED_CHUNK = CHUNK + TAG
_BATCH = 8 * CHUNK  # what one lane seals or opens at a time
_READ = 8 * _SEALED_CHUNK


class ByteSource(Protocol):
    """What is read."""

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes; empty only at the end."""


class ByteSink(Protocol):
    """What is written."""

    def write(self, data: bytes | bytearray | memoryview, /) -> object:
        """Take all of ``data``."""


def _payload_key(file_key: bytes, nonce: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=nonce, info=b"payload").derive(file_key)


def _chunk_nonce(counter: int, *, final: bool) -> bytes:
    return counter.to_bytes(11, "big") + (b"\x01" if final else b"\x00")


class PayloadWriter:
    """Seals what is written, chunk by chunk on the lanes there are; ``finish`` writes the final chunk."""

    def __init__(self, sink: ByteSink, file_key: bytes, nonce: bytes) -> None:
        self._sink = sink
        self._cipher = ChaCha20Poly1305(_payload_key(file_key, nonce))
        self._counter = 0
        self._pending: deque[memoryview] = deque()
        self._size = 0  # bytes pending
        self._work: InOrder[list[bytes]] = InOrder()
        sink.write(nonce)

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take ``data`` and return its length in bytes."""
        # Only bytes cannot change before they are sealed.
        view = memoryview(data if isinstance(data, bytes) else bytes(data))
        if view:
            self._pending.append(view)
            self._size += len(view)
        # The final chunk is marked: a whole batch goes only when it is known that more follows.
        while self._size > _BATCH:
            self._work.submit(_seal_chunks, self._cipher, self._counter, self._take(_BATCH))
            self._counter += _BATCH // CHUNK
            for sealed in self._work.due():
                self._write(sealed)
        return len(view)

    def finish(self) -> None:
        """Seal the final chunk, which is empty only if nothing was written."""
        for sealed in self._work.rest():
            self._write(sealed)
        self._write(_seal_chunks(self._cipher, self._counter, self._take(self._size), final=True))

    def _take(self, size: int) -> memoryview:
        self._size -= size
        first = self._pending.popleft() if self._pending else memoryview(b"")
        if len(first) > size:
            self._pending.appendleft(first[size:])
        if len(first) >= size:
            return first[:size]
        taken = bytearray(first)
        while len(taken) < size:
            piece = self._pending.popleft()
            missing = size - len(taken)
            taken += piece[:missing]
            if len(piece) > missing:
                self._pending.appendleft(piece[missing:])
        return memoryview(taken)

    def _write(self, chunks: list[bytes]) -> None:
        for chunk in chunks:
            self._sink.write(chunk)


def _seal_chunks(
    cipher: ChaCha20Poly1305, counter: int, plain: memoryview, *, final: bool = False
) -> list[bytes]:
    starts = range(0, max(len(plain), 1), CHUNK)
    return [
        cipher.encrypt(
            _chunk_nonce(number, final=final and start == starts[-1]), plain[start : start + CHUNK], None
        )
        for number, start in enumerate(starts, counter)
    ]


def read_chunks(source: ByteSource, file_key: bytes, nonce: bytes) -> Iterator[bytes]:
    """Yield the plaintext chunk by chunk, opened on the lanes there are, a little ahead of the reader.

    Every chunk is authenticated before it is yielded, and the iterator ends only after an authentic final chunk:
    raise DamagedPayload or TruncatedPayload otherwise. What was yielded before the error must then be thrown away.
    """
    cipher = ChaCha20Poly1305(_payload_key(file_key, nonce))
    work: InOrder[_Opened] = InOrder()
    counter = 0
    block = _read_full(source, _READ)
    while len(block) == _READ and (following := _read_full(source, _READ)):
        work.submit(_open_chunks, cipher, counter, block)
        counter += _BATCH // CHUNK
        for opened in work.due():
            yield from opened.all()
        block = following
    for opened in work.rest():
        yield from opened.all()
    yield from _open_chunks(cipher, counter, block, final=True).all()


@dataclass(frozen=True, slots=True)
class _Opened:
    """Authentic chunks, and the error that stands after them."""

    chunks: list[bytes] = field(repr=False)
    error: CryptoError | None = None

    def all(self) -> Iterator[bytes]:
        yield from self.chunks
        if self.error:
            raise self.error


def _open_chunks(cipher: ChaCha20Poly1305, counter: int, sealed: bytes, *, final: bool = False) -> _Opened:
    view = memoryview(sealed)
    chunks: list[bytes] = []
    starts = range(0, max(len(sealed), 1), _SEALED_CHUNK)
    for number, start in enumerate(starts, counter):
        try:
            chunk = _open(
                cipher, number, view[start : start + _SEALED_CHUNK], final=final and start == starts[-1]
            )
        except CryptoError as error:
            return _Opened(chunks, error)
        if not chunk and number > 0:
            # An empty final chunk after others would be a second spelling.
            return _Opened(chunks, DamagedPayload())
        chunks.append(chunk)
    return _Opened(chunks)


def _open(cipher: ChaCha20Poly1305, counter: int, sealed: memoryview, *, final: bool) -> bytes:
    if len(sealed) < TAG:
        raise TruncatedPayload
    try:
        return cipher.decrypt(_chunk_nonce(counter, final=final), sealed, None)
    except InvalidTag:
        pass
    if final and len(sealed) == _SEALED_CHUNK:
        # A whole chunk that is authentic as an inner one: the file was cut at a chunk's border.
        try:
            cipher.decrypt(_chunk_nonce(counter, final=False), sealed, None)
        except InvalidTag:
            raise DamagedPayload from None
        raise TruncatedPayload
    raise DamagedPayload


def _read_full(source: ByteSource, size: int) -> bytes:
    data = source.read(size)
    if len(data) in (0, size):
        return data
    parts = [data]
    missing = size - len(data)
    while missing and (data := source.read(missing)):
        parts.append(data)
        missing -= len(data)
    return b"".join(parts)

"""The payload of an age v1 file: STREAM over ChaCha20-Poly1305 in 64 KiB chunks (C2SP age.md, "Payload").

Both directions keep a fixed number of chunks in memory.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
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
_READ = 8 * _SEALED_CHUNK  # a batch as it stands in the file


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
        self._work: InOrder[None] = InOrder()
        self._own = _OwnBuffer(_READ)
        sink.write(nonce)

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take ``data`` and return its length in bytes; raise what writing earlier data to the sink raised."""
        # Only bytes cannot change before they are sealed.
        view = memoryview(data if isinstance(data, bytes) else bytes(data))
        if view:
            self._pending.append(view)
            self._size += len(view)
        # The final chunk is marked: a whole batch goes only when it is known that more follows.
        while self._size > _BATCH:
            self._work.relay(self._seal, self._write, self._counter, self._take(_BATCH))
            self._counter += _BATCH // CHUNK
            for _ in self._work.due():
                pass
        return len(view)

    def finish(self) -> None:
        """Seal the final chunk, which is empty only if nothing was written."""
        for _ in self._work.rest():
            pass
        plain = self._take(self._size)
        sealed = memoryview(bytearray(len(plain) + TAG * max(-(-len(plain) // CHUNK), 1)))
        self._write(_seal_chunks(self._cipher, self._counter, plain, sealed, final=True))

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

    def _seal(self, counter: int, plain: memoryview) -> memoryview:
        return _seal_chunks(self._cipher, counter, plain, self._own.view)

    def _write(self, sealed: memoryview) -> None:
        self._sink.write(sealed)


class _OwnBuffer(threading.local):
    """Memory of each thread, used for one batch after the other: new pages would cost as much as the cipher."""

    def __init__(self, size: int) -> None:
        self.view = memoryview(bytearray(size))


def _seal_chunks(
    cipher: ChaCha20Poly1305, counter: int, plain: memoryview, into: memoryview, *, final: bool = False
) -> memoryview:
    """Return the part of ``into`` that was filled."""
    starts = range(0, max(len(plain), 1), CHUNK)
    end = 0
    for number, start in enumerate(starts, counter):
        nonce = _chunk_nonce(number, final=final and start == starts[-1])
        chunk = plain[start : start + CHUNK]
        end += cipher.encrypt_into(nonce, chunk, None, into[end : end + len(chunk) + TAG])
    return into[:end]


def read_chunks(source: ByteSource, file_key: bytes, nonce: bytes) -> Iterator[memoryview]:
    """Yield the plaintext in pieces of up to 512 KiB, opened on the lanes there are, a little ahead of the reader.

    Every chunk is authenticated before it is yielded, and the iterator ends only after an authentic final chunk:
    raise DamagedPayload or TruncatedPayload otherwise. What was yielded before the error must then be thrown away.
    """
    cipher = ChaCha20Poly1305(_payload_key(file_key, nonce))
    work: InOrder[_Opened] = InOrder()
    for batch in _batches(source):
        work.submit(_open_chunks, cipher, batch, None)
        for opened in work.due():
            yield from opened.all()
    for opened in work.rest():
        yield from opened.all()


def copy_chunks(
    source: ByteSource, file_key: bytes, nonce: bytes, sink: ByteSink, advance: Callable[[int], None]
) -> None:
    """Write the plaintext to ``sink``, which must not keep what it is given; ``advance`` gets the size of each batch.

    Raise DamagedPayload or TruncatedPayload as ``read_chunks`` does: what was written must then be thrown away.
    """
    cipher = ChaCha20Poly1305(_payload_key(file_key, nonce))
    own = _OwnBuffer(_BATCH)

    def opened(batch: _Batch) -> _Opened:
        return _open_chunks(cipher, batch, own.view)

    def write(opened: _Opened) -> int:
        for piece in opened.all():
            sink.write(piece)
        return len(opened.plain)

    work: InOrder[int] = InOrder()
    for batch in _batches(source):
        work.relay(opened, write, batch)
        for size in work.due():
            advance(size)
    for size in work.rest():
        advance(size)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Sealed chunks that follow each other, the first of them number ``counter``."""

    counter: int
    sealed: bytes = field(repr=False)
    final: bool


def _batches(source: ByteSource) -> Iterator[_Batch]:
    counter = 0
    block = _read_full(source, _READ)
    while len(block) == _READ and (following := _read_full(source, _READ)):
        yield _Batch(counter, block, final=False)
        counter += _BATCH // CHUNK
        block = following
    yield _Batch(counter, block, final=True)


@dataclass(frozen=True, slots=True)
class _Opened:
    """Authentic plaintext, and the error that stands after it."""

    plain: memoryview = field(repr=False)
    error: CryptoError | None = None

    def all(self) -> Iterator[memoryview]:
        if self.plain:
            yield self.plain
        if self.error:
            raise self.error


def _open_chunks(cipher: ChaCha20Poly1305, batch: _Batch, into: memoryview | None) -> _Opened:
    """Open a batch into memory of the caller, or into memory of its own."""
    sealed = memoryview(batch.sealed)
    starts = range(0, max(len(sealed), 1), _SEALED_CHUNK)
    into = memoryview(bytearray(len(sealed))) if into is None else into
    end = 0
    for number, start in enumerate(starts, batch.counter):
        chunk = sealed[start : start + _SEALED_CHUNK]
        try:
            size = _open(cipher, number, chunk, into[end:], final=batch.final and start == starts[-1])
        except CryptoError as error:
            return _Opened(into[:end], error)
        if not size and number > 0:
            # An empty final chunk after others would be a second spelling.
            return _Opened(into[:end], DamagedPayload())
        end += size
    return _Opened(into[:end])


def _open(
    cipher: ChaCha20Poly1305, counter: int, sealed: memoryview, into: memoryview, *, final: bool
) -> int:
    """Return the number of bytes that were written to the start of ``into``."""
    if len(sealed) < TAG:
        raise TruncatedPayload
    into = into[: len(sealed) - TAG]
    try:
        return cipher.decrypt_into(_chunk_nonce(counter, final=final), sealed, None, into)
    except InvalidTag:
        pass
    if final and len(sealed) == _SEALED_CHUNK:
        # A whole chunk that is authentic as an inner one: the file was cut at a chunk's border.
        try:
            cipher.decrypt_into(_chunk_nonce(counter, final=False), sealed, None, into)
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

"""The payload of an age v1 file: STREAM over ChaCha20-Poly1305 in 64 KiB chunks (C2SP age.md, "Payload").

Both directions keep a fixed number of chunks in memory and reuse their buffers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.errors import DamagedPayload, TruncatedPayload

CHUNK = 64 * 1024  # bytes of plaintext
TAG = 16
NONCE = 16  # bytes of the payload's nonce, before the first chunk
_SEALED_CHUNK = CHUNK + TAG
_READ = 16 * _SEALED_CHUNK


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
    """Seals what is written, chunk by chunk; ``finish`` writes the final chunk."""

    def __init__(self, sink: ByteSink, file_key: bytes, nonce: bytes) -> None:
        self._sink = sink
        self._cipher = ChaCha20Poly1305(_payload_key(file_key, nonce))
        self._counter = 0
        self._pending = bytearray()
        self._sealed = bytearray(_SEALED_CHUNK)
        sink.write(nonce)

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take ``data`` and return its length in bytes."""
        view = memoryview(data).cast("B")
        start = 0
        if self._pending:
            start = min(CHUNK - len(self._pending), len(view))
            self._pending += view[:start]
            if start == len(view):
                return len(view)
            # More follows, so the pending chunk is full and not the final one.
            self._seal(self._pending, final=False)
            self._pending.clear()
        while len(view) - start > CHUNK:
            self._seal(view[start : start + CHUNK], final=False)
            start += CHUNK
        self._pending += view[start:]
        return len(view)

    def finish(self) -> None:
        """Seal the final chunk, which is empty only if nothing was written."""
        self._seal(self._pending, final=True)
        self._pending.clear()

    def _seal(self, chunk: bytearray | memoryview, *, final: bool) -> None:
        size = len(chunk) + TAG
        with memoryview(self._sealed)[:size] as sealed:
            self._cipher.encrypt_into(_chunk_nonce(self._counter, final=final), chunk, None, sealed)
            self._sink.write(sealed)
        self._counter += 1


def read_chunks(source: ByteSource, file_key: bytes, nonce: bytes) -> Iterator[memoryview]:
    """Yield the plaintext chunk by chunk; a view is valid only until the next one.

    Every chunk is authenticated before it is yielded, and the iterator ends only after an authentic final chunk:
    raise DamagedPayload or TruncatedPayload otherwise. What was yielded before the error must then be thrown away.
    """
    cipher = ChaCha20Poly1305(_payload_key(file_key, nonce))
    plain = memoryview(bytearray(CHUNK))
    counter = 0
    block = _read_full(source, _READ)
    while True:
        following = _read_full(source, _READ) if len(block) == _READ else b""
        view = memoryview(block)
        for start in range(0, max(len(block), 1), _SEALED_CHUNK):
            sealed = view[start : start + _SEALED_CHUNK]
            final = not following and start + _SEALED_CHUNK >= len(block)
            size = _open(cipher, counter, sealed, plain, final=final)
            if size == 0 and counter > 0:
                raise DamagedPayload  # an empty final chunk after others would be a second spelling
            counter += 1
            yield plain[:size]
        if not following:
            return
        block = following


def _open(
    cipher: ChaCha20Poly1305, counter: int, sealed: memoryview, plain: memoryview, *, final: bool
) -> int:
    size = len(sealed) - TAG
    if size < 0:
        raise TruncatedPayload
    try:
        return cipher.decrypt_into(_chunk_nonce(counter, final=final), sealed, None, plain[:size])
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

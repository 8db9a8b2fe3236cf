"""Whole age files, streamed: memory use does not depend on their size."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import BinaryIO, Protocol

from crypto.age import header, payload
from crypto.age.armor import ArmorReader, ArmorWriter
from crypto.age.header import Header
from crypto.age.passphrase import GROUP as PASSPHRASE
from crypto.age.payload import ByteSink, PayloadWriter
from crypto.age.stanza import FILE_KEY_SIZE, Identity, Recipient
from crypto.errors import DamagedHeader, MixedRecipients

_READ = 1 << 20  # bytes
_PEEK = 1024  # bytes
_DASHES = b"-----"

BytesDone = Callable[[int], None]
"""Called with the number of plaintext bytes done so far; may raise to stop."""


class Source(Protocol):
    """A binary stream that reads lines and blocks."""

    def read(self, size: int, /) -> bytes:
        """Return up to ``size`` bytes; empty only at the end."""

    def readline(self, limit: int, /) -> bytes:
        """Return the bytes up to and including the next LF, at most ``limit`` of them."""


class AgeWriter:
    """Encrypts what is written to it; without ``finish`` the file stays incomplete and opens nowhere."""

    def __init__(self, sink: ByteSink, recipients: Sequence[Recipient], *, armor: bool = False) -> None:
        """Write the header; raise MixedRecipients if the recipients may not share a file."""
        check_recipients(recipients)
        self._armor = ArmorWriter(sink) if armor else None
        inner: ByteSink = self._armor or sink
        file_key = secrets.token_bytes(FILE_KEY_SIZE)
        stanzas = [recipient.wrap(file_key) for recipient in recipients]
        inner.write(header.render(stanzas, file_key))
        self._payload = PayloadWriter(inner, file_key, secrets.token_bytes(payload.NONCE))

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Encrypt ``data`` and return its length in bytes."""
        return self._payload.write(data)

    def finish(self) -> None:
        """Write the end of the file; the sink stays open."""
        self._payload.finish()
        if self._armor:
            self._armor.finish()


class AgeReader:
    """Decrypts what is read from it, as a stream of authenticated bytes.

    ``read`` raises DamagedPayload or TruncatedPayload instead of reporting an end that is not authentic; what was
    read before must then be thrown away.
    """

    def __init__(self, source: Source, identities: Sequence[Identity]) -> None:
        """Read the header; raise an AgeError if it is damaged or addressed to others."""
        plain = _unarmored(source)
        parsed = header.parse(plain)
        file_key = parsed.file_key(identities)
        self.recipient_kinds = tuple(stanza.kind for stanza in parsed.stanzas)
        nonce = plain.read(payload.NONCE)
        if len(nonce) != payload.NONCE:
            raise DamagedHeader(reason="it ends before the content")
        self._plain, self._key, self._nonce = plain, file_key, nonce
        self._chunks = payload.read_chunks(plain, file_key, nonce)
        self._rest = memoryview(b"")

    def copy_to(self, sink: ByteSink, advance: Callable[[int], None]) -> None:
        """Write everything to ``sink``, as the only use of this reader; ``advance`` gets the size of each piece.

        The sink is called from the threads that decrypt, one call at a time in the order of the bytes, and must not
        keep what it is given. Raises DamagedPayload, TruncatedPayload, and whatever ``sink`` or ``advance`` raise.
        """
        payload.copy_chunks(self._plain, self._key, self._nonce, sink, advance)

    def read_piece(self, limit: int) -> memoryview:
        """Return at least one and at most ``limit`` bytes, none only at the authentic end."""
        if not self._rest:
            self._rest = next(self._chunks, memoryview(b""))
        piece = self._rest[:limit]
        self._rest = self._rest[len(piece) :]
        return piece

    def read(self, size: int) -> bytes:
        """Return ``size`` bytes, fewer only at the authentic end."""
        parts: list[bytes] = []
        missing = size
        while missing and (piece := self.read_piece(missing)):
            missing -= len(piece)
            parts.append(bytes(piece))
        return b"".join(parts)


def check_recipients(recipients: Sequence[Recipient]) -> None:
    """Raise MixedRecipients unless there is a recipient, a passphrase is alone, and all are of one group."""
    if not recipients:
        raise MixedRecipients(reason="there is no recipient")
    groups = {recipient.group for recipient in recipients}
    if PASSPHRASE in groups and len(recipients) > 1:
        raise MixedRecipients(reason="a passphrase must be alone")
    if len(groups) > 1:
        raise MixedRecipients(reason="post-quantum and classic keys do not mix")


def read_header(source: Source) -> Header:
    """Return the header of an age file without opening it; nothing in it is authenticated yet."""
    return header.parse(_unarmored(source))


def encrypt(
    source: BinaryIO,
    target: BinaryIO,
    recipients: Sequence[Recipient],
    *,
    armor: bool = False,
    progress: BytesDone | None = None,
) -> None:
    """Encrypt ``source`` to ``target``; the caller removes the target if this raises."""
    writer = AgeWriter(target, recipients, armor=armor)
    done = 0
    while data := source.read(_READ):
        done += writer.write(data)
        if progress:
            progress(done)
    writer.finish()


def decrypt(
    source: BinaryIO,
    target: BinaryIO,
    identities: Sequence[Identity],
    *,
    progress: BytesDone | None = None,
) -> None:
    """Decrypt ``source``, binary or armored, to ``target``.

    Only a return without an error makes the target trustworthy: until the final chunk the file may still prove
    truncated, and the caller removes what was written. Raises AgeError.
    """
    done = 0

    def advance(size: int) -> None:
        nonlocal done
        done += size
        if progress:
            progress(done)

    AgeReader(source, identities).copy_to(target, advance)


class _Prefixed:
    """A stream whose start was already read to see what it is."""

    def __init__(self, prefix: bytes, rest: Source) -> None:
        self._prefix = prefix
        self._rest = rest

    def read(self, size: int) -> bytes:
        if not self._prefix:
            return self._rest.read(size)
        taken, self._prefix = self._prefix[:size], self._prefix[size:]
        return taken

    def readline(self, limit: int) -> bytes:
        if not self._prefix:
            return self._rest.readline(limit)
        place = self._prefix.find(b"\n") + 1
        if not place and limit > len(self._prefix):
            line = self._prefix + self._rest.readline(limit - len(self._prefix))
            self._prefix = b""
            return line
        return self.read(min(limit, place or limit))


def _unarmored(source: Source) -> Source:
    start = source.read(_PEEK)
    prefixed = _Prefixed(start, source)
    # Text around or before a PEM block is told as a broken armor, not as a broken header.
    if not start.startswith(header.VERSION_PREFIX) and _DASHES in start:
        return ArmorReader(prefixed)
    return prefixed

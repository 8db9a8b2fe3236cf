"""The textual header of an age v1 file: version line, stanzas, MAC (C2SP age.md, "Header")."""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.age import base64_text
from crypto.age.passphrase import KIND as SCRYPT
from crypto.age.stanza import Identity, Stanza
from crypto.errors import DamagedHeader, DamagedHeaderMac, NotForThisIdentity, UnsupportedAgeVersion

VERSION_LINE = b"age-encryption.org/v1\n"
VERSION_PREFIX = b"age-encryption.org/"
_COLUMNS = 64
_MAC_SIZE = 32
_MAX_HEADER = 1 << 20  # bytes; 500 post-quantum recipients fit
_ARGUMENT = re.compile(r"[\x21-\x7e]+", re.ASCII)


class LineSource(Protocol):
    """What a header is read from."""

    def readline(self, limit: int, /) -> bytes:
        """Return the bytes up to and including the next LF, at most ``limit`` of them."""


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header; ``signed`` are the exact bytes that ``mac`` covers."""

    stanzas: tuple[Stanza, ...]
    signed: bytes
    mac: bytes

    def file_key(self, identities: Sequence[Identity]) -> bytes:
        """Unwrap with the first identity that fits and check the MAC.

        Raise NotForThisIdentity, DamagedHeader (a stanza of our own type is malformed) or DamagedHeaderMac.
        """
        for identity in identities:
            file_key = identity.unwrap(self.stanzas)
            if file_key is not None:
                if not hmac.compare_digest(_mac(file_key, self.signed), self.mac):
                    raise DamagedHeaderMac
                return file_key
        raise NotForThisIdentity


def render(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """Return the complete header with its MAC."""
    lines = [VERSION_LINE.decode("ascii")]
    for stanza in stanzas:
        lines.append("-> " + " ".join(stanza.arguments) + "\n")
        body = base64_text.encode(stanza.body)
        # The last line is always shorter than the others, so that a reader knows where the body ends.
        lines.extend(body[start : start + _COLUMNS] + "\n" for start in range(0, len(body) + 1, _COLUMNS))
    signed = "".join(lines).encode("ascii") + b"---"
    return signed + b" " + base64_text.encode(_mac(file_key, signed)).encode("ascii") + b"\n"


def parse(source: LineSource) -> Header:
    """Read a header, leaving ``source`` at the payload; raise DamagedHeader for anything but the exact grammar."""
    reader = _Lines(source)
    version = reader.next()
    if version != VERSION_LINE:
        if version.startswith(VERSION_PREFIX) and not version.endswith(b"\r\n"):
            raise UnsupportedAgeVersion
        raise DamagedHeader(reason="it does not begin as an age file")
    stanzas: list[Stanza] = []
    while True:
        before = len(reader.seen)
        line = _text(reader.next())
        if line.startswith("-> "):
            stanzas.append(_stanza(line, reader))
        elif line.startswith("--- "):
            break
        else:
            raise DamagedHeader(reason="a line is neither a stanza nor the end")
    mac = base64_text.decode(line[4:])
    if mac is None or len(mac) != _MAC_SIZE:
        raise DamagedHeader(reason="its authentication code is malformed")
    if not stanzas:
        raise DamagedHeader(reason="it has no recipient")
    if len(stanzas) > 1 and any(stanza.kind == SCRYPT for stanza in stanzas):
        raise DamagedHeader(reason="a passphrase stands beside other recipients")
    return Header(tuple(stanzas), bytes(reader.seen[:before]) + b"---", mac)


def _stanza(line: str, reader: _Lines) -> Stanza:
    arguments = tuple(line[3:].split(" "))
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise DamagedHeader(reason="a stanza has an empty or illegal argument")
    body: list[str] = []
    while True:
        text = _text(reader.next())
        if len(text) > _COLUMNS:
            raise DamagedHeader(reason="a line of a stanza is too long")
        body.append(text)
        if len(text) < _COLUMNS:
            break
    decoded = base64_text.decode("".join(body))
    if decoded is None:
        raise DamagedHeader(reason="a stanza is not canonical base64")
    return Stanza(arguments, decoded)


def _text(line: bytes) -> str:
    try:
        return line[:-1].decode("ascii")
    except UnicodeDecodeError:
        raise DamagedHeader(reason="it has characters outside ASCII") from None


class _Lines:
    """Lines of the header within its size limit, and all bytes read so far."""

    def __init__(self, source: LineSource) -> None:
        self._source = source
        self.seen = bytearray()

    def next(self) -> bytes:
        line = self._source.readline(_MAX_HEADER - len(self.seen))
        self.seen += line
        if not line.endswith(b"\n"):
            raise DamagedHeader(reason="it ends too early or is too long")
        return line


def _mac(file_key: bytes, signed: bytes) -> bytes:
    key = HKDF(hashes.SHA256(), 32, salt=None, info=b"header").derive(file_key)
    return hmac.digest(key, signed, "sha256")

"""Encryption of single database rows: sealed cells, blind indexes, wrapped keys, derived keys.

AES-256-GCM-SIV (RFC 8452) stays safe should a random nonce ever repeat, so one key may seal millions of rows. The
associated data of a row holds its table, its id and all its other columns: a cell that was moved, swapped or edited
no longer opens. A blind index (HMAC-SHA256, cut to 16 bytes) finds a row by a value that the file does not show.
"""

from __future__ import annotations

import hmac
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from crypto.errors import SealBroken

KEY_BYTES: Final = 32
INDEX_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_BLOCK: Final = 16  # plaintexts are padded to whole blocks, so that a cell's size says little about its value


class RowCipher:
    """Seals and opens the cells of one scope; safe to use from several threads.

    A sealed cell is nonce (12 bytes), ciphertext, tag (16 bytes); the plaintext is padded with 0x80 00… (ISO/IEC
    7816-4) to a multiple of 16 bytes.
    """

    __slots__ = ("_aead",)

    def __init__(self, key: bytes) -> None:
        """Take a key of 32 bytes."""
        if len(key) != KEY_BYTES:
            raise ValueError("a row key has 32 bytes")
        self._aead = AESGCMSIV(key)

    def seal(self, plaintext: bytes, aad: bytes) -> bytes:
        """Return ``plaintext`` encrypted and bound to ``aad``."""
        nonce = os.urandom(_NONCE_BYTES)
        padded = plaintext + b"\x80" + bytes(-(len(plaintext) + 1) % _BLOCK)
        return nonce + self._aead.encrypt(nonce, padded, aad)

    def open(self, sealed: bytes, aad: bytes) -> bytes:
        """Return the plaintext; raise SealBroken if the cell or anything in ``aad`` is not what was sealed."""
        if len(sealed) < _NONCE_BYTES + _TAG_BYTES + _BLOCK:
            raise SealBroken
        try:
            padded = self._aead.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], aad)
        except InvalidTag:
            raise SealBroken from None
        return padded[: padded.rindex(b"\x80")]

    def __repr__(self) -> str:
        """Show no key."""
        return "<RowCipher>"


class BlindIndex:
    """Equality search over encrypted values: the same parts give the same 16 bytes, and only with the key."""

    __slots__ = ("_keyed",)

    def __init__(self, key: bytes) -> None:
        """Take a key of 32 bytes that serves nothing else."""
        if len(key) != KEY_BYTES:
            raise ValueError("an index key has 32 bytes")
        self._keyed = hmac.new(key, digestmod="sha256")  # copied for each value: half the work is done

    def of(self, *parts: bytes) -> bytes:
        """Return the index of the parts; ("ab", "c") and ("a", "bc") differ."""
        mac = self._keyed.copy()
        mac.update(frame(*parts))
        return mac.digest()[:INDEX_BYTES]

    def __repr__(self) -> str:
        """Show no key."""
        return "<BlindIndex>"


def frame(*parts: bytes) -> bytes:
    """Return the parts joined so that no two different lists of parts give the same bytes."""
    return b"".join([len(part).to_bytes(4, "big") + part for part in parts])


def subkey(key: bytes, purpose: str) -> bytes:
    """Return a key of 32 bytes for one purpose, derived from a random key (HKDF-Expand, RFC 5869)."""
    return HKDFExpand(SHA256(), KEY_BYTES, b"kpo-vault/" + purpose.encode()).derive(key)


def new_key() -> bytes:
    """Return 32 fresh random bytes."""
    return os.urandom(KEY_BYTES)


def wrap_key(wrapping: bytes, key: bytes, context: bytes) -> bytes:
    """Return ``key`` encrypted under ``wrapping`` and bound to ``context`` (what the key is for)."""
    return RowCipher(wrapping).seal(key, b"wrap" + context)


def unwrap_key(wrapping: bytes, wrapped: bytes, context: bytes) -> bytes:
    """Return the wrapped key; raise SealBroken if ``wrapping`` or ``context`` is not the one that wrapped it."""
    return RowCipher(wrapping).open(wrapped, b"wrap" + context)

"""Minisign signatures, pre-hashed ("ED"), that the ``minisign`` program verifies.

A signature covers the BLAKE2b-512 hash of the content; its *trusted comment* is covered by a second signature.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from crypto.errors import BadSignature, InvalidKey

_KEY_ALGORITHM = b"Ed"
_PREHASHED = b"ED"
_KEY_ID_SIZE = 8
_KEY_SIZE = 32
_SIGNATURE_SIZE = 64
_UNTRUSTED = "untrusted comment: "
_TRUSTED = "trusted comment: "
_MAX_TEXT = 10_000  # bytes; the program itself reads no longer comments
_KIND = "minisign"


@dataclass(frozen=True, slots=True)
class MinisignPublicKey:
    """An Ed25519 public key with minisign's 8-byte key id, written ``RW…``."""

    key_id: bytes
    public_key: bytes

    @classmethod
    def parse(cls, text: str) -> MinisignPublicKey:
        """Read ``RW…`` (56 characters); raise InvalidKey."""
        raw = _decode(text, len(_KEY_ALGORITHM) + _KEY_ID_SIZE + _KEY_SIZE)
        if raw is None or not raw.startswith(_KEY_ALGORITHM):
            raise InvalidKey(kind="minisign public key")
        return cls(raw[2 : 2 + _KEY_ID_SIZE], raw[2 + _KEY_ID_SIZE :])

    def __str__(self) -> str:
        return base64.b64encode(_KEY_ALGORITHM + self.key_id + self.public_key).decode("ascii")

    def verify(self, content: bytes, signature_file: bytes) -> str:
        """Return the trusted comment; raise BadSignature unless both signatures are this key's over ``content``."""
        key_id, signature, comment, comment_signature = _parse(signature_file)
        if key_id != self.key_id:
            raise BadSignature(kind=_KIND)
        try:
            key = Ed25519PublicKey.from_public_bytes(self.public_key)
            key.verify(signature, hashlib.blake2b(content).digest())
            key.verify(comment_signature, signature + comment.encode())
        except (InvalidSignature, ValueError):
            raise BadSignature(kind=_KIND) from None
        return comment


@dataclass(frozen=True, slots=True)
class MinisignSecretKey:
    """An Ed25519 secret key (32-byte seed); the key id follows from the public key."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != _KEY_SIZE:
            raise InvalidKey(kind="minisign secret key")

    @classmethod
    def generate(cls) -> MinisignSecretKey:
        """Return a new key."""
        return cls(secrets.token_bytes(_KEY_SIZE))

    @property
    def public_key(self) -> MinisignPublicKey:
        """The public half."""
        raw = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()
        return MinisignPublicKey(hashlib.blake2b(raw, digest_size=_KEY_ID_SIZE).digest(), raw)

    def sign(self, content: bytes, *, trusted_comment: str, untrusted_comment: str = "signature") -> bytes:
        """Return a signature file over ``content``; comments are one line each."""
        for comment in (trusted_comment, untrusted_comment):
            if "\n" in comment or "\r" in comment or len(comment.encode()) > _MAX_TEXT // 4:
                raise ValueError("a comment is one short line")
        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        signature = key.sign(hashlib.blake2b(content).digest())
        lines = (
            _UNTRUSTED + untrusted_comment,
            _text(_PREHASHED + self.public_key.key_id + signature),
            _TRUSTED + trusted_comment,
            _text(key.sign(signature + trusted_comment.encode())),
        )
        return ("\n".join(lines) + "\n").encode()


def _parse(signature_file: bytes) -> tuple[bytes, bytes, str, bytes]:
    """Return key id, signature, trusted comment and its signature; raise BadSignature for any other shape."""
    try:
        lines = signature_file.decode().split("\n") if len(signature_file) <= _MAX_TEXT else []
    except UnicodeDecodeError:
        lines = []
    if len(lines) != 5 or lines[4] or not (lines[0].startswith(_UNTRUSTED) and lines[2].startswith(_TRUSTED)):
        raise BadSignature(kind=_KIND)
    raw = _decode(lines[1], len(_PREHASHED) + _KEY_ID_SIZE + _SIGNATURE_SIZE)
    comment_signature = _decode(lines[3], _SIGNATURE_SIZE)
    if raw is None or not raw.startswith(_PREHASHED) or comment_signature is None:
        raise BadSignature(kind=_KIND)
    return (
        raw[2 : 2 + _KEY_ID_SIZE],
        raw[2 + _KEY_ID_SIZE :],
        lines[2].removeprefix(_TRUSTED),
        comment_signature,
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _decode(text: str, size: int) -> bytes | None:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if len(raw) == size and _text(raw) == text else None

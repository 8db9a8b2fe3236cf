"""Detached ML-DSA-65 signatures (FIPS 204), post-quantum beside minisign's Ed25519.

Every use has its own context string, so that a signature made for one purpose fits no other.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from crypto.errors import BadSignature, InvalidKey

PUBLIC_SIZE = 1952  # bytes
SIGNATURE_SIZE = 3309  # bytes
_SEED_SIZE = 32


@dataclass(frozen=True, slots=True)
class MldsaPublicKey:
    """A public key of 1,952 bytes."""

    public_key: bytes

    def __post_init__(self) -> None:
        if len(self.public_key) != PUBLIC_SIZE:
            raise InvalidKey(kind="ML-DSA-65 public key")

    def verify(self, content: bytes, signature: bytes, *, context: bytes) -> None:
        """Raise BadSignature unless ``signature`` is this key's over ``content`` in ``context``."""
        try:
            if len(signature) != SIGNATURE_SIZE:
                raise BadSignature(kind="ML-DSA-65")
            MLDSA65PublicKey.from_public_bytes(self.public_key).verify(signature, content, context)
        except (InvalidSignature, ValueError):
            raise BadSignature(kind="ML-DSA-65") from None


@dataclass(frozen=True, slots=True)
class MldsaSecretKey:
    """A secret key, kept as its 32-byte seed."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != _SEED_SIZE:
            raise InvalidKey(kind="ML-DSA-65 secret key")

    @classmethod
    def generate(cls) -> MldsaSecretKey:
        """Return a new key."""
        return cls(secrets.token_bytes(_SEED_SIZE))

    @property
    def public_key(self) -> MldsaPublicKey:
        """The public half."""
        return MldsaPublicKey(MLDSA65PrivateKey.from_seed_bytes(self.seed).public_key().public_bytes_raw())

    def sign(self, content: bytes, *, context: bytes) -> bytes:
        """Return a detached signature of 3,309 bytes over ``content`` in ``context`` (at most 255 bytes)."""
        return MLDSA65PrivateKey.from_seed_bytes(self.seed).sign(content, context)

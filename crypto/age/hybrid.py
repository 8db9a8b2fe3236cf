"""The post-quantum hybrid recipient type of age v1, mlkem768x25519 (C2SP age.md; X-Wing in HPKE, RFC 9180).

A stanza falls only if ML-KEM-768 and X25519 both fall: what is recorded today stays closed to a later quantum
computer.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from crypto.age import base64_text, bech32
from crypto.age.stanza import WRAPPED_SIZE, Stanza
from crypto.errors import DamagedHeader, InvalidKey

KIND = "mlkem768x25519"
GROUP = "postquantum"
_INFO = b"age-encryption.org/mlkem768x25519"
_SEED_SIZE = 32
_MLKEM_SEED_SIZE = 64
_MLKEM_PUBLIC_SIZE = 1184
_X25519_SIZE = 32
_PUBLIC_SIZE = _MLKEM_PUBLIC_SIZE + _X25519_SIZE
_ENCAPSULATED_SIZE = 1088 + _X25519_SIZE
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """A post-quantum public key, ``age1pq1…`` (1,959 characters)."""

    public_key: bytes

    def __post_init__(self) -> None:
        if len(self.public_key) != _PUBLIC_SIZE:
            raise InvalidKey(kind="age recipient")

    @classmethod
    def parse(cls, text: str) -> HybridRecipient:
        """Read ``age1pq1…``; raise InvalidKey also for a key that ML-KEM's own check refuses (FIPS 203, 7.2)."""
        recipient = cls(bech32.decode(text, prefix="age1pq", size=_PUBLIC_SIZE, kind="age recipient"))
        recipient._keys()
        return recipient

    def __str__(self) -> str:
        return bech32.encode("age1pq", self.public_key)

    @property
    def group(self) -> str:
        """Post-quantum recipients do not mix with classic ones: the weakest stanza would open the file."""
        return GROUP

    def _keys(self) -> hpke.MLKEM768X25519PublicKey:
        try:
            return hpke.MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self.public_key[:_MLKEM_PUBLIC_SIZE]),
                X25519PublicKey.from_public_bytes(self.public_key[_MLKEM_PUBLIC_SIZE:]),
            )
        except ValueError:
            raise InvalidKey(kind="age recipient") from None

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap ``file_key`` in one HPKE SealBase; raise InvalidKey for a low-order public key."""
        try:
            sealed = _SUITE.encrypt(file_key, self._keys(), _INFO)
        except ValueError:
            raise InvalidKey(kind="age recipient") from None
        share = base64_text.encode(sealed[:_ENCAPSULATED_SIZE])
        return Stanza((KIND, share), sealed[_ENCAPSULATED_SIZE:])


@dataclass(frozen=True, slots=True)
class HybridIdentity:
    """A post-quantum secret key, ``AGE-SECRET-KEY-PQ-1…``: the 32-byte X-Wing seed."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != _SEED_SIZE:
            raise InvalidKey(kind="age identity")

    @classmethod
    def generate(cls) -> HybridIdentity:
        """Return a new secret key."""
        return cls(secrets.token_bytes(_SEED_SIZE))

    @classmethod
    def parse(cls, text: str) -> HybridIdentity:
        """Read ``AGE-SECRET-KEY-PQ-1…``; raise InvalidKey."""
        return cls(bech32.decode(text, prefix="age-secret-key-pq-", size=_SEED_SIZE, kind="age identity"))

    def to_text(self) -> str:
        """Return the secret spelling; there is no ``__str__``, so that no message prints it by accident."""
        return bech32.encode("age-secret-key-pq-", self.seed).upper()

    @property
    def recipient(self) -> HybridRecipient:
        """The public key."""
        mlkem, x25519 = self._keys()
        return HybridRecipient(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    def _keys(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        # X-Wing's expandDecapsulationKey: SHAKE-256 of the seed gives ML-KEM's d and z and the X25519 scalar.
        digest = hashes.Hash(hashes.SHAKE256(_MLKEM_SEED_SIZE + _X25519_SIZE))
        digest.update(self.seed)
        expanded = digest.finalize()
        return (
            MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_SIZE]),
            X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_SIZE:]),
        )

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key of the first stanza that is ours."""
        for stanza in stanzas:
            if stanza.kind == KIND:
                file_key = self._unwrap_one(stanza)
                if file_key is not None:
                    return file_key
        return None

    def _unwrap_one(self, stanza: Stanza) -> bytes | None:
        share = base64_text.decode(stanza.arguments[1]) if len(stanza.arguments) == 2 else None
        if share is None or len(share) != _ENCAPSULATED_SIZE or len(stanza.body) != WRAPPED_SIZE:
            raise DamagedHeader(reason="a post-quantum stanza is malformed")
        mlkem, x25519 = self._keys()
        try:
            # HPKE reports a low-order share and a wrong tag alike; the format wants the first to abort.
            x25519.exchange(X25519PublicKey.from_public_bytes(share[-_X25519_SIZE:]))
        except ValueError:
            raise DamagedHeader(reason="an X25519 share is of low order") from None
        try:
            return _SUITE.decrypt(share + stanza.body, hpke.MLKEM768X25519PrivateKey(mlkem, x25519), _INFO)
        except InvalidTag:
            return None

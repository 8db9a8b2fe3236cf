"""The X25519 recipient type of age v1 (C2SP age.md, "The X25519 recipient type")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.age import base64_text, bech32
from crypto.age.stanza import WRAPPED_SIZE, Stanza
from crypto.errors import DamagedHeader, InvalidKey

KIND = "X25519"
GROUP = "classic"
_INFO = b"age-encryption.org/v1/X25519"
_KEY_SIZE = 32
_NONCE = bytes(12)  # the wrap key is fresh for every stanza


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """A classic public key, ``age1…``."""

    public_key: bytes

    def __post_init__(self) -> None:
        if len(self.public_key) != _KEY_SIZE:
            raise InvalidKey(kind="age recipient")

    @classmethod
    def parse(cls, text: str) -> X25519Recipient:
        """Read ``age1…``; raise InvalidKey."""
        return cls(bech32.decode(text, prefix="age", size=_KEY_SIZE, kind="age recipient"))

    def __str__(self) -> str:
        return bech32.encode("age", self.public_key)

    @property
    def group(self) -> str:
        """Classic recipients do not mix with post-quantum ones."""
        return GROUP

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap ``file_key`` with a fresh ephemeral share; raise InvalidKey for a low-order public key."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        try:
            secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.public_key))
        except ValueError:
            raise InvalidKey(kind="age recipient") from None
        key = _wrap_key(secret, share, self.public_key)
        return Stanza(
            (KIND, base64_text.encode(share)), ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)
        )


@dataclass(frozen=True, slots=True)
class X25519Identity:
    """A classic secret key, ``AGE-SECRET-KEY-1…``."""

    secret_key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret_key) != _KEY_SIZE:
            raise InvalidKey(kind="age identity")

    @classmethod
    def generate(cls) -> X25519Identity:
        """Return a new secret key."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def parse(cls, text: str) -> X25519Identity:
        """Read ``AGE-SECRET-KEY-1…``; raise InvalidKey."""
        return cls(bech32.decode(text, prefix="age-secret-key-", size=_KEY_SIZE, kind="age identity"))

    def to_text(self) -> str:
        """Return the secret spelling; there is no ``__str__``, so that no message prints it by accident."""
        return bech32.encode("age-secret-key-", self.secret_key).upper()

    @property
    def recipient(self) -> X25519Recipient:
        """The public key."""
        private = X25519PrivateKey.from_private_bytes(self.secret_key)
        return X25519Recipient(private.public_key().public_bytes_raw())

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
        if share is None or len(share) != _KEY_SIZE or len(stanza.body) != WRAPPED_SIZE:
            raise DamagedHeader(reason="an X25519 stanza is malformed")
        private = X25519PrivateKey.from_private_bytes(self.secret_key)
        try:
            secret = private.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError:  # an all-zero shared secret
            raise DamagedHeader(reason="an X25519 share is of low order") from None
        key = _wrap_key(secret, share, private.public_key().public_bytes_raw())
        try:
            return ChaCha20Poly1305(key).decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            return None


def _wrap_key(secret: bytes, share: bytes, public_key: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=share + public_key, info=_INFO).derive(secret)

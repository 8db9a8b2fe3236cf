"""The scrypt recipient type of age v1 (C2SP age.md, "The scrypt recipient type"; RFC 7914)."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from crypto.age import base64_text
from crypto.age.stanza import WRAPPED_SIZE, Stanza
from crypto.errors import DamagedHeader, InvalidKey, WrongPassphrase

KIND = "scrypt"
GROUP = "passphrase"
DEFAULT_WORK_FACTOR = 18  # log2 N: 256 MiB and about a second
MAX_WORK_FACTOR = 20  # log2 N: 1 GiB; a file may not make us spend more
_LABEL = b"age-encryption.org/v1/scrypt"
_SALT_SIZE = 16
_NONCE = bytes(12)  # the wrap key is fresh for every stanza
_DECIMAL = re.compile(r"[1-9][0-9]{0,5}", re.ASCII)


@dataclass(frozen=True, slots=True)
class ScryptRecipient:
    """A passphrase to encrypt to; always the only recipient of its file."""

    passphrase: str = field(repr=False)
    work_factor: int = DEFAULT_WORK_FACTOR

    def __post_init__(self) -> None:
        if not self.passphrase or not 1 <= self.work_factor <= MAX_WORK_FACTOR:
            raise InvalidKey(kind="passphrase")

    @property
    def group(self) -> str:
        """A passphrase stands alone."""
        return GROUP

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap ``file_key`` under a fresh salt."""
        salt = secrets.token_bytes(_SALT_SIZE)
        key = _wrap_key(self.passphrase, salt, self.work_factor)
        body = ChaCha20Poly1305(key).encrypt(_NONCE, file_key, None)
        return Stanza((KIND, base64_text.encode(salt), str(self.work_factor)), body)


@dataclass(frozen=True, slots=True)
class ScryptIdentity:
    """A passphrase to decrypt with; ``max_work_factor`` bounds memory and time (log2 N)."""

    passphrase: str = field(repr=False)
    max_work_factor: int = MAX_WORK_FACTOR

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key; raise WrongPassphrase, or DamagedHeader also when the work factor is too high."""
        stanza = next((stanza for stanza in stanzas if stanza.kind == KIND), None)
        if stanza is None:
            return None
        salt = base64_text.decode(stanza.arguments[1]) if len(stanza.arguments) == 3 else None
        if salt is None or len(salt) != _SALT_SIZE or len(stanza.body) != WRAPPED_SIZE:
            raise DamagedHeader(reason="a passphrase stanza is malformed")
        if not _DECIMAL.fullmatch(stanza.arguments[2]):
            raise DamagedHeader(reason="a passphrase work factor is malformed")
        work_factor = int(stanza.arguments[2])
        if work_factor > self.max_work_factor:
            raise DamagedHeader(reason="a passphrase work factor is too high")
        try:
            key = _wrap_key(self.passphrase, salt, work_factor)
            return ChaCha20Poly1305(key).decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            raise WrongPassphrase from None


def _wrap_key(passphrase: str, salt: bytes, work_factor: int) -> bytes:
    return Scrypt(salt=_LABEL + salt, length=32, n=1 << work_factor, r=8, p=1).derive(passphrase.encode())

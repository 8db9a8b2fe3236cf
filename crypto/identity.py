"""A party's secret keys: two to decrypt (post-quantum and classic) and two to sign, with the card that publishes them.

The bytes of an identity are secret; the vault keeps them encrypted. Python cannot wipe them from memory.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from crypto import age, canonical
from crypto.card import MAX_SIZE, Card, sign_card
from crypto.errors import InvalidCard, InvalidKey
from crypto.fields import FieldError, Fields, format_time
from crypto.fingerprint import Fingerprint
from crypto.minisign import MinisignSecretKey
from crypto.mldsa import MldsaSecretKey

FORMAT = "kpo-vault-identity"
VERSION = 1
_MAX_SIZE = 256 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Identity:
    """Secret keys and their public card; only the card shows in its repr."""

    hybrid: age.HybridIdentity = field(repr=False)
    x25519: age.X25519Identity = field(repr=False)
    minisign: MinisignSecretKey = field(repr=False)
    mldsa: MldsaSecretKey = field(repr=False)
    card: Card

    @classmethod
    def generate(
        cls, name: str, *, created: datetime | None = None, expires: datetime | None = None
    ) -> Identity:
        """Make new keys for ``name`` and sign their card; raise InvalidCard for a name of more than one line."""
        hybrid, x25519 = age.HybridIdentity.generate(), age.X25519Identity.generate()
        minisign, mldsa = MinisignSecretKey.generate(), MldsaSecretKey.generate()
        card = sign_card(
            name=name,
            created=(created or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0),
            hybrid=hybrid.recipient,
            x25519=x25519.recipient,
            minisign=minisign,
            mldsa=mldsa,
            expires=expires.astimezone(UTC).replace(microsecond=0) if expires else None,
        )
        return cls(hybrid, x25519, minisign, mldsa, card)

    @classmethod
    def from_bytes(cls, content: bytes) -> Identity:
        """Read what ``to_bytes`` wrote; raise InvalidKey."""
        try:
            fields = Fields(canonical.load(content, max_size=_MAX_SIZE))
            if (
                fields.text("format", limit=50) != FORMAT
                or fields.whole("version", limit=1_000_000) != VERSION
            ):
                raise InvalidKey(kind="identity file")
            identity = cls(
                age.HybridIdentity.parse(fields.text("hybrid", limit=200)),
                age.X25519Identity.parse(fields.text("x25519", limit=200)),
                MinisignSecretKey(base64.b64decode(fields.text("ed25519", limit=100), validate=True)),
                MldsaSecretKey(base64.b64decode(fields.text("mldsa65", limit=100), validate=True)),
                Card.parse(fields.text("card", limit=MAX_SIZE)),
            )
            fields.done()
        except (FieldError, canonical.NotCanonical, InvalidCard, binascii.Error, ValueError):
            raise InvalidKey(kind="identity file") from None
        if not identity._owns_card():
            raise InvalidKey(kind="identity file")
        return identity

    def to_bytes(self) -> bytes:
        """Return the secret keys and the card as JSON; for the vault's encryption, never for a plain file."""
        return canonical.dump(
            {
                "format": FORMAT,
                "version": VERSION,
                "hybrid": self.hybrid.to_text(),
                "x25519": self.x25519.to_text(),
                "ed25519": base64.b64encode(self.minisign.seed).decode("ascii"),
                "mldsa65": base64.b64encode(self.mldsa.seed).decode("ascii"),
                "card": self.card.to_text(),
            }
        )

    def renamed(self, name: str) -> Identity:
        """Return the same keys with a card under another name: the fingerprint stays."""
        card = sign_card(
            name=name,
            created=self.card.created,
            hybrid=self.hybrid.recipient,
            x25519=self.x25519.recipient,
            minisign=self.minisign,
            mldsa=self.mldsa,
            expires=self.card.expires,
        )
        return replace(self, card=card)

    def to_age_key_file(self, *, classic_only: bool = False) -> str:
        """Return the keys that decrypt as the ``age`` program reads them, each with its public half as a comment.

        Programs older than age 1.3 refuse a file with a post-quantum key in it; ``classic_only`` leaves that one out.
        The lines are secret keys in the clear: to be encrypted before they touch a disk.
        """
        lines = [f"# created: {format_time(self.card.created)}"]
        for key in (self.x25519,) if classic_only else (self.x25519, self.hybrid):
            lines += [f"# public key: {key.recipient}", key.to_text()]
        return "\n".join(lines) + "\n"

    @property
    def age_identities(self) -> tuple[age.Identity, ...]:
        """What opens age files sealed to the card, the post-quantum key first."""
        return (self.hybrid, self.x25519)

    @property
    def fingerprint(self) -> Fingerprint:
        """The fingerprint of the card."""
        return self.card.fingerprint

    def _owns_card(self) -> bool:
        return (
            self.card.hybrid == self.hybrid.recipient
            and self.card.x25519 == self.x25519.recipient
            and self.card.minisign == self.minisign.public_key
            and self.card.mldsa == self.mldsa.public_key
        )

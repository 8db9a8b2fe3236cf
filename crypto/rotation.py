"""A party's move to new keys, signed by the old and by the new ones: whoever relies on the old may rely on the new.

Without the old key's signatures anybody could announce new keys; without the new one's, somebody could claim the keys
of another. docs/packet-format.md describes the file.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from crypto import canonical
from crypto.card import MAX_SIZE as MAX_CARD
from crypto.card import Card
from crypto.errors import BadSignature, InvalidCard
from crypto.fields import FieldError, Fields, format_time
from crypto.identity import Identity

FORMAT = "kpo-vault-rotation"
VERSION = 1
MAX_SIZE = 4 * MAX_CARD  # bytes
_CONTEXT = b"kpo-vault rotation v1"
_MINISIGN_COMMENT = "kpo-vault rotation v1"
_SIGNATURES = 4


@dataclass(frozen=True, slots=True)
class Rotation:
    """Two cards and the four signatures in base64: minisign and ML-DSA-65 of the old keys, then of the new ones."""

    old: Card
    new: Card
    created: datetime
    signatures: tuple[str, ...]

    @classmethod
    def sign(cls, old: Identity, new: Identity, *, created: datetime | None = None) -> Rotation:
        """Announce that ``new`` takes the place of ``old``."""
        moment = (created or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
        content = canonical.dump(_announcement(old.card, new.card, moment))
        signatures = []
        for identity in (old, new):
            signatures += [
                identity.minisign.sign(content, trusted_comment=_MINISIGN_COMMENT),
                identity.mldsa.sign(content, context=_CONTEXT),
            ]
        return cls(
            old.card, new.card, moment, tuple(base64.b64encode(raw).decode("ascii") for raw in signatures)
        )

    @classmethod
    def parse(cls, content: bytes) -> Rotation:
        """Read a rotation file and check all signatures; raise InvalidCard."""
        # Mail programs turn line ends into CRLF; the signatures cover the canonical form.
        content = content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").rstrip(b"\n") + b"\n"
        try:
            rotation = cls._from_fields(Fields(canonical.load(content, max_size=MAX_SIZE)))
        except canonical.NotCanonical:
            raise InvalidCard(reason="it is not a rotation file, or it was changed") from None
        except FieldError as error:
            raise InvalidCard(reason=str(error)) from None
        rotation._check()
        return rotation

    def to_text(self) -> str:
        """Return the rotation file."""
        fields = _announcement(self.old, self.new, self.created)
        return canonical.dump(fields | {"signatures": list(self.signatures)}).decode()

    @classmethod
    def _from_fields(cls, fields: Fields) -> Rotation:
        if fields.text("format", limit=50) != FORMAT:
            raise FieldError("it is not a rotation of keys")
        if fields.whole("version", limit=1_000_000) != VERSION:
            raise FieldError("its version is not known to this program")
        old, new = (Card.parse(fields.text(name, limit=MAX_CARD)) for name in ("old", "new"))
        created, signatures = fields.time("created"), fields.array("signatures", limit=_SIGNATURES)
        fields.done()
        if len(signatures) != _SIGNATURES or not all(isinstance(text, str) for text in signatures):
            raise FieldError("its signatures are malformed")
        return cls(old, new, created, tuple(signatures))

    def _check(self) -> None:
        if self.old.fingerprint == self.new.fingerprint:
            raise InvalidCard(reason="its old and its new keys are the same")
        if not (self.old.can_sign and self.new.can_sign):
            raise InvalidCard(reason="keys that cannot sign cannot be rotated")
        content = canonical.dump(_announcement(self.old, self.new, self.created))
        pairs = (self.signatures[:2], self.signatures[2:])
        for card, pair in zip((self.old, self.new), pairs, strict=True):
            try:
                if card.minisign is None or card.mldsa is None:
                    raise BadSignature(kind="minisign")
                minisign, mldsa = (base64.b64decode(text, validate=True) for text in pair)
                if card.minisign.verify(content, minisign) != _MINISIGN_COMMENT:
                    raise BadSignature(kind="minisign")
                card.mldsa.verify(content, mldsa, context=_CONTEXT)
            except (BadSignature, binascii.Error, ValueError):
                raise InvalidCard(reason="it is not signed by both the old and the new keys") from None


def is_rotation(content: bytes) -> bool:
    """Tell a rotation file from a card, without checking it."""
    return f'"format": "{FORMAT}"'.encode() in content[:MAX_SIZE]


def _announcement(old: Card, new: Card, created: datetime) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "created": format_time(created),
        "old": old.to_text(),
        "new": new.to_text(),
    }

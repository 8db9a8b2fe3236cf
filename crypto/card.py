"""A party's public card: the keys to seal to it and to verify it, as a text file that its own keys sign.

The signatures prove that whoever made the card holds its keys, not who that is: compare the fingerprint.
docs/packet-format.md describes the file.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from crypto import age, canonical
from crypto.errors import BadSignature, InvalidCard, InvalidKey
from crypto.fields import FieldError, Fields, format_time, is_party_name
from crypto.fingerprint import Fingerprint
from crypto.minisign import MinisignPublicKey, MinisignSecretKey
from crypto.mldsa import MldsaPublicKey, MldsaSecretKey

FORMAT = "kpo-vault-card"
VERSION = 1
MAX_SIZE = 64 * 1024  # bytes
_CONTEXT = b"kpo-vault card v1"
_MINISIGN_COMMENT = "kpo-vault card v1"


@dataclass(frozen=True, slots=True)
class Card:
    """A name and public keys; at least one age recipient, and either all signature keys or none.

    A card without signature keys belongs to a partner who uses plain age: packets can be sealed to it, but nothing
    can be signed by it. ``signatures`` are the two self-signatures in base64, in the order of the keys. ``expires``
    is the owner's last day with these keys, if there is one.
    """

    name: str
    created: datetime
    hybrid: age.HybridRecipient | None
    x25519: age.X25519Recipient | None
    minisign: MinisignPublicKey | None = None
    mldsa: MldsaPublicKey | None = None
    signatures: tuple[str, str] | None = None
    expires: datetime | None = None

    def __post_init__(self) -> None:
        if not is_party_name(self.name):
            raise InvalidCard(reason="the name is empty, too long or not one line")
        if not self.recipients:
            raise InvalidCard(reason="it has no age recipient")
        if not (self.minisign is None) == (self.mldsa is None) == (self.signatures is None):
            raise InvalidCard(reason="its signature keys are incomplete")
        if self.expires is not None and self.expires <= self.created:
            raise InvalidCard(reason="it expires before it was made")

    @classmethod
    def from_age_recipient(cls, name: str, recipient: str, *, created: datetime | None = None) -> Card:
        """Make a card for a partner with plain age (``age1…`` or ``age1pq1…``); raise InvalidKey or InvalidCard."""
        key = age.parse_recipient(recipient)
        moment = (created or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
        if isinstance(key, age.HybridRecipient):
            return cls(name, moment, key, None)
        return cls(name, moment, None, key)

    @classmethod
    def parse(cls, content: bytes | str) -> Card:
        """Read a card file and check its self-signatures; raise InvalidCard."""
        if isinstance(content, str):
            content = content.encode(errors="surrogatepass")
        # Mail programs turn line ends into CRLF; the signatures cover the canonical form.
        content = content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").rstrip(b"\n") + b"\n"
        try:
            card = _from_fields(Fields(canonical.load(content, max_size=MAX_SIZE)))
        except canonical.NotCanonical:
            raise InvalidCard(reason="it is not a card file, or it was changed") from None
        except FieldError as error:
            raise InvalidCard(reason=str(error)) from None
        except InvalidKey:
            raise InvalidCard(reason="one of its keys is damaged") from None
        card._check_signatures()
        return card

    def to_text(self) -> str:
        """Return the card file."""
        return canonical.dump(self._public() | {"signatures": list(self.signatures or ())}).decode()

    @property
    def recipients(self) -> tuple[age.HybridRecipient | age.X25519Recipient, ...]:
        """The age recipients, the post-quantum one first."""
        return tuple(key for key in (self.hybrid, self.x25519) if key is not None)

    def has_expired(self, now: datetime) -> bool:
        """Whether the owner's time with these keys is over at ``now``."""
        return self.expires is not None and now >= self.expires

    @property
    def can_sign(self) -> bool:
        """Whether packets of this party can be verified."""
        return self.minisign is not None

    @property
    def fingerprint(self) -> Fingerprint:
        """The fingerprint of all keys of the card; the name is not part of it."""
        return Fingerprint.of_keys(
            [
                self.hybrid.public_key if self.hybrid else b"",
                self.x25519.public_key if self.x25519 else b"",
                self.minisign.public_key if self.minisign else b"",
                self.mldsa.public_key if self.mldsa else b"",
            ]
        )

    def _public(self) -> dict[str, Any]:
        # A card without an end is written as it always was, so that its signatures stay good.
        end = {"expires": format_time(self.expires)} if self.expires else {}
        return end | {
            "format": FORMAT,
            "version": VERSION,
            "name": self.name,
            "created": format_time(self.created),
            "age": [str(recipient) for recipient in self.recipients],
            "minisign": str(self.minisign) if self.minisign else None,
            "mldsa65": base64.b64encode(self.mldsa.public_key).decode("ascii") if self.mldsa else None,
        }

    def _check_signatures(self) -> None:
        if self.minisign is None or self.mldsa is None or self.signatures is None:
            return
        content = canonical.dump(self._public())
        try:
            minisign, mldsa = (base64.b64decode(text, validate=True) for text in self.signatures)
            if self.minisign.verify(content, minisign) != _MINISIGN_COMMENT:
                raise BadSignature(kind="minisign")
            self.mldsa.verify(content, mldsa, context=_CONTEXT)
        except (BadSignature, binascii.Error, ValueError):
            raise InvalidCard(reason="its signatures do not belong to its keys") from None


def sign_card(
    *,
    name: str,
    created: datetime,
    hybrid: age.HybridRecipient,
    x25519: age.X25519Recipient,
    minisign: MinisignSecretKey,
    mldsa: MldsaSecretKey,
    expires: datetime | None = None,
) -> Card:
    """Make the self-signed card of an identity."""
    keys = (minisign.public_key, mldsa.public_key)
    draft = Card(name, created, hybrid, x25519, *keys, signatures=("", ""), expires=expires)
    content = canonical.dump(draft._public())
    signatures = (
        base64.b64encode(minisign.sign(content, trusted_comment=_MINISIGN_COMMENT)).decode("ascii"),
        base64.b64encode(mldsa.sign(content, context=_CONTEXT)).decode("ascii"),
    )
    return Card(name, created, hybrid, x25519, *keys, signatures=signatures, expires=expires)


def _from_fields(fields: Fields) -> Card:
    if fields.text("format", limit=50) != FORMAT:
        raise FieldError("it is not a contact card")
    if fields.whole("version", limit=1_000_000) != VERSION:
        raise FieldError("its version is not known to this program")
    name, created = fields.name("name"), fields.time("created")
    expires = fields.time("expires") if fields.has("expires") else None
    hybrid, x25519 = _age_keys(fields.array("age", limit=2))
    minisign, mldsa = fields.optional_text("minisign", limit=100), fields.optional_text("mldsa65", limit=4000)
    signatures = fields.array("signatures", limit=2)
    fields.done()
    if not all(isinstance(text, str) for text in signatures) or len(signatures) not in (0, 2):
        raise FieldError("its signatures are malformed")
    return Card(
        name,
        created,
        hybrid,
        x25519,
        MinisignPublicKey.parse(minisign) if minisign is not None else None,
        MldsaPublicKey(_base64(mldsa)) if mldsa is not None else None,
        (signatures[0], signatures[1]) if signatures else None,
        expires,
    )


def _age_keys(texts: Sequence[object]) -> tuple[age.HybridRecipient | None, age.X25519Recipient | None]:
    hybrid: age.HybridRecipient | None = None
    x25519: age.X25519Recipient | None = None
    for text in texts:
        if not isinstance(text, str):
            raise FieldError("an age recipient is not a text")
        key = age.parse_recipient(text)
        if isinstance(key, age.HybridRecipient) and hybrid is None and x25519 is None:
            hybrid = key
        elif isinstance(key, age.X25519Recipient) and x25519 is None:
            x25519 = key
        else:
            raise FieldError("its age recipients are out of order")
    return hybrid, x25519


def _base64(text: str) -> bytes:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise InvalidKey(kind="public key") from None
    if base64.b64encode(raw).decode("ascii") != text:
        raise InvalidKey(kind="public key")
    return raw

"""Partners and their keys: cards in and out, and how far each key can be relied on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from crypto import age
from crypto.card import Card
from crypto.fingerprint import Fingerprint
from crypto.identity import Identity
from crypto.rotation import Rotation, is_rotation
from kpo_vault.errors import UsageError
from kpo_vault.policy.countries import CODES
from kpo_vault.vault.contacts import Contact
from kpo_vault.vault.errors import FingerprintDiffers
from kpo_vault.workflow.folders import replace_file
from kpo_vault.workflow.session import Session

OWN = "you"
COUNTRIES: Final = CODES  # where a contact may sit
LONGEST_NOTES: Final = 4000  # characters
MIN_PASSPHRASE: Final = 12  # characters, of a key file that leaves the vault's protection


@dataclass(frozen=True, slots=True)
class ContactSummary:
    """A contact as people compare it: the state, ten words and sixty digits of the key's fingerprint.

    ``new_words`` are those of another card that came under the same name and blocks the contact; ``code`` is what a
    QR code of the fingerprint holds. ``post_quantum`` says whether packets to this key can be encrypted so. ``country`` is a
    code of ISO 3166-1 or empty. ``rotated`` keys came after the comparison, signed by those that were compared.
    """

    name: str
    state: str
    words: str
    digits: str
    can_sign: bool
    created: datetime
    new_words: str = ""
    expires: datetime | None = None
    code: str = ""
    post_quantum: bool = True
    country: str = ""
    notes: str = ""
    verified: datetime | None = None
    rotated: bool = False
    new_digits: str = ""
    new_code: str = ""

    def ends_within(self, days: int, now: datetime | None = None) -> bool:
        """Whether the card still counts, but not for so many days more."""
        left = None if self.expires is None else self.expires - (now or datetime.now(UTC))
        return left is not None and timedelta(0) < left <= timedelta(days=days)

    def matches(self, words: str) -> bool:
        """Whether every one of some words stands in the name, the notes, the country or the fingerprint's words."""
        text = f"{self.name} {self.notes} {self.country} {self.words}".casefold()
        return all(word in text for word in words.casefold().split())

    def as_json(self) -> dict[str, Any]:
        """Return the contact for a program."""
        return {
            "name": self.name,
            "state": self.state,
            "words": self.words,
            "digits": self.digits,
            "can_sign": self.can_sign,
            "created": self.created.isoformat(),
            "expires": self.expires.isoformat() if self.expires else None,
            "code": self.code,
            "new_words": self.new_words,
            "post_quantum": self.post_quantum,
            "country": self.country,
            "notes": self.notes,
            "verified": self.verified.isoformat() if self.verified else None,
            "rotated": self.rotated,
        }


def import_card(session: Session, path: Path, *, name: str | None = None) -> ContactSummary:
    """Add the contact of a card file, or follow a contact to new keys by its rotation file; raises InvalidCard.

    Another card under a known name blocks that contact (state "changed") until a person has looked. A rotation that
    the old and the new keys signed leaves it as it was, verified or not.
    """
    if path.stat().st_size > 1 << 20:
        raise UsageError(f"{path.name} is too large to be a contact card.")
    content = path.read_bytes()
    if not is_rotation(content):
        return _add(session, Card.parse(content), name)
    if name is not None:
        raise UsageError("A rotation keeps the contact's name; leave the name out.")
    contact = session.vault.contacts.rotate(Rotation.parse(content))
    session.log("contact-rotated", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def add_recipient(session: Session, name: str, age_recipient: str) -> ContactSummary:
    """Add a partner who only has age; raises InvalidKey."""
    return _add(session, Card.from_age_recipient(name, age_recipient.strip()), name)


def verify_contact(session: Session, name: str) -> ContactSummary:
    """Note that a person compared the words; raises UnknownContact, ContactChanged."""
    contact = session.vault.contacts.verify(name)
    session.log("contact-verified", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def verify_by_code(session: Session, name: str, code: str) -> ContactSummary:
    """Compare a contact with the text of a QR code that the partner showed; raises InvalidKey, FingerprintDiffers."""
    contact = session.vault.contacts.get(name)
    if Fingerprint.parse_code(code) != contact.card.fingerprint:
        raise FingerprintDiffers(name=contact.name)
    return verify_contact(session, name)


def describe_contact(
    session: Session, name: str, *, country: str | None = None, notes: str | None = None
) -> ContactSummary:
    """Note where a partner sits (two letters of ISO 3166-1, or nothing) and what we want to remember; None changes nothing.

    Raises UnknownContact, UsageError.
    """
    if country is not None:
        country = country.strip().upper()
        if country and country not in COUNTRIES:
            raise UsageError(f"{country} is no country's code. Two letters of ISO 3166-1 are: IN, PL, PH …")
    if notes is not None and len(notes) > LONGEST_NOTES:
        raise UsageError(f"Notes have at most {LONGEST_NOTES:,} characters.")
    contact = session.vault.contacts.describe(name, country=country, notes=notes)
    session.log("contact-changed", action="described", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def accept_change(session: Session, name: str) -> ContactSummary:
    """Take a changed contact's new card into use, unverified."""
    contact = session.vault.contacts.accept_change(name)
    session.log("contact-changed", action="accepted", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def refuse_change(session: Session, name: str) -> ContactSummary:
    """Drop a changed contact's new card and keep the old one."""
    contact = session.vault.contacts.refuse_change(name)
    session.log("contact-changed", action="refused", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def revoke_contact(session: Session, name: str) -> ContactSummary:
    """Block a contact for good."""
    contact = session.vault.contacts.revoke(name)
    session.log("contact-revoked", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def remove_contact(session: Session, name: str) -> None:
    """Forget a contact; raises UnknownContact. Its card under the same name would no longer be noticed as changed."""
    contact = session.vault.contacts.get(name)
    session.vault.contacts.remove(name)
    session.log("contact-removed", fingerprint=str(contact.card.fingerprint))


def find_contact(session: Session, name: str) -> ContactSummary:
    """Return a contact; raises UnknownContact."""
    return _summary(session.vault.contacts.get(name))


def list_contacts(session: Session) -> tuple[ContactSummary, ...]:
    """Return all contacts in the order of their names."""
    return tuple(_summary(contact) for contact in session.vault.contacts.list())


def own_card(session: Session) -> ContactSummary:
    """Return ourselves as partners see us."""
    return _from_card(session.identity.card, OWN)


def own_card_text(session: Session) -> str:
    """Return the card file to send to partners."""
    return session.identity.card.to_text()


def export_card(session: Session, path: Path) -> None:
    """Write the card file to send to partners; raises OutputFailed."""
    replace_file(path, own_card_text(session).encode())


def new_identity(session: Session, name: str, *, expires: datetime | None = None) -> ContactSummary:
    """Make fresh keys under a name and use them from now on; what was sealed to the earlier ones still opens."""
    session.add_identity(Identity.generate(name, expires=expires))
    return own_card(session)


def rotate_identity(session: Session, path: Path, *, expires: datetime | None = None) -> ContactSummary:
    """Move to fresh keys and write the rotation file that brings partners along; raises OutputFailed.

    The file is on the disk before the new keys are used: keys that nobody was told of would lock partners out.
    """
    old = session.identity
    new = Identity.generate(old.card.name, expires=expires)
    replace_file(path, Rotation.sign(old, new).to_text().encode())
    session.add_identity(new)
    return own_card(session)


def export_keys(session: Session, path: Path, passphrase: str, *, classic_only: bool = False) -> None:
    """Write the keys that decrypt as an age key file under a passphrase of its own; raises OutputFailed.

    Whoever has the file and the passphrase can read every packet sealed to us: the audit log says that it was made.
    """
    if len(passphrase) < MIN_PASSPHRASE:
        raise UsageError(f"The passphrase for the key file needs at least {MIN_PASSPHRASE} characters.")
    sealed = BytesIO()
    plain = session.identity.to_age_key_file(classic_only=classic_only).encode("ascii")
    age.encrypt(BytesIO(plain), sealed, [age.ScryptRecipient(passphrase)], armor=True)
    session.log("export", action="identity-keys", fingerprint=str(session.identity.fingerprint))
    replace_file(path, sealed.getvalue())


def _add(session: Session, card: Card, name: str | None) -> ContactSummary:
    if card.fingerprint == session.identity.fingerprint:
        raise UsageError("This is your own card. Send it to your partner, and import your partner's.")
    contact = session.vault.contacts.add(card, name)
    if card.fingerprint == contact.card.fingerprint:
        session.log("contact-added", fingerprint=str(card.fingerprint))
    else:
        session.log("contact-changed", action="another-card", fingerprint=str(card.fingerprint))
    return _summary(contact)


def _summary(contact: Contact) -> ContactSummary:
    summary = replace(
        _from_card(contact.card, contact.state, contact.name),
        country=contact.country,
        notes=contact.notes,
        verified=contact.verified,
        rotated=contact.rotated,
    )
    if contact.new_card is None:
        return summary
    new = contact.new_card.fingerprint
    return replace(summary, new_words=new.phrase, new_digits=new.digits, new_code=new.code)


def _from_card(card: Card, state: str, name: str | None = None) -> ContactSummary:
    fingerprint = card.fingerprint
    return ContactSummary(
        name or card.name,
        str(state),
        fingerprint.phrase,
        fingerprint.digits,
        card.can_sign,
        card.created,
        expires=card.expires,
        code=fingerprint.code,
        post_quantum=card.hybrid is not None,
    )

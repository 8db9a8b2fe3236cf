"""Partners and their keys: cards in and out, and how far each key can be relied on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from crypto.card import Card
from crypto.identity import Identity
from kpo_vault.errors import UsageError
from kpo_vault.vault.contacts import Contact
from kpo_vault.workflow.folders import replace_file
from kpo_vault.workflow.session import Session

OWN = "you"


@dataclass(frozen=True, slots=True)
class ContactSummary:
    """A contact as people compare it: the state, ten words and sixty digits of the key's fingerprint.

    ``new_words`` are those of another card that came under the same name and blocks the contact.
    """

    name: str
    state: str
    words: str
    digits: str
    can_sign: bool
    created: datetime
    new_words: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the contact for a program."""
        return {
            "name": self.name,
            "state": self.state,
            "words": self.words,
            "digits": self.digits,
            "can_sign": self.can_sign,
            "created": self.created.isoformat(),
        }


def import_card(session: Session, path: Path, *, name: str | None = None) -> ContactSummary:
    """Add the contact of a card file; raises InvalidCard.

    Another card under a known name blocks that contact (state "changed") until a person has looked.
    """
    if path.stat().st_size > 1 << 20:
        raise UsageError(f"{path.name} is too large to be a contact card.")
    return _add(session, Card.parse(path.read_bytes()), name)


def add_recipient(session: Session, name: str, age_recipient: str) -> ContactSummary:
    """Add a partner who only has age; raises InvalidKey."""
    return _add(session, Card.from_age_recipient(name, age_recipient.strip()), name)


def verify_contact(session: Session, name: str) -> ContactSummary:
    """Note that a person compared the words; raises UnknownContact, ContactChanged."""
    contact = session.vault.contacts.verify(name)
    session.log("contact-verified", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def accept_change(session: Session, name: str) -> ContactSummary:
    """Take a changed contact's new card into use, unverified."""
    contact = session.vault.contacts.accept_change(name)
    session.log("contact-changed", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def refuse_change(session: Session, name: str) -> ContactSummary:
    """Drop a changed contact's new card and keep the old one."""
    return _summary(session.vault.contacts.refuse_change(name))


def revoke_contact(session: Session, name: str) -> ContactSummary:
    """Block a contact for good."""
    contact = session.vault.contacts.revoke(name)
    session.log("contact-revoked", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


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


def new_identity(session: Session, name: str) -> ContactSummary:
    """Make fresh keys under a name and use them from now on; what was sealed to the earlier ones still opens."""
    session.add_identity(Identity.generate(name))
    return own_card(session)


def _add(session: Session, card: Card, name: str | None) -> ContactSummary:
    if card.fingerprint == session.identity.fingerprint:
        raise UsageError("This is your own card. Send it to your partner, and import your partner's.")
    contact = session.vault.contacts.add(card, name)
    session.log("contact-added", fingerprint=str(contact.card.fingerprint))
    return _summary(contact)


def _summary(contact: Contact) -> ContactSummary:
    summary = _from_card(contact.card, contact.state, contact.name)
    if contact.new_card is None:
        return summary
    return replace(summary, new_words=contact.new_card.fingerprint.phrase)


def _from_card(card: Card, state: str, name: str | None = None) -> ContactSummary:
    fingerprint = card.fingerprint
    return ContactSummary(
        name or card.name, str(state), fingerprint.phrase, fingerprint.digits, card.can_sign, card.created
    )

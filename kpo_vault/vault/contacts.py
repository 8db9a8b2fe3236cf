"""Partners and their cards. A new card under a known name blocks the contact until a person has looked.

unverified --verify--> verified        (the fingerprint words were compared over another channel)
either     --another card comes--> changed --accept--> unverified, --refuse--> what it was
either     --rotation signed by the old and the new key--> what it was, with the new card
either     --the card's time ends--> expired
any        --revoke--> revoked
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from crypto.card import Card
from crypto.fingerprint import Fingerprint
from crypto.rotation import Rotation
from kpo_vault.vault import moment
from kpo_vault.vault.compartments import name_index
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import ContactChanged, ContactExpired, UnknownContact
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedRow, SealedTable


class ContactState(StrEnum):
    """How far a contact's keys can be relied on."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    CHANGED = "changed"
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Contact:
    """A partner: the card in use, and the other card that came if the state is ``changed``.

    ``country`` is a code of ISO 3166-1 or empty, ``notes`` what we want to remember of the partner. ``rotated`` says
    that the keys in use came after the comparison, signed by the ones that were compared.
    """

    name: str
    state: ContactState
    card: Card
    added: datetime
    verified: datetime | None = None
    new_card: Card | None = None
    country: str = ""
    notes: str = ""
    rotated: bool = False

    @property
    def usable(self) -> bool:
        """Whether packets may be sealed to this contact and accepted from it."""
        return self.state in (ContactState.UNVERIFIED, ContactState.VERIFIED)


class Contacts:
    """The contacts of a vault, by name; names that differ only in case or width are one."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, "contacts", ("name_index",))

    def add(self, card: Card, name: str | None = None) -> Contact:
        """Add a card, under our own name for its owner if one is given, and return its contact.

        The known card again changes nothing; another card under a known name is kept aside and blocks the contact
        (state ``changed``).
        """
        name = " ".join((name or card.name).split())
        with self._database.transaction():
            row = self._row(name)
            if row is None:
                contact = Contact(name, ContactState.UNVERIFIED, card, moment.parse(moment.now()))
                self._table.insert(self._scope, (self._index(name),), _body(contact))
                return self.get(name)  # the clock may have a say
            contact = _contact(row)
            if card.fingerprint != contact.card.fingerprint:
                contact = replace(
                    contact,
                    state=ContactState.REVOKED
                    if contact.state == ContactState.REVOKED
                    else ContactState.CHANGED,
                    new_card=card,
                )
                self._write(row, contact)
            return contact

    def get(self, name: str) -> Contact:
        """Return a contact; raise UnknownContact."""
        row = self._row(name)
        if row is None:
            raise UnknownContact(name=name)
        return _contact(row)

    def find(self, fingerprint: Fingerprint) -> Contact | None:
        """Return the contact whose card in use has this fingerprint, or None."""
        return next((contact for contact in self.list() if contact.card.fingerprint == fingerprint), None)

    def list(self) -> tuple[Contact, ...]:
        """Return all contacts in the order of their names."""
        contacts = (_contact(row) for row in self._table.select(self._scope, "1"))
        return tuple(sorted(contacts, key=lambda contact: contact.name.casefold()))

    def verify(self, name: str) -> Contact:
        """Note that a person compared the fingerprint words; raise ContactChanged while another card waits."""
        with self._database.transaction():
            contact = self.get(name)
            if contact.state is ContactState.EXPIRED:
                raise ContactExpired(name=contact.name)
            if not contact.usable:
                raise ContactChanged(name=contact.name)
            time = moment.parse(moment.now())
            return self._change(contact, state=ContactState.VERIFIED, verified=time, rotated=False)

    def accept_change(self, name: str) -> Contact:
        """Take the new card into use, unverified; a contact without a new card stays as it is."""
        with self._database.transaction():
            contact = self.get(name)
            if contact.new_card is None:
                return contact
            return self._change(
                contact,
                state=ContactState.UNVERIFIED,
                card=contact.new_card,
                verified=None,
                rotated=False,
                new_card=None,
            )

    def refuse_change(self, name: str) -> Contact:
        """Drop the new card; the old one counts again as before."""
        with self._database.transaction():
            contact = self.get(name)
            if contact.state != ContactState.CHANGED:
                return contact
            state = ContactState.VERIFIED if contact.verified else ContactState.UNVERIFIED
            return self._change(contact, state=state, new_card=None)

    def rotate(self, rotation: Rotation) -> Contact:
        """Take a contact's new card into use as far as the old one was relied on.

        Raises UnknownContact if nobody has the old card, ContactExpired or ContactChanged if it is not in good
        standing: then a signature of the old key says nothing.
        """
        with self._database.transaction():
            contact = self.find(rotation.old.fingerprint)
            if contact is None:
                raise UnknownContact(name=rotation.old.name)
            if contact.state is ContactState.EXPIRED:
                raise ContactExpired(name=contact.name)
            if not contact.usable:
                raise ContactChanged(name=contact.name)
            return self._change(contact, card=rotation.new, rotated=contact.verified is not None)

    def describe(self, name: str, *, country: str | None = None, notes: str | None = None) -> Contact:
        """Note where a partner sits and what we want to remember; None leaves what is there."""
        with self._database.transaction():
            contact = self.get(name)
            return self._change(
                contact,
                country=contact.country if country is None else country,
                notes=contact.notes if notes is None else notes,
                state=self._kept_state(contact),
            )

    def revoke(self, name: str) -> Contact:
        """Block a contact for good; only accepting another card of it ends that."""
        with self._database.transaction():
            return self._change(self.get(name), state=ContactState.REVOKED)

    def remove(self, name: str) -> None:
        """Forget a contact; raise UnknownContact."""
        row = self._row(name)
        if row is None:
            raise UnknownContact(name=name)
        self._table.delete(row.id)

    def _kept_state(self, contact: Contact) -> ContactState:
        """Return what the row says, which the clock may have overruled."""
        if contact.state is not ContactState.EXPIRED:
            return contact.state
        return ContactState.VERIFIED if contact.verified else ContactState.UNVERIFIED

    def _change(self, contact: Contact, **changes: object) -> Contact:
        row = self._row(contact.name)
        if row is None:
            raise UnknownContact(name=contact.name)
        changed = replace(contact, **changes)  # type: ignore[arg-type]
        self._write(row, changed)
        return changed

    def _row(self, name: str) -> SealedRow | None:
        return self._table.newest(self._scope, "name_index = ?", (self._index(name),))

    def _write(self, row: SealedRow, contact: Contact) -> None:
        self._table.update(self._scope, row.id, row.columns, _body(contact))

    def _index(self, name: str) -> bytes:
        return name_index(self._scope, name)


def _body(contact: Contact) -> list[str | None]:
    return [
        contact.name,
        contact.state,
        contact.card.to_text(),
        contact.added.isoformat(),
        contact.verified.isoformat() if contact.verified else None,
        contact.new_card.to_text() if contact.new_card else None,
        contact.country,
        contact.notes,
        "rotated" if contact.rotated else "",
    ]


def _contact(row: SealedRow) -> Contact:
    name, state, text, added, verified, new_card, *described = row.body
    country, notes, *rotation = described or ("", "")  # older rows say nothing of either
    card = Card.parse(text)
    # Only the clock makes a contact expire; what the row says is kept for a card that lasts longer.
    over = card.has_expired(datetime.now(UTC)) and state in (ContactState.UNVERIFIED, ContactState.VERIFIED)
    compared = moment.parse(verified) if verified else None
    # Rows from before it was noted tell a rotation by the date of the card.
    rotated = bool(rotation[0]) if rotation else compared is not None and card.created > compared
    return Contact(
        name,
        ContactState.EXPIRED if over else ContactState(state),
        card,
        moment.parse(added),
        compared,
        Card.parse(new_card) if new_card else None,
        country,
        notes,
        rotated,
    )

"""A partner to practise with, played by the program: the whole round trip without a second person.

The partner has a vault of their own in a folder beside ours, opened by a passphrase that only our vault knows, so
that a packet sealed to them by mistake is readable by nobody else.
"""

from __future__ import annotations

import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.vault.errors import UnknownContact
from kpo_vault.workflow import contacts
from kpo_vault.workflow.contacts import ContactSummary
from kpo_vault.workflow.folders import private_folder
from kpo_vault.workflow.partner_edits import Edit, edit_like_a_partner
from kpo_vault.workflow.receiving import open_packet, return_packet
from kpo_vault.workflow.session import Session

PARTNER = "Practice partner"
_SETTING = "practice-partner"  # the passphrase of the partner's vault
_FOLDER = "practice-partner"


def add_partner(session: Session) -> ContactSummary:
    """Make the practice partner, who knows us already, and take in their card; their words are still to be compared.

    Raises UsageError if there is one, RoleForbids, OutputFailed.
    """
    home = _home(session)
    if Session.exists(home):
        raise UsageError("There is a practice partner already.")
    passphrase = secrets.token_urlsafe(24)
    session.vault.settings.set(_SETTING, passphrase)
    with Session.create(home, passphrase, PARTNER) as partner, private_folder(home / "cards") as cards:
        ours, theirs = cards / "ours.json", cards / "theirs.json"
        contacts.export_card(session, ours)
        contacts.import_card(partner, ours)
        contacts.verify_contact(partner, session.name)
        contacts.export_card(partner, theirs)
        return contacts.import_card(session, theirs)


def has_partner(session: Session) -> bool:
    """Whether there is a practice partner."""
    return Session.exists(_home(session)) and bool(session.vault.settings.get(_SETTING))


def partner_words(session: Session) -> str:
    """Return the ten words that the partner reads out on the telephone, from their own vault."""
    with _partner(session) as partner:
        return contacts.own_card(partner).words


def answer(
    session: Session,
    packet: Path,
    out: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Edit, ...]:
    """Open a packet as the partner, work on its files, and seal them back to us; return what was done.

    Raises UsageError if there is no practice partner, and what ``open_packet`` and ``return_packet`` raise.
    """
    token = cancel or CancelToken()
    with _partner(session) as partner, private_folder(_home(session) / "work") as private:
        work = private / "packet"
        open_packet(partner, packet, work, progress=lambda done, text: progress(done / 3, text), cancel=token)
        edits = edit_like_a_partner(work)
        return_packet(
            partner,
            work,
            packet,
            out,
            progress=lambda done, text: progress((1 + 2 * done) / 3, text),
            cancel=token,
        )
    return edits


def remove_partner(session: Session) -> None:
    """Forget the practice partner with their vault; packets to them can be opened by nobody any more."""
    shutil.rmtree(_home(session), ignore_errors=True)
    session.vault.settings.set(_SETTING, "")
    with suppress(UnknownContact):  # somebody has forgotten the contact already
        contacts.remove_contact(session, PARTNER)


def kinds_since(session: Session, first: int = 0) -> frozenset[str]:
    """Return which kinds of events the log holds from entry ``first`` on: how far somebody has come."""
    return frozenset(str(entry.event.kind) for entry in session.audit.events(first))


def log_size(session: Session) -> int:
    """Return the number of entries in the log."""
    return len(session.audit)


def _home(session: Session) -> Path:
    return session.home / _FOLDER


def _partner(session: Session) -> Session:
    if not has_partner(session):
        raise UsageError("There is no practice partner.")
    return Session.open(_home(session), str(session.vault.settings.get(_SETTING)))

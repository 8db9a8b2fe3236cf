"""What the keys' pane asks of the workflow; each function runs in the vault's thread.

Whatever gives another way in takes the present passphrase first: who finds an open vault must not take it over.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import slots, vaults
from kpo_vault.workflow.auditing import Verification
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.slots import SlotSummary


@dataclass(frozen=True, slots=True, repr=False)
class NewSlot:
    """A passphrase of its own for a role."""

    role: str
    name: str
    passphrase: str


def list_slots(session: Session) -> tuple[SlotSummary, ...]:
    """Return all ways into the vault."""
    return slots.list_slots(session)


def change_passphrase(session: Session, old: str, new: str) -> None:
    """Replace the passphrase; raises WrongPassphrase, WeakPassphrase."""
    vaults.change_passphrase(session, new, old=old)
    session.recovered = False


def new_recovery_key(session: Session, passphrase: str) -> str:
    """Return a new recovery key; the earlier one stops working."""
    vaults.confirm_passphrase(session, passphrase)
    return vaults.new_recovery_key(session)


def add_slot(session: Session, passphrase: str, new: NewSlot) -> tuple[SlotSummary, ...]:
    """Add a way in for a role; return all ways."""
    vaults.confirm_passphrase(session, passphrase)
    slots.add_slot(session, new.role, new.passphrase, name=new.name)
    return slots.list_slots(session)


def remove_slot(session: Session, name: str) -> tuple[SlotSummary, ...]:
    """Remove a way in; return those that are left."""
    slots.remove_slot(session, name)
    return slots.list_slots(session)


def add_system_keyring(session: Session, passphrase: str) -> tuple[SlotSummary, ...]:
    """Let the system's keyring open the vault; return all ways in."""
    vaults.confirm_passphrase(session, passphrase)
    slots.add_system_keyring(session)
    return slots.list_slots(session)


def rotate(session: Session, old: str, new: str, *, progress: Progress, cancel: CancelToken) -> str:
    """Replace every key that opens the vault; return the new recovery key."""
    progress(0.1, "Checking the passphrase")
    vaults.confirm_passphrase(session, old)
    cancel.raise_if_cancelled()
    progress(0.4, "Wrapping every key anew")
    key = vaults.rotate_keys(session, new)
    session.recovered = False
    progress(1.0, "Done")
    return key


def verify(session: Session, *, progress: Progress, cancel: CancelToken) -> Verification:
    """Open every row, and check every index and the whole log."""
    return vaults.verify_vault(session, progress=progress, cancel=cancel)


def back_up(session: Session, path: Path) -> None:
    """Write a verified copy of the vault."""
    vaults.backup_vault(session, path)

"""Opening, making and restoring a vault; each function runs in the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kpo_vault.workflow import slots, vaults
from kpo_vault.workflow.session import Session, failed_unlocks
from kpo_vault.workflow.slots import SlotSummary


@dataclass(frozen=True, slots=True, repr=False)
class Created:
    """A new vault's session and the recovery key that is shown once."""

    session: Session
    recovery_key: str


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways into a locked vault, and how many attempts have failed since it was open last."""

    slots: tuple[SlotSummary, ...]
    failed: int


def ways(home: Path) -> Ways:
    """Return the ways into a locked vault; raises VaultDamaged, VaultTooNew."""
    return Ways(slots.slots_of(home), failed_unlocks(home))


def create(home: Path, passphrase: str, name: str) -> Created:
    """Make a vault; raises VaultExists, WeakPassphrase, OutputFailed."""
    session = Session.create(home, passphrase, name)
    key, session.recovery_key = session.recovery_key, ""
    return Created(_warm(session), key)


def unlock(home: Path, passphrase: str, role: str) -> Session:
    """Open a vault as a role, or by the key slot of that name; raises WrongPassphrase, VaultInUse, VaultDamaged."""
    return _warm(Session.open(home, passphrase, role=role))


def unlock_with_recovery_key(home: Path, key: str) -> Session:
    """Open a vault with the printed key; raises WrongRecoveryKey and what ``unlock`` raises."""
    return _warm(Session.open_with_recovery_key(home, key))


def unlock_with_system_keyring(home: Path) -> Session:
    """Open a vault with what the operating system keeps; raises SystemKeyringFailed and what ``unlock`` raises."""
    return _warm(Session.open_with_system_keyring(home))


def restore(home: Path, backup: Path, passphrase: str) -> bool:
    """Put a backup in the place of the vault; return whether there was one, which is kept beside it."""
    return vaults.restore_vault(home, backup, passphrase)


def _warm(session: Session) -> Session:
    """Read our keys now: the window asks for our name later, and only the vault's thread may read the vault."""
    _ = session.name
    return session

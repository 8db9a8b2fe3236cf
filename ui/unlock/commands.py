"""Opening and making a vault; each function runs in the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True, repr=False)
class Created:
    """A new vault's session and the recovery key that is shown once."""

    session: Session
    recovery_key: str


def create(home: Path, passphrase: str, name: str) -> Created:
    """Make a vault; raises VaultExists, WeakPassphrase, OutputFailed."""
    session = Session.create(home, passphrase, name)
    key, session.recovery_key = session.recovery_key, ""
    return Created(_warm(session), key)


def unlock(home: Path, passphrase: str) -> Session:
    """Open a vault; raises WrongPassphrase, VaultInUse, VaultDamaged."""
    return _warm(Session.open(home, passphrase))


def unlock_with_recovery_key(home: Path, key: str) -> Session:
    """Open a vault with the printed key; raises WrongRecoveryKey and what ``unlock`` raises."""
    return _warm(Session.open_with_recovery_key(home, key))


def _warm(session: Session) -> Session:
    """Read our keys now: the window asks for our name later, and only the vault's thread may read the vault."""
    _ = session.identity
    return session

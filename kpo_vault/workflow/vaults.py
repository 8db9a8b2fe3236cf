"""The vault as a file: backups, checks, and changing what unlocks it."""

from __future__ import annotations

from pathlib import Path

from crypto.kdf import FLOOR, Argon2Cost, Argon2Parameters
from crypto.passphrases import suggest
from kpo_vault.progress import CancelToken, Progress, part_of, silent
from kpo_vault.vault import Vault
from kpo_vault.vault.errors import VaultDamaged
from kpo_vault.workflow.auditing import Verification, counted, verify_log
from kpo_vault.workflow.folders import new_file
from kpo_vault.workflow.session import Session


def suggested_passphrase() -> str:
    """Return a fresh passphrase of six random words."""
    return suggest()


def confirm_passphrase(session: Session, passphrase: str, *, floor: Argon2Cost = FLOOR) -> None:
    """Raise WrongPassphrase unless this is the passphrase of the slot in use.

    Asked for before anything that gives another way in: who finds an open vault must not take it over. A session that
    the printed key opened is asked for nothing, since its passphrase is lost.
    """
    if not session.recovered:
        session.vault.require_passphrase(passphrase, floor=floor)


def backup_vault(session: Session, path: Path) -> None:
    """Write a verified copy of the vault as a new file; raises UsageError, OutputFailed."""
    session.log("backup")
    session.audit.checkpoint()
    with session.working_in(path.parent), new_file(path) as private:
        session.vault.backup(private)


def restore_vault(home: Path, source: Path, passphrase: str, *, floor: Argon2Cost = FLOOR) -> bool:
    """Put a backup in the place of the vault, after all of it was decrypted; return whether one was set aside.

    The former file is kept beside the new one as ``vault.db.replaced``.
    """
    replaced = Vault.exists(home)
    with Session(home, Vault.restore(source, home, passphrase, floor=floor, replace=True)) as session:
        session.log("vault-restored")
    return replaced


def change_passphrase(
    session: Session,
    passphrase: str,
    *,
    old: str | None = None,
    cost: Argon2Cost | None = None,
    floor: Argon2Cost = FLOOR,
) -> None:
    """Replace the passphrase of the key slot in use; raises WeakPassphrase.

    Given ``old``, it is checked first (WrongPassphrase).
    """
    if old is not None:
        confirm_passphrase(session, old, floor=floor)
    session.vault.change_passphrase(passphrase, parameters=Argon2Parameters.fresh(cost) if cost else None)
    session.log("passphrase-changed", slot=session.vault.slot)


def rotate_keys(session: Session, passphrase: str, *, cost: Argon2Cost | None = None) -> str:
    """Replace the vault key, the passphrase and the recovery key; return the new recovery key, shown this once.

    Every other key slot is removed: the passphrases of roles are not known here. Raises WeakPassphrase, and then
    nothing has changed.
    """
    key = session.vault.rotate(passphrase, parameters=Argon2Parameters.fresh(cost) if cost else None)
    session.log("keys-rotated")
    return key


def new_recovery_key(session: Session) -> str:
    """Return a new recovery key to print, shown this once; an earlier one stops working."""
    key = session.vault.new_recovery_key()
    session.log("recovery-key")
    return key


def _altered_before(session: Session) -> bool:
    """Whether the file differed from the one closed last, at this unlock or at the one before it."""
    newest = session.audit.newest(12)
    return session.vault.as_closed is False or any(row.event.kind == "vault-altered" for row in newest)


def verify_vault(
    session: Session, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Verification:
    """Decrypt every row and check every index, and the log with them; raises Cancelled."""
    log = verify_log(session, progress=part_of(progress, 0.0, 0.5), cancel=cancel)
    if not log.sound:
        return log
    progress(0.5, "Opening every row")
    try:
        found = session.vault.verify()
    except VaultDamaged as error:
        return Verification(False, (str(error), error.hint))
    if _altered_before(session):
        return Verification(
            False,
            (
                "The vault's file is not bit by bit the one that was closed last: a disk, a copy or another program"
                " changed it.",
                "Every row opens and is what its index says, so that nothing was lost. Keep a backup, and check the disk.",
            ),
        )
    rows = sum(found.rows.values())
    return Verification(
        True,
        (
            f"{counted(rows, 'row opens and is what its', 'rows open and are what their')} index says",
            *log.lines,
        ),
    )

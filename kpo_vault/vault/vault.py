"""The vault: a folder with one encrypted SQLite file, opened by one program at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from crypto.kdf import FLOOR, Argon2Cost, Argon2Parameters, RecoveryKey
from kpo_vault.errors import OutputFailed
from kpo_vault.vault import backup, fingerprint, verification
from kpo_vault.vault.compartments import Compartment, Role
from kpo_vault.vault.contacts import Contacts
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import RoleForbids, VaultDamaged, VaultExists, VaultMissing
from kpo_vault.vault.identities import Identities
from kpo_vault.vault.journal import Journal
from kpo_vault.vault.keyring import Keyring, Keys, has_recovery_key, unlock
from kpo_vault.vault.lock import VaultLock
from kpo_vault.vault.matters import Matters
from kpo_vault.vault.packets import Packets
from kpo_vault.vault.register import Register
from kpo_vault.vault.settings import Settings
from kpo_vault.vault.slots import PASSPHRASE, Slot, Slots
from kpo_vault.vault.tallies import Tallies

FILE_NAME: Final = "vault.db"
_LOCK_NAME: Final = "vault.lock"
_NEW_NAME: Final = "vault.new"
_WITNESS_NAME: Final = "vault.witness"
_QUICKLY_CHECKED: Final = (
    64 << 20
)  # bytes of a file whose structure is checked at every unlock: under a second
_LOG: Final = "log"  # setting: the log's name and the keys that sign it, for roles that cannot derive them


class Vault:
    """An unlocked vault; every part may be used from any thread. A context manager that closes it.

    ``path`` is always the folder. Raise VaultMissing, VaultInUse, VaultDamaged, WrongPassphrase or OutputFailed
    on opening, and VaultDamaged or OutputFailed whenever the file turns out unsound or cannot be written.
    """

    def __init__(self, path: Path, database: Database, keyring: Keys, lock: VaultLock) -> None:
        """Use ``create`` or ``open``."""
        self.path = path
        self._database = database
        self._keyring = keyring
        self._lock = lock
        self.transaction = database.transaction
        self.forget_pages = database.forget_pages
        self.after_commit = database.after_commit
        self.as_closed: bool | None = (
            None  # whether the file was bit by bit the one that was closed last, if known
        )

    @staticmethod
    def exists(path: Path) -> bool:
        """Whether the folder holds a vault."""
        return (path / FILE_NAME).exists()

    @classmethod
    def create(cls, path: Path, passphrase: str, *, parameters: Argon2Parameters | None = None) -> Self:
        """Make a vault in a folder that holds none, and open it; raise VaultExists, WeakPassphrase."""
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise OutputFailed(
                path=str(path), reason=error.strerror or "no folder can be made there"
            ) from None
        lock = VaultLock(path / _LOCK_NAME)
        try:
            if cls.exists(path):
                raise VaultExists(path=str(path))
            # Built under another name, so that a crash half-way leaves no vault that cannot be opened.
            backup.remove_database(path / _NEW_NAME)
            backup.touch_private(path / _NEW_NAME)
            database = Database(path / _NEW_NAME)
            try:
                database.migrate()
                keyring = Keyring.create(database, passphrase, parameters or Argon2Parameters.fresh())
            except BaseException:
                database.close()
                backup.remove_database(path / _NEW_NAME)
                raise
            database.close()
            backup.move_into_place(path / _NEW_NAME, path / FILE_NAME)
            return cls._open(path, lock, keyring.of)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, passphrase: str, *, floor: Argon2Cost = FLOOR, slot: str = PASSPHRASE) -> Self:
        """Open the vault in a folder; ``floor`` is the least Argon2id cost that is accepted.

        ``slot`` is the name of a passphrase slot, or a role, whose slots are tried. Raise UnknownSlot.
        """
        return cls._locked(path, lambda database: unlock(database, passphrase, slot, floor))

    @classmethod
    def open_with_system_keyring(cls, path: Path) -> Self:
        """Open the vault with what the operating system keeps; raise UnknownSlot, SystemKeyringFailed."""
        return cls._locked(path, Keyring.unlock_with_system_keyring)

    @classmethod
    def open_with_recovery_key(cls, path: Path, recovery_key: str) -> Self:
        """Open the vault with the printed key; raise crypto.kdf.RecoveryKeyMistyped, WrongRecoveryKey."""
        parsed = RecoveryKey.parse(recovery_key)
        return cls._locked(path, lambda database: Keyring.unlock_with_recovery_key(database, parsed))

    @classmethod
    def _locked(cls, path: Path, unlock: Callable[[Database], Keys]) -> Self:
        if not cls.exists(path):
            raise VaultMissing(path=str(path))
        lock = VaultLock(path / _LOCK_NAME)
        try:
            return cls._open(path, lock, unlock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open(cls, path: Path, lock: VaultLock, unlock: Callable[[Database], Keys]) -> Self:
        as_closed = fingerprint.matches(path / FILE_NAME)
        database = Database(path / FILE_NAME)
        try:
            if older := database.older_format:
                backup.keep_older(database, path / FILE_NAME, older)
            database.migrate()
            database.log_ahead()
            if database.size <= _QUICKLY_CHECKED and database.problems(quickly=True):
                raise VaultDamaged(reason="its structure is broken")
            keys = unlock(database)
            fingerprint.forget(path / FILE_NAME)
            if isinstance(keys, Keyring):
                keys.divide()
            vault = cls(path, database, keys, lock)
        except BaseException:
            database.close()
            raise
        vault.as_closed = as_closed
        return vault

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._database.closed

    def close(self) -> None:
        """Close the file and let other programs in; may be called twice."""
        if not self.closed:
            self._database.close()
            fingerprint.leave(self.path / FILE_NAME)
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def matters(self) -> Matters:
        """The matters."""
        return Matters(self._database, self._keyring, self.tallies)

    @cached_property
    def contacts(self) -> Contacts:
        """The partners."""
        return Contacts(self._database, self._keyring.compartment(Compartment.EXCHANGE))

    @cached_property
    def identities(self) -> Identities:
        """Our own key sets."""
        return Identities(self._database, self._keyring.compartment(Compartment.EXCHANGE))

    @cached_property
    def packets(self) -> Packets:
        """The packets of all matters and of none."""
        return Packets(self._database, self._keyring)

    @cached_property
    def register(self) -> Register:
        """The terms, tables and documents that are protected in every matter."""
        return Register(self._database, self._keyring.compartment(Compartment.REGISTER))

    @cached_property
    def settings(self) -> Settings:
        """Small values of the application."""
        return Settings(self._database, self._keyring.compartment(Compartment.COMMON))

    @cached_property
    def journal(self) -> Journal:
        """The rows of the audit log; ``kpo_vault.audit`` alone writes them."""
        common = self._keyring.compartment(Compartment.COMMON)
        if self.role is Role.COUNSEL:
            origin = f"kpo-vault/log/{common.secret('audit log')[:8].hex()}"
        else:
            origin = str(self.settings.get(_LOG, {}).get("origin", ""))
        return Journal(self._database, common, origin)

    @cached_property
    def tallies(self) -> Tallies:
        """Digests of the token maps."""
        return Tallies(self._database, self._keyring.compartment(Compartment.COMMON))

    @property
    def role(self) -> Role:
        """Whose keys opened the vault."""
        return self._keyring.role

    @property
    def slot(self) -> str:
        """The name of the key slot in use."""
        return self._keyring.slot

    @property
    def can_sign(self) -> bool:
        """Whether this slot opens our identities."""
        return self.role is not Role.COMPLIANCE

    def slots(self) -> tuple[Slot, ...]:
        """Return all key slots, counsel's first."""
        return self._keyring.slots.list()

    @staticmethod
    def slots_of(path: Path) -> tuple[Slot, ...]:
        """Return the key slots of a vault that is locked, so that a person can be asked which one; reads only.

        Raise VaultMissing, VaultTooNew, VaultDamaged.
        """
        if not Vault.exists(path):
            raise VaultMissing(path=str(path))
        with contextlib.closing(Database(path / FILE_NAME)) as database:
            database.refuse_newer()
            return Slots(database).list()

    def add_slot(self, name: str, passphrase: str, *, parameters: Argon2Parameters | None = None) -> None:
        """Add a passphrase slot "ROLE" or "ROLE/NAME"; raise SlotExists, WeakPassphrase, RoleForbids, UsageError."""
        counsel = self._counsel()
        with self.transaction():
            self.remember_log_keys()
            counsel.add_passphrase_slot(name, passphrase, parameters or Argon2Parameters.fresh())

    def add_system_keyring_slot(self) -> None:
        """Let the operating system's keyring open this vault; raise SystemKeyringFailed, RoleForbids."""
        self._counsel().add_system_keyring_slot()

    def remove_slot(self, name: str) -> None:
        """Remove a slot; raise UnknownSlot, SlotNeeded for the first passphrase, RoleForbids."""
        self._counsel().remove_slot(name)

    def remember_log_keys(self) -> None:
        """Note the log's name and its public keys where every role can read them: to verify, not to sign."""
        if self.role is Role.COUNSEL:
            keys = [identity.minisign.public_key.public_key.hex() for identity in self.identities.list()]
            known = {"origin": self.journal.origin, "keys": keys}
            if self.settings.get(_LOG) != known:
                self.settings.set(_LOG, known)

    def log_keys(self) -> tuple[bytes, ...]:
        """Return the Ed25519 public keys that may have signed the log, 32 bytes each."""
        if not self.can_sign:
            return tuple(bytes.fromhex(key) for key in self.settings.get(_LOG, {}).get("keys", []))
        return tuple(identity.minisign.public_key.public_key for identity in self.identities.list())

    def _counsel(self) -> Keyring:
        if not isinstance(self._keyring, Keyring):
            raise RoleForbids(role=self.role)
        return self._keyring

    @property
    def has_recovery_key(self) -> bool:
        """Whether a recovery key was ever printed."""
        return has_recovery_key(self._database)

    def change_passphrase(self, passphrase: str, *, parameters: Argon2Parameters | None = None) -> None:
        """Replace the passphrase of the slot in use; the older one opens nothing but older copies of the file."""
        self._keyring.set_passphrase(passphrase, parameters or Argon2Parameters.fresh())

    def require_passphrase(self, passphrase: str, *, floor: Argon2Cost = FLOOR) -> None:
        """Raise WrongPassphrase unless this is the passphrase of the slot in use."""
        self._keyring.require_passphrase(passphrase, floor)

    def require_other(self, slot: str, passphrase: str, *, floor: Argon2Cost = FLOOR) -> str:
        """Return the name of another person's slot that this passphrase opens.

        ``slot`` is its name or a role. Raise SamePerson, WrongPassphrase, UnknownSlot.
        """
        return self._keyring.require_other(slot, passphrase, floor)

    def new_recovery_key(self) -> str:
        """Return a new recovery key to print, shown this once; an earlier one stops working."""
        return self._counsel().new_recovery_key().printed()

    def rotate(self, passphrase: str, *, parameters: Argon2Parameters | None = None) -> str:
        """Replace the vault key, the passphrase and the recovery key; return the new recovery key to print.

        All other slots are removed.
        """
        return self._counsel().rotate(passphrase, parameters or Argon2Parameters.fresh()).printed()

    def verify(self) -> verification.Verification:
        """Check the file, decrypt every row and check every index; raise VaultDamaged at the first fault."""
        return verification.verify(self._database, self._counsel())

    def backup(self, target: Path) -> None:
        """Write a verified copy of the vault's file; raise OutputFailed, nothing is left half-written."""
        backup.write(self._database, target)

    @classmethod
    def restore(
        cls, source: Path, path: Path, passphrase: str, *, floor: Argon2Cost = FLOOR, replace: bool = False
    ) -> Self:
        """Put a backup into a folder and open it, after all of it was decrypted with ``passphrase``.

        A vault that stands there is kept as ``vault.db.replaced`` if ``replace`` is set, else VaultExists is
        raised.
        """
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise OutputFailed(
                path=str(path), reason=error.strerror or "no folder can be made there"
            ) from None
        lock = VaultLock(path / _LOCK_NAME)
        try:
            if cls.exists(path) and not replace:
                raise VaultExists(path=str(path))
            backup.copy_private(source, path / _NEW_NAME)
            try:
                database = Database(path / _NEW_NAME)
                with contextlib.closing(database):
                    database.migrate()
                    keyring = Keyring.unlock(database, passphrase, floor)
                    keyring.divide()
                    cls(path, database, keyring, lock).verify()
            except BaseException:
                backup.remove_database(path / _NEW_NAME)
                raise
            if cls.exists(path):
                backup.set_aside(path / FILE_NAME)
            fingerprint.forget(path / FILE_NAME)
            (path / _WITNESS_NAME).unlink(missing_ok=True)  # going back is what was asked for
            backup.move_into_place(path / _NEW_NAME, path / FILE_NAME)
            return cls._open(path, lock, keyring.of)
        except BaseException:
            lock.release()
            raise

    def read_witness(self) -> str | None:
        """Return the text beside the vault's file that tells how far it had come, or None."""
        try:
            return (self.path / _WITNESS_NAME).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def write_witness(self, text: str) -> None:
        """Replace the text beside the vault's file."""
        backup.write_private(self.path / _WITNESS_NAME, text.encode())

    def __repr__(self) -> str:
        """Show nothing of what it holds."""
        return "<Vault>"

"""An unlocked vault with its audit log: what every step of the workflow works in."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

import platformdirs

from crypto.identity import Identity
from crypto.kdf import FLOOR, Argon2Cost, Argon2Parameters
from crypto.packet import remove_leftovers
from kpo_vault.audit import AuditLog, Event, EventKind
from kpo_vault.errors import ApplicationError
from kpo_vault.vault import Role, Vault, attempts
from kpo_vault.vault.errors import VaultExists, WrongPassphrase, WrongRecoveryKey
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.slots import PASSPHRASE, RECOVERY, SYSTEM, role_of

_HOME_VARIABLE = "KPO_VAULT_HOME"
_WORKPLACES = "workplaces"  # setting: the folders in which results are being made


def default_home() -> Path:
    """Return $KPO_VAULT_HOME, or the platform's folder for application data."""
    chosen = os.environ.get(_HOME_VARIABLE)
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir("kpo-vault", appauthor=False))


def login_name() -> str:
    """Return the name that the user is logged in with, "user" where the system does not say."""
    try:
        return getpass.getuser() or "user"
    except (OSError, KeyError, ImportError):
        return "user"


def failed_unlocks(home: Path) -> int:
    """Return how many passphrases and recovery keys were wrong since the vault was open last."""
    failed = attempts.read(home)
    return failed.count if failed else 0


@contextmanager
def _counting_failures(home: Path) -> Iterator[None]:
    """Count a wrong passphrase or recovery key for the log, which cannot be written yet."""
    try:
        yield
    except (WrongPassphrase, WrongRecoveryKey):
        attempts.note(home)
        raise


class Session:
    """One person's unlocked vault. A context manager that closes it.

    ``recovery_key`` is only known to the session that created the vault: it is shown once and kept nowhere.
    """

    def __init__(self, home: Path, vault: Vault, recovery_key: str = "") -> None:
        """Use ``create`` or ``open``."""
        self.home = home
        self.vault = vault
        self.recovery_key = recovery_key
        self.recovered = False  # whether the printed key opened it: then nobody here knows the passphrase
        self._closed = False
        self._identity: Identity | None = None

    @staticmethod
    def exists(home: Path) -> bool:
        """Whether there is a vault in the folder."""
        return Vault.exists(home)

    @classmethod
    def refuse_existing(cls, home: Path) -> None:
        """Raise VaultExists if there is a vault in the folder, before a passphrase is asked for."""
        if cls.exists(home):
            raise VaultExists(path=str(home))

    @classmethod
    def create(cls, home: Path, passphrase: str, name: str, *, cost: Argon2Cost | None = None) -> Self:
        """Make a vault with fresh keys for ``name``; raises VaultExists, WeakPassphrase, OutputFailed.

        ``cost`` is what Argon2id takes; only tests have a reason to give it.
        """
        vault = Vault.create(home, passphrase, parameters=Argon2Parameters.fresh(cost) if cost else None)
        try:
            vault.identities.add(Identity.generate(name))
            session = cls(home, vault, vault.new_recovery_key())
            session.log("vault-created")
        except BaseException:
            vault.close()
            raise
        return session

    @classmethod
    def open(
        cls, home: Path, passphrase: str, *, floor: Argon2Cost = FLOOR, role: str = Role.COUNSEL
    ) -> Self:
        """Unlock the vault in a folder; raises WrongPassphrase, VaultMissing, VaultInUse, VaultDamaged.

        ``role`` is a role, or the name of a key slot (UnknownSlot if there is none): what the role has no key for
        raises RoleForbids.
        """
        with _counting_failures(home):
            vault = Vault.open(home, passphrase, floor=floor, slot=role)
        return cls._opened(home, vault)

    @classmethod
    def open_with_system_keyring(cls, home: Path) -> Self:
        """Unlock the vault with what the operating system keeps; raises UnknownSlot, SystemKeyringFailed."""
        return cls._opened(home, Vault.open_with_system_keyring(home))

    @classmethod
    def open_with_recovery_key(cls, home: Path, recovery_key: str) -> Self:
        """Unlock the vault with the printed key; raises WrongRecoveryKey and what ``open`` raises."""
        with _counting_failures(home):
            vault = Vault.open_with_recovery_key(home, recovery_key)
        session = cls._opened(home, vault)
        session.recovered = True
        session.log("recovery-key")
        return session

    @classmethod
    def _opened(cls, home: Path, vault: Vault) -> Self:
        session = cls(home, vault)
        try:
            vault.remember_log_keys()
            session._log_failures()
            session.log("unlock", slot=vault.slot)
            if vault.as_closed is False:
                session.log("vault-altered")
            session._clear_up()
        except BaseException:
            vault.close()
            raise
        return session

    def close(self) -> None:
        """Log the state, sign the log and lock the vault; may be called twice."""
        try:
            if not self.vault.closed:
                self.audit.close(self.name)
        finally:
            self.vault.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def name(self) -> str:
        """Whose acts these are: the name that partners see, and for who has a key slot of their own the slot's name.

        Two counsel share the identity that partners see, but not their decisions.
        """
        own_slot = not self.vault.can_sign or role_of(self.vault.slot) is Role.COUNSEL
        shared = self.vault.slot in (PASSPHRASE, RECOVERY, SYSTEM)
        return self.vault.slot if own_slot and not shared else self.identity.card.name

    @property
    def role(self) -> Role:
        """Whose keys opened the vault."""
        return self.vault.role

    @property
    def identity(self) -> Identity:
        """The keys that we sign and open with."""
        if self._identity is None:
            self._identity = self.vault.identities.default()
        return self._identity

    def identities(self) -> tuple[Identity, ...]:
        """Return all our keys, those in use first: older packets were sealed to older ones."""
        return self.vault.identities.list()

    def add_identity(self, identity: Identity) -> None:
        """Use other keys from now on."""
        self.vault.identities.add(identity)
        self._identity = None
        self.vault.remember_log_keys()
        self.log("key-changed", fingerprint=str(identity.fingerprint))

    @cached_property
    def audit(self) -> AuditLog:
        """The audit log."""
        return AuditLog(self.vault)

    def log(self, kind: str, *, matter: Matter | None = None, **details: str | int) -> None:
        """Append an event to the audit log; only details on the log's list of safe ones are taken."""
        uid = "" if matter is None else matter.uid
        self.audit.append(Event(EventKind(kind), self.name, uid, details))

    @contextmanager
    def working_in(self, folder: Path) -> Iterator[None]:
        """Remember a folder while results are made in it: the next unlock removes what a killed program left there."""
        place = os.path.abspath(folder)  # noqa: PTH100 - resolve() would follow a link the user chose
        places = self.vault.settings.get(_WORKPLACES, [])
        self.vault.settings.set(_WORKPLACES, [*places, place])
        try:
            yield
        finally:
            # On a full disk the folder stays in mind, and the error that is on its way is told instead of ours.
            with suppress(ApplicationError):
                places = self.vault.settings.get(_WORKPLACES, [])
                if place in places:
                    places.remove(place)
                self.vault.settings.set(_WORKPLACES, places)

    def _log_failures(self) -> None:
        """Move the count of failed unlocks to the log."""
        if failed := attempts.read(self.home):
            first, last = failed.first.isoformat(), failed.last.isoformat()
            self.log("unlock-failed", attempts=failed.count, first=first, last=last)
        attempts.forget(self.home)

    def _clear_up(self) -> None:
        """Remove what was left behind where a killed program worked; a drive that is away now is kept in mind."""
        places = self.vault.settings.get(_WORKPLACES, [])
        if places:
            away = [place for place in dict.fromkeys(places) if not Path(place).is_dir()]
            for place in set(places).difference(away):
                remove_leftovers(Path(place))
            self.vault.settings.set(_WORKPLACES, away)

    def matter(self, name: str) -> Matter:
        """Return a matter by its name; raises UnknownMatter."""
        return self.vault.matters.get(name)

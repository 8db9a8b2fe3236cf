"""The keys of a vault: slots that open it, the vault key, one wrapped data key for each scope, and roles.

passphrase, system keyring   -> slot key ┐
                                         ├-> vault key -> data key of the vault, of matter 1, of matter 2 ...
recovery key                 -> slot key ┘          └---> role keys, which counsel gives compartments to

a role's passphrase          -> slot key --> role key -> keys of the compartments that it was given, and no others
"""

from __future__ import annotations

import secrets
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import Final

from crypto.errors import SealBroken
from crypto.kdf import FLOOR, Argon2Cost, Argon2Parameters, RecoveryKey
from crypto.rows import new_key, unwrap_key, wrap_key
from kpo_vault.vault import slots, system_keyring
from kpo_vault.vault.compartments import (
    VAULT_SCOPE,
    Compartment,
    Role,
    compartment_of,
    divide,
    given_to,
)
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import (
    RoleForbids,
    SamePerson,
    SlotNeeded,
    SystemKeyringFailed,
    UnknownSlot,
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.slots import LEAST_PASSPHRASE, Slots

__all__ = ["LEAST_PASSPHRASE", "VAULT_SCOPE", "Keyring", "Keys", "RoleKeyring", "has_recovery_key", "unlock"]

_BIND_ROLE: Final = b"role "


class Keys(ABC):
    """What an unlocked vault can be read with; ``slot`` is the name of the slot that opened it."""

    role: Role

    def __init__(self, database: Database, key: bytes, slot: str) -> None:
        self._database = database
        self._key = key
        self.slot = slot
        self.slots = Slots(database)

    def scope(self, scope_id: int = VAULT_SCOPE) -> Scope:
        """Return a scope with its data key; raise VaultDamaged if that is gone or changed, RoleForbids to a role."""
        raise RoleForbids(role=self.role)

    @abstractmethod
    def compartment(self, name: Compartment, scope_id: int = VAULT_SCOPE) -> Scope:
        """Return a compartment of a scope; raise RoleForbids if this role was not given its keys."""

    def set_passphrase(self, passphrase: str, parameters: Argon2Parameters) -> None:
        """Replace the passphrase of the slot in use; raise WeakPassphrase."""
        self.slots.set_passphrase(self.slot, passphrase, parameters, self._key)

    def require_passphrase(self, passphrase: str, floor: Argon2Cost = FLOOR) -> None:
        """Raise WrongPassphrase unless this is the passphrase of the slot in use."""
        self.slots.open_with_passphrase(self.slot, passphrase, floor)

    def require_other(self, name: str, passphrase: str, floor: Argon2Cost = FLOOR) -> str:
        """Return the name of the slot of another person; raise SamePerson, WrongPassphrase, UnknownSlot.

        ``name`` is a slot's name or a role. The slot in use never counts, nor does its passphrase in another slot.
        """
        wrong: WrongPassphrase | SamePerson = SamePerson()
        for found in dict.fromkeys(self.slots.named(name)):
            if found == self.slot:
                continue
            try:
                self.slots.open_with_passphrase(found, passphrase, floor)
            except WrongPassphrase as error:
                wrong = error
                continue
            if self.slots.fits(self.slot, passphrase):
                raise SamePerson
            return found
        raise wrong

    def __repr__(self) -> str:
        """Show no key."""
        return f"<{type(self).__name__}>"


class Keyring(Keys):
    """Counsel's keys: all of them. ``slot`` is the one whose passphrase changes, also if another opened the vault."""

    role = Role.COUNSEL

    def __init__(self, database: Database, vault_key: bytes, slot: str = slots.PASSPHRASE) -> None:
        super().__init__(database, vault_key, slot)
        self._scopes: dict[int, Scope] = {}
        self._compartments: dict[tuple[Compartment, int], Scope] = {}

    @classmethod
    def create(cls, database: Database, passphrase: str, parameters: Argon2Parameters) -> Keyring:
        """Give an empty database a vault key, a passphrase slot and the vault's own scope."""
        keyring = cls(database, new_key())
        with database.transaction():
            keyring.set_passphrase(passphrase, parameters)
            if keyring.new_scope().id != VAULT_SCOPE:
                raise VaultDamaged(reason="the file is not empty")
        return keyring

    @classmethod
    def unlock(cls, database: Database, passphrase: str, floor: Argon2Cost = FLOOR) -> Keyring:
        """Open the first passphrase slot; raise WrongPassphrase."""
        return cls(database, Slots(database).open_with_passphrase(slots.PASSPHRASE, passphrase, floor))

    @classmethod
    def unlock_with_recovery_key(cls, database: Database, recovery_key: RecoveryKey) -> Keyring:
        """Open the recovery slot; raise WrongRecoveryKey, also if none was ever printed."""
        if not has_recovery_key(database):
            raise WrongRecoveryKey
        try:
            return cls(database, Slots(database).open(slots.RECOVERY, recovery_key.key()))
        except SealBroken:
            raise WrongRecoveryKey from None

    @classmethod
    def unlock_with_system_keyring(cls, database: Database) -> Keyring:
        """Open the slot whose key the operating system keeps; raise UnknownSlot, SystemKeyringFailed."""
        found = Slots(database)
        if not found.has(slots.SYSTEM):
            raise UnknownSlot(slot=slots.SYSTEM)
        try:
            return cls(database, found.open(slots.SYSTEM, system_keyring.read(_account(found))))
        except SealBroken:
            raise SystemKeyringFailed(reason="the key that it holds is not this vault's") from None

    def of(self, database: Database) -> Keyring:
        """Return these keys for the same vault in another place."""
        return Keyring(database, self._key, self.slot)

    def divide(self) -> None:
        """Give compartments to scopes that an earlier version left undivided; see ``compartments.divide``."""
        rows = self._database.all("SELECT id FROM scopes WHERE divided = 0")
        if rows:
            with self._database.transaction():
                divide(self._database, {row[0]: self.scope(row[0]) for row in rows})

    def new_recovery_key(self) -> RecoveryKey:
        """Replace the recovery slot; the older printed key opens nothing any more."""
        recovery_key = RecoveryKey.generate()
        self.slots.write(slots.RECOVERY, {}, recovery_key.key(), self._key)
        return recovery_key

    def add_passphrase_slot(self, name: str, passphrase: str, parameters: Argon2Parameters) -> None:
        """Add a slot for a role; raise SlotExists, WeakPassphrase, UsageError for what is no name of one."""
        self.slots.refuse_existing(name)
        role = slots.role_of(name)
        with self._database.transaction():
            key = self._key if role is Role.COUNSEL else self._role_key(role) or self._new_role(role)
            self.slots.set_passphrase(name, passphrase, parameters, key)

    def add_system_keyring_slot(self) -> None:
        """Let the operating system's keyring open this vault as counsel; raise SystemKeyringFailed."""
        account, slot_key = secrets.token_hex(8), new_key()
        earlier = _account(self.slots) if self.slots.has(slots.SYSTEM) else None
        system_keyring.keep(account, slot_key)
        self.slots.write(slots.SYSTEM, {"account": account}, slot_key, self._key)
        if earlier is not None:
            system_keyring.forget(earlier)

    def remove_slot(self, name: str) -> None:
        """Remove a slot, and with the last one of a role what the role was given; raise UnknownSlot, SlotNeeded.

        Who has a copy of the file from before and knows the passphrase can still open that copy.
        """
        if name == slots.PASSPHRASE:
            raise SlotNeeded(slot=name)
        account = _account(self.slots) if name == slots.SYSTEM and self.slots.has(name) else None
        with self._database.transaction():
            self.slots.remove(name)
            left = {slot.role for slot in self.slots.list()}
            for role in set(Role).difference(left):
                self._end_role(role)
        if account is not None:
            system_keyring.forget(account)

    def rotate(self, passphrase: str, parameters: Argon2Parameters) -> RecoveryKey:
        """Replace the vault key, the passphrase and the recovery key, and wrap every data key anew.

        All other slots are removed with what roles were given: their passphrases are not known here. The data keys
        stay: who holds an older copy of the file and its passphrase can still read that copy.
        """
        old_key, old_slot = self._key, self.slot
        account = _account(self.slots) if self.slots.has(slots.SYSTEM) else None
        try:
            with self._database.transaction():
                scopes = [
                    (row[0], self._data_key(row[0])) for row in self._database.all("SELECT id FROM scopes")
                ]
                self._key, self.slot = new_key(), slots.PASSPHRASE
                for scope_id, key in scopes:
                    sealed = wrap_key(self._key, key, _scope_context(scope_id))
                    self._database.run("UPDATE scopes SET sealed = ? WHERE id = ?", (sealed, scope_id))
                for role in Role:
                    self._end_role(role)
                self._database.run("DELETE FROM key_slots")
                self.set_passphrase(passphrase, parameters)
                printed = self.new_recovery_key()
        except BaseException:
            self._key, self.slot = old_key, old_slot
            raise
        if account is not None:
            system_keyring.forget(account)
        return printed

    def scope(self, scope_id: int = VAULT_SCOPE) -> Scope:
        """Return a scope; raise VaultDamaged if its key is gone or was changed."""
        scope = self._scopes.get(scope_id)
        if scope is None:
            scope = self._scopes[scope_id] = Scope(scope_id, self._data_key(scope_id))
        return scope

    def compartment(self, name: Compartment, scope_id: int = VAULT_SCOPE) -> Scope:
        """Return a compartment of a scope."""
        found = self._compartments.get((name, scope_id))
        if found is None:
            found = self._compartments[name, scope_id] = compartment_of(self.scope(scope_id), name)
        return found

    def new_scope(self) -> Scope:
        """Return a new scope with a fresh data key; call it inside the transaction that uses it."""
        scope_id, key = self._database.next_id("scopes"), new_key()
        sealed = wrap_key(self._key, key, _scope_context(scope_id))
        self._database.run("INSERT INTO scopes (id, sealed, divided) VALUES (?, ?, 1)", (scope_id, sealed))
        self._forget(scope_id)
        self._scopes[scope_id] = scope = Scope(scope_id, key)
        for (role,) in self._database.all("SELECT role FROM roles"):
            self._give(Role(role), scope_id)
        return scope

    def delete_scope(self, scope_id: int) -> None:
        """Delete a scope's data key: nothing sealed with it can ever be read again."""
        self._database.run("DELETE FROM grants WHERE scope = ?", (scope_id,))
        self._database.run("DELETE FROM scopes WHERE id = ?", (scope_id,))
        self._forget(scope_id)

    def _forget(self, scope_id: int) -> None:
        self._scopes.pop(scope_id, None)
        for known in [known for known in self._compartments if known[1] == scope_id]:
            del self._compartments[known]

    def _data_key(self, scope_id: int) -> bytes:
        row = self._database.one("SELECT sealed FROM scopes WHERE id = ?", (scope_id,))
        if row is None:
            raise VaultDamaged(reason="a data key is missing")
        try:
            return unwrap_key(self._key, row[0], _scope_context(scope_id))
        except (SealBroken, TypeError):
            raise VaultDamaged(reason="a data key does not open") from None

    def _role_key(self, role: Role) -> bytes | None:
        row = self._database.one("SELECT sealed FROM roles WHERE role = ?", (role,))
        if row is None:
            return None
        try:
            return unwrap_key(self._key, row[0], _BIND_ROLE + role.encode())
        except (SealBroken, TypeError):
            raise VaultDamaged(reason="a role's key does not open") from None

    def _new_role(self, role: Role) -> bytes:
        key = new_key()
        sealed = wrap_key(self._key, key, _BIND_ROLE + role.encode())
        self._database.run("INSERT INTO roles (role, sealed) VALUES (?, ?)", (role, sealed))
        for (scope_id,) in self._database.all("SELECT id FROM scopes ORDER BY id"):
            self._give(role, scope_id)
        return key

    def _give(self, role: Role, scope_id: int) -> None:
        """Wrap the keys of the compartments that a role may open under its own key."""
        key = self._role_key(role)
        if key is None:
            raise VaultDamaged(reason="a role's key is missing")
        for name in given_to(role, scope_id):
            sealed = wrap_key(
                key, self.compartment(name, scope_id).grant(), _grant_context(role, scope_id, name)
            )
            self._database.run(
                "INSERT INTO grants (role, scope, compartment, sealed) VALUES (?, ?, ?, ?)",
                (role, scope_id, name, sealed),
            )

    def _end_role(self, role: Role) -> None:
        self._database.run("DELETE FROM grants WHERE role = ?", (role,))
        self._database.run("DELETE FROM roles WHERE role = ?", (role,))


class RoleKeyring(Keys):
    """The keys of a role: of the compartments that it was given, and of nothing else."""

    def __init__(self, database: Database, role: Role, role_key: bytes, slot: str) -> None:
        super().__init__(database, role_key, slot)
        self.role = role

    def compartment(self, name: Compartment, scope_id: int = VAULT_SCOPE) -> Scope:
        """Return a compartment that the role was given; raise RoleForbids, VaultDamaged."""
        row = self._database.one(
            "SELECT sealed FROM grants WHERE role = ? AND scope = ? AND compartment = ?",
            (self.role, scope_id, name),
        )
        if row is None:
            raise RoleForbids(role=self.role)
        try:
            grant = unwrap_key(self._key, row[0], _grant_context(self.role, scope_id, name))
        except (SealBroken, TypeError):
            raise VaultDamaged(reason="a role's grant does not open") from None
        return Scope.granted(scope_id, grant)


def unlock(database: Database, passphrase: str, wanted: str, floor: Argon2Cost = FLOOR) -> Keys:
    """Open a slot with a passphrase: the one called ``wanted``, or the first of that role that it fits.

    Raise WrongPassphrase, UnknownSlot.
    """
    found = Slots(database)
    for name in _candidates(found, wanted):
        try:
            key = found.open_with_passphrase(name, passphrase, floor)
        except WrongPassphrase:
            continue
        role = slots.role_of(name)
        return (
            Keyring(database, key, name) if role is Role.COUNSEL else RoleKeyring(database, role, key, name)
        )
    raise WrongPassphrase


def has_recovery_key(database: Database) -> bool:
    """Whether a recovery key was printed for this vault."""
    return Slots(database).has(slots.RECOVERY)


def _candidates(found: Slots, wanted: str) -> Iterator[str]:
    yield from dict.fromkeys(found.named(wanted))


def _account(found: Slots) -> str:
    return str(found.described(slots.SYSTEM).get("account", ""))


def _scope_context(scope_id: int) -> bytes:
    return b"scope %d" % scope_id


def _grant_context(role: Role, scope_id: int, name: Compartment) -> bytes:
    return f"grant {role} {scope_id} {name}".encode()

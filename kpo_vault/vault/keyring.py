"""The keys of a vault: slots that open it, the vault key, and one wrapped data key for each scope.

passphrase   -> Argon2id -> slot key ┐
                                     ├-> vault key -> data key of the vault, of matter 1, of matter 2 ...
recovery key -> HKDF     -> slot key ┘
"""

from __future__ import annotations

import hashlib
import json
from typing import Final

from crypto.errors import SealBroken, WeakParameters
from crypto.kdf import FLOOR, Argon2Cost, Argon2Parameters, RecoveryKey, derive_key
from crypto.rows import frame, new_key, unwrap_key, wrap_key
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import VaultDamaged, WeakPassphrase, WrongPassphrase, WrongRecoveryKey
from kpo_vault.vault.scope import Scope

VAULT_SCOPE: Final = 1
LEAST_PASSPHRASE: Final = 8
_PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a slot
_RECOVERY: Final = "recovery"


class Keyring:
    """An unlocked vault's keys; ``scope`` hands out what rows are sealed with."""

    def __init__(self, database: Database, vault_key: bytes) -> None:
        self._database = database
        self._vault_key = vault_key
        self._scopes: dict[int, Scope] = {}

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
        """Open the passphrase slot; raise WrongPassphrase."""
        text, sealed = _slot(database, _PASSPHRASE)
        try:
            slot_key = derive_key(passphrase, _parse_parameters(text), floor)
        except WeakParameters as error:
            raise VaultDamaged(reason=str(error).rstrip(".")) from None
        try:
            return cls(database, unwrap_key(slot_key, sealed, frame(_PASSPHRASE.encode(), text.encode())))
        except SealBroken:
            raise WrongPassphrase from None

    @classmethod
    def unlock_with_recovery_key(cls, database: Database, recovery_key: RecoveryKey) -> Keyring:
        """Open the recovery slot; raise WrongRecoveryKey, also if none was ever printed."""
        if not has_recovery_key(database):
            raise WrongRecoveryKey
        text, sealed = _slot(database, _RECOVERY)
        try:
            context = frame(_RECOVERY.encode(), text.encode())
            return cls(database, unwrap_key(recovery_key.key(), sealed, context))
        except SealBroken:
            raise WrongRecoveryKey from None

    def of(self, database: Database) -> Keyring:
        """Return these keys for the same vault in another place."""
        return Keyring(database, self._vault_key)

    def set_passphrase(self, passphrase: str, parameters: Argon2Parameters) -> None:
        """Replace the passphrase slot; raise WeakPassphrase under ``LEAST_PASSPHRASE`` characters."""
        if len(passphrase) < LEAST_PASSPHRASE:
            raise WeakPassphrase(least=LEAST_PASSPHRASE)
        slot_key = derive_key(passphrase, parameters, floor=parameters.cost)
        self._write_slot(_PASSPHRASE, _format_parameters(parameters), slot_key)

    def new_recovery_key(self) -> RecoveryKey:
        """Replace the recovery slot; the older printed key opens nothing any more."""
        recovery_key = RecoveryKey.generate()
        self._write_slot(_RECOVERY, "{}", recovery_key.key())
        return recovery_key

    def rotate(self, passphrase: str, parameters: Argon2Parameters) -> RecoveryKey:
        """Replace the vault key and both slots, and wrap every data key anew.

        The data keys stay: who holds an older copy of the file and its passphrase can still read that copy.
        """
        old_key = self._vault_key
        try:
            with self._database.transaction():
                scopes = [
                    (row[0], self._data_key(row[0])) for row in self._database.all("SELECT id FROM scopes")
                ]
                self._vault_key = new_key()
                for scope_id, key in scopes:
                    sealed = wrap_key(self._vault_key, key, _scope_context(scope_id))
                    self._database.run("UPDATE scopes SET sealed = ? WHERE id = ?", (sealed, scope_id))
                self.set_passphrase(passphrase, parameters)
                return self.new_recovery_key()
        except BaseException:
            self._vault_key = old_key
            raise

    def scope(self, scope_id: int = VAULT_SCOPE) -> Scope:
        """Return a scope; raise VaultDamaged if its key is gone or was changed."""
        scope = self._scopes.get(scope_id)
        if scope is None:
            scope = self._scopes[scope_id] = Scope(scope_id, self._data_key(scope_id))
        return scope

    def new_scope(self) -> Scope:
        """Return a new scope with a fresh data key; call it inside the transaction that uses it."""
        scope_id, key = self._database.next_id("scopes"), new_key()
        sealed = wrap_key(self._vault_key, key, _scope_context(scope_id))
        self._database.run("INSERT INTO scopes (id, sealed) VALUES (?, ?)", (scope_id, sealed))
        self._scopes[scope_id] = scope = Scope(scope_id, key)
        return scope

    def delete_scope(self, scope_id: int) -> None:
        """Delete a scope's data key: nothing sealed with it can ever be read again."""
        self._database.run("DELETE FROM scopes WHERE id = ?", (scope_id,))
        self._scopes.pop(scope_id, None)

    def _data_key(self, scope_id: int) -> bytes:
        row = self._database.one("SELECT sealed FROM scopes WHERE id = ?", (scope_id,))
        if row is None:
            raise VaultDamaged(reason="a data key is missing")
        try:
            return unwrap_key(self._vault_key, row[0], _scope_context(scope_id))
        except (SealBroken, TypeError):
            raise VaultDamaged(reason="a data key does not open") from None

    def _write_slot(self, kind: str, parameters: str, slot_key: bytes) -> None:
        sealed = wrap_key(slot_key, self._vault_key, frame(kind.encode(), parameters.encode()))
        self._database.run(
            "INSERT OR REPLACE INTO key_slots (kind, parameters, sealed, digest) VALUES (?, ?, ?, ?)",
            (kind, parameters, sealed, _digest(kind, parameters, sealed)),
        )

    def __repr__(self) -> str:
        """Show no key."""
        return "<Keyring>"


def has_recovery_key(database: Database) -> bool:
    """Whether a recovery key was printed for this vault."""
    return database.one("SELECT kind FROM key_slots WHERE kind = ?", (_RECOVERY,)) is not None


def _slot(database: Database, kind: str) -> tuple[str, bytes]:
    """Return a slot's parameters and wrapped key; its digest tells a damaged slot from a wrong passphrase."""
    row = database.one("SELECT parameters, sealed, digest FROM key_slots WHERE kind = ?", (kind,))
    if row is None or not isinstance(row[0], str) or not isinstance(row[1], bytes):
        raise VaultDamaged(reason="its key slot is missing")
    if _digest(kind, row[0], row[1]) != row[2]:
        raise VaultDamaged(reason="its key slot was changed")
    return row[0], row[1]


def _digest(kind: str, parameters: str, sealed: bytes) -> bytes:
    return hashlib.sha256(frame(kind.encode(), parameters.encode("utf-8", "surrogatepass"), sealed)).digest()


def _scope_context(scope_id: int) -> bytes:
    return b"scope %d" % scope_id


def _format_parameters(parameters: Argon2Parameters) -> str:
    cost = parameters.cost
    return json.dumps(
        {
            "argon2id": [cost.memory_kib, cost.iterations, cost.lanes],
            "salt": parameters.salt.hex(),
        }
    )


def _parse_parameters(text: str) -> Argon2Parameters:
    try:
        fields = json.loads(text)
        memory_kib, iterations, lanes = (int(value) for value in fields["argon2id"])
        return Argon2Parameters(Argon2Cost(memory_kib, iterations, lanes), bytes.fromhex(fields["salt"]))
    except (ValueError, KeyError, TypeError):
        raise VaultDamaged(reason="its key slot cannot be read") from None

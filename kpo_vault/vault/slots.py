"""Key slots: each wraps a key under what a person knows, holds on paper, or keeps in the system's keyring."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from crypto.errors import SealBroken, WeakParameters
from crypto.kdf import Argon2Cost, Argon2Parameters, derive_key
from crypto.rows import frame, unwrap_key, wrap_key
from kpo_vault.errors import UsageError
from kpo_vault.vault import moment
from kpo_vault.vault.compartments import Role
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import SlotExists, UnknownSlot, VaultDamaged, WeakPassphrase, WrongPassphrase

LEAST_PASSPHRASE: Final = 8
PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a slot
RECOVERY: Final = "recovery"
SYSTEM: Final = "system-keyring"
_NAMED: Final = re.compile(r"(counsel|compliance|partner)(?:/[a-z0-9][a-z0-9.-]{0,31})?")


@dataclass(frozen=True, slots=True)
class Slot:
    """A way into the vault: its name, whose keys it opens, and since when it is there (None: from the beginning)."""

    name: str
    role: Role
    created: datetime | None


def role_of(name: str) -> Role:
    """Return whose keys a slot of this name opens."""
    first = name.split("/", maxsplit=1)[0]
    return Role(first) if first in list(Role) else Role.COUNSEL


class Slots:
    """The slots of one vault's file; they are readable while the vault is locked, and say who has a way in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Slot, ...]:
        """Return all slots, counsel's first."""
        rows = self._database.all("SELECT kind FROM key_slots ORDER BY kind")
        slots = [self._slot(str(kind)) for (kind,) in rows]
        return tuple(sorted(slots, key=lambda slot: (list(Role).index(slot.role), slot.name)))

    def has(self, name: str) -> bool:
        """Whether there is a slot of this name."""
        return self._database.one("SELECT kind FROM key_slots WHERE kind = ?", (name,)) is not None

    def refuse_existing(self, name: str) -> None:
        """Raise UsageError for what is no name of a slot, SlotExists for one that is taken."""
        if not _NAMED.fullmatch(name):
            raise UsageError(
                f"{name!r} cannot be the name of a key slot: use counsel, compliance or partner, and after a stroke"
                " small letters, digits, dots and hyphens."
            )
        if self.has(name):
            raise SlotExists(slot=name)

    def named(self, wanted: str) -> Iterator[str]:
        """Yield the passphrase slots that a person may mean: one by its name, or all of a role; raise UnknownSlot.

        Of "counsel/ben" the "ben" alone will do, in any case, where no other slot has that name.
        """
        if wanted == Role.COUNSEL:
            yield PASSPHRASE
        found = [slot.name for slot in self.list() if _NAMED.fullmatch(slot.name)]
        chosen = [name for name in found if wanted == name or role_of(name) == wanted]
        if wanted == PASSPHRASE:
            chosen = [PASSPHRASE]
        if not chosen and wanted not in list(Role):
            bare = [name for name in found if name.partition("/")[2] == wanted.lower() != ""]
            chosen = bare if len(bare) == 1 else []
        if not chosen and wanted != Role.COUNSEL:
            raise UnknownSlot(slot=wanted)
        yield from chosen

    def set_passphrase(self, name: str, passphrase: str, parameters: Argon2Parameters, key: bytes) -> None:
        """Write a slot that opens ``key`` with a passphrase; raise WeakPassphrase."""
        if len(passphrase) < LEAST_PASSPHRASE:
            raise WeakPassphrase(least=LEAST_PASSPHRASE)
        cost = parameters.cost
        described = {
            "argon2id": [cost.memory_kib, cost.iterations, cost.lanes],
            "salt": parameters.salt.hex(),
        }
        self.write(name, described, derive_key(passphrase, parameters, floor=cost), key)

    def open_with_passphrase(self, name: str, passphrase: str, floor: Argon2Cost) -> bytes:
        """Return the key behind a slot; raise WrongPassphrase."""
        text, sealed = self._read(name)
        try:
            slot_key = derive_key(passphrase, _parameters(text), floor)
        except WeakParameters as error:
            raise VaultDamaged(reason=str(error).rstrip(".")) from None
        try:
            return unwrap_key(slot_key, sealed, frame(name.encode(), text.encode()))
        except SealBroken:
            raise WrongPassphrase from None

    def fits(self, name: str, passphrase: str) -> bool:
        """Whether a passphrase opens a slot, whatever the slot costs; for comparing, never for letting in."""
        try:
            self.open_with_passphrase(name, passphrase, Argon2Cost(8, 1, 1))
        except (WrongPassphrase, VaultDamaged):
            return False
        return True

    def open(self, name: str, slot_key: bytes) -> bytes:
        """Return the key behind a slot whose own key is known; raise crypto.errors.SealBroken."""
        text, sealed = self._read(name)
        return unwrap_key(slot_key, sealed, frame(name.encode(), text.encode()))

    def described(self, name: str) -> Mapping[str, Any]:
        """Return what stands beside a slot in the clear."""
        try:
            found = json.loads(self._read(name)[0])
        except ValueError:
            raise VaultDamaged(reason="its key slot cannot be read") from None
        return found if isinstance(found, dict) else {}

    def write(self, name: str, described: Mapping[str, Any], slot_key: bytes, key: bytes) -> None:
        """Write a slot, in the place of one of the same name."""
        text = json.dumps({**described, "created": moment.now()})
        sealed = wrap_key(slot_key, key, frame(name.encode(), text.encode()))
        self._database.run(
            "INSERT OR REPLACE INTO key_slots (kind, parameters, sealed, digest) VALUES (?, ?, ?, ?)",
            (name, text, sealed, _digest(name, text, sealed)),
        )

    def remove(self, name: str) -> None:
        """Remove a slot; raise UnknownSlot."""
        if not self._database.run("DELETE FROM key_slots WHERE kind = ?", (name,)):
            raise UnknownSlot(slot=name)

    def _slot(self, name: str) -> Slot:
        created = self.described(name).get("created")
        return Slot(name, role_of(name), moment.parse(created) if isinstance(created, str) else None)

    def _read(self, name: str) -> tuple[str, bytes]:
        """Return a slot's description and wrapped key; its digest tells a damaged slot from a wrong passphrase."""
        row = self._database.one("SELECT parameters, sealed, digest FROM key_slots WHERE kind = ?", (name,))
        if row is None or not isinstance(row[0], str) or not isinstance(row[1], bytes):
            raise VaultDamaged(reason="its key slot is missing")
        if _digest(name, row[0], row[1]) != row[2]:
            raise VaultDamaged(reason="its key slot was changed")
        return row[0], row[1]


def _digest(name: str, text: str, sealed: bytes) -> bytes:
    parts = (name.encode("utf-8", "surrogatepass"), text.encode("utf-8", "surrogatepass"), sealed)
    return hashlib.sha256(frame(*parts)).digest()


def _parameters(text: str) -> Argon2Parameters:
    try:
        fields = json.loads(text)
        memory_kib, iterations, lanes = (int(value) for value in fields["argon2id"])
        return Argon2Parameters(Argon2Cost(memory_kib, iterations, lanes), bytes.fromhex(fields["salt"]))
    except (ValueError, KeyError, TypeError):
        raise VaultDamaged(reason="its key slot cannot be read") from None

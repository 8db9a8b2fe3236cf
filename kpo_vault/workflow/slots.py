"""Key slots: who has a way into the vault, and what each way opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from crypto.kdf import Argon2Cost, Argon2Parameters
from kpo_vault.vault import Role, Slot, Vault
from kpo_vault.vault.slots import SYSTEM
from kpo_vault.workflow.session import Session

_OPENS: Final = {
    Role.COUNSEL: "everything",
    Role.COMPLIANCE: "the audit log, decisions and masked values; single values with a logged reason",
    Role.PARTNER: "our identities, contacts, and packets of no matter",
}


@dataclass(frozen=True, slots=True)
class SlotSummary:
    """A key slot: its name, its role, what that role opens, and since when it is there if that is known."""

    name: str
    role: str
    opens: str
    created: datetime | None

    def as_json(self) -> dict[str, Any]:
        """Return the summary for a program."""
        return {
            "name": self.name,
            "role": self.role,
            "opens": self.opens,
            "created": self.created.isoformat() if self.created else None,
        }


def list_slots(session: Session) -> tuple[SlotSummary, ...]:
    """Return all key slots, counsel's first."""
    return tuple(map(_summary, session.vault.slots()))


def slots_of(home: Path) -> tuple[SlotSummary, ...]:
    """Return the key slots of a locked vault: what an unlock window offers. Raises VaultMissing."""
    return tuple(map(_summary, Vault.slots_of(home)))


def has_system_keyring(home: Path) -> bool:
    """Whether the operating system's keyring may open the vault in a folder."""
    return any(slot.name == SYSTEM for slot in Vault.slots_of(home))


def add_slot(
    session: Session, role: str, passphrase: str, *, name: str = "", cost: Argon2Cost | None = None
) -> str:
    """Add a passphrase of its own for a role and return the slot's name, "ROLE" or "ROLE/NAME".

    Raises SlotExists, WeakPassphrase, RoleForbids unless counsel asks, and UsageError for another role or a name
    that cannot be one.
    """
    slot = f"{role}/{name}" if name else role
    session.vault.add_slot(slot, passphrase, parameters=Argon2Parameters.fresh(cost) if cost else None)
    session.log("slot-added", slot=slot)
    return slot


def add_system_keyring(session: Session) -> str:
    """Let the operating system's keyring open the vault; raises SystemKeyringFailed, RoleForbids."""
    session.vault.add_system_keyring_slot()
    session.log("slot-added", slot=SYSTEM)
    return SYSTEM


def remove_slot(session: Session, slot: str) -> None:
    """Remove a key slot; raises UnknownSlot, SlotNeeded, RoleForbids.

    An older copy of the vault still opens with the slot that it had.
    """
    session.vault.remove_slot(slot)
    session.log("slot-removed", slot=slot)


def _summary(slot: Slot) -> SlotSummary:
    return SlotSummary(slot.name, slot.role, _OPENS[slot.role], slot.created)

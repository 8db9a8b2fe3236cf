"""The audit log for the compliance officer: what happened, whether it is whole, and a copy for others to check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kpo_vault.audit import LogDamaged
from kpo_vault.vault import Role
from kpo_vault.vault.errors import VaultDamaged
from kpo_vault.workflow.folders import new_file
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One entry of the log, its details as one line of text; it holds no original value."""

    index: int
    time: datetime
    kind: str
    actor: str
    matter: str
    details: str

    def as_json(self) -> dict[str, Any]:
        """Return the entry for a program."""
        return {
            "index": self.index,
            "time": self.time.isoformat(),
            "kind": self.kind,
            "actor": self.actor,
            "matter": self.matter,
            "details": self.details,
        }


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether something is sound, and in sentences what was checked or what is wrong."""

    sound: bool
    lines: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the outcome for a program."""
        return {"sound": self.sound, "lines": list(self.lines)}


def list_events(session: Session, first: int = 0) -> tuple[AuditRow, ...]:
    """Return the entries of the log from number ``first`` on, with matters by name where they still exist."""
    matters = () if session.role is Role.PARTNER else session.vault.matters.list()
    names = {matter.uid: matter.name for matter in matters}
    return tuple(
        AuditRow(
            entry.index,
            entry.time,
            str(entry.event.kind),
            entry.event.actor,
            names.get(entry.event.matter, entry.event.matter),
            ", ".join(f"{name} {value}" for name, value in entry.event.details.items()),
        )
        for entry in session.audit.events(first)
    )


def verify_log(session: Session) -> Verification:
    """Recompute every hash of the log and of the token maps, and check every signature."""
    try:
        found = session.audit.verify()
    except (LogDamaged, VaultDamaged) as error:
        return Verification(False, (str(error), error.hint))
    return Verification(
        True,
        (
            f"{counted(found.entries, 'entry', 'entries')} hash to the root {found.root[:16]}…",
            f"{counted(found.checkpoints, 'signed checkpoint', 'signed checkpoints')} on this log",
            "the token maps are the ones that were logged",
        ),
    )


def export_log(session: Session, path: Path) -> int:
    """Write the whole log for others to check, over an older export; return the number of entries.

    Raises OutputFailed.
    """
    with session.working_in(path.parent), new_file(path, overwrite=True) as private:
        return session.audit.export(private)


def export_extract(session: Session, path: Path, matter: str) -> int:
    """Write the entries of one matter, each with its proof, over an older file; return their number.

    Raises UnknownMatter, OutputFailed.
    """
    uid = session.vault.matters.get(matter).uid
    with session.working_in(path.parent), new_file(path, overwrite=True) as private:
        return session.audit.export_extract(private, uid)


def counted(number: int, one: str, many: str) -> str:
    """Return "1 entry" or "7 entries"."""
    return f"{number} {one if number == 1 else many}"

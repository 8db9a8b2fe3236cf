"""The audit log for the compliance officer: what happened, whether it is whole, and a copy for others to check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kpo_vault.audit import EventKind, LogDamaged, RecordedEvent
from kpo_vault.errors import ApplicationError
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.vault import Role
from kpo_vault.vault.errors import VaultDamaged
from kpo_vault.workflow.folders import new_file
from kpo_vault.workflow.session import Session

__all__ = [
    "AuditRow",
    "EventKind",
    "Verification",
    "counted",
    "export_extract",
    "export_log",
    "list_events",
    "row_of",
    "verify_log",
]


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One entry of the log, its details as one line of text; it holds no original value.

    ``time`` is None for an entry that is damaged (``timeline.DAMAGED``), ``facts`` are the details one by one.
    """

    index: int
    time: datetime | None
    kind: str
    actor: str
    matter: str
    details: str
    facts: tuple[tuple[str, str | int], ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the entry for a program."""
        return {
            "index": self.index,
            "time": self.time.isoformat() if self.time else None,
            "kind": self.kind,
            "actor": self.actor,
            "matter": self.matter,
            "details": self.details,
        }


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether something is sound, and in sentences what was checked or what is wrong.

    ``first_bad`` is the number of the first entry at fault, where that is known, ``fault`` what is wrong. Of a sound log
    ``entries`` and signed ``checkpoints`` were checked, and they hash to ``root`` (hexadecimal).
    """

    sound: bool
    lines: tuple[str, ...]
    first_bad: int | None = None
    fault: ApplicationError | None = None
    entries: int = 0
    checkpoints: int = 0
    root: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the outcome for a program."""
        return {"sound": self.sound, "lines": list(self.lines), "first_bad_entry": self.first_bad}


def list_events(session: Session, first: int = 0) -> tuple[AuditRow, ...]:
    """Return the entries of the log from number ``first`` on, with matters by name where they still exist."""
    matters = () if session.role is Role.PARTNER else session.vault.matters.list()
    names = {matter.uid: matter.name for matter in matters}
    return tuple(row_of(entry, names) for entry in session.audit.events(first))


def row_of(entry: RecordedEvent, names: Mapping[str, str]) -> AuditRow:
    """Return an event as a row; ``names`` maps the uids of matters that still exist to their names."""
    return AuditRow(
        entry.index,
        entry.time,
        str(entry.event.kind),
        entry.event.actor,
        names.get(entry.event.matter, entry.event.matter),
        ", ".join(f"{name} {value}" for name, value in entry.event.details.items()),
        tuple(entry.event.details.items()),
    )


def verify_log(
    session: Session, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Verification:
    """Recompute every hash of the log and of the token maps, and check every signature; raises Cancelled."""
    try:
        found = session.audit.verify(progress, cancel)
    except LogDamaged as error:
        named = () if error.entry is None else (f"The first entry at fault is number {error.entry}.",)
        return Verification(False, (str(error), *named, error.hint), error.entry, error)
    except VaultDamaged as error:
        return Verification(False, (str(error), error.hint), fault=error)
    return Verification(
        True,
        (
            f"{counted(found.entries, 'entry', 'entries')} hash to the root {found.root[:16]}…",
            f"{counted(found.checkpoints, 'signed checkpoint', 'signed checkpoints')} on this log",
            "the token maps are the ones that were logged",
        ),
        entries=found.entries,
        checkpoints=found.checkpoints,
        root=found.root,
    )


def export_log(session: Session, path: Path) -> int:
    """Write the whole log for others to check, over an older export; return the number of entries.

    Raises OutputFailed.
    """
    with session.working_in(path.parent), new_file(path, overwrite=True) as private:
        return session.audit.export(private, session.name)


def export_extract(session: Session, path: Path, matter: str) -> int:
    """Write the entries of one matter, each with its proof, over an older file; return their number.

    Raises UnknownMatter, OutputFailed.
    """
    uid = session.vault.matters.get(matter).uid
    with session.working_in(path.parent), new_file(path, overwrite=True) as private:
        return session.audit.export_extract(private, uid, session.name)


def counted(number: int, one: str, many: str) -> str:
    """Return "1 entry" or "7 entries"."""
    return f"{number} {one if number == 1 else many}"

"""The documents that were added, with the state of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from redaction.documents.model import NoticeKind
from ui import counting
from ui.errors import problem
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel

if TYPE_CHECKING:
    from kpo_vault.workflow.detecting import Detected


class State(Enum):
    """How far a document has come."""

    WAITING = "waiting"
    WORKING = "working"
    READ = "read"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileRow:
    """One document: ``findings`` and unread areas (``notices``) count once it is done, ``sentence`` says why it was refused."""

    path: Path
    state: State = State.WAITING
    findings: int = 0
    notices: int = 0
    sentence: str = ""


_LOOKS = {
    State.WAITING: ("circle-dashed", "muted"),
    State.WORKING: ("scan-search", "primary"),
    State.READ: ("check", "muted"),
    State.DONE: ("circle-check", "success"),
    State.REFUSED: ("circle-alert", "danger"),
}


def status(row: FileRow) -> str:
    """Return the state of a document as a person reads it."""
    translate = QCoreApplication.translate
    if row.state is State.WAITING:
        return translate("Files", "Ready")
    if row.state is State.WORKING:
        return translate("Files", "Looking for sensitive values…")
    if row.state is State.READ:
        return translate("Files", "Read, waiting for the others")
    if row.state is State.REFUSED:
        return row.sentence
    text = counting.findings(row.findings)
    if row.notices:
        text += " · " + counting.unread_areas(row.notices)
    return text


def added(rows: Sequence[FileRow], paths: Iterable[Path]) -> tuple[FileRow, ...]:
    """Return the rows with more files, those of a folder one by one; the same file is not added twice."""
    known = {row.path for row in rows}
    result = list(rows)
    for path in paths:
        inside = (
            sorted(p for p in path.iterdir() if p.is_file() and not p.name.startswith("."))
            if path.is_dir()
            else [path]
        )
        for each in inside:
            if each not in known:
                known.add(each)
                result.append(FileRow(each))
    return tuple(result)


def at_work(rows: Sequence[FileRow], done: float) -> tuple[FileRow, ...]:
    """Return the rows while detection has come to ``done`` (0..1) of all files and one step of linking."""
    current = int(done * (len(rows) + 1) + 1e-6)
    states = (
        State.READ if n < current else State.WORKING if n == current else State.WAITING
        for n in range(len(rows))
    )
    return tuple(replace(row, state=state, sentence="") for row, state in zip(rows, states, strict=True))


def finished(rows: Sequence[FileRow], detected: Detected) -> tuple[FileRow, ...]:
    """Return the rows with what detection found."""
    result = []
    for row, found in zip(rows, detected.documents, strict=True):
        if found.error is not None or found.document is None:
            said = problem(found.error) if found.error is not None else None
            sentence = f"{said.sentence} {said.hint}".strip() if said else ""
            result.append(replace(row, state=State.REFUSED, sentence=sentence))
        else:
            unread = sum(1 for notice in found.document.notices if notice.kind is NoticeKind.UNREAD)
            result.append(replace(row, state=State.DONE, findings=len(found.findings), notices=unread))
    return tuple(result)


def files_model(icons: Icons, parent: QObject | None = None) -> RowModel[FileRow]:
    """Return the item model of the documents."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Files", "Document"),
                lambda r: r.path.name,
                lambda _r: ("file-text", "muted"),
                lambda r: str(r.path),
                300,
            ),
            Column(translate("Files", "Status"), status, lambda r: _LOOKS[r.state]),
        ),
        parent,
    )

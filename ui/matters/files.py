"""The documents that were added, with the state of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.detecting import DocumentState, DocumentStep
from kpo_vault.workflow.kept_work import KeptDocument, KeptState
from redaction.documents.model import NoticeKind
from redaction.errors import ProtectedDocument, RedactionError
from ui import counting
from ui.errors import problem
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel

if TYPE_CHECKING:
    from kpo_vault.workflow.detecting import Detected, DetectedDocument


class State(Enum):
    """How far a document has come."""

    WAITING = "waiting"
    QUEUED = "queued"  # added while others were being looked at
    WORKING = "working"
    READ = "read"
    DONE = "done"
    LOCKED = "locked"  # by a password
    REFUSED = "refused"
    STOPPED = "stopped"  # by the person


@dataclass(frozen=True, slots=True)
class FileRow:
    """One document: counts hold once it was looked at, ``sentence`` says why it was refused.

    ``recognised`` are pictures whose text was read, ``decided`` the findings with a decision of an earlier review.
    """

    path: Path
    state: State = State.WAITING
    findings: int = 0
    notices: int = 0
    sentence: str = ""
    recognised: int = 0
    decided: int = 0
    protected: bool = False


_LOOKS = {
    State.WAITING: ("circle-dashed", "muted"),
    State.QUEUED: ("circle-dashed", "muted"),
    State.WORKING: ("scan-search", "primary"),
    State.READ: ("check", "muted"),
    State.DONE: ("circle-check", "success"),
    State.LOCKED: ("lock", "warning"),
    State.REFUSED: ("circle-alert", "danger"),
    State.STOPPED: ("ban", "warning"),
}
NAME, STATUS = 0, 1  # the columns
UNFINISHED = (State.LOCKED, State.REFUSED, State.STOPPED)  # what can be tried again


def status(row: FileRow) -> str:
    """Return the state of a document as a person reads it."""
    translate = QCoreApplication.translate
    if row.state is State.WAITING:
        return translate("Files", "Ready")
    if row.state is State.QUEUED:
        return translate("Files", "Added meanwhile: its turn comes after the others")
    if row.state is State.WORKING:
        return translate("Files", "Looking for sensitive values…")
    if row.state is State.STOPPED:
        return translate("Files", "Stopped by you")
    if row.state in UNFINISHED:
        return row.sentence
    parts = [counting.findings(row.findings)]
    if row.state is State.READ:
        parts.append(translate("Files", "waiting for the others"))
    if row.notices:
        parts.append(counting.unread_areas(row.notices))
    if row.recognised:
        parts.append(translate("Files", "pictures read by OCR: {count}").format(count=row.recognised))
    if row.decided and row.state is State.DONE:
        parts.append(translate("Files", "decided: {count}").format(count=row.decided))
    if row.protected:
        parts.append(translate("Files", "protected"))
    return " · ".join(parts)


def added(
    rows: Sequence[FileRow], paths: Iterable[Path], state: State = State.WAITING
) -> tuple[FileRow, ...]:
    """Return the rows with more files; the same file is not added twice."""
    known = {row.path for row in rows}
    return (*rows, *(FileRow(path, state) for path in dict.fromkeys(paths) if path not in known))


def at_rest(rows: Sequence[FileRow]) -> tuple[FileRow, ...]:
    """Return the rows after the work on them was stopped: what was under way waits again."""
    under_way = (State.QUEUED, State.WORKING)
    return tuple(FileRow(row.path) if row.state in under_way else row for row in rows)


def begun(rows: Sequence[FileRow]) -> tuple[FileRow, ...]:
    """Return the rows at the beginning of a detection."""
    return tuple(FileRow(row.path) for row in rows)


def after_step(
    rows: Sequence[FileRow], step: DocumentStep, path: Path, *, stopped: bool
) -> tuple[FileRow, ...]:
    """Return the rows after a document came further; ``stopped`` says that the person did not want to wait for it."""
    return tuple(_stepped(row, step, stopped) if row.path == path else row for row in rows)


def _stepped(row: FileRow, step: DocumentStep, stopped: bool) -> FileRow:
    if step.state is DocumentState.WORKING:
        return replace(row, state=State.WORKING, sentence="")
    if step.error is not None:
        return FileRow(row.path, State.STOPPED) if stopped else refused(row.path, step.error)
    if step.found is None:
        return replace(row, state=State.READ)
    return replace(
        row, state=State.READ, findings=len(step.found.findings), recognised=len(step.found.readings)
    )


def refused(path: Path, error: RedactionError) -> FileRow:
    """Return the row of a document that was refused."""
    said = problem(error)
    state = State.LOCKED if isinstance(error, ProtectedDocument) else State.REFUSED
    return FileRow(path, state, sentence=f"{said.sentence} {said.hint}".strip())


def kept(documents: Iterable[KeptDocument]) -> tuple[FileRow, ...]:
    """Return the rows of a matter's documents as they were kept."""
    return tuple(_kept(each) for each in documents)


def _kept(document: KeptDocument) -> FileRow:
    if document.error is not None:
        return refused(document.path, document.error)
    if document.state is KeptState.WAITING:
        return FileRow(document.path)
    return FileRow(
        document.path,
        State.DONE,
        document.findings,
        document.unread,
        recognised=document.recognised,
        decided=document.decided,
        protected=document.protected,
    )


def finished(rows: Sequence[FileRow], detected: Detected) -> tuple[FileRow, ...]:
    """Return the rows with what detection found; a row that it did not know stays."""
    found = {entry.path: entry for entry in detected.documents}
    return tuple(
        row if row.path not in found or row.state is State.STOPPED else _finished(row, found[row.path])
        for row in rows
    )


def _finished(row: FileRow, entry: DetectedDocument) -> FileRow:
    document = entry.document
    if entry.error is not None or document is None:
        return refused(row.path, entry.error or RedactionError())
    unread = sum(1 for notice in document.notices if notice.kind is NoticeKind.UNREAD)
    return FileRow(
        row.path,
        State.DONE,
        len(entry.findings),
        unread,
        recognised=len(document.readings),
        decided=row.decided,
        protected=row.protected,
    )


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

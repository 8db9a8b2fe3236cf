"""The documents of the packet with how many findings wait in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document's name, its numbers of findings, or the sentence of its refusal."""

    name: str
    findings: int
    pending: int
    refused: str = ""


class DocumentsModel(QAbstractListModel):
    """One line a document."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._rows: tuple[DocumentRow, ...] = ()

    @property
    def rows(self) -> tuple[DocumentRow, ...]:
        """All documents."""
        return self._rows

    def set_rows(self, rows: tuple[DocumentRow, ...]) -> None:
        """Show other documents, or new counts of the same ones without losing the selection."""
        if [r.name for r in rows] == [r.name for r in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of documents."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and counts, an icon for done, waiting or refused."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.name}\n{self._status(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.refused or _progress(row)}"
        if role == Qt.ItemDataRole.DecorationRole:
            if row.refused:
                return self._icons.icon("file-x", "danger")
            return (
                self._icons.icon("file-text", "warning")
                if row.pending
                else self._icons.icon("file-check", "success")
            )
        return None

    def _status(self, row: DocumentRow) -> str:
        translate = QCoreApplication.translate
        if row.refused:
            return translate("Documents", "Refused")
        if row.pending:
            return translate("Documents", "{pending} pending").format(pending=row.pending)
        return translate("Documents", "{findings} decided").format(findings=row.findings)


def _progress(row: DocumentRow) -> str:
    return QCoreApplication.translate("Documents", "{pending} of {findings} pending").format(
        pending=row.pending, findings=row.findings
    )

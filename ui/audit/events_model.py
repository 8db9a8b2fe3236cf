"""The entries of the log as a list that grows while a person scrolls: nobody waits for a million of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QBrush

from kpo_vault.workflow.auditing import AuditRow
from kpo_vault.workflow.timeline import DAMAGED
from ui.audit.rows import event_columns
from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.rows import Index, RowModel


class EventsModel(RowModel[AuditRow]):
    """Emits ``wanted`` when the view comes near the end of what is there; ``append`` answers."""

    wanted = Signal()

    def __init__(self, icons: Icons, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(icons, event_columns(), parent)
        self._theme = theme
        self._more = False
        self._asked = False

    def restart(self) -> None:
        """Show nothing, until rows are appended."""
        self._more = self._asked = False
        self.set_rows(())

    def append(self, rows: Sequence[AuditRow], *, more: bool) -> None:
        """Add rows at the end; ``more`` says that there are others after them."""
        self._more, self._asked = more, False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows = (*self._rows, *rows)
            self._order.extend(range(first, len(self._rows)))
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether entries are left that were not asked for yet."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next ones."""
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Damaged entries stand in red, beside their icon and words."""
        if role == Qt.ItemDataRole.ForegroundRole:
            row = self.row_at(index)
            if row is not None and row.kind == DAMAGED:
                return QBrush(self._theme.color("danger"))
            return None
        return super().data(index, role)

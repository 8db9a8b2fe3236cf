"""The findings as an item model: an index list over the rows, since a proxy model needs seconds for 200,000."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.icons import Icons
from ui.review.filters import Filter
from ui.review.findings import Findings
from ui.review.rows import PENDING, FindingRow, look
from ui.wording import shown_place

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class FindingsModel(QAbstractListModel):
    """A filtered list of findings in reading order.

    A decided finding stays in sight until the filter is next applied: what a person has just decided must not jump
    away.
    """

    def __init__(self, icons: Icons, findings: Findings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._findings = findings
        self._shown: list[int] = []
        self._lines: dict[int, int] = {}
        self._filter = Filter()
        findings.replaced.connect(self._select)
        findings.changed.connect(self._announce)
        self._select()

    @property
    def findings(self) -> Findings:
        """All findings, shown or not."""
        return self._findings

    @property
    def rows(self) -> Sequence[FindingRow]:
        """All findings in reading order, shown or not."""
        return self._findings.rows

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._filter

    def set_filter(self, condition: Filter) -> None:
        """Show the findings that meet another condition."""
        self._filter = condition
        self._select()

    def row_at(self, index: Index) -> FindingRow | None:
        """Return the finding behind an index."""
        return self._findings[self._shown[index.row()]] if index.isValid() else None

    def line_of(self, position: int) -> int | None:
        """Return the line that shows the finding at a position of ``rows``."""
        return self._lines.get(position)

    def next_pending(self, line: int, step: int = 1) -> int | None:
        """Return the next line in the direction of ``step`` that waits for a decision, around the end."""
        count = len(self._shown)
        for distance in range(1, count + 1):
            candidate = (line + step * distance) % count
            if self._findings[self._shown[candidate]].state == PENDING:
                return candidate
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of findings shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value, its decision's icon, and a whole sentence for a screen reader."""
        row = self.row_at(index)
        if row is None or role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.value
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.explanation or row.type_name
        if role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = look(row.state, row.operator)
            if role == Qt.ItemDataRole.DecorationRole:
                return self._icons.icon(shown.icon, shown.role)
            return f"{row.value}, {row.type_name}, {shown_place(row.place)}, {shown.word}"
        return None

    def _select(self) -> None:
        self.beginResetModel()
        self._shown = self._filter.select(self._findings)
        self._lines = {position: line for line, position in enumerate(self._shown)}
        self.endResetModel()

    def _announce(self, positions: Sequence[int]) -> None:
        lines = [line for each in positions if (line := self._lines.get(each)) is not None]
        if lines:
            self.dataChanged.emit(self.index(min(lines)), self.index(max(lines)))

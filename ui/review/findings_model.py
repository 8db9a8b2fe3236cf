"""The findings as an item model: an index list over the rows, since a proxy model needs seconds for 200,000."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.icons import Icons
from ui.review.filters import Filter
from ui.review.rows import PENDING, FindingRow, changed, look

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class FindingsModel(QAbstractListModel):
    """A filtered list of findings in document order."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._rows: tuple[FindingRow, ...] = ()
        self._shown: list[int] = []
        self._filter = Filter()

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """All findings, shown or not."""
        return self._rows

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._filter

    def set_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show other findings, or the same findings with new decisions.

        With the same number of findings only their changes are announced and decided ones stay in sight until the
        filter is next applied: what a person has just decided must not jump away.
        """
        fresh = tuple(rows)
        same = len(fresh) == len(self._rows) and all(
            (a.index, a.document, a.segment, a.start) == (b.index, b.document, b.segment, b.start)
            for a, b in zip(fresh, self._rows, strict=True)
        )
        if not same:
            self.beginResetModel()
            self._rows = fresh
            self._shown = self._filter.select(fresh)
            self.endResetModel()
            return
        touched = set(changed(self._rows, fresh))
        self._rows = fresh
        lines = [line for line, position in enumerate(self._shown) if position in touched]
        if lines:
            self.dataChanged.emit(self.index(lines[0]), self.index(lines[-1]))

    def set_filter(self, condition: Filter) -> None:
        """Show the findings that meet another condition."""
        self.beginResetModel()
        self._filter = condition
        self._shown = condition.select(self._rows)
        self.endResetModel()

    def row_at(self, index: Index) -> FindingRow | None:
        """Return the finding behind an index."""
        return self._rows[self._shown[index.row()]] if index.isValid() else None

    def line_of(self, position: int) -> int | None:
        """Return the line that shows the finding at a position of ``rows``."""
        try:
            return self._shown.index(position)
        except ValueError:
            return None

    def next_pending(self, line: int, step: int = 1) -> int | None:
        """Return the next line in the direction of ``step`` that waits for a decision, around the end."""
        count = len(self._shown)
        for distance in range(1, count + 1):
            candidate = (line + step * distance) % count
            if self._rows[self._shown[candidate]].state == PENDING:
                return candidate
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of findings shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value, its decision's icon, and a whole sentence for a screen reader."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.value
        if role == ROW_ROLE:
            return row
        shown = look(row.state, row.operator)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.icon(shown.icon, shown.role)
        texts = {
            Qt.ItemDataRole.AccessibleTextRole: f"{row.value}, {row.type_name}, {row.place}, {shown.word}",
            Qt.ItemDataRole.ToolTipRole: row.explanation or row.type_name,
        }
        return texts.get(Qt.ItemDataRole(role))

"""A table of frozen rows: the model is told its columns as functions of a row, the view how wide they may grow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.icons import Icons

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_CELL_FRAME = 44  # pixels of a cell that its text has not: padding and an icon


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: heading, text of a row, and optionally (icon, colour role), tooltip, alignment and width.

    ``width`` is in pixels; 0 lets the column share the room that is left.
    """

    heading: str
    text: Callable[[Row], str]
    icon: Callable[[Row], tuple[str, str]] | None = None
    tip: Callable[[Row], str] | None = None
    width: int = 0
    right: bool = False
    sort: Callable[[Row], Any] | None = None


class RowModel(QAbstractTableModel, Generic[Row]):
    """Shows a sequence of rows; sorting keeps the rows and moves an index list."""

    def __init__(self, icons: Icons, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self._order: list[int] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order in which they were given."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows in the same sort order."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._order = list(range(len(self._rows)))
        if self._sorted is not None:
            self._arrange(*self._sorted)
        self.endResetModel()

    def replace(self, position: int, changed: Row) -> None:
        """Put another row in place of the one given at ``position``."""
        self._rows = (*self._rows[:position], changed, *self._rows[position + 1 :])
        line = self._order.index(position)
        self.dataChanged.emit(self.index(line, 0), self.index(line, len(self._columns) - 1))

    def row_at(self, index: Index) -> Row | None:
        """Return the row behind an index."""
        return self._rows[self._order[index.row()]] if index.isValid() else None

    def line_of(self, position: int) -> QModelIndex:
        """Return the index of the row given at ``position``, wherever sorting has put it."""
        return self.index(self._order.index(position), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of rows."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column headings."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            column = self._columns[section]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return column.heading  # the tip, where the column is narrower than its heading
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, icon, tooltip and accessible text of a cell."""
        shown = self.row_at(index)
        if shown is None:
            return None
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(shown)
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            name, colour = column.icon(shown)
            return self._icons.icon(name, colour) if name else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(shown) if column.tip else column.text(shown)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        if not 0 <= column < len(self._columns):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [self._order[each.row()] for each in before]
        self._sorted = (column, order)
        self._arrange(column, order)
        line_of = {row: line for line, row in enumerate(self._order)}
        after = [
            self.index(line_of[place], each.column()) for place, each in zip(places, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self, column: int, order: Qt.SortOrder) -> None:
        key = self._columns[column].sort or (lambda row: self._columns[column].text(row).casefold())
        self._order = sorted(
            range(len(self._rows)),
            key=lambda position: key(self._rows[position]),
            reverse=order is Qt.SortOrder.DescendingOrder,
        )


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class RowTable(QTableView):
    """A table that selects whole rows; ``bare`` inside a card that has a border; ``activated_row`` carries the row that was opened.

    Rows grow to the whole text of the column ``wrapped``, if one is named. ``empty`` is what a table without rows says.
    """

    activated_row = Signal(object)
    current_row = Signal(object)

    def __init__(
        self,
        model: RowModel[Any],
        name: str,
        parent: QWidget | None = None,
        *,
        bare: bool = False,
        wrapped: int | None = None,
        empty: str = "",
    ) -> None:
        super().__init__(parent)
        self._empty = empty
        self.setProperty("bare", bare)
        self._rows = model
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(wrapped is not None)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setSortIndicatorClearable(True)
        for position, column in enumerate(model.columns):
            if column.width:
                # A heading is never cut off, whatever the language.
                self.setColumnWidth(position, max(column.width, header.sectionSizeHint(position)))
            else:
                header.setSectionResizeMode(position, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self._activate)
        self.selectionModel().currentRowChanged.connect(self._current)
        self._wrapped = wrapped
        if wrapped is not None:
            self._clock = QTimer(self)  # many changes, one fitting
            self._clock.setSingleShot(True)
            self._clock.setInterval(0)
            self._clock.timeout.connect(self._fit)
            for changed in (model.dataChanged, model.modelReset, model.layoutChanged, header.sectionResized):
                changed.connect(self._fit_soon)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in a table without rows why it has none."""
        super().paintEvent(event)
        if self._empty and not self._rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(16, 0, -16, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def selected_row(self) -> Any:
        """Return the row of the current line, or None."""
        return self._rows.row_at(self.currentIndex())

    def _fit_soon(self, *_changed: object) -> None:
        self._clock.start()

    def _fit(self) -> None:
        """Give every row the height that the text of the wrapped column needs; most need one line."""
        if self._wrapped is None:
            return
        one_line = self.verticalHeader().defaultSectionSize()
        room = self.columnWidth(self._wrapped) - _CELL_FRAME
        letters = self.fontMetrics()
        for line in range(self._rows.rowCount()):
            text = str(self._rows.index(line, self._wrapped).data() or "")
            if letters.horizontalAdvance(text) < room:
                height = one_line
            else:
                height = max(one_line, self.sizeHintForRow(line))
            if self.rowHeight(line) != height:
                self.setRowHeight(line, height)

    def _activate(self, index: QModelIndex) -> None:
        self.activated_row.emit(self._rows.row_at(index))

    def _current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        self.current_row.emit(self._rows.row_at(index))

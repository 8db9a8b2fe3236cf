"""The list of findings in reading order."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.review.findings_model import ROW_ROLE, FindingsModel
from ui.review.rows import FindingRow, look
from ui.review.two_lines import HEIGHT, Lines, TwoLineDelegate
from ui.theme import Theme
from ui.wording import shown_place


class FindingDelegate(TwoLineDelegate):
    """Shows value and decision above, type, place and score below."""

    def lines(self, index: QModelIndex | QPersistentModelIndex) -> Lines | None:
        """Return what a finding shows."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, FindingRow):
            return None
        shown = look(row.state, row.operator)
        return Lines(
            row.value,
            shown.word,
            shown.role,
            f"{row.type_name} · {shown_place(row.place)}",
            f"{row.score:.2f}",
            index.data(Qt.ItemDataRole.DecorationRole),
        )


class FindingsList(QTableView):
    """Shows a FindingsModel; several findings can be selected and decided on at once.

    A table of one column: a QListView asks the model about every line whenever one of them changes.
    """

    def __init__(self, theme: Theme, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = model
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(theme, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Findings"))
        theme.changed.connect(self.viewport().update)

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Select one line alone, whatever modifiers are held: Shift + decision goes on to the next line."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are decisions here, never a search for a line that begins with one."""

    def chosen(self) -> tuple[int, ...]:
        """Return the numbers of the selected findings, the current one first."""
        current = self._findings.row_at(self.currentIndex())
        rows = (self._findings.row_at(index) for index in self.selectionModel().selectedIndexes())
        numbers = [row.index for row in rows if row is not None]
        return tuple(dict.fromkeys([*([] if current is None else [current.index]), *numbers]))

"""One list of the register: its entries, a button that adds and one that removes the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.icons import Icons
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.rows import Column, RowModel, RowTable

Entry = TypeVar("Entry")


class RegisterList(QWidget, Generic[Entry]):
    """``removed`` carries the entry that is to go; ``nothing`` is the heading and sentence of an empty list."""

    removed = Signal(object)

    def __init__(
        self,
        icons: Icons,
        icon: str,
        columns: Sequence[Column[Entry]],
        add: str,
        nothing: tuple[str, str],
        sentence: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.add_button = button(icons, add, "file-plus")
        self.remove_button = button(icons, self.tr("Remove"), "x")
        self.remove_button.clicked.connect(self._remove)
        self.entries: RowModel[Entry] = RowModel(icons, columns)
        self.table = RowTable(self.entries, columns[0].heading, bare=True)
        self.table.current_row.connect(lambda _entry: self._refresh())
        self._list = QStackedWidget()
        self._list.addWidget(EmptyState(icons, icon, *nothing))
        self._list.addWidget(self.table)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        layout = column(
            label(sentence, "muted", wrap=True), row(self.add_button, self.remove_button, None), frame, gap=10
        )
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.show_entries(())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.entries.set_rows(entries)
        self._list.setCurrentIndex(1 if entries else 0)
        self._refresh()

    def _refresh(self) -> None:
        self.remove_button.setEnabled(self.table.selected_row() is not None)

    def _remove(self) -> None:
        chosen: Any = self.table.selected_row()
        if chosen is not None:
            self.removed.emit(chosen)

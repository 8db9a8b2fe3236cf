"""The register of protected terms: list, add one or a file of them, remove."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QStackedWidget, QWidget

from redaction.detection.settings import ProtectedTerm
from ui.icons import Icons
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.rows import Column, RowModel, RowTable


class RegisterPane(QWidget):
    """Emits what is to be added or removed; the screen does it and shows the terms anew."""

    added = Signal(str)
    file_added = Signal(str)
    removed = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.term = QLineEdit()
        self.term.setPlaceholderText(self.tr("A name, code word, formula or number"))
        self.term.setAccessibleName(self.tr("New protected term"))
        self.term.setMaxLength(500)
        self.add_button = button(icons, self.tr("Add"), "plus")
        file = button(icons, self.tr("Add from a file…"), "file-plus")
        file.setToolTip(self.tr("A text file, one term a line"))
        self.remove_button = button(
            icons, self.tr("Remove"), "x", tip=self.tr("Take the term out of the register")
        )
        self.terms: RowModel[ProtectedTerm] = RowModel(
            icons, (Column(self.tr("Protected term"), lambda t: t.text, lambda _t: ("tag", "muted")),)
        )
        self.table = RowTable(self.terms, self.tr("Protected terms"), bare=True)
        nothing = EmptyState(
            icons,
            "tag",
            self.tr("No protected terms yet"),
            self.tr("Add what no detector can know: project names, formulas, suppliers, prices."),
        )
        self._list = QStackedWidget()
        self._list.addWidget(nothing)
        self._list.addWidget(self.table)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        self.add_button.clicked.connect(self._add)
        self.term.returnPressed.connect(self._add)
        self.term.textChanged.connect(self._refresh)
        file.clicked.connect(self._ask_file)
        self.remove_button.clicked.connect(self._remove)
        self.table.current_row.connect(lambda _term: self._refresh())
        line = row(self.term, self.add_button, file, self.remove_button)
        line.setStretch(0, 1)
        layout = column(
            label(
                self.tr("Protected in every matter, wherever they stand, whatever detection says."),
                "muted",
                wrap=True,
            ),
            line,
            frame,
            gap=10,
        )
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.show_terms(())

    def show_terms(self, terms: Sequence[ProtectedTerm]) -> None:
        """Show the register."""
        self.terms.set_rows(terms)
        self._list.setCurrentIndex(1 if terms else 0)
        self._refresh()

    def clear(self) -> None:
        """Forget everything that was shown or typed."""
        self.term.clear()
        self.show_terms(())

    def _refresh(self) -> None:
        self.add_button.setEnabled(bool(self.term.text().strip()))
        self.remove_button.setEnabled(self.table.selected_row() is not None)

    def _add(self) -> None:
        if text := self.term.text().strip():
            self.term.clear()
            self.added.emit(text)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Protected terms"), "", self.tr("Text (*.txt)"))
        if name:
            self.file_added.emit(name)

    def _remove(self) -> None:
        if (term := self.table.selected_row()) is not None:
            self.removed.emit(term.text)

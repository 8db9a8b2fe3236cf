"""The register: lists of protected terms, tables and documents, each with what adds and what removes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QStackedWidget, QTabWidget, QWidget

from kpo_vault.workflow.register_entries import DocumentSummary, TableSummary
from kpo_vault.workflow.registers import masked
from redaction.detection.settings import ProtectedTerm
from ui import counting
from ui.icons import Icons
from ui.settings.register_list import RegisterList
from ui.type_names import shown_type
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.rows import Column, RowModel, RowTable


class RegisterPane(QWidget):
    """Emits what is to be added or removed; the screen does it and shows the lists anew."""

    added = Signal(str)
    file_added = Signal(str)
    removed = Signal(str)
    revealed = Signal()
    table_chosen = Signal(str)
    table_removed = Signal(str)
    documents_added = Signal(list)
    document_removed = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables: RegisterList[TableSummary] = RegisterList(
            icons,
            "hash",
            (
                Column(self.tr("Table"), lambda t: t.name, lambda _t: ("hash", "muted"), width=220),
                Column(
                    self.tr("Rows"), lambda t: f"{t.rows:,}", width=110, right=True, sort=lambda t: t.rows
                ),
                Column(self.tr("Columns"), _columns, tip=_columns),
            ),
            self.tr("Add a table…"),
            (
                self.tr("No protected tables yet"),
                self.tr(
                    "Add lists of customers, staff or prices. Values of one row that stand together are found."
                ),
            ),
            self.tr(
                "Of a table only keyed digests are kept. Two values of one row, near each other, give it away."
            ),
        )
        self.documents: RegisterList[DocumentSummary] = RegisterList(
            icons,
            "files",
            (
                Column(self.tr("Document"), lambda d: d.name, lambda _d: ("file-text", "muted")),
                Column(
                    self.tr("Length"),
                    lambda d: counting.words(d.words),
                    width=140,
                    right=True,
                    sort=lambda d: d.words,
                ),
            ),
            self.tr("Add documents…"),
            (
                self.tr("No protected documents yet"),
                self.tr("Add texts that nobody may copy from. A passage of about 25 words is found."),
            ),
            self.tr(
                "Of a document only fingerprints are kept. A copied passage is found though words were changed."
            ),
        )
        self.tabs = QTabWidget()
        self.tabs.addTab(self._terms_page(icons), self.tr("Terms"))
        self.tabs.addTab(self.tables, self.tr("Tables"))
        self.tabs.addTab(self.documents, self.tr("Documents"))
        self.tables.add_button.clicked.connect(self._ask_table)
        self.tables.removed.connect(lambda entry: self.table_removed.emit(entry.name))
        self.documents.add_button.clicked.connect(self._ask_documents)
        self.documents.removed.connect(lambda entry: self.document_removed.emit(entry.name))
        layout = column(self.tabs)
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)
        self.show_terms(())

    def _terms_page(self, icons: Icons) -> QWidget:
        self.term = QLineEdit()
        self.term.setPlaceholderText(self.tr("A name, code word, formula or number"))
        self.term.setAccessibleName(self.tr("New protected term"))
        self.term.setMaxLength(500)
        self.add_button = button(icons, self.tr("Add"), "plus")
        file = button(icons, self.tr("Add from a file…"), "file-plus")
        file.setToolTip(self.tr("A text file with one term a line, or a CSV with the columns term and type"))
        self.show_button = button(
            icons,
            self.tr("Show"),
            "eye-off",
            tip=self.tr("Show the terms; that you did is written to the audit log"),
        )
        self.show_button.setCheckable(True)
        self.remove_button = button(
            icons, self.tr("Remove"), "x", tip=self.tr("Take the term out of the register")
        )
        self.terms: RowModel[ProtectedTerm] = RowModel(
            icons,
            (
                Column(self.tr("Protected term"), self._shown, lambda _t: ("tag", "muted")),
                Column(self.tr("Kind of value"), lambda t: shown_type(t.entity_type), width=220),
            ),
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
        self.show_button.toggled.connect(self._reveal)
        self.remove_button.clicked.connect(self._remove)
        self.table.current_row.connect(lambda _term: self._refresh())
        line = row(self.term, self.add_button, file, self.show_button, self.remove_button)
        line.setStretch(0, 1)
        sentence = label(
            self.tr("Protected in every matter, wherever they stand and however they are spelt."),
            "muted",
            wrap=True,
        )
        layout = column(sentence, line, frame, gap=10)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setStretch(2, 1)
        page = QWidget()
        page.setLayout(layout)
        return page

    def show_terms(self, terms: Sequence[ProtectedTerm]) -> None:
        """Show the terms, masked unless the person asked to see them."""
        self.terms.set_rows(terms)
        self._list.setCurrentIndex(1 if terms else 0)
        self._refresh()

    def clear(self) -> None:
        """Forget everything that was shown or typed."""
        self.term.clear()
        self.show_button.setChecked(False)
        self.show_terms(())
        self.tables.show_entries(())
        self.documents.show_entries(())

    def rest(self, resting: bool) -> None:
        """Take no orders while an import runs."""
        self.tabs.setDisabled(resting)

    def _shown(self, term: ProtectedTerm) -> str:
        return term.text if self.show_button.isChecked() else masked(term.text)

    def _reveal(self, on: bool) -> None:
        if on:
            self.revealed.emit()
        self.terms.set_rows(self.terms.rows)

    def _refresh(self) -> None:
        self.add_button.setEnabled(bool(self.term.text().strip()))
        self.remove_button.setEnabled(self.table.selected_row() is not None)

    def _add(self) -> None:
        if text := self.term.text().strip():
            self.term.clear()
            self.added.emit(text)

    def _ask_file(self) -> None:
        kinds = self.tr("Terms (*.txt *.csv *.tsv)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Protected terms"), "", kinds)
        if name:
            self.file_added.emit(name)

    def _ask_table(self) -> None:
        kinds = self.tr("Tables (*.csv *.tsv *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Protected table"), "", kinds)
        if name:
            self.table_chosen.emit(name)

    def _ask_documents(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Protected documents"))
        if names:
            self.documents_added.emit(names)

    def _remove(self) -> None:
        if (term := self.table.selected_row()) is not None:
            self.removed.emit(term.text)


def _columns(table: TableSummary) -> str:
    return ", ".join(column.name for column in table.columns)

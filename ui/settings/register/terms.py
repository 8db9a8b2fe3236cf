"""The list of protected terms: masked until somebody asks, found by words, fluid with a hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QLineEdit, QStackedWidget, QWidget

from kpo_vault.workflow.registers import outlined
from redaction.detection.settings import ProtectedTerm
from ui import counting
from ui.icons import Icons
from ui.settings.register.term_dialog import LONGEST, type_choice
from ui.type_names import shown_type
from ui.widgets.controls import button, card, column, label, rename, row
from ui.widgets.empty import EmptyState
from ui.widgets.focus import lead_focus
from ui.widgets.rows import Column, RowModel, RowTable


class TermsList(QWidget):
    """Emits what is to be added, changed or removed; the pane does it and shows the terms anew."""

    added = Signal(object)
    file_asked = Signal()
    changed = Signal(object)
    removed = Signal(tuple)
    revealed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[ProtectedTerm, ...] = ()
        self._folded: tuple[str, ...] = ()
        self.term = QLineEdit()
        self.term.setPlaceholderText(self.tr("A name, word or number"))
        self.term.setAccessibleName(self.tr("New protected term"))
        self.term.setMaxLength(LONGEST)
        self.kind = type_choice()
        self.kind.setAccessibleName(self.tr("Kind of value of the new term"))
        self.exact = QCheckBox(self.tr("Only this spelling"))
        self.exact.setToolTip(self.tr("Not inflected, mistyped or badly scanned; any case counts."))
        self.add_button = button(icons, self.tr("Add"), "plus", kind="primary")
        self.file_button = button(
            icons,
            self.tr("Add from a file…"),
            "file-plus",
            tip=self.tr(
                "A text file with one term a line, or a CSV with the columns term, type and spelling"
            ),
        )
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search the terms"))
        self.show_button = button(
            icons,
            self.tr("Show"),
            "eye-off",
            tip=self.tr("Show the terms; that you did is written to the audit log"),
        )
        self.show_button.setCheckable(True)
        self.change_button = button(icons, self.tr("Change…"), "tag")
        self.remove_button = button(
            icons, self.tr("Remove"), "x", tip=self.tr("Take the chosen terms out of the register")
        )
        self.terms: RowModel[ProtectedTerm] = RowModel(
            icons,
            (
                Column(self.tr("Protected term"), self._shown, lambda _t: ("tag", "muted")),
                Column(self.tr("Kind of value"), lambda t: shown_type(t.entity_type), width=190),
                Column(
                    self.tr("Spelling"),
                    lambda t: self.tr("This one") if t.exact else self.tr("Any"),
                    width=100,
                ),
            ),
        )
        self.table = RowTable(self.terms, self.tr("Protected terms"), bare=True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(False)
        self.count = label(role="caption")
        self._assemble(icons)
        self._connect()
        self.show_terms(())

    def _assemble(self, icons: Icons) -> None:
        self._list = QStackedWidget()
        for heading, sentence in (
            (
                self.tr("No protected terms yet"),
                self.tr("Add what no detector can know: project names, formulas, suppliers, prices."),
            ),
            (
                self.tr("No such term"),
                self.tr("While the terms are hidden, only whole words are compared."),
            ),
        ):
            self._list.addWidget(EmptyState(icons, "tag", heading, sentence))
        self._list.addWidget(self.table)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        first = row(self.term, self.kind, self.exact, self.add_button)
        first.setStretch(0, 1)
        second = row(self.search, self.show_button, self.change_button, self.remove_button, self.file_button)
        second.setStretch(0, 1)
        explanation = label(
            self.tr(
                "Protected in every matter, wherever they stand and however they are spelt. Each is kept encrypted."
            ),
            "muted",
            wrap=True,
        )
        layout = column(explanation, first, second, frame, self.count, gap=10)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        lead_focus(self, self.term)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.term.returnPressed.connect(self._add)
        self.term.textChanged.connect(lambda _text: self._refresh())
        self.file_button.clicked.connect(self.file_asked)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.show_button.toggled.connect(self._reveal)
        self.change_button.clicked.connect(self._change)
        self.table.activated_row.connect(lambda _term: self._change())
        self.remove_button.clicked.connect(self._remove)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._hint()

    @property
    def shown(self) -> bool:
        """Whether the terms are readable."""
        return self.show_button.isChecked()

    @property
    def total(self) -> int:
        """How many terms there are, whatever is searched."""
        return len(self._terms)

    @property
    def chosen(self) -> tuple[ProtectedTerm, ...]:
        """The selected terms, from the top."""
        lines = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        rows = (self.terms.row_at(self.terms.index(line, 0)) for line in lines)
        return tuple(term for term in rows if term is not None)

    def show_terms(self, terms: Sequence[ProtectedTerm]) -> None:
        """Show the terms, outlined unless the person asked to see them."""
        self._terms = tuple(terms)
        self._folded = tuple(term.text.casefold() for term in self._terms)
        self._filter()

    def put(self, term: ProtectedTerm) -> None:
        """Show one more term, chosen."""
        self.show_terms((*self._terms, term))
        if self.terms.rows and self.terms.rows[-1] is term:
            index = self.terms.line_of(len(self.terms.rows) - 1)
            self.table.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )

    def exchange(self, before: ProtectedTerm, after: ProtectedTerm) -> None:
        """Show another term in the place of one."""
        self.show_terms(tuple(after if term is before else term for term in self._terms))

    def take(self, gone: Iterable[ProtectedTerm]) -> None:
        """Show the terms without some."""
        names = {term.text for term in gone}
        self.show_terms(tuple(term for term in self._terms if term.text not in names))

    def clear(self) -> None:
        """Forget everything that was shown or typed."""
        self.term.clear()
        self.search.clear()
        self.show_button.setChecked(False)
        self.show_terms(())

    def _shown(self, term: ProtectedTerm) -> str:
        return term.text if self.shown else outlined(term.text)

    def _reveal(self, on: bool) -> None:
        if on:
            self.revealed.emit()
        rename(self.show_button, self.tr("Hide") if on else self.tr("Show"))
        self._hint()
        self._filter()

    def _hint(self) -> None:
        hint = self.tr("Search") if self.shown else self.tr("Search whole words")
        self.search.setPlaceholderText(hint)

    def _filter(self) -> None:
        """Show the terms that hold what is searched: any part of them, or whole words as long as they are hidden.

        Letter by letter, a search in hidden terms would spell them.
        """
        sought = " ".join(self.search.text().casefold().split())
        found: tuple[ProtectedTerm, ...]
        if not sought:
            found = self._terms
        elif self.shown:
            found = tuple(t for t, folded in zip(self._terms, self._folded, strict=True) if sought in folded)
        else:
            padded = f" {sought} "
            found = tuple(
                t for t, folded in zip(self._terms, self._folded, strict=True) if padded in f" {folded} "
            )
        self.terms.set_rows(found)
        self._list.setCurrentIndex(2 if found else 1 if self._terms else 0)
        every = counting.terms(len(self._terms))
        self.count.setText(
            self.tr("{shown} of {terms}").format(shown=f"{len(found):,}", terms=every) if sought else every
        )
        self._refresh()

    def _refresh(self) -> None:
        chosen = len(self.table.selectionModel().selectedRows())
        self.add_button.setEnabled(bool(self.term.text().strip()))
        self.change_button.setEnabled(chosen == 1)
        self.remove_button.setEnabled(chosen > 0)
        self.show_button.setEnabled(bool(self._terms))

    def _add(self) -> None:
        if text := self.term.text().strip():
            self.term.clear()
            self.added.emit(ProtectedTerm(text, self.kind.currentData(), self.exact.isChecked()))

    def _change(self) -> None:
        if len(self.chosen) == 1:
            self.changed.emit(self.chosen[0])

    def _remove(self) -> None:
        if self.chosen:
            self.removed.emit(self.chosen)

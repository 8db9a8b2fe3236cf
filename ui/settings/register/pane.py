"""The register's tab: lists of protected terms, tables and documents; whatever is taken out can be put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QTabWidget

from kpo_vault.workflow.register_entries import DocumentSummary, TableSummary
from kpo_vault.workflow.registers import AddedDocuments, Removed, RemovedTerms
from redaction.detection.settings import ProtectedTerm
from ui import counting
from ui.pane import Pane
from ui.settings.register import commands
from ui.settings.register.entries import RegisterList
from ui.settings.register.table_dialog import TableChoice, TableDialog
from ui.settings.register.term_dialog import TermDialog
from ui.settings.register.terms import TermsList
from ui.widgets.controls import button, column
from ui.widgets.focus import lead_focus
from ui.widgets.rows import Column
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.settings.view import SettingsView


class RegisterPane(Pane):
    """Every act has a method that takes what a dialog would ask for; ``undo`` takes back the last one."""

    page: SettingsView

    def __init__(self, page: SettingsView, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self._undo: list[Callable[[], None]] = []
        self.terms = TermsList(self.icons)
        self.tables = self._tables_list()
        self.documents = self._documents_list()
        self.undo_button = button(
            self.icons,
            self.tr("Undo"),
            "undo-2",
            kind="quiet",
            tip=self.tr("Take back the last change (Ctrl+Z)"),
        )
        self.tabs = QTabWidget()
        for each in (self.terms, self.tables, self.documents):
            self.tabs.addTab(each, "")
        self.tabs.setCornerWidget(self.undo_button, Qt.Corner.TopRightCorner)
        layout = column(self.tabs)
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)
        lead_focus(self, self.tabs)
        self._connect()
        self._count()

    def _connect(self) -> None:
        self.terms.added.connect(self.add_term)
        self.terms.file_asked.connect(self._ask_file)
        self.terms.changed.connect(self.ask_change)
        self.terms.removed.connect(self.remove_terms)
        self.terms.revealed.connect(self._reveal)
        self.tables.add_button.clicked.connect(self._ask_table)
        self.tables.removed.connect(lambda entry: self.remove_table(entry.name))
        self.documents.add_button.clicked.connect(self._ask_documents)
        self.documents.removed.connect(lambda entry: self.remove_document(entry.name))
        self.undo_button.clicked.connect(self.undo)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _tables_list(self) -> RegisterList[TableSummary]:
        return RegisterList(
            self.icons,
            "hash",
            (
                Column(self.tr("Table"), lambda t: t.name, lambda _t: ("hash", "muted"), width=220),
                Column(
                    self.tr("Rows"), lambda t: f"{t.rows:,}", width=110, right=True, sort=lambda t: t.rows
                ),
                Column(self.tr("Together"), lambda t: str(t.least), width=100, right=True),
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
                "Of a table only keyed digests are kept: nobody can read a value back. Two values of one row, near each "
                "other, give it away."
            ),
        )

    def _documents_list(self) -> RegisterList[DocumentSummary]:
        return RegisterList(
            self.icons,
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
                "Of a document only keyed fingerprints are kept: nobody can read it back. A copied passage is found "
                "though words were changed."
            ),
        )

    def fill(self) -> None:
        """List the register."""
        self.look(partial(commands.list_register, self.workspace.session), self._listed)

    def clear(self) -> None:
        """Forget everything that was shown or typed."""
        self._undo.clear()
        self.terms.clear()
        self.tables.show_entries(())
        self.documents.show_entries(())
        self._count()

    def undo(self) -> None:
        """Take back the last change."""
        if self._undo and self.isEnabled():
            self._undo.pop()()
            self._count()

    def add_term(self, term: ProtectedTerm) -> None:
        """Protect a term in every matter."""
        self.ask(partial(commands.add_term, self.workspace.session, term), partial(self._term_added, term))

    def add_terms(self, path: Path) -> None:
        """Protect the terms of a file; those without a type of their own are of the chosen one."""
        kind = self.terms.kind.currentData()
        work = partial(commands.add_terms, self.workspace.session, path, kind)
        self.start(work, self.tr("Reading the terms…"), self._terms_added, stopped=self.fill)

    def ask_change(self, term: ProtectedTerm) -> None:
        """Show a term for changing, which is logged like any showing."""
        if not self.terms.shown:
            self.ask(partial(commands.reveal_terms, self.workspace.session))
        dialog = TermDialog(self.icons, term, self)
        dialog.changed.connect(partial(self.change_term, term))
        dialog.open()

    def change_term(self, before: ProtectedTerm, after: ProtectedTerm) -> None:
        """Put another term in the place of one."""
        if before != after:
            self._change(before, after, partial(self._changed, before, after))

    def remove_terms(self, terms: Sequence[ProtectedTerm]) -> None:
        """Protect terms no longer."""
        self.ask(
            partial(commands.remove_terms, self.workspace.session, terms), partial(self._terms_removed, terms)
        )

    def ask_table(self, path: Path) -> None:
        """Ask how the table in a file is to be protected."""
        self.ask(partial(commands.table_columns, path), partial(self._ask_columns, path))

    def add_table(self, choice: TableChoice) -> None:
        """Protect the rows of a table."""
        work = partial(commands.add_table, self.workspace.session, choice)
        self.start(work, self.tr("Reading the table…"), self._table_added, stopped=self.fill)

    def remove_table(self, name: str) -> None:
        """Protect a table no longer."""
        self.ask(partial(commands.remove_table, self.workspace.session, name), self._entry_removed)

    def add_documents(self, paths: Sequence[Path]) -> None:
        """Protect the passages of documents."""
        work = partial(commands.add_documents, self.workspace.session, tuple(paths))
        self.start(work, self.tr("Reading the documents…"), self._documents_added, stopped=self.fill)

    def remove_document(self, name: str) -> None:
        """Protect a document no longer."""
        self.ask(partial(commands.remove_document, self.workspace.session, name), self._entry_removed)

    def _remember(self, undo: Callable[[], None]) -> None:
        self._undo.append(undo)
        self._count()

    def _count(self) -> None:
        """Tell in each tab's name how much it holds."""
        for number, (name, count) in enumerate(
            (
                (self.tr("Terms ({count})"), self.terms.total),
                (self.tr("Tables ({count})"), len(self.tables.entries.rows)),
                (self.tr("Documents ({count})"), len(self.documents.entries.rows)),
            )
        ):
            self.tabs.setTabText(number, name.format(count=f"{count:,}"))
        self.undo_button.setEnabled(bool(self._undo))

    def _listed(self, lists: commands.Lists) -> None:
        self.terms.show_terms(lists.terms)
        self._entries_listed(lists)

    def _terms_listed(self, terms: commands.Terms) -> None:
        self.terms.show_terms(terms)
        self._count()

    def _entries_listed(self, lists: commands.Lists) -> None:
        self.tables.show_entries(lists.tables)
        self.documents.show_entries(lists.documents)
        self._count()

    def _reveal(self) -> None:
        self.ask(partial(commands.reveal_terms, self.workspace.session))

    def _term_added(self, term: ProtectedTerm, new: bool) -> None:
        if not new:
            self.banner.say("info", self.tr("The register holds this term already."))
            return
        self.terms.put(term)
        self._remember(lambda: self._take((term,)))

    def _take(self, terms: Sequence[ProtectedTerm]) -> None:
        """Take terms out again: what undoes their adding is not undone itself."""
        self.ask(
            partial(commands.remove_terms, self.workspace.session, terms), lambda _gone: self._taken(terms)
        )

    def _taken(self, terms: Sequence[ProtectedTerm]) -> None:
        self.terms.take(terms)
        self._count()

    def _terms_added(self, outcome: tuple[int, int, commands.Terms]) -> None:
        new, known, terms = outcome
        self.terms.show_terms(terms)
        if new:
            added = terms[-new:]  # the list is oldest first
            self._remember(lambda: self._take(added))
        self._count()
        self.banner.say(
            "success",
            self.tr("{terms} added to the register; known before: {known}.").format(
                terms=counting.terms(new), known=known
            ),
        )

    def _change(self, before: ProtectedTerm, after: ProtectedTerm, done: Callable[[], None]) -> None:
        work = partial(commands.change_term, self.workspace.session, before, after)
        self.ask(work, lambda _none: done())

    def _changed(self, before: ProtectedTerm, after: ProtectedTerm) -> None:
        self.terms.exchange(before, after)
        self._remember(lambda: self._change(after, before, lambda: self.terms.exchange(after, before)))

    def _terms_removed(self, terms: Sequence[ProtectedTerm], removed: RemovedTerms) -> None:
        self.terms.take(terms)
        self._remember(lambda: self._put_back_terms(removed))
        self.page.offer(
            self.tr("{terms} taken out of the register.").format(terms=counting.terms(len(removed))),
            "",
            self.tr("Undo"),
            self.undo,
        )

    def _put_back_terms(self, removed: RemovedTerms) -> None:
        self.ask(
            partial(commands.put_back_terms, self.workspace.session, removed),
            self._terms_listed,
        )

    def _ask_columns(self, path: Path, columns: tuple[str, ...]) -> None:
        dialog = TableDialog(self.icons, path, columns, self)
        dialog.chosen.connect(self.add_table)
        dialog.open()

    def _table_added(self, outcome: tuple[TableSummary, commands.Tables]) -> None:
        table, tables = outcome
        self.tables.show_entries(tables)
        self._remember(lambda: self._drop(commands.remove_table, table.name))
        self.banner.say(
            "success", self.tr("{rows} added to the register.").format(rows=counting.rows(table.rows))
        )

    def _documents_added(self, outcome: tuple[AddedDocuments, commands.Documents]) -> None:
        added, documents = outcome
        self.documents.show_entries(documents)
        for each in added.added:
            self._remember(partial(self._drop, commands.remove_document, each.name))
        self._count()
        sentence = self.tr("{documents} added to the register; known before: {known}.").format(
            documents=counting.documents(len(added.added)), known=len(added.known)
        )
        refused = ", ".join(path.name for path, _ in added.refused)
        hint = self.tr("Could not be used: {names}.").format(names=refused) if refused else ""
        self.banner.say("warning" if refused else "success", sentence, hint)

    def _drop(self, remove: Callable[..., tuple[Removed, commands.Lists]], name: str) -> None:
        """Take out what was added: the undoing of an adding."""
        self.ask(
            partial(remove, self.workspace.session, name), lambda outcome: self._entries_listed(outcome[1])
        )

    def _entry_removed(self, outcome: tuple[Removed, commands.Lists]) -> None:
        removed, lists = outcome
        self._entries_listed(lists)
        self._remember(lambda: self._put_back(removed))
        self.page.offer(
            self.tr("“{name}” is taken out of the register.").format(name=removed.name),
            "",
            self.tr("Undo"),
            self.undo,
        )

    def _put_back(self, removed: Removed) -> None:
        self.ask(partial(commands.put_back, self.workspace.session, removed), self._entries_listed)

    def _ask_file(self) -> None:
        kinds = self.tr("Terms (*.txt *.csv *.tsv)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Protected terms"), "", kinds)
        if name:
            self.add_terms(Path(name))

    def _ask_table(self) -> None:
        kinds = self.tr("Tables (*.csv *.tsv *.xlsx)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Protected table"), "", kinds)
        if name:
            self.ask_table(Path(name))

    def _ask_documents(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Protected documents"))
        if names:
            self.add_documents([Path(name) for name in names])


def _columns(table: TableSummary) -> str:
    return ", ".join(column.name for column in table.columns)

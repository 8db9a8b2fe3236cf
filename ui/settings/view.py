"""The settings screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QTabWidget, QWidget

from kpo_vault.workflow.register_entries import TableSummary
from kpo_vault.workflow.registers import AddedDocuments
from ui import counting
from ui.settings import commands
from ui.settings.keys_dialogs import PassphraseDialog, RecoveryKeyDialog
from ui.settings.policies import PoliciesPane
from ui.settings.register import RegisterPane
from ui.settings.table_dialog import TableChoice, TableDialog
from ui.settings.vault_pane import VaultPane
from ui.theme import Mode
from ui.widgets.page import Page
from ui.window_settings import WindowSettings
from ui.workspace import Workspace


class SettingsView(Page):
    """Three panes; ``minutes_changed`` carries the time until the vault locks."""

    minutes_changed = Signal(int)

    def __init__(self, workspace: Workspace, settings: WindowSettings, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Settings"))
        self.subtitle.setText(self.tr("What is protected, what opens the vault, and how the window looks."))
        self.setAccessibleName(self.tr("Settings"))
        self._workspace = workspace
        self._settings = settings
        self.register = RegisterPane(icons)
        self.policies = PoliciesPane(icons, settings.policy)
        self.vault = VaultPane(icons, settings.minutes)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.policies, self.tr("Policies"))
        self.tabs.addTab(self.register, self.tr("Register"))
        self.tabs.addTab(self.vault, self.tr("Vault and window"))
        self.body.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)
        self.register.added.connect(self.add_term)
        self.register.file_added.connect(lambda name: self.add_terms(Path(name)))
        self.register.removed.connect(self.remove_term)
        self.register.revealed.connect(self.reveal_terms)
        self.register.table_chosen.connect(lambda name: self.ask_table(Path(name)))
        self.register.table_removed.connect(self.remove_table)
        self.register.documents_added.connect(lambda names: self.add_documents([Path(n) for n in names]))
        self.register.document_removed.connect(self.remove_document)
        self.policies.preferred.connect(self._prefer)
        self.vault.passphrase_asked.connect(self.ask_passphrase)
        self.vault.recovery_key_asked.connect(self.ask_recovery_key)
        self.vault.minutes_changed.connect(self._lock_after)
        self.vault.mode_changed.connect(self._choose_mode)
        workspace.theme.changed.connect(self._show_mode)
        workspace.session_changed.connect(self._session_changed)
        self.vault.show_mode(workspace.theme.mode)

    def show_terms(self) -> None:
        """Turn to the protected terms."""
        self.tabs.setCurrentWidget(self.register)

    def add_term(self, text: str) -> None:
        """Protect a term in every matter."""
        self.banner.hide()
        self.ask(partial(commands.add_term, self._workspace.session, text), self.register.show_terms)

    def add_terms(self, path: Path) -> None:
        """Protect the terms of a file."""
        self._import(
            partial(commands.add_terms, self._workspace.session, path),
            self.tr("Reading the terms…"),
            self._terms_added,
        )

    def remove_term(self, text: str) -> None:
        """Protect a term no longer."""
        self.banner.hide()
        self.ask(partial(commands.remove_term, self._workspace.session, text), self.register.show_terms)

    def reveal_terms(self) -> None:
        """Log that the terms are shown."""
        self.ask(partial(commands.reveal_terms, self._workspace.session))

    def ask_table(self, path: Path) -> None:
        """Ask how the table in a file is to be protected."""
        self.banner.hide()
        self.ask(partial(commands.table_columns, path), lambda columns: self._ask_columns(path, columns))

    def _ask_columns(self, path: Path, columns: tuple[str, ...]) -> None:
        if self._workspace.unlocked:
            dialog = TableDialog(self.icons, path, columns, self)
            dialog.chosen.connect(self.add_table)
            dialog.open()

    def add_table(self, choice: TableChoice) -> None:
        """Protect the rows of a table."""
        self._import(
            partial(commands.add_table, self._workspace.session, choice),
            self.tr("Reading the table…"),
            self._table_added,
        )

    def remove_table(self, name: str) -> None:
        """Protect a table no longer."""
        self.banner.hide()
        self.ask(
            partial(commands.remove_table, self._workspace.session, name), self.register.tables.show_entries
        )

    def add_documents(self, paths: Sequence[Path]) -> None:
        """Protect the passages of documents."""
        self._import(
            partial(commands.add_documents, self._workspace.session, tuple(paths)),
            self.tr("Reading the documents…"),
            self._documents_added,
        )

    def remove_document(self, name: str) -> None:
        """Protect a document no longer."""
        self.banner.hide()
        self.ask(
            partial(commands.remove_document, self._workspace.session, name),
            self.register.documents.show_entries,
        )

    def refresh_actions(self) -> None:
        """Let the register be used again after an import."""
        self.register.rest(False)

    def _import(self, work: Callable[..., object], message: str, done: Callable[..., None]) -> None:
        """Run an import with progress and Cancel; what was added before a cancellation is listed."""
        self.start(work, message, done, stopped=self._list)
        self.register.rest(True)

    def ask_passphrase(self) -> None:
        """Ask for another passphrase."""
        dialog = PassphraseDialog(self.icons, self)
        dialog.chosen.connect(self.change_passphrase)
        dialog.open()

    def change_passphrase(self, passphrase: str) -> None:
        """Replace the passphrase."""
        self.banner.say(
            "info", self.tr("Changing the passphrase… deriving the key takes a moment on purpose.")
        )
        self.ask(
            partial(commands.change_passphrase, self._workspace.session, passphrase),
            lambda _none: self.banner.say(
                "success",
                self.tr("The passphrase is changed."),
                self.tr(
                    "The recovery key is still valid. Make a backup now: older ones keep the old passphrase."
                ),
            ),
        )

    def ask_recovery_key(self) -> None:
        """Ask whether the present recovery key shall stop working."""
        box = QMessageBox(self)
        box.setWindowTitle("KPO Vault")
        box.setText(self.tr("Make a new recovery key?"))
        box.setInformativeText(
            self.tr("The present one stops working at once. The new one is shown this once.")
        )
        make = box.addButton(self.tr("Make a new key"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        make.clicked.connect(self.make_recovery_key)
        box.open()

    def make_recovery_key(self) -> None:
        """Make a new recovery key and show it."""
        self.ask(partial(commands.new_recovery_key, self._workspace.session), self._show_key)

    def _show_key(self, key: str) -> None:
        if self._workspace.unlocked:
            RecoveryKeyDialog(self.icons, key, self).open()

    def _terms_added(self, outcome: tuple[int, int, commands.Terms]) -> None:
        new, known, terms = outcome
        self.register.show_terms(terms)
        self.banner.say(
            "success",
            self.tr("{terms} added to the register; known before: {known}.").format(
                terms=counting.terms(new), known=known
            ),
        )

    def _table_added(self, outcome: tuple[TableSummary, commands.Tables]) -> None:
        table, tables = outcome
        self.register.tables.show_entries(tables)
        self.banner.say(
            "success", self.tr("{rows} added to the register.").format(rows=counting.rows(table.rows))
        )

    def _documents_added(self, outcome: tuple[AddedDocuments, commands.Documents]) -> None:
        added, documents = outcome
        self.register.documents.show_entries(documents)
        sentence = self.tr("{documents} added to the register; known before: {known}.").format(
            documents=counting.documents(len(added.added)), known=len(added.known)
        )
        refused = ", ".join(path.name for path, _ in added.refused)
        hint = self.tr("Could not be used: {names}.").format(names=refused) if refused else ""
        self.banner.say("warning" if refused else "success", sentence, hint)

    def _prefer(self, policy: str) -> None:
        self._settings.policy = policy

    def _lock_after(self, minutes: int) -> None:
        self._settings.minutes = minutes
        self.minutes_changed.emit(minutes)

    def _choose_mode(self, mode: Mode) -> None:
        self._settings.mode = mode
        self._workspace.theme.set_mode(mode)

    def _show_mode(self) -> None:
        self.vault.show_mode(self._workspace.theme.mode)

    def _session_changed(self) -> None:
        self.banner.hide()
        self.register.clear()
        if self._workspace.unlocked:
            self._list()

    def _list(self) -> None:
        if self._workspace.unlocked:
            self.ask(partial(commands.list_register, self._workspace.session), self._listed)

    def _listed(self, lists: commands.Lists) -> None:
        if self._workspace.unlocked:
            self.register.show_terms(lists.terms)
            self.register.tables.show_entries(lists.tables)
            self.register.documents.show_entries(lists.documents)

"""Matters at the left; at the right the documents of the chosen matter, or a batch of many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from kpo_vault.workflow import samples
from kpo_vault.workflow.batch_jobs import BatchJob
from kpo_vault.workflow.matters import MatterSummary
from kpo_vault.workflow.policies import Policy
from redaction.detection.settings import ProtectedTerm
from ui import counting
from ui.matters import commands
from ui.matters.batch_flow import BatchFlow
from ui.matters.batch_pane import BatchPane
from ui.matters.documents_pane import DocumentsPane
from ui.matters.files import FileRow, State, added
from ui.matters.finding_flow import FindingFlow
from ui.matters.matters_list import MattersPane
from ui.matters.shred_dialog import ShredDialog
from ui.policies import describe
from ui.widgets.controls import button, row, set_kind
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.window_settings import DEFAULT_POLICY, WindowSettings
from ui.wording import said
from ui.workspace import Workspace

MANY = 200  # files from which on a batch is offered
_START, _DOCUMENTS, _BATCH = range(3)


class MattersView(Page):
    """Takes documents in and finds what is sensitive in them."""

    def __init__(self, workspace: Workspace, settings: WindowSettings, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self._settings = settings
        self._workspace = workspace
        self._policies: dict[str, Policy] = {}
        self.terms: tuple[ProtectedTerm, ...] = ()
        self.title.setText(self.tr("Documents"))
        self.subtitle.setText(self.tr("Choose a matter, add its documents, and find what must not leave."))
        self.setAccessibleName(self.tr("Documents"))
        self._build()
        self._assemble()
        self.flow = FindingFlow(self, workspace)
        self.batch = BatchFlow(self, workspace, self.batch_pane)
        self._connect()
        self.refresh_actions()

    def _build(self) -> None:
        icons = self.icons
        self.matters_pane = MattersPane(icons)
        self.matters, self.matters_table = self.matters_pane.model, self.matters_pane.table
        self.new_button = self.matters_pane.new_button
        self.sample_button = button(icons, self.tr("Try the sample"), "package-open", kind="quiet")
        self.add_button = button(icons, self.tr("Add…"), "plus")
        self.add_menu = QMenu(self)
        self.add_menu.addAction(icons.icon("file-plus"), self.tr("&Files…"), self._ask_files)
        self.add_menu.addAction(icons.icon("folder-plus"), self.tr("F&older…"), self._ask_folder)
        self.add_menu.addSeparator()
        self.batch_action: QAction = self.add_menu.addAction(
            icons.icon("layers"), self.tr("&Protect a folder as a batch…"), self._ask_batch
        )
        self.add_button.setMenu(self.add_menu)
        self.terms_button = button(icons, self.tr("Protected terms…"), "tag", kind="quiet")
        self.terms_button.setToolTip(self.tr("What is protected in every matter, wherever it stands"))
        self.pane = DocumentsPane(icons, (self.sample_button, self.add_button), self.terms_button)
        self.files, self.files_table = self.pane.model, self.pane.table
        self.policy, self.drop = self.pane.policy, self.pane.drop
        self.remove_button = self.pane.remove_button
        self.detect_button = button(icons, self.tr("Find sensitive values"), "scan-search", kind="primary")
        self.add_actions(self.detect_button)
        self.batch_pane = BatchPane(icons)

    def _assemble(self) -> None:
        icons = self.icons
        make = button(icons, self.tr("New matter…"), "folder-plus", kind="primary")
        make.clicked.connect(self.ask_matter)
        self.start_sample_button = button(icons, self.tr("Try it with the sample packet"), "package-open")
        self.start_sample_button.clicked.connect(self.add_sample)
        start = EmptyState(
            icons,
            "folder-plus",
            self.tr("Start with a matter"),
            self.tr(
                "A matter is one piece of work. Tokens mean the same in all its documents, and nothing outside it."
            ),
            self.start_sample_button,
            make,
        )
        self._side = QStackedWidget()
        for each in (start, self.pane, self.batch_pane):
            self._side.addWidget(each)
        self.matters_pane.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = row(self.matters_pane, self._side, gap=20)
        layout.setStretch(1, 1)
        self.body.addLayout(layout)

    def _connect(self) -> None:
        workspace = self._workspace
        self.matters_pane.chosen.connect(lambda matter: self._turn_to(matter.name))
        self.matters_pane.renaming.connect(self._ask_rename)
        self.matters_pane.shredding.connect(self.ask_shred)
        self.new_button.clicked.connect(self.ask_matter)
        self.sample_button.clicked.connect(self.add_sample)
        self.terms_button.clicked.connect(workspace.terms_asked)
        self.policy.currentIndexChanged.connect(self._policy_chosen)
        self.drop.dropped.connect(self.add_paths)
        self.pane.removing.connect(self.remove)
        self.pane.stopping.connect(self.flow.leave_out)
        self.pane.retrying.connect(self.detect)
        self.detect_button.clicked.connect(self.detect)
        self.banner.acted.connect(self.flow.go_on)
        workspace.session_changed.connect(self._session_changed)
        workspace.policies_changed.connect(self._list_policies)

    @property
    def rows(self) -> tuple[FileRow, ...]:
        """The documents of the matter."""
        return self.pane.rows

    def refresh_actions(self) -> None:
        """Allow what makes sense for the chosen matter and its documents."""
        chosen = bool(self._workspace.matter)
        running = not self.progress.isHidden()
        if not chosen:
            self._side.setCurrentIndex(_START)
        elif self._side.currentIndex() == _START:
            self._side.setCurrentIndex(_DOCUMENTS)
        self.matters_pane.setVisible(bool(self.matters_pane.filled))
        self.matters_pane.rest(running)
        self.pane.set_working(running)
        on_documents = self._side.currentIndex() == _DOCUMENTS
        self.detect_button.setVisible(self._side.currentIndex() != _BATCH)
        self.detect_button.setEnabled(chosen and on_documents and bool(self.rows) and not running)
        # Once there are findings, to review them comes next; to look again is what a person may want besides.
        set_kind(self.icons, self.detect_button, "scan-search", "" if self._workspace.review else "primary")

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Add files and, file by file, what lies in folders."""
        given = list(paths)
        if any(path.is_dir() for path in given):
            work = partial(commands.files_under, given)
            self.ask(work, lambda files: self._offer(given, files))
        else:
            self._offer(given, given)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Add documents to the chosen matter; while others are looked at, they wait their turn."""
        self.banner.hide()
        running = self.flow.running
        self.pane.show_rows(added(self.rows, paths, State.QUEUED if running else State.WAITING))
        if running:
            count = sum(row.state is State.QUEUED for row in self.rows)
            self.banner.say(
                "info",
                self.tr("{documents} will be looked at as soon as the others are done.").format(
                    documents=counting.documents(count)
                ),
            )
            return
        self.drop_vanished()
        self.keep_list()
        self.refresh_actions()

    def remove(self, chosen: FileRow) -> None:
        """Take a document off the list."""
        self.pane.show_rows(tuple(each for each in self.rows if each.path != chosen.path))
        if self._workspace.review is not None:
            self._workspace.show_review(None)
            self.banner.say(
                "info",
                self.tr("The list has changed. Find sensitive values again; what was decided stays decided."),
            )
        self.keep_list()
        self.refresh_actions()

    def add_sample(self) -> None:
        """Add the bundled sample packet, in a matter of its own if none is chosen."""
        if not self._workspace.matter:
            name = samples.MATTER
            if all(matter.name != name for matter in self.matters_pane.filled):
                self.make_matter(name)
            else:
                self.matters_pane.select(name)
        self.ask(partial(commands.copy_sample, self._workspace.home / "sample"), self._add_sample)

    def _add_sample(self, sample: commands.Sample) -> None:
        self.terms = sample.terms
        self._choose_policy(samples.POLICY)
        self.add_files(sample.files)

    def make_matter(self, name: str) -> None:
        """Make a matter and choose it."""
        self.banner.hide()
        self.ask(partial(commands.new_matter, self._workspace.session, name), self._made)

    def rename(self, new_name: str) -> None:
        """Give the chosen matter another name."""
        work = partial(commands.rename_matter, self._workspace.session, self._workspace.matter, new_name)
        self.ask(work, self._renamed)

    def shred(self, name: str) -> None:
        """Destroy a matter's key."""
        session = self._workspace.session
        self._workspace.choose_matter("")
        self.ask(partial(commands.shred_matter, session, name), lambda _none: self.reload())
        self.refresh_actions()

    def detect(self) -> None:
        """Find what is sensitive in the documents."""
        if not self.drop_vanished():
            self.flow.begin()

    def keep_list(self) -> None:
        """Keep in the vault which documents the matter has."""
        paths = [each.path for each in self.rows]
        policy = str(self.policy.currentData() or "")
        if self._workspace.unlocked and self._workspace.matter:
            session, matter = self._workspace.session, self._workspace.matter
            self.ask(partial(commands.keep_list, session, matter, paths, policy, self.terms))

    def drop_vanished(self) -> bool:
        """Take files off the list that are no longer there, and say so; return whether there were any."""
        gone = [each.path for each in self.rows if not each.path.is_file()]
        if gone:
            self.pane.show_rows(tuple(each for each in self.rows if each.path not in gone))
            self.banner.say(
                "warning",
                self.tr("There is no such file: {names}.").format(
                    names=", ".join(path.name for path in gone)
                ),
                self.tr("It was moved, deleted, or is no plain file, and was taken off the list."),
            )
            self.keep_list()
            self.refresh_actions()
        return bool(gone)

    def show_batch(self, shown: bool) -> None:
        """Show the batch in place of the documents."""
        self._side.setCurrentIndex(_BATCH if shown else _DOCUMENTS)
        self.refresh_actions()

    def reload(self) -> None:
        """Read the list of matters anew."""
        self.ask(partial(commands.list_matters, self._workspace.session), self._show_matters)

    def _offer(self, given: Sequence[Path], files: Sequence[Path]) -> None:
        if len(files) < MANY or self.flow.running:
            self.add_files(files)
            return
        box = QMessageBox(self)
        box.setWindowTitle("KPO Vault")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("{files} at once").format(files=counting.files(len(files))))
        box.setInformativeText(
            self.tr(
                "So many are best protected as a batch: unattended, and gone on with if it is stopped. Or add them here, to review "
                "each finding yourself."
            )
        )
        batch = box.addButton(self.tr("Protect as a batch…"), QMessageBox.ButtonRole.AcceptRole)
        here = box.addButton(self.tr("Add them here"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(batch)
        batch.clicked.connect(lambda: self._ask_out(given))
        here.clicked.connect(lambda: self.add_files(files))
        box.open()

    def offer_batch(self, sources: Sequence[Path], out: Path) -> None:
        """Show a batch of files and folders that writes into ``out``."""
        self.batch.offer(BatchJob(tuple(sources), out, str(self.policy.currentData() or "")))

    def _session_changed(self) -> None:
        self.banner.hide()
        self.flow.forget()
        self.pane.show_rows(())
        self.terms = ()
        self.matters_pane.show_matters((), "")
        self.policy.blockSignals(True)
        self.policy.clear()
        self.policy.blockSignals(False)
        self._side.setCurrentIndex(_START)
        if self._workspace.unlocked:
            self._list_policies()
            self.reload()
            self.ask(partial(commands.last_position, self._workspace.session), self.flow.come_home)
        self.refresh_actions()

    def _list_policies(self) -> None:
        if self._workspace.unlocked:
            self.ask(partial(commands.policies, self._workspace.session), self._show_policies)

    def _show_policies(self, policies: tuple[Policy, ...]) -> None:
        """Offer policies; the chosen one stays chosen."""
        if not self._workspace.unlocked:
            return
        chosen = self.policy.currentData() or ""
        self.policy.blockSignals(True)
        self.policy.clear()
        self._policies = {policy.name: policy for policy in policies}
        for policy in policies:
            self.policy.addItem(said(policy.title) or policy.name, policy.name)
        self._choose_policy(chosen if chosen in self._policies else "")
        self.policy.blockSignals(False)

    def _choose_policy(self, name: str) -> None:
        """Choose a policy by its name, or the one that new matters start with."""
        line = self.policy.findData(name or self._settings.policy)
        self.policy.setCurrentIndex(line if line >= 0 else max(0, self.policy.findData(DEFAULT_POLICY)))
        self._show_policy()

    def _show_policy(self) -> None:
        policy = self._policies.get(self.policy.currentData())
        self.pane.summarise(describe(policy) if policy is not None else "")

    def _policy_chosen(self) -> None:
        self._show_policy()
        if self.rows:
            self.keep_list()

    def choose_policy(self, name: str) -> None:
        """Show the policy that the matter is worked on with, without taking it for a choice."""
        self.policy.blockSignals(True)
        self._choose_policy(name)
        self.policy.blockSignals(False)

    def _show_matters(self, matters: tuple[MatterSummary, ...]) -> None:
        if self._workspace.unlocked:
            self.matters_pane.show_matters(matters, self._workspace.matter)
            self.refresh_actions()

    def _made(self, name: str) -> None:
        self._turn_to(name)
        self.reload()

    def _renamed(self, name: str) -> None:
        self._workspace.rename_matter(name)
        self.reload()

    def _turn_to(self, name: str) -> None:
        """Leave the documents of another matter and take this one up."""
        if name == self._workspace.matter or not self._workspace.unlocked:
            return
        self.pane.show_rows(())
        self.terms = ()
        self.banner.hide()
        self._workspace.choose_matter(name)
        self._side.setCurrentIndex(_DOCUMENTS)
        self.refresh_actions()
        self.flow.open()

    def ask_matter(self) -> None:
        """Ask for the name of a new matter."""
        text = self.tr("Name of the matter, as you know it; partners never see it:")
        self._ask_name(text, "").textValueSelected.connect(
            lambda name: self.make_matter(name.strip()) if name.strip() else None
        )

    def _ask_rename(self) -> None:
        shown = self._workspace.matter
        if shown:
            self._ask_name(self.tr("New name of the matter:"), shown).textValueSelected.connect(
                lambda name: self.rename(name.strip()) if name.strip() not in ("", shown) else None
            )

    def _ask_name(self, text: str, name: str) -> QInputDialog:
        dialog = QInputDialog(self)
        dialog.setWindowTitle("KPO Vault")
        dialog.setLabelText(text)
        dialog.setTextValue(name)
        dialog.open()
        return dialog

    def ask_shred(self) -> None:
        """Ask for the name of the chosen matter, and shred it."""
        if name := self._workspace.matter:
            dialog = ShredDialog(self.icons, name, self)
            dialog.accepted.connect(lambda: self.shred(name))
            dialog.open()

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add documents"))
        if names:
            self.add_paths([Path(name) for name in names])

    def _ask_folder(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Add all documents of a folder")):
            self.add_paths([Path(name)])

    def _ask_batch(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, self.tr("Folder to protect as a batch")):
            self._ask_out([Path(name)])

    def _ask_out(self, sources: Sequence[Path]) -> None:
        if name := QFileDialog.getExistingDirectory(
            self, self.tr("Empty folder for the protected documents")
        ):
            self.offer_batch(sources, Path(name))

"""Matters at the left, the documents of the chosen matter at the right."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QMessageBox, QStackedWidget, QWidget

from kpo_vault.workflow import samples
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.matters import MatterSummary
from kpo_vault.workflow.policies import Policy
from kpo_vault.workflow.reviewing import Review
from redaction.detection.settings import ProtectedTerm
from ui import counting
from ui.matters import commands
from ui.matters.files import FileRow, State, added, at_work, files_model, finished
from ui.matters.matters_list import counts, matters_model
from ui.policies import describe
from ui.tasks import Lane
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.drop import DropArea
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.window_settings import DEFAULT_POLICY, WindowSettings
from ui.wording import said
from ui.workspace import Workspace


class MattersView(Page):
    """Takes documents in and finds what is sensitive in them."""

    def __init__(self, workspace: Workspace, settings: WindowSettings, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self._settings = settings
        self.title.setText(self.tr("Documents"))
        self.subtitle.setText(self.tr("Choose a matter, add its documents, and find what must not leave."))
        self.setAccessibleName(self.tr("Documents"))
        self._workspace = workspace
        self._sample: QTemporaryDir | None = None
        self._sample_terms: tuple[ProtectedTerm, ...] = ()
        self._policies: dict[str, Policy] = {}
        self.matters = matters_model(icons)
        self.matters_table = RowTable(self.matters, self.tr("Matters"))
        self.matters_table.horizontalHeader().hide()
        self.matters_table.current_row.connect(self._choose)
        self.files = files_model(icons)
        self.files_table = RowTable(self.files, self.tr("Documents of the matter"), bare=True)
        self.new_button = button(icons, self.tr("New matter…"), "folder-plus")
        self.new_button.clicked.connect(self.ask_matter)
        self.shred_button = button(
            icons, self.tr("Shred…"), "trash-2", kind="quiet", tip=self.tr("Shred this matter")
        )
        self.shred_button.clicked.connect(self._ask_shred)
        self.sample_button = button(icons, self.tr("Try the sample"), "package-open", kind="quiet")
        self.sample_button.clicked.connect(self.add_sample)
        self.add_button = button(icons, self.tr("Add files…"), "plus")
        self.add_button.clicked.connect(self._ask_files)
        self.remove_button = button(
            icons, self.tr("Remove"), "x", kind="quiet", tip=self.tr("Take the document out")
        )
        self.remove_button.clicked.connect(self._remove)
        self.terms_button = button(icons, self.tr("Protected terms…"), "tag", kind="quiet")
        self.terms_button.setToolTip(self.tr("What is protected in every matter, wherever it stands"))
        self.terms_button.clicked.connect(workspace.terms_asked)
        self.policy = QComboBox()
        self.policy.setAccessibleName(self.tr("Policy"))
        self.policy.currentIndexChanged.connect(self._show_policy)
        self.policy_summary = label(role="caption", wrap=True)
        self.detect_button = button(icons, self.tr("Find sensitive values"), "scan-search", kind="primary")
        self.detect_button.clicked.connect(self.detect)
        self.add_actions(self.detect_button)
        self.banner.acted.connect(lambda: workspace.asked.emit("review"))
        self.drop = DropArea(
            icons,
            self.tr("Drop documents here"),
            self.tr("Word, Excel, PDF, CSV, e-mail, text. They stay here and are not changed."),
            (self.sample_button, self.add_button),
        )
        self.drop.dropped.connect(self.add_files)
        self._assemble()
        workspace.session_changed.connect(self._session_changed)
        workspace.policies_changed.connect(self._list_policies)
        self.refresh_actions()

    def _assemble(self) -> None:
        icons = self.icons
        left = self._left = QWidget()
        left.setFixedWidth(240)
        heading = label(self.tr("Matters"), "heading")
        self.summary = label(role="caption", wrap=True)
        left.setLayout(
            column(
                heading,
                self.matters_table,
                self.summary,
                row(self.new_button, None, self.shred_button),
                gap=8,
            )
        )
        options = row(
            label(self.tr("Policy"), "muted"), self.policy, self.terms_button, None, self.remove_button, gap=8
        )
        nothing = EmptyState(
            icons,
            "files",
            self.tr("No documents yet"),
            self.tr("Drop files above. They are read on this machine only and stay as they are."),
        )
        self._list = QStackedWidget()
        self._list.addWidget(nothing)
        self._list.addWidget(self.files_table)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        documents = QWidget()
        documents.setLayout(column(self.drop, column(options, self.policy_summary, gap=4), frame))
        documents.layout().setStretch(2, 1)  # type: ignore[union-attr]
        make = button(icons, self.tr("New matter…"), "folder-plus", kind="primary")
        make.clicked.connect(self.ask_matter)
        sample = button(icons, self.tr("Try it with the sample packet"), "package-open")
        sample.clicked.connect(self.add_sample)
        start = EmptyState(
            icons,
            "folder-plus",
            self.tr("Start with a matter"),
            self.tr(
                "A matter is one piece of work. Tokens mean the same in all its documents, and nothing outside it."
            ),
            sample,
            make,
        )
        self._side = QStackedWidget()
        self._side.addWidget(start)
        self._side.addWidget(documents)
        layout = row(left, self._side, gap=20)
        layout.setStretch(1, 1)
        self.body.addLayout(layout)

    def refresh_actions(self) -> None:
        """Allow what makes sense for the chosen matter and its documents."""
        chosen = bool(self._workspace.matter)
        self._side.setCurrentIndex(1 if chosen else 0)
        self._left.setVisible(bool(self.matters.rows))
        self._list.setCurrentIndex(1 if self.files.rows else 0)
        self.detect_button.setEnabled(chosen and bool(self.files.rows))
        self.remove_button.setEnabled(bool(self.files.rows))
        self.shred_button.setEnabled(chosen)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Add documents to the chosen matter."""
        self.banner.hide()
        try:
            self._show_files(added(self.files.rows, paths))
        except OSError as error:
            self.banner.fail(error)
        self._drop_vanished()

    def add_sample(self) -> None:
        """Add the bundled sample packet, in a matter of its own if none is chosen."""
        if not self._workspace.matter:
            name = samples.MATTER
            if all(matter.name != name for matter in self.matters.rows):
                self.make_matter(name)
            else:
                self._select(name)
        self._sample = QTemporaryDir()  # removed with this object; the documents are invented
        self.ask(partial(commands.copy_sample, Path(self._sample.path())), self._add_sample)

    def _add_sample(self, sample: commands.Sample) -> None:
        self._sample_terms = sample.terms
        self.policy.setCurrentIndex(max(0, self.policy.findData(samples.POLICY)))
        self.add_files(sample.files)

    def make_matter(self, name: str) -> None:
        """Make a matter and choose it."""
        self.banner.hide()
        session = self._workspace.session
        self.ask(partial(commands.new_matter, session, name), self._made)

    def detect(self) -> None:
        """Find what is sensitive in the documents."""
        if self._drop_vanished():
            return
        self._workspace.show_review(None)
        work = partial(commands.load_basis, self._workspace.session, self.policy.currentData())
        self.ask(work, self._detect)

    def _detect(self, basis: commands.Basis) -> None:
        paths = [each.path for each in self.files.rows]
        register = basis.register.with_terms(self._sample_terms)
        task = self.start(
            partial(commands.detect, paths, basis.policy, register),
            self.tr("Starting the analysis…"),
            partial(self._detected, basis.policy),
            lane=Lane.COMPUTE,
            failed=self._not_detected,
            stopped=self._back_to_start,
        )
        follow = task.progressed

        def progressed(done: float, message: str) -> None:
            if follow is not None:
                follow(done, message)
            self._show_files(at_work(self.files.rows, done))

        task.progressed = progressed
        self.drop.setDisabled(True)
        self.matters_table.setDisabled(True)

    def _not_detected(self, error: Exception) -> None:
        self._back_to_start()
        self.banner.fail(error)

    def _back_to_start(self) -> None:
        """Forget how far the analysis had come."""
        self._show_files(tuple(FileRow(each.path) for each in self.files.rows))

    def _drop_vanished(self) -> bool:
        """Take files off the list that are no longer there, and say so; return whether there were any."""
        gone = [each.path for each in self.files.rows if not each.path.is_file()]
        if gone:
            self._show_files(tuple(each for each in self.files.rows if each.path not in gone))
            self.banner.say(
                "warning",
                self.tr("There is no such file: {names}.").format(
                    names=", ".join(path.name for path in gone)
                ),
                self.tr("It was moved, deleted, or is no plain file, and was taken off the list."),
            )
        return bool(gone)

    def _detected(self, policy: Policy, detected: Detected) -> None:
        self._show_files(finished(self.files.rows, detected))
        if all(document.document is None for document in detected.documents):
            self.banner.say("danger", self.tr("None of the documents could be read."))
            return
        session, matter = self._workspace.session, self._workspace.matter
        self.ask(
            partial(commands.start_review, session, matter, detected, policy),
            self._reviewable,
        )

    def _reviewable(self, review: Review) -> None:
        self._workspace.show_review(review)
        refused = sum(1 for each in self.files.rows if each.state is State.REFUSED)
        count = sum(each.findings for each in self.files.rows)
        sentence = self.tr("{findings} in {documents}.").format(
            findings=counting.findings(count), documents=counting.documents(len(self.files.rows) - refused)
        )
        hint = self.tr("{refused} refused: see the list.").format(refused=refused) if refused else ""
        self.banner.say("warning" if refused else "success", sentence, hint, self.tr("Review findings"))
        self._reload()

    def _session_changed(self) -> None:
        self.banner.hide()
        self._show_files(())
        self.matters.set_rows(())
        self._sample = None
        self._sample_terms = ()
        self.policy.clear()
        if self._workspace.unlocked:
            self._list_policies()
            self._reload()
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
        self.policy.blockSignals(False)
        self._choose_policy(chosen if chosen in self._policies else "")

    def _choose_policy(self, name: str) -> None:
        """Choose a policy by its name, or the one that new matters start with."""
        line = self.policy.findData(name or self._settings.policy)
        self.policy.setCurrentIndex(line if line >= 0 else max(0, self.policy.findData(DEFAULT_POLICY)))
        self._show_policy()

    def _show_policy(self) -> None:
        policy = self._policies.get(self.policy.currentData())
        self.policy_summary.setText(describe(policy) if policy is not None else "")

    def _reload(self) -> None:
        self.ask(partial(commands.list_matters, self._workspace.session), self._show_matters)

    def _show_matters(self, matters: tuple[MatterSummary, ...]) -> None:
        if not self._workspace.unlocked:
            return
        chosen = self._workspace.matter
        self.matters_table.blockSignals(True)
        self.matters.set_rows(matters)
        self.matters_table.blockSignals(False)
        if chosen:
            self._select(chosen)
        self.refresh_actions()

    def _select(self, name: str) -> None:
        for position, matter in enumerate(self.matters.rows):
            if matter.name == name:
                self.matters_table.setCurrentIndex(self.matters.index(position, 0))

    def _made(self, name: str) -> None:
        self._turn_to(name)
        self.refresh_actions()
        self._reload()

    def _turn_to(self, name: str) -> None:
        """Leave the documents of another matter and take up this one with its policy."""
        if name == self._workspace.matter:
            return
        self._show_files(())
        self._sample_terms = ()
        self.banner.hide()
        self._workspace.choose_matter(name)
        work = partial(commands.matter_policy, self._workspace.session, name)
        self.ask(work, partial(self._known_policy, name))

    def _choose(self, matter: MatterSummary | None) -> None:
        if matter is None:
            return
        self._turn_to(matter.name)
        self.summary.setText(counts(matter))
        self.refresh_actions()

    def _known_policy(self, matter: str, policy: str) -> None:
        if matter == self._workspace.matter and not self.files.rows:
            self._choose_policy(policy)

    def _show_files(self, rows: tuple[FileRow, ...]) -> None:
        self.files.set_rows(rows)
        working = any(each.state is State.WORKING for each in rows)
        self.drop.setDisabled(working)
        self.matters_table.setDisabled(working)
        self.refresh_actions() if not self.progress.isVisible() else self._list.setCurrentIndex(1)

    def ask_matter(self) -> None:
        """Ask for the name of a new matter."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle("KPO Vault")
        dialog.setLabelText(self.tr("Name of the matter, as you know it; partners never see it:"))
        dialog.textValueSelected.connect(
            lambda name: self.make_matter(name.strip()) if name.strip() else None
        )
        dialog.open()

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add documents"),
            "",
            self.tr("Documents ({suffixes})").format(suffixes=commands.SUFFIXES),
        )
        if names:
            self.add_files([Path(name) for name in names])

    def _remove(self) -> None:
        chosen = self.files_table.selected_row()
        if chosen is not None:
            self._show_files(tuple(each for each in self.files.rows if each.path != chosen.path))

    def _ask_shred(self) -> None:
        name = self._workspace.matter
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("KPO Vault")
        box.setText(self.tr("Shred the matter {name}?").format(name=name))
        box.setInformativeText(
            self.tr(
                "Its key is destroyed. Results that come back later can never be restored. This cannot be undone."
            )
        )
        box.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        shred = box.addButton(self.tr("Shred for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        shred.clicked.connect(lambda: self._shred(name))
        box.open()

    def _shred(self, name: str) -> None:
        session = self._workspace.session
        self._workspace.choose_matter("")
        self.ask(partial(commands.shred_matter, session, name), lambda _none: self._reload())
        self.refresh_actions()

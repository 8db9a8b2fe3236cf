"""The screen of the compliance officer: log, figures, samples, masked values and reports."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFileDialog, QTabWidget, QWidget

from kpo_vault.workflow import auditing
from kpo_vault.workflow.matters import MatterSummary, list_matters
from ui.audit.events_model import EventsModel
from ui.audit.figures import FiguresPane
from ui.audit.pane import AuditPane
from ui.audit.reports import ReportsPane
from ui.audit.sampling import SamplingPane
from ui.audit.timeline import TimelinePane
from ui.audit.values import ValuesPane
from ui.errors import problem
from ui.widgets.controls import GAP, button, column, row
from ui.widgets.empty import EmptyState
from ui.widgets.fields import caption_of
from ui.widgets.page import Page
from ui.workspace import Workspace


class AuditView(Page):
    """Tabs about one matter or all; verification says in one sentence whether the log is whole."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Audit"))
        self.subtitle.setText(
            self.tr(
                "Every step leaves an entry that cannot be changed later. It never holds an original value."
            )
        )
        self.setAccessibleName(self.tr("Audit"))
        self._workspace = workspace
        self._bad: int | None = None
        self.export_button = button(icons, self.tr("Export the log…"), "download")
        self.verify_button = button(icons, self.tr("Verify the log"), "shield-check", kind="primary")
        self.export_button.clicked.connect(self._ask_export)
        self.verify_button.clicked.connect(self.verify)
        self.add_actions(self.export_button, self.verify_button)
        self.matter = QComboBox()
        self.matter.setMinimumContentsLength(22)
        self.matter.currentIndexChanged.connect(self._matter_chosen)
        caption = caption_of(self.tr("Matter"), self.matter, "muted")
        self.timeline = TimelinePane(self, workspace)
        self.figures = FiguresPane(self, workspace)
        self.sampling = SamplingPane(self, workspace)
        self.values = ValuesPane(self, workspace)
        self.reports = ReportsPane(self, workspace)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Parts of the audit"))
        for pane, text in (
            (self.timeline, self.tr("Log")),
            (self.figures, self.tr("Figures")),
            (self.sampling, self.tr("Sampling")),
            (self.values, self.tr("Values and decisions")),
            (self.reports, self.tr("Reports")),
        ):
            self.tabs.addTab(self._offered(pane), text)
        self.tabs.currentChanged.connect(self._fill)
        self.body.addLayout(row(caption, self.matter, None))
        self.body.addWidget(self.tabs, 1)
        self.banner.acted.connect(self._act)
        workspace.session_changed.connect(self._session_changed)

    def _offered(self, pane: AuditPane) -> QWidget:
        """Return a tab: the pane, or for a slot without the keys a sentence about that."""
        denied = EmptyState(
            self.icons,
            "lock",
            self.tr("Not for this key slot"),
            self.tr(
                "The partner slot has no key for what concerns matters. Counsel and compliance see figures, samples, "
                "masked values and reports."
            ),
        )
        whole = QWidget()
        layout = column(pane, denied)
        layout.setContentsMargins(0, GAP, 0, 0)
        whole.setLayout(layout)
        denied.setVisible(False)
        pane.setProperty("denied", denied)
        return whole

    def showEvent(self, event: object) -> None:
        """Show the newest entries whenever the screen comes up."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.reload()

    @property
    def events(self) -> EventsModel:
        """The entries that are listed."""
        return self.timeline.events

    @property
    def panes(self) -> tuple[AuditPane, ...]:
        """The tabs, left to right."""
        return self.timeline, self.figures, self.sampling, self.values, self.reports

    def reload(self) -> None:
        """Show the tab anew for an open vault; forget everything of one that was locked."""
        if not self._workspace.unlocked:
            for pane in self.panes:
                pane.clear()
                pane.choose("")
            self.matter.blockSignals(True)
            self.matter.clear()
            self.matter.blockSignals(False)
            self.banner.hide()
            return
        partner = str(self._workspace.session.role) == "partner"
        for pane in self.panes[1:]:
            pane.setVisible(not partner)
            pane.property("denied").setVisible(partner)
        self.matter.setEnabled(not partner)
        if partner:
            self.timeline.fill()
        else:
            self.ask(partial(list_matters, self._workspace.session), self._show_matters)

    def verify(self) -> None:
        """Check hashes and signatures of the whole log."""
        work = partial(auditing.verify_log, self._workspace.session)
        self.reports.forget_question()
        self.start(work, self.tr("Verifying every entry of the log…"), self._verified)

    def export(self, path: Path) -> None:
        """Write the log with its proofs into a file."""
        self.ask(
            partial(auditing.export_log, self._workspace.session, path),
            lambda _none: self.banner.say(
                "success",
                self.tr("The log is exported."),
                self.tr("Anyone can check it with your card alone: Tools, Verify a packet or a log."),
            ),
        )

    def _session_changed(self) -> None:
        if self.isVisible() or not self._workspace.unlocked:
            self.reload()

    def _show_matters(self, matters: tuple[MatterSummary, ...]) -> None:
        if not self._workspace.unlocked:
            return
        wanted = self.matter.currentData() if self.matter.count() else self._workspace.matter
        self.matter.blockSignals(True)
        self.matter.clear()
        self.matter.addItem(self.tr("All matters"), "")
        for matter in matters:
            self.matter.addItem(matter.name, matter.name)
        self.matter.setCurrentIndex(max(self.matter.findData(wanted), 0))
        self.matter.blockSignals(False)
        self._matter_chosen()

    def _matter_chosen(self) -> None:
        for pane in self.panes:
            pane.choose(str(self.matter.currentData() or ""))
        self._fill(self.tabs.currentIndex())

    def _fill(self, position: int) -> None:
        if self._workspace.unlocked and str(self._workspace.session.role) != "partner":
            self.panes[position].fill()

    def _verified(self, outcome: auditing.Verification) -> None:
        if not self._workspace.unlocked:
            return
        self._bad = outcome.first_bad
        if outcome.fault is None:
            number = QLocale().toString
            checked = self.tr(
                "Entries: {entries}. Signed checkpoints: {checkpoints}. The token maps are the ones that were logged. Root: {root}…"
            )
            self.banner.say(
                "success",
                self.tr("The log is whole and unchanged."),
                checked.format(
                    entries=number(outcome.entries),
                    checkpoints=number(outcome.checkpoints),
                    root=outcome.root[:16],
                ),
            )
            return
        found = problem(outcome.fault)
        told = f"{found.sentence} {found.hint}".strip()
        if outcome.first_bad is None:
            self.banner.say("danger", self.tr("The log is not sound."), told)
        else:
            broken = self.tr("The chain is broken: entry {number} is the first at fault.")
            self.banner.say("danger", broken.format(number=outcome.first_bad), told, self.tr("Show entry"))

    def _act(self) -> None:
        """Do what the banner offers: write over a file that is there, or show the entry at fault."""
        if not self._workspace.unlocked or self.reports.write_over():
            return
        if self._bad is not None:
            self.tabs.setCurrentIndex(0)
            self.timeline.show_entry(self._bad)

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the audit log"), "audit-log.jsonl")
        if name:
            self.export(Path(name))

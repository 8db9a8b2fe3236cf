"""The wizard that seals: contents, recipients, terms, checks, seal; each step keeps what was said in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from kpo_vault.errors import GateClosed
from kpo_vault.workflow import contacts
from kpo_vault.workflow.contacts import ContactSummary
from kpo_vault.workflow.sealing import ContentFile, Gate, SealReport
from ui import counting
from ui.packet import commands
from ui.packet.commands import Findings, Passing, Plan
from ui.packet.contents_pane import ContentsPane
from ui.packet.gate_list import GateList
from ui.packet.partners import PartnerList
from ui.packet.seal_pane import SealPane
from ui.packet.step_bar import StepBar
from ui.packet.terms_pane import TermsPane
from ui.widgets.controls import button, column, row
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.workspace import Workspace

CONTENTS, RECIPIENTS, TERMS, CHECKS, SEAL = range(5)
_SUFFIX = ".kpo.age"


class PacketView(Page):
    """Makes one packet of the protected files."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Seal packet"))
        self.subtitle.setText(
            self.tr("Only files that passed the leak check are sealed, and only for these partners.")
        )
        self.setAccessibleName(self.tr("Seal packet"))
        self._workspace = workspace
        self._packet: Path | None = None
        self._reached = CONTENTS
        self._findings: Findings | None = None
        self._checked: Plan | None = None
        self.contents = ContentsPane(icons)
        self.partners = PartnerList(icons)
        self.terms = TermsPane()
        self.gates = GateList(icons)
        self.summary = SealPane(icons)
        self.purpose, self.expires, self.never = self.terms.purpose, self.terms.expires, self.terms.never
        self.folder_button = self.summary.folder_button
        self.back_button = button(icons, self.tr("&Back"), "chevron-left", tip=self.tr("Back (Alt+Left)"))
        self.next_button = button(
            icons, self.tr("&Next"), "arrow-right", kind="primary", tip=self.tr("Next (Alt+Right)")
        )
        self.check_button = button(icons, self.tr("&Check again"), "scan-search")
        self.seal_button = button(icons, self.tr("&Seal packet…"), "package", kind="primary")
        self._assemble()
        self._connect()
        self.refresh_actions()

    def _assemble(self) -> None:
        icons = self.icons
        self.steps = StepBar(
            icons,
            (
                self.tr("Contents"),
                self.tr("Recipients"),
                self.tr("Terms"),
                self.tr("Checks"),
                self.tr("Seal"),
            ),
        )
        to_contacts = button(icons, self.tr("Go to Contacts"), "users", kind="primary")
        to_contacts.clicked.connect(lambda: self._workspace.asked.emit("contacts"))
        nobody = EmptyState(
            icons,
            "users",
            self.tr("No partner to send to"),
            self.tr("Add the partner's card first and compare the words by telephone."),
            to_contacts,
        )
        self._people = QStackedWidget()
        self._people.addWidget(nobody)
        self._people.addWidget(self.partners)
        self._panes = QStackedWidget()
        for pane in (self.contents, self._people, self.terms, self.gates, self.summary):
            self._panes.addWidget(pane)
        foot = row(self.back_button, None, self.check_button, self.next_button, self.seal_button, gap=10)
        layout = column(self.steps, self._panes, foot, gap=14)
        layout.setStretch(1, 1)
        self.body.addLayout(layout)

    def _connect(self) -> None:
        workspace = self._workspace
        self.steps.chosen.connect(self.show_step)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        self.check_button.clicked.connect(self.check)
        self.seal_button.clicked.connect(self._ask_target)
        for keys, act in (("Alt+Left", self.back), ("Alt+Right", self.next)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for part in (self.contents, self.partners, self.terms):
            part.changed.connect(self._changed)
        self.gates.changed.connect(self.refresh_actions)
        self.gates.jumped.connect(self._jump)
        self.gates.agreed.connect(self.agree)
        self.gates.slots_asked.connect(lambda: workspace.asked.emit("settings"))
        self.summary.folder_asked.connect(self._open_folder)
        self.summary.again_asked.connect(self._again)
        workspace.session_changed.connect(self._reload)
        workspace.contacts_changed.connect(self._reload)
        workspace.outputs_changed.connect(self._outputs_changed)

    @property
    def step(self) -> int:
        """The number of the step that is shown, from 0."""
        return self._panes.currentIndex()

    @property
    def plan(self) -> Plan | None:
        """What the steps say, None while there are no protected files."""
        workspace = self._workspace
        if workspace.folder is None:
            return None
        return Plan(
            workspace.matter,
            workspace.folder,
            self.contents.chosen,
            self.partners.chosen,
            self.purpose.text().strip(),
            self.terms.instructions.toPlainText().strip(),
            self.terms.last_day,
            self.terms.agreement.text().strip(),
            self.terms.glossary.isChecked(),
        )

    @property
    def passing(self) -> Passing:
        """How closed gates are passed."""
        return Passing(self.gates.overrides, self.gates.reason, self.gates.approval)

    def refresh_actions(self) -> None:
        """Each step has to be answered before the next; sealing needs all of them."""
        step, busy = self.step, self.progress.task is not None
        done = self._done()
        sealed = self.summary.sealed
        self.back_button.setVisible(step > CONTENTS and not sealed)
        self.back_button.setEnabled(not busy)
        self.next_button.setVisible(step < SEAL)
        self.next_button.setEnabled(all(done[: step + 1]) and not busy)
        self.check_button.setVisible(step == CHECKS)
        self.check_button.setEnabled(not busy)
        self.seal_button.setVisible(step == SEAL and not sealed)
        self.seal_button.setEnabled(all(done[:SEAL]) and not busy)
        reached = next((number for number, each in enumerate(done) if not each), SEAL)
        self._reached = max(step, min(self._reached, reached))
        shown = [each and number < self._reached for number, each in enumerate(done)]
        self.steps.show_step(step, step if busy else min(self._reached, reached), shown)

    def show_step(self, step: int) -> None:
        """Show a step; the checks are made when they are reached and something changed since."""
        self._panes.setCurrentIndex(step)
        self._reached = max(self._reached, step)
        self.refresh_actions()
        if step == CHECKS:
            if self._findings is None or self._checked != self.plan:
                self.check()
            self.gates.focus()
        elif step == RECIPIENTS:
            self.partners.focus()
        elif step == SEAL:
            if not self.summary.sealed and (plan := self.plan) is not None:
                self.summary.show_plan(plan, self._findings, self.passing)
            self.seal_button.setFocus()
        else:
            (self.contents.table if step == CONTENTS else self.purpose).setFocus()

    def next(self) -> None:
        """Go to the next step if this one is answered."""
        if self.next_button.isVisible() and self.next_button.isEnabled():
            self.show_step(self.step + 1)

    def back(self) -> None:
        """Go to the step before; what was said stays."""
        if self.back_button.isVisible() and self.back_button.isEnabled():
            self.show_step(self.step - 1)

    def check(self) -> None:
        """Look at every gate for what the steps say now."""
        plan = self.plan
        if plan is None or not plan.partners or not plan.files or self.progress.task is not None:
            return
        self._findings = None
        self.start(
            partial(commands.check, self._workspace.session, plan, self._workspace.review),
            self.tr("Checking the packet…"),
            partial(self._show_findings, plan),
            failed=self._not_checked,
            stopped=self.refresh_actions,
        )
        self.refresh_actions()

    def agree(self, slot: str, passphrase: str) -> None:
        """Let the second person agree to the gates that are shown."""
        gates = self.gates.gates
        if gates:
            self.banner.hide()
            self.ask(
                partial(commands.agree, self._workspace.session, gates, slot, passphrase),
                self.gates.show_approval,
            )

    def seal(self, target: Path) -> None:
        """Seal what the steps say into a packet."""
        plan = self.plan
        if plan is None:
            return
        self.start(
            partial(
                commands.seal, self._workspace.session, plan, self.passing, self._workspace.review, target
            ),
            self.tr("Sealing the packet…"),
            self._sealed,
            failed=self._not_sealed,
        )
        self.refresh_actions()

    def _done(self) -> list[bool]:
        checked = self._findings is not None and self._checked == self.plan and self.gates.passable
        return [
            bool(self.contents.chosen),
            bool(self.partners.chosen),
            True,  # no term has to be said but where a gate asks for it
            checked,
            self.summary.sealed,
        ]

    def _show_findings(self, plan: Plan, findings: Findings) -> None:
        self._findings, self._checked = findings, plan
        self.gates.show_checked(findings.checked, findings.approvers)
        if self.step == CHECKS:
            if self.gates.passable:
                self.next_button.setFocus()
            else:
                self.gates.focus()
        self.refresh_actions()

    def _not_checked(self, error: Exception) -> None:
        self.banner.fail(error)
        self.refresh_actions()

    def _changed(self) -> None:
        if self._checked is not None and self._checked != self.plan:
            self._findings = None
        if self.step < SEAL:
            self.banner.hide()
        self.refresh_actions()

    def _sealed(self, report: SealReport) -> None:
        self._packet = report.path
        self.summary.show_report(report)
        self._panes.setCurrentIndex(SEAL)
        self.banner.say(
            "success",
            self.tr("Sealed: {name}").format(name=report.path.name),
            self.tr("{files} with {tokens} for {partners}. Packet {packet}.").format(
                files=counting.files(report.files),
                tokens=counting.tokens(report.tokens),
                partners=", ".join(report.recipients),
                packet=report.packet_id,
            ),
        )
        self.refresh_actions()
        self.folder_button.setFocus()
        self._workspace.packet_sealed.emit(report.path)

    def _not_sealed(self, error: Exception) -> None:
        """Say why; where a gate said no although the checks had passed, something changed since: look again."""
        if isinstance(error, GateClosed):
            self._findings = None
            self._panes.setCurrentIndex(CHECKS)
        self.banner.fail(error)
        self.refresh_actions()

    def _again(self) -> None:
        """Start with the next packet of the same files; what was said about this one is forgotten."""
        self.summary.clear()
        self.gates.forget()
        self._findings = self._checked = None
        self.banner.hide()
        self._reached = CONTENTS
        self.show_step(CONTENTS)

    def _reload(self) -> None:
        if self._workspace.unlocked:
            self.ask(partial(contacts.list_contacts, self._workspace.session), self._show_contacts)
        else:
            self.partners.show_contacts(())
            self.terms.clear()
            self.contents.clear()
            self._again()

    def _show_contacts(self, found: tuple[ContactSummary, ...]) -> None:
        self._findings = None  # a key may have been compared, a country noted
        self.partners.show_contacts(found)
        self._people.setCurrentIndex(1 if found else 0)
        self._look_again()

    def _outputs_changed(self) -> None:
        workspace = self._workspace
        self._packet = None
        self.contents.clear()
        self._again()
        if workspace.unlocked and workspace.folder is not None:
            self.ask(
                partial(commands.contents, workspace.session, workspace.matter, workspace.folder),
                self._show_contents,
            )

    def _show_contents(self, files: tuple[ContentFile, ...]) -> None:
        self.contents.show_files(files, self._workspace.matter)
        self.refresh_actions()

    def _look_again(self) -> None:
        """Check anew if the checks are what the person looks at."""
        if self.step == CHECKS and self.isVisible():
            self.check()
        self.refresh_actions()

    def showEvent(self, event: object) -> None:
        """Look at the gates again when the person comes back from where one of them led."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self.step == CHECKS and self._findings is None:
            self.check()

    def _jump(self, gate: Gate) -> None:
        if gate.kind == "barred-country":
            self.show_step(RECIPIENTS)
        elif gate.kind == "agreement":
            self.show_step(TERMS)
            self.terms.agreement.setFocus()
        else:
            self._findings = None  # whatever is done there is looked at again
            self._workspace.asked.emit(gate.screen)

    def _ask_target(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Seal packet as"), f"packet{_SUFFIX}")
        if name:
            self.seal(Path(name))

    def _open_folder(self) -> None:
        if self._packet is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._packet.parent)))

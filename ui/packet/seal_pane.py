"""Last step: everything once more on one page, and after sealing what was made and where it lies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from kpo_vault.workflow.sealing import SealReport
from ui import counting
from ui.dates import shown_day
from ui.icons import Icons
from ui.packet.commands import Findings, Passing, Plan
from ui.paths import shown
from ui.widgets.controls import button, card, column, label, row, scrolled
from ui.widgets.facts import Facts
from ui.wording import said


class SealPane(QWidget):
    """``folder_asked`` and ``again_asked`` come from the page that is shown after sealing."""

    folder_asked = Signal()
    again_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._plan = Facts(
            self.tr("Contents"),
            self.tr("Recipients"),
            self.tr("Purpose"),
            self.tr("Instructions"),
            self.tr("Opens until"),
            self.tr("Agreement"),
            self.tr("Encryption"),
            self.tr("Gates"),
        )
        before = card()
        before.setLayout(
            column(label(self.tr("What will be sealed"), "heading"), self._plan, margin=20, gap=14)
        )
        self._done = Facts(
            self.tr("File"),
            self.tr("Folder"),
            self.tr("Packet"),
            self.tr("Contents"),
            self.tr("Recipients"),
            self.tr("To note"),
        )
        picture = QLabel()
        icons.show_on(picture, "package-check", "success", 24)
        head = row(picture, label(self.tr("The packet is sealed"), "heading"), None, gap=10)
        self.folder_button = button(icons, self.tr("Open folder"), "folder-open", kind="primary")
        self.folder_button.clicked.connect(self.folder_asked)
        self.again_button = button(icons, self.tr("Seal another packet"), "package")
        self.again_button.clicked.connect(self.again_asked)
        after = card()
        after.setLayout(
            column(
                head,
                self._done,
                label(
                    self.tr(
                        "Send the file any way you like: only the recipients can open it. Their answer is restored "
                        "under Restore results."
                    ),
                    "muted",
                    wrap=True,
                ),
                row(self.folder_button, self.again_button, None),
                margin=20,
                gap=14,
            )
        )
        self._stack = QStackedWidget()
        for each, name in (
            (before, self.tr("What will be sealed")),
            (after, self.tr("The packet is sealed")),
        ):
            self._stack.addWidget(scrolled(column(each, None), name))
        self.setLayout(column(self._stack))

    @property
    def sealed(self) -> bool:
        """Whether a packet was sealed and is shown."""
        return self._stack.currentIndex() == 1

    def show_plan(self, plan: Plan, findings: Findings | None, passing: Passing) -> None:
        """Show what will be sealed."""
        self._stack.setCurrentIndex(0)
        gates = findings.checked.gates if findings is not None else ()
        if findings is None:
            encryption = passed = ""
        else:
            encryption = (
                self.tr("Classic keys only, for the sake of {names}").format(
                    names=", ".join(findings.classic)
                )
                if findings.classic
                else self.tr("Post-quantum")
            )
            passed = self.tr("All open")
        if gates and passing.approval is not None:
            passed = self.tr("{count} passed; {slot} agreed. Reason: {reason}").format(
                count=len(gates), slot=passing.approval.slot, reason=passing.reason
            )
        elif gates:
            passed = self.tr("{count} passed. Reason: {reason}").format(
                count=len(gates), reason=passing.reason
            )
        self._plan.show_facts(
            self.tr("{files} of {matter}").format(files=counting.files(len(plan.files)), matter=plan.matter),
            ", ".join(plan.partners),
            plan.purpose or "–",
            plan.instructions,
            shown_day(plan.expires) if plan.expires else self.tr("No end"),
            plan.agreement,
            encryption,
            passed,
        )

    def show_report(self, report: SealReport) -> None:
        """Show what was sealed."""
        self._done.show_facts(
            report.path.name,
            shown(report.path.parent),
            report.packet_id,
            self.tr("{files} with {tokens}").format(
                files=counting.files(report.files), tokens=counting.tokens(report.tokens)
            ),
            ", ".join(report.recipients),
            "\n".join(said(warning) for warning in report.warnings),
        )
        self._stack.setCurrentIndex(1)

    def clear(self) -> None:
        """Forget both."""
        self._plan.clear()
        self._done.clear()
        self._stack.setCurrentIndex(0)

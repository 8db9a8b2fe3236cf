"""The screen of the audit log."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from kpo_vault.workflow import auditing
from ui.audit.rows import events_model
from ui.widgets.controls import button, card, column, label
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.workspace import Workspace


class AuditView(Page):
    """All events, newest first; verification says in one sentence whether the log is whole."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Audit log"))
        self.subtitle.setText(
            self.tr(
                "Every step leaves an entry that cannot be changed later. It never holds an original value."
            )
        )
        self.setAccessibleName(self.tr("Audit log"))
        self._workspace = workspace
        self.events = events_model(icons)
        self.table = RowTable(self.events, self.tr("Events"), bare=True)
        self.export_button = button(icons, self.tr("Export…"), "download")
        self.verify_button = button(icons, self.tr("Verify the log"), "shield-check", kind="primary")
        self.export_button.clicked.connect(self._ask_export)
        self.verify_button.clicked.connect(self.verify)
        self.add_actions(self.export_button, self.verify_button)
        nothing = EmptyState(
            icons,
            "scroll-text",
            self.tr("Nothing has happened yet"),
            self.tr("Decisions, hand-offs and restores will be listed here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.table)
        frame = card()
        frame.setLayout(column(self._stack, margin=1))
        self.count = label(role="caption")
        self.body.addWidget(frame, 1)
        self.body.addWidget(self.count)
        workspace.session_changed.connect(self.reload)

    def showEvent(self, event: object) -> None:
        """Show the newest entries whenever the screen comes up."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.reload()

    def reload(self) -> None:
        """Read the log anew."""
        if self._workspace.unlocked:
            self.ask(partial(auditing.list_events, self._workspace.session), self._show)
        else:
            self.events.set_rows(())
            self.banner.hide()

    def verify(self) -> None:
        """Check hashes and signatures of the whole log."""
        self.ask(partial(auditing.verify_log, self._workspace.session), self._verified)

    def export(self, path: Path) -> None:
        """Write the log with its proofs into a file."""
        self.ask(
            partial(auditing.export_log, self._workspace.session, path),
            lambda _none: self.banner.say(
                "success",
                self.tr("The log is exported."),
                self.tr("Anyone can check it with `kpo-vault verify` and the public key alone."),
            ),
        )

    def _show(self, events: tuple[auditing.AuditRow, ...]) -> None:
        if self._workspace.unlocked:
            self.events.set_rows(tuple(reversed(events)))
            self._stack.setCurrentIndex(1 if events else 0)
            self.count.setText(self.tr("{count} entries").format(count=len(events)))

    def _verified(self, outcome: auditing.Verification) -> None:
        if outcome.sound:
            self.banner.say(
                "success", self.tr("The log is whole and unchanged."), "; ".join(outcome.lines) + "."
            )
        else:
            self.banner.say("danger", self.tr("The log is not sound."), " ".join(outcome.lines))

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the audit log"), "audit-log.jsonl")
        if name:
            self.export(Path(name))

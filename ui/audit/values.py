"""The tab with what was hidden, masked, and with the decisions; one value at a time is shown, for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QTabWidget, QWidget

from kpo_vault.workflow import compliance
from kpo_vault.workflow.compliance import DecisionRow, MaskedDocument
from ui.audit.pane import AuditPane
from ui.audit.rows import operator_name
from ui.dates import shown_moment
from ui.type_names import shown_type
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.fields import captioned
from ui.widgets.page import Page
from ui.widgets.rows import Column, RowModel, RowTable
from ui.workspace import Workspace

_SHOWN_SECONDS = 30


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A masked value in a document; ``document`` is the beginning of the source's SHA-256."""

    document: str
    token: str
    operator: str
    places: int
    masked: str


class ValuesPane(AuditPane):
    """Masked values and decisions; showing a value asks for a reason, and the log has it before the screen."""

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self.values = RowModel[ValueRow](self.icons, self._value_columns())
        self.decisions = RowModel[DecisionRow](self.icons, self._decision_columns())
        self.value_table = RowTable(self.values, self.tr("Hidden values, masked"), bare=True)
        self.decision_table = RowTable(self.decisions, self.tr("Decisions"), bare=True)
        self.value_table.current_row.connect(self._chosen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_SECONDS * 1000)
        self._timer.timeout.connect(self.hide_value)
        self._assemble()

    def _assemble(self) -> None:
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why the value has to be seen"))
        self.reason.setMaxLength(400)
        self.reason.returnPressed.connect(self.unmask)
        self.unmask_button = button(self.icons, self.tr("Show the value"), "search", kind="primary")
        self.unmask_button.clicked.connect(self.unmask)
        self.hide_button = button(self.icons, self.tr("Hide"), "eye-off")
        self.hide_button.clicked.connect(self.hide_value)
        self.chosen = label(role="strong")
        self.shown = label(role="words", wrap=True, selectable=True)
        self.shown.hide()
        self.hide_button.hide()
        note = label(
            self.tr(
                "The reason and your name go to the audit log first. The value is hidden again after 30 seconds."
            ),
            "caption",
            wrap=True,
        )
        reason = captioned(self.tr("Reason"), self.reason)
        line = row(reason, column(None, self.unmask_button, gap=0), gap=10)
        line.setStretch(0, 1)
        frame = card()
        frame.setLayout(
            column(self.chosen, line, note, row(self.shown, None, self.hide_button), margin=14, gap=8)
        )
        listed = card()
        listed.setLayout(column(self.value_table, margin=1))
        first = QWidget()
        layout = column(listed, frame, gap=10)
        layout.setStretch(0, 1)
        first.setLayout(layout)
        second = card()
        second.setLayout(column(self.decision_table, margin=1))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Values and decisions"))
        self.tabs.addTab(first, self.tr("Hidden values"))
        self.tabs.addTab(second, self.tr("Decisions"))
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                self.icons,
                "eye-off",
                self.tr("Choose a matter"),
                self.tr("Values and decisions are kept with their matter, under its own key."),
            )
        )
        self._stack.addWidget(self.tabs)
        self.setLayout(column(self._stack))
        self._chosen(None)

    def fill(self) -> None:
        """Read the masked values and the decisions of the matter."""
        self._stack.setCurrentIndex(1 if self.matter else 0)
        if self.matter and self.workspace.unlocked:
            session = self.workspace.session
            self.look(partial(compliance.masked_values, session, self.matter), self._show_values)
            self.look(partial(compliance.list_decisions, session, self.matter), self._show_decisions)

    def clear(self) -> None:
        """Forget everything, a shown value first."""
        self.hide_value()
        self.reason.clear()
        self.values.set_rows(())
        self.decisions.set_rows(())
        self._chosen(None)

    def choose(self, matter: str) -> None:
        """Be about another matter; a value that is shown goes."""
        if matter != self.matter:
            self.hide_value()
        super().choose(matter)

    def unmask(self) -> None:
        """Show the value of the chosen row, once its reason is in the log."""
        chosen = self.value_table.selected_row()
        if not isinstance(chosen, ValueRow):
            return
        reason = self.reason.text().strip()
        if not reason:
            self.banner.say("warning", self.tr("Showing a value needs a reason: it goes to the audit log."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        work = partial(compliance.unmask, self.workspace.session, chosen.token, reason, matter=self.matter)
        self.look(work, partial(self._show_value, chosen.token))

    def hide_value(self) -> None:
        """Take the shown value from the screen."""
        self._timer.stop()
        self.shown.clear()
        self.shown.setAccessibleName("")
        self.shown.hide()
        self.hide_button.hide()

    def _show_value(self, token: str, value: str) -> None:
        chosen = self.value_table.selected_row()
        if not self.isVisible() or not isinstance(chosen, ValueRow) or chosen.token != token:
            return  # the person looks at something else by now
        self.shown.setText(value)
        self.shown.setAccessibleName(self.tr("Value"))
        self.shown.show()
        self.hide_button.show()
        self.reason.clear()
        self._timer.start()

    def hideEvent(self, event: object) -> None:
        """A value does not stay behind on a tab that nobody sees."""
        self.hide_value()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _chosen(self, chosen: object) -> None:
        self.hide_value()
        usable = isinstance(chosen, ValueRow)
        self.chosen.setText(
            f"{chosen.token}   {chosen.masked}"
            if isinstance(chosen, ValueRow)
            else self.tr("Choose a value in the list.")
        )
        for control in (self.reason, self.unmask_button):
            control.setEnabled(usable)

    def _show_values(self, documents: tuple[MaskedDocument, ...]) -> None:
        newest = {document.source_sha256: document for document in documents}
        self.values.set_rows(
            [
                ValueRow(document.source_sha256[:8], v.token, v.operator, v.places, v.masked)
                for document in newest.values()
                for v in document.values
            ]
        )
        self._chosen(None)

    def _show_decisions(self, decisions: tuple[DecisionRow, ...]) -> None:
        self.decisions.set_rows(tuple(reversed(decisions)))

    def _value_columns(self) -> tuple[Column[ValueRow], ...]:
        return (
            Column(self.tr("Token"), lambda r: r.token, width=250),
            Column(self.tr("Value, masked"), lambda r: r.masked),
            Column(self.tr("Operator"), lambda r: operator_name(r.operator), width=120),
            Column(self.tr("Places"), lambda r: str(r.places), width=80, right=True),
            Column(self.tr("Document"), lambda r: f"{r.document}…", width=120),
        )

    def _decision_columns(self) -> tuple[Column[DecisionRow], ...]:
        looks = {
            "accept": ("circle-check", "success"),
            "reject": ("circle-x", "warning"),
            "pending": ("circle-dashed", "muted"),
        }
        names = {
            "accept": self.tr("Accepted"),
            "reject": self.tr("Rejected"),
            "pending": self.tr("Pending"),
        }
        taken_back = self.tr("Taken back: no. {number}")
        return (
            Column(self.tr("No."), lambda r: str(r.number), width=60, right=True),
            Column(self.tr("Time (UTC)"), lambda r: shown_moment(r.time), width=145),
            Column(
                self.tr("Decision"),
                lambda r: (
                    names.get(r.action, r.action)
                    if r.reverses is None
                    else taken_back.format(number=r.reverses)
                ),
                lambda r: (
                    looks.get(r.action, ("info", "muted")) if r.reverses is None else ("undo-2", "muted")
                ),
                width=130,
            ),
            Column(self.tr("Type"), lambda r: shown_type(r.entity_type)),
            Column(self.tr("Operator"), lambda r: operator_name(r.operator), width=80),
            Column(self.tr("Reason"), lambda r: r.reason, width=100),
            Column(self.tr("Person"), lambda r: r.reviewer, width=110),
            Column(self.tr("Document"), lambda r: f"{r.document[:8]}…", width=85),
        )

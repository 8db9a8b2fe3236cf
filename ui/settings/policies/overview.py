"""The list of policies, what the chosen one does, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget

from kpo_vault.workflow.policies import PolicySummary
from ui.icons import Icons
from ui.policies import describe, purpose, rule_rows, survivors
from ui.settings.policies.tables import policies_model, rules_model
from ui.widgets.controls import button, card, column, label, rename, row
from ui.widgets.focus import lead_focus
from ui.widgets.rows import RowTable
from ui.wording import said


class PoliciesOverview(QWidget):
    """Emits what is asked for, with the policy's name; ``preferred`` is the one that new matters start with."""

    preferred = Signal(str)
    opened = Signal(str)
    derived = Signal(str)
    duplicated = Signal(str)
    exported = Signal(str)
    imported = Signal()
    removed = Signal(str)

    def __init__(self, icons: Icons, preferred: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferred = preferred
        self._own_policies = True
        self.policies = policies_model(icons)
        self.list = RowTable(self.policies, self.tr("Policies"), bare=True)
        self.rules = rules_model(icons)
        self.table = RowTable(self.rules, self.tr("Rules of the policy"), bare=True)
        self.import_button = button(icons, self.tr("Import…"), "download")
        self._title = label(role="heading", wrap=True)
        self._purpose = label(wrap=True)
        self._summary = label(role="caption", wrap=True)
        self.first = QCheckBox(self.tr("New matters start with this policy"))
        self.open_button = button(icons, self.tr("Open"), "file-text")
        self.derive_button = button(icons, self.tr("New from this"), "plus", kind="primary")
        self.duplicate_button = button(icons, self.tr("Duplicate"), "copy")
        self.export_button = button(icons, self.tr("Export…"), "save")
        self.remove_button = button(icons, self.tr("Delete"), "trash-2", kind="danger")
        self._connect()
        self._assemble()

    def _connect(self) -> None:
        self.list.current_row.connect(lambda _row: self._show())
        self.list.activated_row.connect(lambda row: self.opened.emit(row.name))
        self.import_button.clicked.connect(self.imported)
        self.first.clicked.connect(self._prefer)
        for each, signal in (
            (self.open_button, self.opened),
            (self.derive_button, self.derived),
            (self.duplicate_button, self.duplicated),
            (self.export_button, self.exported),
            (self.remove_button, self.removed),
        ):
            each.clicked.connect(lambda _checked=False, asked=signal: self._send(asked))

    def _assemble(self) -> None:
        frame = card()
        frame.setLayout(column(self.list, margin=1))
        left = QWidget()
        layout = column(frame, row(self.import_button, None), gap=8)
        layout.setStretch(0, 1)
        left.setLayout(layout)
        rules = card()
        rules.setLayout(column(self.table, margin=1))
        actions = row(
            self.derive_button,
            self.open_button,
            self.duplicate_button,
            None,
        )
        below = row(self.first, None, self.export_button, self.remove_button)
        right = QWidget()
        layout = column(
            column(self._title, self._purpose, self._summary, gap=4), actions, rules, below, gap=10
        )
        layout.setStretch(2, 1)
        right.setLayout(layout)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("policies")
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([300, 700])
        self.splitter.setStretchFactor(1, 1)
        layout = column(self.splitter)
        self.setLayout(layout)
        lead_focus(self, self.list)

    @property
    def chosen(self) -> PolicySummary | None:
        """The policy that is looked at."""
        found: PolicySummary | None = self.list.selected_row()
        return found

    def show_policies(self, policies: Sequence[PolicySummary], *, changeable: bool) -> None:
        """Show policies; without ``changeable`` own ones can neither be made nor removed."""
        name = self.chosen.name if self.chosen else self._preferred
        self._own_policies = changeable
        self.policies.set_rows(policies)
        self.choose(name)
        self._show()

    def choose(self, name: str) -> None:
        """Look at a policy; at the first one if there is none of that name."""
        names = [summary.name for summary in self.policies.rows]
        if names:
            position = names.index(name) if name in names else 0
            self.list.setCurrentIndex(self.policies.line_of(position))

    def _show(self) -> None:
        chosen = self.chosen
        policy = chosen.policy if chosen else None
        own = bool(chosen and chosen.own)
        self._title.setText((said(chosen.title) or chosen.name) if chosen else "")
        self._purpose.setText(
            chosen.problem if chosen and chosen.problem else purpose(policy) if policy else ""
        )
        self._purpose.setVisible(bool(self._purpose.text()))
        self._summary.setText(
            "\n".join(filter(None, (describe(policy), survivors(policy)))) if policy else ""
        )
        self.rules.set_rows(rule_rows(policy) if policy else ())
        self.first.setChecked(bool(chosen and chosen.name == self._preferred))
        self.first.setEnabled(policy is not None)
        rename(self.open_button, self.tr("Edit") if own else self.tr("Show text"))
        self.open_button.setEnabled(chosen is not None)
        self.derive_button.setEnabled(policy is not None and self._own_policies)
        self.duplicate_button.setEnabled(chosen is not None and self._own_policies)
        self.import_button.setEnabled(self._own_policies)
        self.export_button.setEnabled(chosen is not None)
        self.remove_button.setEnabled(own)

    def _send(self, signal: Signal) -> None:
        if (chosen := self.chosen) is not None:
            signal.emit(chosen.name)  # type: ignore[attr-defined]

    def _prefer(self) -> None:
        self.first.setChecked(True)  # there is always one that new matters start with
        if (chosen := self.chosen) is not None:
            self._preferred = chosen.name
            self.preferred.emit(chosen.name)

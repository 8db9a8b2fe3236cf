"""The policies with all that they do, and which of them new packets start with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from kpo_vault.workflow.policies import Policy, list_policies
from ui.icons import Icons
from ui.policies import RuleRow, describe, rule_rows
from ui.widgets.controls import card, column, label, row
from ui.widgets.rows import Column, RowModel, RowTable
from ui.wording import said


class PoliciesPane(QWidget):
    """Emits ``preferred`` with the name of the policy that new packets shall start with."""

    preferred = Signal(str)

    def __init__(self, icons: Icons, preferred: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferred = preferred
        self._policies: dict[str, Policy] = {policy.name: policy for policy in list_policies()}
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Policy to look at"))
        for policy in self._policies.values():
            self.choice.addItem(said(policy.title), policy.name)
        self._summary = label(role="muted", wrap=True)
        self.first = QCheckBox(self.tr("New matters start with this policy"))
        self.first.clicked.connect(self._prefer)
        self.rules: RowModel[RuleRow] = RowModel(
            icons,
            (
                Column(self.tr("Kind of value"), lambda r: r.type_name, tip=lambda r: r.sentence, width=220),
                Column(self.tr("What becomes of it"), lambda r: r.what, tip=lambda r: r.sentence),
                Column(self.tr("Reason"), lambda r: r.reason, width=130),
                Column(
                    self.tr("From score"),
                    lambda r: "" if r.threshold is None else f"{r.threshold:.2f}",
                    width=100,
                    right=True,
                ),
            ),
        )
        self.table = RowTable(self.rules, self.tr("Rules of the policy"), bare=True)
        frame = card()
        frame.setLayout(column(self.table, margin=1))
        layout = column(
            row(self.choice, self.first, None, gap=16),
            self._summary,
            frame,
            label(
                self.tr(
                    "The policy of a packet is chosen where its documents are added, and kept with the matter. Every "
                    "finding can be decided otherwise in the review."
                ),
                "caption",
                wrap=True,
            ),
            gap=10,
        )
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.choice.currentIndexChanged.connect(self._show)
        self.choice.setCurrentIndex(max(0, self.choice.findData(preferred)))
        self._show()

    def _show(self) -> None:
        policy = self._policies[self.choice.currentData()]
        self._summary.setText(describe(policy))
        self.rules.set_rows(rule_rows(policy))
        self.first.setChecked(policy.name == self._preferred)

    def _prefer(self) -> None:
        self._preferred = self.choice.currentData()
        self.first.setChecked(True)
        self.preferred.emit(self._preferred)

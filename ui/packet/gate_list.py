"""Fourth step: the gates as sentences, each with what to do and a way there; those that may be passed, how."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kpo_vault.workflow.approvals import Approval
from kpo_vault.workflow.gates import GATE_TEXTS
from kpo_vault.workflow.sealing import Checked, Gate
from ui.countries import country_name
from ui.icons import Icons
from ui.packet.second_person import SecondPerson
from ui.widgets.controls import button, card, clear, column, label, row, scrolled
from ui.widgets.fields import caption_of
from ui.wording import said, shown_place


def gate_sentence(gate: Gate) -> str:
    """Return what is wrong, in the language of the window."""
    parameters = dict(gate.parameters)
    if "legend" in parameters:
        parameters["legend"] = said(str(parameters["legend"]))
    if "places" in parameters:
        parameters["places"] = "; ".join(map(shown_place, str(parameters["places"]).split("; ")))
    if "country" in parameters:
        parameters["country"] = country_name(str(parameters["country"]))
    return QCoreApplication.translate("Wording", GATE_TEXTS[gate.kind][0]).format_map(parameters)


def gate_remedy(gate: Gate) -> str:
    """Return what to do about it, in the language of the window."""
    return QCoreApplication.translate("Wording", gate.remedy)


class GateList(QWidget):
    """``overrides`` are the codes that were ticked, ``reason`` why, ``approval`` the second person's word.

    ``jumped`` carries the gate whose place is asked for; ``agreed`` slot and passphrase, once.
    """

    changed = Signal()
    jumped = Signal(object)
    agreed = Signal(str, str)
    slots_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._gates: tuple[Gate, ...] | None = None
        self._persons = 2
        self._boxes: dict[str, list[QCheckBox]] = {}
        self._first: QWidget | None = None
        self.approval: Approval | None = None
        self._layout: QVBoxLayout = column(gap=10)
        self._reason = QLineEdit()
        self._reason.setMaxLength(400)
        self._reason.setPlaceholderText(
            self.tr("Why the packet may leave all the same; kept in the audit log")
        )
        self._reason.setAccessibleName(self.tr("Reason for going on"))
        self._reason.textChanged.connect(self._edited)
        self._reason_caption = caption_of(self.tr("&Reason"), self._reason)
        self.second = SecondPerson(icons)
        self.second.asked.connect(self.agreed)
        self.second.slots_asked.connect(self.slots_asked)
        self._passing = QWidget()
        self._passing.setLayout(column(self._reason_caption, self._reason, 4, self.second, gap=6))
        self._passing.hide()
        inside = column(self._layout, self._passing, None, gap=14)
        area = scrolled(inside, self.tr("Gates"))
        self.setLayout(column(area))
        self.setAccessibleName(self.tr("Gates"))

    @property
    def gates(self) -> tuple[Gate, ...] | None:
        """The gates shown, None before they were looked at."""
        return self._gates

    @property
    def overrides(self) -> tuple[str, ...]:
        """The codes of the gates that the person goes through."""
        return tuple(code for code, boxes in self._boxes.items() if all(box.isChecked() for box in boxes))

    @property
    def reason(self) -> str:
        """Why gates are passed."""
        return self._reason.text().strip()

    @property
    def passable(self) -> bool:
        """Whether nothing bars the packet: no gates, or all passed as the policy wants it."""
        if self._gates is None:
            return False
        return not self._gates or (self._answered and (self._persons < 2 or self.approval is not None))

    @property
    def _answered(self) -> bool:
        """Whether every gate may be passed, was ticked, and a reason given."""
        overridden = set(self.overrides)
        return bool(self.reason) and all(g.overridable and g.code in overridden for g in self._gates or ())

    def override(self, reason: str) -> None:
        """Tick everything that can be passed, for one reason."""
        for boxes in self._boxes.values():
            for box in boxes:
                box.setChecked(True)
        self._reason.setText(reason)

    def show_approval(self, approval: Approval) -> None:
        """Take the second person's word for the gates as they are answered now."""
        self.approval = approval
        self.second.show_ready(self._answered, approval)
        self.changed.emit()

    def forget(self) -> None:
        """Show nothing until the gates are looked at again; ticks, reason and agreement are forgotten."""
        clear(self._layout)
        self._gates, self._boxes, self._first, self.approval = None, {}, None, None
        self._reason.clear()
        self.second.forget()
        self._passing.hide()

    def show_checked(self, checked: Checked, approvers: Sequence[str]) -> None:
        """Show what bars the packet; the answers to gates that are as they were stay."""
        ticked, before, reason = set(self.overrides), self._gates, self._reason.text()
        approval = self.approval
        clear(self._layout)
        self._gates, self._boxes, self._first = checked.gates, {}, None
        self._persons = checked.rules.approvals
        if not checked.gates:
            self._layout.addWidget(
                self._said("circle-check", "success", self.tr("All gates are open: nothing bars the packet."))
            )
        for gate in checked.gates:
            self._layout.addWidget(self._card(gate, ticked=before == checked.gates and gate.code in ticked))
        same = before == checked.gates
        self._reason.setText(reason if same else "")
        self.approval = approval if same else None
        passable = bool(checked.gates) and all(gate.overridable for gate in checked.gates)
        self._passing.setVisible(passable)
        self.second.setVisible(self._persons > 1)
        self.second.show_slots(approvers)
        self.second.show_ready(passable and self._answered, self.approval)
        self.changed.emit()

    def focus(self) -> None:
        """Put the keyboard on the first thing to do."""
        if self._first is not None:
            self._first.setFocus()

    def _card(self, gate: Gate, *, ticked: bool) -> QWidget:
        frame = card("warning" if gate.overridable else "danger")
        sentence = gate_sentence(gate)
        jump = button(self._icons, self._way(gate), "arrow-right")
        jump.setAccessibleDescription(sentence)
        jump.clicked.connect(partial(self.jumped.emit, gate))
        self._first = self._first or jump
        buttons: list[QWidget | None] = []
        if gate.overridable:
            box = QCheckBox(self.tr("Go through this gate"))
            box.setAccessibleDescription(sentence)
            box.setChecked(ticked)
            box.toggled.connect(self._edited)
            self._boxes.setdefault(gate.code, []).append(box)
            buttons += [box]
        buttons += [None, jump]
        look = ("triangle-alert", "warning") if gate.overridable else ("circle-x", "danger")
        head = self._said(*look, sentence, "strong")
        frame.setLayout(
            column(head, label(gate_remedy(gate), wrap=True), row(*buttons, gap=10), margin=14, gap=8)
        )
        return frame

    def _way(self, gate: Gate) -> str:
        if gate.kind == "barred-country":
            return self.tr("Go to Recipients")
        if gate.kind == "agreement":
            return self.tr("Go to Terms")
        return {
            "contacts": self.tr("Go to Contacts"),
            "review": self.tr("Go to Review"),
            "preview": self.tr("Go to Protected files"),
        }.get(gate.screen, self.tr("Go there"))

    def _said(self, icon: str, role: str, sentence: str, look: str = "") -> QWidget:
        picture = QLabel()
        self._icons.show_on(picture, icon, role, 16)
        holder = QWidget()
        line = row(picture, label(sentence, look, wrap=True), gap=8)
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(line)
        return holder

    def _edited(self) -> None:
        self.approval = None  # it was given for other answers
        self.second.show_ready(self._answered, None)
        self.changed.emit()

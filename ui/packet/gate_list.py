"""The gates as sentences; one that may be overridden asks for a tick, and all of them for one reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kpo_vault.workflow.sealing import Gate
from ui.icons import Icons
from ui.widgets.controls import clear, column, label, row


class GateList(QWidget):
    """Shows gates; ``overrides`` are the codes that were ticked, ``reason`` why."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._gates: tuple[Gate, ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        self._layout: QVBoxLayout = column(gap=8)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(self.tr("Why you go on anyway; kept in the audit log"))
        self._reason.setAccessibleName(self.tr("Reason for going on"))
        self._reason.textChanged.connect(self.changed)
        self._reason.hide()
        self.setLayout(column(self._layout, self._reason, gap=10))
        self.setAccessibleName(self.tr("Gates"))

    @property
    def overrides(self) -> tuple[str, ...]:
        """The codes of the gates that the person overrides."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    @property
    def reason(self) -> str:
        """Why gates are overridden."""
        return self._reason.text().strip()

    @property
    def passable(self) -> bool:
        """Whether nothing bars the packet: no gates, or all overridden with a reason."""
        overridden = set(self.overrides)
        return all(g.code in overridden for g in self._gates) and (not self._gates or bool(self.reason))

    def override(self, reason: str) -> None:
        """Tick everything that can be overridden, for one reason."""
        for box in self._boxes.values():
            box.setChecked(True)
        self._reason.setText(reason)

    def show_message(self, icon: str, role: str, sentence: str) -> None:
        """Show one sentence in place of gates."""
        self._clear(())
        self._line(icon, role, sentence)

    def show_gates(self, gates: Sequence[Gate]) -> None:
        """Show what bars the packet for the present choice."""
        if not gates:
            self.show_message(
                "circle-check", "success", self.tr("All gates are open: nothing bars the packet.")
            )
            self.changed.emit()
            return
        self._clear(gates)
        for gate in gates:
            sentence = gate.sentence
            self._line(
                *(("triangle-alert", "warning") if gate.overridable else ("circle-x", "danger")), sentence
            )
            if gate.overridable and gate.code not in self._boxes:
                box = QCheckBox(self.tr("Go on anyway"))
                box.setAccessibleDescription(sentence)
                box.toggled.connect(self._ticked)
                self._boxes[gate.code] = box
                self._layout.addLayout(row(24, box, None))
        self.changed.emit()

    def _clear(self, gates: Sequence[Gate]) -> None:
        clear(self._layout)
        self._gates = tuple(gates)
        self._boxes = {}
        self._reason.hide()

    def _ticked(self) -> None:
        self._reason.setVisible(bool(self.overrides))
        self.changed.emit()

    def _line(self, icon: str, role: str, sentence: str) -> None:
        picture = QLabel()
        self._icons.show_on(picture, icon, role, 16)
        holder = QWidget()
        line = row(picture, label(sentence, wrap=True), gap=8)
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(line)
        self._layout.addWidget(holder)

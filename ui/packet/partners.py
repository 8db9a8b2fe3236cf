"""The partners to choose from, each with a tick, the state and the ten words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from kpo_vault.workflow.contacts import ContactSummary
from ui.contacts.rows import state_look, state_name, words_in_lines
from ui.icons import Icons
from ui.widgets.controls import card, clear, column, label, row

_BLOCKED = {"changed", "revoked", "expired"}


class PartnerList(QScrollArea):
    """Emits ``changed`` when the choice changes."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._boxes: dict[str, QCheckBox] = {}
        self._inside = QWidget()
        self._layout: QVBoxLayout = column(gap=8)
        self._inside.setLayout(self._layout)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Partners"))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names that are ticked."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def choose(self, name: str) -> None:
        """Tick a partner."""
        self._boxes[name].setChecked(True)

    def show_contacts(self, contacts: Sequence[ContactSummary]) -> None:
        """Offer these partners, keeping the ticks."""
        before = set(self.chosen)
        clear(self._layout)
        self._boxes = {}
        for contact in contacts:
            state = contact.state
            box = QCheckBox(contact.name)
            box.setChecked(contact.name in before and state not in _BLOCKED)
            box.setEnabled(state not in _BLOCKED)
            box.setAccessibleDescription(state_name(state))
            box.toggled.connect(self.changed)
            self._boxes[contact.name] = box
            picture = QLabel()
            self._icons.show_on(picture, *state_look(state), 16)
            words = label(words_in_lines(contact.words), "caption")
            frame = card()
            frame.setLayout(
                column(
                    row(box, None, picture, label(state_name(state), "caption"), gap=6),
                    words,
                    margin=12,
                    gap=6,
                )
            )
            self._layout.addWidget(frame)
        self._layout.addStretch(1)
        self.changed.emit()

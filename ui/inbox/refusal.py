"""Why a packet cannot be opened, in one of a few clear states, each with what to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.errors import problem
from ui.icons import Icons
from ui.widgets.controls import button, card, column, label, row

_NOT_FOR_US = {"not-for-this-identity", "not-addressed-to-us"}
_STRANGER = {"unknown-signer"}
_BLOCKED = {"sender-changed", "sender-revoked"}
_FORGED = {"bad-signature", "damaged-header-mac", "damaged-payload", "damaged-packet", "gate"}


class Refusal(QWidget):
    """``contacts_asked`` where the way on leads through Contacts, ``another_asked`` for another file."""

    contacts_asked = Signal()
    another_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon = QLabel()
        self.heading = label(role="heading", wrap=True)
        self.sentence = label(wrap=True, selectable=True)
        self.hint = label(role="muted", wrap=True)
        self._file = label(role="caption", wrap=True)
        self.contacts_button = button(icons, self.tr("Go to Contacts"), "users", kind="primary")
        self.contacts_button.clicked.connect(self.contacts_asked)
        self.another_button = button(icons, self.tr("Another packet…"), "package-open")
        self.another_button.clicked.connect(self.another_asked)
        head = row(self._icon, self.heading, gap=10)
        head.setStretch(1, 1)
        frame = card()
        frame.setLayout(
            column(
                head,
                self.sentence,
                self.hint,
                self._file,
                4,
                row(self.contacts_button, self.another_button, None),
                margin=24,
                gap=10,
            )
        )
        self.setLayout(column(frame, None))

    def show_error(self, name: str, error: Exception) -> None:
        """Show why the file of this name cannot be opened."""
        found = problem(error)
        code = found.code
        gate = getattr(error, "parameters", {}).get("gate", "")
        if code in _NOT_FOR_US:
            icon, heading = "lock", self.tr("This packet is not for you")
        elif code in _STRANGER:
            icon, heading = "users", self.tr("You do not know this sender")
        elif gate in _BLOCKED:
            icon, heading = "triangle-alert", self.tr("This sender is blocked")
        elif code == "no-packet":
            icon, heading = "file-x", self.tr("This is no packet")
        elif code in _FORGED:
            icon, heading = "ban", self.tr("This packet was changed on its way")
        elif code == "truncated-payload":
            icon, heading = "file-x", self.tr("This packet is incomplete")
        elif code == "expired-packet":
            icon, heading = "history", self.tr("This packet's time is over")
        else:
            icon, heading = "file-x", self.tr("This file cannot be opened")
        self._icons.show_on(self._icon, icon, "danger", 24)
        self.heading.setText(heading)
        self.sentence.setText(found.sentence)
        hint = found.hint
        if code in _NOT_FOR_US:
            hint = self.tr(
                "{hint} Your own card is in Contacts: export it and send it to the sender."
            ).format(hint=hint)
        self.hint.setText(hint)
        self._file.setText(name)
        self.contacts_button.setVisible(code in _NOT_FOR_US | _STRANGER or gate in _BLOCKED)
        self.setAccessibleName(f"{heading}. {found.sentence} {hint}".strip())

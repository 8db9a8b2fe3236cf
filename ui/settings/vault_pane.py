"""What opens and locks the vault, and how the window looks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.counting import counted
from ui.icons import Icons
from ui.theme import Mode
from ui.widgets.controls import button, card, column, label, row

_MINUTES = (2, 5, 10, 15, 30, 60)


class VaultPane(QWidget):
    """Emits what the person asks for; the screen does it."""

    passphrase_asked = Signal()
    recovery_key_asked = Signal()
    minutes_changed = Signal(int)
    mode_changed = Signal(object)

    def __init__(self, icons: Icons, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase_button = button(icons, self.tr("Change passphrase…"), "key-round")
        self.passphrase_button.clicked.connect(self.passphrase_asked)
        self.recovery_button = button(icons, self.tr("New recovery key…"), "printer")
        self.recovery_button.clicked.connect(self.recovery_key_asked)
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(self.tr("Minutes without input until the vault locks"))
        for choice in sorted({*_MINUTES, minutes}):
            self.minutes.addItem(
                counted(choice, self.tr("after {count} minute"), self.tr("after {count} minutes")), choice
            )
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))
        self.minutes.currentIndexChanged.connect(
            lambda _line: self.minutes_changed.emit(self.minutes.currentData())
        )
        self.mode = QComboBox()
        self.mode.setAccessibleName(self.tr("Appearance"))
        for mode, name in (
            (Mode.SYSTEM, self.tr("Follow the system")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
        ):
            self.mode.addItem(name, mode)
        self.mode.activated.connect(lambda _line: self.mode_changed.emit(Mode(self.mode.currentData())))
        parts = (
            (
                self.tr("Passphrase"),
                self.tr("What opens the vault every day. A change takes a moment: the key is derived anew."),
                self.passphrase_button,
            ),
            (
                self.tr("Recovery key"),
                self.tr(
                    "Opens the vault when the passphrase is lost. A new key replaces the sheet in the safe."
                ),
                self.recovery_button,
            ),
            (
                self.tr("Automatic lock"),
                self.tr("Locks the vault when neither keys nor mouse were used for so long."),
                self.minutes,
            ),
            (self.tr("Appearance"), self.tr("Light or dark, on this machine only."), self.mode),
        )
        cards = []
        for heading, sentence, control in parts:
            frame = card()
            control.setMinimumWidth(200)
            line = row(
                column(label(heading, "heading"), label(sentence, "muted", wrap=True), gap=2), control, gap=24
            )
            line.setStretch(0, 1)
            line.setContentsMargins(18, 14, 18, 14)
            frame.setLayout(line)
            cards.append(frame)
        layout = column(*cards, None, gap=10)
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)

    def show_mode(self, mode: Mode) -> None:
        """Show the palette that is chosen."""
        self.mode.setCurrentIndex(self.mode.findData(mode))

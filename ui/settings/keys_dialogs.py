"""Dialogs that change what opens the vault: the passphrase and the recovery key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from ui.icons import Icons
from ui.unlock.key_sheet import KeySheet
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.controls import button, column, label, row


class PassphraseDialog(QDialog):
    """Asks for a new passphrase; ``chosen`` carries it once."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(460)
        self.new = NewPassphrase()
        self.submit = button(icons, self.tr("Change passphrase"), "key-round", kind="primary")
        self.submit.setEnabled(False)
        cancel = button(icons, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self._send)
        self.new.changed.connect(lambda: self.submit.setEnabled(self.new.acceptable))
        self.new.entered.connect(self._send)
        self.setLayout(
            column(
                label(self.tr("Change the passphrase"), "title"),
                label(
                    self.tr("The recovery key stays the same. Older backups keep the old passphrase."),
                    "muted",
                    wrap=True,
                ),
                self.new,
                row(None, cancel, self.submit),
                margin=24,
            )
        )

    def _send(self) -> None:
        if self.new.acceptable:
            self.chosen.emit(self.new.take())
            self.accept()


class RecoveryKeyDialog(QDialog):
    """Shows a new recovery key; it closes when the person says that the key is kept."""

    def __init__(self, icons: Icons, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.setMinimumWidth(520)
        self.sheet = KeySheet(icons)
        self.sheet.show_key(key)
        self.kept = QCheckBox(self.tr("I have printed or stored the key outside this machine"))
        self.done_button = button(icons, self.tr("Done"), "check", kind="primary")
        self.done_button.setEnabled(False)
        self.kept.toggled.connect(self.done_button.setEnabled)
        self.done_button.clicked.connect(self.accept)
        self.finished.connect(self.sheet.clear)
        self.setLayout(
            column(
                label(self.tr("Your new recovery key"), "title"),
                label(
                    self.tr("The earlier key no longer opens the vault: destroy its sheet."),
                    "muted",
                    wrap=True,
                ),
                self.sheet,
                self.kept,
                row(None, self.done_button),
                margin=24,
            )
        )

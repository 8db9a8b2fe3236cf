"""The three forms of the door: create, unlock, recovery key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.icons import Icons
from ui.paths import shown
from ui.unlock.key_sheet import KeySheet
from ui.unlock.new_passphrase import NewPassphrase, field
from ui.widgets.controls import button, column, label


class UnlockForm(QWidget):
    """Asks for the passphrase of an existing vault, or for the printed recovery key."""

    submitted = Signal(str)
    recovered = Signal(str)

    def __init__(self, icons: Icons, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self.passphrase = field(self.tr("Passphrase"), secret=True)
        self.submit = button(icons, self.tr("Unlock"), "lock-open", kind="primary")
        self.submit.setEnabled(False)
        self.passphrase.textChanged.connect(lambda text: self.submit.setEnabled(bool(text)))
        self.passphrase.returnPressed.connect(self._send)
        self.submit.clicked.connect(self._send)
        where = label(self.tr("Vault in {folder}").format(folder=shown(home)), "caption", wrap=True)
        self.recovery = button(icons, self.tr("Use the recovery key"), "key-round", kind="quiet")
        self.recovery.setCheckable(True)
        self.recovery.toggled.connect(self._switch)
        self.setLayout(
            column(self._caption, self.passphrase, 2, self.submit, self.recovery, 4, where, None, gap=8)
        )
        self.setFocusProxy(self.passphrase)

    def _switch(self, recovery: bool) -> None:
        name = self.tr("Recovery key, as printed") if recovery else self.tr("Passphrase")
        self._caption.setText(name)
        self.passphrase.setAccessibleName(name)
        self.passphrase.clear()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if recovery else QLineEdit.EchoMode.Password)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self.passphrase.text() and self.submit.isEnabled():
            secret = self.passphrase.text()
            self.passphrase.clear()
            (self.recovered if self.recovery.isChecked() else self.submitted).emit(secret)


class CreateForm(QWidget):
    """Asks for a name and a passphrase, twice, for a new vault."""

    submitted = Signal(str, str)

    def __init__(self, icons: Icons, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_caption, self.name = field(self.tr("Your name or firm, as partners will see it"))
        self.name.setMaxLength(80)
        self.new = NewPassphrase()
        self.passphrase, self.repeated, self.hint = self.new.first, self.new.repeated, self.new.hint
        self.submit = button(icons, self.tr("Create vault"), "shield-check", kind="primary")
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self._send)
        self.new.changed.connect(self._check)
        self.new.entered.connect(self._send)
        self.submit.clicked.connect(self._send)
        where = label(
            self.tr("The vault is one encrypted file in {folder}. It never leaves this machine.").format(
                folder=shown(home)
            ),
            "caption",
            wrap=True,
        )
        self.setLayout(
            column(
                *(name_caption, self.name, 4, self.new, 6, self.submit, 4, where),
                gap=6,
            )
        )
        self.setFocusProxy(self.name)
        self._check()

    def _check(self) -> None:
        self.submit.setEnabled(bool(self.name.text().strip()) and self.new.acceptable)

    def _send(self) -> None:
        if self.submit.isEnabled():
            self.submitted.emit(self.name.text().strip(), self.new.take())


class RecoveryForm(QWidget):
    """Shows the recovery key once; ``finished`` when the person says that it is kept."""

    finished = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = KeySheet(icons)
        self.kept = QCheckBox(self.tr("I have printed or stored the key outside this machine"))
        self.go_on = button(icons, self.tr("Continue"), "arrow-right", kind="primary")
        self.go_on.setEnabled(False)
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self._finish)
        self.setLayout(column(self.sheet, 4, self.kept, self.go_on, None, gap=10))

    def show_key(self, key: str) -> None:
        """Show a key until Continue."""
        self.sheet.show_key(key)
        self.kept.setChecked(False)

    def _finish(self) -> None:
        self.sheet.clear()
        self.finished.emit()

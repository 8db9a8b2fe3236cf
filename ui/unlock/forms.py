"""The three forms of the door: create, unlock, recovery key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QProgressBar, QWidget

from ui import clipboard
from ui.icons import Icons
from ui.paths import shown
from ui.unlock.strength import Strength, estimate
from ui.widgets.controls import button, card, column, label, row, set_role


def _field(name: str, secret: bool = False) -> tuple[QLabel, QLineEdit]:
    edit = QLineEdit()
    edit.setAccessibleName(name)
    if secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    caption = label(name, "strong")
    caption.setBuddy(edit)
    return caption, edit


class UnlockForm(QWidget):
    """Asks for the passphrase of an existing vault, or for the printed recovery key."""

    submitted = Signal(str)
    recovered = Signal(str)

    def __init__(self, icons: Icons, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self.passphrase = _field(self.tr("Passphrase"), secret=True)
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
        name_caption, self.name = _field(self.tr("Your name or firm, as partners will see it"))
        self.name.setMaxLength(80)
        first_caption, self.passphrase = _field(self.tr("Passphrase"), secret=True)
        second_caption, self.repeated = _field(self.tr("Passphrase again"), secret=True)
        self._meter = QProgressBar()
        self._meter.setRange(0, 3)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self.hint = label(role="caption", wrap=True)
        self.submit = button(icons, self.tr("Create vault"), "shield-check", kind="primary")
        for edit in (self.name, self.passphrase, self.repeated):
            edit.textChanged.connect(self._check)
            edit.returnPressed.connect(self._send)
        self.submit.clicked.connect(self._send)
        where = label(
            self.tr("The vault is one encrypted file in {folder}. It never leaves this machine.").format(
                folder=home
            ),
            "caption",
            wrap=True,
        )
        self.setLayout(
            column(
                *(name_caption, self.name, 4, first_caption, self.passphrase, self._meter, self.hint, 4),
                *(second_caption, self.repeated, 6, self.submit, 4, where),
                gap=6,
            )
        )
        self.setFocusProxy(self.name)
        self._check()

    def _check(self) -> None:
        found = estimate(self.passphrase.text())
        self._meter.setValue(int(found.strength))
        same = self.passphrase.text() == self.repeated.text()
        if not self.passphrase.text():
            text, role = (
                self.tr("Four or more unrelated words are easy to remember and hard to guess."),
                "caption",
            )
        elif found.strength is Strength.TOO_SHORT:
            text, role = self.tr("Too short: use at least 12 characters."), "warning"
        elif found.strength is Strength.WEAK:
            text, role = self.tr("Weak: add unrelated words."), "warning"
        elif self.repeated.text() and not same:
            text, role = self.tr("The two passphrases differ."), "danger"
        else:
            text, role = (
                (self.tr("Strong."), "success")
                if found.strength is Strength.STRONG
                else (self.tr("Good."), "success")
            )
        self.hint.setText(text)
        set_role(self.hint, role)
        self.submit.setEnabled(bool(self.name.text().strip()) and same and found.strength >= Strength.WEAK)

    def _send(self) -> None:
        if self.submit.isEnabled():
            name, passphrase = self.name.text().strip(), self.passphrase.text()
            self.passphrase.clear()
            self.repeated.clear()
            self.submitted.emit(name, passphrase)


class RecoveryForm(QWidget):
    """Shows the recovery key once; ``finished`` when the person says that it is kept."""

    finished = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._shown = label(role="words", wrap=True, selectable=True)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(self.tr("Recovery key"))
        frame = card("info")
        frame.setLayout(column(self._shown, margin=16))
        copy = button(icons, self.tr("Copy"), "copy")
        save = button(icons, self.tr("Save as text…"), "save")
        copy.clicked.connect(lambda: clipboard.copy(self._key))
        save.clicked.connect(self._save)
        self.kept = QCheckBox(self.tr("I have printed or stored the key outside this machine"))
        self.go_on = button(icons, self.tr("Continue"), "arrow-right", kind="primary")
        self.go_on.setEnabled(False)
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(self._finish)
        sentence = label(
            self.tr(
                "If the passphrase is lost, only this key opens the vault. It is shown once. Whoever has it can read "
                "every original: keep it on paper in a safe."
            ),
            "muted",
            wrap=True,
        )
        self.setLayout(column(sentence, frame, row(copy, save, None), 4, self.kept, self.go_on, None, gap=10))

    def show_key(self, key: str) -> None:
        """Show a key until Continue."""
        self._key = key
        self._shown.setText(key)
        self.kept.setChecked(False)

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), "recovery-key.txt", self.tr("Text (*.txt)")
        )
        if path:
            target = Path(path)
            target.touch(mode=0o600)
            target.write_text(self._key + "\n", encoding="utf-8")

    def _finish(self) -> None:
        self._key = ""
        self._shown.clear()
        self.finished.emit()

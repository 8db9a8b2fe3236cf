"""The forms of the door: unlock, create, keep the recovery key, put a backup in place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from kpo_vault.workflow.slots import SlotSummary
from ui import counting
from ui.icons import Icons
from ui.paths import shown
from ui.slot_names import roles, slot_name
from ui.tasks import Bridge
from ui.unlock.key_proof import KeyProof
from ui.unlock.key_sheet import KeySheet
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.controls import button, column, label, row
from ui.widgets.fields import caption_of, field
from ui.widgets.focus import lead_focus

_FIRST = "passphrase"
_RECOVERY = "recovery"
_KEYRING = "system-keyring"
_ROLES = ("counsel", "compliance", "partner")


class UnlockForm(QWidget):
    """Asks for the passphrase of an existing vault, or for the printed recovery key.

    ``submitted`` carries a passphrase and the role or slot that it is for.
    """

    submitted = Signal(str, str)
    recovered = Signal(str)
    keyring_used = Signal()

    def __init__(self, icons: Icons, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wait = self._failed = 0
        self._picked = ""
        self.role = QComboBox()
        self._role_caption = caption_of(self.tr("Open as"), self.role)
        self.role.activated.connect(lambda _line: self._pick())
        self._caption, self.passphrase = field(self.tr("Passphrase"), secret=True)
        self.submit = button(icons, self.tr("Unlock"), "lock-open", kind="primary")
        self.keyring = button(icons, self.tr("Unlock with this computer's keyring"), "key-round")
        self.attempts = label(role="warning", wrap=True)
        self.passphrase.textChanged.connect(lambda _text: self._refresh())
        self.passphrase.returnPressed.connect(self._send)
        self.submit.clicked.connect(self._send)
        self.keyring.clicked.connect(self.keyring_used)
        where = label(self.tr("Vault in {folder}").format(folder=shown(home)), "caption", wrap=True)
        self.recovery = button(icons, self.tr("Use the recovery key"), "key-round", kind="quiet")
        self.recovery.setCheckable(True)
        self.recovery.toggled.connect(self._switch)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self.setLayout(
            column(
                *(self._role_caption, self.role, self._caption, self.passphrase, self.attempts, 2),
                *(self.submit, self.keyring, self.recovery, 4, where, None),
                gap=8,
            )
        )
        lead_focus(self, self.passphrase)
        self.show_ways((), "counsel")
        self.show_attempts(0)

    def show_ways(self, slots: Sequence[SlotSummary], preferred: str) -> None:
        """Offer the roles and persons that have a way in; without any known, counsel's passphrase."""
        chosen = self._picked or preferred
        names = {slot.name for slot in slots}
        self.role.clear()
        self.role.addItem(roles()["counsel"], "counsel")
        for slot in slots:
            if slot.name.split("/", maxsplit=1)[0] in _ROLES and slot.name != "counsel":
                self.role.addItem(slot_name(slot.name), slot.name)
        line = self.role.findData(chosen)
        self.role.setCurrentIndex(max(0, line if line >= 0 else self._of_role(preferred)))
        several = self.role.count() > 1
        self.role.setVisible(several)
        self._role_caption.setVisible(several)
        self.keyring.setVisible(_KEYRING in names)
        self.recovery.setVisible(not slots or _RECOVERY in names)
        self._refresh()

    def show_attempts(self, failed: int, wait: int = 0) -> None:
        """Say how many attempts have failed, and rest for some seconds."""
        self._failed, self._wait = failed, wait
        if wait:
            self._clock.start()
        self._tell()

    def clear(self) -> None:
        """Forget what was typed, and go back to the passphrase."""
        self.passphrase.clear()
        self.recovery.setChecked(False)

    def _pick(self) -> None:
        self._picked = str(self.role.currentData() or "")

    def _of_role(self, role: str) -> int:
        found = [n for n in range(self.role.count()) if str(self.role.itemData(n)).startswith(role)]
        return found[0] if found else 0

    def _tick(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._clock.stop()
        self._tell()

    def _tell(self) -> None:
        parts = []
        if self._failed:
            parts.append(
                self.tr(
                    "{attempts} since the vault was open last; they are written to the audit log."
                ).format(attempts=counting.failed_attempts(self._failed))
            )
        if self._wait > 0:
            parts.append(self.tr("The next one in {seconds} s.").format(seconds=self._wait))
        self.attempts.setText(" ".join(parts))
        self.attempts.setVisible(bool(parts))
        self._refresh()

    def _refresh(self) -> None:
        self.submit.setEnabled(bool(self.passphrase.text()) and self._wait <= 0)

    def _switch(self, recovery: bool) -> None:
        name = self.tr("Recovery key, as printed") if recovery else self.tr("Passphrase")
        self._caption.setText(name)
        self.passphrase.setAccessibleName(name)
        self.passphrase.clear()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if recovery else QLineEdit.EchoMode.Password)
        self.role.setDisabled(recovery)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if self.passphrase.text() and self.submit.isEnabled():
            secret = self.passphrase.text()
            self.passphrase.clear()
            if self.recovery.isChecked():
                self.recovered.emit(secret)
            else:
                self.submitted.emit(secret, str(self.role.currentData() or "counsel"))


class CreateForm(QWidget):
    """Asks for a name and a passphrase, twice, for a new vault."""

    submitted = Signal(str, str)

    def __init__(self, icons: Icons, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_caption, self.name = field(self.tr("Your name or firm, as partners will see it"))
        self.name.setMaxLength(80)
        self.new = NewPassphrase(icons)
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
        lead_focus(self, self.name)
        self._check()

    def _check(self) -> None:
        self.submit.setEnabled(bool(self.name.text().strip()) and self.new.acceptable)

    def _send(self) -> None:
        if self.submit.isEnabled():
            self.submitted.emit(self.name.text().strip(), self.new.take())


class RecoveryForm(QWidget):
    """Shows the recovery key once; ``finished`` when two groups were typed from the paper."""

    finished = Signal()

    def __init__(self, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = KeySheet(icons, bridge)
        self.proof = KeyProof()
        self.go_on = button(icons, self.tr("Continue"), "arrow-right", kind="primary")
        self.go_on.setEnabled(False)
        self.proof.proven.connect(self.go_on.setEnabled)
        self.proof.entered.connect(self._finish)
        self.go_on.clicked.connect(self._finish)
        self.setLayout(column(self.sheet, self.proof, self.go_on, gap=10))
        lead_focus(self, self.sheet.print_button)

    def show_key(self, key: str, name: str) -> None:
        """Show a key until Continue."""
        self.sheet.show_key(key, name)
        self.proof.ask(key)

    def clear(self) -> None:
        """Forget the key."""
        self.sheet.clear()
        self.proof.clear()

    def _finish(self) -> None:
        if self.proof.right:
            self.clear()
            self.finished.emit()


class RestoreForm(QWidget):
    """Asks for a backup and its passphrase; ``submitted`` carries both."""

    submitted = Signal(object, str)
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        file_caption, self.file = field(self.tr("Backup"))
        self.file.setPlaceholderText(self.tr("The file of a backup"))
        self.choose_button = button(icons, self.tr("Choose…"), "folder-open")
        self.choose_button.clicked.connect(self._ask_file)
        caption, self.passphrase = field(self.tr("Passphrase of the backup"), secret=True)
        self.submit = button(icons, self.tr("Put the backup in place"), "archive-restore", kind="primary")
        self.back = button(icons, self.tr("Back"), "chevron-left", kind="quiet")
        self.submit.clicked.connect(self._send)
        self.passphrase.returnPressed.connect(self._send)
        self.back.clicked.connect(self.left)
        for edit in (self.file, self.passphrase):
            edit.textChanged.connect(lambda _text: self._refresh())
        line = row(self.file, self.choose_button)
        line.setStretch(0, 1)
        self.setLayout(column(file_caption, line, caption, self.passphrase, 4, self.submit, self.back, gap=8))
        lead_focus(self, self.file)
        self._refresh()

    def show_file(self, path: Path) -> None:
        """Take a file."""
        self.file.setText(str(path))
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        self.file.clear()
        self.passphrase.clear()

    def _refresh(self) -> None:
        self.submit.setEnabled(bool(self.file.text().strip() and self.passphrase.text()))

    def _send(self) -> None:
        if self.submit.isEnabled():
            passphrase = self.passphrase.text()
            self.passphrase.clear()
            self.submitted.emit(Path(self.file.text().strip()), passphrase)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a backup of the vault"))
        if name:
            self.show_file(Path(name))

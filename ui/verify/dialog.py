"""The dialog that checks a packet, an opened packet's folder or an exported log."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from kpo_vault.workflow.proofs import FileVerification
from ui.errors import problem
from ui.icons import Icons
from ui.tasks import Bridge, Task
from ui.verify import commands
from ui.verify.chosen_file import ChosenFile
from ui.verify.sentences import heading, sentence
from ui.widgets.controls import button, card, column, label, row, scrolled, set_tone
from ui.widgets.dialog import Dialog
from ui.widgets.fields import caption_of, secret_edit

_LINES = 7  # of what was found, before it scrolls


class VerifyDialog(Dialog):
    """Asks for the file and what to check it with; the answer stays below until something else is chosen."""

    def __init__(self, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self._icons, self._bridge = icons, bridge
        self._task: Task | None = None
        self.file = ChosenFile(
            icons,
            self.tr("Packet, folder of an opened packet, or exported log"),
            self.tr("Choose it, or drop it here"),
            folders=True,
        )
        self.card = ChosenFile(icons, self.tr("Card of the signer"), self.tr("Says whose signature counts"))
        self.key_file = ChosenFile(
            icons, self.tr("Key file"), self.tr("Only for a sealed packet: an age key file that opens it")
        )
        self.kept = ChosenFile(
            icons,
            self.tr("Packet opened earlier"),
            self.tr("Only for a log: the folder whose checkpoint must lie on it"),
            files=False,
            folders=True,
        )
        self.passphrase = secret_edit()
        self._locked = QWidget()
        locked = column(
            caption_of(self.tr("Passphrase of the key file"), self.passphrase), self.passphrase, gap=4
        )
        locked.setContentsMargins(0, 0, 0, 0)
        self._locked.setLayout(locked)
        self._locked.hide()
        self.verify_button = button(icons, self.tr("&Verify"), "shield-check", kind="primary")
        self.verify_button.setDefault(True)
        self.verify_button.clicked.connect(self.verify)
        close = button(icons, self.tr("Close"), "x")
        close.clicked.connect(self.reject)
        fields = column(
            label(self.tr("Verify a packet or a log"), "title"),
            label(
                self.tr(
                    "Public keys alone prove it: no vault is needed, nothing is opened here and nothing is written."
                ),
                "muted",
                wrap=True,
            ),
            self.file,
            self.card,
            self.key_file,
            self._locked,
            self.kept,
            None,
            gap=12,
        )
        area = scrolled(fields, self.tr("What to verify"))
        layout = column(area, self._answer(), row(None, close, self.verify_button), margin=20, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.resize(680, 640)
        for part in (self.file, self.card, self.key_file, self.kept):
            part.changed.connect(self._changed)
        self._changed()
        self.file.setFocus()

    def _answer(self) -> QWidget:
        self._icon, self.heading = QLabel(), label(role="strong", wrap=True, selectable=True)
        self.found = QPlainTextEdit()
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setFixedHeight(self.found.fontMetrics().lineSpacing() * _LINES)
        head = row(self._icon, self.heading, gap=8)
        head.setStretch(1, 1)
        self._card = card()
        self._card.setLayout(column(head, self.found, margin=14, gap=8))
        self._card.hide()
        return self._card

    def choose(self, path: Path) -> None:
        """Take what is to be verified."""
        self.file.choose(path)

    def verify(self) -> None:
        """Check what is chosen."""
        path = self.file.path
        if path is None or self._task is not None:
            return
        question = commands.Question(
            path,
            self.card.path,
            self.key_file.path,
            self.passphrase.text(),
            (self.kept.path,) if self.kept.path is not None else (),
        )
        self.passphrase.clear()
        self.verify_button.setEnabled(False)
        self._task = self._bridge.run_long(
            self,
            partial(commands.verify, question),
            done=self._show,
            failed=self._fail,
            stopped=self._over,
            name=self.tr("Verifying {name}").format(name=path.name),
        )

    def done(self, result: int) -> None:
        """Stop what still runs, and close."""
        if self._task is not None:
            self._task.cancel()
        self.passphrase.clear()
        super().done(result)

    def _changed(self) -> None:
        """Ask for the passphrase of a locked key file; what was found about other files is over."""
        key_file = self.key_file.path
        self._locked.setVisible(key_file is not None and commands.is_locked(key_file))
        self.verify_button.setEnabled(self.file.path is not None and self._task is None)
        self._card.hide()

    def _over(self) -> None:
        self._task = None
        self.verify_button.setEnabled(self.file.path is not None)

    def _show(self, found: FileVerification) -> None:
        self._over()
        tone, icon = ("success", "circle-check") if found.sound else ("danger", "circle-alert")
        if found.what == "outside":
            tone, icon = "info", "info"
        self._say(
            tone,
            icon,
            heading(found.what, found.sound),
            "\n".join(sentence(each) for each in found.statements),
        )

    def _fail(self, error: Exception) -> None:
        self._over()
        told = problem(error)
        self._say("danger", "circle-alert", told.sentence, told.hint)

    def _say(self, tone: str, icon: str, text: str, lines: str) -> None:
        set_tone(self._card, tone)
        self._icons.show_on(self._icon, icon, {"info": "primary"}.get(tone, tone), 20)
        self.heading.setText(text)
        self.found.setPlainText(lines)
        self.found.setVisible(bool(lines))
        self._card.setAccessibleName(text)
        self._card.show()
        self.found.setFocus()

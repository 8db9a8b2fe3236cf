"""The screen in front of everything else: create, unlock, keep the recovery key, put a backup in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kpo_vault.workflow.session import Session
from ui.errors import problem
from ui.unlock import commands
from ui.unlock.forms import CreateForm, RecoveryForm, RestoreForm, UnlockForm
from ui.widgets.banner import Banner
from ui.widgets.controls import card, column, label, row, scrolled
from ui.workspace import Workspace

_WRONG = frozenset({"wrong-passphrase", "wrong-recovery-key"})
_BROKEN = frozenset({"vault-damaged", "vault-rolled-back"})
_FREE = 3  # attempts before the form rests between two
_LONGEST_WAIT = 60  # seconds


def _close(opened: Session | commands.Created) -> None:
    """Close a session that came too late: the window is gone."""
    (opened.session if isinstance(opened, commands.Created) else opened).close()


class UnlockView(QWidget):
    """One card in the middle of the window."""

    def __init__(self, workspace: Workspace, role: str = "counsel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._role = role
        self._pending: Session | None = None
        self._name = ""
        self._shown: QWidget = self
        icons = workspace.icons
        mark = QLabel()
        icons.show_on(mark, "shield-check", "primary", 48)
        self._heading = label(role="title", wrap=True)
        self._explanation = label(role="muted", wrap=True)
        self.banner = Banner(icons)
        self.unlock_form = UnlockForm(icons, workspace.home)
        self.create_form = CreateForm(icons, workspace.home)
        self.recovery_form = RecoveryForm(icons, workspace.bridge)
        self.restore_form = RestoreForm(icons)
        self._all = (self.unlock_form, self.create_form, self.recovery_form, self.restore_form)
        # One below the other with all but one hidden: a stack would be as tall as its tallest form.
        self._forms = QWidget()
        self._forms.setLayout(column(*self._all, gap=0))
        self.unlock_form.submitted.connect(self.unlock)
        self.unlock_form.recovered.connect(self.recover)
        self.unlock_form.keyring_used.connect(self.use_keyring)
        self.create_form.submitted.connect(self.make)
        self.recovery_form.finished.connect(self._enter)
        self.restore_form.submitted.connect(self.restore)
        self.restore_form.left.connect(self.reset)
        self.banner.acted.connect(self.show_restore)
        frame = card()
        frame.setFixedWidth(500)
        frame.setLayout(
            column(mark, self._heading, self._explanation, 4, self.banner, self._forms, margin=28, gap=8)
        )
        area = scrolled(column(None, row(None, frame, None), None, margin=12))
        area.setAccessibleName(self.tr("Unlock"))
        self.setLayout(column(area))
        self.reset()

    def reset(self) -> None:
        """Show the form that fits the folder: unlock if it holds a vault, create otherwise."""
        self.banner.hide()
        for form in (self.unlock_form, self.restore_form):
            form.clear()
        if Session.exists(self._workspace.home):
            self._show(
                self.unlock_form,
                self.tr("KPO Vault is locked"),
                self.tr("Enter your passphrase to open the vault."),
            )
            self._look()
        else:
            self._show(
                self.create_form,
                self.tr("Welcome to KPO Vault"),
                self.tr("Confidential values stay here; partners work on tokens. First, create the vault."),
            )

    def show_restore(self, path: Path | None = None) -> None:
        """Ask for a backup and its passphrase."""
        self.banner.hide()
        self._show(
            self.restore_form,
            self.tr("Restore a backup"),
            self.tr(
                "All of it is decrypted before it takes the vault's place. The present file is kept beside it."
            ),
        )
        if path is not None:
            self.restore_form.show_file(path)

    def unlock(self, passphrase: str, role: str = "counsel") -> None:
        """Open the vault with a passphrase, for a role or a named slot."""
        self._wait(True, self.tr("Opening the vault… deriving the key takes a moment on purpose."))
        self._run(partial(commands.unlock, self._workspace.home, passphrase, role), self._opened)

    def recover(self, key: str) -> None:
        """Open the vault with the printed key."""
        self._wait(True, self.tr("Opening the vault with the recovery key…"))
        self._run(partial(commands.unlock_with_recovery_key, self._workspace.home, key), self._opened)

    def use_keyring(self) -> None:
        """Open the vault with what the operating system keeps."""
        self._wait(True, self.tr("Asking this computer's keyring…"))
        self._run(partial(commands.unlock_with_system_keyring, self._workspace.home), self._opened)

    def make(self, name: str, passphrase: str) -> None:
        """Make the vault."""
        self._name = name
        self._wait(True, self.tr("Creating the vault and your keys…"))
        self._run(partial(commands.create, self._workspace.home, passphrase, name), self._created)

    def restore(self, backup: Path, passphrase: str) -> None:
        """Put a backup in the place of the vault."""
        self._wait(True, self.tr("Decrypting the whole backup before it takes the vault's place…"))
        self._workspace.bridge.run(
            self,
            partial(commands.restore, self._workspace.home, backup, passphrase),
            done=self._restored,
            failed=self._failed,
        )

    def _show(self, form: QWidget, heading: str, explanation: str) -> None:
        self._heading.setText(heading)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        for each in self._all:
            each.setVisible(each is form)
        self._shown = form
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self, then: Callable[[commands.Ways], None] | None = None) -> None:
        """Ask who has a way in; a file that cannot be read is said before anybody types a passphrase."""

        def seen(found: commands.Ways) -> None:
            if not self._workspace.unlocked:
                self.unlock_form.show_ways(found.slots, self._role)
                (then or (lambda ways: self.unlock_form.show_attempts(ways.failed)))(found)

        def failed(error: Exception) -> None:
            if not self._workspace.unlocked and self._shown is self.unlock_form:
                self._say(error)

        self._workspace.bridge.run(
            self, partial(commands.ways, self._workspace.home), done=seen, failed=failed
        )

    def _wait(self, waiting: bool, sentence: str = "") -> None:
        self._forms.setDisabled(waiting)
        if waiting:
            self.banner.say("info", sentence)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._workspace.bridge.run(self, work, done=done, failed=self._failed, unwanted=_close)

    def _opened(self, session: Session) -> None:
        self._wait(False)
        self.banner.hide()
        self.unlock_form.show_attempts(0)
        self._workspace.open(session)

    def _created(self, created: commands.Created) -> None:
        self._wait(False)
        self.banner.hide()
        self._pending = created.session
        self.recovery_form.show_key(created.recovery_key, self._name)
        self._show(self.recovery_form, self.tr("Your recovery key"), "")

    def _enter(self) -> None:
        if self._pending is not None:
            session, self._pending = self._pending, None
            self._workspace.open(session, new=True)

    def _restored(self, _kept: bool) -> None:
        self._wait(False)
        self.reset()
        self.banner.say("success", self.tr("The backup is in place. Unlock it with its passphrase."))

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        self._say(error)
        if getattr(error, "code", "") in _WRONG and self._shown is self.unlock_form:
            self._look(self._count)
        self._shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, found: commands.Ways) -> None:
        """Say how many attempts failed; after some of them the form rests, longer every time."""
        over = found.failed - _FREE
        self.unlock_form.show_attempts(found.failed, min(_LONGEST_WAIT, 2**over) if over > 0 else 0)

    def _say(self, error: Exception) -> None:
        """Say what went wrong; for a broken file with the way to a backup."""
        found = problem(error)
        broken = found.code in _BROKEN and self._shown is self.unlock_form
        hint = self.tr("Nothing was written. Put a backup in its place.") if broken else found.hint
        action = self.tr("Restore a backup…") if broken else ""
        self.banner.say("danger", found.sentence, hint, action)

    def close_pending(self) -> None:
        """Close a new vault whose recovery key was not confirmed; its passphrase opens it."""
        if self._pending is not None:
            session, self._pending = self._pending, None
            self._workspace.bridge.run(self, session.close, certain=True)

    @property
    def pending(self) -> bool:
        """Whether a new vault waits for its recovery key to be confirmed."""
        return self._pending is not None

    @property
    def home(self) -> Path:
        """The folder of the vault."""
        return self._workspace.home

"""The screen in front of everything else: create, unlock, or keep the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kpo_vault.workflow.session import Session
from ui.unlock.commands import Created, create, unlock, unlock_with_recovery_key
from ui.unlock.forms import CreateForm, RecoveryForm, UnlockForm
from ui.widgets.banner import Banner
from ui.widgets.controls import card, column, label, row
from ui.workspace import Workspace


def _close(opened: Session | Created) -> None:
    """Close a session that came too late: the window is gone."""
    (opened.session if isinstance(opened, Created) else opened).close()


class UnlockView(QWidget):
    """One card in the middle of the window."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pending: Session | None = None
        self._shown: QWidget = self
        icons = workspace.icons
        mark = QLabel()
        icons.show_on(mark, "shield-check", "primary", 48)
        self._heading = label(role="title")
        self._explanation = label(role="muted", wrap=True)
        self.banner = Banner(icons)
        self.unlock_form = UnlockForm(icons, workspace.home)
        self.create_form = CreateForm(icons, workspace.home)
        self.recovery_form = RecoveryForm(icons)
        # One below the other with all but one hidden: a stack would be as tall as its tallest form.
        self._forms = QWidget()
        self._forms.setLayout(column(self.unlock_form, self.create_form, self.recovery_form, gap=0))
        self.unlock_form.submitted.connect(self._unlock)
        self.unlock_form.recovered.connect(self._recover)
        self.create_form.submitted.connect(self._create)
        self.recovery_form.finished.connect(self._enter)
        frame = card()
        frame.setFixedWidth(460)
        frame.setLayout(
            column(mark, self._heading, self._explanation, 4, self.banner, self._forms, margin=32, gap=8)
        )
        self.setLayout(column(None, row(None, frame, None), None))
        self.reset()

    def reset(self) -> None:
        """Show the form that fits the folder: unlock if it holds a vault, create otherwise."""
        self.banner.hide()
        if Session.exists(self._workspace.home):
            self._show(
                self.unlock_form,
                self.tr("KPO Vault is locked"),
                self.tr("Enter your passphrase to open the vault."),
            )
        else:
            self._show(
                self.create_form,
                self.tr("Welcome to KPO Vault"),
                self.tr("Confidential values stay here; partners work on tokens. First, create the vault."),
            )

    def _show(self, form: QWidget, heading: str, explanation: str) -> None:
        self._heading.setText(heading)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        for each in (self.unlock_form, self.create_form, self.recovery_form):
            each.setVisible(each is form)
        self._shown = form
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, waiting: bool, sentence: str = "") -> None:
        self._forms.setDisabled(waiting)
        if waiting:
            self.banner.say("info", sentence)

    def _unlock(self, passphrase: str) -> None:
        self._wait(True, self.tr("Opening the vault… deriving the key takes a moment on purpose."))
        self._run(partial(unlock, self._workspace.home, passphrase), self._opened)

    def _recover(self, key: str) -> None:
        self._wait(True, self.tr("Opening the vault with the recovery key…"))
        self._run(partial(unlock_with_recovery_key, self._workspace.home, key), self._opened)

    def _create(self, name: str, passphrase: str) -> None:
        self._wait(True, self.tr("Creating the vault and your keys…"))
        self._run(partial(create, self._workspace.home, passphrase, name), self._created)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._workspace.bridge.run(self, work, done=done, failed=self._failed, unwanted=_close)

    def _opened(self, session: Session) -> None:
        self._wait(False)
        self.banner.hide()
        self._workspace.open(session)

    def _created(self, created: Created) -> None:
        self._wait(False)
        self.banner.hide()
        self._pending = created.session
        self.recovery_form.show_key(created.recovery_key)
        self._show(self.recovery_form, self.tr("Your recovery key"), "")

    def _enter(self) -> None:
        if self._pending is not None:
            session, self._pending = self._pending, None
            self._workspace.open(session, new=True)

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        self.banner.fail(error)
        self._shown.setFocus(Qt.FocusReason.OtherFocusReason)

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

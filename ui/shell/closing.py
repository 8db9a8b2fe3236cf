"""Asks before the window closes while long work runs: finish it, stop it, or stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


class Closing(QObject):
    """Decides whether the window may close now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._decided = False

    def may_close(self) -> bool:
        """Whether nothing long runs or the person has decided; else ask."""
        if self._decided or not self._running():
            return True
        self.ask()
        return False

    def ask(self) -> QMessageBox:
        """Ask what is to become of the running work."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("KPO Vault")
        box.setIcon(QMessageBox.Icon.Question)
        names = [task.name for task in self._window.workspace.bridge.running()]
        box.setText(self.tr("Work is still running: {names}").format(names=", ".join(names)))
        box.setInformativeText(
            self.tr("Stopping it leaves nothing half done: what it was about to write is not written.")
        )
        finish = box.addButton(self.tr("Close when it is done"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(self.tr("Stop it and close"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        finish.clicked.connect(self.close_when_done)
        stop.clicked.connect(self.stop_and_close)
        box.open()
        return box

    def close_when_done(self) -> None:
        """Close once nothing runs any more."""
        bridge = self._window.workspace.bridge
        if bridge.busy:
            bridge.idle.connect(self._close)
        else:
            self._close()

    def stop_and_close(self) -> None:
        """Ask the work to stop and close."""
        self._window.workspace.bridge.cancel_all()
        self._close()

    def _close(self) -> None:
        self._decided = True
        self._window.close()

    def _running(self) -> bool:
        return bool(self._window.workspace.bridge.running())

"""Backing up the vault while it is open, and putting a backup in its place while it is locked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kpo_vault.workflow.vaults import backup_vault

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


class Backups(QObject):
    """The two commands of the Vault menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def ask_backup(self) -> None:
        """Ask for a file and write a verified copy of the vault."""
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Back up the vault"), "vault-backup.db")
        if name:
            self.backup(Path(name))

    def backup(self, path: Path) -> None:
        """Write a verified copy of the vault; it opens with the same passphrase."""
        page = self._window.pages[self._window.desk.current]
        page.ask(
            partial(backup_vault, self._window.workspace.session, path),
            lambda _none: page.banner.say(
                "success",
                self.tr("The vault is backed up."),
                self.tr("The copy was read back whole. It is encrypted and opens with the same passphrase."),
            ),
        )

    def ask_restore(self) -> None:
        """Ask for a backup and its passphrase at the door."""
        self._window.door.show_restore()

"""The menus: lock, backup and quit, palette, tools, keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.checking.comparison import CompareDialog
from ui.checking.leak_check import LeakCheckDialog
from ui.languages import OWN_NAMES, Language
from ui.shell.backups import Backups
from ui.shell.keys_sheet import KeysSheet
from ui.shell.palette import Command, Palette, of_actions, of_buttons
from ui.shell.screens import entries
from ui.theme import Mode
from ui.verify.dialog import VerifyDialog
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.shell.window import MainWindow


class Menus(QObject):
    """Fills the menu bar of the main window."""

    def __init__(self, window: MainWindow, workspace: Workspace, settings: WindowSettings) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme = workspace.theme
        self._languages = workspace.languages
        self._icons = workspace.icons
        self._settings = settings
        bar = window.menuBar()
        vault = bar.addMenu(self.tr("&Vault"))
        self._lock = vault.addAction(self.tr("Lock"))
        self._lock.setShortcutVisibleInContextMenu(True)
        self._lock.triggered.connect(window.lock)
        self.backups = Backups(window)
        self._backup = vault.addAction(self.tr("Back up…"))
        self._backup.triggered.connect(self.backups.ask_backup)
        self._restore = vault.addAction(self.tr("Restore a backup…"))
        self._restore.triggered.connect(self.backups.ask_restore)
        vault.addSeparator()
        leave = vault.addAction(self.tr("Quit"))
        leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        leave.triggered.connect(window.close)
        view = bar.addMenu(self.tr("V&iew"))
        group = QActionGroup(self)
        names = {
            Mode.SYSTEM: self.tr("Follow the system"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
        }
        self.modes: dict[Mode, QAction] = {}
        for mode, name in names.items():
            action = view.addAction(name)
            action.setCheckable(True)
            action.setChecked(mode is theme.mode)
            action.triggered.connect(lambda _checked=False, chosen=mode: self._choose(chosen))
            group.addAction(action)
            self.modes[mode] = action
        view.addSeparator()
        self._add_languages(view.addMenu(self.tr("Language")))
        tools = bar.addMenu(self.tr("&Tools"))
        verify = tools.addAction(self.tr("Verify a packet or a log…"))
        verify.triggered.connect(self.show_verify)
        check = tools.addAction(self.tr("Check files for terms…"))
        check.triggered.connect(self.show_leak_check)
        compare = tools.addAction(self.tr("Compare two files…"))
        compare.triggered.connect(self.show_compare)
        helping = bar.addMenu(self.tr("&Help"))
        keys = helping.addAction(self.tr("Keys"))
        keys.setShortcut(QKeySequence("F1"))
        keys.triggered.connect(self.show_keys)
        find = helping.addAction(self.tr("Find a command…"))
        find.setShortcut(QKeySequence("Ctrl+K"))
        find.triggered.connect(self.show_palette)
        self._steps = helping.addAction(self.tr("First steps"))
        self._steps.triggered.connect(lambda: window.desk.guide.open(anew=True))
        theme.changed.connect(self._show_mode)
        self.show_unlocked(False)

    def show_unlocked(self, unlocked: bool) -> None:
        """Lock and backup need an open vault, restoring a backup a locked one."""
        self._lock.setEnabled(unlocked)
        self._backup.setEnabled(unlocked)
        self._steps.setEnabled(unlocked)
        self._restore.setEnabled(not unlocked)

    def _add_languages(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        names = {Language.SYSTEM: self.tr("Follow the system"), **OWN_NAMES}
        for language, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(language is self._languages.language)
            action.triggered.connect(lambda _checked=False, chosen=language: self._speak(chosen))
            group.addAction(action)

    def _speak(self, language: Language) -> None:
        self._settings.language = language
        self._languages.choose(language)

    def _choose(self, mode: Mode) -> None:
        self._settings.mode = mode
        self._theme.set_mode(mode)

    def _show_mode(self) -> None:
        self.modes[self._theme.mode].setChecked(True)

    def show_verify(self) -> VerifyDialog:
        """Ask for a packet or a log and check it with public keys alone; the vault may be locked."""
        dialog = VerifyDialog(self._icons, self._window.workspace.bridge, self._window)
        dialog.open()
        return dialog

    def show_leak_check(self) -> LeakCheckDialog:
        """Ask for files and a list of terms that must not be in them; the vault may be locked."""
        dialog = LeakCheckDialog(self._icons, self._window.workspace.bridge, self._window)
        dialog.open()
        return dialog

    def show_compare(self) -> CompareDialog:
        """Ask for two files and show what differs; the vault may be locked."""
        dialog = CompareDialog(self._icons, self._window.workspace.bridge, self._window)
        dialog.open()
        return dialog

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        KeysSheet(self._icons, self._window).open()

    def show_palette(self) -> None:
        """Ask for a command by its name."""
        window = self._window
        commands = []
        if window.workspace.unlocked:
            page = window.pages[window.desk.current]
            screens = self.tr("Go to")
            commands += of_buttons(page, page.title.text())
            commands += [
                Command(entry.text, screens, partial(window.show_screen, entry.key))
                for entry in entries()
                if window.sidebar.enabled(entry.key)
            ]
        commands += of_actions(window.menuBar().actions(), "")
        Palette(commands, window).open()

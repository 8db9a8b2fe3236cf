"""The main window: the door in front, then side bar and screens; Ctrl+L closes the door from anywhere."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from ui.settings.view import SettingsView
from ui.shell.autolock import AutoLock
from ui.shell.closing import Closing
from ui.shell.cover import Cover
from ui.shell.desk import Desk
from ui.shell.homing import Homing
from ui.shell.layouts import keep_layouts, restore_layouts
from ui.shell.menus import Menus
from ui.shell.screens import Role, settings_of
from ui.shell.sidebar import Sidebar
from ui.unlock.view import UnlockView
from ui.widgets.page import Page
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

_LEAST = QSize(1080, 680)
_FIRST = QSize(1360, 860)


class MainWindow(QMainWindow):
    """Assembles the screens around one workspace; another language makes them anew."""

    def __init__(
        self,
        workspace: Workspace,
        settings: WindowSettings,
        role: Role = Role.COUNSEL,
        packet: Path | None = None,
    ) -> None:
        super().__init__()
        self._role = role
        self._packet = packet
        self.workspace = workspace
        self._settings = settings
        self._due = False
        self.setWindowTitle("KPO Vault")  # never a matter, file or partner: window lists are public
        self.setWindowIcon(workspace.icons.icon("shield-check", "primary"))
        self.setMinimumSize(_LEAST)
        self.autolock = AutoLock(settings.minutes, self)
        self.autolock.expired.connect(self._lock_when_idle)
        self.closing = Closing(self)
        self.homing = Homing(workspace, self)
        self._build()
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock)
        workspace.session_changed.connect(self._session_changed)
        workspace.languages.changed.connect(self._speak)
        workspace.bridge.idle.connect(self._catch_up)
        if (geometry := settings.geometry) is not None:
            self.restoreGeometry(geometry)
        else:
            self.resize(_FIRST)

    @property
    def pages(self) -> dict[str, Page]:
        """The screens by their keys."""
        return self.desk.pages

    @property
    def sidebar(self) -> Sidebar:
        """The column at the left."""
        return self.desk.sidebar

    @property
    def settings_page(self) -> SettingsView:
        """The settings."""
        return settings_of(self.pages)

    def _build(self) -> None:
        self.door = UnlockView(self.workspace, self._role)
        self.desk = Desk(self.workspace, self._settings)
        self.cover = Cover(self.workspace)
        self._front = QStackedWidget()
        for each in (self.door, self.desk, self.cover):
            self._front.addWidget(each)
        self.setCentralWidget(self._front)
        self.menus = Menus(self, self.workspace, self._settings)
        self.desk.sidebar.locked.connect(self.lock)
        self.settings_page.minutes_changed.connect(self.autolock.set_minutes)
        restore_layouts(self.desk.pages, self._settings)

    def show_screen(self, key: str) -> None:
        """Show a screen by its key, unless its step cannot be taken yet."""
        self.desk.show_screen(key)

    def open_packet(self, path: Path) -> None:
        """Show a packet that was double-clicked in the inbox, once the vault is open."""
        self._packet = path
        if self.workspace.unlocked:
            self._show_packet()

    def lock(self) -> None:
        """Close the session and show the door; what runs is asked to stop first."""
        if not self.workspace.unlocked:
            return
        self._dismiss_dialogs()
        self.workspace.bridge.cancel_all()
        session = self.workspace.close()
        if session is not None:
            self.workspace.bridge.run(self, session.close, failed=self.door.banner.fail, certain=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if long work runs; else remember the arrangement, lock, and wait for the threads."""
        if not self.closing.may_close():
            event.ignore()
            return
        self._settings.geometry = self.saveGeometry()
        keep_layouts(self.pages, self._settings)
        self.lock()
        self.door.close_pending()
        self.workspace.bridge.close()
        self.workspace.languages.withdraw()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The native window exists only now."""
        super().showEvent(event)
        if (handle := self.windowHandle()) is not None:
            self.autolock.watch(handle)

    def _dismiss_dialogs(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.reject()
            dialog.deleteLater()  # also those that are only hidden: a locked vault leaves nothing to read

    def _session_changed(self) -> None:
        unlocked = self.workspace.unlocked
        if unlocked:
            self._front.setCurrentWidget(self.desk)
            self.desk.welcome(self._role)
            if self._packet is not None:
                self._show_packet()
        else:
            self.door.reset()
            self._front.setCurrentWidget(self.door)
        self.menus.show_unlocked(unlocked)
        self._catch_up()

    def _show_packet(self) -> None:
        path, self._packet = self._packet, None
        self.desk.show_screen("inbox")
        if path is not None:
            self.workspace.packet_asked.emit(path)

    def _lock_when_idle(self) -> None:
        """Lock; while something runs, cover the screens and lock as soon as it is done."""
        if not self.workspace.unlocked:
            return
        if not self.workspace.bridge.running():
            self.lock()
            return
        self._dismiss_dialogs()
        self._front.setCurrentWidget(self.cover)
        self.menus.show_unlocked(False)

    def _speak(self) -> None:
        """Make all texts anew, at once or when what runs is done."""
        self._due = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Do what had to wait for running work: lock what is covered, speak the other language."""
        if self.workspace.bridge.busy:
            return
        if self._front.currentWidget() is self.cover and self.workspace.unlocked:
            self.lock()
        elif self._due and not self.door.pending:
            self._due = False
            QTimer.singleShot(0, self._rebuild)  # not while the chooser is still telling of its choice

    def _rebuild(self) -> None:
        """Make every screen anew; the session goes through it as through a lock, without its passphrase."""
        keep_layouts(self.pages, self._settings)
        screen = self.desk.current
        session = self.workspace.close() if self.workspace.unlocked else None
        self.menuBar().clear()
        self.menus.deleteLater()
        shiboken6.delete(self._front)  # with the door, the desk and the cover
        self._build()
        if session is not None:
            self.workspace.open(session)
            self.desk.show_screen(screen)
        self.menus.show_unlocked(self.workspace.unlocked)

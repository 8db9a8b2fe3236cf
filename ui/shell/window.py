"""The main window: the door in front, then side bar and screens; Ctrl+L closes the door from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from ui.audit.view import AuditView
from ui.contacts.view import ContactsView
from ui.inbox.view import InboxView
from ui.matters.view import MattersView
from ui.packet.view import PacketView
from ui.preview.view import PreviewView
from ui.restore.view import RestoreView
from ui.review.view import ReviewView
from ui.settings.view import SettingsView
from ui.shell.autolock import AutoLock
from ui.shell.menus import Menus
from ui.shell.sidebar import Entry, Sidebar
from ui.unlock.view import UnlockView
from ui.widgets.page import Page
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

_LEAST = QSize(1080, 680)
_FIRST = QSize(1360, 860)


class MainWindow(QMainWindow):
    """Assembles the screens around one workspace."""

    def __init__(self, workspace: Workspace, settings: WindowSettings, first_screen: str = "matters") -> None:
        super().__init__()
        self._first_screen = first_screen
        self.workspace = workspace
        self._settings = settings
        self.setWindowTitle("KPO Vault")  # never a matter, file or partner: window lists are public
        self.setWindowIcon(workspace.icons.icon("shield-check", "primary"))
        self.setMinimumSize(_LEAST)
        self.settings_page = SettingsView(workspace, settings)
        self.pages: dict[str, Page] = {
            "matters": MattersView(workspace, settings),
            "review": ReviewView(workspace),
            "preview": PreviewView(workspace),
            "packet": PacketView(workspace),
            "inbox": InboxView(workspace),
            "restore": RestoreView(workspace),
            "contacts": ContactsView(workspace),
            "audit": AuditView(workspace),
            "settings": self.settings_page,
        }
        self.sidebar = Sidebar(workspace.icons, self._entries())
        self._screens = QStackedWidget()
        for page in self.pages.values():
            self._screens.addWidget(page)
        desk = QWidget()
        layout = QHBoxLayout(desk)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addWidget(self._screens, 1)
        self.door = UnlockView(workspace)
        self._front = QStackedWidget()
        self._front.addWidget(self.door)
        self._front.addWidget(desk)
        self._desk = desk
        self.setCentralWidget(self._front)
        self.menus = Menus(self, workspace.theme, settings)
        self._connect()
        self.autolock = AutoLock(settings.minutes, self)
        self.autolock.expired.connect(self._lock_when_idle)
        self.settings_page.minutes_changed.connect(self.autolock.set_minutes)
        if (geometry := settings.geometry) is not None:
            self.restoreGeometry(geometry)
        else:
            self.resize(_FIRST)
        self._update_steps()

    def show_screen(self, key: str) -> None:
        """Show a screen by its key, unless its step cannot be taken yet."""
        if self.workspace.unlocked and self.sidebar.enabled(key):
            self._screens.setCurrentWidget(self.pages[key])
            self.sidebar.select(key)
            self.pages[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self) -> None:
        """Close the session and show the door; what runs is asked to stop first."""
        if not self.workspace.unlocked:
            return
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.workspace.bridge.cancel_all()
        session = self.workspace.close()
        if session is not None:
            self.workspace.bridge.run(self, session.close, failed=self.door.banner.fail, certain=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry, lock, and wait for the threads."""
        self._settings.geometry = self.saveGeometry()
        self.lock()
        self.door.close_pending()
        self.workspace.bridge.close()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """The native window exists only now."""
        super().showEvent(event)
        if (handle := self.windowHandle()) is not None:
            self.autolock.watch(handle)

    def _connect(self) -> None:
        workspace = self.workspace
        self.sidebar.chosen.connect(self.show_screen)
        self.sidebar.locked.connect(self.lock)
        workspace.asked.connect(self.show_screen)
        workspace.terms_asked.connect(self._show_terms)
        workspace.session_changed.connect(self._session_changed)
        workspace.matter_changed.connect(self._update_steps)
        workspace.review_changed.connect(self._update_steps)
        workspace.outputs_changed.connect(self._update_steps)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock)
        for number, key in enumerate(self.pages, 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda key=key: self.show_screen(key))

    def _entries(self) -> tuple[Entry, ...]:
        matter, partners, vault = self.tr("Matter"), self.tr("Partners"), self.tr("Vault")
        return (
            Entry("matters", self.tr("Documents"), "folder", matter, "Ctrl+1"),
            Entry("review", self.tr("Review"), "highlighter", matter, "Ctrl+2"),
            Entry("preview", self.tr("Protected files"), "file-check", matter, "Ctrl+3"),
            Entry("packet", self.tr("Seal packet"), "package", matter, "Ctrl+4"),
            Entry("inbox", self.tr("Open packet"), "inbox", partners, "Ctrl+5"),
            Entry("restore", self.tr("Restore results"), "archive-restore", partners, "Ctrl+6"),
            Entry("contacts", self.tr("Contacts"), "users", partners, "Ctrl+7"),
            Entry("audit", self.tr("Audit log"), "scroll-text", vault, "Ctrl+8"),
            Entry("settings", self.tr("Settings"), "sliders-horizontal", vault, "Ctrl+9"),
        )

    def _session_changed(self) -> None:
        if self.workspace.unlocked:
            self.sidebar.show_owner(self.workspace.session.name)
            self._front.setCurrentWidget(self._desk)
            self.show_screen(self._first_screen)
        else:
            self.door.reset()
            self._front.setCurrentWidget(self.door)
        self.menus.show_unlocked(self.workspace.unlocked)

    def _show_terms(self) -> None:
        self.settings_page.show_terms()
        self.show_screen("settings")

    def _lock_when_idle(self) -> None:
        if not self.workspace.bridge.busy:
            self.lock()

    def _update_steps(self) -> None:
        workspace = self.workspace
        self.sidebar.show_matter(workspace.matter)
        self.sidebar.enable("review", workspace.review is not None)
        self.sidebar.enable("preview", workspace.folder is not None)
        self.sidebar.enable("packet", workspace.folder is not None)

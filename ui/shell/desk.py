"""What stands behind the door: the side bar, the screens, and the first steps below them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.guide.panel import Guide
from ui.shell.screens import Role, entries, first_of, make_pages, seen_by, settings_of
from ui.shell.sidebar import Sidebar
from ui.widgets.controls import column, row
from ui.window_settings import WindowSettings
from ui.workspace import Workspace


class Desk(QWidget):
    """Shows one screen at a time; a screen whose step cannot be taken yet is not shown."""

    def __init__(self, workspace: Workspace, settings: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self.pages = make_pages(workspace, settings)
        self.sidebar = Sidebar(workspace.icons, entries())
        self._screens = QStackedWidget()
        for page in self.pages.values():
            self._screens.addWidget(page)
        self.guide = Guide(workspace, settings, self.pages)
        self.guide.asked.connect(self.show_screen)
        right = column(self._screens, self.guide, gap=0)
        right.setStretch(0, 1)
        layout = row(self.sidebar, right, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.sidebar.chosen.connect(self.show_screen)
        workspace.asked.connect(self.show_screen)
        workspace.terms_asked.connect(self._show_terms)
        for changed in (workspace.matter_changed, workspace.review_changed, workspace.outputs_changed):
            changed.connect(self._update_steps)
        for number, key in enumerate(self.pages, 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda key=key: self.show_screen(key))
        self._update_steps()

    @property
    def current(self) -> str:
        """The key of the screen that is shown."""
        shown = self._screens.currentWidget()
        return next(key for key, page in self.pages.items() if page is shown)

    def welcome(self, role: Role) -> None:
        """Take up work in an unlocked vault: offer what the role needs, and begin where it begins."""
        session = self._workspace.session
        slot = Role(session.role)
        self.sidebar.offer(seen_by(role, slot))
        self.sidebar.show_owner(session.name)
        self.show_screen(first_of(role, slot))
        whole = slot is Role.COUNSEL and role is not Role.PARTNER  # the steps lead through counsel's screens
        if whole and (self._workspace.new or self._settings.guided):
            self.guide.open()

    def show_screen(self, key: str) -> None:
        """Show a screen by its key, unless its step cannot be taken yet."""
        if self._workspace.unlocked and self.sidebar.enabled(key):
            self._screens.setCurrentWidget(self.pages[key])
            self.sidebar.select(key)
            self._workspace.look_at(screen=key)
            self.pages[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_terms(self) -> None:
        settings_of(self.pages).show_terms()
        self.show_screen("settings")

    def _update_steps(self) -> None:
        workspace = self._workspace
        self.sidebar.show_matter(workspace.matter)
        self.sidebar.enable("review", workspace.review is not None)
        self.sidebar.enable("preview", workspace.folder is not None)
        self.sidebar.enable("packet", workspace.folder is not None)

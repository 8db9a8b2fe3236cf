"""The settings screen: one tab for each pane, as far as the role has keys for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.pane import Pane
from ui.settings.detection.pane import DetectionPane
from ui.settings.keys.pane import KeysPane
from ui.settings.policies.pane import PoliciesPane
from ui.settings.register.pane import RegisterPane
from ui.settings.window.pane import WindowPane
from ui.widgets.focus import lead_focus
from ui.widgets.page import Page
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

_COUNSEL = "counsel"


class SettingsView(Page):
    """Assembles the panes; ``minutes_changed`` carries the time until the vault locks."""

    minutes_changed = Signal(int)

    def __init__(self, workspace: Workspace, settings: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(workspace.icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Settings"))
        self.subtitle.setText(self.tr("What is protected, what opens the vault, and how the window looks."))
        self.setAccessibleName(self.tr("Settings"))
        self._workspace = workspace
        self._settings = settings
        self._offered: Callable[[], None] | None = None
        self.policies = PoliciesPane(self, workspace, settings)
        self.register = RegisterPane(self, workspace)
        self.detection = DetectionPane(self, workspace)
        self.keys = KeysPane(self, workspace, settings)
        self.window_pane = WindowPane(self, workspace, settings)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._panes: dict[Pane, str] = {
            self.policies: self.tr("Policies"),
            self.register: self.tr("Register"),
            self.detection: self.tr("Detection"),
            self.keys: self.tr("Keys and vault"),
            self.window_pane: self.tr("Window"),
        }
        for pane, name in self._panes.items():
            self.tabs.addTab(pane, name)
        self.tabs.currentChanged.connect(lambda _number: self.banner.hide())
        self.body.addWidget(self.tabs, 1)
        lead_focus(self, self.tabs.tabBar())
        self.keys.minutes_changed.connect(self._lock_after)
        self.banner.acted.connect(self._take_up)
        workspace.session_changed.connect(self._session_changed)

    @property
    def counsel(self) -> bool:
        """Whether counsel's keys opened the vault."""
        return self._workspace.unlocked and self._workspace.session.role == _COUNSEL

    def show_terms(self) -> None:
        """Turn to the protected terms."""
        self.tabs.setCurrentWidget(self.register)
        self.register.tabs.setCurrentIndex(0)

    def offer(self, sentence: str, hint: str, action: str, act: Callable[[], None]) -> None:
        """Say that something is done, with a button for what may be wanted next."""
        self._offered = act
        self.banner.say("success", sentence, hint, action)

    def _take_up(self) -> None:
        act, self._offered = self._offered, None
        self.banner.hide()
        if act is not None and self._workspace.unlocked:
            act()

    def _lock_after(self, minutes: int) -> None:
        self._settings.minutes = minutes
        self.minutes_changed.emit(minutes)

    def _session_changed(self) -> None:
        self.banner.hide()
        self._offered = None
        for pane in self._panes:
            pane.clear()
        if self._workspace.unlocked:
            for pane in (self.register, self.detection):
                self.tabs.setTabVisible(self.tabs.indexOf(pane), self.counsel)
            for pane in self._panes:
                if self.counsel or pane not in (self.register, self.detection):
                    pane.fill()

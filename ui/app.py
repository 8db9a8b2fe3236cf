"""Puts the desktop together: application, theme, bridge, workspace, window."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path

from kpo_vault.workflow.session import default_home
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.icons import Icons
from ui.shell.settings import WindowSettings
from ui.shell.window import MainWindow
from ui.tasks import Bridge
from ui.theme import Theme, load_fonts
from ui.workspace import Workspace


def assemble(home: Path) -> MainWindow:
    """Return the main window over the vault in a folder; the application object must exist."""
    settings = WindowSettings(home)
    load_fonts()
    theme = Theme(settings.mode)
    theme.apply()
    icons = Icons(theme, theme)
    bridge = Bridge()
    workspace = Workspace(home, theme, icons, bridge)
    window = MainWindow(workspace, settings)
    for part in (theme, bridge, workspace):
        part.setParent(window)
    return window


def main(argv: Sequence[str]) -> int:
    """Run the desktop until its window is closed; return the exit status."""
    multiprocessing.freeze_support()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([sys.argv[0], *argv])
    application.setApplicationName("KPO Vault")
    window = assemble(default_home())
    window.show()
    return application.exec()

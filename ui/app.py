"""Puts the desktop together: application, theme, bridge, workspace, window."""

from __future__ import annotations

import argparse
import multiprocessing
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kpo_vault.workflow.session import default_home
from ui.icons import Icons
from ui.shell.window import MainWindow
from ui.tasks import Bridge
from ui.theme import Theme, load_fonts
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

# The screen that each role sees first.
_FIRST_SCREENS = {"counsel": "matters", "partner": "inbox", "compliance": "audit"}


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kpo-vault", add_help=False)
    parser.add_argument("--role", choices=tuple(_FIRST_SCREENS), default="counsel")
    return parser.parse_args(arguments)


def assemble(home: Path, role: str = "counsel") -> MainWindow:
    """Return the main window over the vault in a folder; the application object must exist.

    ``role`` picks the first screen after unlocking: "counsel", "partner" or "compliance".
    """
    settings = WindowSettings(home)
    load_fonts()
    theme = Theme(settings.mode)
    theme.apply()
    icons = Icons(theme, theme)
    bridge = Bridge()
    workspace = Workspace(home, theme, icons, bridge)
    window = MainWindow(workspace, settings, _FIRST_SCREENS[role])
    for part in (theme, bridge, workspace):
        part.setParent(window)
    return window


def main(argv: Sequence[str]) -> int:
    """Run the desktop until its window is closed; ``argv`` starts with the program; return the exit status."""
    multiprocessing.freeze_support()
    options = _options(argv[1:])
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(list(argv[:1]))
    application.setApplicationName("KPO Vault")
    window = assemble(default_home(), options.role)
    window.show()
    return application.exec()

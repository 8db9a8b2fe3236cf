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
from ui.languages import Languages
from ui.responsiveness import stay_responsive
from ui.shell.opening import OpenRequests
from ui.shell.screens import Role
from ui.shell.window import MainWindow
from ui.tasks import Bridge
from ui.theme import Theme, load_fonts
from ui.window_settings import WindowSettings
from ui.workspace import Workspace


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kpo-vault", add_help=False)
    parser.add_argument("--role", choices=tuple(Role), default=Role.COUNSEL, type=Role)
    parser.add_argument("packet", nargs="?", type=Path)
    return parser.parse_args(arguments)


def assemble(home: Path, role: Role = Role.COUNSEL, packet: Path | None = None) -> MainWindow:
    """Return the main window over the vault in a folder; the application object must exist.

    ``role`` picks the screens that are offered after unlocking; ``packet`` is shown in the inbox then.
    """
    settings = WindowSettings(home)
    languages = Languages(settings.language)
    load_fonts()
    theme = Theme(settings.mode)
    theme.set_text_size(settings.text_size)
    icons = Icons(theme, theme)
    bridge = Bridge()
    workspace = Workspace(home, theme, languages, icons, bridge)
    window = MainWindow(workspace, settings, role, packet)
    for part in (theme, languages, bridge, workspace):
        part.setParent(window)
    return window


def main(argv: Sequence[str]) -> int:
    """Run the desktop until its window is closed; ``argv`` starts with the program; return the exit status."""
    multiprocessing.freeze_support()
    options = _options(argv[1:])
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(list(argv[:1]))
    application.setApplicationName("KPO Vault")
    window = assemble(default_home(), options.role, options.packet)
    requests = OpenRequests(window)
    requests.asked.connect(window.open_packet)
    application.installEventFilter(requests)
    window.show()
    stay_responsive(window)
    return application.exec()

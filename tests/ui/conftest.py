"""Parts of the desktop over a real QApplication, offscreen."""

from __future__ import annotations

import gc
import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, SignalInstance
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from ui.icons import Icons
from ui.languages import Language, Languages
from ui.responsiveness import Collector
from ui.tasks import Bridge
from ui.theme import Mode, Theme, load_fonts

# The offscreen platform says what it lacks (smallest sizes, raising a window, keeping the keyboard); not about our windows.
_OFFSCREEN_NOISE = "This plugin does not support"


_PATIENCE = 120_000  # milliseconds; what is waited for comes, but other tests may have the processor


class PatientBot(QtBot):
    """Waits as long as a busy machine needs; a test that waits in vain still fails."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self, signal: SignalInstance, *, timeout: int = _PATIENCE, **options: Any
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_NOISE, extend=True))


@pytest.fixture(autouse=True)
def no_file_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where the desktop would ask for a file: such a dialog waits in C++, where no time limit reaches it."""

    def refuse(*_arguments: object) -> None:
        raise AssertionError("a file dialog would have opened")

    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Iterator[Languages]:
    """The forms of English plurals, which are a translation to Qt."""
    languages = Languages(Language.ENGLISH)
    yield languages
    languages.deleteLater()


@pytest.fixture(scope="module", autouse=True)
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Windows are taken apart in this thread, as the application does it, never in a worker; a module's before the next.

    Tests of other packages may follow in this process: they have the interpreter's own collector again.
    """
    collector = Collector()
    yield collector
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    shiboken6.delete(collector)


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def theme(qapp: QApplication, fonts: None) -> Theme:
    theme = Theme(Mode.LIGHT)
    theme.apply()
    return theme


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(theme)


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.close()


@pytest.fixture
def processor_seconds() -> Callable[[Callable[[], object]], float]:
    def measure(work: Callable[[], object]) -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return measure

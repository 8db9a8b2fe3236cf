"""Garbage is collected in the window's thread alone; what dialogs and windows held goes with them."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.contacts.dialogs import RecipientDialog
from ui.responsiveness import Collector
from ui.shell.window import MainWindow
from ui.widgets.dialog import Dialog

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)


class Knot:
    """Garbage that only a collection finds; notes in which thread it went."""

    went_in: set[int]

    def __init__(self) -> None:
        self.myself = self

    def __del__(self) -> None:
        Knot.went_in.add(threading.get_ident())


def delete_now(qapp: QApplication) -> None:
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def tie_knots() -> None:
    """Leave so much garbage that a look collects it, however much of what older tests held is freed meanwhile."""
    for _ in range(10_000_000):
        Knot()
        if gc.get_count()[0] > 1_000_000:
            return


def test_a_worker_never_collects(qtbot, collector):
    gc.collect()
    Knot.went_in = set()
    gc.enable()  # as a library does that had switched it off for a moment
    worker = threading.Thread(target=tie_knots)
    worker.start()
    worker.join()
    assert Knot.went_in == set()
    qtbot.waitUntil(lambda: bool(Knot.went_in), timeout=60_000)
    assert Knot.went_in == {threading.get_ident()}


def test_collecting_is_left_to_the_interpreter_again(qapp):
    gc.set_threshold(700, 11, 12)  # the tests' own collector wants 0 again below
    first, second = Collector(), Collector()
    shiboken6.delete(second)
    assert gc.get_threshold() == (0, 11, 12)
    shiboken6.delete(first)
    assert gc.get_threshold() == (700, 11, 12)
    gc.set_threshold(0, 10, 10)


def test_a_closed_dialog_is_gone(qapp, qtbot, icons):
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = RecipientDialog(icons, owner)
    dialog.open()
    dialog.name.setText("age1-secret")
    dialog.reject()
    delete_now(qapp)
    assert not shiboken6.isValid(dialog)
    assert owner.findChildren(Dialog) == []


def test_locking_leaves_no_dialog_behind(qapp, qtbot, tmp_path):
    window = assemble(tmp_path / "home")
    qtbot.addWidget(window)
    window.show()
    window.workspace.open(Session.create(tmp_path / "home", "lantern orbit velvet", "Halcyon", cost=CHEAP))
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy)
    page = window.pages["contacts"]
    page._ask_recipient()
    assert page.findChildren(Dialog)
    window.lock()
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy)
    delete_now(qapp)
    assert window.findChildren(Dialog) == []
    window.close()


def opened(qtbot, home: Path) -> MainWindow:
    window = assemble(home)
    window.show()
    window.workspace.open(Session.create(home, "lantern orbit velvet", "Halcyon", cost=CHEAP))
    for key in window.pages:
        window.show_screen(key)
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy)
    return window


def test_a_closed_window_is_gone_with_all_that_it_showed(qapp, qtbot, tmp_path):
    window = opened(qtbot, tmp_path / "home")
    known = [weakref.ref(each) for each in (window, window.workspace, *window.pages.values())]
    window.close()
    window.deleteLater()
    delete_now(qapp)
    assert not shiboken6.isValid(window)
    del window
    gc.collect()
    assert [each() for each in known if each() is not None] == []

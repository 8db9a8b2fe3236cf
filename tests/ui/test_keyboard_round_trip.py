"""The whole round trip by keyboard alone: from a new vault to the restored file, only key events and what Tab comes to.

The system's own file dialogs are answered in its place; everything else is reached and pressed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QMenu, QWidget

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import contacts
from kpo_vault.workflow.recovery_sheets import groups
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.review.notices_dialog import NoticesDialog
from ui.shell.screens import Role
from ui.shell.window import MainWindow

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"
LETTER = """Engagement letter

Dr. Anjali Menon-Roy will advise Corvelane Biologics Ltd. on Project Saltmarsh.
Please write to anjali.menon-roy@corvelane.example or call +44 20 7946 0958.

CONFIDENTIAL
"""
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_MOST_TABS = 150


def named(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return re.sub(r"&(?=\w)", "", name or widget.accessibleName()).strip()


class Keyboard:
    """A person without a mouse in front of one window."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    @property
    def at(self) -> QWidget:
        """What has the focus: in an open menu or dialog if there is one."""
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            return menu
        top = QApplication.activeModalWidget() or self._window
        if not top.isActiveWindow():  # a window manager does so when a dialog closes
            top.activateWindow()
            self._qtbot.waitUntil(top.isActiveWindow)
        focused = QApplication.focusWidget()
        return focused if focused is not None and focused.window() is top else top

    def in_dialog(self) -> bool:
        """Whether a dialog is open and has the keyboard."""
        top, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        return top is not None and focused is not None and focused.window() is top

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.at, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.at, text)

    def come_to(self, name: str) -> QWidget:
        """Press Tab until the control of this name has the focus."""
        passed = []
        for _ in range(_MOST_TABS):
            if named(self.at).startswith(name) and self.at.isEnabled():
                return self.at
            passed.append(named(self.at))
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name!r}, only to {sorted(set(passed))}")

    def push(self, name: str) -> None:
        self.come_to(name)
        self.press(Qt.Key.Key_Space)

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=120_000)

    def idle(self) -> None:
        self.until(lambda: not self._window.workspace.bridge.busy)


@pytest.fixture
def answers(monkeypatch) -> dict[str, object]:
    """What the system's file dialogs answer, by the kind of dialog."""
    given: dict[str, object] = {}
    for kind in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, kind, lambda *_arguments, kind=kind: given.pop(kind))
    return given


@pytest.fixture
def windows(qtbot) -> Iterator[Callable[[MainWindow], MainWindow]]:
    shown: list[MainWindow] = []

    def show(window: MainWindow) -> MainWindow:
        qtbot.addWidget(window)
        shown.append(window)
        window.show()
        return window

    yield show
    for each in shown:
        each.workspace.bridge.cancel_all()
        each.closing.stop_and_close()


def create_vault(keys: Keyboard, window: MainWindow) -> None:
    keys.come_to("Your name or firm")
    keys.write("Halcyon Legal")
    keys.come_to("New passphrase")
    keys.write(PASSPHRASE)
    keys.come_to("Passphrase again")
    keys.write(PASSPHRASE)
    keys.press(Qt.Key.Key_Return)
    form = window.door.recovery_form
    keys.until(form.isVisible)
    sheet = groups(form.sheet.key)
    for number in form.proof.numbers:
        keys.come_to(f"Group {number + 1} of the sheet")
        keys.write(sheet[number])
    keys.push("Continue")
    keys.until(lambda: window.workspace.unlocked)
    keys.idle()


def find(keys: Keyboard, window: MainWindow, answers: dict[str, object], letter: Path) -> None:
    keys.push("New matter")
    keys.until(keys.in_dialog)
    keys.write("Saltmarsh")
    keys.press(Qt.Key.Key_Return)
    keys.idle()
    answers["getOpenFileNames"] = ([str(letter)], "")
    keys.push("Add")
    keys.until(QApplication.activePopupWidget)
    keys.press(Qt.Key.Key_F)
    keys.until(lambda: window.pages["matters"].rows)
    keys.push("Find sensitive values")
    keys.until(lambda: window.workspace.review is not None)
    keys.idle()


def review(keys: Keyboard, window: MainWindow, answers: dict[str, object], folder: Path) -> None:
    keys.press(Qt.Key.Key_2, CONTROL)
    keys.idle()
    keys.come_to("Findings")
    keys.press(Qt.Key.Key_A)
    keys.idle()
    keys.press(Qt.Key.Key_Z, CONTROL)
    keys.idle()
    keys.push("Accept all pending")
    keys.idle()
    answers["getExistingDirectory"] = str(folder)
    keys.push("Protect")
    keys.idle()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, NoticesDialog):
        while isinstance(box := keys.at, QCheckBox) and not box.isChecked():
            keys.press(Qt.Key.Key_Space)
            keys.press(Qt.Key.Key_Tab)
        keys.push("Confirm")
        keys.idle()
        if window.workspace.folder is None and answers:
            keys.push("Protect")
    keys.until(lambda: window.workspace.folder is not None)
    keys.idle()


def meet(keys: Keyboard, answers: dict[str, object], card: Path) -> None:
    keys.press(Qt.Key.Key_7, CONTROL)
    keys.idle()
    answers["getOpenFileName"] = (str(card), "")
    keys.push("Import card")
    keys.idle()
    keys.push("Compare keys")
    keys.until(keys.in_dialog)
    keys.push("The words are the same")
    keys.idle()


def seal(keys: Keyboard, window: MainWindow, answers: dict[str, object], packet: Path) -> None:
    page = window.pages["packet"]
    keys.press(Qt.Key.Key_4, CONTROL)
    keys.idle()
    keys.push("Next")
    keys.push("Meridian Review")
    keys.push("Next")
    keys.come_to("Purpose")
    keys.write("Review of the letter")
    keys.push("Next")
    keys.idle()
    keys.push("Next")
    answers["getSaveFileName"] = (str(packet), "")
    keys.push("Seal packet")
    keys.until(packet.exists)
    keys.idle()
    assert page.summary.sealed


def test_there_and_back_without_a_mouse(qtbot, windows, answers, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    letter, packet = tmp_path / "letter.txt", tmp_path / "packet.kpo.age"
    letter.write_text(LETTER, encoding="utf-8")
    partner_home = tmp_path / "partner"

    counsel = windows(assemble(tmp_path / "counsel"))
    keys = Keyboard(qtbot, counsel)
    create_vault(keys, counsel)
    with Session.create(partner_home, PASSPHRASE, "Meridian Review") as partner:
        contacts.export_card(partner, tmp_path / "partner.card")
        contacts.export_card(counsel.workspace.session, tmp_path / "counsel.card")
        contacts.import_card(partner, tmp_path / "counsel.card")
        contacts.verify_contact(partner, "Halcyon Legal")
    find(keys, counsel, answers, letter)
    review(keys, counsel, answers, tmp_path / "protected")
    meet(keys, answers, tmp_path / "partner.card")
    seal(keys, counsel, answers, packet)
    assert b"Menon" not in packet.read_bytes()

    away = windows(assemble(partner_home, Role.PARTNER, packet))
    theirs = Keyboard(qtbot, away)
    theirs.come_to("Passphrase")
    theirs.write(PASSPHRASE)
    theirs.press(Qt.Key.Key_Return)
    theirs.until(lambda: away.workspace.unlocked)
    theirs.idle()
    theirs.push("Open")
    theirs.idle()
    work = next(tmp_path.rglob("document-01.txt"))
    assert "Menon" not in work.read_text(encoding="utf-8")
    work.write_text("Reviewed.\n" + work.read_text(encoding="utf-8"), encoding="utf-8")
    answers["getSaveFileName"] = (str(tmp_path / "answer.kpo.age"), "")
    theirs.push("Return results")
    theirs.idle()
    theirs.until(lambda: list(tmp_path.rglob("*answer*")))
    answers.clear()

    keys = Keyboard(qtbot, counsel)
    keys.press(Qt.Key.Key_6, CONTROL)
    answers["getOpenFileName"] = (str(next(tmp_path.rglob("*answer*"))), "")
    keys.push("Returned packet")
    keys.idle()
    answers["getExistingDirectory"] = str(tmp_path / "restored")
    keys.push("Save restored files")
    keys.idle()
    restored = next((tmp_path / "restored").glob("*.txt"))
    assert restored.read_text(encoding="utf-8") == "Reviewed.\n" + LETTER
    keys.press(Qt.Key.Key_L, CONTROL)
    assert not counsel.workspace.unlocked
    keys.idle()

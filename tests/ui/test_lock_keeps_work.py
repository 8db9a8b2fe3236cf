"""Locking blanks the window at once and loses nothing: the same screen, the same finding, the same decisions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.shell.window import MainWindow

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"
LETTER = "\n\n".join(
    f"Dr. Anjali Menon-Roy wrote to Corvelane Biologics Ltd. from a{n}@corvelane.example." for n in range(12)
)


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(Session.create(tmp_path / "home", PASSPHRASE, "Counsel", cost=CHEAP))
    yield made
    made.close()


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


def test_the_same_finding_is_back_after_a_lock(qtbot, window: MainWindow, tmp_path: Path):
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, encoding="utf-8")
    matters, review = window.pages["matters"], window.pages["review"]
    matters.make_matter("Saltmarsh")
    idle(qtbot, window)
    matters.choose_policy("default")
    matters.add_files([letter])
    matters.detect()
    qtbot.waitUntil(lambda: window.workspace.review is not None, timeout=120_000)
    window.show_screen("review")
    idle(qtbot, window)
    window.activateWindow()
    for _ in range(5):
        qtbot.keyClick(review.findings_list, Qt.Key.Key_A)
    idle(qtbot, window)
    qtbot.keyClick(review.findings_list, Qt.Key.Key_K)
    qtbot.keyClick(review.findings_list, Qt.Key.Key_K)
    finding = review.current
    assert finding is not None
    before = [(item.finding, item.state) for item in window.workspace.review.items()]
    assert sum(state == "accepted" for _, state in before) == 5
    qtbot.keyClick(review.findings_list, Qt.Key.Key_N)  # a decision in the very moment of the lock
    window.lock()
    assert not window.desk.isVisible()  # at once
    assert window.workspace.review is None
    idle(qtbot, window)
    window.workspace.open(Session.open(tmp_path / "home", PASSPHRASE, floor=CHEAP))
    qtbot.waitUntil(lambda: window.workspace.review is not None, timeout=60_000)
    idle(qtbot, window)
    idle(qtbot, window)
    assert window.workspace.matter == "Saltmarsh"
    assert window.desk.current == "review"
    after = [(item.finding, item.state) for item in window.workspace.review.items()]
    assert [found for found, _ in after] == [found for found, _ in before]
    assert sum(state == "rejected" for _, state in after) == 1 + sum(
        state == "rejected" for _, state in before
    )
    now = window.pages["review"].current
    assert now is not None
    assert now.index >= finding.index
    assert now.index <= finding.index + 1


def test_nothing_of_the_work_is_shown_while_locked(qtbot, window: MainWindow, tmp_path: Path):
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, encoding="utf-8")
    matters = window.pages["matters"]
    matters.make_matter("Saltmarsh")
    idle(qtbot, window)
    matters.add_files([letter])
    matters.detect()
    qtbot.waitUntil(lambda: matters.flow.running, timeout=60_000)
    window.lock()
    assert not window.desk.isVisible()
    assert matters.rows == ()
    assert matters.matters.rowCount() == 0
    assert "Saltmarsh" not in window.windowTitle()
    idle(qtbot, window)
    assert window.workspace.review is None

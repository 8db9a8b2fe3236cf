"""Decisions in the review window over a real vault: occurrences, marking by hand, filters, letters in the filter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.review.choices import choices
from ui.shell.window import MainWindow

NOTE = (
    "Call Tobias Ekstrand at t.ekstrand@orrisvale.example.\n"
    "The Heron blend is ours; ask Tobias Ekstrand.\n"
    "Reach Mara Lindqvist at mara@orrisvale.example.\n"
)


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    note = tmp_path / "note.txt"
    note.write_text(NOTE, encoding="utf-8")
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    session = Session.create(tmp_path / "home", "lantern orbit velvet", "Halcyon", cost=Argon2Cost(64, 1, 1))
    made.workspace.open(session)
    matters = made.pages["matters"]
    matters.make_matter("Heron")
    idle(qtbot, made)
    matters.add_files([note])
    matters.detect()
    qtbot.waitUntil(lambda: made.workspace.review is not None, timeout=120_000)
    made.show_screen("review")
    idle(qtbot, made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def test_the_review_window(qtbot, window):
    review = window.pages["review"]
    accept = choices()[0]

    # Shift + decision: all occurrences at once, one undo takes all back
    tobias = [i for i, row in enumerate(review.findings.rows) if "Tobias" in row.value]
    assert len(tobias) >= 2
    review.findings_list.setCurrentIndex(review.findings.index(review.findings.line_of(tobias[0])))
    qtbot.keyClick(review.findings_list, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    idle(qtbot, window)
    names = [i for i in tobias if review.findings.rows[i].entity_type == "PERSON"]
    assert {review.findings.rows[i].state for i in names} == {"accepted"}
    review.undo()
    idle(qtbot, window)
    assert {review.findings.rows[i].state for i in names} == {"pending"}

    # a number gives the reason and leaves the decision alone; the same key everywhere with the tick
    review.findings_list.setCurrentIndex(review.findings.index(review.findings.line_of(tobias[0])))
    qtbot.keyClick(review.findings_list, Qt.Key.Key_7)
    idle(qtbot, window)
    assert review.current is not None
    assert (review.current.state, review.current.reason) == ("pending", "public")
    assert review.detail.reason.currentData() == "public"
    review.detail.everywhere.setChecked(True)
    qtbot.keyClick(review.findings_list, Qt.Key.Key_2)
    idle(qtbot, window)
    review.detail.everywhere.setChecked(False)
    assert {review.findings.rows[i].reason for i in names} == {"confidential"}
    assert {review.findings.rows[i].state for i in names} == {"pending"}

    # letters typed into the filter are text, not decisions
    before = [row.state for row in review.findings.rows]
    qtbot.keyClick(review.findings_list, Qt.Key.Key_Slash)
    assert review.filters.words.hasFocus()
    qtbot.keyClicks(review.filters.words, "mara")
    idle(qtbot, window)
    assert [row.state for row in review.findings.rows] == before
    assert review.findings.rowCount() < len(before)
    review.filters.words.clear()

    # text marked by hand becomes an accepted finding
    text = review.text.toPlainText()
    cursor = review.text.textCursor()
    cursor.setPosition(text.index("Heron blend"))
    cursor.setPosition(text.index("Heron blend") + len("Heron blend"), QTextCursor.MoveMode.KeepAnchor)
    review.text.setTextCursor(cursor)
    span = review.text.selected_span()
    assert span is not None
    review.add(0, span, "PROTECTED_TERM")
    idle(qtbot, window)
    added = next(row for row in review.findings.rows if row.value == "Heron blend")
    assert (added.state, added.entity_type) == ("accepted", "PROTECTED_TERM")

    # selecting text leaves the clipboard alone; Ctrl+C copies it concealed
    QGuiApplication.clipboard().clear()
    assert not review.text.createMimeDataFromSelection().hasText()
    review.text.setTextCursor(cursor)
    qtbot.keyClick(review.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    QGuiApplication.clipboard().clear()

    # a decision moves on, and pending ones are found from anywhere
    review.findings_list.setCurrentIndex(review.findings.index(0))
    review.decide(accept, False)
    assert review.findings_list.currentIndex().row() == 1
    review.step_pending(1)
    assert review.current is not None
    assert review.current.state == "pending"

    # locking forgets everything that was shown
    window.lock()
    idle(qtbot, window)
    assert review.text.toPlainText() == ""
    assert review.findings.rowCount() == 0
    assert window.pages["matters"].files.rows == ()

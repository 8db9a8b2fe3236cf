"""The main job in the window, with a real vault, real keys and real documents: there and back again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.packet.view import CHECKS
from ui.review.notices_dialog import NoticesDialog
from ui.shell.window import MainWindow

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"

LETTER = """Engagement letter

Dr. Anjali Menon-Roy will advise Corvelane Biologics Ltd. on Project Saltmarsh.
Please write to anjali.menon-roy@corvelane.example or call +44 20 7946 0958.

CONFIDENTIAL
"""


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[Callable[[str], MainWindow]]:
    windows = []

    def make(name: str) -> MainWindow:
        home = tmp_path / name
        made = assemble(home)
        qtbot.addWidget(made)
        windows.append(made)
        made.show()
        made.workspace.open(Session.create(home, PASSPHRASE, name, cost=CHEAP))
        return made

    yield make
    for each in windows:
        each.close()


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


def press(qtbot, window: MainWindow, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.pages["review"].findings_list, key, modifier)
    idle(qtbot, window)


def reviewed(qtbot, window: MainWindow, paths: list[Path]) -> MainWindow:
    matters = window.pages["matters"]
    matters.make_matter("Saltmarsh")
    idle(qtbot, window)
    matters.policy.setCurrentIndex(matters.policy.findData("default"))
    matters.add_files(paths)
    matters.detect()
    qtbot.waitUntil(lambda: window.workspace.review is not None, timeout=120_000)
    window.show_screen("review")
    idle(qtbot, window)
    return window


def test_there_and_back_again(qtbot, window, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, encoding="utf-8")
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"not a Word file")
    counsel, partner = window("Halcyon Legal"), window("Meridian Review")
    for one, other in ((counsel, partner), (partner, counsel)):
        card = tmp_path / f"{id(one)}.card"
        one.pages["contacts"].export_card(card)
        idle(qtbot, one)
        other.pages["contacts"].import_card(card)
        idle(qtbot, other)
    partner.pages["contacts"].verify("Halcyon Legal")

    reviewed(qtbot, counsel, [letter, broken])
    matters, review = counsel.pages["matters"], counsel.pages["review"]
    assert [row.state.value for row in matters.files.rows] == ["done", "refused"]
    assert "Word" in matters.files.rows[1].sentence
    values = [row.value for row in review.findings.rows]
    assert "Dr. Anjali Menon-Roy" in values or "Anjali Menon-Roy" in values
    assert not review.protect_button.isEnabled()

    # keys: accept, undo, redo, then the rest
    first = review.current
    press(qtbot, counsel, Qt.Key.Key_A)
    assert review.findings.rows[0].state == "accepted"
    assert review.current is not None
    assert first is not None
    assert review.current.index != first.index
    press(qtbot, counsel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert review.findings.rows[0].state == "pending"
    press(
        qtbot, counsel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert review.findings.rows[0].state == "accepted"
    review.accept_rest()
    idle(qtbot, counsel)
    if review.protect_button.isEnabled() and review.handing_over.must_look():
        review.ask_protect()
        dialog = next(d for d in review.findChildren(NoticesDialog) if d.isVisible())
        assert not dialog.accept_button.isEnabled()
        for box in dialog.boxes:
            box.setChecked(True)
        dialog.accept_button.click()
        idle(qtbot, counsel)
    review.protect(tmp_path / "protected")
    qtbot.waitUntil(lambda: counsel.workspace.folder is not None, timeout=60_000)
    idle(qtbot, counsel)
    outputs = list((tmp_path / "protected").iterdir())
    assert len(outputs) == 1
    assert b"Menon" not in outputs[0].read_bytes()
    assert "Menon" in counsel.pages["preview"].sides.original.toPlainText()
    counsel.pages["preview"].table.setCurrentIndex(counsel.pages["preview"].files.index(0, 0))
    idle(qtbot, counsel)
    assert "PERSON-" in counsel.pages["preview"].sides.output.toPlainText()

    packet = counsel.pages["packet"]
    counsel.show_screen("packet")
    packet.next()
    packet.partners.choose("Meridian Review")
    packet.next()
    packet.next()
    idle(qtbot, counsel)
    assert packet.step == CHECKS
    assert not packet.next_button.isEnabled()  # the key was not compared yet
    counsel.pages["contacts"].verify("Meridian Review")
    idle(qtbot, counsel)
    idle(qtbot, counsel)
    packet.next()
    assert packet.seal_button.isEnabled()
    packet.seal(tmp_path / "packet.age")
    idle(qtbot, counsel)
    assert "packet.age" in packet.banner.text

    inbox = partner.pages["inbox"]
    inbox.open_packet(tmp_path / "packet.age", tmp_path / "work")
    idle(qtbot, partner)
    assert [row.name for row in inbox.files.rows] == ["document-01.txt", "glossary.csv", "glossary.txt"]
    assert inbox.glossary.rows
    work = tmp_path / "work" / "document-01.txt"
    work.write_text("Reviewed.\n" + work.read_text(encoding="utf-8"), encoding="utf-8")
    inbox.return_results(tmp_path / "work", tmp_path / "returned.age")
    idle(qtbot, partner)

    restore = counsel.pages["restore"]
    restore.restore(tmp_path / "returned.age", tmp_path / "restored")
    idle(qtbot, counsel)
    assert "Every token" in restore.banner.accessibleName()
    restored = next((tmp_path / "restored").glob("*.txt"))
    assert restored.read_text(encoding="utf-8") == "Reviewed.\n" + LETTER

    restore.restore(tmp_path / "returned.age", tmp_path / "restored again")
    idle(qtbot, counsel)
    assert "restored before" in restore.banner.text
    assert not (tmp_path / "restored again").exists()
    restore.restore_again()
    idle(qtbot, counsel)
    assert (tmp_path / "restored again" / restored.name).read_bytes() == restored.read_bytes()

    audit = counsel.pages["audit"]
    audit.reload()
    audit.verify()
    idle(qtbot, counsel)
    assert "whole" in audit.banner.text
    assert {"seal", "restore", "protect"} <= {row.kind for row in audit.events.rows}
    assert not any("Menon" in row.details for row in audit.events.rows)

"""The policies' tab over a real vault: editing beside the check, keeping, trying, deleting and putting back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import policies, registers
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.settings.policies.code_editor import CodeEditor
from ui.shell.window import MainWindow

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(Session.create(tmp_path / "home", PASSPHRASE, "Halcyon", cost=CHEAP))
    idle(qtbot, made)
    made.show_screen("settings")
    yield made
    made.close()


def test_a_policy_is_derived_corrected_saved_and_offered_to_matters(qtbot, window):
    pane = window.settings_page.policies
    editor = pane.editor
    pane.overview.choose("terms-only")
    pane.overview.derive_button.click()
    assert pane.editing
    assert editor.name.text() == "Protected terms only, ours"
    editor.code.moveCursor(editor.code.textCursor().MoveOperation.End)
    for letter in "PERSN: token":
        qtbot.keyClick(editor.code, letter)
    qtbot.waitUntil(lambda: not editor.save_button.isEnabled())
    (mistake,) = [p for p in editor.problems.rows if "PERSN" in p.message]
    editor.problems_table.activated_row.emit(mistake)
    assert editor.code.textCursor().blockNumber() + 1 == mistake.line
    editor.code.setPlainText("title: Ours\ninherits: terms-only\nterms: redact\n")
    editor.code.document().setModified(True)
    editor.check()
    assert [d.entity_type for d in editor.changes.rows] == ["terms"]
    editor.name.setText("Ours")
    qtbot.keyClick(editor.code, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, window)
    assert "saved" in window.settings_page.banner.text
    assert policies.find_policy(window.workspace.session, "Ours").terms_rule.operator == "redact"
    assert window.pages["matters"].policy.findData("Ours") >= 0
    assert not editor.changed
    pane.overview.first.click()
    editor.leave()
    idle(qtbot, window)
    assert not pane.editing
    pane.overview.choose("Ours")
    pane.overview.remove_button.click()
    idle(qtbot, window)
    assert policies.own_policies(window.workspace.session) == {}
    window.settings_page.banner.acted.emit()
    idle(qtbot, window)
    assert "Ours" in policies.own_policies(window.workspace.session)


def test_renaming_leaves_no_second_policy(qtbot, window):
    pane = window.settings_page.policies
    pane.save("First", "title: x\ninherits: terms-only\n")
    idle(qtbot, window)
    pane.open_policy("First")
    pane.editor.name.setText("Second")
    pane.editor.name.setModified(True)
    pane.editor.check()
    pane.editor.save_button.click()
    idle(qtbot, window)
    assert list(policies.own_policies(window.workspace.session)) == ["Second"]


def test_a_built_in_policy_is_shown_and_not_changed(qtbot, window):
    pane = window.settings_page.policies
    pane.open_policy("healthcare")
    editor = pane.editor
    assert editor.code.isReadOnly()
    assert "inherits: default" in editor.code.toPlainText()
    assert not editor.save_button.isVisible()
    assert len(editor.rules.rows) > 50
    assert editor.policy is not None
    editor.derive_button.click()
    assert not editor.code.isReadOnly()
    assert "inherits: healthcare" in editor.code.toPlainText()


def test_what_is_not_saved_is_asked_for_and_survives_a_lock(qtbot, window, tmp_path):
    pane = window.settings_page.policies
    pane.derive("default")
    pane.editor.drafted.emit("mine", "title: Draft\n")
    idle(qtbot, window)
    pane.editor.leave()
    stay = next(b for b in pane.findChildren(QPushButton) if "Keep editing" in b.text() and b.isVisible())
    stay.click()
    assert pane.editing
    window.lock()
    idle(qtbot, window)
    assert pane.editor.code.toPlainText() == ""
    window.workspace.open(Session.open(tmp_path / "home", PASSPHRASE, floor=CHEAP))
    idle(qtbot, window)
    assert pane.editing
    assert pane.editor.code.toPlainText() == "title: Draft\n"
    assert pane.editor.changed
    pane.leave_editor()
    idle(qtbot, window)
    assert policies.draft(window.workspace.session) is None


def test_a_policy_is_imported_exported_and_duplicated(qtbot, window, tmp_path):
    pane = window.settings_page.policies
    source = tmp_path / "clinic.yaml"
    source.write_text("title: Clinic\ninherits: terms-only\n", encoding="utf-8")
    pane.import_policy(source)
    idle(qtbot, window)
    assert pane.editor.name.text() == "clinic"
    pane.editor.save_button.click()
    idle(qtbot, window)
    pane.export_policy("clinic", tmp_path / "out.yaml")
    idle(qtbot, window)
    assert (tmp_path / "out.yaml").read_text(encoding="utf-8") == source.read_text(encoding="utf-8")
    pane.duplicate("clinic")
    assert pane.editor.name.text() == "Clinic, copy"
    assert pane.editor.changed
    source.write_bytes(b"\xff\xfe\xfa")
    pane.leave_editor()
    pane.import_policy(source)
    idle(qtbot, window)
    assert "UTF-8" in window.settings_page.banner.text


def test_a_policy_is_tried_with_the_register(qtbot, window):
    registers.add_term(window.workspace.session, "Heron blend")
    pane = window.settings_page.policies
    pane.open_policy("terms-only")
    trial = pane.editor.trial
    assert not trial.run_button.isEnabled()
    trial.text.setPlainText("😀 The Heron blend stays.")
    trial.run_button.click()
    idle(qtbot, window)
    (row,) = trial.rows.rows
    assert row.value == "Heron blend"
    trial.table.setCurrentIndex(trial.rows.index(0, 0))
    assert trial.text.textCursor().selectedText() == "Heron blend"
    trial.text.setPlainText("Nothing.")
    assert trial.rows.rows == ()
    trial.run_button.click()
    idle(qtbot, window)
    assert "Nothing is found" in trial.said.text()


def test_the_editor_keeps_indentation_and_lets_tab_leave(qtbot, icons, theme):
    editor = CodeEditor(icons, theme)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.keyClicks(editor, "entities:")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "AGE: keep")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "entities:\n  AGE: keep\n  "
    assert editor.tabChangesFocus()
    editor.go_to_line(2)
    assert editor.textCursor().positionInBlock() == 2


def test_models_of_policies(qtmodeltester, icons, window):
    overview, editor = window.settings_page.policies.overview, window.settings_page.policies.editor
    window.settings_page.policies.derive("healthcare")
    for model in (overview.policies, overview.rules, editor.rules, editor.changes, editor.problems):
        qtmodeltester.check(model)

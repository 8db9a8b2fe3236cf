"""The door with a real vault: create, recovery key, lock, wrong and right passphrase."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from crypto.kdf import FLOOR
from kpo_vault.workflow import slots
from kpo_vault.workflow.session import Session
from ui import clipboard
from ui.app import assemble, main
from ui.shell.autolock import AutoLock
from ui.shell.screens import Role
from ui.shell.window import MainWindow

PASSPHRASE = "lantern orbit velvet harbour"


def shown(qtbot, home: Path) -> MainWindow:
    window = assemble(home)
    qtbot.addWidget(window)
    window.show()
    return window


def test_first_start_then_lock_and_unlock(qtbot, tmp_path):
    window = shown(qtbot, tmp_path / "home")
    form = window.door.create_form
    assert form.isVisible()
    assert not window.door.unlock_form.isVisible()
    form.name.setText("Halcyon")
    form.passphrase.setText(PASSPHRASE)
    form.repeated.setText(PASSPHRASE + "!")
    assert not form.submit.isEnabled()
    assert "differ" in form.hint.text()
    form.repeated.setText(PASSPHRASE)
    qtbot.keyClick(form.repeated, Qt.Key.Key_Return)
    recovery = window.door.recovery_form
    qtbot.waitUntil(recovery.isVisible, timeout=60_000)
    assert not window.workspace.unlocked
    assert not recovery.go_on.isEnabled()
    groups = recovery.sheet.key.split("-")
    for edit, number in zip(recovery.proof.edits, recovery.proof.numbers, strict=True):
        edit.setText(groups[number])
    recovery.go_on.click()
    assert recovery.sheet.key == ""
    assert window.workspace.unlocked
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy)

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.sidebar, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not window.workspace.unlocked
    unlock = window.door.unlock_form
    assert unlock.isVisible()
    assert unlock.passphrase.echoMode() is QLineEdit.EchoMode.Password
    unlock.passphrase.setText("not the passphrase")
    unlock.submit.click()
    assert unlock.passphrase.text() == ""
    qtbot.waitUntil(lambda: "does not open" in window.door.banner.text, timeout=60_000)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit.click()
    qtbot.waitUntil(lambda: window.workspace.unlocked, timeout=60_000)
    assert window.windowTitle() == "KPO Vault"
    window.close()


def test_a_vault_in_use_and_a_damaged_one_are_told_apart(qtbot, tmp_path):
    home = tmp_path / "home"
    with Session.create(home, PASSPHRASE, "Halcyon", cost=FLOOR):
        window = shown(qtbot, home)
        window.door.unlock_form.passphrase.setText(PASSPHRASE)
        window.door.unlock_form.submit.click()
        qtbot.waitUntil(lambda: "open in another" in window.door.banner.text, timeout=60_000)
    for path in home.glob("*.db*"):
        path.write_bytes(b"not a vault" * 1000)
    window.door.unlock_form.passphrase.setText(PASSPHRASE)
    window.door.unlock_form.submit.click()
    qtbot.waitUntil(lambda: "damaged" in window.door.banner.text, timeout=60_000)
    assert "kpo-vault" not in window.door.banner.accessibleName()
    window.close()


def test_a_backup_can_take_the_place_of_a_damaged_vault(qtbot, tmp_path):
    home = tmp_path / "home"
    session = Session.create(home, PASSPHRASE, "Halcyon", cost=FLOOR)
    window = shown(qtbot, home)
    window.workspace.open(session)
    window.menus.backups.backup(tmp_path / "copy.db")
    qtbot.waitUntil(lambda: "backed up" in window.pages["matters"].banner.text, timeout=60_000)
    window.lock()
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy)
    next(home.glob("*.db")).write_bytes(b"")
    window.door.reset()
    qtbot.waitUntil(lambda: "damaged" in window.door.banner.text, timeout=60_000)
    window.door.banner.acted.emit()
    form = window.door.restore_form
    assert form.isVisible()
    form.show_file(tmp_path / "copy.db")
    form.passphrase.setText("not the passphrase")
    form.submit.click()
    qtbot.waitUntil(lambda: "does not open" in window.door.banner.text, timeout=60_000)
    form.passphrase.setText(PASSPHRASE)
    form.submit.click()
    qtbot.waitUntil(lambda: "in place" in window.door.banner.text, timeout=60_000)
    window.door.unlock_form.passphrase.setText(PASSPHRASE)
    window.door.unlock_form.submit.click()
    qtbot.waitUntil(lambda: window.workspace.unlocked, timeout=60_000)
    window.close()


def test_wrong_passphrases_are_counted_and_make_it_rest(qtbot, tmp_path):
    home = tmp_path / "home"
    Session.create(home, PASSPHRASE, "Halcyon", cost=FLOOR).close()
    window = shown(qtbot, home)
    form = window.door.unlock_form
    for count in range(1, 5):
        window.door.unlock("not the passphrase")
        qtbot.waitUntil(lambda count=count: str(count) in form.attempts.text(), timeout=60_000)
    assert "audit log" in form.attempts.text()
    form.passphrase.setText(PASSPHRASE)
    assert not form.submit.isEnabled()
    qtbot.waitUntil(form.submit.isEnabled, timeout=10_000)
    form.submit.click()
    qtbot.waitUntil(lambda: window.workspace.unlocked, timeout=60_000)
    kinds = [entry.event.kind.value for entry in window.workspace.session.audit.events()]
    assert "unlock-failed" in kinds
    window.close()


def test_a_role_is_chosen_at_the_door(qtbot, tmp_path):
    home = tmp_path / "home"
    with Session.create(home, PASSPHRASE, "Halcyon", cost=FLOOR) as session:
        slots.add_slot(session, "compliance", "copper meadow seven drizzle", name="ann", cost=FLOOR)
        key = session.recovery_key
    window = assemble(home, Role.COMPLIANCE)
    qtbot.addWidget(window)
    window.show()
    form = window.door.unlock_form
    qtbot.waitUntil(form.role.isVisible, timeout=60_000)
    assert form.role.currentData() == "compliance/ann"
    assert not form.keyring.isVisible()
    form.passphrase.setText("copper meadow seven drizzle")
    form.submit.click()
    qtbot.waitUntil(lambda: window.workspace.unlocked, timeout=60_000)
    assert window.workspace.session.role == "compliance"
    window.lock()
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy)
    form.recovery.setChecked(True)
    assert form.passphrase.accessibleName() == "Recovery key, as printed"
    form.passphrase.setText(key.lower())
    form.submit.click()
    qtbot.waitUntil(lambda: window.workspace.unlocked, timeout=60_000)
    assert window.workspace.session.recovered
    window.close()


def test_a_vault_of_a_later_version_is_said_before_a_passphrase_is_typed(qtbot, tmp_path):
    home = tmp_path / "home"
    Session.create(home, PASSPHRASE, "Halcyon", cost=FLOOR).close()
    with contextlib.closing(sqlite3.connect(home / "vault.db")) as file:
        file.execute("PRAGMA user_version = 99")
    window = shown(qtbot, home)
    qtbot.waitUntil(lambda: "later version" in window.door.banner.text, timeout=60_000)
    window.close()


def test_a_suggested_passphrase_has_to_be_typed_again(qtbot, tmp_path):
    window = shown(qtbot, tmp_path / "home")
    form = window.door.create_form
    form.name.setText("Halcyon")
    form.new.suggest_button.click()
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    assert len(form.passphrase.text().split()) == 6
    assert not form.submit.isEnabled()
    form.repeated.setText(form.passphrase.text())
    assert form.submit.isEnabled()
    form.new.clear()
    assert form.passphrase.echoMode() is QLineEdit.EchoMode.Password
    window.close()


def test_closing_while_the_vault_opens_leaves_it_locked(qtbot, tmp_path):
    home = tmp_path / "home"
    Session.create(home, PASSPHRASE, "Halcyon", cost=FLOOR).close()
    window = shown(qtbot, home)
    window.door.unlock_form.passphrase.setText(PASSPHRASE)
    window.door.unlock_form.submit.click()
    window.close()
    with Session.open(home, PASSPHRASE) as session:  # no VaultInUse
        assert session.name == "Halcyon"
    again = shown(qtbot, home)
    again.workspace.open(Session.open(home, PASSPHRASE))
    again.close()
    Session.open(home, PASSPHRASE).close()


def test_a_home_that_cannot_be_written_is_said_at_the_door(qtbot, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    window = shown(qtbot, tmp_path / "file" / "home")
    form = window.door.create_form
    form.name.setText("Halcyon")
    form.passphrase.setText(PASSPHRASE)
    form.repeated.setText(PASSPHRASE)
    form.submit.click()
    qtbot.waitUntil(lambda: "Cannot write" in window.door.banner.text, timeout=60_000)
    window.close()


def test_geometry_and_palette_are_remembered(qtbot, tmp_path):
    window = shown(qtbot, tmp_path)
    window.menus.modes[list(window.menus.modes)[2]].trigger()
    assert window.workspace.theme.dark
    window.showMaximized()
    window.close()
    again = shown(qtbot, tmp_path)
    assert again.workspace.theme.dark
    assert again.isMaximized()
    again.menus.modes[list(again.menus.modes)[1]].trigger()
    again.close()


def test_autolock_starts_anew_at_every_input(qtbot, tmp_path):
    window = shown(qtbot, tmp_path)
    lock = AutoLock(minutes=0.002)
    with qtbot.waitSignal(lock.expired, timeout=5000):
        lock.watch(window.windowHandle())
    window.close()


def test_copies_are_concealed_from_histories(qtbot, tmp_path):
    clipboard.copy("a recovery key")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "a recovery key"
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    QGuiApplication.clipboard().clear()


def test_unknown_role_is_bad_use(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["kpo-vault", "--role", "nobody"])
    assert stop.value.code == 2
    assert "counsel" in capsys.readouterr().err

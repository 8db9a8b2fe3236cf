"""The keys' tab over a real vault: every way in, the recovery sheet, rotation, the check of the file."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from crypto.kdf import FLOOR
from kpo_vault.vault.errors import WrongPassphrase, WrongRecoveryKey
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.settings.keys.commands import NewSlot
from ui.settings.keys.dialogs import ConfirmDialog, PassphraseDialog, RecoveryKeyDialog, SlotDialog
from ui.shell.window import MainWindow
from ui.unlock.key_proof import KeyProof
from ui.unlock.key_sheet import KeySheet

PASSPHRASE = "lantern orbit velvet harbour"
OTHER = "copper meadow seven drizzle"
KEY = "TD2KEW-2NYDTW-Q1SGJ3-GVMVJH-ZS6ZD8-9J4291-41AZ1M-EEKA68"


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


def visible(pane, kind):
    return next(d for d in pane.findChildren(kind) if d.isVisible())


def prove(dialog) -> None:
    parts = dialog.sheet.key.split("-")
    for edit, number in zip(dialog.proof.edits, dialog.proof.numbers, strict=True):
        edit.setText(parts[number].lower())


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(Session.create(tmp_path / "home", PASSPHRASE, "Halcyon", cost=FLOOR))
    idle(qtbot, made)
    made.show_screen("settings")
    made.settings_page.tabs.setCurrentWidget(made.settings_page.keys)
    yield made
    made.close()


def test_a_new_passphrase_takes_the_old_one(qtbot, window, tmp_path):
    page = window.settings_page
    page.keys.ask_passphrase()
    dialog = visible(page.keys, PassphraseDialog)
    dialog.new.first.setText(OTHER)
    dialog.new.repeated.setText(OTHER)
    assert not dialog.submit.isEnabled()
    dialog.present.setText("not the passphrase")
    dialog.submit.click()
    assert (dialog.new.first.text(), dialog.present.text()) == ("", "")
    qtbot.waitUntil(lambda: "does not open" in page.banner.text, timeout=60_000)
    page.keys.change_passphrase(PASSPHRASE, OTHER)
    qtbot.waitUntil(lambda: "is changed" in page.banner.text, timeout=60_000)
    window.close()
    with pytest.raises(WrongPassphrase):
        Session.open(tmp_path / "home", PASSPHRASE)
    Session.open(tmp_path / "home", OTHER).close()


def test_a_new_recovery_key_is_proven_from_the_paper(qtbot, window, tmp_path):
    pane = window.settings_page.keys
    pane.ask_recovery_key()
    confirm = visible(pane, ConfirmDialog)
    confirm.present.setText(PASSPHRASE)
    confirm.submit.click()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in pane.findChildren(RecoveryKeyDialog)), timeout=60_000)
    dialog = visible(pane, RecoveryKeyDialog)
    key = dialog.sheet.key
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.proof.edits[0].setText("AAAAAA")
    assert not dialog.done_button.isEnabled()
    dialog.sheet.save(tmp_path / "missing" / "key.pdf")
    idle(qtbot, window)
    dialog.sheet.save(tmp_path / "key.pdf")
    idle(qtbot, window)
    assert (tmp_path / "key.pdf").stat().st_mode & 0o077 == 0
    prove(dialog)
    dialog.done_button.click()
    assert not dialog.isVisible()
    assert dialog.sheet.key == ""
    window.close()
    Session.open_with_recovery_key(tmp_path / "home", key).close()


def test_ways_in_are_added_and_removed(qtbot, window, tmp_path):
    pane = window.settings_page.keys
    pane.ask_slot()
    dialog = visible(pane, SlotDialog)
    dialog.present.setText(PASSPHRASE)
    dialog.name.setText("Ann")
    dialog.new.suggest()
    suggested = dialog.new.first.text()
    dialog.new.repeated.setText(suggested)
    dialog.submit.click()
    idle(qtbot, window)
    assert [slot.name for slot in pane.slots.rows] == ["passphrase", "recovery", "compliance/ann"]
    pane.add_slot(PASSPHRASE, NewSlot("compliance", "ann", OTHER))
    idle(qtbot, window)
    assert "already has a key slot" in window.settings_page.banner.text
    pane.add_slot("not the passphrase", NewSlot("partner", "", OTHER))
    idle(qtbot, window)
    assert "does not open" in window.settings_page.banner.text
    pane.remove_slot("compliance/ann")
    idle(qtbot, window)
    assert len(pane.slots.rows) == 2
    pane.table.setCurrentIndex(pane.slots.index(0, 0))
    assert not pane.remove_button.isEnabled()


def test_all_keys_are_replaced_and_the_vault_is_sound(qtbot, window, tmp_path):
    page = window.settings_page
    home = tmp_path / "home"
    page.keys.make_recovery_key(PASSPHRASE)
    idle(qtbot, window)
    before = visible(page.keys, RecoveryKeyDialog)
    old_key = before.sheet.key
    prove(before)
    before.done_button.click()
    page.keys.rotate(PASSPHRASE, OTHER)
    idle(qtbot, window)
    dialog = visible(page.keys, RecoveryKeyDialog)
    key = dialog.sheet.key
    prove(dialog)
    dialog.done_button.click()
    page.keys.verify()
    idle(qtbot, window)
    assert "is sound" in page.banner.text
    page.keys.back_up(tmp_path / "copy.db")
    idle(qtbot, window)
    assert (tmp_path / "copy.db").exists()
    window.close()
    Session.open(home, OTHER).close()
    Session.open_with_recovery_key(home, key).close()
    with pytest.raises(WrongRecoveryKey):
        Session.open_with_recovery_key(home, old_key)


def test_a_lock_takes_the_key_off_the_screen(qtbot, window):
    pane = window.settings_page.keys
    pane.make_recovery_key(PASSPHRASE)
    idle(qtbot, window)
    dialog = visible(pane, RecoveryKeyDialog)
    window.lock()
    assert not dialog.isVisible()
    assert dialog.sheet.key == ""
    assert pane.slots.rows == ()
    idle(qtbot, window)


def test_the_sheet_is_printed_with_its_key(qtbot, icons, bridge, tmp_path):
    sheet = KeySheet(icons, bridge)
    qtbot.addWidget(sheet)
    sheet.show_key(KEY, "Halcyon")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    printer.setResolution(150)
    sheet.print(printer)
    qtbot.waitUntil(lambda: "Sent" in sheet.banner.text, timeout=30_000)
    document = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    assert len(document) == 1
    picture = document[0].render(scale=1).to_numpy()
    assert 0.01 < (picture < 128).mean() < 0.2  # there are letters and a code on white paper
    document.close()


def test_the_proof_forgives_what_the_sheet_forgives(qtbot):
    proof = KeyProof()
    qtbot.addWidget(proof)
    proof.ask(KEY.replace("Q1SGJ3", "Q10GJ3"))
    parts = KEY.replace("Q1SGJ3", "Q10GJ3").split("-")
    for edit, number in zip(proof.edits, proof.numbers, strict=True):
        edit.setText(parts[number].replace("1", "l").replace("0", "o").lower() + " ")
    assert proof.right
    proof.clear()
    assert not proof.right

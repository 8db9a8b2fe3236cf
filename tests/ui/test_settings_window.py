"""Settings over a real vault: terms, passphrase, recovery key on paper, time to lock, policies."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton

from crypto.kdf import Argon2Cost
from kpo_vault.vault.errors import WrongPassphrase
from kpo_vault.workflow.policies import list_policies, load_policy
from kpo_vault.workflow.session import Session
from ui.app import assemble
from ui.policies import describe, rule_rows
from ui.settings.keys_dialogs import PassphraseDialog, RecoveryKeyDialog
from ui.settings.table_dialog import TableChoice, TableDialog
from ui.shell.window import MainWindow
from ui.theme import Mode
from ui.unlock.key_sheet import KeySheet
from ui.window_settings import WindowSettings

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"
OTHER = "copper meadow seven drizzle"


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=120_000)


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.workspace.open(Session.create(tmp_path / "home", PASSPHRASE, "Halcyon", cost=CHEAP))
    idle(qtbot, made)
    yield made
    made.close()


def test_terms_are_listed_added_and_removed(qtbot, window, tmp_path):
    page = window.settings_page
    window.workspace.terms_asked.emit()
    assert page.register.isVisible()
    assert not page.register.add_button.isEnabled()
    page.register.term.setText("  Heron blend ")
    page.register.add_button.click()
    idle(qtbot, window)
    terms = tmp_path / "terms.txt"
    terms.write_text("Saltmarsh\nheron blend\n", encoding="utf-8")
    page.add_terms(terms)
    idle(qtbot, window)
    assert "1 term added to the register; known before: 1" in page.banner.text
    assert [term.text for term in page.register.terms.rows] == ["Heron blend", "Saltmarsh"]
    assert not page.register.remove_button.isEnabled()
    page.register.table.setCurrentIndex(page.register.terms.index(0, 0))
    page.register.remove_button.click()
    idle(qtbot, window)
    assert [term.text for term in page.register.terms.rows] == ["Saltmarsh"]
    terms.write_bytes(b"\xff\xfe\xfa")
    page.add_terms(terms)
    idle(qtbot, window)
    assert "not UTF-8" in page.banner.text
    cell = page.register.terms.index(0, 0)
    assert cell.data() == "S········"
    page.register.show_button.setChecked(True)
    idle(qtbot, window)
    assert cell.data() == "Saltmarsh"
    kinds = [entry.event.kind.value for entry in window.workspace.session.audit.events()]
    assert kinds.count("register-shown") == 1
    window.lock()
    assert page.register.terms.rows == ()
    assert not page.register.show_button.isChecked()


def test_tables_and_documents_are_added_with_progress_and_removed(qtbot, window, tmp_path):
    page = window.settings_page
    page.show_terms()
    window.show_screen("settings")
    table = tmp_path / "suppliers.csv"
    table.write_text("Name,Account,City\nBrightwater Works,00451988123,Quernmore\n", encoding="utf-8")
    page.ask_table(table)
    idle(qtbot, window)
    dialog = next(d for d in page.findChildren(TableDialog) if d.isVisible())
    assert [box.text() for box in dialog.keep] == ["Name", "Account", "City"]
    dialog.keep[2].setChecked(False)
    dialog.keep[0].setChecked(False)
    assert not dialog.submit.isEnabled()
    dialog.unique[1].setChecked(True)
    assert dialog.submit.isEnabled()
    dialog.keep[0].setChecked(True)
    dialog.types[1].setCurrentIndex(dialog.types[1].findData("BANK_ACCOUNT"))
    dialog.submit.click()
    idle(qtbot, window)
    assert "1 row added" in page.banner.text
    (added,) = page.register.tables.entries.rows
    assert [(c.name, c.entity_type, c.unique) for c in added.columns] == [
        ("Name", "EXACT_ROW", False),
        ("Account", "BANK_ACCOUNT", True),
    ]
    text = tmp_path / "handbook.txt"
    text.write_text(
        "The mixture is heated slowly to eighty degrees under nitrogen for two hours.", encoding="utf-8"
    )
    picture = tmp_path / "notes.xyz"
    picture.write_bytes(b"?")
    page.add_documents([text, picture])
    assert not page.register.tabs.isEnabled()
    idle(qtbot, window)
    assert page.register.tabs.isEnabled()
    assert "1 document added" in page.banner.text
    assert "notes.xyz" in page.banner.accessibleName()
    assert page.register.documents.entries.index(0, 1).data() == "13 words"
    for part in (page.register.tables, page.register.documents):
        part.table.setCurrentIndex(part.entries.index(0, 0))
        part.remove_button.click()
        idle(qtbot, window)
        assert part.entries.rows == ()
    page.ask_table(tmp_path / "missing.csv")
    idle(qtbot, window)
    assert "missing.csv" in page.banner.text


def test_an_import_can_be_cancelled(qtbot, window, tmp_path):
    page = window.settings_page
    window.show_screen("settings")
    table = tmp_path / "large.csv"
    lines = "".join(f"Company {n} Works,{n * 7919:09}\n" for n in range(60_000))
    table.write_text("Name,Account\n" + lines, encoding="utf-8")
    page.add_table(TableChoice(table, "large", ("Name", "Account"), (), (), 2))
    qtbot.waitUntil(page.progress.isVisible)
    page.progress.cancel_button.click()
    idle(qtbot, window)
    assert "Cancelled" in page.banner.text
    assert page.register.tables.entries.rows == ()


def test_a_new_passphrase_and_a_new_recovery_key_open_the_vault(qtbot, window, tmp_path):
    page, home = window.settings_page, tmp_path / "home"
    window.show_screen("settings")
    page.ask_passphrase()
    dialog = next(d for d in page.findChildren(PassphraseDialog) if d.isVisible())
    dialog.new.first.setText(OTHER)
    assert not dialog.submit.isEnabled()
    dialog.new.repeated.setText(OTHER)
    dialog.submit.click()
    assert dialog.new.first.text() == ""
    qtbot.waitUntil(lambda: "changed" in page.banner.text, timeout=60_000)
    page.make_recovery_key()
    idle(qtbot, window)
    dialog = next(d for d in page.findChildren(RecoveryKeyDialog) if d.isVisible())
    key = dialog.sheet._key
    assert not dialog.done_button.isEnabled()
    dialog.sheet.save(tmp_path / "missing" / "key.txt")
    assert "refused" in dialog.sheet.banner.text
    dialog.sheet.save(tmp_path / "key.txt")
    assert (tmp_path / "key.txt").read_text(encoding="utf-8").strip() == key
    assert (tmp_path / "key.txt").stat().st_mode & 0o077 == 0
    dialog.kept.setChecked(True)
    dialog.done_button.click()
    assert dialog.sheet._key == ""
    window.close()
    with pytest.raises(WrongPassphrase):
        Session.open(home, PASSPHRASE, floor=CHEAP)
    Session.open(home, OTHER, floor=CHEAP).close()
    Session.open_with_recovery_key(home, key).close()


def test_the_sheet_is_printed_with_its_key(qtbot, icons, tmp_path):
    sheet = KeySheet(icons)
    qtbot.addWidget(sheet)
    sheet.show_key("ABCDEF-GHJKMN-PQRSTV")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    sheet.print(printer)
    document = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    assert "ABCDEF-GHJKMN-PQRSTV" in text
    assert "safe" in text
    document.close()


def test_time_to_lock_palette_and_policy_are_kept(qtbot, window, tmp_path):
    page, home = window.settings_page, tmp_path / "home"
    page.vault.minutes.setCurrentIndex(page.vault.minutes.findData(5))
    assert window.autolock.minutes == 5
    page.vault.mode.setCurrentIndex(page.vault.mode.findData(Mode.DARK))
    page.vault.mode_changed.emit(Mode.DARK)
    assert window.workspace.theme.dark
    assert window.menus.modes[Mode.DARK].isChecked()
    window.menus.modes[Mode.LIGHT].trigger()
    assert page.vault.mode.currentData() == Mode.LIGHT
    page.policies.choice.setCurrentIndex(page.policies.choice.findData("terms-only"))
    assert not page.policies.first.isChecked()
    page.policies.first.click()
    page.policies.first.click()  # there is always one that new matters start with
    assert page.policies.first.isChecked()
    kept = WindowSettings(home)
    assert (kept.minutes, kept.policy, kept.mode) == (5, "terms-only", Mode.LIGHT)
    matters = window.pages["matters"]
    matters.make_matter("Heron")
    idle(qtbot, window)
    idle(qtbot, window)
    assert matters.policy.currentData() == "terms-only"
    assert "Only your protected terms" in matters.policy_summary.text()


def test_a_matter_remembers_its_policy(qtbot, window, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("The Heron blend.", encoding="utf-8")
    matters = window.pages["matters"]
    matters.make_matter("Heron")
    idle(qtbot, window)
    matters.policy.setCurrentIndex(matters.policy.findData("terms-only"))
    matters.add_files([note])
    matters.detect()
    qtbot.waitUntil(lambda: window.workspace.review is not None, timeout=60_000)
    matters.make_matter("Other")
    idle(qtbot, window)
    idle(qtbot, window)
    assert matters.policy.currentData() == "default"
    matters._select("Heron")
    idle(qtbot, window)
    assert matters.policy.currentData() == "terms-only"


def test_files_that_are_gone_are_said_and_taken_off_the_list(qtbot, window, tmp_path):
    note, other = tmp_path / "note.txt", tmp_path / "other.txt"
    note.write_text("The Heron blend.", encoding="utf-8")
    other.write_text("Nothing.", encoding="utf-8")
    matters = window.pages["matters"]
    matters.make_matter("Heron")
    idle(qtbot, window)
    matters.add_files([note, other, tmp_path / "never.txt"])
    assert "never.txt" in matters.banner.text
    note.unlink()
    matters.detect()
    assert "note.txt" in matters.banner.text
    assert [row.path for row in matters.files.rows] == [other]
    assert not window.workspace.bridge.busy


def test_every_policy_is_summed_up(qapp):
    for policy in list_policies():
        assert describe(policy)
        assert all(row.what and row.sentence for row in rule_rows(policy))
    assert len(rule_rows(load_policy("default"))) > 20
    assert len(rule_rows(load_policy("terms-only"))) == 1


def test_the_recovery_question_can_be_refused(qtbot, window):
    page = window.settings_page
    page.ask_recovery_key()
    box = next(b for b in page.findChildren(QPushButton) if "Cancel" in b.text() and b.isVisible())
    box.click()
    assert not page.findChildren(RecoveryKeyDialog)

"""The register's tab over a real vault: terms masked, found, changed and put back; tables and documents."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import registers
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from ui.app import assemble
from ui.settings.register.table_dialog import TableChoice, TableDialog
from ui.settings.register.term_dialog import TermDialog
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
    made.workspace.terms_asked.emit()
    yield made
    made.close()


def shown(window: MainWindow) -> list[str]:
    return [term.text for term in window.settings_page.register.terms.terms.rows]


def test_terms_are_listed_added_and_removed(qtbot, window, tmp_path):
    page = window.settings_page
    pane, terms = page.register, page.register.terms
    assert pane.isVisible()
    assert not terms.add_button.isEnabled()
    terms.term.setText("  Heron blend ")
    terms.exact.setChecked(True)
    terms.add_button.click()
    idle(qtbot, window)
    assert terms.chosen == (ProtectedTerm("Heron blend", "PROTECTED_TERM", True),)
    source = tmp_path / "terms.txt"
    source.write_text("Saltmarsh\nheron blend\n", encoding="utf-8")
    pane.add_terms(source)
    idle(qtbot, window)
    assert "known before: 1" in page.banner.text
    assert shown(window) == ["Heron blend", "Saltmarsh"]
    terms.table.selectAll()
    terms.remove_button.click()
    idle(qtbot, window)
    assert shown(window) == []
    page.banner.acted.emit()
    idle(qtbot, window)
    assert sorted(shown(window)) == ["Heron blend", "Saltmarsh"]
    assert registers.find_term(window.workspace.session, "Heron blend").exact
    pane.undo()  # the import
    idle(qtbot, window)
    pane.undo()  # the typed one
    idle(qtbot, window)
    assert shown(window) == []
    assert not pane.undo_button.isEnabled()
    source.write_bytes(b"\xff\xfe\xfa")
    pane.add_terms(source)
    idle(qtbot, window)
    assert "not UTF-8" in page.banner.text


def test_hidden_terms_are_found_by_whole_words_only(qtbot, window):
    pane, terms = window.settings_page.register, window.settings_page.register.terms
    for text in ("Heron blend", "Saltmarsh"):
        pane.add_term(ProtectedTerm(text))
    idle(qtbot, window)
    cell = terms.terms.index(1, 0)
    assert cell.data() == "S········"
    terms.search.setText("salt")
    assert shown(window) == []
    terms.search.setText("HERON")
    assert shown(window) == ["Heron blend"]
    terms.search.clear()
    terms.show_button.setChecked(True)
    idle(qtbot, window)
    assert terms.terms.index(1, 0).data() == "Saltmarsh"
    terms.search.setText("salt")
    assert shown(window) == ["Saltmarsh"]
    kinds = [entry.event.kind.value for entry in window.workspace.session.audit.events()]
    assert kinds.count("register-shown") == 1
    window.lock()
    assert terms.terms.rows == ()
    assert not terms.show_button.isChecked()
    assert terms.search.text() == ""


def test_a_term_is_changed_and_changed_back(qtbot, window):
    pane, terms = window.settings_page.register, window.settings_page.register.terms
    pane.add_term(ProtectedTerm("Heron"))
    idle(qtbot, window)
    terms.change_button.click()
    idle(qtbot, window)
    dialog = next(d for d in pane.findChildren(TermDialog) if d.isVisible())
    dialog.text.setText("Heron blend")
    dialog.kind.setCurrentIndex(dialog.kind.findData("PROJECT_CODENAME"))
    dialog.submit.click()
    idle(qtbot, window)
    assert terms.terms.rows == (ProtectedTerm("Heron blend", "PROJECT_CODENAME"),)
    pane.undo()
    idle(qtbot, window)
    assert registers.terms(window.workspace.session) == (ProtectedTerm("Heron"),)


def test_100_000_terms_are_searched_at_once(qtbot, window, processor_seconds):
    terms = window.settings_page.register.terms
    terms.show_button.setChecked(True)
    terms.show_terms([ProtectedTerm(f"Term {n * 7919} of the list") for n in range(100_000)])
    assert processor_seconds(lambda: terms.search.setText("term 79190 of")) < 0.5
    assert len(shown(window)) == 1
    assert processor_seconds(terms.search.clear) < 0.5


def test_tables_and_documents_are_added_removed_and_put_back(qtbot, window, tmp_path):
    page = window.settings_page
    pane = page.register
    table = tmp_path / "suppliers.csv"
    table.write_text("Name,Account,City\nBrightwater Works,00451988123,Quernmore\n", encoding="utf-8")
    pane.ask_table(table)
    idle(qtbot, window)
    dialog = next(d for d in pane.findChildren(TableDialog) if d.isVisible())
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
    (added,) = pane.tables.entries.rows
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
    pane.add_documents([text, picture])
    assert not pane.isEnabled()
    idle(qtbot, window)
    assert pane.isEnabled()
    assert "notes.xyz" in page.banner.accessibleName()
    assert pane.documents.entries.index(0, 1).data() == "13 words"
    for part in (pane.tables, pane.documents):
        part.table.setCurrentIndex(part.entries.index(0, 0))
        part.remove_button.click()
        idle(qtbot, window)
        assert part.entries.rows == ()
        pane.undo()
        idle(qtbot, window)
        assert len(part.entries.rows) == 1
    pane.ask_table(tmp_path / "missing.csv")
    idle(qtbot, window)
    assert "missing.csv" in page.banner.text


def test_an_import_can_be_cancelled(qtbot, window, tmp_path):
    page = window.settings_page
    window.show_screen("settings")
    table = tmp_path / "large.csv"
    lines = "".join(f"Company {n} Works,{n * 7919:09}\n" for n in range(60_000))
    table.write_text("Name,Account\n" + lines, encoding="utf-8")
    page.register.add_table(TableChoice(table, "large", ("Name", "Account"), (), (), 2))
    qtbot.waitUntil(page.progress.isVisible)
    page.progress.cancel_button.click()
    idle(qtbot, window)
    assert "Cancelled" in page.banner.text
    assert page.register.tables.entries.rows == ()
    assert page.register.isEnabled()

"""Any files are checked for any terms, and any two compared, in the window as at the command line; no vault is needed."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from ui.checking.comparison import CompareDialog
from ui.checking.leak_check import LeakCheckDialog

WAIT = 60_000


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Tobias Ekstrand writes to Mara Lindqvist.")
    document.core_properties.author = "Ekstrand"
    document.save(str(tmp_path / "letter.docx"))
    return tmp_path / "letter.docx"


@pytest.fixture
def terms(tmp_path: Path) -> Path:
    (tmp_path / "terms.txt").write_text("Nobody\nEkstrand\n", encoding="utf-8")
    return tmp_path / "terms.txt"


def test_places_of_terms_are_listed_and_clean_files_said_to_be_clean(
    qtbot, icons, bridge, letter, terms, tmp_path
):
    note = tmp_path / "note.txt"
    note.write_text("PERSON-12 writes.", encoding="utf-8")
    dialog = LeakCheckDialog(icons, bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.check_button.isEnabled()
    dialog.add([letter, note, letter])
    dialog.terms.choose(terms)
    assert [row.look for row in dialog.model.rows] == ["waiting", "waiting"]
    dialog.check_button.click()
    qtbot.waitUntil(lambda: not bridge.busy, timeout=WAIT)
    rows = dialog.model.rows
    assert {(row.name, row.look) for row in rows} == {("letter.docx", "leak"), ("note.txt", "clean")}
    assert len([row for row in rows if row.look == "leak"]) >= 2  # in the text and in the properties
    assert all(
        "Term 2" in row.sentence and "Ekstrand" not in row.sentence for row in rows if row.look == "leak"
    )
    assert "1 of 2 files" in dialog.banner.text
    dialog.add([tmp_path / "terms.txt"])  # what was found is over once other files are asked for
    assert {row.look for row in dialog.model.rows} == {"waiting"}


def test_a_place_that_cannot_be_read_is_accepted_by_a_person(qtbot, icons, bridge, terms, tmp_path):
    odd = tmp_path / "odd.bin"
    odd.write_bytes(bytes(range(256)) * 40)
    dialog = LeakCheckDialog(icons, bridge)
    qtbot.addWidget(dialog)
    dialog.add([odd])
    dialog.terms.choose(terms)
    dialog.check()
    qtbot.waitUntil(lambda: not bridge.busy, timeout=WAIT)
    (found,) = dialog.model.rows
    assert found.look == "unread"
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: not bridge.busy, timeout=WAIT)
    assert [row.look for row in dialog.model.rows] == ["clean"]


def test_a_list_that_is_not_there_is_said_so(qtbot, icons, bridge, letter, tmp_path):
    dialog = LeakCheckDialog(icons, bridge)
    qtbot.addWidget(dialog)
    dialog.add([letter])
    dialog.terms.choose(tmp_path / "missing.txt")
    dialog.check()
    qtbot.waitUntil(lambda: not bridge.busy, timeout=WAIT)
    assert "missing.txt" in dialog.banner.text
    assert dialog.check_button.isEnabled()


def test_two_files_are_compared_also_where_nobody_looks(qtbot, icons, bridge, letter, tmp_path):
    changed = docx.Document(str(letter))
    changed.paragraphs[0].runs[0].text = "PERSON-12-K7M2 writes to Mara Lindqvist."
    changed.core_properties.author = ""
    changed.save(str(tmp_path / "output.docx"))
    dialog = CompareDialog(icons, bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.compare_button.isEnabled()
    dialog.choose(letter, tmp_path / "output.docx")
    dialog.compare_button.click()
    qtbot.waitUntil(lambda: not bridge.busy, timeout=WAIT)
    assert any("Tobias" in row.change.before for row in dialog.changes.rows)
    assert any(row.before == "Ekstrand" for row in dialog.unseen.rows)
    dialog.choose(letter, tmp_path / "gone.docx")
    dialog.compare()
    qtbot.waitUntil(lambda: not bridge.busy, timeout=WAIT)
    assert "gone.docx" in dialog.banner.text
    assert not dialog.changes.rows

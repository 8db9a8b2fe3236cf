"""The matters screen over a real vault: nothing is lost by a lock, one document does not stop the others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton

from crypto.kdf import Argon2Cost
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from ui.languages import Languages
from ui.matters.files import State
from ui.matters.shred_dialog import ShredDialog
from ui.matters.view import MANY, MattersView
from ui.shell.homing import Homing
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "lantern orbit velvet harbour"
MATTER = "Saltmarsh"
TERMS = (ProtectedTerm("Saltmarsh"), ProtectedTerm("Halcyon"))


class Desk:
    """One screen, a vault, and the door in front of it."""

    def __init__(self, qtbot, home: Path, theme, icons, bridge, english: Languages) -> None:  # type: ignore[no-untyped-def]
        self.home, self.bridge = home, bridge
        self.workspace = Workspace(home, theme, english, icons, bridge)
        self.view = MattersView(self.workspace, WindowSettings(home))
        self.homing = Homing(self.workspace)
        self.asked: list[str] = []
        self.findings: list[object] = []
        self.workspace.asked.connect(self.asked.append)
        self.workspace.finding_asked.connect(self.findings.append)
        self._qtbot = qtbot
        qtbot.addWidget(self.view)
        self.view.resize(1120, 860)
        self.view.show()

    def create(self) -> None:
        self._enter(Session.create(self.home, PASSPHRASE, "Counsel", cost=CHEAP))

    def unlock(self) -> None:
        self._enter(Session.open(self.home, PASSPHRASE, floor=CHEAP))

    def _enter(self, session: Session) -> None:
        self.workspace.open(session)
        self.workspace.look_at(screen="matters")
        self.idle()

    def lock(self) -> None:
        self.bridge.cancel_all()
        session = self.workspace.close()
        if session is not None:
            self.bridge.run(self.view, session.close, certain=True)
        self.idle()

    def idle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.bridge.busy, timeout=120_000)

    def states(self) -> list[State]:
        return [row.state for row in self.view.rows]


@pytest.fixture
def desk(qtbot, tmp_path, theme, icons, bridge, english) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "home", theme, icons, bridge, english)
    made.create()
    yield made
    made.lock()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    (tmp_path / "letter.txt").write_text("Project Saltmarsh begins.", encoding="utf-8")
    (tmp_path / "note.txt").write_text("Nothing but Halcyon.", encoding="utf-8")
    (tmp_path / "broken.docx").write_bytes(b"no Word file")
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    return [tmp_path / name for name in ("letter.txt", "note.txt", "broken.docx", "locked.pdf")]


def begun(desk: Desk, files: list[Path]) -> MattersView:
    view = desk.view
    view.make_matter(MATTER)
    desk.idle()
    view.choose_policy("terms-only")  # no language model is loaded for it
    view.terms = TERMS
    view.add_files(files)
    desk.idle()
    return view


def test_each_document_has_its_state_and_its_sentence(desk: Desk, files: list[Path]):
    view = begun(desk, files)
    assert desk.states() == [State.WAITING] * 4
    view.detect()
    desk.idle()
    assert desk.states() == [State.DONE, State.DONE, State.REFUSED, State.LOCKED]
    assert "Word" in view.rows[2].sentence
    assert "password" in view.rows[3].sentence
    assert not view.pane.retry_button.isHidden()
    assert desk.workspace.review is not None


def test_after_a_lock_the_review_and_the_place_are_back_without_a_detection(
    desk: Desk, files: list[Path], monkeypatch: pytest.MonkeyPatch
):
    begun(desk, files).detect()
    desk.idle()
    review = desk.workspace.review
    assert review is not None
    count = len(review)
    document = review.detected.documents[1].document
    assert document is not None
    place = (document.sha256, 0, 12)
    desk.workspace.look_at(screen="review", place=place)
    desk.lock()
    assert desk.view.rows == ()
    assert desk.view.matters.rowCount() == 0
    from ui.matters import commands

    monkeypatch.setattr(commands, "detect", None)  # nothing is detected: it would fail
    desk.unlock()
    desk.idle()
    assert desk.workspace.matter == MATTER
    taken = desk.workspace.review
    assert taken is not None
    assert taken is not review
    assert len(taken) == count
    assert desk.asked == ["review"]
    assert desk.findings == [place]
    assert desk.states() == [State.DONE, State.DONE, State.REFUSED, State.LOCKED]


def test_what_comes_next_is_the_one_main_button(desk: Desk, files: list[Path]):
    def main() -> list[str]:
        made = desk.view.findChildren(QPushButton)
        return [
            each.accessibleName() for each in made if each.property("kind") == "primary" and each.isVisible()
        ]

    desk.view.show()
    view = begun(desk, files)
    assert main() == ["Find sensitive values"]
    view.detect()
    desk.idle()
    assert main() == ["Review findings"]
    desk.lock()
    desk.unlock()
    desk.idle()
    assert main() == ["Review findings"]


def test_what_was_refused_before_a_lock_is_no_news_after_it(desk: Desk, files: list[Path]):
    begun(desk, files).detect()
    desk.idle()
    desk.lock()
    desk.unlock()
    desk.idle()
    assert desk.states() == [State.DONE, State.DONE, State.REFUSED, State.LOCKED]
    assert desk.view.banner.text == "Your work on this matter is as you left it."
    assert "2 refused" in desk.view.banner.accessibleName()


def test_reasons_are_whole_and_documents_have_the_room_in_a_small_window(
    qtbot, desk: Desk, files: list[Path]
):
    view = begun(desk, files)
    view.resize(864, 650)  # what a window of 1080 x 680 leaves
    view.detect()
    desk.idle()
    table, letters = view.files_table, view.files_table.fontMetrics()
    one_line = table.verticalHeader().defaultSectionSize()

    def lines(line: int) -> int:
        return table.rowHeight(line) // letters.height()

    for line in (2, 3):
        needed = letters.horizontalAdvance(view.rows[line].sentence) / table.columnWidth(1)
        assert needed > 1
        qtbot.waitUntil(lambda: lines(line) >= needed)  # noqa: B023
    assert table.rowHeight(0) == one_line
    assert view.pane.policy_summary.isHidden()
    assert view.sample_button.isHidden()
    assert table.viewport().height() >= 6 * one_line
    view.resize(1400, 900)
    qtbot.waitUntil(lambda: table.rowHeight(2) < 3 * letters.height())
    assert not view.pane.policy_summary.isHidden()


def test_the_keyboard_comes_back_where_it_was_when_work_ends(qtbot, desk: Desk, files: list[Path]):
    view = begun(desk, files[:2])
    view.activateWindow()
    view.detect_button.setFocus()
    qtbot.waitUntil(view.detect_button.hasFocus)
    view.detect_button.click()
    qtbot.waitUntil(lambda: State.WORKING in desk.states(), timeout=60_000)
    view.progress.cancel_button.setFocus()
    view.progress.cancel_button.click()
    desk.idle()
    assert view.detect_button.hasFocus()


def test_a_changed_file_is_named_and_looked_at_again_on_request(desk: Desk, files: list[Path]):
    begun(desk, files[:2]).detect()
    desk.idle()
    desk.lock()
    files[1].write_text("Halcyon and Saltmarsh.", encoding="utf-8")
    desk.unlock()
    desk.idle()
    assert desk.states() == [State.DONE, State.REFUSED]
    assert "note.txt" in desk.view.banner.text
    assert desk.workspace.review is not None
    desk.view.flow.go_on()
    desk.idle()
    assert desk.states() == [State.DONE, State.DONE]
    assert desk.view.rows[1].findings == 2


def test_what_was_found_before_a_lock_is_not_found_again(qtbot, desk: Desk, files: list[Path]):
    view = begun(desk, files[:2])
    view.detect()
    qtbot.waitUntil(lambda: State.READ in desk.states(), timeout=60_000)
    desk.lock()
    desk.unlock()
    desk.idle()
    assert desk.workspace.matter == MATTER
    assert [row.path for row in desk.view.rows] == files[:2]
    if desk.workspace.review is None:
        assert "Find" in desk.view.banner.text or "not finished" in desk.view.banner.text
        desk.view.flow.go_on()
        desk.idle()
    assert desk.states() == [State.DONE, State.DONE]


def test_one_document_is_stopped_and_tried_again(qtbot, desk: Desk, files: list[Path]):
    view = begun(desk, files[:2])
    view.detect()
    qtbot.waitUntil(lambda: view.flow.running)
    view.flow.leave_out(view.rows[1])
    desk.idle()
    assert desk.states() == [State.DONE, State.STOPPED]
    view.pane.retry_button.click()
    desk.idle()
    assert desk.states() == [State.DONE, State.DONE]


def test_a_document_that_is_added_meanwhile_takes_its_turn(qtbot, desk: Desk, files: list[Path]):
    view = begun(desk, files[:1])
    view.detect()
    qtbot.waitUntil(lambda: view.flow.running)
    view.add_files(files[1:2])
    assert State.QUEUED in desk.states()
    desk.idle()
    qtbot.waitUntil(lambda: desk.states() == [State.DONE, State.DONE], timeout=60_000)
    desk.idle()
    review = desk.workspace.review
    assert review is not None
    assert len(review.detected.documents) == 2


def test_cancelling_the_whole_keeps_what_was_found(qtbot, desk: Desk, files: list[Path]):
    view = begun(desk, files[:2])
    view.detect()
    qtbot.waitUntil(lambda: State.WORKING in desk.states(), timeout=60_000)
    view.progress.cancel_button.click()
    desk.idle()
    assert set(desk.states()) <= {State.WAITING, State.READ}
    assert view.detect_button.isEnabled()
    view.detect()
    desk.idle()
    assert desk.states() == [State.DONE, State.DONE]


def test_other_matters_have_other_documents_and_a_matter_can_be_renamed(desk: Desk, files: list[Path]):
    view = begun(desk, files[:1])
    view.make_matter("Kestrel")
    desk.idle()
    assert view.rows == ()
    view.matters_pane.select(MATTER)
    desk.idle()
    assert [row.path for row in view.rows] == files[:1]
    view.rename("Saltmarsh II")
    desk.idle()
    assert desk.workspace.matter == "Saltmarsh II"
    assert sorted(matter.name for matter in view.matters_pane.filled) == ["Kestrel", "Saltmarsh II"]


def test_a_matter_is_shredded_only_by_its_name(desk: Desk):
    view = desk.view
    view.make_matter(MATTER)
    desk.idle()
    view.ask_shred()
    dialog = view.findChild(ShredDialog)
    assert dialog is not None
    assert not dialog.shred_button.isEnabled()
    dialog.typed.setText("saltmarsh")
    assert not dialog.shred_button.isEnabled()
    dialog.typed.setText(MATTER)
    dialog.shred_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    desk.idle()
    assert view.matters_pane.filled == ()


def test_the_search_narrows_the_list_of_matters(desk: Desk):
    view = desk.view
    for name in ("Alder", "Birch", "Alder two"):
        view.make_matter(name)
        desk.idle()
    view.matters_pane.search.setText("alder")
    assert view.matters.rowCount() == 2
    assert len(view.matters_pane.filled) == 3


def test_a_large_folder_is_offered_as_a_batch_and_runs_with_a_report(qtbot, desk: Desk, tmp_path: Path):
    folder = tmp_path / "many"
    (folder / "inner").mkdir(parents=True)
    for number in range(MANY):
        (folder / "inner" / f"{number}.txt").write_text("Saltmarsh", encoding="utf-8")
    view = desk.view
    view.make_matter(MATTER)
    desk.idle()
    view.add_paths([folder])
    qtbot.waitUntil(lambda: bool(view.findChildren(QMessageBox)))
    view.findChild(QMessageBox).reject()
    for path in list((folder / "inner").iterdir())[4:]:
        path.unlink()
    (folder / "broken.docx").write_bytes(b"no Word file")
    view.choose_policy("terms-only")
    view.offer_batch([folder], tmp_path / "out")
    assert not view.batch_pane.isHidden()
    view.batch_pane.start_button.click()
    desk.idle()
    assert len(list((tmp_path / "out").iterdir())) == 1  # four files with the same bytes are one document
    assert (tmp_path / "out-report" / "report.html").is_file()
    assert [file.shown for file in view.batch_pane.refusals.rows] == ["broken.docx"]
    assert "some documents have no output" in view.banner.text


@pytest.mark.slow
def test_an_interrupted_batch_is_gone_on_with(qtbot, desk: Desk, tmp_path: Path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(f"Saltmarsh {number}", encoding="utf-8")
    view = desk.view
    view.make_matter(MATTER)
    desk.idle()
    ticks: list[object] = []
    view.choose_policy("terms-only")
    view.offer_batch([folder], tmp_path / "out")
    view.batch_pane.start_button.click()
    shown = view.batch_pane.note
    task = view.progress.task
    assert task is not None
    task.noted = lambda tick: (ticks.append(tick), shown(tick))
    short: list[object] = []
    qtbot.waitUntil(lambda: bool(ticks), timeout=60_000)
    desk.bridge.run(view, lambda: 1, done=short.append)
    qtbot.waitUntil(lambda: bool(short), timeout=10_000)  # the vault answers while the batch runs
    desk.lock()
    desk.unlock()
    desk.idle()
    assert "batch" in view.banner.text
    view.flow.go_on()
    desk.idle()
    assert len(list((tmp_path / "out").iterdir())) == 6
    assert not view.batch_pane.report_button.isHidden()

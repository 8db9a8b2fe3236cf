"""The compliance officer at the desktop: log, figures, samples by key, masked values, reports, a broken chain."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crypto.kdf import Argon2Cost
from kpo_vault.audit import Event, EventKind
from kpo_vault.policy import load_policy
from kpo_vault.workflow import compliance, sampling, slots
from kpo_vault.workflow.auditing import AuditRow
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import protect
from kpo_vault.workflow.reports import ReportKind
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.statistics import statistics
from kpo_vault.workflow.timeline import DAMAGED
from ui.audit.chart import Bar, BarChart, ColumnChart, Part
from ui.audit.events_model import EventsModel
from ui.audit.view import AuditView
from ui.languages import Language, Languages
from ui.theme import Mode, Theme
from ui.workspace import Workspace

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
OFFICER, PARTNER = "compliance passphrase", "partner passphrase"
LETTER = """To: Dr. Anjali Menon-Roy

Dear Dr. Menon-Roy,

Project work starts on 3 March 2024. Please write to a.menon@example.org.

The second paragraph says nothing of anybody.
"""


def idle(qtbot, page: AuditView) -> None:
    qtbot.waitUntil(lambda: not page.bridge.busy, timeout=120_000)


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    """A vault with one protected document and 400 more entries in its log."""
    base = tmp_path_factory.mktemp("audit window")
    (base / "letter.txt").write_text(LETTER, encoding="utf-8")
    with Session.create(base / "home", "lantern orbit velvet", "Dana Whitlock", cost=CHEAP) as session:
        slots.add_slot(session, "compliance", OFFICER, name="ann", cost=CHEAP)
        slots.add_slot(session, "partner", PARTNER, cost=CHEAP)
        new_matter(session, "Acme")
        policy = load_policy("default")
        review = Review(session, "Acme", detect_files([base / "letter.txt"], policy), policy)
        review.decide([item.index for item in review.items()], DecisionState.ACCEPTED)
        protect(session, review, base / "protected")
        session.audit.append(*[Event(EventKind.UNLOCK, "Dana Whitlock") for _ in range(400)])
    return base


@pytest.fixture
def screen(qtbot, theme, icons, bridge, tmp_path) -> Iterator[Callable[..., AuditView]]:
    """Open a vault with a role's passphrase and show the audit screen alone."""
    sessions: list[Session] = []

    def show(home: Path, passphrase: str, role: str) -> AuditView:
        workspace = Workspace(home, theme, Languages(Language.ENGLISH), icons, bridge)
        page = AuditView(workspace)
        workspace.setParent(page)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        sessions.append(Session.open(home / "home", passphrase, floor=CHEAP, role=role))
        workspace.open(sessions[-1])
        page.show()
        page.activateWindow()
        idle(qtbot, page)
        return page

    yield show
    for session in sessions:
        session.close()


@pytest.fixture
def page(qtbot, screen, home) -> AuditView:
    """The audit screen about the matter, for the compliance officer."""
    view = screen(home, OFFICER, "compliance")
    view.matter.setCurrentIndex(view.matter.findData("Acme"))
    idle(qtbot, view)
    return view


def session_of(page: AuditView) -> Session:
    return page.timeline.workspace.session


def tab(qtbot, page: AuditView, pane: object) -> None:
    page.tabs.setCurrentIndex(page.panes.index(pane))
    idle(qtbot, page)


def test_the_log_grows_while_one_scrolls_and_filters(qtbot, page):
    page.matter.setCurrentIndex(0)
    idle(qtbot, page)
    events = page.events
    size = len(session_of(page).audit)
    assert 0 < events.rowCount() < size
    assert [row.index for row in events.rows] == list(range(size - 1, size - 1 - events.rowCount(), -1))
    while events.canFetchMore(events.index(-1, -1)):
        page.timeline.table.scrollToBottom()
        events.fetchMore(events.index(-1, -1))
        idle(qtbot, page)
    assert [row.index for row in events.rows] == list(range(size - 1, -1, -1))
    page.timeline.kind.setCurrentIndex(page.timeline.kind.findData("protect"))
    idle(qtbot, page)
    assert [row.kind for row in events.rows] == ["protect"]
    page.timeline.period.setCurrentIndex(page.timeline.period.count() - 1)
    idle(qtbot, page)
    assert page.timeline.since.isVisible()
    page.timeline.since.setDate(page.timeline.since.date().addDays(9))
    page.timeline.until.setDate(page.timeline.until.date().addDays(9))
    idle(qtbot, page)
    assert events.rowCount() == 0


def test_verification_says_that_the_log_is_whole(qtbot, page):
    page.verify()
    idle(qtbot, page)
    assert "whole" in page.banner.text


def test_figures_are_drawn_and_listed_alike(qtbot, page):
    tab(qtbot, page, page.figures)
    found = statistics(session_of(page), "Acme")
    assert page.figures.type_rows.rows == found.types
    drawn = {bar.label: sum(bar.values) for bar in page.figures.types.bars}
    assert sum(drawn.values()) == found.found > 0
    assert [bar.label for bar in page.figures.reviewers.bars] == ["Dana Whitlock"]
    assert [share for _, share in page.figures.coverage.columns] == [1.0]
    assert "Dana Whitlock" in page.figures.reviewers.accessibleDescription()


def test_a_sample_is_judged_by_keys_and_taken_up_again(qtbot, page, home):
    tab(qtbot, page, page.sampling)
    pane, desk = page.sampling, page.sampling.desk
    assert pane.draw_button.isVisible()  # nothing was drawn before: the form stands there
    pane.count.setText("3")
    pane.seed.setText("2026")
    pane.folder.setText(str(home / "protected"))
    QTest.keyClick(pane.draw_button, Qt.Key.Key_Space)
    idle(qtbot, page)
    assert desk.number == 0
    for key, number in ((Qt.Key.Key_J, 1), (Qt.Key.Key_K, 0), (Qt.Key.Key_Y, 1)):
        QTest.keyClick(page.focusWidget(), key)
        idle(qtbot, page)
        assert desk.number == number
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_M)
    assert page.focusWidget() is desk.type
    desk.type.setCurrentIndex(desk.type.findData("PERSON"))
    desk.note.setText("initials in the margin, my own words")
    QTest.keyClick(desk.note, Qt.Key.Key_Return)
    idle(qtbot, page)
    assert "Passages with something missed: 1" in pane.result.text()
    [state] = sampling.list_samples(session_of(page), "Acme")
    assert (state.result.judged, state.result.faulty) == (2, 1)
    assert state.judged[1].missed[0].note == "initials in the margin, my own words"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, page)
    assert "Nothing missed so far" in pane.result.text()
    assert desk.number == 1
    tab(qtbot, page, page.figures)
    tab(qtbot, page, page.sampling)
    assert pane.bar.value() == 1
    page.timeline.workspace.close()
    idle(qtbot, page)
    assert not desk.text.toPlainText()
    assert not pane.result.text()


def test_decisions_are_sampled_too(qtbot, page):
    tab(qtbot, page, page.sampling)
    pane = page.sampling
    pane._show_form()
    pane.kind.setCurrentIndex(1)
    assert not pane.folder.isVisible()
    pane.count.setText("2")
    pane.draw_button.click()
    idle(qtbot, page)
    assert "Agree" in pane.desk.sound_button.text()
    pane.desk.sound_button.click()
    idle(qtbot, page)
    assert "All agreed so far" in pane.result.text()


def test_a_folder_that_is_not_there_is_a_sentence(qtbot, page, tmp_path):
    tab(qtbot, page, page.sampling)
    page.sampling._show_form()
    page.sampling.kind.setCurrentIndex(0)
    page.sampling.folder.setText(str(tmp_path / "nowhere"))
    page.sampling.draw_button.click()
    assert "no such folder" in page.banner.text


def test_a_value_is_shown_for_a_reason_and_goes_again(qtbot, page):
    tab(qtbot, page, page.values)
    pane = page.values
    assert not pane.unmask_button.isEnabled()
    shown = [row.masked for row in pane.values.rows]
    assert shown
    assert not any("Menon" in each for each in shown)
    pane.value_table.selectRow(0)
    pane.unmask()
    assert "needs a reason" in page.banner.text
    pane.reason.setText("complaint 17")
    pane.unmask_button.click()
    idle(qtbot, page)
    token = pane.values.rows[0].token
    value = pane.shown.text()
    assert value
    assert compliance.unmask(session_of(page), token, "to compare") == value
    page.tabs.setCurrentIndex(0)
    assert not pane.shown.text()
    assert pane.decisions.rowCount() > 0
    idle(qtbot, page)


def test_reports_are_written_and_never_over_a_file_unasked(qtbot, page, tmp_path):
    tab(qtbot, page, page.reports)
    pane = page.reports
    assert not pane.originals.isEnabled()
    for line, kind in enumerate(ReportKind):
        pane.kinds.setCurrentRow(line)
        assert pane.kind is kind
        pane.path.setText(str(tmp_path / "report"))
        pane.write()
        idle(qtbot, page)
        assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
        (tmp_path / "report.pdf").unlink()
    (tmp_path / "report.pdf").write_text("somebody's own")
    pane.path.setText(str(tmp_path / "report.pdf"))
    pane.write()
    assert "already" in page.banner.text
    assert (tmp_path / "report.pdf").read_text() == "somebody's own"
    page.banner.acted.emit()
    idle(qtbot, page)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_broken_chain_is_named_and_shown_in_words(qtbot, screen, theme, tmp_path):
    with Session.create(tmp_path / "home", "lantern orbit velvet", "Dana", cost=CHEAP) as session:
        session.audit.append(*[Event(EventKind.UNLOCK, "Dana") for _ in range(30)])
    file = sqlite3.connect(tmp_path / "home" / "vault.db")
    [trigger] = file.execute("SELECT sql FROM sqlite_schema WHERE name = 'log_append_only'").fetchall()
    file.execute("DROP TRIGGER log_append_only")
    file.execute("UPDATE log_entries SET body = zeroblob(64) WHERE id = 12")
    file.execute(trigger[0])
    file.commit()
    file.close()
    page = screen(tmp_path, "lantern orbit velvet", "counsel")
    page.verify()
    idle(qtbot, page)
    assert "entry 12 is the first at fault" in page.banner.text
    page.banner.acted.emit()
    idle(qtbot, page)
    first = page.events.rows[0]
    assert (first.index, first.kind) == (12, DAMAGED)
    cell = page.events.index(0, 2)
    assert cell.data() == "Damaged entry"
    brush = cell.data(Qt.ItemDataRole.ForegroundRole)
    assert brush.color() == theme.color("danger")


def test_a_partner_sees_the_log_and_why_no_more(screen, home):
    page = screen(home, PARTNER, "partner")
    assert page.events.rowCount() > 0
    page.tabs.setCurrentIndex(1)
    assert not page.figures.isVisible()
    assert page.figures.property("denied").isVisible()
    assert not page.matter.isEnabled()


def test_events_model(qtmodeltester, icons, theme):
    model = EventsModel(icons, theme)
    rows = [AuditRow(i, None, DAMAGED if i == 3 else "unlock", "Dana", "", "") for i in range(9)]
    asked = []
    model.wanted.connect(lambda: asked.append(1))
    model.append(rows[:5], more=True)
    qtmodeltester.check(model)
    model.append(rows[5:], more=False)
    qtmodeltester.check(model)
    assert model.rowCount() == 9
    assert not model.canFetchMore(model.index(-1, -1))
    model.restart()
    assert model.rowCount() == 0


def test_charts_repaint_with_the_theme_and_tell_their_figures(qtbot, theme: Theme):
    bars = BarChart(theme, "Findings", (Part("Hidden", "primary"), Part("Kept", "warning")))
    bars.show_bars(
        [Bar("Person", (30, 2)), Bar("A type with a rather long name " * 3, (1, 0)), Bar("None", (0, 0))]
    )
    columns = ColumnChart(theme, "Coverage", Part("", "primary"))
    columns.show_columns([(f"{day} Nov", day / 40) for day in range(40)])
    for chart in (bars, columns):
        qtbot.addWidget(chart)
        chart.resize(420, 220)
        before = chart.grab().toImage()
        theme.set_mode(Mode.DARK)
        assert chart.grab().toImage() != before
        theme.set_mode(Mode.LIGHT)
        assert chart.grab().toImage() == before
    assert "Person: Hidden 30, Kept 2" in bars.accessibleDescription()
    bars.show_bars(())
    columns.show_columns(())
    assert not bars.grab().isNull()
    assert not columns.grab().isNull()

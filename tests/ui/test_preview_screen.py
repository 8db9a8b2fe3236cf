"""The preview over real outputs: changes jump on both sides, what is unseen is told, problems lead to the review."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from crypto.kdf import Argon2Cost
from kpo_vault.policy import load_policy
from kpo_vault.workflow.detecting import detect_files
from kpo_vault.workflow.matters import new_matter
from kpo_vault.workflow.protecting import ProtectReport, protect
from kpo_vault.workflow.reviewing import DecisionState, Review
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm
from redaction.leakcheck import Leak, LeakReport
from redaction.leakcheck.report import LeakKind
from ui.preview.changes import changes_model, problems_model, spot_of, unseen_model
from ui.preview.view import PreviewView
from ui.workspace import Workspace

CHEAP = Argon2Cost(memory_kib=64, iterations=1, lanes=1)
POLICY = load_policy("terms-only")
TERMS = (ProtectedTerm("Saltmarsh"), ProtectedTerm("Norvane Castings"))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder = tmp_path_factory.mktemp("files")
    document = docx.Document()
    for number in range(40):
        document.add_paragraph(f"Paragraph {number} says nothing.")
    document.add_paragraph("Project Saltmarsh begins, and Norvane Castings delivers.")
    document.core_properties.author = "Saltmarsh team"
    document.core_properties.comments = "draft"
    document.save(str(folder / "plan.docx"))
    canvas = Canvas(str(folder / "plan.pdf"))
    for page in range(3):
        canvas.drawString(72, 700, f"Page {page + 1}. " + ("Saltmarsh begins." if page == 2 else "Nothing."))
        canvas.showPage()
    canvas.save()
    return folder / "plan.docx", folder / "plan.pdf"


@pytest.fixture
def shown(qtbot, tmp_path, theme, icons, bridge, english, files) -> Iterator[PreviewView]:
    workspace = Workspace(tmp_path / "home", theme, english, icons, bridge)
    view = PreviewView(workspace)
    qtbot.addWidget(view)
    view.resize(864, 640)
    view.show()
    session = Session.create(tmp_path / "home", "lantern orbit velvet harbour", "Counsel", cost=CHEAP)
    new_matter(session, "M")
    review = Review(session, "M", detect_files(files, POLICY, TERMS), POLICY, initial=DecisionState.ACCEPTED)
    report = protect(session, review, tmp_path / "out")
    workspace.open(session)
    workspace.choose_matter("M")
    workspace.show_review(review)
    workspace.show_outputs(report.folder, report)
    idle(qtbot, view)
    yield view
    closed = workspace.close()
    assert closed is not None
    bridge.run(view, closed.close, certain=True)
    idle(qtbot, view)


def idle(qtbot, view: PreviewView) -> None:
    qtbot.waitUntil(lambda: not view.bridge.busy, timeout=60_000)


def choose(qtbot, view: PreviewView, line: int) -> None:
    view.table.setCurrentIndex(view.files.index(line, 0))
    idle(qtbot, view)


def test_a_change_is_brought_into_sight_on_both_sides(qtbot, shown: PreviewView):
    changes = [row.change for row in shown.changes.rows if row.change.kind == "body"]
    assert [change.before for change in changes] == ["Saltmarsh", "Norvane Castings"]
    assert {row.operator for row in shown.changes.rows} == {"token"}
    assert shown.sides.original.verticalScrollBar().value() == 0
    shown.step(1)
    lines = [row.change for row in shown.changes.rows].index(changes[0])
    for _ in range(lines):
        shown.step(1)
    assert shown.sides.original.verticalScrollBar().value() > 0
    assert shown.sides.output.verticalScrollBar().value() > 0
    assert shown.sides.number.text().startswith(f"{lines + 1} of")
    shown.step(-1)
    assert shown.changes_table.currentIndex().row() == max(0, lines - 1)


def test_what_nobody_sees_is_listed_with_its_fate(qtbot, shown: PreviewView):
    held = {unseen.before: unseen for unseen in shown.unseen.rows}
    assert held["Saltmarsh team"].fate == "changed"
    assert "Saltmarsh" not in held["Saltmarsh team"].after
    assert "hidden content" in shown.tabs.tabText(2).casefold()
    assert str(shown.unseen.rowCount()) in shown.tabs.tabText(2)


def test_pages_go_together(qtbot, shown: PreviewView):
    choose(qtbot, shown, 1)
    assert not shown.sides.pages_button.isHidden()
    shown.sides.pages_button.setChecked(True)
    idle(qtbot, shown)
    shown.sides.show_change(shown.changes.rows[-1].change)
    idle(qtbot, shown)
    pictures = [sheet.widget().pixmap() for sheet in shown.sides.pages.sheets]
    assert not any(picture.isNull() for picture in pictures)
    shown.sides.pages.turn_to(1)
    idle(qtbot, shown)
    assert not shown.sides.pages.back_button.isEnabled()
    choose(qtbot, shown, 0)
    assert shown.sides.pages_button.isHidden()


def test_a_problem_leads_to_its_place_in_the_review(qtbot, shown: PreviewView):
    workspace = shown._workspace
    report = workspace.report
    assert isinstance(report, ProtectReport)
    from dataclasses import replace

    leak = Leak(0, "PROTECTED_TERM", "paragraph 41", "text", LeakKind.EXACT)
    refused = replace(
        report.files[0], output=None, report=LeakReport("plan.docx", "0" * 64, 2, leaks=(leak,))
    )
    workspace.show_outputs(report.folder, replace(report, files=(refused, report.files[1])))
    idle(qtbot, shown)
    [problem] = shown.problems.rows
    assert problem.place == "paragraph 41"
    shown.problems_table.setCurrentIndex(shown.problems.index(0, 0))
    assert shown.sides.original.verticalScrollBar().value() > 0
    asked, places = [], []
    workspace.asked.connect(asked.append)
    workspace.finding_asked.connect(places.append)
    shown.fix()
    review = workspace.review
    assert review is not None
    document = review.detected.documents[0].document
    assert document is not None
    assert asked == ["review"]
    spot = spot_of("paragraph 41", document)
    assert spot is not None
    assert places == [(document.sha256, spot.segment, 0)]


def test_places_of_lines_are_found():
    from redaction.documents import registry

    document = registry.read("a.txt", b"first\nsecond line\nthird")
    assert document.segments[0].place_at(7) == "line 2"
    spot = spot_of("line 2", document)
    assert spot is not None
    assert document.segments[spot.segment].text[spot.start : spot.end] == "second line\n"
    assert spot_of("nowhere", document) is None


def test_the_models_keep_their_contract(qtbot, qtmodeltester, icons, shown: PreviewView):
    for model, rows in (
        (changes_model(icons), shown.changes.rows),
        (unseen_model(icons), shown.unseen.rows),
        (problems_model(icons), shown.problems.rows),
    ):
        model.set_rows(rows)
        qtmodeltester.check(model)

"""What a reviewer does in the window, over a real vault and real files: entities, search, boxes, types, two persons."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from reportlab.pdfgen.canvas import Canvas

from crypto.kdf import Argon2Cost
from kpo_vault.workflow import matters
from kpo_vault.workflow.detecting import Detected, DetectedDocument
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.reviewing import ActKind, Review
from kpo_vault.workflow.session import Session
from redaction.documents import registry
from redaction.findings import Entity, Finding, Mention
from ui.app import assemble
from ui.review.choices import choices
from ui.review.key_sheet import KeySheet
from ui.review.keys import movements, sheet
from ui.review.type_dialog import TypeDialog, offered
from ui.shell.window import MainWindow

NOTE = "Tobias Ekstrand wrote to Mara Lindqvist.\nMr Ekstrand asked Mara Lindqvist about the Heron blend.\n"
VALUES = {
    "Tobias Ekstrand": "PERSON",
    "Mr Ekstrand": "PERSON",
    "Mara Lindqvist": "PERSON",
    "Heron": "PROJECT_CODENAME",
}


def pdf(*pages: tuple[str, ...]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(400, 300))
    for lines in pages:
        for number, line in enumerate(lines):
            canvas.drawString(40, 260 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


FILES = {
    "note.txt": NOTE.encode(),
    "letter.pdf": pdf(("Dear Mara Lindqvist,", "the price is 12,500 EUR."), ("Yours, Tobias Ekstrand",)),
}


def detected(folder: Path) -> Detected:
    """Return files with a finding at every value, an entity for each value."""
    entries, mentions = [], {}
    for number, (name, content) in enumerate(FILES.items()):
        (folder / name).write_bytes(content)
        document = registry.read(name, content)
        found = []
        for segment in document.segments:
            for value, kind in VALUES.items():
                at = segment.text.find(value)
                while at >= 0:
                    found.append(Finding(segment.id, at, at + len(value), kind, 0.6, "test", "By its form."))
                    at = segment.text.find(value, at + 1)
        found.sort(key=lambda f: (f.segment, f.start))
        for index, each in enumerate(found):
            text = document.segments[each.segment].text[each.start : each.end]
            mentions.setdefault((each.entity_type, text), []).append(Mention(number, index))
        entries.append(DetectedDocument(folder / name, document, tuple(found), None))
    entities = [Entity(kind, text, (text,), tuple(places)) for (kind, text), places in mentions.items()]
    return Detected(tuple(entries), tuple(entities))


def idle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.workspace.bridge.busy, timeout=60_000)


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[MainWindow]:
    made = assemble(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    session = Session.create(tmp_path / "home", "lantern orbit velvet", "Halcyon", cost=Argon2Cost(64, 1, 1))
    made.workspace.open(session)
    matters.new_matter(session, "Heron")
    made.workspace.choose_matter("Heron")
    idle(qtbot, made)
    found = detected(tmp_path)
    reviews: list[Review] = []
    made.workspace.bridge.run(
        made, lambda: Review(session, "Heron", found, load_policy("default")), done=reviews.append
    )
    qtbot.waitUntil(lambda: bool(reviews), timeout=60_000)
    made.workspace.show_review(reviews[0])
    made.show_screen("review")
    idle(qtbot, made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


@pytest.fixture
def press(qtbot, window) -> Callable[..., None]:
    def press(key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(window.pages["review"].right.shown, key, modifier)
        idle(qtbot, window)

    return press


def states(review) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in review.findings.rows:
        found.setdefault(row.value, set()).add(row.state)
    return found


def test_entities_are_decided_merged_and_split(qtbot, window, press):
    review = window.pages["review"]
    tree, model = review.right.tree, review.right.entities
    press(Qt.Key.Key_E)
    assert review.right.by_entity
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names = {entity.name: entity for entity in model.entities}
    assert {"Tobias Ekstrand", "Mr Ekstrand", "Mara Lindqvist", "Heron"} == set(names)

    # one key decides all places of an entity
    tree.go_to(names["Mara Lindqvist"].number)
    press(Qt.Key.Key_T)
    assert states(review)["Mara Lindqvist"] == {"accepted"}
    assert model.row_of(names["Mara Lindqvist"]).pending == 0

    # two forms of one person become one entity, and two again
    first, second = (model.index_of(names[name].number) for name in ("Tobias Ekstrand", "Mr Ekstrand"))
    select = tree.selectionModel()
    select.select(first, select.SelectionFlag.ClearAndSelect)
    select.select(second, select.SelectionFlag.Select)
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    (merged,) = (entity for entity in model.entities if "Ekstrand" in entity.name)
    assert set(merged.surfaces) == {"Tobias Ekstrand", "Mr Ekstrand"}
    assert review.acts.undoable.undo is ActKind.MERGE
    assert "merge" in review.undo_button.toolTip()
    index = model.index_of(merged.number)
    tree.expand(index)
    model.fetchMore(index)
    place = next(
        model.index(line, 0, index)
        for line in range(model.rowCount(index))
        if model.index(line, 0, index).data() == "Mr Ekstrand"
    )
    select.select(place, select.SelectionFlag.ClearAndSelect)
    review.split()
    idle(qtbot, window)
    assert len([entity for entity in model.entities if "Ekstrand" in entity.name]) == 2

    # everything can be taken back
    while review.acts.undoable.undo is not None:
        review.undo()
        idle(qtbot, window)
    assert {state for found in states(review).values() for state in found} == {"pending"}
    assert {entity.name for entity in model.entities} == set(names)


def test_text_is_found_everywhere_and_marked_at_once(qtbot, window):
    review = window.pages["review"]
    dialog = review.marking.ask_search(review._show_span)
    dialog.words.setText("the")
    dialog.search()
    idle(qtbot, window)
    assert {span.document for span in dialog.hits.spans} == {0, 1}
    QAbstractItemModelTester(dialog.hits, QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.list.setCurrentIndex(dialog.hits.index(1))
    before, count = len(review.findings.rows), len(dialog.hits.spans)
    review.acts.add(dialog.hits.spans, "PROTECTED_TERM")
    idle(qtbot, window)
    assert len(review.findings.rows) == before + count
    dialog.search()
    idle(qtbot, window)
    assert not dialog.add_button.isEnabled()
    review.undo()
    idle(qtbot, window)
    assert len(review.findings.rows) == before

    # an expression that is none is said, not thrown
    dialog.regex.setChecked(True)
    dialog.words.setText("(")
    dialog.search()
    idle(qtbot, window)
    assert dialog.banner.text
    dialog.close()


def test_a_box_is_drawn_by_keys_alone(qtbot, window):
    review = window.pages["review"]
    review.documents_list.setCurrentIndex(review.documents.index(1))
    canvas = review.pages.canvas
    qtbot.waitUntil(lambda: canvas.pages == 2)
    idle(qtbot, window)
    review.draw_box()
    assert canvas.drawing.active
    page, (left, top, width, height) = canvas.drawing.box
    assert page == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = canvas.drawing.box[1]
    assert moved[0] > left
    assert moved[3] > height
    assert (moved[1], moved[2]) == (top, width)
    canvas.drawing._put(1, 36, 46, 200, 20)  # over "the price is 12,500 EUR."
    with qtbot.waitSignal(canvas.drawn):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    dialog = review.findChild(TypeDialog)
    dialog.words.setText("MONEY_TERM")
    before = len(review.findings.rows)
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    idle(qtbot, window)
    added = [row for row in review.findings.rows if row.entity_type == "MONEY_TERM"]
    assert len(review.findings.rows) == before + len(added)
    assert any("12,500" in row.value for row in added)
    assert all(row.state == "accepted" and row.page == 1 for row in added)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.drawing.active
    assert not review.pages.box.isChecked()


def test_pages_scroll_and_findings_are_picked_on_them(qtbot, window):
    review = window.pages["review"]
    review.documents_list.setCurrentIndex(review.documents.index(1))
    canvas = review.pages.canvas
    qtbot.waitUntil(lambda: canvas.pages == 2)
    idle(qtbot, window)
    assert review.left.page_list.isVisible()
    assert review.left.pages.rowCount() == 2
    QAbstractItemModelTester(review.left.pages, QAbstractItemModelTester.FailureReportingMode.Fatal)
    last = [row for row in review.findings.rows if row.document == 1][-1]
    review.right.reveal(last.index)
    idle(qtbot, window)
    assert last.page == 2
    assert canvas._in_sight(2)
    assert {box.number for box in canvas._source.places(2)} == {last.index}
    review.filters.this_page.setChecked(True)
    canvas.go_to(1)
    idle(qtbot, window)
    assert {
        review.findings.row_at(review.findings.index(i)).page for i in range(review.findings.rowCount())
    } == {canvas.page}
    review.filters.reset()
    zoom = canvas.zoom
    review.zoom(1)
    assert canvas.zoom > zoom
    review.zoom(0)
    assert canvas.zoom == pytest.approx(zoom)


def test_another_type_is_given_and_the_list_of_types_narrows(qtbot, window):
    review = window.pages["review"]
    heron = next(row for row in review.findings.rows if row.value == "Heron")
    review.right.reveal(heron.index)
    review.ask_type()
    dialog = review.findChild(TypeDialog)
    dialog.words.setText("access k")
    assert dialog.types.currentItem().data(Qt.ItemDataRole.UserRole) == "API_KEY"
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    idle(qtbot, window)
    position = review.all_findings.position(heron.index)
    assert review.all_findings[position].entity_type == "API_KEY"
    assert "CONFIDENTIAL_MARK" not in offered(())
    assert offered(["PERSON"])[0] == "PERSON"


def test_what_becomes_of_a_finding_is_said_before_it_is_decided(qtbot, window):
    review = window.pages["review"]
    row = next(row for row in review.findings.rows if row.value == "Mara Lindqvist")
    review.right.reveal(row.index)
    qtbot.waitUntil(lambda: "PERSON" in review.detail._becomes.text(), timeout=10_000)
    review.decide(choices()[3], False)
    idle(qtbot, window)
    review.right.reveal(row.index)
    qtbot.waitUntil(lambda: "cannot be restored" in review.detail._becomes.text(), timeout=10_000)


def test_every_key_is_on_the_sheet_once_and_r_is_free(qtbot, window):
    keys = [key for key, _ in sheet()]
    assert len(keys) == len(set(keys))
    assert "R" not in keys
    assert all(hasattr(window.pages["review"], each.call) for each in movements())
    window.pages["review"].show_keys()
    dialog = window.pages["review"].findChild(KeySheet)
    assert dialog.isVisible()
    dialog.reject()


def test_decisions_survive_the_window(qtbot, window, tmp_path):
    review = window.pages["review"]
    review.decide(choices()[3], True)
    idle(qtbot, window)
    decided = {(row.value, row.state, row.operator) for row in review.findings.rows}
    session = window.workspace.session
    again: list[Review] = []
    window.workspace.bridge.run(
        window,
        lambda: Review(session, "Heron", detected(tmp_path), load_policy("default")),
        done=again.append,
    )
    idle(qtbot, window)
    window.workspace.show_review(again[0])
    idle(qtbot, window)
    assert {(row.value, row.state, row.operator) for row in review.findings.rows} == decided
    assert "redact" in {row.operator for row in review.findings.rows}

"""Every item model keeps Qt's contract, also while it changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from kpo_vault.workflow.document_work import ExaminedPlace
from redaction.restore import RestoreItem, RestoreStatus
from ui.inbox import rows as inbox_rows
from ui.matters.files import FileRow, State, added, at_rest, files_model
from ui.restore.rows import PlaceRow, items_model
from ui.review.documents import DocumentRow, DocumentsModel
from ui.review.filters import Filter
from ui.review.findings import Findings
from ui.review.findings_model import FindingsModel
from ui.review.rows import FindingRow


def finding(index: int, **changes: object) -> FindingRow:
    values: dict[str, object] = {
        "index": index,
        "document": 0,
        "segment": index,
        "start": 0,
        "end": 4,
        "value": f"value {index}",
        "before": "",
        "after": "",
        "place": f"paragraph {index}",
        "page": None,
        "entity_type": "PERSON",
        "type_name": "Person",
        "group": "personal",
        "score": 0.9,
        "recognizer": "test",
        "explanation": "",
        "entity": None,
        "ambiguous": False,
        "state": "pending",
        "operator": "token",
        "reason": "",
    }
    return FindingRow(**(values | changes))  # type: ignore[arg-type]


def shown(icons, rows):
    findings = Findings()
    findings.replace(rows)
    return findings, FindingsModel(icons, findings)


def test_findings_model(qtmodeltester, icons):
    findings, model = shown(icons, [finding(i) for i in range(20)])
    qtmodeltester.check(model)
    model.set_filter(Filter(words="value 1"))
    assert model.rowCount() == 11
    findings.update([finding(1, state="accepted"), finding(20, value="value 1 more")], gone=[10])
    assert model.rowCount() == 11
    qtmodeltester.check(model)


def test_a_decided_finding_stays_in_sight_until_the_next_filter(icons):
    findings, model = shown(icons, [finding(i) for i in range(3)])
    model.set_filter(Filter(pending_only=True))
    findings.update([finding(1, state="accepted")])
    assert model.rowCount() == 3
    model.set_filter(Filter(pending_only=True))
    assert [model.row_at(model.index(i)).index for i in range(model.rowCount())] == [0, 2]


def test_next_pending_goes_around_in_both_directions(icons):
    rows = [finding(i, state="pending" if i in (1, 4) else "accepted") for i in range(6)]
    findings, model = shown(icons, rows)
    assert model.next_pending(1) == 4
    assert model.next_pending(4) == 1
    assert model.next_pending(1, -1) == 4
    findings.update([finding(i, state="accepted") for i in (1, 4)])
    assert model.next_pending(0) is None


def test_filters_combine():
    findings = Findings()
    findings.replace(
        [
            finding(0, group="proprietary", entity_type="PART_NUMBER", type_name="Part number", page=1),
            finding(1, document=1, score=0.4),
            finding(2, state="accepted", page=2, ambiguous=True),
        ]
    )
    assert Filter(group="proprietary").select(findings) == [0]
    assert Filter(document=0, pending_only=True).select(findings) == [0]
    assert Filter(words="part NUMBER").select(findings) == [0]
    assert Filter(entity_type="PERSON", document=0).select(findings) == [1]
    assert Filter(document=0, page=2).select(findings) == [1]
    assert Filter(low_score=True).select(findings) == [2]
    assert Filter(ambiguous=True).select(findings) == [1]
    assert not Filter(document=1).narrow
    assert Filter(document=1, low_score=True).narrow


def test_200_000_findings_filter_within_a_second(icons, processor_seconds):
    rows = [
        finding(i, value=f"Name {i % 977}", state="pending" if i % 2 else "accepted") for i in range(200_000)
    ]
    _, model = shown(icons, rows)
    seconds = processor_seconds(lambda: model.set_filter(Filter(words="name 12", pending_only=True)))
    assert model.rowCount() > 0
    assert seconds < 1.0


def test_documents_model(qtmodeltester, icons):
    model = DocumentsModel(icons)
    model.set_rows(
        (DocumentRow("a.docx", 3, 1), DocumentRow("b.pdf", 0, 0), DocumentRow("c.zip", 0, 0, "No."))
    )
    qtmodeltester.check(model)
    model.set_rows(
        (DocumentRow("a.docx", 3, 0), DocumentRow("b.pdf", 0, 0), DocumentRow("c.zip", 0, 0, "No."))
    )
    qtmodeltester.check(model)


def test_files_model_shows_each_state(qtmodeltester, icons):
    model = files_model(icons)
    model.set_rows([FileRow(Path(f"{state.value}.txt"), state, sentence="refused") for state in State])
    qtmodeltester.check(model)
    assert {model.index(i, 1).data() for i in range(len(State))} >= {"Ready", "refused", "0 findings"}


def test_row_model_sorts_without_moving_rows(qtmodeltester, icons):
    model = inbox_rows.files_model(icons)
    model.set_rows([inbox_rows.PacketFileRow("b", 5), inbox_rows.PacketFileRow("a", 2000)])
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert model.index(0, 0).data() == "a"
    assert model.rows[0].name == "b"
    qtmodeltester.check(model)
    model.replace(0, inbox_rows.PacketFileRow("c", 5))
    assert model.index(1, 0).data() == "c"


def test_restore_model_has_words_for_every_status(qtmodeltester, icons):
    model = items_model(icons)
    model.set_rows(
        [
            PlaceRow(ExaminedPlace(RestoreItem(status, "PERSON-1-K7M2", "a.docx", "paragraph 1")), "a.docx")
            for status in RestoreStatus
        ]
    )
    qtmodeltester.check(model)
    assert all(model.index(i, j).data() for i in range(len(RestoreStatus)) for j in range(5))


def test_the_same_file_is_added_once_and_rests_as_ready():
    rows = added((), [Path("b.txt"), Path("a.txt"), Path("b.txt")])
    assert [row.path.name for row in rows] == ["b.txt", "a.txt"]
    more = added(rows, [Path("a.txt"), Path("c.txt")], State.QUEUED)
    assert [row.state for row in more] == [State.WAITING, State.WAITING, State.QUEUED]
    assert [row.state for row in at_rest(more)] == [State.WAITING] * 3


def test_reprs_hold_no_value():
    assert "secret" not in repr(finding(0, value="secret"))

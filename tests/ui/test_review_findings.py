"""Twenty thousand findings: an act costs what it changes, counted in rows, signals and lines instead of seconds."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester

from redaction.documents.model import Document, Segment
from ui.review.document_view import DocumentView
from ui.review.filters import Filter
from ui.review.findings import Findings
from ui.review.findings_model import FindingsModel
from ui.review.page_layout import GAP, PageLayout
from ui.review.rows import FindingRow


def finding(index: int, **changes: object) -> FindingRow:
    values: dict[str, object] = {
        "index": index,
        "document": index * 4 // 20_000,
        "segment": index,
        "start": 0,
        "end": 5,
        "value": f"value {index % 700}",
        "before": "",
        "after": "",
        "place": "",
        "page": index % 50 + 1,
        "entity_type": "PERSON",
        "type_name": "Person",
        "group": "gate" if index % 4999 == 0 else "personal",
        "score": 0.9,
        "recognizer": "test",
        "explanation": "",
        "entity": index % 700,
        "ambiguous": False,
        "state": "pending",
        "operator": "token",
        "reason": "",
    }
    return FindingRow(**(values | changes))  # type: ignore[arg-type]


def many(count: int = 20_000) -> Findings:
    findings = Findings()
    findings.replace([finding(i) for i in range(count)])
    return findings


class Heard(QObject):
    """What the findings and a model said."""

    def __init__(self, findings: Findings, model: FindingsModel | None = None) -> None:
        super().__init__()
        self.changed: list[list[int]] = []
        self.replaced = 0
        self.spans: list[tuple[int, int]] = []
        findings.changed.connect(self.changed.append)
        findings.replaced.connect(self._count)
        if model is not None:
            model.dataChanged.connect(lambda first, last: self.spans.append((first.row(), last.row())))

    def _count(self) -> None:
        self.replaced += 1


def test_one_decision_touches_one_row(icons):
    findings = many()
    model = FindingsModel(icons, findings)
    heard = Heard(findings, model)
    findings.update([finding(12_345, state="accepted")])
    assert heard.changed == [[12_345]]
    assert heard.spans == [(12_345, 12_345)]
    assert heard.replaced == 0
    findings.update([finding(12_345, state="accepted")])  # nothing new
    assert len(heard.changed) == 1


def test_two_thousand_decisions_are_said_once(icons):
    findings = many()
    model = FindingsModel(icons, findings)
    model.set_filter(Filter(document=2))
    heard = Heard(findings, model)
    findings.update([finding(i, state="rejected") for i in range(9_000, 11_000)])
    assert len(heard.changed) == 1
    assert heard.spans == [(0, 999)]  # those in sight of the filter only
    assert findings.waiting_in(1) == 4_000
    assert findings.waiting_in(2) == 4_000


def test_only_lines_in_sight_are_marked(qtbot, theme):
    text = Document("a.txt", "text", b"", tuple(Segment(i, f"value {i} and words") for i in range(20_000)))
    view = DocumentView(theme)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    rows = [finding(i, document=0) for i in range(20_000)]
    view.show_document(text, rows)

    def marked(number: int) -> str:
        found = view.document().findBlockByNumber(number).layout().formats()
        return found[0].format.underlineStyle().name if found else ""

    assert marked(3) == "DashUnderline"
    assert marked(19_000) == ""
    view.change_rows({i: replace(rows[i], state="accepted") for i in range(2_000)})
    assert marked(3) == "SingleUnderline"
    view.verticalScrollBar().setValue(1_000)
    assert marked(1_005) == "SingleUnderline"
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert marked(19_999) == "DashUnderline"


@given(st.data())
def test_counts_and_order_are_those_of_the_rows_after_any_change(data):
    """Whatever changes, comes or goes: the indexes say what a look at all rows says."""
    chance = random.Random(data.draw(st.integers(0, 2**32)))
    rows = {i: finding(i, document=i % 3) for i in range(30)}
    findings = Findings()
    findings.replace(rows.values())
    for _ in range(data.draw(st.integers(1, 6))):
        changed = {
            i: finding(
                i,
                document=i % 3,
                state=chance.choice(["pending", "accepted", "rejected"]),
                entity=chance.randrange(4),
            )
            for i in chance.sample(range(40), 5)
        }
        gone = set(chance.sample(range(40), 3)) - changed.keys()
        rows = {i: row for i, row in (rows | changed).items() if i not in gone}
        findings.update(changed.values(), gone)
    expected = sorted(rows.values(), key=lambda row: (row.document, row.segment, row.start, row.end))
    assert list(findings.rows) == expected
    pending = [row for row in expected if row.state == "pending"]
    assert findings.waiting == sum(1 for row in pending if row.group != "gate")
    for document in range(3):
        assert [findings[p] for p in findings.of_document(document)] == [
            row for row in expected if row.document == document
        ]
        assert findings.waiting_in(document) == sum(1 for row in pending if row.document == document)
    for row in expected:
        assert {findings[p].index for p in findings.same(row)} == {
            other.index for other in expected if other.entity == row.entity
        }
        assert findings[findings.position(row.index)] == row


def test_the_model_keeps_its_contract_while_findings_come_and_go(icons):
    findings = many(500)
    model = FindingsModel(icons, findings)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    findings.update([finding(600)], gone=[5])
    model.set_filter(Filter(words="value 1", pending_only=True))
    findings.update([finding(1, state="accepted")])
    findings.replace(())
    assert model.rowCount() == 0


@given(
    st.lists(st.tuples(st.floats(50, 900), st.floats(50, 1200)), min_size=1, max_size=20),
    st.floats(0.2, 4),
    st.data(),
)
def test_a_place_of_a_page_is_found_again_at_any_zoom(sizes, zoom, data):
    layout = PageLayout(sizes, zoom)
    page = data.draw(st.integers(1, len(sizes)))
    x = data.draw(st.floats(0, sizes[page - 1][0]))
    y = data.draw(st.floats(0, sizes[page - 1][1]))
    left, top, _, _ = layout.place(page, (x, y, 0, 0))
    spot = layout.spot(left, top)
    assert spot.page == page
    assert abs(spot.x - x) < 0.01
    assert abs(spot.y - y) < 0.01
    assert page in layout.pages(top - 1, top + 1)
    assert layout.height >= sum(height * zoom for _, height in sizes) + GAP

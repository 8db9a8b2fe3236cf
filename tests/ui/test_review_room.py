"""The review's right pane: as many findings in sight as there can be, decisions always whole, nothing widened by long words."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from ui.review.choices import choices
from ui.review.decision_bar import DecisionBar
from ui.review.detail import DetailPane
from ui.review.findings import Findings
from ui.review.findings_pane import FindingsPane
from ui.review.notices_dialog import NoticesDialog
from ui.review.rows import FindingRow

IDENTIFIER = "1.2.826.0.1.3680043.8.498." + "1482485102979316621" * 6


def finding(number: int, value: str) -> FindingRow:
    return FindingRow(
        index=number, document=0, segment=0, start=number, end=number + 1, value=value, before="The study",
        after="was read", place="SOPInstanceUID", page=None, entity_type="ACCESSION_NUMBER",
        type_name="Specimen or study number", group="personal", score=1.0, recognizer="stated",
        explanation="the standard's own field", entity=None, ambiguous=False, state="pending", operator="token", reason="",
    )  # fmt: skip


def words(bar: DecisionBar) -> list[bool]:
    return [choice.name in made.text() for made, choice in zip(bar.buttons, choices(), strict=True)]


def test_decisions_say_words_where_they_fit_and_their_keys_always(qtbot, icons):
    bar = DecisionBar(icons, QMenu())
    qtbot.addWidget(bar)
    bar.resize(360, 80)
    bar.show()
    assert words(bar) == [True] * 5
    two_lines = bar.sizeHint().height()
    bar.resize(260, 80)
    assert words(bar) == [True, True, False, False, False]
    bar.set_low(True)
    assert words(bar) == [False] * 5
    qtbot.waitUntil(lambda: bar.sizeHint().height() < two_lines)
    for made, choice in zip(bar.buttons, choices(), strict=True):
        assert made.text().endswith(f" {choice.key}")
        assert made.accessibleName() == choice.name
    bar.set_low(False)
    bar.resize(360, 80)
    assert words(bar) == [True] * 5
    assert bar.sizeHint().height() == two_lines


def test_a_word_without_an_end_widens_nothing(qtbot, icons):
    pane = DetailPane(icons)
    qtbot.addWidget(pane)
    pane.resize(386, 360)
    pane.show()
    pane.show_finding(finding(0, "short"), 1, "")
    least = pane.minimumSizeHint().width()
    pane.show_finding(finding(0, IDENTIFIER), 1, "")
    assert pane.minimumSizeHint().width() == least


def test_what_has_to_be_looked_at_names_its_document_and_says_its_legend(qtbot, icons):
    dialog = NoticesDialog(icons, [finding(0, "PRIVILEGED")], [], ["letter.docx"])
    qtbot.addWidget(dialog)
    (box,) = dialog.boxes
    assert "letter.docx" in box.text()
    assert "PRIVILEGED" in box.accessibleDescription()
    assert not dialog.accept_button.isEnabled()
    box.click()
    assert dialog.accept_button.isEnabled()


def test_the_list_has_the_room_and_the_detail_is_whole(qtbot, theme, icons):
    findings = Findings()
    pane = FindingsPane(theme, icons, findings)
    qtbot.addWidget(pane)
    findings.replace([finding(n, IDENTIFIER) for n in range(40)])
    pane.show_document(0)
    pane.show()

    def in_sight() -> int:
        return pane.list.viewport().height() // pane.list.rowHeight(0)

    def whole() -> bool:
        bar = pane.detail.decisions
        return bar.visibleRegion().boundingRect().size() == bar.size()

    for height, low, rows in ((540, True, 5), (720, False, 6), (540, True, 5)):
        pane.resize(386, height)
        pane.detail.set_low(low)
        qtbot.waitUntil(lambda: in_sight() >= rows)  # noqa: B023
        qtbot.waitUntil(whole)
    assert pane.count.text() == "40 of 40 pending"

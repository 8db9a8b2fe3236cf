"""A person "of" a company, and two companies joined by "and", are values of their own."""

from __future__ import annotations

import pytest

from redaction.detection import Detector
from redaction.detection.conflicts import resolve
from redaction.detection.entity_model import RECOGNIZER
from redaction.detection.settings import DetectionSettings, ProtectedTerm
from redaction.documents import registry
from redaction.findings import PART, Finding

_DETECTOR = Detector()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Dr. Anjali Menon-Roy of Corvelane Biologics Ltd. signed it.",
            {("Anjali Menon-Roy", "PERSON"), ("Corvelane Biologics Ltd.", "ORGANIZATION")},
        ),
        (
            "John Smith of Acme Ltd and Mary Jones of Hexaform plc agree.",
            {
                ("John Smith", "PERSON"),
                ("Acme Ltd", "ORGANIZATION"),
                ("Mary Jones", "PERSON"),
                ("Hexaform plc", "ORGANIZATION"),
            },
        ),
        ("The Bank of Ireland plc pays.", {("Bank of Ireland plc", "ORGANIZATION")}),
        ("Johnson and Johnson Ltd. pays.", {("Johnson and Johnson Ltd.", "ORGANIZATION")}),
    ],
)
def test_neighbours_are_told_apart(text: str, values: set[tuple[str, str]]) -> None:
    found = {(text[f.start : f.end], f.entity_type) for f in _DETECTOR.detect_text(text)}
    assert values <= found


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Her chart has MRN 00482913. She left.", "00482913", "MEDICAL_RECORD_NUMBER"),
        ("The seat is Ø25.00 +0.03/-0.00, no more.", "Ø25.00 +0.03/-0.00", "DIMENSION_TOLERANCE"),
        ("Then cure 45 min at 85 °C in the oven.", "45 min at 85 °C", "PROCESS_SETPOINT"),
    ],
)
def test_a_value_has_all_its_parts_and_no_full_stop(text: str, value: str, kind: str) -> None:
    assert (value, kind) in {(text[f.start : f.end], f.entity_type) for f in _DETECTOR.detect_text(text)}


def test_a_full_stop_that_the_model_takes_with_a_number_is_left_out() -> None:
    text = "MRN 00482913. Next"
    ruled = Finding(0, 4, 12, "MEDICAL_RECORD_NUMBER", 0.8, "labels", "")
    guessed = Finding(0, 4, 13, "MEDICAL_RECORD_NUMBER", 0.55, RECOGNIZER, "")
    assert [(f.start, f.end) for f in resolve(text, [ruled, guessed])] == [(4, 12)]


def test_what_is_too_short_to_be_told_apart_is_hidden_where_it_stands_and_searched_nowhere_else() -> None:
    document = registry.read("people.csv", b"name;age\nAnjali Menon-Roy;47\nTom Poe;103\n")
    alone = {
        document.segments[f.segment].text[f.start : f.end]: f.recognizer == PART
        for f in _DETECTOR.detect(document)
    }
    assert alone == {"Anjali Menon-Roy": False, "47": True, "Tom Poe": False, "103": False}


def test_a_term_of_one_letter_is_searched_everywhere_because_somebody_asked_for_it() -> None:
    detector = Detector(DetectionSettings(), [ProtectedTerm("Q", "PRODUCT_NAME")])
    (finding,) = detector.detect_text("ship Q today")
    assert finding.recognizer != PART

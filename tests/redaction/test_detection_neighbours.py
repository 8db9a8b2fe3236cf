"""A person "of" a company, and two companies joined by "and", are values of their own."""

from __future__ import annotations

import pytest

from redaction.detection import Detector

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

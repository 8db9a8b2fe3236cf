"""What is public by its form stays, and what only looks like it is found."""

from __future__ import annotations

import pytest

from redaction.detection.detector import Detector
from redaction.detection.public import without_public
from redaction.findings import Finding

_DETECTOR = Detector()


def _guess(text: str, value: str, entity_type: str, score: float = 0.5) -> list[Finding]:
    """Return what is left of a guess of one value."""
    start = text.index(value)
    guess = Finding(0, start, start + len(value), entity_type, score, "entity model", "")
    return without_public(text, [guess])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Start remdesivir, then Ritonavir 100 mg.", "Ritonavir"),
        ("Adalimumab was stopped.", "Adalimumab"),
        ("given Eliquis 5 mg twice", "Eliquis"),
        ("as in the ARISTOTLE trial", "ARISTOTLE"),
        ("See it soon. Kind regards, MA", "Kind regards"),
    ],
)
@pytest.mark.parametrize("entity_type", ["PERSON", "LOCATION", "ORGANIZATION"])
def test_a_drug_a_study_and_a_closing_are_nobodys_name(text: str, value: str, entity_type: str) -> None:
    assert not _guess(text, value, entity_type)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ranvir and Mahavir came.", "Mahavir"),
        ("we asked Halvorsen 40 mg of what", "Halvorsen"),
        ("as the KESTREL trial shows", "KESTREL"),
        ("Bill to send the plan", "Bill"),
        ("Framingham is her home.", "Framingham"),
    ],
)
def test_a_name_that_only_resembles_them_stays(text: str, value: str) -> None:
    assert _guess(text, value, "PERSON")


def test_a_sure_name_and_a_guess_of_a_code_name_stay() -> None:
    text = "the ASCEND trial of it"
    assert _guess(text, "ASCEND", "PERSON", 0.9)
    assert _guess(text, "ASCEND", "PROJECT_CODENAME")


def test_no_finding_is_a_sign_alone() -> None:
    text = "Seen by Dr. Kim Lee in Dallas on 09-15-2021. Insurance #JP456789."
    values = [text[f.start : f.end] for f in _DETECTOR.detect_text(text)]
    assert "#" not in values
    assert any("456789" in value for value in values)

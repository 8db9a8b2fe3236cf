"""Odd, long and hostile texts: right offsets, no overlaps, no crash, linear time."""

from __future__ import annotations

import pickle
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redaction.detection import DetectionSettings, ProtectedTerm
from redaction.detection.detector import Detector
from redaction.documents.model import Context, Document, Segment, SegmentKind
from redaction.findings import Finding

_DETECTOR = Detector(terms=[ProtectedTerm("Velmora-7")])
_PIECES = st.sampled_from(
    ["Dr. Anjali Menon-Roy", " ", "\n", "\u202e", "e\u0301", "😀", "\x00", "\ud800", "4539 1488 0343 6467", "x@y.example",
     "((((", "1.1.1.1.", "A&B Ltd", "Project ", "12.5 wt% ", "\u200b", "Velmora-7", "No. ", "– ", "a.b@", "://", "(the \"Supplier\")"]
)  # fmt: skip


def _sound(text: str, findings: tuple[Finding, ...]) -> None:
    last = 0
    for finding in findings:
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=25).map("".join))
def test_any_text_gives_sound_findings(text: str) -> None:
    findings = _DETECTOR.detect_text(text)
    _sound(text, findings)
    at = text.find("Velmora-7")
    assert at < 0 or any(f.start <= at and f.end >= at + 9 for f in findings)


@pytest.mark.parametrize(
    "unit",
    ["a", "A", "1", " ", "-", ".", "(", "0-", "A ", "Aa ", "1 ", "1,", "a.", "@", "a@", "/", "\\a", "=", "%", "J. ", "van ", "\n", "é", "\u0301",
     "Ltd ", "No. ", "12 % ", "x;", "<", "ACGT", "C(=O)", "A-1 ", "€1 ", "\"", "of the "],
)  # fmt: skip
def test_repetition_takes_linear_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    began = time.process_time()
    _sound(text, _DETECTOR.detect_text(text))
    assert time.process_time() - began < 4


def test_values_at_every_place_of_a_long_line_are_found() -> None:
    words = "lorem ipsum dolor sit amet " * 900
    text = "".join(words[: 5_900 + i * 7] + f" a{i}.menon@example.org " for i in range(8))
    assert len(text) > 45_000
    found = [text[f.start : f.end] for f in _DETECTOR.detect_text(text) if f.entity_type == "EMAIL_ADDRESS"]
    assert found == [f"a{i}.menon@example.org" for i in range(8)]


def test_a_column_names_what_its_cells_are() -> None:
    cells = [
        Segment(i, v, SegmentKind.CELL, Context(column="MRN")) for i, v in enumerate(["00482913", "00482914"])
    ]
    found = _DETECTOR.detect(Document("a.csv", "csv", b"", tuple(cells)))
    assert [(f.segment, f.start, f.end, f.entity_type) for f in found] == [
        (0, 0, 8, "MEDICAL_RECORD_NUMBER"),
        (1, 0, 8, "MEDICAL_RECORD_NUMBER"),
    ]


def test_a_stored_segment_is_covered_whole() -> None:
    cell = Segment(0, "3 March 2024 (est.)", SegmentKind.CELL, stored="45354")
    (finding,) = _DETECTOR.detect(Document("a.xlsx", "xlsx", b"", (cell,)))
    assert (finding.start, finding.end) == (0, len(cell.text))


def test_a_detector_travels_between_processes() -> None:
    detector = Detector(DetectionSettings(thresholds={"URL": 0.9}), [ProtectedTerm("acme")])
    twin = pickle.loads(pickle.dumps(detector))
    assert (twin.settings, twin.register) == (detector.settings, detector.register)
    assert hash(twin.settings) == hash(detector.settings)

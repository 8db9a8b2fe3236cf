"""True and near-miss examples of every entity type that a text can hold."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from redaction.catalogue import entity_types
from redaction.detection import DetectionSettings
from redaction.detection.detector import Detector

_EXAMPLES = yaml.safe_load(
    (Path(__file__).parents[1] / "data" / "entity_examples.yaml").read_text(encoding="utf-8")
)
_DETECTOR = Detector()
_NOT_IN_TEXT = {"SIGNATURE_IMAGE", "FACE_IMAGE", "BARCODE"}
# Found by registers, by fingerprints or by a policy's own rules, or public and kept by default.
_ELSEWHERE = {"PROTECTED_PASSAGE", "EXACT_ROW", "SOURCE_CODE", "CUSTOM", "PATENT_NUMBER", "PRIVATE_KEY"}


def _cases(kind: str) -> list[tuple[str, str]]:
    return [(name, text) for name, rows in _EXAMPLES.items() for text in rows.get(kind, ())]


def test_every_type_of_the_catalogue_has_examples() -> None:
    assert set(entity_types()) - _NOT_IN_TEXT - _ELSEWHERE == set(_EXAMPLES)


@pytest.mark.parametrize(("entity_type", "marked"), _cases("found"))
def test_value_is_covered_by_its_type(entity_type: str, marked: str) -> None:
    start, end = marked.index("‹"), marked.index("›") - 1
    text = marked.replace("‹", "").replace("›", "")
    found = _DETECTOR.detect_text(text)
    covered = {place for f in found for place in range(f.start, f.end)}
    assert set(range(start, end)) - covered == {
        p for p in range(start, end) if text[p].isspace() and p not in covered
    }
    assert any(f.entity_type == entity_type and f.start < end and start < f.end for f in found)
    assert all(f.explanation for f in found)


@pytest.mark.parametrize(("entity_type", "text"), _cases("near"))
def test_near_miss_is_not_of_the_type(entity_type: str, text: str) -> None:
    assert entity_type not in {f.entity_type for f in _DETECTOR.detect_text(text)}


def test_private_key_is_found_whole() -> None:
    body = "\n".join("A1b2C3d4" * 8 for _ in range(4))
    text = f"key: |\n-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\nnext"
    (finding,) = (f for f in _DETECTOR.detect_text(text) if f.entity_type == "PRIVATE_KEY")
    assert text[finding.start : finding.end].startswith("-----BEGIN")
    assert text[finding.start : finding.end].endswith("END PRIVATE KEY-----")


def test_a_policy_can_lower_the_threshold_of_public_patents() -> None:
    text = "It cites US 10 871 223 B2 only."
    assert not Detector(DetectionSettings(entities={"PATENT_NUMBER"})).detect_text(text)
    lowered = Detector(DetectionSettings(entities={"PATENT_NUMBER"}, thresholds={"PATENT_NUMBER": 0.3}))
    assert [f.entity_type for f in lowered.detect_text(text)] == ["PATENT_NUMBER"]


def test_only_the_wanted_types_are_reported() -> None:
    text = "Dr. Anjali Menon-Roy, a.menon@example.org, 3 March 2024"
    found = Detector(DetectionSettings(entities={"EMAIL_ADDRESS"})).detect_text(text)
    assert {f.entity_type for f in found} == {"EMAIL_ADDRESS"}

"""The bundled sample hand-off: every value that its list names is found in the document that holds it."""

from __future__ import annotations

import json
from pathlib import Path

from redaction.detection import Detector, ProtectedTerm, link
from redaction.detection.folding import fold_key
from redaction.documents import registry

_ROOT = Path(__file__).parents[2]
_SAMPLES = _ROOT / "resources" / "samples"
_KEPT = {"SIGNATURE_IMAGE", "FACE_IMAGE", "BARCODE"}


def test_all_values_of_the_samples_are_covered() -> None:
    values = json.loads((_ROOT / "tests" / "data" / "sample_values.json").read_text(encoding="utf-8"))
    lines = (_SAMPLES / "register.txt").read_text(encoding="utf-8").splitlines()
    detector = Detector(terms=[ProtectedTerm(line.strip()) for line in lines if line.strip()])
    names = sorted({name for value in values for name in value["documents"]})
    documents = [registry.read(name, (_SAMPLES / name).read_bytes()) for name in names]
    linking = link(documents, [detector.detect(document) for document in documents])
    missed = []
    for document, findings in zip(documents, linking.findings, strict=True):
        covered: dict[int, set[int]] = {}
        for finding in findings:
            covered.setdefault(finding.segment, set()).update(range(finding.start, finding.end))
        for value in values:
            if document.name not in value["documents"] or value["entity_type"] in _KEPT:
                continue
            for segment in document.segments:
                at = segment.text.find(value["value"])
                while at >= 0:
                    span = range(at, at + len(value["value"]))
                    inside = all(
                        p in covered.get(segment.id, ()) or not segment.text[p].isalnum() for p in span
                    )
                    word = fold_key(segment.text[max(0, at - 1) : at]) + fold_key(
                        segment.text[span.stop : span.stop + 1]
                    )
                    if not inside and not word:
                        missed.append((document.name, value["entity_type"], segment.context.place))
                    at = segment.text.find(value["value"], at + 1)
    assert not missed

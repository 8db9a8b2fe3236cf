"""Measure detection on the corpora beside the checkout: cover, touch, precision, words a second.

    python benchmarks/detection.py [CORPUS ...]

Corpora are read from ../shared/corpora, the scorer from ../shared/bench; without them there is nothing to measure.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from redaction.detection import DetectionSettings, Detector, ProtectedTerm

_SHARED = Path(__file__).resolve().parents[2] / "shared"
_CORPORA = ("tab_dev", "asq_phi_even", "presidio_synth", "gold_dev")


def _documents(name: str) -> tuple[list[dict], list[ProtectedTerm]]:
    import gold

    corpora = _SHARED / "corpora"
    if name == "gold_dev":
        lines = (corpora / "gold_dev_register.txt").read_text(encoding="utf-8").splitlines()
        return list(gold.read_folder(corpora / name)), [
            ProtectedTerm(line.strip()) for line in lines if line.strip()
        ]
    with (corpora / f"{name}.jsonl").open(encoding="utf-8") as rows:
        return [json.loads(row) for row in rows], []


def main(names: list[str]) -> int:
    if not (_SHARED / "bench").is_dir():
        print("no corpora: ../shared is not beside this checkout")
        return 0
    sys.path.insert(0, str(_SHARED / "bench"))
    import score_detection as scorer

    families = scorer.families(_SHARED / "design" / "entities.csv")
    for name in names or _CORPORA:
        documents, terms = _documents(name)
        detector = Detector(DetectionSettings(), terms)
        detector.detect_text("Warm up, Dr. Anjali Menon-Roy.")
        began = time.perf_counter()
        predicted = {
            row["id"]: [
                {"start": f.start, "end": f.end, "label": f.entity_type}
                for f in detector.detect_text(row["text"])
            ]
            for row in documents
        }
        rate = sum(len(row["text"].split()) for row in documents) / (time.perf_counter() - began)
        overall, table = scorer.score(documents, predicted, families, True)
        print(f"{name}: {overall['spans']} spans, {rate:.0f} words/s")
        print("  cover {cover:.3f}  touch {touch:.3f}  precision {precision:.3f}".format(**overall))
        for family, row in table.items():
            print(f"    {family:13} {row['gold']:5}  cover {row['cover']:.3f}  recall {row['recall']:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

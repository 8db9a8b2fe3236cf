"""Measures a model on the documents that were kept back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from redaction.detection.entity_model import EntityModel
from redaction.training.corpora import held_out
from redaction.training.examples import FAMILIES, IGNORED, Example

__all__ = ["THRESHOLDS", "report"]

# A missed value costs more than a click of the reviewer: low, and lowest where rules know least. Below these the model
# finds little more on the development documents, and precision falls; amounts and code names come from rules.
THRESHOLDS = {
    "PERSON": 0.15,
    "LOCATION": 0.15,
    "ORGANIZATION": 0.12,
    "DATE": 0.15,
    "ID": 0.15,
    "AMOUNT": 0.6,
    "TERM": 0.5,
    "AGE": 0.3,
}


def report(model: EntityModel, corpora: Iterable[Example]) -> str:
    """Return a table: of each corpus and family, the values found whole and in part, and the precision of characters."""
    kept = [example for example in corpora if held_out(example.source, example.id)]
    lines = ["corpus        family         values  cover  touch"]
    for source in sorted({example.source for example in kept}):
        values: Counter[str] = Counter()
        whole: Counter[str] = Counter()
        part: Counter[str] = Counter()
        right = found = 0
        for example in kept:
            if example.source != source:
                continue
            covered = bytearray(len(example.text))
            for span in model.spans(example.text):
                covered[span.start : span.end] = b"\1" * (span.end - span.start)
            marked = bytearray(len(example.text))
            for mark in example.marks:
                size = mark.end - mark.start
                marked[mark.start : mark.end] = b"\1" * size
                if mark.family != IGNORED:
                    here = sum(covered[mark.start : mark.end])
                    values[mark.family] += 1
                    whole[mark.family] += here == size
                    part[mark.family] += here > 0
            found += sum(covered)
            right += sum(a & b for a, b in zip(covered, marked, strict=True))
        for family in FAMILIES:
            if values[family]:
                n = values[family]
                lines.append(
                    f"{source:13} {family:13} {n:7}  {whole[family] / n:.3f}  {part[family] / n:.3f}"
                )
        n = max(1, values.total())
        lines.append(
            f"{source:13} {'all':13} {n:7}  {whole.total() / n:.3f}  {part.total() / n:.3f}"
            f"  precision {right / max(found, 1):.3f}"
        )
    return "\n".join(lines) + "\n"

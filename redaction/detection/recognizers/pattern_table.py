"""Finds the shapes of the pattern files that may stand anywhere: checksummed numbers, keys, legends, units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.digits import found_near_digits
from redaction.detection.folding import lower
from redaction.detection.patterns import PatternRow, pattern_rows
from redaction.detection.recognizers.base import Recognizer

__all__ = ["PatternTableRecognizer"]

_CONTEXT_BEFORE = 70
_CONTEXT_AFTER = 30


class PatternTableRecognizer(Recognizer):
    """One recognizer for all ``regex`` rows: the text is lowered once and rows that cannot match are skipped."""

    def __init__(self, language: str = "en", rows: Sequence[PatternRow] | None = None) -> None:
        """Use the shipped rows unless others are given."""
        self._rows = [row for row in (pattern_rows(language) if rows is None else rows) if not row.labels]
        super().__init__("patterns", sorted({row.entity for row in self._rows}), language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return every match of every row that validates."""
        lowered = lower(text)
        wanted = set(entities)
        results = []
        for row in self._rows:
            if row.entity not in wanted or (row.needs and not any(need in lowered for need in row.needs)):
                continue
            for match in found_near_digits(row.shape, row.reach, text):
                group = "v" if "v" in row.shape.groupindex and match["v"] is not None else 0
                start, end = match.span(group)
                score = row.score
                in_context = False
                if row.context:
                    around = lowered[max(0, start - _CONTEXT_BEFORE) : end + _CONTEXT_AFTER]
                    in_context = any(word in around for word in row.context)
                    score = row.context_score if in_context else score
                score = row.judged(match[group], score, in_context)
                if score > 0 and end > start:
                    results.append(self.result(row.entity, start, end, score, row.explanation))
        return results

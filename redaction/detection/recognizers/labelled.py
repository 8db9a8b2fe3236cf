"""Finds values by the label before them: "MRN: 00482913", "Lot K24-0917", a column header over a cell.

All labels of the pattern files are searched at once; a shape is only tried where its label ends, so that the
number of rows costs nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import ahocorasick
from presidio_analyzer import RecognizerResult

from redaction.detection.folding import lower
from redaction.detection.patterns import PatternRow, pattern_rows
from redaction.detection.recognizers.base import Recognizer

__all__ = ["LabelledValueRecognizer"]

# What may stand between label and value: "no.", a qualifier in brackets, dots of a form, one sign, one line break.
_BETWEEN = re.compile(
    r"s?(?:[ \t]{0,3}(?:nos?|nr|num|number|numbers|n[°ºo]|id|ids|ref|reference|code|key|value)\b)?"
    r"(?:[ \t]{0,2}\([^()\n]{1,24}\))?"
    r"[ \t.]{0,40}(?:(?:[:=#|–—>-]|\bis\b|\bwas\b)[ \t]{0,30}){0,2}(?:\n[ \t]{0,30})?[\"'“‘(<\[]{0,2}[ \t]?",
    re.IGNORECASE,
)
_NEXT = re.compile(r"[ \t]*(?:,|;|/|&|\band\b|\bor\b|\bto\b|\bthrough\b|[–-])[ \t]*#?", re.IGNORECASE)
_MOST_REPEATS = 50


class LabelledValueRecognizer(Recognizer):
    """One recognizer for all rows with ``labels``."""

    def __init__(self, language: str = "en", rows: Sequence[PatternRow] | None = None) -> None:
        """Build one automaton of all labels."""
        own = [row for row in (pattern_rows(language) if rows is None else rows) if row.labels]
        super().__init__("labels", sorted({row.entity for row in own}), language)
        by_label: dict[str, list[PatternRow]] = defaultdict(list)
        for row in own:
            for label in row.labels:
                by_label[label].append(row)
        self._automaton = ahocorasick.Automaton()
        for label, of_label in by_label.items():
            self._automaton.add_word(label, (len(label), tuple(of_label)))
        self._automaton.make_automaton()

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the values that follow a label."""
        lowered = lower(text).replace("_", " ").replace("\u00a0", " ")
        wanted = set(entities)
        results: list[RecognizerResult] = []
        for end, rows in self._labels(lowered):
            between = _BETWEEN.match(text, end)
            starts = {end} if between is None else {between.end(), end}
            for row in rows:
                if row.entity in wanted:
                    results += self._values(text, row, sorted(starts, reverse=True))
        return results

    def _labels(self, lowered: str) -> Iterator[tuple[int, tuple[PatternRow, ...]]]:
        """Yield where each label that stands as a word ends, with its rows."""
        size = len(lowered)
        for last, (length, rows) in self._automaton.iter(lowered):
            start, end = last + 1 - length, last + 1
            if start and lowered[start].isalnum() and lowered[start - 1].isalnum():
                continue
            if end < size and lowered[end].isalpha() and lowered[end - 1].isalnum() and lowered[end] != "s":
                continue
            yield end, rows

    def _values(self, text: str, row: PatternRow, starts: Sequence[int]) -> Iterator[RecognizerResult]:
        for place in starts:
            match = row.shape.match(text, place)
            if match:
                break
        else:
            return
        for _ in range(_MOST_REPEATS if row.repeat else 1):
            group = "v" if "v" in row.shape.groupindex and match["v"] is not None else 0
            start, end = match.span(group)
            while end > start and text[end - 1] in "./-" and "#" not in match[group]:
                end -= 1  # the full stop of the sentence
            if text[start - 1 : start] == "(" and ")" in match[group] and "(" not in match[group]:
                start -= 1  # the sign between label and value was the value's own: "Tel: (218) 555-0162"
            score = row.judged(match[group], row.score)
            if score > 0 and end > start:
                yield self.result(row.entity, start, end, score, row.explanation)
            following = _NEXT.match(text, match.end()) if row.repeat else None
            further = row.shape.match(text, following.end()) if following else None
            if further is None:
                return
            match = further

"""Legends of confidentiality, privilege and export control that patterns can't hold: letter-spaced, and a whole line.

A legend stands apart: alone on its line, in a cell of it, in brackets, in a stamp. There the whole of it is the finding,
with what it adds to its key words ("PRICE SENSITIVE – NOT FOR CIRCULATION BEFORE 9 MAY").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

import yaml
from presidio_analyzer import RecognizerResult

from redaction.detection.folding import fold_key, lower
from redaction.detection.recognizers.base import Recognizer

__all__ = ["LegendRecognizer"]

_TYPES = ("PRIVILEGE_MARK", "EXPORT_CONTROL_MARK", "CONFIDENTIAL_MARK")
# What stands apart: a stretch of a line between wide gaps, brackets, bars.
_CELL = re.compile(r"[^\s|\[\]](?:[^\n|\[\]\t ]|[ ](?! {2})){2,158}")
_SPACED = re.compile(r"(?<!\w)\w(?:[ .\u00a0]{1,3}\w(?!\w)){4,60}")
_EDGES = " \t*#_=/\\<>-–—•;:.,\"'“”‘’()"
_BREAK = re.compile(r" [–—-] |[.;] ")
_MOST_WORDS = 16
_LONGEST_SENTENCE = 9


class LegendRecognizer(Recognizer):
    """Whole legends; short ones by their key words, longer ones if they are in capitals."""

    def __init__(self, language: str = "en") -> None:
        """Name the three types."""
        super().__init__("legends", list(_TYPES), language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return legends; the type of the strongest gate among a legend's key words counts."""
        return [
            result for result in (*self._spaced(text), *self._cells(text)) if result.entity_type in entities
        ]

    def _spaced(self, text: str) -> Iterator[RecognizerResult]:
        """Yield runs of single letters that spell a legend."""
        for match in _SPACED.finditer(text):
            spelled = fold_key(match[0])
            for kind, (_, whole) in _legends().items():
                if any(word in spelled for word in whole):
                    yield self.result(kind, *match.span(), 0.9, "A legend in spaced letters.")
                    break

    def _cells(self, text: str) -> Iterator[RecognizerResult]:
        if not _any_key().search(text):
            return
        for match in _CELL.finditer(text):
            start, end = match.span()
            while start < end and text[start] in _EDGES:
                start += 1
            while end > start and text[end - 1] in _EDGES:
                end -= 1
            for stop in (end, *_breaks(text, start, end)):
                kind, key = _kind_of(text[start:stop])
                if kind:
                    first, last = start + key[0], start + key[1]
                    yield self.result(kind, first, last, 0.85, "The key words of a legend.")
                    yield self.result(kind, start, stop, 0.45, "A line or stamp that is a legend.")
                    break


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where a legend may end before its cell does: at the first dash, full stop or semicolon."""
    match = _BREAK.search(text, start, end)
    if match:
        yield match.start()


def _kind_of(value: str) -> tuple[str, tuple[int, int]]:
    """Return the type of a legend that stands apart and the place of its key words; "" for other text."""
    words = value.split()
    if not words or len(words) > _MOST_WORDS:
        return "", (0, 0)
    lowered = lower(value)
    capital = value.isupper()
    for kind, (shape, _) in _legends().items():
        match = shape.search(lowered)
        # In mixed case a legend begins with its key words and is no sentence.
        if match and (capital or (match.start() == 0 and value[0].isupper() and not _sentence(words))):
            return kind, match.span()
    return "", (0, 0)


def _sentence(words: list[str]) -> bool:
    """Whether words are running text: many, or with a verb of a sentence, or a field with its value."""
    verbs = {
        "is",
        "are",
        "was",
        "were",
        "shall",
        "will",
        "means",
        "has",
        "have",
        "may",
        "which",
        "that",
        "we",
        "i",
    }
    return len(words) > _LONGEST_SENTENCE or any(word.lower().strip(".,;") in verbs for word in words)


@cache
def _legends() -> dict[str, tuple[re.Pattern[str], tuple[str, ...]]]:
    """Return for each type the shape of its key words and the folded words that spaced letters may spell."""
    path = resources.files("resources").joinpath("legends.yaml")
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        kind: (
            re.compile(rf"(?<!\w)(?:{'|'.join(rows[kind]['key_words'])})(?!\w)"),
            tuple(fold_key(word) for word in rows[kind]["spelled"]),
        )
        for kind in _TYPES
    }


@cache
def _any_key() -> re.Pattern[str]:
    """One shape that tells whether a text holds any key word at all."""
    return re.compile("|".join(shape.pattern for shape, _ in _legends().values()), re.IGNORECASE)

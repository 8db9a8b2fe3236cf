"""Tells the language of a text by its function words and letters: no model, no chance, the same answer each time.

A word that one language alone uses counts whole, one that two share counts little. Content words that stand in tables
and forms ("apellidos", "montant") make up for the function words that those lack.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from redaction.detection.folding import lower
from redaction.detection.languages import ALL, known_languages, language_file
from redaction.documents.model import Segment

__all__ = ["Evidence", "LanguageChoice", "evidence", "identify"]

_WORD = re.compile(r"[^\W\d_]{2,}")  # single letters are initials, parts and units
_LONGEST = 20_000  # characters; more of a text does not tell more
_SHARED = 0.25
_CHARACTER = 0.5
_LEAST = 2.0  # evidence for any answer
_AHEAD = 2.0  # how many times the second language's evidence
_CHANGE = 6.0  # evidence for another language than that of the text before
_SECOND = 5.0  # evidence from which on another language counts as present
_SECOND_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a text says of its language: the code, or ALL if it mixes languages or says nothing.

    ``weight`` is roughly the number of words that speak for the answer; 0 if there is none.
    """

    language: str
    weight: float


@cache
def _weights() -> tuple[Mapping[str, tuple[tuple[str, float], ...]], re.Pattern[str], Mapping[str, str]]:
    """Return the weights of words, the pattern of telling letters, and the language of each letter."""
    owners: dict[str, set[str]] = defaultdict(set)
    letters: dict[str, set[str]] = defaultdict(set)
    for language in known_languages():
        own = language_file(language).get("identification", {})
        for word in (*own.get("function_words", "").split(), *own.get("telling_words", "").split()):
            owners[lower(word)].add(language)
            owners[_plain(word)].add(language)
        for letter in own.get("letters", ""):
            letters[letter].add(language)
    words = {
        word: tuple((language, 1.0 if len(of) == 1 else _SHARED) for language in sorted(of))
        for word, of in owners.items()
        if len(of) < 3
    }
    single = {letter: next(iter(of)) for letter, of in letters.items() if len(of) == 1}
    return words, re.compile(f"[{re.escape(''.join(sorted(single)))}]"), single


def _plain(word: str) -> str:
    """A word without its accents, as capitals are often written."""
    parts = unicodedata.normalize("NFD", lower(word))
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def evidence(text: str, among: Collection[str] | None = None) -> Evidence:
    """Weigh a text; ``among`` are the languages that may be answered, all that have a file if None."""
    words, telling, letters = _weights()
    sample = lower(text[:_LONGEST])
    scores: dict[str, float] = defaultdict(float)
    for word in _WORD.findall(sample):
        for language, weight in words.get(word, ()):
            scores[language] += weight
    for letter in telling.findall(sample):
        scores[letters[letter]] += _CHARACTER
    ranked = sorted(
        ((score, language) for language, score in scores.items() if among is None or language in among),
        key=lambda item: (-item[0], item[1]),
    )
    best, language = ranked[0] if ranked else (0.0, ALL)
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    if best < _LEAST:
        return Evidence(ALL, 0.0)
    mixed = second >= _SECOND and second >= _SECOND_SHARE * best
    return Evidence(ALL if mixed or best < _AHEAD * second else language, best)


def identify(text: str, among: Collection[str] | None = None) -> str:
    """Return the code of a text's language, or ``ALL``."""
    return evidence(text, among).language


class LanguageChoice:
    """Chooses the language of each text of a document: its own, that of the text before, or the document's."""

    def __init__(self, segments: Iterable[Segment], among: Collection[str] = ()) -> None:
        """Weigh the whole document; ``among`` restricts the answers, and a single one is taken unseen."""
        self._among = tuple(among) or None
        self._only = self._among[0] if self._among and len(self._among) == 1 else None
        self._document = self._only or identify("\n".join(_beginning(segments)), self._among)

    def __call__(self, text: str, before: str) -> str:
        """Return the language of a text that follows one in the language ``before`` ("" at the start)."""
        if self._only:
            return self._only
        found = evidence(text, self._among)
        current = before or self._document
        if found.language == current or found.weight == 0:
            return current
        return found.language if found.weight >= _CHANGE or current == ALL else current


def _beginning(segments: Iterable[Segment]) -> Iterable[str]:
    """Yield texts of segments as far as they are weighed."""
    size = 0
    for segment in segments:
        if size >= _LONGEST:
            return
        size += len(segment.text)
        yield segment.text[:_LONGEST]

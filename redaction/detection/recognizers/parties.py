"""Parties that a contract defines itself: 'Kestrel Biologics GmbH (the "Supplier")', and their short names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import fold_key
from redaction.detection.gazetteers import titles
from redaction.detection.languages import ALL, alternatives
from redaction.detection.languages import words as words_of
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.capitals import UPPER, is_common, words

__all__ = ["PartyRecognizer"]

_DEFINED = re.compile(
    rf"\((?:(?:{alternatives('defined_as', ALL)})?,? ?(?:referred to as|called)? ?(?:the |el |la |los |las |le |les |l['’])?)?"
    r"(?:[\"“„'‘]|« ?)(?P<term>[^\"“”'’«»()\n]{2,60}?)(?:[\"”“'’]| ?»)(?:,? (?:or|and) (?:the )?[\"“'‘](?P<second>[^\"“”'’()\n]{2,60})[\"”'’])?[^()\n]{0,40}\)"
)
_PARTY = re.compile(
    r"(?P<name>(?:["
    + UPPER
    + r"0-9][\w'’.&À-ž-]{0,30})(?:,? (?:(?:of|de|da|du|der|and|und|y|&|the|for|van|von) ){0,2}(?:["
    + UPPER
    + r"0-9(][\w'’.&()/À-ž-]{0,30})){0,8})"
    rf"(?:,? (?:{alternatives('party_descriptions', ALL)})[^\n]{{0,600}}?)?\s{{0,2}}$"
)
_LOOKBACK = 700


class PartyRecognizer(Recognizer):
    """The name before a defined term, and the defined term itself where it is a name and not a role."""

    def __init__(self, language: str = "en") -> None:
        """Name the types."""
        super().__init__("parties", ["PARTY", "ORGANIZATION", "PERSON"], language)
        self._roles = frozenset(words_of("party_roles", language))

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return parties where they are defined and wherever their short name stands."""
        results: list[RecognizerResult] = []
        for match in _DEFINED.finditer(text):
            terms = [term for term in (match["term"], match["second"]) if term]
            if any(self._role(term) for term in terms):
                results += self._defined(text, match.start())
            results += self._aliases(text, match, terms)
        return [result for result in results if result.entity_type in entities]

    def _role(self, term: str) -> bool:
        return any(word in self._roles for word in term.lower().split())

    def _defined(self, text: str, end: int) -> Iterator[RecognizerResult]:
        """Yield the name that the bracket defines: the beginning of its sentence."""
        window = text[max(0, end - _LOOKBACK) : end]
        offset = end - len(window)
        begin = max(window.rfind("\n") + 1, 0)
        for opening in words_of("party_openings", self.supported_language):
            place = window.rfind(opening)
            after = place + len(opening)
            if place >= begin and window[after : after + 1].isupper():
                begin = max(begin, after)
        match = _PARTY.match(window[begin:].rstrip(" ,"))
        if match:
            name = match["name"].rstrip(" ,.")
            keep = match["name"] if match["name"].endswith(".") else name
            first = name.split()[0].strip(".").lower()
            if len(fold_key(name)) > 2 and first not in (
                "this",
                "the",
                "each",
                "any",
                "all",
                "these",
                "such",
            ):
                start = offset + begin
                head = name.split()[0]
                if fold_key(head) in titles(self.supported_language) and " " in name:
                    start += len(head) + 1
                    keep = keep[len(head) + 1 :]
                yield self.result(
                    "PARTY", start, start + len(keep), 0.96, "A party that the contract defines."
                )

    def _aliases(self, text: str, match: re.Match[str], terms: list[str]) -> Iterator[RecognizerResult]:
        """Yield all mentions of a short name that is a part of the name before the bracket."""
        before = fold_key(text[max(0, match.start() - 200) : match.start()])
        for term in terms:
            known = list(words(term))
            if (
                self._role(term)
                or not known
                or all(is_common(word, self.supported_language) for word in known)
                or not term[0].isupper()
            ):
                continue
            if fold_key(term) not in before and fold_key(known[0].text) not in before:
                continue
            for mention in re.finditer(rf"(?<!\w){re.escape(term)}(?!\w)", text):
                yield self.result(
                    "ORGANIZATION", *mention.span(), 0.8, "A short name that the document defines."
                )

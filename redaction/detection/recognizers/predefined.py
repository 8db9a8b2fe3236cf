"""Presidio's own recognizers that add to ours, under the names of our catalogue.

Left out are those that our pattern files supersede (their checksums and contexts are the same or stricter),
those that tag any number of some length, and those that would load a model. A number of one country stands in papers
of others, so that the language of the text does not matter: the check digit does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import EntityRecognizer, PatternRecognizer, RecognizerResult
from presidio_analyzer import predefined_recognizers as presidio

from redaction.detection.folding import lower
from redaction.detection.recognizers.base import Recognizer

__all__ = ["StateNumberRecognizer"]

# Recognizer class of Presidio -> our entity type.
_ADOPTED = {
    "AuAbnRecognizer": "NATIONAL_ID",
    "AuAcnRecognizer": "NATIONAL_ID",
    "AuMedicareRecognizer": "NATIONAL_ID",
    "AuTfnRecognizer": "NATIONAL_ID",
    "FiPersonalIdentityCodeRecognizer": "NATIONAL_ID",
    "InVoterRecognizer": "NATIONAL_ID",
    "ItFiscalCodeRecognizer": "NATIONAL_ID",
    "KrRrnRecognizer": "NATIONAL_ID",
    "SgFinRecognizer": "NATIONAL_ID",
    "DeHealthInsuranceRecognizer": "NATIONAL_ID",
    "DeIdCardRecognizer": "NATIONAL_ID",
    "DePassportRecognizer": "PASSPORT",
    "DeSocialSecurityRecognizer": "NATIONAL_ID",
    "DeTaxIdRecognizer": "NATIONAL_ID",
    "DeVatIdRecognizer": "NATIONAL_ID",
    "DeLanrRecognizer": "MEDICAL_LICENSE",
    "DeBsnrRecognizer": "MEDICAL_LICENSE",
    "EsNieRecognizer": "ES_NIF",
    "EsNifRecognizer": "ES_NIF",
    "ItVatCodeRecognizer": "NATIONAL_ID",
    "KrBrnRecognizer": "NATIONAL_ID",
    "NgNinRecognizer": "NATIONAL_ID",
    "PlPeselRecognizer": "PL_PESEL",
    "SeOrganisationsnummerRecognizer": "NATIONAL_ID",
    "SePersonnummerRecognizer": "NATIONAL_ID",
    "SgUenRecognizer": "NATIONAL_ID",
    "ThTninRecognizer": "NATIONAL_ID",
    "TrNationalIdRecognizer": "NATIONAL_ID",
    "ZaIdNumberRecognizer": "NATIONAL_ID",
}
# One check digit over bare digits is right by chance in every tenth number: these need a word of theirs nearby.
_BARE = frozenset(
    {"DeBsnrRecognizer", "DeLanrRecognizer", "ItVatCodeRecognizer", "KrBrnRecognizer", "NgNinRecognizer"}
    | {
        "PlPeselRecognizer",
        "SgUenRecognizer",
        "ThTninRecognizer",
        "DeIdCardRecognizer",
        "DePassportRecognizer",
    }
)
_BARE_SCORE = 0.2
_CONTEXT_BEFORE, _CONTEXT_AFTER = 60, 25  # characters
_CONTEXT_BONUS, _CONTEXT_FLOOR = 0.35, 0.5
# Every number here holds five digits near each other; the rest of a text need not be searched by thirty recognizers.
_DIGITS = re.compile(r"\d[\d .\-/A-Z]{0,60}")
_LEAST_DIGITS = 5
_MARGIN = 40  # characters; longer than any of the numbers
_GAP = "\n\x00\n"
_FLAGS = re.DOTALL | re.MULTILINE | re.IGNORECASE


class StateNumberRecognizer(Recognizer):
    """Numbers of states by shape and check digit, in texts of any language."""

    def __init__(self, language: str = "en") -> None:
        """Take the recognizers of the installed Presidio; one that a release dropped is skipped."""
        super().__init__("state numbers", sorted(set(_ADOPTED.values())), language)
        self._adopted = [
            _Adopted(getattr(presidio, name)(supported_language=language), entity, name in _BARE)
            for name, entity in _ADOPTED.items()
            if hasattr(presidio, name)
        ]

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the numbers; those of bare digits only beside a word for them."""
        wanted = set(entities)
        cut = _Cut(text)
        if not cut.text:
            return []
        lowered = lower(text)
        return [
            result
            for adopted in self._adopted
            if adopted.entity in wanted
            for result in self._results(adopted, cut, lowered)
        ]

    def _results(self, adopted: _Adopted, cut: _Cut, lowered: str) -> Iterator[RecognizerResult]:
        for found in adopted.found(cut.text):
            start, end = cut.place(found.start), cut.place(found.end)
            score = min(found.score, _BARE_SCORE) if adopted.bare else found.score
            around = lowered[max(0, start - _CONTEXT_BEFORE) : end + _CONTEXT_AFTER]
            if score < 1 and any(word in around for word in adopted.context):
                score = min(1.0, max(score + _CONTEXT_BONUS, _CONTEXT_FLOOR))
            result = self.result(
                adopted.entity, start, end, score, "A number of a state by its shape and check digit."
            )
            result.recognition_metadata[RecognizerResult.RECOGNIZER_NAME_KEY] = adopted.name
            yield result


class _Adopted:
    """A recognizer of Presidio; its shapes are searched before it is asked, because asking takes far longer."""

    def __init__(self, inner: EntityRecognizer, entity: str, bare: bool) -> None:
        self._inner = inner
        self.entity = entity
        self.bare = bare
        self.name = f"presidio {inner.name}"
        self.context = tuple(word.lower() for word in inner.context or ())
        shapes = inner.patterns if isinstance(inner, PatternRecognizer) else []
        self._shapes = [re.compile(pattern.regex, _FLAGS) for pattern in shapes]

    def found(self, text: str) -> list[RecognizerResult]:
        if self._shapes and not any(shape.search(text) for shape in self._shapes):
            return []
        return list(self._inner.analyze(text, self._inner.supported_entities, None))


class _Cut:
    """The parts of a text around its digits, as one text, with the way back."""

    def __init__(self, text: str) -> None:
        spans: list[tuple[int, int]] = []
        for match in _DIGITS.finditer(text):
            if sum(map(str.isdigit, match[0])) < _LEAST_DIGITS:
                continue
            start, end = max(0, match.start() - _MARGIN), min(len(text), match.end() + _MARGIN)
            if spans and start <= spans[-1][1]:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        self._spans = spans
        self.text = _GAP.join(text[start:end] for start, end in spans)

    def place(self, offset: int) -> int:
        """Return the offset in the whole text of one in the parts."""
        for start, end in self._spans:
            size = end - start
            if offset <= size:
                return start + offset
            offset -= size + len(_GAP)
        return self._spans[-1][1]

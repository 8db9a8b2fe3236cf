"""The entity model as a recognizer: it finds what no pattern and no list knows, and the rules check the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.entity_model import RECOGNIZER, EntityModel, shipped_model
from redaction.detection.entity_spans import EntitySpan
from redaction.detection.folding import fold_key, lower
from redaction.detection.gazetteers import common_words, countries
from redaction.detection.languages import BASE, language_file
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.telling import could_be_value

__all__ = ["ModelRecognizer", "entity_type_of"]

# Of a value at the threshold and of one without doubt: below what most rules say, and unsure ones do not spread.
_LEAST, _MOST = 0.42, 0.6
# A guess at an organisation that ends in a word of the sentence is no name to look for elsewhere: "Heliotrope drawings".
_LOOSE, _NEVER_SPREAD = re.compile(r" [a-z]+$"), 0.41
_BEFORE = 48  # characters
_STREET = re.compile(r"\d.*[^\W\d_]{3}|[^\W\d_]{3}.*\d", re.DOTALL)
_POSTCODE = re.compile(r"(?=.*\d)[A-Z\d]{2,6}(?:[ -][A-Z\d]{2,4})?")
_INITIALS = re.compile(r"(?:[A-Z]\.?[ -]?){1,3}")
_PROJECT = re.compile(r"(?:project|operation|programme)\b", re.I)
_PHONE = re.compile(r"\+?[\d ().\-/]{7,20}")
_PHONE_WORDS = re.compile(r"\b(?:tel|phone|fax|call|mobile|cell|ring|contact)\b", re.I)
_LIFE_NEAR = 90  # characters
_SURE_POSTCODE = 0.85
_WORDED = re.compile(
    r"[@\\]|\w[._/\-]\w|^[a-z]{5,}$"
)  # an address or a login name; other words are names of fields
_SURE_COUNTRY, _PROSE = 0.7, 8  # a probability, and words in a line
_LIFE = re.compile(
    r"\b(?:born|liv(?:es?|ed|ing)|resid\w+|nationals?|citizens?|native|fled|emigrat\w+|immigra\w+|deport\w+|expel\w+"
    r"|extradit\w+|asylum|refugee|moved|married|travel\w*|returned|arrived|left for|family|home)\b",
    re.I,
)
_DIGIT = re.compile(r"\d")
_NAMES = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})
_CAPITAL, _AROUND = re.compile("[A-Z]"), 120  # characters
_SURE_SPOKEN, _SURE_SMALL, _SURE_DAY = 0.6, 0.9, 0.85
_SURE_YEAR = 0.8  # a bare year stays, unless the context makes it a date
# The year of a diagnosis tells no more than an age does; Safe Harbor lets years stand.
_OF_A_DIAGNOSIS = re.compile(
    r"\b(?:diagnos\w+|history of|treated|evaluated|documented|noted|checked|prior)\b[^.\n]{0,40} (?:in|since|the) $",
    re.I,
)
_SHORTEST_NAME, _SHORTEST_DAY = 3, 5
_SPELT = re.compile(
    r"(?:\w+ )?(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[ ,.-]*){3,}", re.I
)
_LOGIN = re.compile(r"[a-z][a-z._\-]*\d{0,4}")
# What stands before a number says what it counts; the nearest word decides.
_KINDS = (
    ("DOCKET_NUMBER", re.compile(r"\b(?:applications?|case|docket|court|appeal|judgment|v\.)\b", re.I)),
    ("MEDICAL_RECORD_NUMBER", re.compile(r"\b(?:mrn|medical|patient|chart|record|hospital)\b", re.I)),
    ("CLAIM_NUMBER", re.compile(r"\bclaim\b", re.I)),
    ("PASSPORT", re.compile(r"\bpassport\b", re.I)),
    ("DRIVER_LICENSE", re.compile(r"\b(?:driving|driver)", re.I)),
    ("BANK_ACCOUNT", re.compile(r"\b(?:account|acct|a/c)\b", re.I)),
    ("EMPLOYEE_ID", re.compile(r"\b(?:employee|staff|badge)\b", re.I)),
    ("HEALTH_PLAN_ID", re.compile(r"\b(?:member|insured|insurance|plan)\b", re.I)),
    ("TRIAL_SUBJECT", re.compile(r"\bsubject\b", re.I)),
    ("RESPONDENT_ID", re.compile(r"\brespondent\b", re.I)),
    ("LOT_NUMBER", re.compile(r"\b(?:lot|batch)\b", re.I)),
    ("PART_NUMBER", re.compile(r"\b(?:part|drawing|dwg|item)\b", re.I)),
    ("CONTRACT_NUMBER", re.compile(r"\b(?:contract|agreement|policy|order|po|invoice)\b", re.I)),
    ("NATIONAL_ID", re.compile(r"\b(?:national|tax|ssn|social security|registered|identity)\b", re.I)),
)
_TYPES = {"ORGANIZATION": "ORGANIZATION", "AMOUNT": "MONEY_TERM"}
_ENTITIES = [
    *(
        "PERSON",
        "PERSON_ALIAS",
        "LOCATION",
        "STREET_ADDRESS",
        "POSTAL_CODE",
        "ORGANIZATION",
        "DATE_TIME",
        "AGE",
    ),
    *("EMAIL_ADDRESS", "URL", "PHONE_NUMBER", "USERNAME", "MATTER_NUMBER", "MONEY_TERM"),
    *("PROJECT_CODENAME", "PROTECTED_TERM"),
    *(name for name, _ in _KINDS),
]


class ModelRecognizer(Recognizer):
    """Persons, places, organisations, dates, numbers and code names by their context."""

    def __init__(self, language: str = "en", model: EntityModel | None = None) -> None:
        """Use ``model``, or the one that the program ships; it is loaded when the first text comes."""
        super().__init__(RECOGNIZER, _ENTITIES, language)
        self._model = model or shipped_model()

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the model's values of a text; offsets in characters."""
        wanted = set(entities)
        if wanted.isdisjoint(_ENTITIES):
            return []
        return [
            self.result(
                entity, span.start, span.end, self._score(text, span), "Named so by its context (model)"
            )
            for span in self._model.spans(text)
            for entity in entity_type_of(text, span, self.supported_language)
            if entity in wanted and _holds(text, span, entity)
        ]

    def _score(self, text: str, span: EntitySpan) -> float:
        if span.family == "ORGANIZATION" and _LOOSE.search(text, span.start, span.end):
            return _NEVER_SPREAD
        threshold = self._model.thresholds[span.family]
        return _LEAST + (_MOST - _LEAST) * max(0.0, span.probability - threshold) / (1 - threshold)


def entity_type_of(text: str, span: EntitySpan, language: str = BASE) -> Iterator[str]:
    """Yield the catalogue's type for a span, or nothing where the program leaves such values alone.

    Countries and states stay, but for languages whose annotators mask them, unless they tell where a person's story
    plays; so do words that begin with a capital for other reasons, and what has not two letters or digits.
    """
    value = text[span.start : span.end]
    if sum(map(str.isalnum, value)) < 2:
        return
    match span.family:
        case "PERSON":
            yield "PERSON_ALIAS" if _INITIALS.fullmatch(value) else "PERSON"
        case "LOCATION":
            yield from _place_types(text, span, language)
        case "TERM":
            if lower(value.split()[-1]) not in common_words() and not _PROJECT.fullmatch(value):
                yield "PROJECT_CODENAME" if _PROJECT.match(value) else "PROTECTED_TERM"
        case "ID":
            if _DIGIT.search(value) or _WORDED.search(value) or _SPELT.fullmatch(value):
                yield _number_type(value, text[max(0, span.start - _BEFORE) : span.start])
        case "AGE" if _DIGIT.search(value) or not value.isalpha():
            yield "AGE"
        case "DATE" if not value.isdigit() or _year_of_an_event(text, span):
            yield "DATE_TIME"
        case "AGE" | "DATE":
            return
        case family:
            yield _TYPES[family]


def _year_of_an_event(text: str, span: EntitySpan) -> bool:
    """Whether a number without a month is a date by its context: not a year of a diagnosis, nor a doubtful one."""
    if span.end - span.start < 4 or span.probability < _SURE_YEAR:
        return False
    return not _OF_A_DIAGNOSIS.search(text[max(0, span.start - _BEFORE * 2) : span.start])


def _place_types(text: str, span: EntitySpan, language: str) -> Iterator[str]:
    value = text[span.start : span.end]
    postcode = _POSTCODE.fullmatch(value)
    if postcode and span.probability < _SURE_POSTCODE:
        return
    kept = fold_key(value) in countries() and not language_file(language).get("masks_countries")
    if not kept or _tells_where(text, span):
        yield "POSTAL_CODE" if postcode else "STREET_ADDRESS" if _STREET.search(value) else "LOCATION"


def _holds(text: str, span: EntitySpan, entity: str) -> bool:
    """Whether a value can be of its type; one without capitals or figures only if the model is sure of it.

    Dictation and hurried notes have neither: "seen with mister fairweather at christmas".
    """
    value = text[span.start : span.end]
    if could_be_value(value, entity) or _SPELT.fullmatch(value):
        return True
    if entity == "DATE_TIME":
        return span.probability >= _SURE_DAY and len(value) >= _SHORTEST_DAY and not value.isdigit()
    if entity not in _NAMES or not could_be_value(value.title(), entity):
        return False
    if _CAPITAL.search(text, max(0, span.start - _AROUND), span.end + _AROUND) is None:
        return span.probability >= _SURE_SPOKEN
    rare = any(word not in common_words() for word in value.split())
    return span.probability >= _SURE_SMALL and rare and len(value) >= _SHORTEST_NAME


def _tells_where(text: str, span: EntitySpan) -> bool:
    """Whether a country says where a person's story plays: by the words nearby, or by the model's word in prose."""
    line = text[text.rfind("\n", 0, span.start) + 1 :].partition("\n")[0]
    sure = span.probability >= _SURE_COUNTRY and len(line.split()) >= _PROSE
    return sure or bool(_LIFE.search(text, max(0, span.start - _LIFE_NEAR), span.end + _LIFE_NEAR))


def _number_type(value: str, before: str) -> str:
    if "@" in value:
        return "EMAIL_ADDRESS"
    if "://" in value or value.startswith("www."):
        return "URL"
    if _PHONE.fullmatch(value) and (value.startswith("+") or _PHONE_WORDS.search(before)):
        return "PHONE_NUMBER"
    if _LOGIN.fullmatch(value):
        return "USERNAME"
    nearest = max(
        ((match.start(), name) for name, pattern in _KINDS for match in pattern.finditer(before)),
        default=None,
    )
    return nearest[1] if nearest else "MATTER_NUMBER"

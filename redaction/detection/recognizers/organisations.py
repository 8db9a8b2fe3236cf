"""Organisations by their legal form, by the noun in their name, and by the way in which they are cited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import fold_key
from redaction.detection.gazetteers import countries, given_names, legal_forms, organisation_words, titles
from redaction.detection.languages import words as words_of
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.capitals import UPPER, Shape, Word, is_common, words

__all__ = ["OrganisationRecognizer"]

_CITATION = re.compile(
    r"(?:,? (?:et al\.)?,? ?(?:\d{1,4} [A-Z][\w. ]{1,14}\d{1,5}|\[(?:19|20)\d{2}\]|no\. \d+/\d+))"
)
_ARTICLES = frozenset({"the", "this", "our", "your", "a", "an", "any", "each", "that", "such", "its"})
_HOUR = re.compile(r"\d{1,2} ?[AP]\.?M\b")  # "5:44 PM SL" is an hour and initials, no Spanish company
_LINK = re.compile(r"[ \u00a0]|'s |’s |\. |[ ]?& ?")
_MOST_WORDS = 9
_MOST_NAMES = 4


@cache
def _form_pattern(language: str) -> re.Pattern[str]:
    """All legal forms as one pattern, each to be followed by no letter."""
    shapes = "|".join(re.escape(form).replace(r"\ ", r"[ \u00a0]") for form in legal_forms(language))
    return re.compile(rf"(?<=[ \u00a0,)])(?:{shapes})(?![\w])")


@cache
def _connectors(language: str) -> frozenset[str]:
    """Return the words in lower case that stand inside of an organisation's name."""
    return frozenset(words_of("organisation_connectors", language))


@cache
def _leads(language: str) -> frozenset[str]:
    """Return the words before a name that are no part of it."""
    return _ARTICLES | frozenset(words_of("organisation_leads", language))


class OrganisationRecognizer(Recognizer):
    """Companies, courts, hospitals, agencies."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("organisations", ["ORGANIZATION"], language)
        self._language = language
        self._heads = organisation_words(language) - set(
            map(fold_key, words_of("kept_institutions", language))
        )
        self._care = frozenset(map(fold_key, words_of("care_words", language)))
        self._countries = countries(language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return organisations; a name with a legal form is surer than one with a noun."""
        if "ORGANIZATION" not in entities:
            return []
        return [*self._with_form(text), *self._with_noun(text), *self._with_ampersand(text)]

    def _with_form(self, text: str) -> Iterator[RecognizerResult]:
        for match in _form_pattern(self._language).finditer(text):
            start = self._name_start(text, match.start(), match[0])
            if start is None:
                continue
            name = text[start : match.end()]
            if _CITATION.match(text, match.end()) and " v" in text[max(0, start - 40) : start]:
                continue
            if len(fold_key(name)) > len(fold_key(match[0])) + 1:
                yield self.result("ORGANIZATION", start, match.end(), 0.95, "A name with a legal form.")

    def _name_start(self, text: str, end: int, form: str) -> int | None:
        """Walk back over capitalised words and the connectors between them."""
        window = text[max(0, end - 120) : end]
        offset = max(0, end - 120)
        window_start = window.rfind("\n") + 1
        before = [w for w in _tokens(window) if w[0] >= window_start]
        start = None
        place = len(window.rstrip(" ,\u00a0"))
        short = form in (
            "AS",
            "SA",
            "SE",
            "AG",
            "AB",
            "PC",
            "PT",
            "LP",
            "UG",
            "KG",
            "SL",
            "BV",
            "NV",
            "Company",
            "Trust",
            "Corporation",
        )
        taken = 0
        for index in range(len(before) - 1, -1, -1):
            left, right, token = before[index]
            gap = window[right:place]
            if (
                gap.strip(" \u00a0,&.()\"'“”")
                or len(gap) > 4
                or (("," in gap or "." in gap) and taken and not (gap.startswith(".") and right - left <= 3))
            ):
                break
            capital = token[0].isupper() or token[0].isdigit()
            if not capital and (
                token not in _connectors(self._language)
                or _ends_another_name([token for _, _, token in before[:index]], self._language)
            ):
                break
            if capital:
                if taken and token.lower() in _leads(self._language):
                    break
                start = left
                taken += 1
            place = left
            if taken >= _MOST_WORDS:
                break
        if start is None or _HOUR.match(window, start):
            return None
        name = window[start:].split()
        while len(name) > 1 and name[0].lower() in _leads(self._language) | {
            "and",
            "by",
            "with",
            "between",
            "to",
            "from",
            "as",
            "if",
            "for",
            "in",
            "at",
            "of",
            "client",
            "agency",
            "seller",
            "buyer",
            "owner",
        }:
            start += len(name[0]) + 1
            name = name[1:]
        if short and (not name or (len(name) == 1 and is_common_text(name[0], self._language))):
            return None
        return (
            offset + start
            if not all(is_common_text(word, self._language) for word in name) or len(name) > 1
            else None
        )

    def _with_noun(self, text: str) -> Iterator[RecognizerResult]:
        for run in (part for phrase in _phrases(text, self._language) for part in self._parted(phrase)):
            full = [w for w in run if w.shape is not Shape.LOWER]
            heads = [i for i, w in enumerate(run) if w.shape is not Shape.LOWER and self._is_head(run, i)]
            if not heads or len(full) < 2:
                continue
            start, end = run[0].start, run[-1].end
            name = text[start:end]
            distinctive = any(not is_common(w, self._language) and w.key not in self._heads for w in full)
            upper = all(w.shape is Shape.UPPER for w in full)
            if distinctive:
                yield self.result("ORGANIZATION", start, end, 0.6, "A name with a noun for organisations.")
            elif (
                not upper
                and full[-1].key in self._care
                and text[max(0, start - 8) : start].lower().endswith(("at ", "from ", "by ", "to ", "the "))
            ):
                yield self.result(
                    "ORGANIZATION", start, end, 0.5, "A place of care or learning after a word of place."
                )
            elif (
                not upper and len(full) >= 3 and any(w.key in self._countries or " of " in name for w in full)
            ):
                yield self.result("ORGANIZATION", start, end, 0.5, "The name of a public body.")
            elif (
                re.match(
                    r"(?i)(?:supreme|district|high|regional|city|county|constitutional|crown|appeal|federal|family|circuit|administrative|military)",
                    name,
                )
                and "ourt" in name.lower()
            ):
                yield self.result("ORGANIZATION", start, end, 0.5, "The name of a court.")

    def _parted(self, phrase: list[Word]) -> Iterator[list[Word]]:
        """Two organisations joined by "and" are two; "Ministry of Health and Welfare" is one; persons are none."""
        start = 0
        for index in range(1, len(phrase) - 1):
            word = phrase[index]
            if word.shape is Shape.LOWER and _ends_another_name(
                [w.text for w in phrase[start:index]], self._language
            ):
                start = index + 1
                continue
            if word.text != "and":
                continue
            right = range(index + 1, len(phrase))
            if self._is_head(phrase, index - 1) and any(self._is_head(phrase, i) for i in right):
                yield phrase[start:index]
                start = index + 1
        yield phrase[start:]

    def _is_head(self, run: list[Word], index: int) -> bool:
        if run[index].key in self._heads:
            return True
        return index + 1 < len(run) and run[index].key + run[index + 1].key in self._heads

    def _with_ampersand(self, text: str) -> Iterator[RecognizerResult]:
        shape = (
            r"(?<![\w&])(?:["
            + UPPER
            + r"][\w'’-]{1,24},? ){1,4}& (?:["
            + UPPER
            + r"][\w'’-]{1,24})(?: ["
            + UPPER
            + r"][\w'’-]{2,24}){0,2}(?!\w)"
        )
        for match in re.finditer(shape, text):
            parts = [w for w in re.split(r"[ ,&]+", match[0]) if w]
            if any(not is_common_text(part, self._language) for part in parts):
                # Abbreviations alone are as often two diseases as two partners.
                score = 0.65 if all(part.isupper() for part in parts) else 0.7
                yield self.result(
                    "ORGANIZATION", match.start(), match.end(), score, "Names joined by an ampersand."
                )


def is_common_text(word: str, language: str) -> bool:
    """Whether a word, given as text, is a common one."""
    stripped = word.strip(".,()'\"")
    return not stripped or is_common(
        Word(stripped, 0, len(stripped), Shape.TITLE, fold_key(stripped)), language
    )


def _ends_another_name(tokens: Sequence[str], language: str) -> bool:
    """Whether the words before "of" or "and" are a person ("Dr Jane Roe of …") or a whole company ("Roe Ltd and …")."""
    name: list[str] = []
    for token in reversed(tokens[-_MOST_NAMES:]):
        if not token[0].isupper():
            break
        name.append(token)
    if not name:
        return False
    first = fold_key(name[-1])
    person = len(name) >= 2 and (
        first in given_names(language) or any(fold_key(word) in titles(language) for word in name)
    )
    return person or name[0].rstrip(".") in _short_forms(language)


@cache
def _short_forms(language: str) -> frozenset[str]:
    """Return the last words of legal forms, without their full stop."""
    return frozenset(form.split()[-1].rstrip(".") for form in legal_forms(language))


def _tokens(text: str) -> list[tuple[int, int, str]]:
    return [(m.start(), m.end(), m[0]) for m in re.finditer(r"[\w'’-]+(?:\.[\w'’-]+)*", text)]


def _phrases(text: str, language: str) -> Iterator[list[Word]]:
    """Yield capitalised words with the connectors that organisation names have ("Court of Appeal for Ontario")."""
    phrase: list[Word] = []
    held: list[Word] = []
    last: Word | None = None
    for word in words(text):
        gap = text[last.end : word.start] if last is not None else ""
        joined = bool(_LINK.fullmatch(gap)) and not (
            gap.startswith(".") and last is not None and len(last.text) > 3
        )
        if not joined:
            if phrase:
                yield _without_lead(phrase, language)
            phrase, held = [], []
        if word.shape is not Shape.LOWER:
            phrase += held if phrase else []
            held = []
            phrase.append(word)
        elif phrase and word.text in _connectors(language) and len(held) < 3:
            held.append(word)
        else:
            if phrase:
                yield _without_lead(phrase, language)
            phrase, held = [], []
        last = word
    if phrase:
        yield _without_lead(phrase, language)


def _without_lead(phrase: list[Word], language: str) -> list[Word]:
    while len(phrase) > 1 and (
        phrase[0].text.lower()
        in _leads(language)
        | {"in", "at", "on", "by", "from", "to", "for", "with", "and", "dear", "if", "when"}
        or phrase[0].shape is Shape.LOWER
    ):
        phrase = phrase[1:]
    return phrase

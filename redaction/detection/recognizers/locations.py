"""Places of the gazetteer, matched on spaCy's tokens, and places by the words around them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import spacy
from presidio_analyzer import RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from redaction.detection.folding import fold_key
from redaction.detection.gazetteers import (
    common_words,
    countries,
    country_names,
    given_names,
    places,
    surnames,
)
from redaction.detection.languages import alternatives, language_file
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.capitals import UPPER

__all__ = ["LocationRecognizer"]

_DESCRIBED = re.compile(
    r"(?<!\w)(?:Lake|Mount|Mt\.|Port|Fort|Villa|Château|Camp|Cape|Isle of|Co\.|County|Village of|City of|Town of|District of|Province of|Region of) (?:["
    + UPPER
    + r"][\w'’-]{2,24})(?: ["
    + UPPER
    + r"][\w'’-]{2,24})?"
    r"|(?<!\w)(?:["
    + UPPER
    + r"][\wà-ž'’-]{2,24} ){1,2}(?:County|Island|Islands|Valley|Bay|Beach|Heights|Hills|Harbo[u]?r|Falls|Springs|Creek|District|Province|Region|Oblast|Prefecture|Parish|Borough|Peninsula|Mountains|River|branch)(?!\w)"
)
_BEFORE_STATE = re.compile(
    r"(?<![\w.])(?P<v>["
    + UPPER
    + r"][\wà-ž'’-]{2,24}(?: ["
    + UPPER
    + r"][\wà-ž'’.-]{1,24}){0,2})(?:, | (?=[A-Z]{2} \d{5}))(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?=[ ,.;)]|$)(?: \d{5})?"
)
_AFTER_CODE = re.compile(
    r"(?<![\w.,-])(?:[A-Z]{1,2}-)?\d{4,6} (?P<v>["
    + UPPER
    + r"][a-zà-ž'’-]{2,24}(?:[ -]["
    + UPPER
    + r"][a-zà-ž'’-]{2,24})?)(?!\w)"
)
_NAMED_WORDS = re.compile(
    r"(?<!\w)["
    + UPPER
    + r"][a-zà-ž]{2,20}(?: (?:(?:and|of|the) ){0,2}["
    + UPPER
    + r"][a-zà-ž]{2,20}){0,4}(?!\w)|(?<!\w)["
    + UPPER
    + r"][a-zà-ž]{3,20}(?!\w)"
)


@cache
def _country_pattern(language: str) -> re.Pattern[str] | None:
    """Return the countries of a language that masks them, with the words of their full names ("Reino de Suecia")."""
    if not language_file(language).get("masks_countries"):
        return None
    names = "|".join(
        re.escape(re.sub("[’']", "'", name))
        .replace(r"\ ", r"[ \u00a0]")
        .replace(r"\-", " ?- ?")
        .replace("'", " ?[’'] ?")
        for name in sorted(country_names(language), key=len, reverse=True)
    )
    lead = alternatives("country_leads", language)
    return re.compile(rf"(?<![\w-])(?:(?:{lead})[ \u00a0]?)?(?:{names})(?![\w])")


class LocationRecognizer(Recognizer):
    """Towns, regions, named places; countries and states are left alone."""

    def __init__(self, language: str = "en", vocab: Vocab | None = None) -> None:
        """Compile the gazetteer for the matcher; the vocabulary is the pipeline's own."""
        super().__init__("locations", ["LOCATION"], language)
        self._vocab = vocab
        self._matcher: PhraseMatcher | None = None
        self._language = language
        self._names = given_names(language) | surnames(language)
        self._countries = countries(language)
        self._common = common_words(language)
        self._foreign = _country_pattern(language)

    def _matches(self, document: Doc) -> list[tuple[int, int]]:
        if self._matcher is None or self._matcher.vocab is not document.vocab:
            pipeline = spacy.blank("xx", vocab=document.vocab)
            self._matcher = PhraseMatcher(document.vocab, attr="ORTH")
            tokens = re.compile(r" |[^\W_]{1,60}|_|[^\w\s]")
            for place in places(self._language):
                for spelling in {place, place.upper()}:
                    self._matcher.add("place", [_phrase(pipeline.vocab, spelling, tokens)])
        return [(start, end) for _, start, end in self._matcher(document)]

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """Return the places of a text."""
        if "LOCATION" not in entities:
            return []
        results: list[RecognizerResult] = []
        if nlp_artifacts is not None:
            document: Any = nlp_artifacts.tokens
            for first, last in self._matches(document):
                span = document[first:last]
                start, end = span.start_char, span.end_char
                score = self._score(text, start, end)
                if score:
                    results.append(self.result("LOCATION", start, end, score, "A place of the gazetteer."))
        for match in _NAMED_WORDS.finditer(text):
            if fold_key(match[0]) in self._countries:
                sentence = "A country or state; kept unless a policy lowers the threshold."
                results.append(self.result("LOCATION", *match.span(), 0.35, sentence))
        for match in self._foreign.finditer(text) if self._foreign else ():
            sentence = "A country, told in the language of the text."
            results.append(self.result("LOCATION", *match.span(), 0.55, sentence))
        for pattern, score, sentence in (
            (_DESCRIBED, 0.6, "A name with a noun for places."),
            (_BEFORE_STATE, 0.6, "A name before the code of a state."),
            (_AFTER_CODE, 0.5, "A name after a postcode."),
        ):
            for match in pattern.finditer(text):
                group = "v" if "v" in pattern.groupindex else 0
                first_word = match[group].split()[0].lower()
                if first_word not in self._common or pattern is _BEFORE_STATE:
                    results.append(self.result("LOCATION", *match.span(group), score, sentence))
        return results

    def _score(self, text: str, start: int, end: int) -> float:
        """Places that are also names or words need a word of place before them."""
        if (start and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum()):
            return 0.0
        if text[start - 1 : start] in ("-", "@", "_", "/") or text[end : end + 1] in ("-", "@", "_"):
            return 0.0
        value = text[start:end]
        key = fold_key(value)
        if key in self._countries and key not in ("jersey",):
            return 0.0
        if key in self._names or value.lower() in self._common:
            before = text[max(0, start - 12) : start].lower()
            if re.search(r"\b(?:in|near|at|from|to|of)\s$", before):
                return 0.6
            return 0.45 if re.match(r",? [A-Z]{2}\b", text[end : end + 5]) else 0.0
        return 0.7


def _phrase(vocab: Vocab, text: str, tokens: re.Pattern[str]) -> Doc:
    words: list[str] = []
    spaces: list[bool] = []
    for match in tokens.finditer(text):
        if match[0] == " " and words and not spaces[-1]:
            spaces[-1] = True
        else:
            words.append(match[0])
            spaces.append(False)
    return Doc(vocab, words=words, spaces=spaces)

"""Figures about the future that nobody outside may know: forecasts, planned numbers and dates, results not yet public."""

from __future__ import annotations

import re
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import lower
from redaction.detection.languages import words
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.figures import CURRENCY, NUMBER, RANGE, SCALE, WORD_NUMBER

__all__ = ["ForecastRecognizer", "sentence_around"]

_THINGS = (
    r"(?:accounts|subscribers|customers|users|units|posts|jobs|roles|positions|employees|FTEs?|stores|branches|sites|patients|hectares|tonnes"
    r"|vehicles|cars|aircraft|MW|GWh|barrels|members|downloads|beds|rooms|seats|homes|doses|prescriptions|policies|orders|installations"
    r"|licen[cs]es)"
)
_COUNTED_LOOSELY = re.compile(
    rf"(?<![\w.,/-])(?:{NUMBER})(?: (?:million|thousand|billion) [a-z]{{3,15}}s|{SCALE}? [a-z]{{3,15}}s (?:in|by|for) (?:FY ?)?'?(?:20)?\d{{2}})(?!\w)"
)
_COMPARED = re.compile(
    r"(?<![\w.,])(?P<v>\d{1,3}(?:\.\d{1,2})? ?%) (?:less|more|lower|higher|better|fewer|faster|reduction|improvement|increase)(?!\w)"
)
_COUNTED = re.compile(
    rf"(?<![\w.,/-])(?:{NUMBER}|(?i:{WORD_NUMBER})){RANGE}{SCALE}? (?:new |net |paying |active |full-time )?"
    rf"{_THINGS}(?: (?:in|by|for) (?:FY ?)?'?\d{2, 4})?(?!\w)"
)
_PLANNED = re.compile(
    r"(?i:launch\w*|complet\w+|closing|close[sd]?|go[- ]live|opening|release|signing|planned|expected|scheduled|sale|filing|start\w*|deliver\w*|listing|ipo)"
    r"[^.\n]{0,40}?(?<!\w)(?P<v>(?:Q[1-4] ?(?:FY ?)?'?(?:20)?\d{2}|(?i:first|second|third|fourth) (?:quarter|half)(?: of)? 20\d{2}|H[12] ?'?(?:20)?\d{2}))(?!\w)"
)
_FORECAST_PHRASE = re.compile(
    rf"(?:FY ?'?\d{{2,4}}E?|Q[1-4](?: ?(?:FY)? ?'?\d{{2,4}})?|H[12](?: ?\d{{2,4}})?) [\w &-]{{0,40}}?(?:of|at|to|:|=|under) ?(?:{CURRENCY} ?)?(?:{NUMBER}){RANGE}{SCALE}?(?: ?%| per ?cent)?(?: {_THINGS}(?!\w))?"
)
_MEASURED = r"(?:ARR|MRR|GMV|EBITDA?|revenues?|sales|turnover|net income|licen[cs]e income|royalty income|profits?|cash flow|bookings|backlog|capex|output|headcount)"
# A measure of the business, its figure, and the year for which it is meant: "ARR of $19m by December 2026".
_DATED = re.compile(
    rf"(?<!\w){_MEASURED}(?: of|:| at| reaching| to reach)? ?(?:(?:about |around |over )?(?:{CURRENCY} ?)?(?:{NUMBER}){RANGE}{SCALE}?(?: ?%| per ?cent)?(?: an?(?: year| month| quarter)| per (?:year|annum|month))?"
    r",? (?:by|in|from|for|through)(?: (?:early|mid|late|the end of|end))?(?: [A-Z][a-z]{2,8})? (?:FY ?'?)?20\d{2})(?!\w)"
)
_READ_OUT = re.compile(
    r"(?i:hazard ratio|odds ratio|risk ratio|response rate|median (?:pfs|os|survival)|p[- ]value|effect size|efficacy|objective response|hr|orr)"
    r"(?: (?:of|is|was))? ?[=:<]? ?(?P<v>\d{1,2}(?:\.\d{1,3})?(?: ?%| months)?)(?![\w.]?\d)"
)
_WITHHELD = (
    "not public",
    "unblinded",
    "unpublished",
    "not published",
    "not yet published",
    "embargo",
    "interim",
    "not yet public",
    "confidential",
    "top-line",
    "topline",
)


class ForecastRecognizer(Recognizer):
    """Counts, periods and figures in sentences about plans."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("forecasts", ["FORECAST"], language)
        self._future = words("forecast_words", language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return what a sentence about plans or withheld results says in numbers."""
        if "FORECAST" not in entities:
            return []
        lowered = lower(text)
        results = []
        for match in _FORECAST_PHRASE.finditer(text):
            if any(word in lowered[max(0, match.start() - 100) : match.end() + 60] for word in self._future):
                sentence = "A figure about a future period, in a sentence about plans."
                results.append(self.result("FORECAST", *match.span(), 0.75, sentence))
        for match in _DATED.finditer(text):
            if any(word in sentence_around(lowered, *match.span()) for word in self._future):
                sentence = "A measure of the business with the year that it is planned for."
                results.append(self.result("FORECAST", *match.span(), 0.85, sentence))
        for match in (*_COUNTED.finditer(text), *_COUNTED_LOOSELY.finditer(text)):
            around = sentence_around(lowered, *match.span())
            if any(word in around for word in self._future):
                sentence = "A number of things in a sentence about plans."
                results.append(self.result("FORECAST", *match.span(), 0.6, sentence))
        for match in _PLANNED.finditer(text):
            sentence = "A period in which something is planned."
            results.append(self.result("FORECAST", *match.span("v"), 0.6, sentence))
        for match in (*_READ_OUT.finditer(text), *_COMPARED.finditer(text)):
            around = sentence_around(lowered, *match.span())
            if any(word in around for word in _WITHHELD):
                sentence = "A result of a study, in a sentence that says it is not public."
                results.append(self.result("FORECAST", *match.span("v"), 0.6, sentence))
        return results


def sentence_around(lowered: str, start: int, end: int) -> str:
    """Return the line around an amount, from the beginning of its sentence to the end of the next one."""
    left = max(lowered.rfind("\n", 0, start), lowered.rfind(". ", 0, start), start - 160, 0)
    right = min(end + 130, len(lowered))
    line = lowered.find("\n", end, right)
    return lowered[left : line if line >= 0 else right]

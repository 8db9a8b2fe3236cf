"""Sums of money and shares, told apart by the words around them: pay, forecast, or a term of business."""

from __future__ import annotations

import re
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import lower
from redaction.detection.languages import prose_words
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.figures import CURRENCY, NUMBER, RANGE, SCALE, WORD_NUMBER
from redaction.detection.recognizers.forecasts import sentence_around

__all__ = ["AmountRecognizer"]

_UNIT = (
    r"(?:(?: ?/ ?(?:kg|g|t|l|L|h|hr|hour|day|month|year|yr|kWh|MWh|unit|piece|pc|share|m²|m2|m³|ton(?:ne)?|user|seat|barrel|bbl|lb|ha|mile|km|MMBtu|GB|TB|page|word|claim|call)"
    r"| per (?!cent)[a-z]{3,14}| (?:per|a|an) (?:share|unit|piece|hour|day|week|month|year|annum|kg|tonne|ton|seat|user|licence|license|set|document|hectare|acre|lit(?:re|er)|gallon|barrel|mile|page|word|claim|call|visit|lead"
    r"|click|transaction|square (?:foot|met(?:re|er))|pallet|container|bed|room|night|case|chart|record|head|vehicle|store|site|kWh|MWh|therm)"
    r"| each| (?:net|gross) (?:a|per) (?:week|month|year|hour|day)| p\.a\.)(?!\w))"
)
_WORDS = r"(?:dollars?|euros?|pounds?(?: sterling)?|rupees?|francs?|yen|yuan|reais|pesos?|kronor|kroner|zlotys?|lira)"
_MONEY = re.compile(
    rf"(?<![\w.,])R ?(?:\d{{1,3}}(?:[ ,]\d{{3}})+(?:\.\d{{2}})?|\d{{1,6}}\.\d{{2}})(?![\w.]?\d){_UNIT}?|"
    rf"(?<![\w.,])[-+~]?{CURRENCY} ?(?:{NUMBER}){RANGE}{SCALE}?{_UNIT}?"
    rf"|(?<![\w.,])(?:{NUMBER}){RANGE}{SCALE}? ?(?:{CURRENCY}(?!\w)|{_WORDS}(?!\w)){_UNIT}?"
    rf"|(?<![\w.,])(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)(?: (?:hundred|thousand|million|billion))? {_WORDS}(?!\w)"
)
_SHARE = re.compile(
    r"(?<![\w.,])(?:(?:E|S|L|SOFR|EURIBOR|Euribor|SONIA|ESTR|€STR|LIBOR|prime|base) ?\+ ?)?[-+±~]?\d{1,4}(?:[.,]\d{1,4})?(?: ?[–-] ?\d{1,4}(?:[.,]\d{1,3})?)? ?(?:%|per ?cent(?!\w)|basis points|bps?(?!\w)|percentage points|pp(?!\w))"
)
_WORDED_SHARE = re.compile(
    rf"(?<!\w)(?i:{WORD_NUMBER}(?: and (?:one|a|three)[- ](?:half|quarters?|third))?(?:[- ]?point[- ]{WORD_NUMBER})? per ?cent)"
    r"(?: \(\d{1,3}(?:\.\d{1,3})? ?%\))?(?!\w)"
)
_MULTIPLE = re.compile(
    r"(?i:covenant|leverage|money multiple|moic|headroom|net debt|valuation|offer|bid)[^.\n]{0,50}?(?<![\w.])(?P<v>\d{1,2}(?:\.\d{1,2})? ?[x×])(?!\w)"
)
_AHEAD = re.compile(
    r" (?:in|by|for) (?:(?:FY|CY) ?'?\d{2,4}E?|20[2-9]\d|[QH][1-4](?: ?(?:FY)? ?'?\d{2,4})?)(?!\w)"
)
_PERIOD = re.compile(
    r"(?<!\w)(?:FY ?'?\d{2,4}E?|Q[1-4](?: ?(?:FY)? ?'?\d{2,4})?|[12]H ?\d{2,4}|H[12](?: ?(?:FY)? ?'?\d{2,4})?)(?!\w)"
)


class AmountRecognizer(Recognizer):
    """Finds amounts; a plain share needs a word of business before it, money does not."""

    def __init__(self, language: str = "en") -> None:
        """Name the three types that an amount can be."""
        super().__init__("amounts", ["MONEY_TERM", "COMPENSATION", "FORECAST"], language)
        self._pay = prose_words("pay_words", language)
        self._future = prose_words("forecast_words", language)
        self._terms = prose_words("business_words", language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return every amount under the type that its sentence suggests."""
        lowered = lower(text)
        results = []
        for match in _MULTIPLE.finditer(text):
            kind, sentence = self._kind(lowered, *match.span("v"))
            results.append(self.result(kind, *match.span("v"), 0.55, sentence))
        for match in _WORDED_SHARE.finditer(text):
            if _any(self._terms, lowered[max(0, match.start() - 70) : match.end() + 40]):
                kind, sentence = self._kind(lowered, match.start(), match.end())
                results.append(self.result(kind, match.start(), match.end(), 0.7, sentence))
        for match in _MONEY.finditer(text):
            kind, sentence = self._kind(lowered, match.start(), match.end())
            end = match.end()
            period = _AHEAD.match(text, end)
            if period and kind != "COMPENSATION":
                kind, sentence, end = "FORECAST", "An amount for a coming period.", period.end()
            score = 0.8 if kind == "COMPENSATION" else 0.7 if kind == "FORECAST" else 0.6
            results.append(self.result(kind, match.start(), end, score, sentence))
        for match in _SHARE.finditer(text):
            kind, sentence = self._kind(lowered, match.start(), match.end())
            before = lowered[max(0, match.start() - 55) : match.end() + 25]
            points = match[0].rstrip().endswith(("bp", "bps", "points"))
            end = match.end()
            period = _AHEAD.match(text, end)
            if (
                period
                and kind != "COMPENSATION"
                and _any(self._future, sentence_around(lowered, match.start(), end))
            ):
                kind, sentence, end = "FORECAST", "A share for a coming period.", period.end()
            if kind != "MONEY_TERM" or points or _any(self._terms, before):
                results.append(self.result(kind, match.start(), end, 0.5, sentence))
        return [result for result in results if result.entity_type in entities]

    def _kind(self, lowered: str, start: int, end: int) -> tuple[str, str]:
        """Choose the type by the words before and shortly after, within the line."""
        left = max(lowered.rfind("\n", 0, start), start - 90, 0)
        before, after = lowered[left:start], lowered[end : end + 30].partition("\n")[0]
        if _any(self._pay, before) or _any(("per annum", "salary", "bonus", "gross pay"), after):
            return "COMPENSATION", "An amount near a word for pay."
        if _any(self._future, before[-70:]) or _PERIOD.search(before[-25:].upper()):
            return "FORECAST", "An amount near a word about the future."
        return "MONEY_TERM", "An amount of money or a share in a sentence of business."


def _any(entries: tuple[str, ...], text: str) -> bool:
    return any(entry in text for entry in entries)

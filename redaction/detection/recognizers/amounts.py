"""Sums of money and shares, told apart by the words around them: pay, forecast, or a term of business."""

from __future__ import annotations

import re
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.folding import lower
from redaction.detection.languages import words
from redaction.detection.recognizers.base import Recognizer

__all__ = ["AmountRecognizer"]

_CURRENCY = (
    r"(?:(?:US|CA?|AU?|NZ|HK|S|R|NT|MX)?\$|[€£¥₹₩₱₺₽₪₫₦]|(?:USD|EUR|GBP|CHF|INR|JPY|CNY|RMB|AUD|CAD|NZD|SGD|HKD|SEK|NOK"
    r"|DKK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|ZAR|BRL|MXN|PHP|IDR|MYR|THB|VND|KRW|TWD|AED|SAR|QAR|KWD|ILS|EGP|NGN|KES|GHS"
    r"|PKR|BDT|LKR)(?![A-Z])|Rs\.?|Fr\.|kr\.?|zł)"
)
_NUMBER = r"\d{1,3}(?:[ ,.'’\u202f\u00a0]\d{3}){1,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,4})?(?!\d)"
_SCALE = r"(?: ?(?:k|K|m|M|mn|mio|Mio\.?|MM|bn|b|B|tn|million|millions|billion|thousand|trillion|crores?|lakhs?|Mrd\.?)(?![\w]))"
_UNIT = (
    r"(?:(?: ?/ ?(?:kg|g|t|l|L|h|hr|hour|day|month|year|yr|kWh|MWh|unit|piece|pc|share|m²|m2|ton(?:ne)?|user|seat|barrel|lb)"
    r"| (?:per|a|an) (?:share|unit|piece|hour|day|week|month|year|annum|kg|tonne|ton|seat|user|licence|license|set|document)"
    r"| each| p\.a\.)(?!\w))"
)
_RANGE = rf"(?: ?(?:[–-]|to|bis) ?(?:{_CURRENCY} ?)?(?:{_NUMBER}))?"
_WORDS = r"(?:dollars?|euros?|pounds?(?: sterling)?|rupees?|francs?|yen|yuan|reais|pesos?|kronor|kroner|zlotys?|lira)"
_MONEY = re.compile(
    rf"(?<![\w.,])[-+~]?{_CURRENCY} ?(?:{_NUMBER}){_RANGE}{_SCALE}?{_UNIT}?"
    rf"|(?<![\w.,])(?:{_NUMBER}){_RANGE}{_SCALE}? ?(?:{_CURRENCY}(?!\w)|{_WORDS}(?!\w)){_UNIT}?"
    rf"|(?<![\w.,])(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)(?: (?:hundred|thousand|million|billion))? {_WORDS}(?!\w)"
)
_SHARE = re.compile(
    r"(?<![\w.,])[-+±~]?\d{1,4}(?:[.,]\d{1,4})?(?: ?[–-] ?\d{1,4}(?:[.,]\d{1,3})?)? ?(?:%|per ?cent(?!\w)|basis points|bps?(?!\w)|percentage points|pp(?!\w))"
)
_FIGURE = re.compile(
    rf"(?<![\w.,/-])(?:{_NUMBER})(?: ?(?:units|posts|employees|tonnes|MW|GWh|x|×)(?!\w))?(?![\w/%-])"
)
_PERIOD = re.compile(
    r"(?<!\w)(?:FY ?'?\d{2,4}E?|Q[1-4](?: ?(?:FY)? ?'?\d{2,4})?|[12]H ?\d{2,4}|H[12](?: ?(?:FY)? ?'?\d{2,4})?)(?!\w)"
)
_FORECAST_PHRASE = re.compile(
    rf"(?:FY ?'?\d{{2,4}}E?|Q[1-4](?: ?(?:FY)? ?'?\d{{2,4}})?|H[12](?: ?\d{{2,4}})?) [\w &-]{{0,40}}?(?:of|at|to|:|=|under) ?(?:{_CURRENCY} ?)?(?:{_NUMBER}){_RANGE}{_SCALE}?(?: ?%)?"
)


class AmountRecognizer(Recognizer):
    """Finds amounts; a plain share needs a word of business before it, money does not."""

    def __init__(self, language: str = "en") -> None:
        """Name the three types that an amount can be."""
        super().__init__("amounts", ["MONEY_TERM", "COMPENSATION", "FORECAST"], language)
        self._pay = words("pay_words", language)
        self._future = words("forecast_words", language)
        self._terms = words("business_words", language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return every amount under the type that its sentence suggests."""
        lowered = lower(text)
        results = []
        for match in _FORECAST_PHRASE.finditer(text):
            if _any(self._future, lowered[max(0, match.start() - 100) : match.end() + 60]):
                sentence = "A figure about a future period, in a sentence about plans."
                results.append(self.result("FORECAST", match.start(), match.end(), 0.75, sentence))
        for match in _MONEY.finditer(text):
            kind, sentence = self._kind(lowered, match.start(), match.end())
            score = 0.8 if kind == "COMPENSATION" else 0.7 if kind == "FORECAST" else 0.6
            results.append(self.result(kind, match.start(), match.end(), score, sentence))
        for match in _SHARE.finditer(text):
            kind, sentence = self._kind(lowered, match.start(), match.end())
            before = lowered[max(0, match.start() - 55) : match.end() + 25]
            if kind != "MONEY_TERM" or _any(self._terms, before):
                results.append(self.result(kind, match.start(), match.end(), 0.5, sentence))
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

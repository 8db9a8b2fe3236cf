"""Calendar dates and times as documents write them, dates of birth and ages by the words around them.

A bare year stays, unless it is a year of birth; so do durations, section numbers and versions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.digits import found_near_digits, reach_of
from redaction.detection.folding import lower
from redaction.detection.languages import ALL, alternatives, words
from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.capitals import UPPER

__all__ = ["DateRecognizer"]

# The months of every language: a date is one whatever the language around it.
# Its first letter is looked at before fifty alternatives are.
_FIRST = "".join(sorted({month[0].lower() for month in words("months", ALL)}))
_MONTH = rf"(?=[{_FIRST}])(?:{alternatives('months', ALL)})(?![A-Za-z])\.?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?![A-Za-z])\.?,? (?:the )?)?"
_TIME = (
    r"(?:(?:,| at|T| -|;)? ?\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?: ?(?:[ap]\.?m\.?|hrs|h|Uhr)(?!\w))?"
    r"|(?:,| at) \d{1,2} ?[ap]\.?m\.?(?!\w))?(?:Z| ?[+-]\d{2}:?(?:\d{2})?(?!\d)| (?:UTC|GMT|CET|CEST|EST|EDT|PST|PDT|BST|IST)(?!\w))?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.|º)?"
_YEAR = r"(?:(?:19|20)\d{2}|'\d{2})(?!\d)"
# Months of the Islamic, Persian, Hebrew and Indian calendars in common spellings.
_OTHER_MONTH = (
    r"Muharram|Safar|Rabi(?:['’ -]?(?:ul|al|us|as)?[- ]?)?(?:Awwal|Thani|Sani|I{1,2})|Juma(?:da|di)[\w' -]{0,12}(?:Awwal|Ula|Thani|Sani|Akhir\w*)|Rajab|Sha['’]?ban|Ramadh?[az]n|Shawwal"
    r"|(?:Dh?u|Zu|Zi)[ '-]?l?[ '-]?(?:al-)?(?:Qa?['’]?d\w*|Hi?jj?ah?|Haj)|Farvardin|Ordibehesht|Khordad|Mordad|Shahrivar|Mehr|Aban|Azar|Bahman|Esfand"
    r"|Tishr(?:e[iy]|i)|Che?shvan|Kislev|Tevet|Sh['’]?vat|Adar|Nisan|Iyy?ar|Sivan|Tammuz|Elul|Chaitra|Vaisakha?|Jyesh?tha|Ashadha?|Shravana?|Bhadrapada|Kartika?|Magha|Phalgun\w?"
)
_SHAPES = (
    rf"(?<![\w./-])(?:19|20)\d{{2}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T?{_TIME})(?![\w-]*\d)",
    rf"(?<!\w){_WEEKDAY}{_DAY} ?(?:of |de |-)?(?:(?:[–-]|and|to|&) ?{_DAY} ?)?{_MONTH}(?: ?(?:,|of|de|del|-)? ?{_YEAR})?{_TIME}",
    rf"(?<!\w){_WEEKDAY}{_MONTH} {_DAY}(?: ?[–-] ?{_DAY})?(?!\d)(?:,? {_YEAR}(?!\d))?{_TIME}",
    rf"(?<!\w){_MONTH}(?:,| of| de)? (?:19|20)\d{{2}}(?!\d)",
    rf"(?<!\w)(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {_MONTH} \d{{1,2}} \d{{2}}:\d{{2}}:\d{{2}} (?:19|20)\d{{2}}(?: [+-]\d{{4}})?",
    rf"(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:(?:19|20)\d{{2}}|\d{{2}})(?![\w/-]|\.\d){_TIME}",
    r"(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])[-/ ](?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}[-/ ](?:(?:19|20)?\d{2})(?!\w)",
    r"(?<!\w)(?:19|20)\d{2}[/.](?:0[1-9]|1[0-2])[/.](?:0[1-9]|[12]\d|3[01])(?!\w)",
    # A month in Roman figures, as hands write it; a month of another calendar.
    r"(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])[./-](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[./-](?:(?:19|20)?\d{2})(?![\w.]?\d)",
    rf"(?<!\w){_DAY} ?(?:of )?(?:{_OTHER_MONTH})(?:,? (?:1[34]\d{{2}}|57\d{{2}}|20\d{{2}}))?(?!\w)",
)
_DATE = re.compile("|".join(f"(?:{shape})" for shape in _SHAPES), re.IGNORECASE)
_WEAK = re.compile(
    r"(?<![\w./-])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:/\d{2})?(?![\w/-]|\.\d)"
    r"|(?<![\w./-])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\w/-]|\.\d)"
)
_WEAK_CONTEXT = (
    "on ",
    "since ",
    "by ",
    "until",
    "dated",
    "até",
    "exp",
    "from ",
    "seen",
    "visit",
    "admitted",
    "due",
    "am ",
    "le ",
)
_PADDED = re.compile(r"\d{2}/\d{2}")
_PADDED_DATE = re.compile(r"(?<![\w./-])(?:0\d|1[0-2])/\d{2}/(?:19|20)?\d{2}(?![\w/-])")
_NAMED = re.compile(
    r"(?<!\w)(?:New Year[’']s (?:Eve|Day)|Christmas(?: Eve| Day)?|Boxing Day|Good Friday|Easter(?: (?:Sunday|Monday))?|Thanksgiving(?: Day)?"
    r"|Labor Day|Memorial Day|Independence Day|Halloween|Diwali|Eid(?: al-\w+)?|Ramadan|Passover|Yom Kippur|Hanukkah|Valentine[’']s Day)(?!\w)|(?:(?<= at )|(?<= over )|(?<= since ))(?:christmas|easter|thanksgiving)(?!\w)"
)
_RELATIVE = re.compile(
    r"(?:(?<=[Oo]n )|(?<=[Ss]ince )|(?<=[Ll]ast )|(?<=[Nn]ext )|(?<=[Bb]y )|(?<=[Uu]ntil )|(?<=[Tt]his ))"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w)"
    r"|(?<!\w)(?:[Ll]ast|[Nn]ext|[Tt]his) (?:Mon|Tues?|Weds?|Thurs?|Fri|Sat)(?![\w])"
    r"|(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Ll]ast )|(?<=[Nn]ext )|(?<=[Bb]y )|(?<=[Uu]ntil )|(?<=early )|(?<=late )|(?<=mid-))"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\w])"
)
_CLOCK = re.compile(
    r"(?:(?<= at )|(?<= um ))\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?!\w)"
    r"|(?m:^[ \t>*]{0,8}[\[(]?)(?P<v>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?: ?[ap]\.?m\.?)?)(?=[\])]?[ \t–-]{1,4}[\w<\"'“])"
)
_YEARS = re.compile(
    r"(?:(?<=\bin )|(?<=\bsince )|(?<=\bfrom )|(?<=\buntil )|(?<=\bduring )|(?<=\bback in ))(?:19|20)\d{2}(?!\w|-\d)"
)
_BORN_YEAR = re.compile(
    r"(?i)(?<!\w)(?:born|geboren|née?|nacid[oa])(?: in| around| circa| im Jahr)? (?P<v>(?:19|20)\d{2})(?!\d)"
)
_NUMBER_WORD = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_AGE = re.compile(
    rf"(?<![\w.,-])(?i:\d{{1,3}}|{_NUMBER_WORD})[- ]?(?:years?|yrs?|months?|weeks?|days?|y)[- ./]?(?:old|of age|o)(?![\w/])"
    r"|(?<![\w.,])\d{1,3} ?(?:y/o|yo|y\.o\.|yr-old|Jahre alt)(?!\w)"
    rf"|(?<!\w)(?i:(?:aged?|at (?:the )?age of|Alter)[ :=]{{1,3}})(?P<v>\d{{1,3}}(?!\d|[-/.]\d)|{_NUMBER_WORD})(?!\w)(?! ?(?:%|mg|ml))"
    r"|(?<!\w)["
    + UPPER
    + r"][\wà-ž'’-]+, (?P<a>\d{2})(?=, [a-z])|(?:\b(?:[Hh]e|[Ss]he|[Ww]ho)(?:[’']s| is| was)|\bI (?:am|was)|(?:\b(?i:plaintiff|defendant|claimant|applicant|patient|petitioner|respondent|client|wife|husband|son|daughter|mother|father|brother|sister)|M(?:r|rs|s)\.? [A-Z][\w'-]+)(?: is| was)) (?P<b>\d{1,3}(?=[ ,.;](?!\d)(?! ?%| ?(?:percent|per cent|points|miles|km|kg|lb|days|weeks|months|minutes|hours)))|(?:two|three|four|five|six|seven|eight|nine|ten)(?=[.;]|, (?:and|who|lives)\b)|(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w{3,5})?)(?=[,.;]| and ))"
    rf"|\bI[’']m (?P<c>\d{{2}}|{_NUMBER_WORD})(?=[.,])|(?i:son|daughter|nephew|niece|grandson|granddaughter|filho|filha)[ ,]{{1,2}}[{UPPER}][\wà-ž]+ \((?P<d>\d{{1,2}})\)|(?<=, )\d{{1,3}} years(?=[),])"
    r"|(?:, (?:and )?is|[A-Z][a-z]{2,24} (?:is|was)) (?P<e>\d{2})(?=,? and (?:has|is|was|lives|works|retired|unwell|ill|frail|married|single|widowed|divorced|disabled)(?!\w))"
    r"|\b(?:cancer|stroke|infarction|dementia|diabetes|epilepsy|died|diagnosed|diagnosis|menopause|menarche|widowed|retired) at (?P<f>\d{2})(?=[.,;)]|$| and )"
    r"|[A-Z][a-z]{2,24} [A-Z][a-z’'-]{2,24} \((?P<g>[2-9]\d)\)(?=, )"
    r"|(?<=AGE: )\d{1,3}(?!\w)|(?<=Age: )\d{1,3}(?!\w)|(?<=Age )\d{1,3}(?!\w)"
)


@cache
def _reach(shape: re.Pattern[str]) -> int:
    return reach_of(shape)


def _near(shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of a shape, sought only near digits if it holds one."""
    return found_near_digits(shape, _reach(shape), text)


class DateRecognizer(Recognizer):
    """Dates, dates of birth and ages."""

    def __init__(self, language: str = "en") -> None:
        """Name the three types."""
        super().__init__("dates", ["DATE_TIME", "DATE_OF_BIRTH", "AGE"], language)
        self._birth = words("birth_words", language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return dates with the sense that the words before them give."""
        lowered = lower(text)
        results = []
        for match in _near(_DATE, text):
            if (
                lowered[max(0, match.start() - 10) : match.start()]
                .rstrip(" :=v")
                .endswith(("version", "release", "rev"))
            ):
                continue
            kind, sentence = self._sense(lowered, match.start())
            results.append(self.result(kind, match.start(), match.end(), 0.85, sentence))
        # In a text that writes its dates "04/09/2025", a "04/10" is one as well.
        padded = bool(_PADDED_DATE.search(text))
        for match in _near(_WEAK, text):
            before = lowered[max(0, match.start() - 14) : match.start()]
            if (padded and _PADDED.fullmatch(match[0])) or any(word in before for word in _WEAK_CONTEXT):
                results.append(
                    self.result("DATE_TIME", *match.span(), 0.5, "A day and month after a word of time.")
                )
        for pattern, score, sentence in (
            (_NAMED, 0.7, "A named day."),
            (_RELATIVE, 0.5, "A day or month of a recent or coming time."),
            (_CLOCK, 0.45, "A time of day."),
            (_YEARS, 0.3, "A year; kept unless a policy lowers the threshold."),
        ):
            results += [
                self.result("DATE_TIME", *match.span(match.lastgroup or 0), score, sentence)
                for match in _near(pattern, text)
            ]
        for match in _near(_BORN_YEAR, text):
            results.append(self.result("DATE_OF_BIRTH", *match.span("v"), 0.8, "A year of birth."))
        for match in _AGE.finditer(text):
            group = next((name for name in ("v", "a", "b", "c", "d", "e", "f", "g") if match[name]), 0)
            span = match.span(group)
            results.append(self.result("AGE", *span, 0.75, "An age by the words around it."))
        return [result for result in results if result.entity_type in entities]

    def _sense(self, lowered: str, start: int) -> tuple[str, str]:
        before = lowered[max(0, start - 28) : start].rpartition("\n")[2].replace("_", " ")
        if any(word in before for word in self._birth):
            return "DATE_OF_BIRTH", "A date after a word for birth."
        return "DATE_TIME", "A calendar date."

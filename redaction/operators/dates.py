"""Dates as people write them: English words, ISO 8601, numbers with the day or the month first.

A date is read together with its style, a template that writes another date in the same way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DAY = r"(?P<day>[0-3]?[0-9])(?P<ordinal>st|nd|rd|th)?"
_WEEKDAY = (
    r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?P<weekday_end>day)?[,.]{0,2}\s+)?"
)
_TIME = r"(?:(?:T|,?\s+(?:at\s+)?)[0-2]?[0-9][:.][0-5][0-9][^\n]{0,20})?"
_YEAR = r"(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9])"
_LONG_YEAR = r"(?P<year>[12][0-9]{3})(?![0-9])"

_PATTERNS = tuple(
    re.compile(f"{_WEEKDAY}{pattern}{_TIME}", re.IGNORECASE)
    for pattern in (
        rf"{_LONG_YEAR}(?P<s>[-/.])(?P<month>[01]?[0-9])(?P=s)(?P<day>[0-3]?[0-9])",
        r"(?P<year>(?:19|20)[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])",
        rf"(?P<a>[0-3]?[0-9])(?P<s>[-/.] ?)(?P<b>[0-3]?[0-9])(?P=s){_YEAR}",
        rf"{_DAY}(?:\s+day)?(?:\s+of)?[\s.-]*{_MONTH}\.?[\s,.'’-]*{_YEAR}",
        rf"{_MONTH}\.?\s*{_DAY},?\s+{_LONG_YEAR}",
        rf"{_LONG_YEAR}[\s-]+{_MONTH}\.?[\s-]+{_DAY}",
        rf"{_DAY}(?:\s+day)?(?:\s+of)?[\s.-]*{_MONTH}\.?",
        rf"{_MONTH}\.?\s*{_DAY}",
    )
)
_PIVOT = 69  # two-digit years from 69 on are of the last century, as in POSIX strptime
# A date without a year is moved within this leap year, round its end: every such date exists in it.
YEARLESS = 2000


@dataclass(frozen=True, slots=True, repr=False)
class WrittenDate:
    """A date and the template of its writing; ``yearless`` dates stand in the year 2000."""

    day: date
    style: str
    yearless: bool = False

    def __repr__(self) -> str:
        """Show that it is one, not which."""
        return "<WrittenDate>"


def read_date(text: str, *, day_first: bool = True, style: str | None = None) -> WrittenDate | None:
    """Return the date that ``text`` is, None if it is none that exists or that ``write_date`` would write so.

    ``day_first`` decides 3/4/2024; where only one order gives a date, that one is taken. ``style`` is the style of
    another date that ``text`` was written from, for what a text cannot tell ("12/10/24" may have padded its days).
    """
    if style is not None:
        day_first = style.find("{d") < style.find("{m")
    for pattern in _PATTERNS:
        match = pattern.fullmatch(text.strip())
        if match is None:
            continue
        lead = len(text) - len(text.lstrip())
        for order in (day_first, not day_first) if "a" in match.groupdict() else (day_first,):
            written = _from_match(text, lead, match, order, style)
            if written is not None:
                return written
    return None


def write_date(day: date, style: str) -> str:
    """Return the date written in a style."""
    month, weekday = _MONTHS[day.month - 1], _WEEKDAYS[day.weekday()]
    fields = {
        "d": str(day.day), "dd": f"{day.day:02}", "th": _ordinal(day.day), "TH": _ordinal(day.day).upper(),
        "m": str(day.month), "mm": f"{day.month:02}",
        "yy": f"{day.year % 100:02}", "yyyy": f"{day.year:04}",
        "Month": month, "MONTH": month.upper(), "month": month.lower(),
        "Mon": month[:3], "MON": month[:3].upper(), "mon": month[:3].lower(),
        "Sept": _sept(month), "SEPT": _sept(month).upper(), "sept": _sept(month).lower(),
        "Weekday": weekday, "WEEKDAY": weekday.upper(), "weekday": weekday.lower(),
        "Wkd": weekday[:3], "WKD": weekday[:3].upper(), "wkd": weekday[:3].lower(),
    }  # fmt: skip
    return style.format_map(fields)


def _from_match(
    text: str, lead: int, match: re.Match[str], day_first: bool, style: str | None
) -> WrittenDate | None:
    groups = match.groupdict()
    fields: list[tuple[str, str]] = []  # group name, field of the template
    if "a" in groups:
        day_group, month_group = ("a", "b") if day_first else ("b", "a")
    else:
        day_group, month_group = "day", "month"
    day_text = match[day_group]
    if groups.get("name"):
        month = next(i for i, name in enumerate(_MONTHS, 1) if name[:3].lower() == match["name"][:3].lower())
        fields.append(("name", _month_field(match["name"])))
    else:
        month = int(match[month_group])
        fields.append((month_group, "mm" if _padded(match[month_group], day_text) else "m"))
    year_text = groups.get("year")
    year = YEARLESS if year_text is None else _full_year(year_text)
    try:
        day = date(year, month, int(day_text))
    except ValueError:
        return None
    other = "" if groups.get("name") else match[month_group]
    fields.append((day_group, "dd" if _padded(day_text, other) else "d"))
    if year_text is not None:
        fields.append(("year", "yyyy" if len(year_text) == 4 else "yy"))
    if groups.get("ordinal"):
        fields.append(("ordinal", "TH" if match["ordinal"].isupper() else "th"))
    template = style or _template(text, lead, match, fields)
    if style is None and write_date(day, template) != text:
        return None  # a weekday that is not the date's, "Thurs", "3st": moving it could not be undone
    return WrittenDate(day, template, yearless=year_text is None)


def _template(text: str, lead: int, match: re.Match[str], fields: list[tuple[str, str]]) -> str:
    spans = [(*match.span(group), field) for group, field in fields]
    if match["weekday"]:
        whole = match["weekday_end"] is not None
        end = match.end("weekday_end") if whole else match.end("weekday")
        word = text[lead + match.start("weekday") : lead + end]
        spans.append((match.start("weekday"), end, _cased(word, "weekday" if whole else "wkd")))
    parts, position = [_literal(text[:lead])], 0
    for start, end, field in sorted(spans):
        parts += [_literal(match.string[position:start]), "{" + field + "}"]
        position = end
    parts += [_literal(match.string[position:]), _literal(text[lead + len(match.string) :])]
    return "".join(parts)


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _padded(number: str, other: str) -> bool:
    """Whether a number is written with two digits throughout, as far as it and the other number of the date tell."""
    return number.startswith("0") or (len(number) == 2 and len(other) == 2)


def _month_field(name: str) -> str:
    length = len(name)
    if name.lower() == "sept":
        return _cased(name, "sept")
    return _cased(name, "mon" if length == 3 and name.lower() != "may" else "month")


def _cased(word: str, field: str) -> str:
    if word.isupper():
        return field.upper()
    return field if word.islower() else field.title()


def _sept(month: str) -> str:
    return "Sept" if month == "September" else month[:3]


def _full_year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else year + (1900 if year >= _PIVOT else 2000)


def _ordinal(day: int) -> str:
    return "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")

"""One spelling for each value of a table: numbers and dates by what they mean, all else by its letters and digits.

A cell is read in the one way that its column uses; a text, whose writer nobody knows, in every way that makes sense.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from redaction.detection.folding import fold_key
from redaction.detection.gazetteers import common_words, legal_forms

__all__ = [
    "ColumnReading",
    "cell_key",
    "cell_keys",
    "column_reading",
    "key_of_letters",
    "telling",
    "typed_keys",
]

_SHORTEST = 3  # letters of a name that is evidence, and digits of a number
_NUMBER = re.compile(
    r"(?<![\w.,])(?:[-+(]\s?)?(?:[€$£¥]\s?)?(\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,6}(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\w]|[.,]\d)"
)
_NUMERIC_DATE = re.compile(r"(?<![\w./-])(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?![\w/-]|\.\d)")
_COMPACT_DATE = re.compile(r"(?<!\w)(?:19|20)\d{6}(?!\w)")
_MONTH_NAMES = (
    "january enero janvier styczen stycznia januar|february febrero fevrier luty lutego februar"
    "|march marzo mars marzec marca marz|april abril avril kwiecien kwietnia|may mayo mai maj maja"
    "|june junio juin czerwiec czerwca juni|july julio juillet lipiec lipca juli"
    "|august agosto aout sierpien sierpnia|september septiembre septembre wrzesien wrzesnia"
    "|october octubre octobre pazdziernik pazdziernika oktober|november noviembre novembre listopad listopada"
    "|december diciembre decembre grudzien grudnia dezember"
)
_DAY_MONTH = re.compile(
    r"(?<!\w)(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]{1,3}(?:de\s{1,3}|of\s{1,3})?([^\W\d_]{3,12})\.?,?[\s-]{1,3}(?:de\s{1,3}|del\s{1,3})?(\d{4}|\d\d)(?!\w)"
)
_MONTH_DAY = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\w)")
_CURRENCY = re.compile(r"^\s*(?:[A-Z]{3}|[€$£¥])\s*|\s*(?:[A-Z]{3}|[€$£¥%])\s*$")


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """How a column writes: its decimal sign, and whether 03/04/2024 is a day in April."""

    decimal: str = "."
    day_first: bool = False


def column_reading(samples: Iterable[str]) -> ColumnReading:
    """Return how a column writes numbers and dates, judged by the cells that can be read in one way only."""
    comma = point = day = month = 0
    for sample in samples:
        text = _CURRENCY.sub("", sample).strip()
        number = re.fullmatch(r"[-+(]?[\d.,' \u00a0\u202f]*\d\)?", text)
        if number:
            last = max(text.rfind(","), text.rfind("."))
            sign = text[last] if last >= 0 else ""
            other = {",": ".", ".": ","}.get(sign, "")
            if sign and (other in text or len(re.sub(r"\D", "", text[last:])) != 3) and text.count(sign) == 1:
                comma, point = comma + (sign == ","), point + (sign == ".")
        for match in _NUMERIC_DATE.finditer(text):
            if len(match[1]) <= 2:
                day, month = day + (int(match[1]) > 12), month + (int(match[3]) > 12)
            if match[2] == ".":
                day += 1
    return ColumnReading("," if comma > point else ".", day > month)


def cell_key(text: str, reading: ColumnReading) -> str:
    """Return the one spelling of a cell's value, an empty string for a blank one."""
    text = text.strip()
    moment = next(_dates(text, whole=True, day_first=reading.day_first), None)
    if moment is not None:
        return moment[2]
    bare = _CURRENCY.sub("", text)
    number = _NUMBER.fullmatch(bare.strip(" ()+-"))
    if number:
        return _number(number[1], reading.decimal)
    return key_of_letters(fold_key(text))


def cell_keys(text: str, reading: ColumnReading) -> tuple[str, ...]:
    """Return the spellings by which a cell's value is found: its own, and a name's without legal form or turned round.

    "Acme Chemicals GmbH" is "Acme Chemicals" as well, and "Roy, Anjali" is "Anjali Roy".
    """
    own = cell_key(text, reading)
    if not own or own[0] in "#@":
        return (own,) if own else ()
    keys = [own]
    words = text.split()
    for count in (1, 2, 3):
        if len(words) > count and fold_key("".join(words[-count:])) in _folded_forms():
            keys.append(key_of_letters(fold_key("".join(words[:-count]))))
    before, comma, after = text.partition(",")
    if comma and before.strip() and after.strip() and "," not in after:
        keys.append(key_of_letters(fold_key(after + before)))
    return tuple(dict.fromkeys(keys))


@cache
def _folded_forms() -> frozenset[str]:
    return frozenset(map(fold_key, legal_forms())) - {""}


def key_of_letters(folded: str) -> str:
    """Return the spelling of a value made of letters and digits; leading zeros of a number do not count."""
    return "#" + (folded.lstrip("0") or "0") if folded.isdecimal() else folded


def typed_keys(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, spelling) of numbers and dates in a text, each in every way it can be read."""
    for match in _NUMBER.finditer(text):
        digits = match[1]
        keys = {_number(digits, "."), _number(digits, ",")}
        for key in keys:
            yield match.start(1), match.end(1), key
    yield from _dates(text, whole=False, day_first=None)


def telling(key: str) -> bool:
    """Whether a value can be evidence at all: no ordinary word, no year, no number that stands in every text."""
    if key.startswith("#"):
        digits = key[1:].replace(".", "")
        year = "." not in key and len(digits) == 4 and "1900" <= digits <= "2100"
        return len(digits) >= _SHORTEST and not year and digits.rstrip("0") not in ("", "1", "5")
    return len(key) >= _SHORTEST and key not in common_words()


def _number(text: str, decimal: str) -> str:
    """Return a number's spelling with ``decimal`` as its decimal sign; other signs group digits."""
    whole, sign, fraction = text.rpartition(decimal)
    if not sign or text.count(decimal) > 1:
        whole, fraction = text, ""
    digits = re.sub(r"\D", "", whole).lstrip("0") or "0"
    fraction = re.sub(r"\D", "", fraction).rstrip("0")
    return f"#{digits}.{fraction}" if fraction else f"#{digits}"


def _dates(text: str, *, whole: bool, day_first: bool | None) -> Iterator[tuple[int, int, str]]:
    """Yield dates as (start, end, "@" and the ISO form); ``day_first`` None stands for both orders."""
    for match in _NUMERIC_DATE.finditer(text):
        if whole and match.span() != (0, len(text)):
            continue
        first, second, third = match[1], match[3], match[4]
        if len(first) == 4:
            readings = [(first, second, third)]
        else:
            dmy, mdy = (third, second, first), (third, first, second)
            readings = (
                [dmy, mdy] if day_first is None else [dmy if day_first else mdy, mdy if day_first else dmy]
            )
        keys = list(dict.fromkeys(key for reading in readings if (key := _iso(*reading))))
        for key in keys[:1] if whole else keys:
            yield match.start(), match.end(), key
    for match in _COMPACT_DATE.finditer(text):
        digits = match.group()
        key = _iso(digits[:4], digits[4:6], digits[6:])
        if key and not whole:
            yield match.start(), match.end(), key
    for pattern, order in ((_DAY_MONTH, (3, 2, 1)), (_MONTH_DAY, (3, 1, 2))):
        for match in pattern.finditer(text):
            if whole and match.span() != (0, len(text)):
                continue
            year, month, day = (match[group] for group in order)
            number = _months().get(fold_key(month)[:12])
            key = _iso(year, str(number), day) if number else ""
            if key:
                yield match.start(), match.end(), key


def _iso(year: str, month: str, day: str) -> str:
    """Return "@2024-03-05", an empty string for no date; two digits of a year mean 1951 to 2050."""
    number = int(year)
    if len(year) == 3 or len(year) == 1:
        return ""
    if len(year) == 2:
        number += 2000 if number <= 50 else 1900
    try:
        return f"@{date(number, int(month), int(day)).isoformat()}"
    except ValueError:
        return ""


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for number, line in enumerate(_MONTH_NAMES.split("|"), 1):
        for name in line.split():
            names[name] = number
            names.setdefault(name[:3], number)
            names.setdefault(name[:4], number)
    return names

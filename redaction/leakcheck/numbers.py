"""Numbers that a file stores instead of text: a spreadsheet's cells, a chart's cache, compared by their value."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

_CURRENCY = (
    r"(?:(?:US|CA|A)?[$]|[€£¥₹]|Rs\.?|AED|AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KRW|MXN|MYR|NOK|"
    r"NZD|PHP|PLN|SAR|SEK|SGD|THB|TRY|USD|ZAR)"
)
_PER_CENT = ("%", "per cent", "percent")
_AMOUNT = re.compile(
    rf"(?P<before>{_CURRENCY})?\s*[-+]?(?P<number>\d[\d.,'’ ]*?)\s*(?P<after>{_CURRENCY}|%|per cent|percent)?"
)
_CODE = re.compile(r"[-+()\d .\u00a0/]+")
_FEWEST_OF_A_CODE = 6  # digits of a telephone number, a date, a record number
_FEWEST_DIGITS = 4  # significant ones; a price with decimals may have one fewer
_PRECISION = 10  # significant digits in which a binary fraction is compared
_EPOCH = datetime.date(1899, 12, 30)  # ECMA-376 part 1, 18.17.4.1: serial 1 is 1 January 1900
_MONTH_NAMES = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_EPOCH_1904 = 1462  # days between the two date systems
_ISO = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
_NUMERIC_DATE = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[ -]+([A-Za-z]{3,9})\.?[ ,-]+(\d{4}|\d{2})\b")
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")


@dataclass(frozen=True, slots=True, repr=False)
class Numbers:
    """Stored numbers of one part as (place, number as written, whether it is shown as a date)."""

    channel: str
    cells: tuple[tuple[str, str, bool], ...]


class StoredKey(NamedTuple):
    """A number in its one form, or the serial number of a date."""

    is_serial: bool
    number: str

    @property
    def encoded(self) -> bytes:
        """The key as bytes: no number is taken for a date."""
        return (b"s" if self.is_serial else b"n") + self.number.encode()


def canonical(text: str) -> str | None:
    """Return a number in one form, to ten significant digits, or None if it is none."""
    try:
        number = Decimal(text)
        if not number.is_finite():
            return None
        return str(abs(+Decimal(f"{number:.{_PRECISION - 1}e}")).normalize())
    except (InvalidOperation, ValueError):
        return None


def numbers_of(text: str) -> Iterator[str]:
    """Yield the canonical numbers that an amount or a string of digits may be stored as.

    Amounts are numbers with a currency or a per cent sign at most; "NR10 4ZZ" is none. Amounts that short numbers
    elsewhere would equal by chance yield nothing: they are only searched as text.
    """
    digits = re.sub(r"\D", "", text)
    if len(digits) >= _FEWEST_OF_A_CODE and _CODE.fullmatch(text.strip()):
        yield canonical(digits) or ""
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        return
    run = re.sub(r"['’\s]", "", match["number"])
    significant = len(digits.strip("0"))
    price = match["before"] or (match["after"] and match["after"] not in _PER_CENT)
    if significant < _FEWEST_DIGITS and not (
        significant == _FEWEST_DIGITS - 1 and price and re.search(r"[.,]\d\d$", run)
    ):
        return
    for decimal, grouping in ((".", ","), (",", ".")):
        plain = run.replace(grouping, "").replace(decimal, ".")
        number = canonical(plain)
        if number is not None:
            yield number
            if match["after"] in _PER_CENT:
                yield canonical(str(Decimal(plain) / 100)) or ""


def dates_of(text: str) -> Iterator[datetime.date]:
    """Yield the dates that a value may mean; day and month are tried both ways."""
    for match in _ISO.finditer(text):
        yield from _date(match[1], match[2], match[3])
    for match in _NUMERIC_DATE.finditer(text):
        yield from _date(match[3], match[1], match[2])
        yield from _date(match[3], match[2], match[1])
    for match in _DAY_FIRST.finditer(text):
        yield from _date(match[3], str(_MONTHS.get(match[2].lower(), 0)), match[1])
    for match in _MONTH_FIRST.finditer(text):
        yield from _date(match[3], str(_MONTHS.get(match[1].lower(), 0)), match[2])


def serials_of(date: datetime.date) -> tuple[str, str]:
    """Return the serial numbers under which a spreadsheet stores a date, counted from 1900 and from 1904."""
    days = (date - _EPOCH).days
    return str(days), str(days - _EPOCH_1904)


def stored_keys(text: str) -> set[StoredKey]:
    """Return the numbers that a value may be stored as."""
    found = {StoredKey(False, number) for number in numbers_of(text)}
    return found | {StoredKey(True, serial) for date in dates_of(text) for serial in serials_of(date)}


def cell_keys(stored: str, is_date: bool) -> list[StoredKey]:
    """Return what a stored number may be the key of; ``is_date`` says that its cell shows a date."""
    found = [StoredKey(False, canonical(stored) or "")]
    return [*found, StoredKey(True, stored.partition(".")[0])] if is_date else found


def _date(year: str, month: str, day: str) -> Iterator[datetime.date]:
    full = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 50 else 1900)
    try:
        yield datetime.date(full, int(month), int(day))
    except ValueError:
        return

"""The operator that keeps a coarser value: an age band, a ZIP3, a year, an order of magnitude, the last four digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from redaction.operators.amounts import magnitude_band
from redaction.operators.dates import read_date
from redaction.operators.errors import NotApplicable

# The first three digits of ZIP codes whose areas together hold 20,000 people or fewer (2000 census), as listed in
# the guidance of the Office for Civil Rights on 45 CFR 164.514(b)(2)(i)(B).
RESTRICTED_ZIP3 = frozenset(
    [
        "036",
        "059",
        "063",
        "102",
        "203",
        "556",
        "692",
        "790",
        "821",
        "823",
        "830",
        "831",
        "878",
        "879",
        "884",
        "890",
        "893",
    ]
)
OLDEST_AGE = 90  # ages from here on are one category, 45 CFR 164.514(b)(2)(i)(C)

_ZIP = re.compile(r"(?<![0-9])([0-9]{3})[0-9]{2}(?:-?[0-9]{4})?(?![0-9])")
_NUMBER = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?![0-9]|[.,][0-9])")
_NAME = re.compile(r"[^\W\d_][^\W\d_’'-]*(?:[’'-][^\W\d_]+)*")
_LEAST_FOR_LAST_FOUR = 8
_YOUNG = re.compile(r"month|week|day|hour|\bmos?\b|\bwks?\b|\bm/?o\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![0-9])(?:1[6-9]|20)[0-9]{2}(?![0-9])")

_KINDS = {
    "AGE": "age",
    "POSTAL_CODE": "zip",
    "DATE_TIME": "year",
    "DATE_OF_BIRTH": "birth year",
    "COMPENSATION": "money",
    "MONEY_TERM": "money",
    "FORECAST": "money",
}


def apply(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the coarser value.

    ``parameters["kind"]`` is "age", "zip", "year", "birth year", "money", "last four" or "initials", by default what
    suits the entity type; ``band`` the width of an age band in years (10; 1 keeps ages below 90 as they are); ``reference_year`` the year to which ages count (this year);
    ``day_first`` whether 3/4/24 is in April (true). Raise NotApplicable for other types and values.
    """
    kind = str(parameters.get("kind", _KINDS.get(entity_type, "")))
    try:
        generalised = _GENERALISERS[kind](text, parameters) if kind in _GENERALISERS else None
    except (TypeError, ValueError):  # a parameter that is no number
        generalised = None
    if generalised is None:
        raise NotApplicable(operator="generalise", entity_type=entity_type)
    return generalised


def _age(text: str, parameters: Mapping[str, Any]) -> str | None:
    numbers = _NUMBER.findall(text)
    if len(numbers) != 1:
        return None
    age = 0 if _YOUNG.search(text) else int(numbers[0])
    width = int(parameters.get("band", 10))
    if width < 1:
        return None
    if age >= OLDEST_AGE:
        return f"{OLDEST_AGE}+"
    if width == 1:
        return str(age)
    low = age // width * width
    return f"{low}-{min(low + width, OLDEST_AGE) - 1}"


def _zip3(text: str, parameters: Mapping[str, Any]) -> str | None:
    codes = _ZIP.findall(text)
    if len(codes) != 1:
        return None
    return "000" if codes[0] in RESTRICTED_ZIP3 else str(codes[0])


def _year(text: str, parameters: Mapping[str, Any]) -> str | None:
    written = read_date(text, day_first=bool(parameters.get("day_first", True)))
    if written is not None:
        return None if written.yearless else f"{written.day.year:04}"
    years = set(_YEAR.findall(text))
    return str(years.pop()) if len(years) == 1 else None


def _birth_year(text: str, parameters: Mapping[str, Any]) -> str | None:
    """A year of birth tells an age: that of the oldest becomes one category too."""
    year = _year(text, parameters)
    oldest = int(parameters.get("reference_year", date.today().year)) - OLDEST_AGE
    return year if year is None or int(year) > oldest else f"{oldest} or earlier"


def _last_four(text: str, parameters: Mapping[str, Any]) -> str | None:
    """Rule 5.2(a)(1) and (4): "xxx-xx-8841"; too short a number would be told whole."""
    places = [index for index, character in enumerate(text) if character.isalnum()]
    if len(places) < _LEAST_FOR_LAST_FOUR or not any(text[place].isdigit() for place in places[-4:]):
        return None
    hidden = set(places[:-4])
    return "".join("x" if index in hidden else character for index, character in enumerate(text))


def _initials(text: str, parameters: Mapping[str, Any]) -> str | None:
    """Rule 5.2(a)(3): the first letters of the names, "T. M." for "Theo Menon-Roy"."""
    family, sign, given = text.partition(",")
    names = _NAME.findall(f"{given} {family}" if sign else text)
    return " ".join(f"{name[0].upper()}." for name in names) if names and len("".join(names)) > 1 else None


_GENERALISERS: Mapping[str, Callable[[str, Mapping[str, Any]], str | None]] = {
    "age": _age,
    "zip": _zip3,
    "year": _year,
    "birth year": _birth_year,
    "money": lambda text, parameters: magnitude_band(text),
    "last four": _last_four,
    "initials": _initials,
}

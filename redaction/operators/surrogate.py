"""The operator that puts an invented value in place of a real one.

The invented value depends on a number alone, never on the real one, so that it tells nothing; the same number gives
the same value in every document. Numbers that differ give values that differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from redaction.operators.errors import NotApplicable
from redaction.tokens import Token

_TITLE = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Herr|Frau|Mme|M|Sr|Sra|Shri|Smt)\.?\s+)+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]*)+(?=\w)")
_LEGAL_FORM = re.compile(
    r"[\s,]+((?:Pvt\.?|Private)\s+(?:Ltd\.?|Limited)|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|Inc\.?|Corp\.?|Corporation|PLC|plc"
    r"|GmbH|AG|KG|SE|S\.?A\.?|S\.?A\.?S\.?|S\.?r\.?l\.?|S\.p\.A\.|B\.?V\.?|N\.?V\.?|AB|AS|Oy|Co\.?)$"
)
_PHONES = 100 * 8  # 555-0100 to 555-0199, kept free of subscribers, in so many area codes


def apply(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the invented value with the number ``parameters["number"]``, by default that of ``parameters["token"]``.

    A name keeps the shape of the real one: title, initials, surname alone, "Last, First", capitals. Raise NotApplicable for
    types of which no harmless value can be invented (an invented social security number may be someone's), and for
    numbers past the supply.
    """
    number = _number(parameters)
    invent = _INVENTORS.get(entity_type)
    value = invent(text, number) if invent is not None and number is not None else None
    if value is None:
        raise NotApplicable(operator="surrogate", entity_type=entity_type)
    return value


def restore(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the original from ``parameters["originals"]``, which maps invented values to real ones."""
    original = parameters.get("originals", {}).get(text)
    if original is None:
        raise NotApplicable(operator="surrogate", entity_type=entity_type)
    return str(original)


def _number(parameters: Mapping[str, Any]) -> int | None:
    number, token = parameters.get("number"), parameters.get("token")
    if number is None and isinstance(token, Token):
        number = token.number
    return number if isinstance(number, int) and number > 0 else None


@cache
def _list(name: str) -> tuple[str, ...]:
    text = resources.files("resources").joinpath("surrogates", f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def _pair(number: int, first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, str] | None:
    """Return the pair with a number: all pairs occur once, neighbours share neither half."""
    if number > len(first) * len(second):
        return None
    index = number - 1
    row = index % len(second)
    return first[(index // len(second) + row) % len(first)], second[row]


def _person(text: str, number: int) -> str | None:
    pair = _pair(number, _list("given_names"), _list("family_names"))
    if pair is None:
        return None
    given, family = pair
    title = match[0] if (match := _TITLE.match(text)) else ""
    rest = text[len(title) :]
    if "," in rest:
        name = f"{family}, {given}"
    elif _INITIALS.match(rest):
        name = f"{given[0]}. {family}"
    elif len(rest.split()) > 1:
        name = f"{given} {family}"
    else:
        name = family
    return title + (name.upper() if rest.isupper() else name)


def _organisation(text: str, number: int) -> str | None:
    pair = _pair(number, _list("organisation_names"), _list("organisation_trades"))
    if pair is None:
        return None
    form = f" {match[1]}" if (match := _LEGAL_FORM.search(text)) else ""
    name = " ".join(pair)
    return (name.upper() if text.isupper() else name) + form


def _town(text: str, number: int) -> str | None:
    pair = _pair(number, _list("town_beginnings"), _list("town_endings"))
    return None if pair is None else "".join(pair)


def _street_address(text: str, number: int) -> str | None:
    town = _town(text, number)
    streets = _list("streets")
    return None if town is None else f"{number % 89 + 2} {streets[number % len(streets)]}, {town}"


def _email(text: str, number: int) -> str | None:
    pair = _pair(number, _list("given_names"), _list("family_names"))
    return None if pair is None else f"{_plain(pair[0])}.{_plain(pair[1])}@example.com"  # RFC 2606: nobody's


def _phone(text: str, number: int) -> str | None:
    area, line = divmod(number - 1, 100)
    return f"({201 + area}) 555-01{line:02}" if number <= _PHONES else None


def _web_address(text: str, number: int) -> str | None:
    return f"https://example.com/{number}"


def _plain(name: str) -> str:
    return re.sub("[^a-z]", "", name.lower())


_INVENTORS: Mapping[str, Callable[[str, int], str | None]] = {
    "PERSON": _person,
    "INVENTOR": _person,
    "MINOR": _person,
    "ORGANIZATION": _organisation,
    "PARTY": _organisation,
    "SUPPLIER_CUSTOMER": _organisation,
    "LOCATION": _town,
    "STREET_ADDRESS": _street_address,
    "EMAIL_ADDRESS": _email,
    "PHONE_NUMBER": _phone,
    "URL": _web_address,
    "PROFILE_URL": _web_address,
}

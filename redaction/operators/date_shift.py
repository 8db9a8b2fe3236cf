"""The operator that moves a date by the days of its person, so that intervals between dates remain."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from redaction.operators.dates import read_date, write_date
from redaction.operators.errors import NotApplicable

_LEAP_DAYS = 366  # of the year in which dates without a year stand


def apply(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the date ``parameters["days"]`` later (earlier if negative), in the way in which it was written.

    ``parameters["day_first"]`` (default true) decides 3/4/2024. Raise NotApplicable for what is no full date: a month
    alone or "next Tuesday" cannot be moved by days.
    """
    return _shifted(text, entity_type, parameters, 1)


def restore(text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the original date, given the same parameters.

    ``parameters["style"]``, the ``style_of`` the original, restores the writing letter by letter; without it padding
    and abbreviations are as in the shifted text, which cannot always tell ("12/10/24", "May").
    """
    return _shifted(text, entity_type, parameters, -1)


def style_of(text: str, *, day_first: bool = True) -> str | None:
    """Return the style in which a date is written ("{d} {Month} {yyyy}"); None for what is no full date."""
    written = read_date(text, day_first=day_first)
    return None if written is None else written.style


def _shifted(text: str, entity_type: str, parameters: Mapping[str, Any], sign: int) -> str:
    days = parameters.get("days")
    if not isinstance(days, int) or isinstance(days, bool) or days == 0:
        raise NotApplicable(operator="date_shift", entity_type=entity_type)
    style = parameters.get("style") if sign < 0 else None
    written = read_date(text, day_first=bool(parameters.get("day_first", True)), style=style)
    if written is None:
        raise NotApplicable(operator="date_shift", entity_type=entity_type)
    try:
        if written.yearless:
            start = written.day.replace(month=1, day=1)
            index = (written.day - start).days + sign * days
            moved = start + timedelta(days=index % _LEAP_DAYS)
        else:
            moved = written.day + timedelta(days=sign * days)
    except OverflowError:
        raise NotApplicable(operator="date_shift", entity_type=entity_type) from None
    if not written.yearless and not 1000 <= moved.year <= 2999:
        raise NotApplicable(operator="date_shift", entity_type=entity_type)
    return write_date(moved, written.style)

"""Searches shapes that hold a digit only where digits stand: most of a text has none nearby.

Everything here only saves time: a shape of which nothing can be proven is searched in the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

__all__ = ["found_near_digits", "reach_of", "widest_match"]

_DIGIT = re.compile(r"\d")
# Widest match -> how far around each digit it has to be looked for; a few characters more let lookarounds see.
_REACHES = ((40, 52), (120, 136))
_LOOK = 16


@lru_cache(maxsize=1024)
def reach_of(shape: re.Pattern[str]) -> int:
    """Return within how many characters of a digit every match lies, 0 if that can't be told."""
    try:
        from re import _parser  # type: ignore[attr-defined]  # noqa: PLC0415 - private: without it nothing is gained
    except ImportError:
        return 0
    parsed = _parser.parse(shape.pattern, shape.flags & ~re.UNICODE)
    width = parsed.getwidth()[1]
    if not _holds_digit(parsed):
        return 0
    return next((reach for widest, reach in _REACHES if width <= widest), 0)


@lru_cache(maxsize=1024)
def widest_match(shape: re.Pattern[str]) -> int:
    """Return how many characters a match may have at most; 0 if that can't be told."""
    try:
        from re import _parser  # type: ignore[attr-defined]  # noqa: PLC0415 - as above
    except ImportError:
        return 0
    return int(_parser.parse(shape.pattern, shape.flags & ~re.UNICODE).getwidth()[1])


def found_near_digits(shape: re.Pattern[str], reach: int, text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of a shape with this reach; the same ones as in the whole text."""
    if not reach:
        yield from shape.finditer(text)
        return
    for start, end in _windows(text, reach):
        yield from shape.finditer(text, start, end)


@lru_cache(maxsize=4)
def _windows(text: str, reach: int) -> tuple[tuple[int, int], ...]:
    """Return stretches around digits, disjoint, from blank to blank so that no word is cut at an end."""
    result: list[tuple[int, int]] = []
    for match in _DIGIT.finditer(text):
        place = match.start()
        if result and place - reach <= result[-1][1]:
            result[-1] = (result[-1][0], place + reach)
        else:
            result.append((max(0, place - reach), place + reach))
    return tuple((start, _blank(text, end)) for start, end in result)


def _blank(text: str, end: int) -> int:
    """Where the text ends, or the first blank from ``end`` on, a little further at most."""
    if end >= len(text):
        return len(text)
    place = text.find(" ", end, end + _LOOK)
    return place if place >= 0 else end


def _holds_digit(parsed: Any) -> bool:
    """Whether every match of a parsed shape holds a digit, or has one right beside it."""
    return any(_needs_digit(str(operator), argument) for operator, argument in parsed)


def _needs_digit(operator: str, argument: Any) -> bool:  # noqa: PLR0911 - one for each operator
    match operator:
        case "LITERAL":
            return chr(argument).isdigit()
        case "IN":
            return all(_digits_only(str(kind), value) for kind, value in argument)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return argument[0] > 0 and _holds_digit(argument[2])
        case "SUBPATTERN":
            return _holds_digit(argument[3])
        case "ATOMIC_GROUP":
            return _holds_digit(argument)
        case "BRANCH":
            return all(_holds_digit(branch) for branch in argument[1])
        case "ASSERT":
            return bool(argument[1].getwidth()[1] <= _REACHES[0][0]) and _holds_digit(argument[1])
        case _:
            return False


def _digits_only(kind: str, value: Any) -> bool:
    match kind:
        case "LITERAL":
            return chr(value).isdigit()
        case "RANGE":
            return chr(value[0]).isdigit() and chr(value[1]).isdigit()
        case "CATEGORY":
            return str(value) == "CATEGORY_DIGIT"
        case _:
            return False

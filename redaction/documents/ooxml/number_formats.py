"""What a person reads where a cell stores a number: common number formats (ECMA-376 part 1, 18.8.30 and 18.8.31).

Dates are shown as ISO 8601, whatever the locale of the reader; other numbers with the decimals, grouping, percent
sign and literals of their format.
"""

from __future__ import annotations

import datetime
import math
import re

_BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    44: "#,##0.00",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    49: "@",
}
_DATES = {*range(14, 18), 22, *range(27, 32), *range(34, 37), *range(50, 59)}
_TIMES = {18, 19, 20, 21, 32, 33}
_LITERALS = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.')
_CONDITION = re.compile(r"\[(?:[<>=]|h+\]|m+\]|s+\])")
_DAYS_1904 = 1462
_FIRST_DAY = datetime.datetime(1899, 12, 30)
_LAST_SERIAL = 2958466  # 10000-01-01


def code_of(number: int, custom: dict[int, str]) -> str:
    """Return the format code of a format number; "" is General."""
    if number in custom:
        return custom[number]
    if number in _DATES:
        return "yyyy-mm-dd hh:mm" if number == 22 else "yyyy-mm-dd"
    return "hh:mm:ss" if number in _TIMES else _BUILT_IN.get(number, "")


def shown(stored: str, code: str, date1904: bool = False) -> str:
    """Return what a cell with the number ``stored`` shows under the format ``code``."""
    value = float(stored)
    if not math.isfinite(value):
        return stored
    section = code.partition(";")[0]
    bare = _LITERALS.sub("", section).lower()
    if re.search("[ymdhs]", bare.replace("general", "")) or re.search(r"\[[hms]+\]", section.lower()):
        return _date(value, date1904, bool(re.search("[yd]", bare))) or _general(value, stored)
    if not bare or "general" in bare or "@" in bare or "e+" in bare or "/" in bare:
        return _general(value, stored)
    return _number(value, section)


def _general(value: float, stored: str) -> str:
    if re.fullmatch(r"-?\d+(?:\.\d+)?", stored) and len(stored) <= 15:
        return stored
    if abs(value) < 1e15 and value == int(value):
        return str(int(value))
    return f"{value:.15g}"


def _date(value: float, date1904: bool, has_day: bool) -> str:
    if not 0 <= value < _LAST_SERIAL:
        return ""
    days = value + (_DAYS_1904 if date1904 else 0)
    if days < 60 and not date1904:
        days += 1  # the format counts a 29 February 1900 that never was
    moment = _FIRST_DAY + datetime.timedelta(seconds=round(days * 86400))
    time = moment.strftime("%H:%M:%S")
    if not has_day:
        return time if value < 1 else f"{value * 24:.15g} h"
    date = f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}"
    return date if time == "00:00:00" else f"{date} {time}"


def _number(value: float, section: str) -> str:
    parts: list[str] = []
    prefix, digits, suffix = "", "", ""
    for match in re.finditer(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[0#?.,]|.', section):
        piece = match.group()
        if piece in tuple("0#?.,"):
            digits += suffix + piece if digits else piece
            suffix = ""
            continue
        literal = _literal(piece)
        if digits:
            suffix += literal
        else:
            prefix += literal
        parts.append(literal)
    if not re.search("[0#?]", digits):
        return f"{value:.15g}"
    if "%" in prefix + suffix:
        value *= 100
    body = _filled(abs(value), digits) if re.search(r"[^0#?.,]", digits) else _plain(abs(value), digits)
    return ("-" if value < 0 else "") + (prefix + body + suffix).strip()


def _literal(piece: str) -> str:
    if piece.startswith('"'):
        return piece[1:-1]
    if piece.startswith("[$"):
        return piece[2:-1].partition("-")[0]
    if piece.startswith(("[", "_", "*")):
        return ""
    return piece[1:] if piece.startswith("\\") else piece


def _plain(value: float, digits: str) -> str:
    scaled = len(digits) - len(digits.rstrip(","))
    digits = digits.rstrip(",")
    whole, _, fraction = digits.partition(".")
    value /= 1000**scaled
    decimals = min(len(fraction), 15)
    text = f"{value:{',' if ',' in whole else ''}.{decimals}f}"
    if "." in text and "#" in fraction:
        kept = len(fraction.rstrip("#"))
        head, tail = text.split(".")
        tail = tail[:kept] + tail[kept:].rstrip("0")
        text = f"{head}.{tail}" if tail else head
    width = whole.replace(",", "").count("0")
    if "," not in whole:
        head, dot, tail = text.partition(".")
        text = head.zfill(width) + dot + tail
    return text


def _filled(value: float, digits: str) -> str:
    """Return the number in a mask such as ``000-00-0000``, filled from the right."""
    remaining = list(str(round(value)))
    out: list[str] = []
    for character in reversed(digits):
        if character in "0#?":
            if remaining:
                out.append(remaining.pop())
            elif character == "0":
                out.append("0")
        elif remaining or "0" in digits:
            out.append(character)
    return "".join(remaining) + "".join(reversed(out))

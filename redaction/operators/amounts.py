"""Amounts of money as people write them, and the order of magnitude in which one lies."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_SCALES = {
    "k": 3, "thousand": 3, "tsd": 3, "lakh": 5, "lakhs": 5, "lac": 5, "lacs": 5, "m": 6, "mn": 6, "mm": 6, "mio": 6,
    "million": 6, "millions": 6, "crore": 7, "crores": 7, "cr": 7, "b": 9, "bn": 9, "billion": 9, "billions": 9,
    "trillion": 12, "tn": 12,
}  # fmt: skip
_AMOUNT = re.compile(
    r"(?P<sign>[-\u2212(]?)\s*(?P<currency>[A-Z]{3}|Rs\.?|US\$|[A-Z]?\$|[€£¥₹])?\s*(?P<minus>[-\u2212]?)"
    r"(?P<number>[0-9][0-9.,'’\u00a0\u202f ]*)\s*(?P<scale>[A-Za-z]+)?\.?\s*(?P<after>[A-Z]{3}|[€£¥₹$])?(?:/-)?\)?"
)
_GROUPS = re.compile(r"['’\u00a0\u202f ]")
_LARGEST = 15  # powers of ten


def magnitude_band(text: str) -> str | None:
    """Return the power-of-ten band of an amount ("USD 1,000,000-9,999,999"); None for what is no single amount.

    The currency stays as written, in front; the sign stays; an amount below one is in the band 0-1.
    """
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        return None
    scale, after = match["scale"], match["after"]
    if scale is not None and scale.lower() not in _SCALES:
        if after is not None or not re.fullmatch("[A-Z]{3}", scale):
            return None
        scale, after = None, scale  # "1,000 USD"
    value = _number(match["number"])
    if value is None:
        return None
    value *= 10 ** _SCALES[scale.lower()] if scale else 1
    power = value.adjusted()
    if value >= 1 and power > _LARGEST:
        return None
    band = "0-1" if value < 1 else f"{10**power:,}-{10 ** (power + 1) - 1:,}"
    currency = match["currency"] or after or ""
    sign = "-" if match["sign"] or match["minus"] else ""
    return f"{currency}{' ' if currency[-1:].isalpha() or currency.endswith('.') else ''}{sign}{band}"


def _number(text: str) -> Decimal | None:
    """Read a number with either decimal mark: the last of two kinds of mark, or a mark not followed by three digits."""
    digits = _GROUPS.sub("", text).rstrip(".,")
    marks = [character for character in digits if character in ".,"]
    if marks:
        last = marks[-1]
        tail = digits.rsplit(last, 1)[1]
        decimal = len(set(marks)) == 2 or (len(marks) == 1 and len(tail) != 3)
        if decimal and marks.count(last) > 1:
            return None
        whole, fraction = digits.rsplit(last, 1) if decimal else (digits, "")
        digits = re.sub("[.,]", "", whole) + ("." + fraction if fraction else "")
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None

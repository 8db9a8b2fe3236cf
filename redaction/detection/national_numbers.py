"""Check digits of numbers that states give to persons and companies; pattern files name these rules.

Each rule takes the value as written and returns whether it can be that number.
"""

from __future__ import annotations

import re

from redaction.detection import checksums as ck

__all__ = ["cif", "cuit", "fr_vat", "nuss", "rut", "siren", "siret"]


def cif(value: str) -> bool:
    """A Spanish company number: the control sign by the kind of organisation (Orden EHA/451/2008)."""
    match = re.fullmatch(r"([ABCDEFGHJNPQRSUVW])([0-9]{7})([0-9A-J])", ck.compact(value))
    if not match:
        return False
    kind, digits, control = match[1], match[2], match[3]
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[::2])
    rest = -(doubled + sum(map(int, digits[1::2]))) % 10
    as_letter, as_digit = "JABCDEFGHI"[rest], str(rest)
    if kind in "NPQRSW":
        return control == as_letter
    return control == as_digit if kind in "ABEH" else control in (as_letter, as_digit)


def nuss(value: str) -> bool:
    """A Spanish social security number: province, serial, and both together modulo 97."""
    digits = ck.compact(value)
    if not ck.is_digits(digits, 11, 12) or not (1 <= int(digits[:2]) <= 53 or digits[:2] == "66"):
        return False
    province, serial, control = int(digits[:2]), int(digits[2:-2]), int(digits[-2:])
    number = serial + province * 10_000_000 if serial < 10_000_000 else int(digits[:-2])
    return number % 97 == control


def cuit(value: str) -> bool:
    """An Argentine CUIT or CUIL: weights 5-4-3-2-7-6-5-4-3-2 modulo 11."""
    digits = ck.compact(value)
    if not ck.is_digits(digits, 11):
        return False
    rest = 11 - ck.weighted(digits[:10], (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return {11: 0, 10: 9}.get(rest, rest) == int(digits[10])


def rut(value: str) -> bool:
    """A Chilean RUT: weights 2 to 7 from the right, modulo 11, K for ten."""
    match = re.fullmatch(r"([0-9]{7,8})([0-9K])", ck.compact(value).upper())
    if not match:
        return False
    total = sum(int(digit) * (2 + place % 6) for place, digit in enumerate(reversed(match[1])))
    return match[2] == {11: "0", 10: "K"}.get(11 - total % 11, str(11 - total % 11))


def siren(value: str) -> bool:
    """A French company number: nine digits with Luhn."""
    digits = ck.compact(value)
    return ck.is_digits(digits, 9) and digits != "0" * 9 and ck.luhn(digits)


def siret(value: str) -> bool:
    """A French establishment number: fourteen digits with Luhn, its first nine a SIREN.

    La Poste's establishments (356000000) have a digit sum divisible by five instead.
    """
    digits = ck.compact(value)
    if not ck.is_digits(digits, 14) or not siren(digits[:9]):
        return False
    return ck.luhn(digits) or (digits.startswith("356000000") and sum(map(int, digits)) % 5 == 0)


def fr_vat(value: str) -> bool:
    """A French VAT number: a key and a SIREN; a key of two digits is (12 + 3 x (SIREN modulo 97)) modulo 97."""
    match = re.fullmatch(r"FR([0-9A-Z]{2})([0-9]{9})", ck.compact(value).upper())
    if not match or not siren(match[2]):
        return False
    return not match[1].isdigit() or int(match[1]) == (12 + 3 * (int(match[2]) % 97)) % 97

"""Check-digit algorithms of identifiers; each takes a value as written and says whether it is valid.

Separators (spaces, dots, hyphens, slashes) are ignored. The functions are total: a value that has the wrong
length or alphabet is invalid, never an error.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

_SEPARATORS = re.compile(r"[\s.\-/\u2010-\u2015\u00a0]")
_DIGITS = "0123456789"
_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

# Verhoeff's tables: multiplication in the dihedral group D5 and the position permutation.
_D5 = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_PERMUTATION = (
    "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def compact(value: str) -> str:
    """Return the value in capitals without separators."""
    return _SEPARATORS.sub("", value).upper()


def is_digits(value: str, *lengths: int) -> bool:
    """Whether the value is ASCII digits only, with one of the lengths if any are given."""
    return value.isascii() and value.isdigit() and (not lengths or len(value) in lengths)


def weighted(value: str, weights: Sequence[int]) -> int:
    """Return the sum of digit times weight; the value has to be digits, at least as many as weights."""
    return sum(int(digit) * weight for digit, weight in zip(value, weights, strict=False))


def luhn(value: str) -> bool:
    """ISO/IEC 7812-1 annex B."""
    digits = compact(value)
    if not is_digits(digits) or len(digits) < 2:
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (1 + place % 2)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def mod97(value: str) -> bool:
    """ISO/IEC 7064 MOD 97-10 over digits and letters (LEI, and IBAN after its rotation)."""
    text = compact(value)
    if not text or not all(character in _ALPHANUMERIC for character in text):
        return False
    return int("".join(str(_ALPHANUMERIC.index(character)) for character in text)) % 97 == 1


def verhoeff(value: str) -> bool:
    """Verhoeff's dihedral check digit (Aadhaar)."""
    digits = compact(value)
    if not is_digits(digits):
        return False
    state = 0
    for place, digit in enumerate(reversed(digits)):
        state = int(_D5[state][int(_PERMUTATION[place % 8][int(digit)])])
    return state == 0


def mod36(value: str) -> bool:
    """Luhn mod 36 as in the last place of an Indian GSTIN."""
    text = compact(value)
    if len(text) < 2 or not all(character in _ALPHANUMERIC for character in text):
        return False
    total = 0
    for place, character in enumerate(text[:-1]):
        product = _ALPHANUMERIC.index(character) * (1 + place % 2)
        total += product // 36 + product % 36
    return _ALPHANUMERIC[(36 - total % 36) % 36] == text[-1]


def mod11(value: str) -> bool:
    """Descending weights 10..2, check digit 11 minus the remainder (NHS number)."""
    digits = compact(value)
    if not is_digits(digits, 10):
        return False
    check = 11 - weighted(digits[:9], range(10, 1, -1)) % 11
    return check != 10 and check % 11 == int(digits[9])


def mrz_check(field: str, check: str) -> bool:
    """ICAO Doc 9303 part 3, 4.9: weights 7-3-1 over digits, letters (A=10) and fillers (0)."""
    total = 0
    for place, character in enumerate(field):
        if character != "<" and character not in _ALPHANUMERIC:
            return False
        number = 0 if character == "<" else _ALPHANUMERIC.index(character)
        total += number * (7, 3, 1)[place % 3]
    return check.isdigit() and total % 10 == int(check)


def security_sum(value: str) -> int:
    """Return the CUSIP sum: letters as 10..35, every second doubled, digits added."""
    total = 0
    for place, character in enumerate(value):
        number = _ALPHANUMERIC.index(character) if character in _ALPHANUMERIC else 36 + "*@#".index(character)
        number *= 1 + place % 2
        total += number // 10 + number % 10
    return total


def base58check(value: str) -> bool:
    """Bitcoin's Base58Check: the last four bytes are the double SHA-256 of the rest."""
    number = 0
    for character in value:
        place = _BASE58.find(character)
        if place < 0:
            return False
        number = number * 58 + place
    try:
        raw = number.to_bytes(25, "big")
    except OverflowError:
        return False
    return hashlib.sha256(hashlib.sha256(raw[:-4]).digest()).digest()[:4] == raw[-4:]


def bech32(value: str) -> bool:
    """BIP-173 and BIP-350: checksum 1 (bech32) or 0x2bc830a3 (bech32m)."""
    if value != value.lower() and value != value.upper():
        return False
    text = value.lower()
    human, separator, data = text.rpartition("1")
    if not separator or not human or len(data) < 6 or any(character not in _BECH32 for character in data):
        return False
    values = [ord(c) >> 5 for c in human] + [0] + [ord(c) & 31 for c in human]
    values += [_BECH32.index(c) for c in data]
    check = 1
    for item in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ item
        for place, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> place & 1 else 0
    return check in (1, 0x2BC830A3)

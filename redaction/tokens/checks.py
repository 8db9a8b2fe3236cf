"""The check symbols of a token by tables: the code is linear, so that name, number and variant add up by XOR.

A million tokens are issued or verified in a minute otherwise; ``gf32.check_symbols`` is the definition, and a test holds
the two against each other. Check symbols are packed into 20 bits here, the first one in the lowest five.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from redaction.tokens import gf32

DIGITS = 6
NAME_START = DIGITS + 2  # index of the name's first letter among the data symbols
NAME_SYMBOLS = gf32.DATA_SYMBOLS - NAME_START  # 19; longer names are folded onto them
_BITS = 5
_GROUP = 1_000  # a number is looked up in two halves of three digits
_GROUP_DIGITS = 3


def data_symbols(entity_type: str, number: int, variant: str) -> list[int]:
    """Units digit first, two symbols of the variant, then the name: a wrong character is one wrong symbol."""
    return [*_number_symbols(number, DIGITS), *_variant_symbols(variant), *_name_symbols(entity_type)]


def packed_check(entity_type: str, number: int, variant: str) -> int:
    """Return the four check symbols of a valid token key, packed."""
    thousands, rest = divmod(number, _GROUP)
    low, high = _number_tables()
    return _of_name(entity_type) ^ low[rest] ^ high[thousands] ^ _of_variant(variant)


def pack(symbols: Sequence[int]) -> int:
    """Return four symbols as one number, the first in the lowest bits."""
    packed = 0
    for place, symbol in enumerate(symbols):
        packed |= symbol << _BITS * place
    return packed


def letter_symbol(letter: str) -> int:
    """Return the symbol of a letter of a name or variant: A..Z are 1..26, the underscore 27, 0 is "nothing here"."""
    return 27 if letter == "_" else ord(letter) - 64


def _number_symbols(number: int, digits: int) -> list[int]:
    symbols = []
    for _ in range(digits):
        number, digit = divmod(number, 10)
        symbols.append(digit)
    return symbols


def _variant_symbols(variant: str) -> list[int]:
    return [letter_symbol(letter) for letter in variant.upper()] + [0] * (2 - len(variant))


def _name_symbols(entity_type: str) -> list[int]:
    symbols = [letter_symbol(letter) for letter in entity_type[:NAME_SYMBOLS]]
    for position, letter in enumerate(entity_type[NAME_SYMBOLS:]):
        # More letters than a codeword has room for: added with another weight, so that no swap cancels out.
        symbols[position] ^= gf32.multiply(letter_symbol(letter), 2)
    return symbols


@cache
def _number_tables() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return what the lower and the upper three digits of a number add to the check symbols."""
    groups = [_number_symbols(number, _GROUP_DIGITS) for number in range(_GROUP)]
    return tuple(_sum(0, symbols) for symbols in groups), tuple(
        _sum(_GROUP_DIGITS, symbols) for symbols in groups
    )


@lru_cache(1024)
def _of_name(entity_type: str) -> int:
    return _sum(NAME_START, _name_symbols(entity_type))


@lru_cache(1024)
def _of_variant(variant: str) -> int:
    return _sum(DIGITS, _variant_symbols(variant))


def _sum(start: int, symbols: Sequence[int]) -> int:
    total = 0
    for place, symbol in enumerate(symbols, start):
        total ^= _of_symbol(place, symbol)
    return total


@cache
def _of_symbol(place: int, symbol: int) -> int:
    return pack(gf32.check_symbols([0] * place + [symbol])) if symbol else 0

"""The token, and the codec that gives it check symbols under a matter's secret mask.

A token is an entity name, the entity's number in its matter, a variant for the surface form and four check symbols
(Crockford base 32). The check symbols are a Reed-Solomon code of all the others, each character one symbol, XORed
with a mask that only the matter knows: up to four wrong characters are always noticed, and a token of another
matter passes once in 2^20. The mask is no signature: who has seen tokens of a matter can compute it, so that a
token counts only if its packet issued it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from redaction.tokens import checks, gf32

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base 32: no I, L, O, U
LARGEST_NUMBER = 999_999
LONGEST_NAME = 32

# Variants leave out what the alphabet leaves out, since "12l" and "121" look alike; the main form stands for "a".
_VARIANT_LETTERS = "abcdefghjkmnpqrstvwxyz"
_FIRST_LETTERS = _VARIANT_LETTERS[1:]
LARGEST_VARIANT = len(_FIRST_LETTERS) * (1 + len(_VARIANT_LETTERS))

_NAME = re.compile(r"[A-Z](?:_?[A-Z])+")
_VARIANT = re.compile(f"(?:[{_FIRST_LETTERS}][{_VARIANT_LETTERS}]?)?")
_CHECK = re.compile(f"[{ALPHABET}]{{4}}")
_PLAIN = re.compile(r"([A-Z_]+)-([1-9][0-9]{0,5})([a-z]{0,2})-([0-9A-Z]{4})")
_SYMBOL = {character: symbol for symbol, character in enumerate(ALPHABET)}

_PAIRS = tuple(b + a for a in ALPHABET for b in ALPHABET)  # of check symbols, by their ten bits

# Indexes in a codeword, where the check symbols come first.
_DIGITS_START = gf32.CHECK_SYMBOLS
_NAME_START = gf32.CHECK_SYMBOLS + checks.NAME_START

_set = object.__setattr__

TokenKey = tuple[str, int, str]


@dataclass(frozen=True, slots=True, order=True)
class Token:
    """A replacement for one surface form of one entity: ``PERSON-12b-Q3XT``.

    ``entity_type`` is 2 to 32 capitals and inner underscores, ``number`` 1 to 999,999, ``variant`` empty for the
    entity's main form, else one or two lower-case letters (see ``variant_of``), ``check`` four symbols of Crockford
    base 32. Raises ValueError for anything else.
    """

    entity_type: str
    number: int
    variant: str
    check: str

    def __post_init__(self) -> None:
        _require_key(self.entity_type, self.number, self.variant)
        if not _CHECK.fullmatch(self.check):
            raise ValueError("not four check symbols")

    @property
    def key(self) -> TokenKey:
        """What the check symbols protect: entity name, number, variant."""
        return self.entity_type, self.number, self.variant

    def __str__(self) -> str:
        return f"{self.entity_type}-{self.number}{self.variant}-{self.check}"

    @classmethod
    def parse(cls, text: str) -> Token:
        """Return the token whose plain spelling ``text`` is; raise ValueError for any other text."""
        match = _PLAIN.fullmatch(text)
        if match is None:
            raise ValueError("not the plain spelling of a token")
        return cls(match[1], int(match[2]), match[3], match[4])


def variant_of(index: int) -> str:
    """Return the variant of an entity's form number ``index``: 0 is the main form "", then b, c … z, ba, bb … zz.

    The letters i, l, o and u never occur. Raises ValueError from 484 (``LARGEST_VARIANT`` + 1) on: an entity with
    more surface forms is more than one entity.
    """
    if not 0 <= index <= LARGEST_VARIANT:
        raise ValueError(f"a variant's index is 0 to {LARGEST_VARIANT}")
    if index == 0:
        return ""
    if index <= len(_FIRST_LETTERS):
        return _FIRST_LETTERS[index - 1]
    first, second = divmod(index - len(_FIRST_LETTERS) - 1, len(_VARIANT_LETTERS))
    return _FIRST_LETTERS[first] + _VARIANT_LETTERS[second]


def variant_index(variant: str) -> int:
    """Return the index of a variant, the inverse of ``variant_of``; raise ValueError for what is no variant."""
    if not _VARIANT.fullmatch(variant):
        raise ValueError("not a variant")
    if not variant:
        return 0
    first = _FIRST_LETTERS.index(variant[0])
    if len(variant) == 1:
        return first + 1
    return 1 + len(_FIRST_LETTERS) + first * len(_VARIANT_LETTERS) + _VARIANT_LETTERS.index(variant[1])


class TokenCodec:
    """Issues and verifies the tokens of one matter, and proposes corrections for damaged ones.

    ``mask`` is at least four secret bytes of the matter; the low five bits of the first four are XORed onto the
    check symbols. Raises ValueError for a shorter mask.
    """

    __slots__ = ("_mask", "_packed_mask")

    def __init__(self, mask: bytes) -> None:
        if len(mask) < gf32.CHECK_SYMBOLS:
            raise ValueError(f"a mask has at least {gf32.CHECK_SYMBOLS} bytes")
        self._mask = tuple(byte & 31 for byte in mask[: gf32.CHECK_SYMBOLS])
        self._packed_mask = checks.pack(self._mask)

    def __repr__(self) -> str:
        return "<TokenCodec>"

    def issue(self, entity_type: str, number: int, variant: str = "") -> Token:
        """Return the token of an entity's form; the same arguments always give the same token."""
        _require_key(entity_type, number, variant)  # before the tables are asked
        token = object.__new__(Token)  # its parts were just looked at: a million tokens need no second look
        _set(token, "entity_type", entity_type)
        _set(token, "number", number)
        _set(token, "variant", variant)
        _set(token, "check", self._check(entity_type, number, variant))
        return token

    def verify(self, token: Token) -> bool:
        """Whether the check symbols fit the rest of the token under this matter's mask."""
        return self._check(*token.key) == token.check

    def corrections(self, token: Token, entity_types: Collection[str] | None = None) -> tuple[Token, ...]:
        """Return the valid tokens that differ from ``token`` in at most two characters: none or one.

        ``entity_types`` limits the names that a correction may lead to. One random token in seven has such a
        neighbour, so that a correction is a proposal for a person and only worth showing if the packet issued it.
        """
        word = [_SYMBOL[c] ^ m for c, m in zip(token.check, self._mask, strict=True)]
        word += checks.data_symbols(*token.key)
        errors = gf32.locate_errors(word)
        if errors is None:
            return ()
        name_end = _NAME_START + len(token.entity_type)
        if any(index >= min(name_end, gf32.ORDER) for index in errors):
            return ()
        if len(token.entity_type) > checks.NAME_SYMBOLS and any(index >= _NAME_START for index in errors):
            return ()  # a folded name: the symbol does not say which of its two letters is meant
        for index, difference in errors.items():
            word[index] ^= difference
        corrected = self._from_word(word, token.entity_type)
        if corrected is None:
            return ()
        if entity_types is not None and corrected.entity_type not in entity_types:
            return ()
        return (corrected,)

    def _check(self, entity_type: str, number: int, variant: str) -> str:
        packed = checks.packed_check(entity_type, number, variant) ^ self._packed_mask
        return _PAIRS[packed & 1023] + _PAIRS[packed >> 10]

    def _from_word(self, word: list[int], old_name: str) -> Token | None:
        check, digits = word[:_DIGITS_START], word[_DIGITS_START : _DIGITS_START + checks.DIGITS]
        variant_symbols, name_symbols = word[_NAME_START - 2 : _NAME_START], word[_NAME_START:]
        if any(digit > 9 for digit in digits):
            return None
        variant = "".join(_letter(symbol) for symbol in variant_symbols if symbol).lower()
        if len(old_name) > checks.NAME_SYMBOLS:
            name = old_name
        else:
            name = "".join(_letter(symbol) for symbol in name_symbols)
        try:
            return Token(
                name,
                sum(digit * 10**place for place, digit in enumerate(digits)),
                variant,
                "".join(ALPHABET[s ^ m] for s, m in zip(check, self._mask, strict=True)),
            )
        except ValueError:
            return None


def _require_key(entity_type: str, number: int, variant: str) -> None:
    if not _is_name(entity_type):
        raise ValueError("an entity name is 2 to 32 capitals with underscores between them")
    if not 1 <= number <= LARGEST_NUMBER:
        raise ValueError(f"a token's number is 1 to {LARGEST_NUMBER}")
    if variant and not _VARIANT.fullmatch(variant):
        raise ValueError("not a variant")


@lru_cache(1024)
def _is_name(entity_type: str) -> bool:
    return len(entity_type) <= LONGEST_NAME and _NAME.fullmatch(entity_type) is not None


def _letter(symbol: int) -> str:
    if symbol == 27:
        return "_"
    return chr(symbol + 64) if 1 <= symbol <= 26 else "?"

"""How hard a passphrase is to guess, roughly and without a dictionary: length, variety, and obvious patterns."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import IntEnum

LEAST_CHARACTERS = 12
_CLASSES = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"\d", 10), (r"[^A-Za-z0-9]", 32))
_WORD_BITS = 11.0  # a word of a list of 2048, the most that a word picked by a person is worth
_COMMON = (
    "password",
    "passphrase",
    "qwerty",
    "letmein",
    "welcome",
    "secret",
    "vault",
    "12345",
    "abcd",
    "admin",
)


class Strength(IntEnum):
    """Four steps that a person can tell apart."""

    TOO_SHORT = 0
    WEAK = 1
    GOOD = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Estimate:
    """A step and the bits behind it."""

    strength: Strength
    bits: float


def estimate(passphrase: str) -> Estimate:
    """Return an estimate that errs on the low side: repeated and common parts count as one character."""
    reduced = passphrase
    for common in _COMMON:
        reduced = re.sub(common, "x", reduced, flags=re.IGNORECASE)
    reduced = re.sub(r"(.)\1+", r"\1", reduced)
    alphabet = sum(size for pattern, size in _CLASSES if re.search(pattern, reduced))
    by_character = len(reduced) * math.log2(alphabet) if alphabet else 0.0
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", reduced)}
    letters_in_words = sum(len(word) for word in re.findall(r"[^\W\d_]{3,}", reduced))
    rest = max(0, len(reduced.replace(" ", "")) - letters_in_words)
    bits = min(by_character, len(words) * _WORD_BITS + rest * 5.0)
    if len(passphrase) < LEAST_CHARACTERS:
        return Estimate(Strength.TOO_SHORT, bits)
    if bits < 40:
        return Estimate(Strength.WEAK, bits)
    return Estimate(Strength.GOOD if bits < 60 else Strength.STRONG, bits)

"""Text reduced to its letters and digits, with the way back to every character.

Folding makes one form of all the ways in which a word can be written: NFKC, lower case, accents, invisible
characters, and every separator dropped. What stood between the letters is looked at afterwards, in the original,
for the few places where a value was found.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

_BASIC_PLANE = 0x10000
_SURROGATES = range(0xD800, 0xE000)
_ACCENTS = range(0x0300, 0x0370)
# Lower case of these is two letters; replacing them first keeps the folding one to one.
_WIDENING = {"ß": "ss", "ẞ": "SS", "İ": "I", "Œ": "OE", "œ": "oe", "Æ": "AE", "æ": "ae", "ŉ": "n"}
_WIDE = re.compile(f"[{''.join(_WIDENING)}]")


@dataclass(frozen=True, slots=True, repr=False)
class Folded:
    """``letters[i]`` is the folded form of ``text[positions[i]]``; ``text`` is the NFKC form of the source."""

    text: str
    letters: str
    positions: NDArray[np.int64]


def fold(text: str) -> Folded:
    """Return the folded form of ``text``; linear in its length."""
    text = normalised(text)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    table = _ascii_table() if text.isascii() else _table()
    high = codes >= _BASIC_PLANE
    if high.any():
        folded = table[np.where(high, 0, codes)]
        folded[high] = [_fold_code(int(code)) for code in codes[high]]
    else:
        folded = table[codes]
    positions = np.flatnonzero(folded)
    letters = folded[positions].astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
    return Folded(text, letters, positions)


def normalised(text: str) -> str:
    """Return the NFKC form of ``text`` with two-letter characters written out; applying it twice changes nothing."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text)
    return _WIDE.sub(lambda match: _WIDENING[match[0]], text)


def origins(text: str) -> list[tuple[int, int]]:
    """Return for each character of ``normalised(text)`` the characters (start, end) of ``text`` it comes from.

    A base character and the marks that follow it are normalised together, and belong together.
    """
    if text.isascii():
        return [(index, index + 1) for index in range(len(text))]
    starts = [i for i, character in enumerate(text) if i == 0 or not _continues(character)]
    spans: list[tuple[int, int]] = []
    made = 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        count = len(normalised(text[start:end]))
        spans += [(start, end)] * count
        made += count
    if made != len(normalised(text)):
        # Normalisation reached over a boundary that we did not expect: be generous rather than wrong.
        return [(0, len(text))] * len(normalised(text))
    return spans


def _continues(character: str) -> bool:
    """Whether a character may merge with the one before it: combining marks, and Hangul vowels and finals."""
    return unicodedata.combining(character) != 0 or "\u1160" <= character <= "\u11ff"


def letters_of(text: str) -> str:
    """Return only the folded letters and digits of ``text``."""
    return fold(text).letters


def _fold_code(code: int) -> int:
    """Return the code point that stands for ``code``, or 0 if it is no letter or digit."""
    character = chr(code)
    if not character.isalnum():
        return 0
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return ord("0") + digit
    lower = character.lower()
    bare = "".join(part for part in unicodedata.normalize("NFKD", lower) if ord(part) not in _ACCENTS)
    bare = unicodedata.normalize("NFC", bare)
    if len(bare) == 1 and bare.isalnum():
        return ord(bare)
    return ord(lower) if len(lower) == 1 else code


@cache
def _ascii_table() -> NDArray[np.uint32]:
    return np.array([_fold_code(code) for code in range(128)], dtype=np.uint32)


@cache
def _table() -> NDArray[np.uint32]:
    return np.array(
        [0 if code in _SURROGATES else _fold_code(code) for code in range(_BASIC_PLANE)], dtype=np.uint32
    )

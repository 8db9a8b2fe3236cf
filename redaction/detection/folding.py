"""Texts reduced to what makes two spellings the same, with the way back to the original offsets."""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Folded", "fold", "fold_key", "lower"]


@lru_cache(maxsize=65536)
def _letters(character: str) -> str:
    """The letters and digits that one character stands for: compatibility forms, no case, no accents."""
    if character.isascii():
        return character.lower() if character.isalnum() else ""
    parts = unicodedata.normalize("NFKD", character.casefold())
    return "".join(part for part in parts.casefold() if part.isalnum())


@dataclass(frozen=True, slots=True, repr=False)
class Folded:
    """``text`` holds letters and digits only; ``origin[i]`` is the offset in the source of its character i."""

    text: str
    origin: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the source offsets of the folded characters ``start`` to ``end``."""
        return self.origin[start], self.origin[end - 1] + 1


def fold(text: str) -> Folded:
    """Fold a text; linear time, offsets in characters of ``text``."""
    letters: list[str] = []
    origin = array("l")
    for place, character in enumerate(text):
        for letter in _letters(character):
            letters.append(letter)
            origin.append(place)
    return Folded("".join(letters), origin)


def fold_key(text: str) -> str:
    """Return the letters and digits of a text without case and accents: equal for spellings of one value."""
    return "".join(map(_letters, text))


def lower(text: str) -> str:
    """Return the text in lower case with the same length: one character for each character.

    ``str.lower`` is longer for a single character, the dotted capital I.
    """
    return text.replace("\u0130", "i").lower()

"""What an uncased model can't see: the case of words, and the blanks and line ends between them.

The word pieces of the entity model are in lower case and know no white space. Two small numbers for each piece give
both back; the model has learnt an embedding for each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["GAPS", "SHAPES", "WORD", "Pieces", "gaps", "shape_of", "shapes"]

SHAPES = (
    "sign",
    "lower",
    "title",
    "upper",
    "upper_line",
    "initial",
    "mixed",
    "digits",
    "alphanumeric",
    "caseless",
)
GAPS = ("none", "space", "wide", "line", "paragraph")

# A word keeps the marks that follow its letters: accents, vowel signs, soft hyphens, joiners.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0dff"
    "\u0e31-\u0e4e\u1dc0-\u1dff\u200b-\u200d\u20d0-\u20ff\u2060\ufe00-\ufe0f\ufe20-\ufe2f\ufeff"
)
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}])*")
_SHAPE = {name: number for number, name in enumerate(SHAPES)}
_GAP = {name: number for number, name in enumerate(GAPS)}


@dataclass(frozen=True, slots=True, repr=False)
class Pieces:
    """The word pieces of a text: numbers in the vocabulary, places in characters, shapes and gaps."""

    ids: Sequence[int]
    offsets: Sequence[tuple[int, int]]
    shapes: Sequence[int]
    gaps: Sequence[int]

    def take(self, places: Sequence[int]) -> Pieces:
        """Return the pieces at some places only."""
        ids, offsets = [self.ids[p] for p in places], [self.offsets[p] for p in places]
        return Pieces(ids, offsets, [self.shapes[p] for p in places], [self.gaps[p] for p in places])


def shape_of(word: str, *, in_upper_line: bool = False) -> int:
    """Return the number in ``SHAPES`` of one word; upper case says less where the whole line has it."""
    if word.isascii():  # most words: Python's own tests answer for all letters at once
        if word.isdigit():
            return _SHAPE["digits"]
        if word.isalpha():
            if word.islower():
                return _SHAPE["lower"]
            if word[0].isupper() and word[1:].islower():
                return _SHAPE["title"]
    letters = [character for character in word if character.isalpha()]
    digits = sum(character.isdigit() for character in word)
    if not letters:
        return _SHAPE["digits" if digits else "sign"]
    if digits:
        return _SHAPE["alphanumeric"]
    if all(letter.isupper() for letter in letters):
        name = "upper_line" if in_upper_line else "initial" if len(letters) == 1 else "upper"
    elif all(letter.islower() for letter in letters):
        name = "lower"
    elif letters[0].isupper() and all(letter.islower() for letter in letters[1:]):
        name = "title"
    else:
        name = "mixed" if any(map(str.isupper, letters)) and any(map(str.islower, letters)) else "caseless"
    return _SHAPE[name]


def shapes(text: str, offsets: Sequence[tuple[int, int]]) -> list[int]:
    """Return the shape of the word that each piece belongs to; offsets in characters, in order."""
    upper = _upper_lines(text)
    result = []
    words = WORD.finditer(text)
    word = next(words, None)
    shape = 0
    known = -1
    line = 0
    for start, end in offsets:
        while word is not None and word.end() <= start:
            word = next(words, None)
        if word is None or word.start() >= end:
            result.append(_SHAPE["sign"])
            continue
        if known != word.start():
            known = word.start()
            while line < len(upper) and upper[line][1] <= known:
                line += 1
            inside = line < len(upper) and upper[line][0] <= known
            shape = shape_of(word[0], in_upper_line=inside)
        result.append(shape)
    return result


def gaps(text: str, offsets: Sequence[tuple[int, int]]) -> list[int]:
    """Return for each piece what white space stands before it, as a number in ``GAPS``."""
    result = []
    last = 0
    for start, end in offsets:
        between = text[last:start]
        lines = between.count("\n")
        if not between or not between.isspace():
            name = "none" if start else "paragraph"
        elif lines:
            name = "line" if lines == 1 else "paragraph"
        else:
            name = "space" if between == " " else "wide"
        result.append(_GAP[name])
        last = end
    return result


def _upper_lines(text: str) -> list[tuple[int, int]]:
    """The places of lines of two words or more without a lower-case letter."""
    found = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if len(line.split()) > 1 and line.isupper():
            found.append((start, end))
        start = end + 1
    return found

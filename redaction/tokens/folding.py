"""Text as a token reader sees it: compatibility characters, dashes, spaces and invisible characters made alike.

Every folded character remembers where it stands in the original text, so that a reading can be replaced there.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

# Not in Unicode's dash category, but typed or converted as a dash: minus, hyphen bullet, modifier minus, the
# Japanese long-vowel marks, a box-drawing line.
_OTHER_DASHES = "\u2212\u2043\u02d7\u30fc\uff70\u2500"
_INVISIBLE = frozenset("\u034f" + "".join(map(chr, range(0xFE00, 0xFE10))))  # besides the category Cf
_BY_CATEGORY = {"Pd": "-", "Pc": "_", "Zs": " ", "Cc": " ", "Cf": ""}
_LINE_ENDS = "\n\u2028\u2029\x85"
_CAPITALS = {ord(letter): ord(letter) - 32 for letter in "abcdefghijklmnopqrstuvwxyz"}


@dataclass(frozen=True, slots=True, repr=False)
class FoldedText:
    """A folded text: ``cased`` keeps the case of the original, ``text`` is the same in ASCII capitals.

    ``breaks`` are the folded and the original indices from which on the two run in step again; empty where
    nothing was deleted or expanded.
    """

    text: str
    cased: str
    breaks: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of original characters behind the folded characters ``start`` to ``end``."""
        return self._index(start), self._index(end - 1) + 1

    def _index(self, index: int) -> int:
        folded, original = self.breaks
        if not folded:
            return index
        nearest = bisect_right(folded, index) - 1
        return index if nearest < 0 else original[nearest] + index - folded[nearest]


def fold(text: str) -> FoldedText:
    """Fold a text in linear time.

    NFKC, decimal digits of any script, any dash to ``-``, any space to a blank, any line end to a line feed;
    soft hyphens, zero-width and direction marks vanish.
    """
    special = {character: _fold_character(character) for character in set(text)}
    special = {character: folded for character, folded in special.items() if folded != character}
    if all(len(folded) == 1 for folded in special.values()):
        cased = text.translate({ord(old): new for old, new in special.items()}) if special else text
        return FoldedText(cased.translate(_CAPITALS), cased)
    parts: list[str] = []
    folded_at: list[int] = []
    original_at: list[int] = []
    length = 0
    for index, character in enumerate(text):
        folded = special.get(character, character)
        if len(folded) != 1:
            folded_at += range(length, length + len(folded) + 1)
            original_at += [index] * len(folded) + [index + 1]
        parts.append(folded)
        length += len(folded)
    cased = "".join(parts)
    return FoldedText(cased.translate(_CAPITALS), cased, (tuple(folded_at), tuple(original_at)))


def vanishes(character: str) -> bool:
    """Return whether folding deletes a character: what stands on both sides of it is one word to the reader."""
    return not _fold_character(character)


@cache
def _fold_character(character: str) -> str:
    if " " < character <= "~":
        return character
    if character in _LINE_ENDS:
        return "\n"
    if character in _OTHER_DASHES:
        return "-"
    if character in _INVISIBLE:
        return ""
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    folded = unicodedata.normalize("NFKC", character)
    readable = folded.isascii() and folded.isalnum()
    return _BY_CATEGORY.get(category, folded if readable else character)

"""Which words of protected terms a word of a text could stand for: inflected, misread by a scanner, mistyped.

All spellings that lead to a word are kept as numbers in one sorted array (deletion neighbourhoods, Bocek, Hunt and
Stiller 2007), so that a hundred thousand words cost some megabytes and a look-up a few binary searches.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import Final

from redaction.detection.gazetteers import common_words, countries, given_names, surnames

__all__ = ["Kin", "Kinship"]

_SHORTEST_STEM: Final = 5
_SHORTEST_PLURAL: Final = 4
_SHORTEST_TYPED: Final = 5
_SHORTEST_READ: Final = 6
_SHORTEST_CODE: Final = 4
_LONGEST: Final = 40
_ID_BITS: Final = 24
_MANY: Final = 50_000
_HASH_MASK: Final = (1 << 40) - 1
# What English, Spanish, French and Polish put at the end of a name, accents folded; the longest that fits is taken off.
_ENDINGS: Final = tuple(
    sorted(
        [
            "s",
            "es",
            "ies",
            "y",
            "a",
            "as",
            "o",
            "os",
            "e",
            "i",
            "ie",
            "iej",
            "iego",
            "iemu",
            "ich",
            "im",
            "imi",
            "ymi",
            "ym",
            "ych",
            "ej",
            "ego",
            "emu",
            "ow",
            "om",
            "ami",
            "ach",
            "owi",
            "em",
            "u",
            "z",
            "ces",
            "al",
            "aux",
            "x",
        ],
        key=len,
        reverse=True,
    )
)
_PAIRS: Final = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_SIGNS: Final = str.maketrans("01i5826", "ollsbzb")


class Kin(IntEnum):
    """How a word of a text differs from a word of a term."""

    SAME = 0
    INFLECTED = 1
    MISREAD = 2
    MISTYPED = 3


class Kinship:
    """The words of all terms, found by what could be meant."""

    def __init__(self, words: Sequence[str]) -> None:
        """Take folded words, each once; their positions are their ids."""
        self._words = words
        self._ids = {word: number for number, word in enumerate(words)}
        self._ordinary = _ordinary()
        entries: list[int] = []
        for number, word in enumerate(words):
            if len(word) > _LONGEST:
                continue
            keys = [_stem_key(word), _read_key(word)]
            if _typed(word):
                keys += [word, *_shorter(word)]
            entries += [_entry(key, number) for key in keys if key]
        self._entries = _sorted(entries)

    def ordinary(self, word: str) -> bool:
        """Whether a folded word stands for itself, and is never taken for a misspelt one."""
        return word in self._ordinary

    def of(self, word: str) -> tuple[tuple[int, Kin], ...]:
        """Return the ids of the words that a folded word could stand for, each once, with how it differs."""
        found: dict[int, Kin] = {}
        if (same := self._ids.get(word)) is not None:
            found[same] = Kin.SAME
        if len(word) > _LONGEST or word.isdecimal():
            return tuple(found.items())
        ordinary = self.ordinary(word)
        for number in self._inflected(word):
            if not ordinary or self._words[number] in self._ordinary:
                found.setdefault(number, Kin.INFLECTED)
        if not ordinary:
            for number in self._misread(word):
                found.setdefault(number, Kin.MISREAD)
            for number in self._mistyped(word):
                found.setdefault(number, Kin.MISTYPED)
        return tuple(found.items())

    def _inflected(self, word: str) -> Iterator[int]:
        stem = _stem_key(word)
        return (number for number in self._at(stem) if stem and _stem_key(self._words[number]) == stem)

    def _misread(self, word: str) -> Iterator[int]:
        read = _read_key(word)
        return (number for number in self._at(read) if read and _read_key(self._words[number]) == read)

    def _mistyped(self, word: str) -> Iterator[int]:
        if word.isalpha() and len(word) >= _SHORTEST_TYPED - 1:
            for key in (word, *_shorter(word)):
                for number in self._at(key):
                    if _one_apart(word, self._words[number]):
                        yield number

    def _at(self, key: str) -> Iterator[int]:
        low = _entry(key, 0)
        index = bisect_left(self._entries, low)
        high = low + (1 << _ID_BITS)
        while index < len(self._entries) and self._entries[index] < high:
            yield self._entries[index] & ((1 << _ID_BITS) - 1)
            index += 1


def _ordinary() -> frozenset[str]:
    """Words that stand for themselves: never taken for a misspelt term."""
    return common_words() | given_names() | surnames() | countries()


def _sorted(entries: list[int]) -> array[int]:
    if len(entries) < _MANY:
        return array("Q", sorted(entries))
    import numpy as np  # noqa: PLC0415 - sorts a million numbers in a tenth of the time, and is not needed for a few

    return array("Q", np.sort(np.array(entries, np.uint64)).tobytes())


def _entry(key: str, number: int) -> int:
    return (hash(key) & _HASH_MASK) << _ID_BITS | number


def _typed(word: str) -> bool:
    """Whether a typing error is looked for: in words of letters, not too short."""
    return len(word) >= _SHORTEST_TYPED and word.isalpha()


def _shorter(word: str) -> list[str]:
    return [word[:index] + word[index + 1 :] for index in range(len(word))]


def _stem_key(word: str) -> str:
    """Return a marked stem, empty for a word that is too short or no word of letters."""
    if not word.isalpha():
        return ""
    for ending in _ENDINGS:
        least = _SHORTEST_PLURAL if ending in ("s", "es") else _SHORTEST_STEM
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return "~" + word[: -len(ending)]
    return "~" + word if len(word) >= _SHORTEST_PLURAL else ""


def _read_key(word: str) -> str:
    """Return a marked spelling in which signs that scanners confuse are one, empty for a word that is too short."""
    if len(word) < (_SHORTEST_READ if word.isalpha() else _SHORTEST_CODE):
        return ""
    for pair, single in _PAIRS:
        word = word.replace(pair, single)
    return "^" + word.translate(_SIGNS)


def _one_apart(left: str, right: str) -> bool:
    """Whether two words differ by one letter put in, left out or changed, or by two neighbours swapped."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    start = 0
    least = min(len(left), len(right))
    while start < least and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    if len(a) == len(b):
        return a[1:] == b[1:] or (len(a) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:])
    return a[1:] == b if len(a) > len(b) else a == b[1:]

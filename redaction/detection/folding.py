"""Texts reduced to what makes two spellings the same, with the way back to the original offsets."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Folded", "edges", "fold", "fold_key", "lower"]

_MANY = 64  # characters from which on they are folded together


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
    if len(text) >= _MANY:
        return _folded_together(text)
    letters: list[str] = []
    origin = array("q")
    for place, character in enumerate(text):
        for letter in _letters(character):
            letters.append(letter)
            origin.append(place)
    return Folded("".join(letters), origin)


def _folded_together(text: str) -> Folded:
    """Fold by tables: the same as one character after the other, ten times as fast."""
    import numpy as np  # noqa: PLC0415 - protected terms alone start without it

    codes = _codes(text)
    counts = _ascii_alnum()[np.minimum(codes, 127)].astype(np.int64)
    _set_others(codes, counts, lambda character: len(_letters(character)))
    origin = array("q")
    origin.frombytes(np.repeat(np.arange(len(codes), dtype=np.int64), counts).tobytes())
    return Folded(text.translate(_TABLE), origin)


def edges(text: str, folded: Folded) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return for each folded character whether a word may begin with it, and whether one may end with it.

    One may where the character of ``text`` before or after is no letter and no digit.
    """
    import numpy as np  # noqa: PLC0415 - protected terms alone start without it

    codes = _codes(text)
    inside = np.zeros(len(codes) + 2, bool)
    alnum = inside[1:-1]
    alnum[:] = _ascii_alnum()[np.minimum(codes, 127)]
    _set_others(codes, alnum, str.isalnum)
    origin = np.frombuffer(folded.origin, np.int64)
    return ~inside[origin], ~inside[origin + 2]


class _Table(dict[int, str]):
    """What each character becomes, for ``str.translate``; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        letters = self[code] = _letters(chr(code))
        return letters


_TABLE = _Table()


@cache
def _ascii_alnum() -> NDArray[np.bool_]:
    """Which ASCII characters are letters or digits; the last, which stands for all others, is none."""
    import numpy as np  # noqa: PLC0415 - protected terms alone start without it

    return np.array([chr(code).isalnum() for code in range(128)])


def _codes(text: str) -> NDArray[np.uint32]:
    import numpy as np  # noqa: PLC0415 - protected terms alone start without it

    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.dtype("<u4"))


def _set_others(
    codes: NDArray[np.uint32], figures: NDArray[np.int64] | NDArray[np.bool_], figure: Callable[[str], int]
) -> None:
    """Set the figures of the characters that are not ASCII; each of them is asked for once."""
    import numpy as np  # noqa: PLC0415 - protected terms alone start without it

    others = (codes > 127).nonzero()[0]
    if len(others):
        distinct, places = np.unique(codes[others], return_inverse=True)
        figures[others] = np.array([figure(chr(code)) for code in distinct.tolist()])[places]


def fold_key(text: str) -> str:
    """Return the letters and digits of a text without case and accents: equal for spellings of one value."""
    return "".join(map(_letters, text))


def lower(text: str) -> str:
    """Return the text in lower case with the same length: one character for each character.

    ``str.lower`` is longer for a single character, the dotted capital I.
    """
    return text.replace("\u0130", "i").lower()

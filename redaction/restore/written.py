"""Values that stand in documents without a token: invented names, moved dates. They are known by their text alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from redaction.restore.surface import Surface
from redaction.tokens import Token

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, repr=False)
class Written:
    """A text that was written in place of a value: the value's token and form, and in how many places.

    ``counted`` texts (dates) may stand in a document by chance: they only count where they were put.
    """

    text: str
    token: Token
    surface: Surface
    places: int
    counted: bool = False

    def __repr__(self) -> str:
        """Show the token only."""
        return f"<Written {self.token}>"


class WrittenTexts:
    """The written texts of a packet, found word by word in time linear in the text."""

    __slots__ = ("_by_text", "_by_word")

    def __init__(self, written: Iterable[Written] = ()) -> None:
        self._by_text: dict[str, tuple[Written, ...]] = {}
        for entry in written:
            known = self._by_text.get(entry.text, ())
            if all((entry.token, entry.surface) != (other.token, other.surface) for other in known):
                self._by_text[entry.text] = (*known, entry)
        by_word: dict[str, list[tuple[int, str, re.Pattern[str]]]] = defaultdict(list)
        for text in sorted(self._by_text, key=len, reverse=True):
            first = _WORD.search(text)
            if first is not None:
                pattern = r"\s+".join(re.escape(part) for part in text.split())
                compiled = re.compile(rf"(?<!\w){pattern}(?!\w)")
                by_word[first[0]].append((first.start(), text, compiled))
        self._by_word = dict(by_word)

    def __len__(self) -> int:
        return len(self._by_text)

    def meanings(self, text: str) -> tuple[Written, ...]:
        """Return what a written text may stand for: more than one means that nobody can tell."""
        return self._by_text[text]

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield start, end and written text of each place, left to right, the longest first, without overlaps.

        Spaces inside may be any white space, as in a wrapped line; letters stand as they were written.
        """
        behind = 0
        for word in _WORD.finditer(text) if self._by_word else ():
            for offset, wanted, pattern in self._by_word.get(word[0], ()):
                start = word.start() - offset
                found = pattern.match(text, start) if start >= behind else None
                if found is not None:
                    behind = found.end()
                    yield start, behind, wanted
                    break

"""Finds protected terms that are inflected, mistyped or badly scanned, word by word along a tree of all terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from redaction.detection.register.kinship import Kin, Kinship
from redaction.detection.register.words import WORD, fold_word, word_spans
from redaction.detection.settings import ProtectedTerm

__all__ = ["MisspeltTerms", "Sighting"]

_GAP: Final = re.compile(r"[\s\-\u2010-\u2015_/.,&+'’()\u00a0\u00ad]{0,8}")
_MOST_WORDS: Final = 12
_LONE: Final = 7  # letters of a term of one word that may be mistyped
_PHRASE: Final = 10  # letters of a term of several words one of which may be mistyped
_TWO: Final = 24  # letters of a term in which two words may be mistyped
_SCANNED: Final = 6
_MOST_KNOWN: Final = 200_000  # words of texts whose kin are remembered


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place where a term stands in another spelling; ``kin`` is the greatest difference of its words."""

    start: int
    end: int
    entity_type: str
    kin: Kin


@dataclass(frozen=True, slots=True)
class _End:
    """Where a term ends in the tree."""

    entity_type: str
    letters: int
    words: int
    ordinary: bool


class MisspeltTerms:
    """A tree over the words of all terms; its edges are word ids, so that kin of a word lead the same way."""

    def __init__(self, terms: Iterable[ProtectedTerm]) -> None:
        """Build the tree; terms of more than twelve words are only found as they are."""
        ids: dict[str, int] = {}
        self._next: dict[int, int] = {}
        ends: dict[int, tuple[str, int, list[str]]] = {}
        nodes = 1
        for term in terms:
            words = [folded for _, _, folded in word_spans(term.text)]
            letters = sum(map(len, words))
            if not words or len(words) > _MOST_WORDS or letters < _SCANNED:
                continue
            node = 0
            for word in words:
                edge = node << 24 | ids.setdefault(word, len(ids))
                if edge not in self._next:
                    self._next[edge] = nodes
                    nodes += 1
                node = self._next[edge]
            ends.setdefault(node, (term.entity_type, letters, words))
        self._kinship = Kinship(tuple(ids))
        ordinary = self._kinship.ordinary
        self._ends = {
            node: _End(entity_type, letters, len(words), all(map(ordinary, words)))
            for node, (entity_type, letters, words) in ends.items()
        }
        self._known: dict[str, tuple[tuple[int, Kin], ...]] = {}

    def find(self, text: str) -> Iterator[Sighting]:
        """Yield the places where a term stands in another spelling than its own; the longest come last."""
        if not self._next:
            return
        known = self._known
        for match in WORD.finditer(text):
            word = match.group()
            kin = known.get(word)
            if kin is None:
                kin = self._kin(word)
            if kin:
                yield from self._from(text, match.start(), match.end(), kin)

    def _from(self, text: str, start: int, end: int, kin: tuple[tuple[int, Kin], ...]) -> Iterator[Sighting]:
        # A state is a node of the tree, the greatest difference so far, and how many words were mistyped.
        states = self._steps([(0, Kin.SAME, 0)], kin)
        while states:
            for node, worst, errors in states:
                found = self._ends.get(node)
                if found and worst is not Kin.SAME and _allowed(found, worst, errors):
                    yield Sighting(start, end, found.entity_type, worst)
            gap = _GAP.match(text, end)
            following = WORD.match(text, gap.end()) if gap else None
            if following is None:
                return
            end = following.end()
            states = self._steps(states, self._kin(following.group()))

    def _kin(self, word: str) -> tuple[tuple[int, Kin], ...]:
        kin = self._known.get(word)
        if kin is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            kin = self._known[word] = self._kinship.of(fold_word(word))
        return kin

    def _steps(
        self, states: list[tuple[int, Kin, int]], kin: tuple[tuple[int, Kin], ...]
    ) -> list[tuple[int, Kin, int]]:
        taken = []
        for node, worst, errors in states:
            for word, difference in kin:
                following = self._next.get(node << 24 | word)
                if following is not None:
                    wrong = errors + (difference in (Kin.MISTYPED, Kin.MISREAD))
                    if wrong <= 2:
                        taken.append((following, max(worst, difference), wrong))
        return taken


def _allowed(end: _End, worst: Kin, errors: int) -> bool:
    """Whether a term is long enough for what is wrong with its spelling."""
    if worst is Kin.INFLECTED:
        return True
    if end.ordinary:
        return False
    if errors > 1:
        return end.words > 1 and end.letters >= _TWO
    if worst is Kin.MISREAD:
        return end.letters >= _SCANNED
    return end.letters >= (_LONE if end.words == 1 else _PHRASE)

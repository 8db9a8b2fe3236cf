"""Finds the terms of the client's register wherever they stand; needs neither Presidio nor spaCy nor numpy.

The text is folded to letters and digits, so that case, accents, hyphens, spaces and line breaks do not matter,
and searched for all terms at once (Aho and Corasick 1975). A match is then held against the source: inside a
word of the term only a line break, an invisible character or even letter-spacing may stand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import ahocorasick

from redaction.detection.folding import Folded, fold
from redaction.detection.register.kinship import Kin
from redaction.detection.register.misspelt import MisspeltTerms
from redaction.detection.settings import ProtectedTerm
from redaction.findings import Finding

__all__ = ["TermMatcher"]

# From this many letters and digits on a term is protected inside of longer words too, as the leak check reads it.
_SUBSTRING_LENGTH = 4
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_JOINING = re.compile(
    rf"(?:[{_INVISIBLE}\u0300-\u036f]|[-\u2010-\u2015]?[ \t]*(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])[ \t]*)+"
)
# A finding of a term in another spelling: its score and what the reviewer reads.
_SIGHTED = {
    Kin.INFLECTED: (0.95, "A term of the protected register, inflected."),
    Kin.MISREAD: (0.9, "A term of the protected register with letters that scanners confuse."),
    Kin.MISTYPED: (0.85, "A term of the protected register with a letter that differs."),
}
# Words without digits, in one case each or with a capital: no hump and no change between letters and digits.
_PLAIN = re.compile(r"[A-Z]?[a-z]*(?:[\s-][A-Z]?[a-z]*)*|[A-Z\s-]+")
_LETTER_SPACE = re.compile(r"[ \u00a0\u2000-\u200a._*-]{1,3}")


@dataclass(frozen=True, slots=True, repr=False)
class _Entry:
    """A term in folded form: its words end at ``gaps``, and ``tail`` are the signs after its last letter."""

    entity_type: str
    length: int
    gaps: frozenset[int]
    tail: str


class TermMatcher:
    """All protected terms in one automaton; 100,000 terms cost no more per character than one."""

    def __init__(self, terms: Iterable[ProtectedTerm]) -> None:
        """Build the automaton; terms without two letters or digits are matched literally."""
        terms = tuple(terms)
        self._misspelt = MisspeltTerms(tuple(term for term in terms if not term.exact))
        self._literal: list[tuple[re.Pattern[str], str]] = []
        entries: dict[str, _Entry] = {}
        for term in terms:
            text = term.text.strip()
            folded = fold(text)
            if len(folded.text) < 2:
                if text:
                    self._literal.append((_literal(text), term.entity_type))
                continue
            tail = text[folded.origin[-1] + 1 :]
            entry = _Entry(term.entity_type, len(folded.text), _gaps(text, folded), tail)
            known = entries.get(folded.text)
            if known:
                entry = replace(entry, entity_type=known.entity_type, gaps=known.gaps | entry.gaps)
            entries[folded.text] = entry
        self._automaton = ahocorasick.Automaton()
        for key, entry in entries.items():
            self._automaton.add_word(key, entry)
        if entries:
            self._automaton.make_automaton()
        self._empty = not entries

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, entity type) of every place where a term stands, in characters of ``text``."""
        for pattern, entity_type in self._literal:
            for match in pattern.finditer(text):
                yield match.start(), match.end(), entity_type
        if self._empty:
            return
        folded = fold(text)
        for last, entry in self._automaton.iter(folded.text):
            first = last + 1 - entry.length
            if _stands(text, folded, first, entry):
                start, end = folded.span(first, last + 1)
                while end < len(text) and unicodedata.combining(text[end]):
                    end += 1
                if entry.tail and text.startswith(entry.tail, end):
                    end += len(entry.tail)
                yield start, end, entry.entity_type

    def findings(self, segment: int, text: str) -> list[Finding]:
        """Return the longest term at every place of one segment, as findings of score 1."""
        own = "A term of the protected register."
        found = [(start, end, kind, 1.0, own) for start, end, kind in self.find(text)]
        for seen in self._misspelt.find(text):
            found.append((seen.start, seen.end, seen.entity_type, *_SIGHTED[seen.kin]))
        found.sort(key=lambda place: (place[0], -place[1], -place[3]))
        kept: list[Finding] = []
        reach = 0
        for start, end, entity_type, score, sentence in found:
            if end > reach:
                kept.append(Finding(segment, start, end, entity_type, score, "terms", sentence))
                reach = end
        return kept


def _literal(text: str) -> re.Pattern[str]:
    """A term of one letter or of signs only: as it is written, and not inside of a word."""
    left = r"(?<!\w)" if text[0].isalnum() else ""
    right = r"(?!\w)" if text[-1].isalnum() else ""
    return re.compile(left + re.escape(text) + right, re.IGNORECASE)


def _gaps(text: str, folded: Folded) -> frozenset[int]:
    """Where a separator may stand: where the term has one, between a letter and a digit, and before a hump."""
    origin = folded.origin
    places = {index for index in range(1, len(origin)) if origin[index] - origin[index - 1] > 1}
    if not _PLAIN.fullmatch(text):
        for index in range(1, len(origin)):
            before, after = text[origin[index - 1]], text[origin[index]]
            if before.isdigit() != after.isdigit() or (before.islower() and after.isupper()):
                places.add(index)
    return frozenset(places)


def _stands(text: str, folded: Folded, first: int, entry: _Entry) -> bool:
    """Whether the folded match is the term in the source, not letters of words that happen to follow."""
    start, end = folded.span(first, first + entry.length)
    whole_word = _edge(text, start - 1) and _edge(text, end)
    if entry.length < _SUBSTRING_LENGTH and not whole_word:
        return False
    if end - start == entry.length:
        return True
    broken = spaced = 0
    origin: Sequence[int] = folded.origin
    for index in range(first + 1, first + entry.length):
        before, after = origin[index - 1] + 1, origin[index]
        if after <= before:
            continue
        if index - first in entry.gaps:
            spaced += 1
            if after - before > 40:
                return False
            continue
        gap = text[before:after]
        if _JOINING.fullmatch(gap):
            continue
        if not _LETTER_SPACE.fullmatch(gap):
            return False
        broken += 1
        spaced += 1
    return broken == 0 or (spaced >= entry.length - 1 and whole_word)


def _edge(text: str, place: int) -> bool:
    return not 0 <= place < len(text) or not text[place].isalnum()

"""The folded forms under which a value is searched: itself, its core without titles, reversed, with initials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from redaction.leakcheck.folding import fold
from redaction.leakcheck.report import LeakKind
from redaction.leakcheck.vocabulary import COMMON_WORDS, FORMAT_WORDS, is_everyday, words

_PERSON_TYPES = frozenset({"PERSON", "INVENTOR", "MINOR", "PARTY", ""})
_LISTED_TYPES = frozenset({"PROTECTED_TERM", ""})
_TITLE = re.compile(
    r"(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|hon|rev|capt|herr|frau|monsieur|madame|señor|señora)\b\.?\s*)+",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"(?:,?\s*\b(?:jr|sr|ii|iii|iv|esq|md|m\.d|do|phd|ph\.d|rn|np|qc|kc|frcp|facs|mbbs)\b\.?)+\s*$",
    re.IGNORECASE,
)
_PARTICLES = words("van von der den de del della di da dos du la le ten ter bin ibn al el y e zu zur")
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’\-‐‑]*")
_LETTERS = re.compile(r"[^\W_]+")
_DIGITS = "0123456789"
FREE_LENGTH = 8  # letters: from here on separators and boundaries inside other text no longer arise by chance
_SHORT_NAME = 5  # letters: a reversed or initialled form must have more, or chance makes it up


@dataclass(frozen=True, slots=True, repr=False)
class Form:
    """One way in which one value may be written.

    ``letters`` is the folded form, ``gaps`` what the value itself has between two letters (by the index of the
    letter before), ``kind`` what to call a find unless a closer look says otherwise.
    """

    letters: str
    written: str
    gaps: dict[int, str]
    kind: LeakKind
    listed: bool = False  # by a person, who means the word however it is written
    of_a_person: bool = False

    @property
    def short(self) -> bool:
        """Whether only the very same writing, as a whole word, counts."""
        return len(self.letters) <= 3

    @property
    def chancy(self) -> bool:
        """Whether a value of several words arises by chance inside of others: "that you" in "that your"."""
        return len(self.letters) < FREE_LENGTH

    @property
    def numeric(self) -> bool:
        """Whether there are digits only."""
        return self.letters.isdigit()

    @property
    def single_word(self) -> bool:
        """Whether the value is one word of letters, which could be a part of another word."""
        return not self.gaps and self.letters.isalpha()

    @property
    def common(self) -> bool:
        """Whether the value is an ordinary English word."""
        return not self.gaps and self.letters in COMMON_WORDS

    @property
    def everyday(self) -> bool:
        """Whether in lower case nobody would read the value: a dictionary word, or a person of such words and no name."""
        if self.gaps:
            return self.of_a_person and all(map(is_everyday, _LETTERS.findall(self.written.lower())))
        return self.letters in COMMON_WORDS or is_everyday(self.letters)

    @property
    def of_a_format(self) -> bool:
        """Whether the value belongs to the vocabulary of file formats or is too short to be searched there."""
        shortest = 8 if self.numeric else 6
        return len(self.letters) < shortest or self.vocabulary or self.common

    @property
    def vocabulary(self) -> bool:
        """Whether file formats use the value as a name of their own: "Sheet1", "Normal", "Table Grid"."""
        return self.letters.rstrip(_DIGITS) in FORMAT_WORDS


def forms_of(text: str, entity_type: str) -> Iterator[Form]:
    """Yield the forms of a value, each with other letters; none if it has no letter and no digit."""
    seen: set[str] = set()

    def form(written: str, kind: LeakKind) -> Iterator[Form]:
        made = _form(written, kind, entity_type)
        if made.letters and made.letters not in seen:
            seen.add(made.letters)
            yield made

    yield from form(text, LeakKind.EXACT)
    if entity_type not in _PERSON_TYPES:
        return
    core = _SUFFIX.sub("", _TITLE.sub("", unicodedata.normalize("NFKC", text).strip(), count=1)).strip(" ,")
    if len(fold(core).letters) > 3:
        yield from form(core, LeakKind.EXACT)
    given, family = _split_name(core)
    if not given or not family:
        return
    turned = f"{family}, {' '.join(given)}"
    if len(fold(turned).letters) > _SHORT_NAME:
        yield from form(turned, LeakKind.REVERSED)
    if len(fold(family).letters) < 3:
        return
    initials = [_initial(name) for name in given if _initial(name)]
    for some in (initials, initials[:1]):
        if some:
            yield from form(f"{' '.join(some)} {family}", LeakKind.INITIALS)
            yield from form(f"{family}, {' '.join(some)}", LeakKind.INITIALS)


def literal_form(text: str) -> str:
    """Return the normalised text of a value without letters and digits, which is searched as it stands."""
    return unicodedata.normalize("NFKC", text).strip()


def _form(written: str, kind: LeakKind, entity_type: str) -> Form:
    folded = fold(written)
    gaps = {}
    positions = folded.positions
    for index in range(len(positions) - 1):
        if positions[index + 1] - positions[index] > 1:
            gaps[index] = folded.text[int(positions[index]) + 1 : int(positions[index + 1])]
    listed, person = entity_type in _LISTED_TYPES, entity_type in _PERSON_TYPES
    return Form(folded.letters, folded.text, gaps, kind, listed, person)


def _split_name(core: str) -> tuple[list[str], str]:
    """Return given names and family name of a personal name; empty if it does not look like one."""
    if any(character.isdigit() for character in core):
        return [], ""
    if "," in core:
        family, _, given = core.partition(",")
        return _NAME_WORD.findall(given)[:3], family.strip()
    words = _NAME_WORD.findall(core)
    if not 2 <= len(words) <= 6 or not words[0][:1].isupper():
        return [], ""
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return words[:start], " ".join(words[start:])


def _initial(name: str) -> str:
    return f"{name[0].upper()}." if name and name[0].isalpha() else ""

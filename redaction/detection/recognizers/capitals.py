"""Words of a text with their shape, and the runs of capitalised words that names are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from redaction.detection.folding import fold_key
from redaction.detection.gazetteers import common_words
from redaction.detection.languages import BASE
from redaction.detection.languages import words as words_of

__all__ = ["PARTICLES", "UPPER", "Shape", "Word", "is_common", "runs", "words"]

# Capital letters of the languages of Europe, for a class of characters; in À-Ž every second letter is a small one.
UPPER = "A-ZÀ-ÖØ-ÞĆČĎĐĘĚĞĠĢİŁŃŇŐŒŘŚŞŠŢŤŮŰŸŹŻŽ"
_WORD = re.compile(
    r"[^\W\d_]{1,40}(?:['’ʼ`][^\W\d_]{1,40}){0,3}(?:[-‐‑][^\W\d_]{1,40}(?:['’][^\W\d_]{1,40})?){0,4}"
)
_GAP = re.compile(r"(?:\.?[ \u00a0]|\.(?=[^\W\d_])|\.[-‐‑])(?:[\"“'‘(][^\W\d_]{2,20}[\"”'’)][ \u00a0])?")
_PARTICLES_WORDS = (
    "van von der den de del della di da do dos das du des la le las los el al bin bint ibn ben abu ap af av ter ten zu "
    "zum zur y e i vd van't épouse née dela st nic ní ó mac"
)
PARTICLES = frozenset(_PARTICLES_WORDS.split())


class Shape(Enum):
    """How a word is written."""

    TITLE = "Anjali, McBain, Menon-Roy"
    UPPER = "HALVORSEN"
    INITIAL = "J"
    LOWER = "of"


@dataclass(frozen=True, slots=True)
class Word:
    """A word at ``start`` to ``end`` of the text; ``key`` is its folded form."""

    text: str
    start: int
    end: int
    shape: Shape
    key: str


@lru_cache(maxsize=4)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order; several recognizers ask for those of one text."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        word = match[0]
        if word.endswith(("'s", "’s", "'S", "’S")):
            word = word[:-2]
        if not word:
            continue
        start = match.start()
        yield Word(word, start, start + len(word), _shape(word), fold_key(word))


def _shape(word: str) -> Shape:
    first = word[0]
    if not first.isupper():
        # "el-Sayed", "d'Angelo", "al-Rashid"
        rest = re.split(r"[-'’‐‑]", word, maxsplit=1)
        lead = len(rest) == 2 and len(rest[0]) <= 3 and rest[1][:1].isupper()
        return Shape.TITLE if lead else Shape.LOWER
    if len(word) == 1:
        return Shape.INITIAL
    if word.isupper():
        return Shape.UPPER
    return Shape.TITLE


def is_common(word: Word, language: str = BASE) -> bool:
    """Whether a word is one that begins with a capital for other reasons than being a name."""
    lowered = word.text.lower()
    known = common_words(language)
    if lowered in known or lowered.endswith(words_of("common_endings", language)):
        return True
    parts = re.split(r"[-‐‑]", lowered)
    if len(parts) > 1 and all(part in known for part in parts):
        return True
    if lowered.endswith("s") and len(lowered) > 4:
        return lowered[:-1] in known or lowered[:-2] in known
    return lowered.endswith(("ed", "ing", "ly")) and lowered[:-2].rstrip("e") in known


def runs(text: str) -> Iterator[list[Word]]:
    """Yield capitalised words that follow one another, with the particles between them.

    Words of one run are separated by a blank, or by a full stop after an initial or a short word.
    """
    run: list[Word] = []
    held: list[Word] = []
    last: Word | None = None
    for word in words(text):
        joined = last is not None and _joined(text, last, word)
        if not joined:
            if run:
                yield run
            run, held = [], []
        if word.shape is not Shape.LOWER:
            run += held if run else []
            held = []
            run.append(word)
        elif run and word.text in PARTICLES and len(held) < 3:
            held.append(word)
        else:
            if run:
                yield run
            run, held = [], []
        last = word
    if run:
        yield run


def _joined(text: str, last: Word, word: Word) -> bool:
    gap = text[last.end : word.start]
    if gap in (" ", "\u00a0"):
        return True
    if not _GAP.fullmatch(gap):
        return False
    if gap.startswith("."):
        return last.shape is Shape.INITIAL or (len(last.text) <= 3 and last.shape is not Shape.LOWER)
    return True

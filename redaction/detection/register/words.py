"""The words of a document's segments in one row, each with its place: what tables and passages are matched on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from redaction.detection.folding import fold_key
from redaction.detection.register.model import TextKind
from redaction.documents.model import Segment, SegmentKind

__all__ = ["WORD", "Words", "fold_word", "read_words", "spans", "word_spans"]

WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f][^\W_]*)*")
# Names, numbers and operators of a program; brackets, commas and line ends say too little.
_CODE = re.compile(r"[^\W\d]\w*|\d[\w.]*|[^\w\s()\[\]{};,.\"'`]")
_ROW = re.compile(r"(.*?)(?:cell [A-Z]+(\d+)|row (\d+))")


@dataclass(slots=True, repr=False)
class Words:
    """Parallel lists over the words of a text; offsets are characters of the word's segment.

    ``lines`` are equal for words on one line of a text or in one row of a table.
    """

    texts: list[str] = field(default_factory=list)
    segments: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.texts)


def word_spans(text: str, kind: TextKind = TextKind.PROSE) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, folded text) of the words of a text: no case, no accents; linear time."""
    for match in (_CODE if kind is TextKind.CODE else WORD).finditer(text):
        found = match.group()
        if kind is TextKind.CODE:
            yield match.start(), match.end(), found.casefold()
        else:
            folded = fold_word(found)
            if folded:
                yield match.start(), match.end(), folded


def fold_word(word: str) -> str:
    """Return a word without case and accents."""
    return word.lower() if word.isascii() else fold_key(word)


def read_words(segments: Iterable[Segment], kind: TextKind = TextKind.PROSE) -> Words:
    """Return the words of segments in their order, the file's own name left out."""
    words = Words()
    line = 0
    row: tuple[str, str] | None = None
    for segment in segments:
        if segment.kind is SegmentKind.NAME:
            continue
        now = _row_of(segment)
        if now is None or now != row:
            line += 1
        row = now
        last = 0
        for start, end, folded in word_spans(segment.text, kind):
            if row is None:
                line += segment.text.count("\n", last, start)
                last = start
            words.texts.append(folded)
            words.segments.append(segment.id)
            words.starts.append(start)
            words.ends.append(end)
            words.lines.append(line)
    return words


def _row_of(segment: Segment) -> tuple[str, str] | None:
    """Return what cells of one row of a table have in common, None for a text that is no cell."""
    match = _ROW.match(segment.context.place) if segment.context.place else None
    return None if match is None else (match[1], match[2] or match[3])


def spans(words: Words, first: int, last: int) -> Sequence[tuple[int, int, int]]:
    """Return (segment, start, end) of the words ``first`` to ``last`` (included), one for each segment."""
    found: list[tuple[int, int, int]] = []
    begin = first
    for index in range(first, last + 1):
        if index == last or words.segments[index + 1] != words.segments[index]:
            found.append((words.segments[begin], words.starts[begin], words.ends[index]))
            begin = index + 1
    return found

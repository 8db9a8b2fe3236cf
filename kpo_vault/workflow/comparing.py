"""An original and its protected output held against each other: what was replaced, what was hidden, what became of it.

Both are read as their formats' readers see them and compared word by word. Pure functions of documents: nothing here knows
what was decided, so that what is shown is what the output really says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from kpo_vault.workflow.detecting import read_source
from kpo_vault.workflow.workers import isolated, seconds_for
from redaction.documents import registry
from redaction.documents.handling import AS_IT_IS, Handling
from redaction.documents.model import Document, NoticeKind, Segment, SegmentKind
from redaction.errors import RedactionError
from redaction.tokens import read_tokens

# What a person who reads the document on paper would not see.
UNSEEN = frozenset(
    {
        SegmentKind.METADATA, SegmentKind.COMMENT, SegmentKind.DELETED, SegmentKind.HIDDEN, SegmentKind.ALT_TEXT,
        SegmentKind.LINK, SegmentKind.NAME, SegmentKind.FORMULA,
    }
)  # fmt: skip
_WORD = re.compile(r"\w+(?:[-'’.@]\w+)*|[^\w\s]+")
_LONGEST = 4000  # words of one stretch that are compared one by one; more are compared by their segments


@dataclass(frozen=True, slots=True)
class Spot:
    """Characters ``start`` to ``end`` of a segment, end exclusive."""

    segment: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """A stretch of the original and what stands there in the output; one of both may be missing.

    ``entity_types`` are those that the tokens in the output name; ``place`` is how a person finds it, ``kind`` where it
    stands. The spots are those of the first segment that the stretch lies in.
    """

    before: str
    after: str
    place: str
    kind: SegmentKind
    original: Spot | None
    output: Spot | None
    entity_types: tuple[str, ...]

    def __repr__(self) -> str:
        """Show place and types, never the texts."""
        return f"<Change {self.kind} {self.entity_types}>"


class Fate(StrEnum):
    """What became of a text that nobody sees."""

    KEPT = "kept"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, repr=False)
class Unseen:
    """A text, or something without text, that a reader on paper does not see: properties, comments, hidden sheets.

    ``note`` says what it is where it has no text of its own. Only one that changed or was added has an ``after``.
    """

    kind: str
    place: str
    before: str
    after: str
    fate: Fate
    note: str = ""
    original: Spot | None = None

    def __repr__(self) -> str:
        """Show kind and fate, never the texts."""
        return f"<Unseen {self.kind} {self.fate}>"


@dataclass(frozen=True, slots=True, repr=False)
class Comparison:
    """All changes in the order of the original, and what was unseen in it."""

    changes: tuple[Change, ...]
    unseen: tuple[Unseen, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    spot: Spot


def compare(original: Document, output: Document) -> Comparison:
    """Hold an output against its original."""
    pairs = tuple(_pairs(original.segments, output.segments))
    changes = tuple(change for before, after in pairs for change in _changes(before, after))
    return Comparison(changes, (*_unseen(pairs), *_noticed(original, output)))


def compare_contents(
    name: str, content: bytes, output_name: str, output: bytes, handling: Handling = AS_IT_IS
) -> Comparison:
    """Read an original, as its policy had it read, and an output, and compare them; raise RedactionError."""
    return compare(registry.read(name, content, handling), registry.read(output_name, output))


def compare_files(original: Path, output: Path, handling: Handling = AS_IT_IS) -> Comparison:
    """Compare two files in a worker process; raise RedactionError, or UsageError for a path that is no file."""
    contents = [read_source(path) for path in (original, output)]
    for content in contents:
        if isinstance(content, RedactionError):
            raise content
    before, after = contents
    found: Comparison = isolated(
        compare_contents, original.name, before, output.name, after, handling,
        seconds=sum(seconds_for(len(content)) for content in contents if isinstance(content, bytes)),
    )  # fmt: skip
    return found


_Pair = tuple[tuple[Segment, ...], tuple[Segment, ...]]


def _pairs(original: Sequence[Segment], output: Sequence[Segment]) -> Iterator[_Pair]:
    """Yield stretches of both documents that stand for each other, as short as they can be told."""
    if [s.kind for s in original] == [s.kind for s in output] and not any(s.context.page for s in original):
        yield from (((before,), (after,)) for before, after in zip(original, output, strict=True))
        return
    before, after = _stretches(original), _stretches(output)
    matcher = SequenceMatcher(None, [key for key, _ in before], [key for key, _ in after], autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            for (_, left), (_, right) in zip(before[first:last], after[start:end], strict=True):
                yield from _aligned(left, right)
        else:
            left = tuple(s for _, each in before[first:last] for s in each)
            right = tuple(s for _, each in after[start:end] for s in each)
            yield from _aligned(left, right)


def _stretches(segments: Sequence[Segment]) -> list[tuple[tuple[str, str], tuple[Segment, ...]]]:
    """Return the segments by pages, or by kind and place where there are none."""

    def key(segment: Segment) -> tuple[str, str]:
        page = segment.context.page
        visible = "" if segment.kind not in UNSEEN else segment.kind.value
        return (visible, f"page {page}") if page else (segment.kind.value, segment.context.place)

    return [(name, tuple(group)) for name, group in groupby(segments, key)]


def _aligned(before: tuple[Segment, ...], after: tuple[Segment, ...]) -> Iterator[_Pair]:
    """Split a stretch where the same texts stand on both sides; what is left between them stays together."""
    matcher = SequenceMatcher(None, [s.text for s in before], [s.text for s in after], autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        left, right = before[first:last], after[start:end]
        if tag == "equal" or len(left) == len(right):
            yield from (((one,), (other,)) for one, other in zip(left, right, strict=True))
        else:
            yield left, right


def _changes(before: Sequence[Segment], after: Sequence[Segment]) -> Iterator[Change]:
    if [s.text for s in before] == [s.text for s in after]:
        return
    left, right = _words(before), _words(after)
    if len(left) > _LONGEST or len(right) > _LONGEST:
        for one, other in zip(before, after, strict=False):
            if one.text != other.text:
                whole = Spot(one.id, 0, len(one.text)), Spot(other.id, 0, len(other.text))
                yield _change(before, after, *whole, one.text, other.text)
        return
    matcher = SequenceMatcher(None, [w.text for w in left], [w.text for w in right], autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag != "equal":
            old, new = left[first:last], right[start:end]
            yield _change(before, after, _spot(old), _spot(new), _text(before, old), _text(after, new))


def _change(
    before: Sequence[Segment],
    after: Sequence[Segment],
    original: Spot | None,
    output: Spot | None,
    left: str,
    right: str,
) -> Change:
    spot, segments = (original, before) if original is not None else (output, after)
    segment = next(s for s in segments if spot is not None and s.id == spot.segment)
    place = segment.place_at(spot.start if spot is not None else 0)
    tokens = (reading for reading in read_tokens(right) if reading.exact and reading.entity_type)
    types = tuple(dict.fromkeys(str(reading.entity_type) for reading in tokens))
    return Change(left, right, place or segment.kind.value, segment.kind, original, output, types)


def _words(segments: Sequence[Segment]) -> list[_Word]:
    """Return the words of segments; a token is one word, whatever it is made of."""
    words = []
    for segment in segments:
        tokens = [(reading.start, reading.end) for reading in read_tokens(segment.text) if reading.exact]
        at = 0
        for start, end in [*tokens, (len(segment.text), len(segment.text))]:
            words += [
                _Word(found.group(), Spot(segment.id, found.start(), found.end()))
                for found in _WORD.finditer(segment.text, at, start)
            ]
            if start < end:
                words.append(_Word(segment.text[start:end], Spot(segment.id, start, end)))
            at = end
    return words


def _spot(words: Sequence[_Word]) -> Spot | None:
    if not words:
        return None
    first = words[0].spot
    end = max(word.spot.end for word in words if word.spot.segment == first.segment)
    return Spot(first.segment, first.start, end)


def _text(segments: Sequence[Segment], words: Sequence[_Word]) -> str:
    parts = []
    for number, group in groupby(words, lambda word: word.spot.segment):
        found = list(group)
        segment = next(s for s in segments if s.id == number)
        parts.append(" ".join(segment.text[found[0].spot.start : found[-1].spot.end].split()))
    return " ".join(parts)


def _unseen(pairs: Sequence[_Pair]) -> Iterator[Unseen]:
    for before, after in pairs:
        left = [s for s in before if s.kind in UNSEEN and s.text.strip()]
        right = [s for s in after if s.kind in UNSEEN and s.text.strip()]
        for number in range(max(len(left), len(right))):
            one = left[number] if number < len(left) else None
            other = right[number] if number < len(right) else None
            shown = one or other
            if shown is None:
                continue
            fate = (
                Fate.REMOVED if other is None else Fate.ADDED if one is None
                else Fate.KEPT if one.text == other.text else Fate.CHANGED
            )  # fmt: skip
            yield Unseen(
                shown.kind.value,
                shown.context.place or shown.kind.value,
                one.text if one else "",
                other.text if other and fate is not Fate.KEPT else "",
                fate,
                original=Spot(one.id, 0, len(one.text)) if one else None,
            )


def _noticed(original: Document, output: Document) -> Iterator[Unseen]:
    """Yield what the reader noticed without reading it as text, and whether the output still has it."""
    left = {(notice.kind, notice.place) for notice in output.notices}
    for notice in original.notices:
        gone = notice.kind is NoticeKind.REMOVED or (notice.kind, notice.place) not in left
        fate = Fate.REMOVED if gone else Fate.KEPT
        yield Unseen(notice.kind.value, notice.place, "", "", fate, notice.explanation)

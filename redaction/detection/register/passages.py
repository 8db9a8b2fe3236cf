"""Finds passages of registered documents: seeds say where a copy may be, tags how far it goes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from redaction.detection.register.fingerprints import WORDS, grams, seed_digests, tag_digests
from redaction.detection.register.model import ProtectedDocument, TextKind
from redaction.detection.register.words import Words, read_words, spans
from redaction.documents.model import Segment
from redaction.findings import Finding

__all__ = ["PassageMatcher"]

# Digests that a copy must share. 25 words of which three were changed share 22 words in four runs: at least ten.
_LEAST: Final = {TextKind.PROSE: 9, TextKind.CODE: 24}
_WIDEST_GAP: Final = 8  # changed words within one passage
_SHIFT: Final = 4  # words that were put in or left out
_AGREEING: Final = 3  # tags around a seed that have to agree: six words in a row give three
_REACH: Final = 16  # words on each side of a seed that are compared first
_STRETCH: Final = 400  # words that are compared at a time
_MOST_PLACES: Final = 16  # places of one seed that are looked at
_TRIES: Final = 3  # places of one seed that are measured, the likeliest first
# A text that many documents hold is boilerplate and counts less; a few are versions of each other.
_USUAL: Final = 8
_USUAL_SHARE: Final = 0.02
_TYPE: Final = "PROTECTED_PASSAGE"


@dataclass(frozen=True, slots=True)
class _Passage:
    """Words ``first`` to ``last`` (included) of a text, copied from the document ``document``."""

    first: int
    last: int
    shared: int
    document: int
    source: int


class PassageMatcher:
    """Searches a text for the passages of all documents of one kind at once."""

    def __init__(self, documents: Sequence[ProtectedDocument]) -> None:
        """Join the documents' fingerprints to one index for each kind and key."""
        groups: dict[tuple[TextKind, bytes], list[ProtectedDocument]] = {}
        for document in documents:
            groups.setdefault((document.kind, document.key), []).append(document)
        self._indexes = [_Index(kind, key, members) for (kind, key), members in groups.items()]

    def findings(self, segments: Sequence[Segment]) -> list[Finding]:
        """Return a finding for every copied passage, one in each segment that it runs through."""
        found: list[Finding] = []
        read: dict[TextKind, Words] = {}
        for index in self._indexes:
            words = read.get(index.kind) or read.setdefault(index.kind, read_words(segments, index.kind))
            found += index.findings(words, {segment.id: segment.text for segment in segments})
        return found


class _Index:
    """The seeds of many documents, sorted, and their tags end to end."""

    def __init__(self, kind: TextKind, key: bytes, documents: Sequence[ProtectedDocument]) -> None:
        self.kind = kind
        self._key = key
        self._documents = documents
        tags = [np.frombuffer(d.tags, "<u2") for d in documents]
        self._starts = np.cumsum([0, *map(len, tags)])
        self._tags = np.concatenate(tags) if tags else np.empty(0, "<u2")
        pairs = [np.frombuffer(d.seeds, "<u4").reshape(-1, 2) for d in documents]
        digests = np.concatenate([p[:, 0] for p in pairs])
        places = np.concatenate([p[:, 1] + np.uint32(s) for p, s in zip(pairs, self._starts, strict=False)])
        owner = np.repeat(np.arange(len(pairs), dtype=np.uint32), [len(p) for p in pairs])
        order = np.lexsort((places, digests))
        digests, places, owner = digests[order], places[order], owner[order]
        del pairs, order
        # A phrase that one document repeats says no less for it: only its first place there is kept.
        first = np.r_[True, (digests[1:] != digests[:-1]) | (owner[1:] != owner[:-1])][: len(digests)]
        self._digests, self._places = digests[first], places[first]
        self._ends = self._starts[1:].tolist()
        self._padded = np.pad(self._tags, _REACH)
        self._usual = max(_USUAL, _USUAL_SHARE * len(documents))

    def findings(self, words: Words, texts: Mapping[int, str]) -> list[Finding]:
        """Return the findings of this index's documents."""
        digests = grams(words.texts, self._key)
        if not len(digests) or not len(self._digests):
            return []
        passages = self._passages(seed_digests(digests), tag_digests(digests), words)
        return [finding for passage in passages for finding in self._described(passage, words, texts)]

    def _passages(self, seeds: NDArray[np.uint32], tags: NDArray[np.uint16], words: Words) -> list[_Passage]:
        """Return the passages of a text, the longest where two overlap."""
        left = np.searchsorted(self._digests, seeds, "left")
        count = np.searchsorted(self._digests, seeds, "right") - left
        hits = np.flatnonzero(count)
        shown = np.minimum(count[hits], _MOST_PLACES)
        places = np.repeat(hits, shown)
        offset = np.arange(int(shown.sum())) - np.repeat(np.cumsum(shown) - shown, shown)
        sources = self._places[np.repeat(left[hits], shown) + offset].astype(np.int64)
        agreeing = self._agreeing(places, sources, tags)
        likely = np.flatnonzero(agreeing >= _AGREEING)
        likely = likely[np.lexsort((-agreeing[likely], places[likely]))]
        found: list[_Passage] = []
        covered = before = -1
        tries = 0
        for place, source in zip(places[likely].tolist(), sources[likely].tolist(), strict=True):
            tries = tries + 1 if place == before else 0
            before = place
            if place <= covered or tries >= _TRIES:
                continue
            passage = self._measured(place, source, tags, count)
            if passage is not None:
                found.append(passage)
                covered = passage.last - WORDS + 1
        return _longest(found)

    def _agreeing(
        self, places: NDArray[np.int64], sources: NDArray[np.int64], tags: NDArray[np.uint16]
    ) -> NDArray[np.int16]:
        """Return for each hit how many tags around it agree at the same distance."""
        agreeing = np.zeros(len(places), np.int16)
        mine = np.pad(tags, _REACH)
        theirs = self._padded
        for step in range(2 * _REACH + 1):
            agreeing += mine[places + step] == theirs[sources + step]
        return agreeing

    def _measured(
        self, place: int, source: int, tags: NDArray[np.uint16], count: NDArray[np.int64]
    ) -> _Passage | None:
        """Return the passage around a seed, None if it is too short for what its seeds say."""
        document = bisect_right(self._ends, source)
        low, high = int(self._starts[document]), int(self._starts[document + 1])
        begin = max(0, place - _STRETCH, place - (source - low) - _SHIFT)
        end = min(len(tags), place + _STRETCH, place + (high - source) + _SHIFT)
        here = np.arange(begin, end)
        shared = np.zeros(end - begin, bool)
        for shift in range(-_SHIFT, _SHIFT + 1):
            there = here - place + source + shift
            inside = (there >= low) & (there < high)
            shared[inside] |= tags[here[inside]] == self._tags[there[inside]]
        agreeing = np.flatnonzero(shared) + begin
        # Two digests belong to one passage if no more than the widest gap of changed words lies between.
        breaks = np.flatnonzero(np.diff(agreeing) > WORDS + _WIDEST_GAP)
        index = int(np.searchsorted(agreeing, place))
        first = agreeing[0 if not len(b := breaks[breaks < index]) else b[-1] + 1]
        last = agreeing[-1 if not len(b := breaks[breaks >= index]) else b[0]]
        total = int(((agreeing >= first) & (agreeing <= last)).sum())
        holders = count[first : last + 1]
        if total * _weight(holders[holders > 0], self._usual) < _LEAST[self.kind]:
            return None
        return _Passage(int(first), int(last) + WORDS - 1, total, document, source)

    def _described(self, passage: _Passage, words: Words, texts: Mapping[int, str]) -> Iterator[Finding]:
        document = self._documents[passage.document]
        place = passage.source - int(self._starts[passage.document])
        index = bisect_right([first for first, _ in document.sections], place) - 1
        section = document.sections[index][1] if index >= 0 else "section 1"
        count = passage.last - passage.first + 1
        unit = "words" if self.kind is TextKind.PROSE else "tokens"
        sentence = f"{count} {unit} from registered document '{document.name}', {section}"
        first, last = (
            _to_sentence(passage, words, texts)
            if self.kind is TextKind.PROSE
            else (
                passage.first,
                passage.last,
            )
        )
        for segment, start, end in spans(words, first, last):
            yield Finding(segment, start, end, _TYPE, 1.0, "documents", sentence)


def _weight(holders: NDArray[np.int64], usual: float) -> float:
    """Return what shared digests count, by how many documents hold each seed; 1 if half of the seeds are rare.

    Every text has its turns of phrase that many documents know; in boilerplate most seeds are of that kind.
    """
    rarest = np.sort(holders)[: (len(holders) + 1) // 2]
    return float(np.mean(np.sqrt(np.minimum(1.0, usual / rarest))))


def _to_sentence(passage: _Passage, words: Words, texts: Mapping[int, str]) -> tuple[int, int]:
    """Return the passage's words with the few that stand between it and the ends of its sentence.

    A changed word near an end leaves fewer words behind it than a digest takes.
    """
    first, last = passage.first, passage.last
    for place in range(first, max(-1, first - WORDS - 1), -1):
        if place == 0 or _parted(place - 1, words, texts):
            first = place
            break
    for place in range(last, min(len(words), last + WORDS + 1)):
        if place == len(words) - 1 or _parted(place, words, texts):
            last = place
            break
    return first, last


def _parted(place: int, words: Words, texts: Mapping[int, str]) -> bool:
    """Whether a sentence, a line or a segment ends after a word."""
    if words.segments[place] != words.segments[place + 1]:
        return True
    gap = texts[words.segments[place]][words.ends[place] : words.starts[place + 1]]
    return any(sign in gap for sign in ".!?;:\n")


def _longest(passages: Sequence[_Passage]) -> list[_Passage]:
    """Return passages without those that lie inside of a longer one."""
    kept: list[_Passage] = []
    for passage in sorted(passages, key=lambda p: (p.first, -p.last)):
        if kept and passage.last <= kept[-1].last:
            continue
        kept.append(passage)
    return kept

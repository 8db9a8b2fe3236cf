"""Finds rows of protected tables: values of several columns of one row that stand near each other."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redaction.detection.register.model import ProtectedTable
from redaction.detection.register.table_index import LONGEST_KEY, ROW_BITS, digest
from redaction.detection.register.values import key_of_letters, telling, typed_keys
from redaction.detection.register.words import Words, read_words
from redaction.documents.model import Segment, SegmentKind
from redaction.findings import Finding

__all__ = ["RowMatcher"]

_NEAR = 20  # words between two values of a row
_SAME_LINE = 120  # words of a line or paragraph that still counts as one place
_MOST_WORDS = 12  # words of one value
_WIDEST_GAP = 3  # characters between two words of one value
_BLOCK = 1000  # words that are matched at a time: bounds the memory that frequent values take
_ROW_MASK = (1 << ROW_BITS) - 1


@dataclass(frozen=True, slots=True, repr=False)
class _Candidate:
    """A stretch of text that may be a value: its words ``first`` to ``last`` and its place in a segment."""

    first: int
    last: int
    segment: int
    start: int
    end: int
    key: str


class RowMatcher:
    """Looks up the values of a text in all tables; a value is hashed once for all tables of one key."""

    def __init__(self, tables: Sequence[ProtectedTable]) -> None:
        """Take the tables as they are: their digests are searched in place."""
        self._tables = [_Index(table) for table in tables]
        self._lengths = 0
        for table in tables:
            self._lengths |= table.lengths

    def findings(self, segments: Sequence[Segment]) -> list[Finding]:
        """Return a finding for every value of a row that was found, of its column's type."""
        candidates = self._candidates(segments)
        if not candidates:
            return []
        lines = self._words.lines
        found: dict[tuple[int, int, int], Finding] = {}
        for group in {index.table.key for index in self._tables}:
            digests = _digests(group, [candidate.key for candidate in candidates])
            for index in self._tables:
                if index.table.key == group:
                    for finding in index.findings(candidates, digests, lines):
                        place = (finding.segment, finding.start, finding.end)
                        known = found.get(place)
                        if known is None or known.score < finding.score:
                            found[place] = finding
        return list(found.values())

    def _candidates(self, segments: Sequence[Segment]) -> list[_Candidate]:
        """Return everything that could be a value, in order of its first word."""
        words = self._words = read_words(segments)
        texts = {s.id: s.text for s in segments}
        found = [*self._runs(words, texts), *self._typed(words, segments)]
        found.sort(key=lambda c: (c.first, c.last))
        return found

    def _runs(self, words: Words, texts: dict[int, str]) -> Iterator[_Candidate]:
        """Yield runs of words as long as some value is."""
        lengths = self._lengths
        count = len(words)
        for first in range(count):
            folded = ""
            segment, start = words.segments[first], words.starts[first]
            for last in range(first, min(count, first + _MOST_WORDS)):
                if last > first:
                    if words.segments[last] != segment:
                        break
                    gap = words.starts[last] - words.ends[last - 1]
                    if (
                        gap > _WIDEST_GAP
                        and texts[segment][words.ends[last - 1] : words.starts[last]].strip()
                    ):
                        break
                folded += words.texts[last]
                if len(folded) > LONGEST_KEY:
                    break
                key = key_of_letters(folded)
                if lengths >> len(key) & 1 and telling(key):
                    yield _Candidate(first, last, segment, start, words.ends[last], key)

    def _typed(self, words: Words, segments: Sequence[Segment]) -> Iterator[_Candidate]:
        """Yield numbers and dates in the spelling of their meaning."""
        first_word: dict[int, int] = {}
        for index, segment_id in enumerate(words.segments):
            first_word.setdefault(segment_id, index)
        for segment in segments:
            if segment.kind is SegmentKind.NAME or segment.id not in first_word:
                continue
            index = first_word[segment.id]
            for start, end, key in sorted(typed_keys(segment.text)):
                if not (len(key) <= LONGEST_KEY and self._lengths >> len(key) & 1 and telling(key)):
                    continue
                while words.segments[index] == segment.id and words.ends[index] <= start:
                    index += 1
                last = index
                while (
                    last + 1 < len(words)
                    and words.segments[last + 1] == segment.id
                    and words.starts[last + 1] < end
                ):
                    last += 1
                yield _Candidate(index, last, segment.id, start, end, key)


def _digests(key: bytes, values: Sequence[str]) -> NDArray[np.uint64]:
    known: dict[str, bytes] = {}
    for value in values:
        if value not in known:
            known[value] = digest(key, value)
    return np.frombuffer(b"".join(map(known.__getitem__, values)), "<u8")


class _Index:
    """One table, ready to be searched."""

    def __init__(self, table: ProtectedTable) -> None:
        self.table = table
        self._digests = np.frombuffer(table.digests, "<u8")
        self._cells = np.frombuffer(table.cells, "<u4")
        # What all values of a found row have to tell together: which row of all it is.
        self._bits = math.log2(max(2, table.rows))

    def findings(
        self, candidates: Sequence[_Candidate], digests: NDArray[np.uint64], lines: Sequence[int]
    ) -> Iterator[Finding]:
        """Yield the findings of this table; the same one may come twice."""
        left = np.searchsorted(self._digests, digests, "left")
        right = np.searchsorted(self._digests, digests, "right")
        hits = np.flatnonzero(right > left)
        if not len(hits):
            return
        firsts = np.array([candidate.first for candidate in candidates], np.int64)
        line_of = np.array(lines, np.int64)
        # Blocks overlap by the longest distance between two values of a row.
        for begin in range(int(firsts[hits[0]]), int(firsts[hits[-1]]) + 1, _BLOCK):
            low, high = np.searchsorted(firsts[hits], [begin - _SAME_LINE, begin + _BLOCK])
            if high > low:
                yield from self._block(hits[low:high], left, right, candidates, firsts, line_of)

    def _block(
        self,
        hits: NDArray[np.int64],
        left: NDArray[np.int64],
        right: NDArray[np.int64],
        candidates: Sequence[_Candidate],
        firsts: NDArray[np.int64],
        lines: NDArray[np.int64],
    ) -> Iterator[Finding]:
        sizes = (right - left)[hits]
        owner = np.repeat(hits, sizes)
        offset = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        cells = self._cells[np.repeat(left[hits], sizes) + offset]
        rows, columns = cells & _ROW_MASK, cells >> ROW_BITS
        for unique in (i for i, column in enumerate(self.table.columns) if column.unique):
            for hit in np.unique(owner[columns == unique]):
                yield self._finding(candidates[hit], unique, 1, 0)
        order = np.lexsort((owner, rows))
        rows, columns, owner = rows[order], columns[order], owner[order]
        first = firsts[owner]
        apart = np.diff(first)
        together = (apart <= _NEAR) | ((np.diff(lines[first]) == 0) & (apart <= _SAME_LINE))
        near = (rows[1:] == rows[:-1]) & together
        # A run of near hits of one row begins where the one before is not near.
        starts = np.flatnonzero(np.r_[True, ~near]) if len(owner) else np.empty(0, np.int64)
        for start, stop in zip(starts, np.r_[starts[1:], len(owner)], strict=True):
            if stop - start >= self.table.least:
                frequency = {int(hit): int(right[hit] - left[hit]) for hit in owner[start:stop]}
                yield from self._row(owner[start:stop], columns[start:stop], candidates, frequency)

    def _row(
        self,
        owner: NDArray[np.int64],
        columns: NDArray[np.uint32],
        candidates: Sequence[_Candidate],
        frequency: dict[int, int],
    ) -> Iterator[Finding]:
        """Yield the values of one row if they are enough of them and tell it from the others."""
        best: dict[int, int] = {}
        taken: list[tuple[int, int]] = []
        # The longest value first: "Acme" inside of "Acme Chemicals" is no second column.
        for hit, column in sorted(
            zip(owner.tolist(), columns.tolist(), strict=True),
            key=lambda pair: (candidates[pair[0]].first - candidates[pair[0]].last, frequency[pair[0]]),
        ):
            candidate = candidates[hit]
            if column not in best and all(candidate.last < a or b < candidate.first for a, b in taken):
                best[column] = hit
                taken.append((candidate.first, candidate.last))
        told = sum(math.log2(max(1.0, max(2, self.table.rows) / frequency[hit])) for hit in best.values())
        if len(best) < self.table.least or told < self._bits - 0.5:
            return
        distance = max(b for _, b in taken) - min(a for a, _ in taken) + 1
        spans = {column: candidates[hit].key for column, hit in best.items()}
        for hit, column in zip(owner.tolist(), columns.tolist(), strict=True):
            if spans.get(column) == candidates[hit].key:
                yield self._finding(candidates[hit], column, len(best), distance)

    def _finding(self, candidate: _Candidate, column: int, matched: int, distance: int) -> Finding:
        table = self.table
        if matched == 1:
            sentence = f"the value of a unique column in a row of table '{table.name}'"
        else:
            count = f"{matched} of {len(table.columns)} columns"
            sentence = f"row of table '{table.name}': {count} within {distance} words"
        return Finding(
            candidate.segment,
            candidate.start,
            candidate.end,
            table.columns[column].entity_type,
            1.0 if matched > 2 else 0.97,
            "tables",
            sentence,
        )

"""Very many strings sought at once in bytes, in little memory: some 20 bytes a string instead of a node a character.

Karp and Rabin, "Efficient randomized pattern-matching algorithms" (1987), with windows of fixed widths: what a string
begins with is looked up at all places at once, the whole of it only where its beginning stands. Looks go from the cheap
to the dear: Bloom, "Space/time trade-offs in hash coding with allowable errors" (1970). The strings themselves are not
kept; a hit may therefore, once in some 2**32 looks, be none, and whoever asks compares.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

_WIDEST = 8  # bytes of a window: one machine word
_SHORT = 4  # bytes: narrower windows stand everywhere, and tell nothing of the wider ones
_BLOCK = 1 << 15  # places looked at together: what is made for them stays in the processor's cache
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # Knuth, The Art of Computer Programming, vol. 3, 6.4
_FEWEST_BITS, _MOST_BITS = 14, 27  # in a filter, as powers of two
_BITS_EACH = 16
_WORD = np.dtype("<u8")
_SIDES: tuple[Literal["left", "right"], ...] = ("left", "right")

_U32 = NDArray[np.uint32]
_U64 = NDArray[np.uint64]
_Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True, repr=False)
class Edges:
    """Where in bytes a hit may begin, and which byte may be its last: one truth value for each byte."""

    begins: NDArray[np.bool_]
    ends: NDArray[np.bool_]


class StringIndex:
    """Which of many byte strings stand where; made once and used for many texts."""

    def __init__(self, entries: Iterable[tuple[bytes, int, int]]) -> None:
        """Take (string, target, sense): of entries with the same string and sense only the first counts.

        ``target`` and ``sense`` are numbers below 2**32; a hit names the targets of its string in the order given.
        Empty strings are left out.
        """
        begins, lengths, sums = array("Q"), array("I"), array("I")
        targets, senses = array("I"), array("I")
        for string, target, sense in entries:
            if string:
                begins.append(int.from_bytes(string[:_WIDEST], "little"))
                lengths.append(len(string))
                sums.append(zlib.crc32(string))
                targets.append(target)
                senses.append(sense)
        words, sizes = np.frombuffer(begins, np.uint64), np.frombuffer(lengths, np.uint32)
        checksums = np.frombuffer(sums, np.uint32)
        first = _first_of_each(words, sizes, checksums, np.frombuffer(senses, np.uint32))
        words, sizes, checksums = words[first], sizes[first], checksums[first]
        self._groups = tuple(_groups(words, sizes))
        order = np.argsort(checksums, kind="stable")
        self._sums: _U32 = checksums[order]
        self._targets: _U32 = np.frombuffer(targets, np.uint32)[first][order]

    def __len__(self) -> int:
        """How many strings are sought."""
        return len(self._sums)

    @property
    def size(self) -> int:
        """The bytes of memory that it takes."""
        tables: list[NDArray[np.generic]] = [self._sums, self._targets]
        for group in self._groups:
            tables.append(group.filter.bits)
            for window in group.windows:
                tables += [window.filter.bits, window.begins, window.starts, window.lengths]
        return sum(table.nbytes for table in tables)

    def lookup(self, strings: Sequence[bytes]) -> list[tuple[int, tuple[int, ...]]]:
        """Return (place in ``strings``, targets) of those that are sought, as whole strings; the caller compares."""
        sums = np.fromiter(map(zlib.crc32, strings), np.uint32, len(strings))
        lows, highs = (np.searchsorted(self._sums, sums, side).tolist() for side in _SIDES)
        return [
            (place, tuple(self._targets[low:high].tolist()))
            for place, (low, high) in enumerate(zip(lows, highs, strict=True))
            if low < high
        ]

    def find(self, content: bytes, edges: Edges | None = None) -> list[tuple[int, int, tuple[int, ...]]]:
        """Return (start, end, targets) of the hits in bytes, end exclusive, by their ends and the longest first.

        Nothing is missed; the caller compares the bytes with what the target stands for. With ``edges`` only the hits
        between two of them count.
        """
        spans: list[tuple[int, int]] = []
        for base in range(0, len(content), _BLOCK) if self._groups else ():
            spans += self._spans(content, base, edges)
        if not spans:
            return []
        found = self.lookup([content[start:end] for start, end in spans])
        hits = [(*spans[place], targets) for place, targets in found]
        return sorted(hits, key=lambda hit: (hit[1], hit[0]))

    def _spans(self, content: bytes, base: int, edges: Edges | None) -> Iterator[tuple[int, int]]:
        """Yield the (start, end) in one block that begin like a string and have the length of one."""
        block = content[base : base + _BLOCK + _WIDEST - 1]
        count = min(_BLOCK, len(content) - base)
        block += bytes(count + _WIDEST - 1 - len(block))
        words = np.ndarray((count,), _WORD, block, strides=(1,)).astype(np.uint64)
        starts = None if edges is None else edges.begins[base : base + count].nonzero()[0]
        if starts is not None:
            words = words[starts]
        for group in self._groups:
            for place, lengths in group.beginnings(words):
                start = base + (place if starts is None else int(starts[place]))
                for length in lengths:
                    end = start + length
                    if end <= len(content) and (edges is None or edges.ends[end - 1]):
                        yield start, end


@dataclass(frozen=True, slots=True, repr=False)
class _Filter:
    """A set of digests that may hold more than was put in: one bit of ``bits`` for each, by its upper part."""

    bits: NDArray[np.uint8]
    shift: np.uint32

    @classmethod
    def of(cls, digests: _U32) -> _Filter:
        """Return a filter that lets one in 16 strange digests pass."""
        size = min(_MOST_BITS, max(_FEWEST_BITS, (len(digests) * _BITS_EACH - 1).bit_length()))
        marked = np.zeros(1 << size, bool)
        marked[digests >> np.uint32(32 - size)] = True
        return cls(np.packbits(marked, bitorder="little"), np.uint32(32 - size))

    def passing(self, digests: _U32) -> _Places:
        """Return the places of the digests that may be in the set."""
        numbers = digests >> self.shift
        octets = self.bits.take(numbers >> np.uint32(3))
        octets >>= numbers.astype(np.uint8) & np.uint8(7)
        octets &= np.uint8(1)
        return octets.view(bool).nonzero()[0]


@dataclass(frozen=True, slots=True, repr=False)
class _Window:
    """Strings that are sought by their first ``width`` bytes.

    ``begins`` are the digests of those, ascending; strings that begin with ``begins[i]`` have one of
    ``lengths[starts[i]:starts[i + 1]]``.
    """

    width: int
    filter: _Filter
    begins: _U32
    starts: _U32
    lengths: _U32

    def beginnings(self, words: _U64) -> tuple[_Places, _Places]:
        """Return the places of words with a beginning, and the number of each."""
        digests = _digests(words, self.width)
        places = self.filter.passing(digests)
        if not len(places):
            return places, places
        found = digests[places]
        numbers = np.searchsorted(self.begins, found)
        numbers[numbers == len(self.begins)] = 0
        sure = self.begins[numbers] == found
        return places[sure], numbers[sure]


@dataclass(frozen=True, slots=True, repr=False)
class _Group:
    """Windows that share one first look, at the ``width`` bytes of the narrowest."""

    width: int
    filter: _Filter
    windows: tuple[_Window, ...]

    def beginnings(self, words: _U64) -> Iterator[tuple[int, list[int]]]:
        """Yield (place, lengths) of what begins like a string; a word is the 8 bytes at its place, little-endian."""
        likely = self.filter.passing(_digests(words, self.width))
        if not len(likely):
            return
        words = words[likely]
        for window in self.windows:
            places, numbers = window.beginnings(words)
            for place, number in zip(likely[places].tolist(), numbers.tolist(), strict=True):
                yield place, window.lengths[window.starts[number] : window.starts[number + 1]].tolist()


def _groups(words: _U64, lengths: _U32) -> Iterator[_Group]:
    widths = np.minimum(lengths, _WIDEST)
    known = [int(width) for width in np.unique(widths)]
    wide = [width for width in known if width >= _SHORT]
    for together in [*([width] for width in known if width < _SHORT), *([wide] if wide else ())]:
        mine = np.isin(widths, together)
        windows = tuple(_window(words[widths == w], lengths[widths == w], w) for w in together)
        narrowest = together[0]
        yield _Group(narrowest, _Filter.of(np.unique(_digests(words[mine], narrowest))), windows)


def _window(words: _U64, lengths: _U32, width: int) -> _Window:
    pairs = np.unique((_digests(words, width).astype(np.uint64) << np.uint64(32)) | lengths)
    begins, starts = np.unique((pairs >> np.uint64(32)).astype(np.uint32), return_index=True)
    return _Window(
        width,
        _Filter.of(begins),
        begins,
        np.append(starts, len(pairs)).astype(np.uint32),
        (pairs & np.uint64(0xFFFFFFFF)).astype(np.uint32),
    )


def _digests(words: _U64, width: int) -> _U32:
    """Return a number for the first ``width`` bytes of each word (little-endian)."""
    if width < _WIDEST:
        words = words << np.uint64(8 * (_WIDEST - width))
    return ((words * _MULTIPLIER) >> np.uint64(32)).astype(np.uint32)


def _first_of_each(*columns: _U32 | _U64) -> _Places:
    """Return the rows that are the first of their like, in order."""
    order = np.lexsort(columns)  # stable: of equal rows the first comes first
    fresh = np.zeros(len(order), bool)
    fresh[:1] = True
    for column in columns:
        ranked = column[order]
        fresh[1:] |= ranked[1:] != ranked[:-1]
    return np.sort(order[fresh])

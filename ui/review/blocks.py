"""How a document's segments lie in the lines of a text view, and back.

Qt counts UTF-16 code units and splits at every line break; findings count code points of a segment. A segment is cut
at its line breaks, and again where a line is longer than ``LONGEST`` characters, since Qt lays out a whole block for
every change in it. Characters that Qt would take as the end of a block are shown as a blank of the same length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redaction.documents.model import Segment

LONGEST = 5000
_BREAK = re.compile("\r\n|[\n\r\u2028\u2029]")
_FOREIGN = str.maketrans({0x0: " ", 0xFDD0: " ", 0xFDD1: " ", 0xB: " ", 0xC: " "})


@dataclass(frozen=True, slots=True, repr=False)
class Block:
    """One line of the view: characters ``start`` to ``end`` of a segment; ``first`` marks the segment's first line."""

    segment: int
    start: int
    end: int
    first: bool
    wide: bool  # holds characters outside the BMP, which Qt counts twice


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line in Qt's units."""

    block: int
    start: int
    end: int


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = start + LONGEST if cut < 0 else cut + 1
        yield start, cut
        start = cut
    yield start, end


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _BREAK.finditer(text):
        yield from _pieces(text, start, found.start())
        start = found.end()
    yield from _pieces(text, start, len(text))


def units(text: str) -> int:
    """Return the number of UTF-16 code units of a text."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)


class TextBlocks:
    """The lines of a document and the way between both ways of counting."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self.blocks: list[Block] = []
        self._first_block: list[int] = []
        for segment in segments:
            self._first_block.append(len(self.blocks))
            for number, (start, end) in enumerate(_lines(segment.text)):
                line = segment.text[start:end]
                wide = not line.isascii() and max(line, default="") > "\uffff"
                self.blocks.append(Block(segment.id, start, end, number == 0, wide))
        self._starts = [block.start for block in self.blocks]

    def text(self) -> str:
        """Return the text of the view: one line for every block."""
        return "\n".join(self._line(block) for block in self.blocks)

    def places(self, segment: int, start: int, end: int) -> list[Place]:
        """Return where characters ``start`` to ``end`` of a segment are shown; an area marked later has no text."""
        found: list[Place] = []
        if segment >= len(self._first_block):
            return found
        for number in range(self.block_of(segment, start), self._end_of(segment)):
            block = self.blocks[number]
            if block.start >= end:
                break
            left, right = max(start, block.start), min(end, block.end)
            if left < right:
                found.append(Place(number, self._to_units(block, left), self._to_units(block, right)))
        return found

    def character(self, block: int, unit: int) -> tuple[int, int]:
        """Return (segment, character) of a position in a line."""
        line = self.blocks[block]
        if not line.wide:
            return line.segment, min(line.start + unit, line.end)
        text = self._segments[line.segment].text[line.start : line.end]
        counted = 0
        for offset, character in enumerate(text):
            if counted >= unit:
                return line.segment, line.start + offset
            counted += 2 if ord(character) > 0xFFFF else 1
        return line.segment, line.end

    def block_of(self, segment: int, character: int) -> int:
        """Return the line in which a character of a segment is shown."""
        first, last = self._first_block[segment], self._end_of(segment)
        return max(first, bisect_right(self._starts, character, first, last) - 1)

    def _end_of(self, segment: int) -> int:
        """Return the line after the last one of a segment."""
        return self._first_block[segment + 1] if segment + 1 < len(self._first_block) else len(self.blocks)

    def _line(self, block: Block) -> str:
        return self._segments[block.segment].text[block.start : block.end].translate(_FOREIGN)

    def _to_units(self, block: Block, character: int) -> int:
        if not block.wide:
            return character - block.start
        return units(self._segments[block.segment].text[block.start : character])

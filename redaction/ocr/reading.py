"""What reading a picture gives: plain, picklable values with places in pixels."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
#: Corners of an area in reading direction: where its text begins at the top, ends at the top, ends and begins at the
#: bottom. x grows to the right and y downwards, in pixels; turned text has a turned quad.
Quad = tuple[Point, Point, Point, Point]


class RegionKind(StrEnum):
    """What stands in a picture beside readable text."""

    BARCODE = "bar code"
    FACE = "face"
    SIGNATURE = "signature"  # also handwriting and stamps: strokes that no reader makes words of
    UNREAD = "unread"  # looks like text, and could not be read well enough to be searched


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """A line of text: ``stops`` are the places of its character borders along the quad, 0..1, one more than characters.

    ``confidence`` is 0..1; ``block`` numbers the paragraphs and columns of the picture in reading order.
    """

    text: str
    quad: Quad
    stops: tuple[float, ...]
    confidence: float
    block: int = 0

    def part(self, start: int, end: int) -> Quad:
        """Return the area of the characters ``start`` to ``end``."""
        first, last = self.stops[start], self.stops[end]
        top_left, top_right, bottom_right, bottom_left = self.quad
        return (
            _between(top_left, top_right, first),
            _between(top_left, top_right, last),
            _between(bottom_left, bottom_right, last),
            _between(bottom_left, bottom_right, first),
        )

    def __repr__(self) -> str:
        """Show length and trust, never the text."""
        return f"<Line {len(self.text)} characters, {self.confidence:.2f}>"


@dataclass(frozen=True, slots=True, repr=False)
class Region:
    """An area with something other than text; ``text`` is what a bar code says, ``digest`` tells equal regions."""

    kind: RegionKind
    quad: Quad
    text: str = ""
    digest: str = ""
    confidence: float = 1.0

    def __repr__(self) -> str:
        """Show the kind only."""
        return f"<Region {self.kind}>"


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """Everything read from one picture of ``width`` times ``height`` pixels, lines in reading order."""

    width: int
    height: int
    lines: tuple[Line, ...] = ()
    regions: tuple[Region, ...] = ()

    @property
    def text(self) -> str:
        """The lines, one below the other, blocks set apart by an empty line."""
        parts: list[str] = []
        for before, line in zip((None, *self.lines), self.lines, strict=False):
            if before is not None:
                parts.append("\n" if before.block == line.block else "\n\n")
            parts.append(line.text)
        return "".join(parts)

    def offsets(self) -> list[int]:
        """Return where each line begins in ``text``."""
        result, at = [], 0
        for before, line in zip((None, *self.lines), self.lines, strict=False):
            if before is not None:
                at += 1 if before.block == line.block else 2
            result.append(at)
            at += len(line.text)
        return result

    def spans(self, start: int, end: int) -> list[tuple[Line, int, int]]:
        """Return the parts of lines that the characters ``start`` to ``end`` of ``text`` lie in."""
        offsets = self.offsets()
        result = []
        for index in range(max(0, bisect_right(offsets, start) - 1), len(self.lines)):
            line, offset = self.lines[index], offsets[index]
            if offset >= end:
                break
            first, last = max(start - offset, 0), min(end - offset, len(line.text))
            if first < last:
                result.append((line, first, last))
        return result

    def of_kind(self, kind: RegionKind) -> tuple[Region, ...]:
        """Return the regions of one kind."""
        return tuple(region for region in self.regions if region.kind is kind)

    def __repr__(self) -> str:
        """Show sizes and counts, never text."""
        return f"<Reading {self.width} x {self.height}, {len(self.lines)} lines, {len(self.regions)} regions>"


def _between(first: Point, second: Point, share: float) -> Point:
    return (first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share)

"""Which lines of a page are one paragraph: even baselines, one margin or axis, and lines that were full when they ended."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from redaction.documents.pdf.layout import Line, PageText
from redaction.documents.pdf.walk import Flow, Show

#: Narrower text, in units of the font size, is a column of a table rather than a paragraph.
_NARROWEST = 20.0
_LEAST_LEADING, _MOST_LEADING = 0.9, 2.2
_INDENT = 5.0
_EVEN = 0.08
_OFF = 0.12


class Alignment(IntEnum):
    """Where the lines of a paragraph are even; a justified one is even on the left as far as this goes."""

    LEFT = 0
    CENTRE = 1
    RIGHT = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Numbers of consecutive lines, where they are even and at which place, and their distance (0: one line).

    Of a paragraph that is even on the left the first line may begin elsewhere. ``flow`` is an earlier note.
    """

    lines: tuple[int, ...]
    alignment: Alignment
    axis: float
    leading: float
    flow: Flow | None = None


class ParagraphFinder:
    """Finds the paragraphs of one page around its touched lines."""

    def __init__(self, page: PageText, shows: Sequence[Show]) -> None:
        self._lines = page.lines
        self._starts = [line.start for line in page.lines]
        self._ends = [line.end for line in page.lines]
        self._shows = shows
        self._texts: dict[int, bool] = {}
        self._leadings: dict[int, float | None] = {}

    def around(self, touched: Collection[int]) -> Iterator[Paragraph]:
        """Yield the paragraphs of at least one touched line; a single line is one if it is as long as those of a text."""
        used: set[int] = set()
        for number in sorted(touched):
            if number in used:
                continue
            flow = self._flow(self._lines[number])
            paragraph = (
                self._marked(number, flow) if flow is not None and flow.paragraph else self._found(number)
            )
            if paragraph is not None and not used.intersection(paragraph.lines):
                used.update(paragraph.lines)
                yield paragraph

    def _flow(self, line: Line) -> Flow | None:
        flows = (self._shows[item.show].flow for item in line.items if item.show >= 0)
        return next((flow for flow in flows if flow is not None), None)

    def _marked(self, number: int, flow: Flow) -> Paragraph:
        """Return the paragraph that an earlier output has set anew: the lines beside this one with the same number."""

        def belongs(index: int) -> bool:
            other = self._flow(self._lines[index]) if 0 <= index < len(self._lines) else None
            return other is not None and other.paragraph == flow.paragraph

        first = last = number
        while belongs(first - 1):
            first -= 1
        while belongs(last + 1):
            last += 1
        axis = (flow.left, (flow.left + flow.right) / 2, flow.right)[flow.alignment]
        return Paragraph(tuple(range(first, last + 1)), Alignment(flow.alignment), axis, flow.leading, flow)

    def _found(self, number: int) -> Paragraph | None:
        if not self._is_text(number):
            return None
        for alignment in Alignment:
            first, last = self._block(number, alignment)
            if last > first + 1:
                break  # three lines are not even by chance
        else:
            blocks = [(alignment, *self._block(number, alignment)) for alignment in Alignment]
            alignment, first, last = max(blocks, key=lambda block: (block[2] - block[1], -block[0]))
        lines = self._lines[first : last + 1]
        widest = max(_reach(line, alignment) for line in lines)
        for index in range(number - 1, first - 1, -1):
            if not _is_full(self._lines[index], self._lines[index + 1], alignment, widest):
                first = index + 1
                break
        for index in range(number, last):
            if not _is_full(self._lines[index], self._lines[index + 1], alignment, widest):
                last = index
                break
        lines = self._lines[first : last + 1]
        if max(line.end for line in lines) - min(line.start for line in lines) < _NARROWEST * lines[0].em:
            return None
        axis = place_of(lines[-1], alignment)
        leading = (lines[0].across - lines[-1].across) / (last - first) if last > first else 0.0
        return Paragraph(tuple(range(first, last + 1)), alignment, axis, leading)

    def _block(self, number: int, alignment: Alignment) -> tuple[int, int]:
        """Return the first and the last line of the even block around a line."""
        first = last = number
        while self._goes_on(first, last, alignment):
            last += 1
        while first > 0 and self._begins(first - 1, last, alignment):
            first -= 1
        return first, last

    def _is_text(self, number: int) -> bool:
        """Whether a line is one cell of letters beside each other that no earlier output has set."""
        known = self._texts.get(number)
        if known is None:
            line = self._lines[number]
            own = [self._shows[item.show] for item in line.items if item.show >= 0]
            known = self._texts[number] = (
                line.spoken is None
                and len(line.cells()) == 1
                and not any(
                    show.font.vertical
                    or show.size * show.stretch <= 0
                    or (show.flow is not None and show.flow.paragraph)
                    for show in own
                )
            )
        return known

    def _leading(self, number: int) -> float | None:
        """Return the distance to the next line, None where that does not belong to the same block."""
        try:
            return self._leadings[number]
        except KeyError:
            self._leadings[number] = None
            if number + 1 < len(self._lines) and self._is_text(number) and self._is_text(number + 1):
                line, other = self._lines[number], self._lines[number + 1]
                leading = line.across - other.across
                if (
                    other.direction == line.direction
                    and _LEAST_LEADING * line.em <= leading <= _MOST_LEADING * line.em
                    and abs(line.em - other.em) <= 0.15 * line.em
                ):
                    self._leadings[number] = leading
            return self._leadings[number]

    def _goes_on(self, first: int, index: int, alignment: Alignment) -> bool:
        """Whether the line after ``index`` goes on in the block that begins at ``first``."""
        leading = self._leading(index)
        if leading is None:
            return False
        if index == first:
            return self._may_be_first(index, alignment)
        return self._evenly(index - 1, leading) and self._are_even(index, alignment)

    def _begins(self, first: int, last: int, alignment: Alignment) -> bool:
        """Whether the line at ``first`` may begin the block up to ``last``: it alone may be indented."""
        leading = self._leading(first)
        if leading is None or not self._may_be_first(first, alignment):
            return False
        return last <= first + 1 or (
            self._evenly(first + 1, leading) and self._are_even(first + 1, alignment)
        )

    def _evenly(self, number: int, leading: float) -> bool:
        other = self._leading(number)
        return other is not None and abs(other - leading) <= _EVEN * leading

    def _are_even(self, number: int, alignment: Alignment) -> bool:
        off = self._starts[number + 1] - self._starts[number]
        if alignment is not Alignment.LEFT:
            end = self._ends[number + 1] - self._ends[number]
            off = end if alignment is Alignment.RIGHT else (off + end) / 2
        return abs(off) <= _OFF * self._lines[number].em

    def _may_be_first(self, number: int, alignment: Alignment) -> bool:
        if alignment is Alignment.LEFT:
            return abs(self._starts[number + 1] - self._starts[number]) <= _INDENT * self._lines[number].em
        return self._are_even(number, alignment)


def place_of(line: Line, alignment: Alignment) -> float:
    """Return the place of a line that those of its paragraph share."""
    if alignment is Alignment.CENTRE:
        return (line.start + line.end) / 2
    return line.end if alignment is Alignment.RIGHT else line.start


def _reach(line: Line, alignment: Alignment) -> float:
    return line.end if alignment is Alignment.LEFT else line.end - line.start


def _is_full(line: Line, following: Line, alignment: Alignment, widest: float) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    item = following.items[0]
    share = len((item.text.split() or [""])[0]) / max(len(item.text), 1)
    return _reach(line, alignment) + 0.2 * line.em + share * (item.end - item.start) > widest - 0.3 * line.em

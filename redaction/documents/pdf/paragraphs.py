"""Which lines of a page are one paragraph: even baselines, one left margin, and lines that were full when they ended."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from redaction.documents.pdf.layout import Line, PageText
from redaction.documents.pdf.walk import Flow, Show

#: Narrower text, in units of the font size, is a column of a table rather than a paragraph.
_NARROWEST = 20.0
_LEAST_LEADING, _MOST_LEADING = 0.9, 2.2
_INDENT = 5.0
_EVEN = 0.08


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Numbers of consecutive lines, where all but the first begin, their distance (0: one line), and an earlier note."""

    lines: tuple[int, ...]
    left: float
    leading: float
    flow: Flow | None = None


class ParagraphFinder:
    """Finds the paragraphs of one page around its touched lines."""

    def __init__(self, page: PageText, shows: Sequence[Show]) -> None:
        self._lines = page.lines
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
        left = self._lines[min(first + 1, last)].start
        return Paragraph(tuple(range(first, last + 1)), left, flow.leading, flow)

    def _found(self, number: int) -> Paragraph | None:
        lines = self._lines
        if not self._is_text(number):
            return None
        first = last = number
        while self._goes_on(first, last):
            last += 1
        while first > 0 and self._begins(first - 1, last):
            first -= 1
        right = max(line.end for line in lines[first : last + 1])
        for index in range(number - 1, first - 1, -1):
            if not _is_full(lines[index], lines[index + 1], right):
                first = index + 1
                break
        for index in range(number, last):
            if not _is_full(lines[index], lines[index + 1], right):
                last = index
                break
        if right - min(line.start for line in lines[first : last + 1]) < _NARROWEST * lines[number].em:
            return None
        numbers = tuple(range(first, last + 1))
        if last == first:
            return Paragraph(numbers, lines[first].start, 0.0)
        leading = (lines[first].across - lines[last].across) / (last - first)
        return Paragraph(numbers, min(line.start for line in lines[first + 1 : last + 1]), leading)

    def _is_text(self, number: int) -> bool:
        """Whether a line is one cell of letters beside each other that no earlier output has set."""
        known = self._texts.get(number)
        if known is None:
            line = self._lines[number]
            own = [self._shows[item.show] for item in line.items if item.show >= 0]
            known = self._texts[number] = len(line.cells()) == 1 and not any(
                show.font.vertical
                or show.size * show.stretch <= 0
                or (show.flow is not None and show.flow.paragraph)
                for show in own
            )
        return known

    def _leading(self, number: int) -> float | None:
        """Return the distance to the next line, None where that does not belong to the same block."""
        if number not in self._leadings:
            self._leadings[number] = None
            if number + 1 < len(self._lines) and self._is_text(number) and self._is_text(number + 1):
                line, other = self._lines[number], self._lines[number + 1]
                leading = line.across - other.across
                if (
                    other.direction == line.direction
                    and _LEAST_LEADING * line.em <= leading <= _MOST_LEADING * line.em
                    and abs(line.em - other.em) <= 0.15 * line.em
                    and abs(other.start - line.start) <= _INDENT * line.em
                ):
                    self._leadings[number] = leading
        return self._leadings[number]

    def _goes_on(self, first: int, index: int) -> bool:
        """Whether the line after ``index`` goes on in the block that begins at ``first``."""
        leading = self._leading(index)
        if leading is None:
            return False
        return index == first or self._evenly(index - 1, leading, index, index + 1)

    def _begins(self, first: int, last: int) -> bool:
        """Whether the line at ``first`` may begin the block up to ``last``: it alone may be indented."""
        leading = self._leading(first)
        if leading is None:
            return False
        return last <= first + 1 or self._evenly(first + 1, leading, first + 1, first + 2)

    def _evenly(self, number: int, leading: float, one: int, two: int) -> bool:
        other = self._leading(number)
        line = self._lines[one]
        return (
            other is not None
            and abs(other - leading) <= _EVEN * leading
            and abs(self._lines[two].start - line.start) <= 0.6 * line.em
        )


def _is_full(line: Line, following: Line, right: float) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    item = following.items[0]
    share = len((item.text.split() or [""])[0]) / max(len(item.text), 1)
    return line.end + 0.2 * line.em + share * (item.end - item.start) > right - 0.3 * line.em

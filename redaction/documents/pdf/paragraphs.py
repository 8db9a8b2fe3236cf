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


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Numbers of consecutive lines, where all but the first begin, their distance (0: one line), and an earlier note."""

    lines: tuple[int, ...]
    left: float
    leading: float
    flow: Flow | None = None


def paragraphs_of(page: PageText, shows: Sequence[Show], touched: Collection[int]) -> Iterator[Paragraph]:
    """Yield the paragraphs of at least one touched line; a single line is one if it is as long as those of a text."""
    used: set[int] = set()
    for number in sorted(touched):
        if number in used:
            continue
        flow = _flow(page.lines[number], shows)
        paragraph = (
            _marked(page, shows, number, flow)
            if flow is not None and flow.paragraph
            else _found(page, shows, number)
        )
        if paragraph is not None and not used.intersection(paragraph.lines):
            used.update(paragraph.lines)
            yield paragraph


def _flow(line: Line, shows: Sequence[Show]) -> Flow | None:
    return next(
        (shows[i.show].flow for i in line.items if i.show >= 0 and shows[i.show].flow is not None), None
    )


def _marked(page: PageText, shows: Sequence[Show], number: int, flow: Flow) -> Paragraph:
    """Return the paragraph that an earlier output has set anew: the lines beside this one with the same number."""

    def belongs(index: int) -> bool:
        if not 0 <= index < len(page.lines):
            return False
        other = _flow(page.lines[index], shows)
        return other is not None and other.paragraph == flow.paragraph

    first = last = number
    while belongs(first - 1):
        first -= 1
    while belongs(last + 1):
        last += 1
    lines = tuple(range(first, last + 1))
    left = page.lines[first + 1].start if last > first else page.lines[first].start
    return Paragraph(lines, left, flow.leading, flow)


def _found(page: PageText, shows: Sequence[Show], number: int) -> Paragraph | None:
    if not _is_text(page.lines[number], shows):
        return None
    first = last = number
    while last + 1 < len(page.lines) and _follows(page, shows, first, last):
        last += 1
    while first > 0 and _follows(page, shows, first - 1, first - 1) and _even(page, first - 1, last):
        first -= 1
    block = range(first, last + 1)
    right = max(page.lines[index].end for index in block)
    while last > number and not all(
        _is_full(page.lines[i], page.lines[i + 1], right) for i in range(number, last)
    ):
        last -= 1
    while first < number and not _is_full(page.lines[first], page.lines[first + 1], right):
        first += 1
    starts = [
        index
        for index in range(first, number)
        if not _is_full(page.lines[index], page.lines[index + 1], right)
    ]
    first = max([first, *(index + 1 for index in starts)])
    lines = tuple(range(first, last + 1))
    if right - min(page.lines[index].start for index in lines) < _NARROWEST * page.lines[number].em:
        return None
    if last == first:
        return Paragraph(lines, page.lines[first].start, 0.0)
    leading = (page.lines[first].across - page.lines[last].across) / (last - first)
    return Paragraph(lines, min(page.lines[index].start for index in lines[1:]), leading)


def _is_text(line: Line, shows: Sequence[Show]) -> bool:
    """Whether a line is one cell of horizontal letters that no earlier output has set."""
    own = [shows[item.show] for item in line.items if item.show >= 0]
    return (
        len(line.cells()) == 1
        and not any(
            show.font.vertical or show.matrix[0] * show.size * show.stretch <= 0
            for show in own
            if not show.matrix[1]
        )
        and not any(show.flow is not None and show.flow.paragraph for show in own)
    )


def _follows(page: PageText, shows: Sequence[Show], first: int, index: int) -> bool:
    """Whether the line after ``index`` goes on in the block that begins at ``first``."""
    line, other = page.lines[index], page.lines[index + 1]
    if not _is_text(line, shows) or not _is_text(other, shows) or other.direction != line.direction:
        return False
    leading = line.across - other.across
    if (
        not _LEAST_LEADING * line.em <= leading <= _MOST_LEADING * line.em
        or abs(line.em - other.em) > 0.15 * line.em
    ):
        return False
    if index > first:
        before = page.lines[index - 1].across - line.across
        return abs(before - leading) <= 0.08 * leading and abs(other.start - line.start) <= 0.6 * line.em
    return abs(other.start - line.start) <= _INDENT * line.em


def _even(page: PageText, first: int, last: int) -> bool:
    """Whether the line at ``first`` may begin the block up to ``last``: it alone may be indented."""
    if last <= first + 1:
        return True
    one, two, three = page.lines[first : first + 3]
    leading = two.across - three.across
    return (
        abs((one.across - two.across) - leading) <= 0.08 * leading
        and abs(two.start - three.start) <= 0.6 * two.em
    )


def _is_full(line: Line, following: Line, right: float) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    item = following.items[0]
    share = len((item.text.split() or [""])[0]) / max(len(item.text), 1)
    return line.end + 0.2 * line.em + share * (item.end - item.start) > right - 0.3 * line.em

"""The lines of a page set again with the new texts, so that no distance tells how wide the old ones were.

A line whose new text fits stays where it is; a paragraph that has become too long is set anew as a whole. Pure:
positions in, positions out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from redaction.documents.model import Replacement
from redaction.documents.pdf.cell_setter import CellSetter
from redaction.documents.pdf.changes import Area, Changes
from redaction.documents.pdf.font_choice import FontChoice
from redaction.documents.pdf.layout import CELL, Line, PageText
from redaction.documents.pdf.line_setter import GRID, Cell, LineSetter
from redaction.documents.pdf.margins import Margins
from redaction.documents.pdf.matrix import Box
from redaction.documents.pdf.paragraphs import ParagraphFinder
from redaction.documents.pdf.pieces import PieceMaker
from redaction.documents.pdf.placing import Placer
from redaction.documents.pdf.reflow import ParagraphSetter
from redaction.documents.pdf.runs import RunMaker
from redaction.documents.pdf.walk import Walk
from redaction.documents.pdf.words import WordMaker

#: How far glyphs reach from their baseline, in units of the font size.
_ABOVE, _BELOW = 1.2, 0.7


def relayout(
    walk: Walk,
    page: PageText,
    replacements: Sequence[Replacement],
    fonts: FontChoice,
    page_box: Box,
) -> Changes:
    """Return the changes that make ``replacements`` in the page's text.

    Raises NoGlyph where a character has no glyph.
    """
    changes = Changes()
    shows = walk.shows
    edits = sorted((_anchored(page, r) for r in replacements), key=lambda r: r.start)
    margins = Margins(page, page_box)
    touched: dict[int, list[Replacement]] = {}
    position = 0
    for number, line in enumerate(page.lines):
        begin, end = line.first_offset, line.last_offset
        while (
            position < len(edits)
            and edits[position].end <= begin
            and edits[position].end > edits[position].start
        ):
            position += 1
        touching = []
        for edit in edits[position:]:
            if edit.start > end or (edit.start == end and edit.end > edit.start):
                break
            touching.append(edit)
        if touching:
            touched[number] = touching
        else:
            margins.untouched.append(line)
    run_maker = RunMaker(shows, changes)
    cells = {
        number: _cells(page.lines[number], edits, run_maker, changes) for number, edits in touched.items()
    }
    maker = PieceMaker(shows, page, fonts)
    setter = LineSetter(shows, page, maker, changes, margins)
    words = WordMaker(shows, page, maker, run_maker)
    placer = Placer(walk, page, maker, changes)
    folding = setter.folding = CellSetter(walk, page, maker, words, placer, changes, margins)
    paragraph_setter = ParagraphSetter(
        walk, page, maker, words, placer, setter, folding, changes, margins, page_box
    )
    joined = {
        number
        for number, own in touched.items()
        if any(edit.start <= page.lines[number].last_offset < edit.end for edit in own)
    }
    done: set[int] = set()
    for paragraph in ParagraphFinder(page, shows).around(touched.keys()):
        if paragraph_setter.paragraph(paragraph, cells, joined):
            done.update(paragraph.lines)
    # From right to left: what stands before another line on its baseline has to know where that begins now.
    for number in sorted(touched.keys() - done, key=lambda number: -page.lines[number].start):
        setter.line(page.lines[number], cells[number])
    for number in touched.keys() - done:
        line = page.lines[number]
        origin = min((maker.origin(item.show) for item in line.items if item.show >= 0), default=1.0)
        begins = [margins.begins.get(id(cell.items[0]), line.start) for cell in cells[number]]
        first = min(line.start - GRID, *begins)
        changes.areas.append(_area(line, line.em / origin, first, margins.farthest(line)))
    return changes


def _anchored(page: PageText, edit: Replacement) -> Replacement:
    """Return an edit that some glyph carries: one of line ends or cell gaps alone is put after what precedes it."""
    covered = page.text[edit.start : edit.end]
    if covered.strip("\n" + CELL) or not covered:
        return edit
    return replace(edit, end=edit.start)


def _cells(line: Line, edits: Sequence[Replacement], run_maker: RunMaker, changes: Changes) -> list[Cell]:
    result = []
    for items in line.cells():
        before = len(changes.removed)
        runs = run_maker.runs(items, edits)
        result.append(Cell(items, runs, before, len(changes.removed)))
    return result


def _area(line: Line, em: float, first: float, last: float) -> Area:
    return Area(line.direction, first - em, last, line.across - _BELOW * em, line.across + _ABOVE * em)


__all__ = ["relayout"]

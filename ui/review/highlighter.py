"""Marks findings in the text view: colour and pattern by decision, a solid frame for the current one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextDocument, QTextLayout

from ui.review.blocks import Place, TextBlocks
from ui.review.rows import PENDING, REJECTED, FindingRow
from ui.theme import Theme

_Underline = QTextCharFormat.UnderlineStyle


def mark_format(colour: Callable[[str], QColor], state: str, operator: str) -> QTextCharFormat:
    """Return the look of a finding in the text: each decision has an underline or a pattern of its own.

    ``colour`` gives the colour of a role, of the theme or of paper.
    """
    result = QTextCharFormat()
    if state == PENDING:
        result.setBackground(colour("mark_pending"))
        result.setUnderlineStyle(_Underline.DashUnderline)
        result.setUnderlineColor(colour("warning"))
    elif state == REJECTED or operator == "keep":
        result.setUnderlineStyle(_Underline.DotLine)
        result.setUnderlineColor(colour("muted"))
    elif operator == "redact":
        result.setBackground(QBrush(colour("mark_redact"), Qt.BrushStyle.BDiagPattern))
        result.setFontStrikeOut(True)
    elif operator == "generalise":
        result.setBackground(colour("mark_generalise"))
        result.setUnderlineStyle(_Underline.WaveUnderline)
        result.setUnderlineColor(colour("success"))
    else:
        result.setBackground(colour("mark_replaced"))
        result.setUnderlineStyle(_Underline.SingleUnderline)
        result.setUnderlineColor(colour("primary"))
    return result


class FindingMarks:
    """The marks of a text view: a line gets them when it comes into sight, and again when a decision on it changed.

    A mark moves no letter, so that twenty thousand of them cost nothing until somebody scrolls to them. (A
    QSyntaxHighlighter asks for every line of a new text at once.)
    """

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        self._theme = theme
        self._document = document
        self._blocks = TextBlocks(())
        self._rows: list[FindingRow] = []
        self._segments: dict[int, list[int]] = {}
        self._done: set[int] = set()
        self._formats: dict[tuple[str, str], QTextCharFormat] = {}

    def show_rows(self, blocks: TextBlocks, rows: Sequence[FindingRow]) -> None:
        """Mark other findings; the document must hold the text of ``blocks`` already or get it next."""
        self._blocks = blocks
        self.replace_rows(rows)

    def replace_rows(self, rows: Sequence[FindingRow]) -> None:
        """Mark the same text anew: findings came or went."""
        self._rows = list(rows)
        self._segments = {}
        for position, row in enumerate(self._rows):
            self._segments.setdefault(row.segment, []).append(position)
        self._done.clear()

    def change_rows(self, changed: Mapping[int, FindingRow]) -> None:
        """Take up findings that look different, by their positions."""
        for position, row in changed.items():
            self._rows[position] = row
            self._done.difference_update(
                place.block for place in self._blocks.places(row.segment, row.start, row.end)
            )

    def catch_up(self, first: int, last: int) -> int:
        """Mark the lines ``first`` to ``last`` that wait for it; return how many."""
        waiting = [number for number in range(first, last + 1) if number not in self._done]
        for number in waiting:
            self._mark(number)
        self._done.update(waiting)
        return len(waiting)

    def recolour(self) -> None:
        """Mark everything in other colours as it comes into sight."""
        self._formats.clear()
        self._done.clear()

    def _mark(self, number: int) -> None:
        block = self._document.findBlockByNumber(number)
        if not block.isValid() or number >= len(self._blocks.blocks):
            return
        ranges = []
        line = self._blocks.blocks[number]
        for position in self._segments.get(line.segment, ()):
            row = self._rows[position]
            if row.start >= line.end or row.end <= line.start:
                continue
            for place in self._blocks.places(row.segment, row.start, row.end):
                if place.block == number:
                    ranges.append(self._range(place, row))
        if ranges or block.layout().formats():
            block.layout().setFormats(ranges)
            self._document.markContentsDirty(block.position(), block.length())

    def _range(self, place: Place, row: FindingRow) -> QTextLayout.FormatRange:
        key = (row.state, row.operator)
        if key not in self._formats:
            self._formats[key] = mark_format(self._theme.color, *key)
        result = QTextLayout.FormatRange()
        result.start, result.length = place.start, place.end - place.start
        result.format = self._formats[key]
        return result

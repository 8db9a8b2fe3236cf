"""Marks findings in the text view: colour and pattern by decision, a solid frame for the current one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

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


class FindingHighlighter(QSyntaxHighlighter):
    """Looks up the marks of a line by its number; one changed decision re-marks only its own lines."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._blocks = TextBlocks(())
        self._marks: dict[int, list[tuple[Place, str, str]]] = {}

    def show_rows(self, blocks: TextBlocks, rows: Sequence[FindingRow]) -> None:
        """Mark other findings; the document must hold the text of ``blocks`` already or get it next."""
        self._blocks = blocks
        self._marks = self._index(rows)

    def change_rows(self, rows: Sequence[FindingRow]) -> None:
        """Mark the same text anew, only where a mark differs."""
        fresh = self._index(rows)
        touched = {
            number
            for number in self._marks.keys() | fresh.keys()
            if self._marks.get(number) != fresh.get(number)
        }
        self._marks = fresh
        for number in touched:
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def highlightBlock(self, _text: str) -> None:
        """Qt asks for the marks of the current line."""
        for place, state, operator in self._marks.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(
                place.start, place.end - place.start, mark_format(self._theme.color, state, operator)
            )

    def _index(self, rows: Sequence[FindingRow]) -> dict[int, list[tuple[Place, str, str]]]:
        marks: dict[int, list[tuple[Place, str, str]]] = {}
        for row in rows:
            for place in self._blocks.places(row.segment, row.start, row.end):
                marks.setdefault(place.block, []).append((place, row.state, row.operator))
        return marks

"""Marks findings in the text view: colour and pattern by decision, a solid frame for the current one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

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
    """Looks up the marks of a line by its number; a changed decision re-marks its lines once they are in sight.

    A mark changes no letter's place, so that the lines out of sight can wait until somebody scrolls to them.
    """

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._blocks = TextBlocks(())
        self._rows: list[FindingRow] = []
        self._marks: dict[int, list[tuple[Place, int]]] = {}
        self._stale: set[int] = set()
        self._formats: dict[tuple[str, str], QTextCharFormat] = {}

    @property
    def stale(self) -> int:
        """How many lines wait to be marked anew."""
        return len(self._stale)

    def show_rows(self, blocks: TextBlocks, rows: Sequence[FindingRow]) -> None:
        """Mark other findings; the document must hold the text of ``blocks`` already or get it next."""
        self._blocks = blocks
        self._rows = list(rows)
        self._marks = self._index()
        self._stale.clear()

    def replace_rows(self, rows: Sequence[FindingRow]) -> None:
        """Mark the same text anew: findings came or went."""
        before = self._marks
        self._rows = list(rows)
        self._marks = self._index()
        self._stale |= before.keys() | self._marks.keys()

    def change_rows(self, changed: Mapping[int, FindingRow]) -> None:
        """Take up findings that look different, by their positions."""
        for position, row in changed.items():
            self._rows[position] = row
            self._stale.update(place.block for place in self._blocks.places(row.segment, row.start, row.end))

    def catch_up(self, first: int, last: int) -> None:
        """Mark the lines ``first`` to ``last`` anew if they wait for it."""
        for number in sorted(each for each in self._stale if first <= each <= last):
            self._stale.discard(number)
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def recolour(self) -> None:
        """Mark everything in other colours."""
        self._formats.clear()
        self._stale.clear()
        self.rehighlight()

    def highlightBlock(self, _text: str) -> None:
        """Qt asks for the marks of the current line."""
        for place, position in self._marks.get(self.currentBlock().blockNumber(), ()):
            row = self._rows[position]
            key = (row.state, row.operator)
            if key not in self._formats:
                self._formats[key] = mark_format(self._theme.color, *key)
            self.setFormat(place.start, place.end - place.start, self._formats[key])

    def _index(self) -> dict[int, list[tuple[Place, int]]]:
        marks: dict[int, list[tuple[Place, int]]] = {}
        for position, row in enumerate(self._rows):
            for place in self._blocks.places(row.segment, row.start, row.end):
                marks.setdefault(place.block, []).append((place, position))
        return marks

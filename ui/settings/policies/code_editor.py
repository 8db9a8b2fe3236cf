"""A plain-text editor with line numbers, marks beside the lines that have a problem, and steady indentation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from kpo_vault.workflow.policies import Problem, Severity
from ui.icons import Icons
from ui.theme import Theme

_MARK = 14  # pixels of a mark in the margin
_PAD = 6


class _Margin(QWidget):
    """Paints what the editor tells it; the keyboard has no business here."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_margin(self, event)


class CodeEditor(QPlainTextEdit):
    """Tab leaves the editor, as everywhere in the window; Return keeps the indentation of the line."""

    def __init__(self, icons: Icons, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = theme
        self._worst: dict[int, Severity] = {}
        self.setProperty("role", "code")
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self._margin = _Margin(self)
        self.blockCountChanged.connect(lambda _count: self._fit())
        self.updateRequest.connect(self._scroll_margin)
        self.cursorPositionChanged.connect(self._show_lines)
        theme.changed.connect(self._show_lines)
        self._fit()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the lines of problems, the worse of several on one."""
        self._worst = {}
        for problem in problems:
            if self._worst.get(problem.line) is not Severity.ERROR:
                self._worst[problem.line] = problem.severity
        self._show_lines()
        self._margin.update()

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the start of a line, counted from 1, and show it."""
        block = self.document().findBlockByNumber(min(line, self.blockCount()) - 1)
        cursor = QTextCursor(block)
        while not cursor.atBlockEnd() and block.text()[cursor.positionInBlock()].isspace():
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def margin_width(self) -> int:
        """Return how wide the numbers and marks are, in pixels."""
        digits = max(2, len(str(self.blockCount())))
        return _MARK + 2 * _PAD + self.fontMetrics().horizontalAdvance("9") * digits

    def paint_margin(self, margin: QWidget, event: QPaintEvent) -> None:
        """Paint the numbers of the lines that are in sight."""
        painter = QPainter(margin)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        height = self.fontMetrics().height()
        current = self.textCursor().blockNumber()
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
            if top > event.rect().bottom():
                break
            if block.isVisible() and top + height >= event.rect().top():
                number = block.blockNumber()
                painter.setPen(self._theme.color("text" if number == current else "muted"))
                room = QRect(0, top, margin.width() - _PAD, height)
                painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(number + 1))
                if (severity := self._worst.get(number + 1)) is not None:
                    name = (
                        ("circle-x", "danger")
                        if severity is Severity.ERROR
                        else ("triangle-alert", "warning")
                    )
                    mark = self._icons.pixmap(name[0], _MARK, name[1])
                    painter.drawPixmap(QRect(3, top + (height - _MARK) // 2, _MARK, _MARK), mark)
            block = block.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the indentation at Return, and add two blanks after a key without a value."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            before = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
            indent = len(before) - len(before.lstrip(" "))
            deeper = before.rstrip().endswith(":") and not before.lstrip().startswith("#")
            self.textCursor().insertText("\n" + " " * (indent + 2 * deeper))
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margin as high as the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), self.margin_width(), inside.height()))

    def _fit(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)

    def _scroll_margin(self, area: QRect, down: int) -> None:
        if down:
            self._margin.scroll(0, down)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())

    def _show_lines(self) -> None:
        """Tint the line of the cursor and those with problems."""
        shown = [self._tinted(self.textCursor(), self._theme.color("sunken"))]
        for line, severity in self._worst.items():
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                role = "danger_soft" if severity is Severity.ERROR else "warning_soft"
                shown.append(self._tinted(QTextCursor(block), self._theme.color(role)))
        self.setExtraSelections(shown)
        self._margin.update()

    def _tinted(self, cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        line = QTextCursor(cursor)
        line.clearSelection()
        selection.cursor = line
        selection.format.setBackground(colour)
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return selection

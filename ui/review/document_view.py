"""The text of a document with its findings marked, and a gutter that names the places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from redaction.documents.model import Document, Segment, SegmentKind
from ui import clipboard
from ui.review.blocks import TextBlocks
from ui.review.highlighter import FindingMarks
from ui.review.rows import FindingRow
from ui.theme import Theme

_GUTTER = 132


class _Gutter(QWidget):
    """Names the place of each segment beside its first line."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(_GUTTER, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_gutter(event)


class DocumentView(QPlainTextEdit):
    """Read-only text; ``picked`` carries the position of a clicked finding in the rows of this document."""

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: Document | None = None
        self._blocks = TextBlocks(())
        self._spans: dict[int, list[tuple[int, int, int]]] = {}
        self._current: FindingRow | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Document text"))
        self.document().setDocumentMargin(10)
        self._marks = FindingMarks(theme, self.document())
        self._gutter = _Gutter(self)
        self.setViewportMargins(_GUTTER, 0, 0, 0)
        self.updateRequest.connect(self._scroll_gutter)
        self.verticalScrollBar().valueChanged.connect(self._catch_up)
        theme.changed.connect(self._recolour)

    def show_document(self, document: Document | None, rows: Sequence[FindingRow]) -> None:
        """Show another document with its findings."""
        self._document = document
        self._current = None
        self._blocks = TextBlocks(document.segments if document else ())
        self._index(rows)
        self._marks.show_rows(self._blocks, rows)
        self.setPlainText(self._blocks.text())
        self.setExtraSelections([])
        self._catch_up()
        self._gutter.update()

    def replace_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show the same document with other findings."""
        self._index(rows)
        self._marks.replace_rows(rows)
        self._catch_up()

    def change_rows(self, changed: Mapping[int, FindingRow]) -> None:
        """Show other decisions on findings, by their positions in this document."""
        self._marks.change_rows(changed)
        self._catch_up()

    def show_finding(self, row: FindingRow | None) -> None:
        """Frame a finding and bring it into sight."""
        self._current = row
        self._frame((row.segment, row.start, row.end) if row else None)

    def show_span(self, segment: int, start: int, end: int) -> None:
        """Frame characters of a segment that are no finding."""
        self._frame((segment, start, end))

    def _frame(self, span: tuple[int, int, int] | None) -> None:
        selections = []
        places = self._blocks.places(*span) if span else []
        for place in places:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(place.block, place.start, place.end)
            frame = selection.format
            frame.setBackground(self._theme.color("primary"))
            frame.setForeground(self._theme.color("on_primary"))
            selections.append(selection)
        if places:
            line = QTextEdit.ExtraSelection()
            line.cursor = self._cursor(places[0].block, places[0].start, places[0].start)
            line.format.setBackground(self._theme.color("sunken"))
            line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            selections.insert(0, line)
            self.setTextCursor(self._cursor(places[0].block, places[0].start, places[0].start))
            self.centerCursor()
        self.setExtraSelections(selections)

    def selected_span(self) -> tuple[int, int, int] | None:
        """Return (segment, start, end) of the selection if it lies within one segment and holds text."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self._character(cursor.selectionStart())
        end = self._character(cursor.selectionEnd())
        return (start[0], start[1], end[1]) if start[0] == end[0] and start[1] < end[1] else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy only on request, and concealed from clipboard histories."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if self.textCursor().hasSelection():
                clipboard.copy(self.textCursor().selection().toPlainText())
            event.accept()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give nothing: on X11, selecting alone would otherwise put the text on the selection clipboard."""
        return QMimeData()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a finding picks it."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.position().toPoint())
            segment, character = self._character(cursor.position())
            for start, end, position in self._spans.get(segment, ()):
                if start <= character < end:
                    self.picked.emit(position)
                    return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter at the left edge."""
        super().resizeEvent(event)
        self._catch_up()
        area = self.contentsRect()
        width = min(_GUTTER, area.width() // 3)
        if width != self._gutter.width():
            self.setViewportMargins(width, 0, 0, 0)
        self._gutter.setGeometry(QRect(area.left(), area.top(), width, area.height()))

    def paint_gutter(self, event: QPaintEvent) -> None:
        """Write the place of every segment in sight; the same place is not repeated."""
        painter = QPainter(self._gutter)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        shown = ""
        while block.isValid() and block.blockNumber() < len(self._blocks.blocks):
            area = self.blockBoundingGeometry(block).translated(offset)
            if area.top() > event.rect().bottom():
                break
            line = self._blocks.blocks[block.blockNumber()]
            place = self._place(line.segment)
            if place != shown and (line.first or not shown):
                shown = place
                kind = self._segment(line.segment).kind
                hidden = kind in (SegmentKind.HIDDEN, SegmentKind.DELETED, SegmentKind.METADATA)
                painter.setPen(self._theme.color("warning" if hidden else "muted"))
                text = metrics.elidedText(place, Qt.TextElideMode.ElideMiddle, self._gutter.width() - 20)
                painter.drawText(10, int(area.top()) + metrics.ascent() + 2, text)
            block = block.next()
        painter.end()

    def _index(self, rows: Sequence[FindingRow]) -> None:
        self._spans = {}
        for position, row in enumerate(rows):
            self._spans.setdefault(row.segment, []).append((row.start, row.end, position))

    def _catch_up(self) -> None:
        """Mark what is in sight as it is decided now."""
        first = self.firstVisibleBlock()
        last, bottom = first, self.viewport().height()
        top = self.blockBoundingGeometry(first).translated(self.contentOffset()).top()
        while last.isValid() and top <= bottom:
            top += self.blockBoundingRect(last).height()
            last = last.next()
        number = last.blockNumber() if last.isValid() else self.blockCount() - 1
        self._marks.catch_up(first.blockNumber(), number)

    def _segment(self, number: int) -> Segment:
        assert self._document is not None  # noqa: S101 - a block exists only with its document
        return self._document.segments[number]

    def _place(self, number: int) -> str:
        segment = self._segment(number)
        plain = (SegmentKind.BODY, SegmentKind.CELL)
        parts = [segment.context.place, "" if segment.kind in plain else segment.kind.value]
        return " · ".join(dict.fromkeys(part for part in parts if part))

    def _character(self, position: int) -> tuple[int, int]:
        block = self.document().findBlock(position)
        number = min(block.blockNumber(), len(self._blocks.blocks) - 1)
        return self._blocks.character(number, position - block.position()) if number >= 0 else (0, 0)

    def _cursor(self, block: int, start: int, end: int) -> QTextCursor:
        base = self.document().findBlockByNumber(block).position()
        cursor = QTextCursor(self.document())
        cursor.setPosition(base + start)
        cursor.setPosition(base + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll_gutter(self, area: QRect, delta: int) -> None:
        if delta:
            self._gutter.scroll(0, delta)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())

    def _recolour(self) -> None:
        self._marks.recolour()
        self._catch_up()
        self.show_finding(self._current)
        self._gutter.update()

"""The list of findings: two lines each, value and decision above, type, place and score below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.review.findings_model import ROW_ROLE, FindingsModel
from ui.review.rows import FindingRow, look
from ui.theme import Theme

_HEIGHT = 50
_PADDING = 10
_SECOND_LINE = "caption"


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding in the theme's colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All lines are of one height, so that 200,000 need no measuring."""
        return QSize(200, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon, value, decision; type, place, score."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, FindingRow):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("selection"))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), self._theme.color("primary"))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(_PADDING, 6, -_PADDING, -6)
        shown = look(row.state, row.operator)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, QRect(inner.left(), inner.top(), 18, 18))
        text = inner.adjusted(26, 0, 0, 0)
        half = text.height() // 2
        above = QRect(text.left(), text.top(), text.width(), half)
        self._line(painter, above, row.value, shown.word, shown.role)
        below = QRect(text.left(), text.top() + half, text.width(), half)
        self._line(painter, below, f"{row.type_name} · {row.place}", f"{row.score:.2f}", _SECOND_LINE)
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, left: str, right: str, role: str) -> None:
        strong = role != _SECOND_LINE
        font = QFont(painter.font())
        font.setPixelSize(13 if strong else 12)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.color(role if strong else "muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        room = area.width() - painter.fontMetrics().horizontalAdvance(right) - 12
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._theme.color("text"))
        text = painter.fontMetrics().elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(area.left(), area.top(), room, area.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            text,
        )


class FindingsList(QListView):
    """Shows a FindingsModel."""

    def __init__(self, theme: Theme, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Findings"))
        theme.changed.connect(self.viewport().update)

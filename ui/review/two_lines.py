"""Lines of a list that say two things above each other: what it is and what was decided, where it is and how sure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import Theme

HEIGHT = 44
_PADDING = 10
_ICON = 18


@dataclass(frozen=True, slots=True)
class Lines:
    """What one item shows; ``role`` is the colour of ``word``. Without ``below`` there is one line, a heading."""

    title: str
    word: str = ""
    role: str = "text"
    below: str = ""
    aside: str = ""
    icon: QIcon | None = None
    warned: bool = False


class TwoLineDelegate(QStyledItemDelegate):
    """Paints items in the theme's colours; subclasses say what an item shows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def lines(self, index: QModelIndex | QPersistentModelIndex) -> Lines | None:
        """Return what the item at an index shows."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All items are of one height, so that 200,000 need no measuring."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw icon, title, decision; place and score."""
        shown = self.lines(index)
        if shown is None:
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("selection"))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), self._theme.color("primary"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("primary"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(_PADDING, 4, -_PADDING, -4)
        if shown.icon is not None:
            shown.icon.paint(painter, QRect(inner.left(), inner.top(), _ICON, _ICON))
            inner.adjust(_ICON + 8, 0, 0, 0)
        if not shown.below:
            self._write(painter, inner, shown.title, shown.word, "muted", strong=True)
        else:
            half = inner.height() // 2
            above = QRect(inner.left(), inner.top(), inner.width(), half)
            below = QRect(inner.left(), inner.top() + half, inner.width(), half)
            self._write(painter, above, shown.title, shown.word, shown.role, strong=True)
            self._write(painter, below, shown.below, shown.aside, "warning" if shown.warned else "muted")
        painter.restore()

    def _write(
        self, painter: QPainter, area: QRect, left: str, right: str, role: str, *, strong: bool = False
    ) -> None:
        font = QFont(painter.font())
        font.setPixelSize(13 if strong else 12)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        room = area.width() - (painter.fontMetrics().horizontalAdvance(right) + 12 if right else 0)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._theme.color("text"))
        else:
            painter.setPen(self._theme.color("muted"))
        text = painter.fontMetrics().elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(area.left(), area.top(), room, area.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            text,
        )

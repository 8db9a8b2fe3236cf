"""A frame drawn around the control that is meant, until it is used or the eye has found it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import Theme

_MARGIN = 5  # pixels around the control
_SHOWN_FOR = 6000  # milliseconds


class Pointer(QWidget):
    """Lies over a window and lets the mouse through."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self.leave)
        self.hide()

    def point_at(self, target: QWidget) -> None:
        """Draw the frame around a control and give it the focus."""
        self.leave()
        self._target = target
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.installEventFilter(self)
        self._follow()
        self.raise_()
        self.show()
        self._timer.start()

    def leave(self) -> None:
        """Take the frame away."""
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the control, and go when it is hidden or pressed."""
        kind = event.type()
        if kind in (QEvent.Type.Hide, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease):
            self.leave()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a rounded frame in the colour of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("primary"), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 9, 9)

    def _follow(self) -> None:
        parent, target = self.parentWidget(), self._target
        if parent is not None and target is not None:
            corner = target.mapTo(parent, QPoint(0, 0))
            self.setGeometry(QRect(corner, target.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

"""A label of one line that ends in "…" where its text is too long; the whole text is its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """Keeps its height whatever it says, so that nothing below it jumps."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(20, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, text)


class SteadyLabel(ElidedLabel):
    """Says something else many times a minute: a new text is painted and no layout is computed anew for it.

    (A QLabel makes every layout up to the window think about its size, a hundredth of a second each time.)
    """

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self._said = ""

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        return QSize(80, self.fontMetrics().height() + 2)

    def text(self) -> str:
        """The whole text."""
        return self._said

    def setText(self, text: str) -> None:
        """Show a text."""
        if text != self._said:
            self._said = text
            self.setToolTip(text)
            self.setAccessibleName(text)
            self.update()

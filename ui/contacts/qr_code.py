"""A QR code on the screen: dark on white in every palette, because that is what cameras read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpo_vault.workflow.qr_codes import modules


class QrCode(QWidget):
    """Paints one text as whole squares of device pixels; ``side`` is the least width in pixels."""

    def __init__(self, text: str, name: str, side: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modules = modules(text)
        self._side = side
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(self.sizeHint())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the least whole number of pixels for each square that reaches ``side``."""
        count = len(self._modules)
        scale = -(-self._side // count)
        return QSize(count * scale, count * scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the squares without smoothing."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        scale = self.width() // len(self._modules)
        for y, line in enumerate(self._modules):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect(QRect(x * scale, y * scale, scale, scale), Qt.GlobalColor.black)
        painter.end()

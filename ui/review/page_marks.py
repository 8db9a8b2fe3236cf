"""How findings and unread areas look on a page: as a marker pen would leave them, each decision with its own pattern."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.review.highlighter import mark_format
from ui.review.rows import PENDING, REJECTED, FindingRow

Colour = Callable[[str], QColor]
_ROOM = 1.5  # pixels around the letters
_HATCH = 70  # opacity of 255


def paint_finding(painter: QPainter, area: QRectF, row: FindingRow, current: bool, colour: Colour) -> None:
    """Draw one finding at its place; ``colour`` gives the colours of paper, which is white in either palette."""
    area = area.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
    look = mark_format(colour, row.state, row.operator)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(area, look.background())
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    pen = QPen(colour("muted"), 1)
    pen.setStyle(_line(row))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    if current:
        painter.setPen(QPen(colour("primary"), 2))
        painter.drawRect(area.adjusted(-2, -2, 2, 2))
    if row.state not in (PENDING, REJECTED) and row.operator == "redact":
        painter.drawLine(area.bottomLeft(), area.topRight())


def _line(row: FindingRow) -> Qt.PenStyle:
    if row.state == PENDING:
        return Qt.PenStyle.DashLine
    if row.state == REJECTED or row.operator == "keep":
        return Qt.PenStyle.DotLine
    return Qt.PenStyle.SolidLine


def paint_unread(painter: QPainter, area: QRectF, looked_at: bool, colour: Colour) -> None:
    """Hatch an area that no reader could read; a solid frame says that a person has looked at it."""
    hatch = QColor(colour("warning"))
    hatch.setAlpha(_HATCH)
    if not looked_at:
        painter.fillRect(area, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(colour("warning"), 2, Qt.PenStyle.SolidLine if looked_at else Qt.PenStyle.DashDotLine)
    )
    painter.drawRect(area)


def paint_box(painter: QPainter, area: QRectF, colour: Colour) -> None:
    """Draw the box that a person is drawing."""
    inside = QColor(colour("primary"))
    inside.setAlpha(40)
    painter.fillRect(area, inside)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("primary"), 2))
    painter.drawRect(area)

"""Charts painted with QPainter: bars of parts, and columns over days. Parts differ by pattern as well as by colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

_LINE = 26.0  # height of a bar with its gap
_BAR = 14.0
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Part:
    """A series: its name, the colour role that it is drawn in, and the pattern over it."""

    name: str
    role: str
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its label, and a value for each part."""

    label: str
    values: tuple[int, ...]


class Chart(QWidget):
    """Base of the charts: repainted with the theme, described in words for who does not see it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.update)

    def brush(self, part: Part) -> QBrush:
        """Return what a part is filled with."""
        return QBrush(self.theme.color(part.role), part.pattern)

    def pen(self, role: str, width: float = 1.0) -> QPen:
        """Return a pen in a colour role."""
        return QPen(QColor(self.theme.color(role)), width)


class BarChart(Chart):
    """Horizontal bars, each of some parts, with the sum at its end and a legend above."""

    def __init__(self, theme: Theme, name: str, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._parts = tuple(parts)
        self._bars: tuple[Bar, ...] = ()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw other bars."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(
            "; ".join(
                f"{bar.label}: "
                + ", ".join(f"{p.name} {v}" for p, v in zip(self._parts, bar.values, strict=True))
                for bar in bars
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """High enough for all bars."""
        return QSize(420, round(_LINE * (len(self._bars) + 1) + _GAP))

    def minimumSizeHint(self) -> QSize:
        """The same height, narrower."""
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw legend and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        self._draw_legend(painter, metrics)
        longest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0.0)
        left = min(longest, self.width() * 0.42) + _GAP
        most = max((sum(bar.values) for bar in self._bars), default=0) or 1
        figure = metrics.horizontalAdvance(QLocale().toString(most)) + 2 * _GAP
        room = max(self.width() - left - figure, 20.0)
        for line, bar in enumerate(self._bars, 1):
            self._draw_bar(painter, metrics, bar, line * _LINE, left, room, most)

    def _draw_bar(
        self,
        painter: QPainter,
        metrics: QFontMetricsF,
        bar: Bar,
        top: float,
        left: float,
        room: float,
        most: int,
    ) -> None:
        painter.setPen(self.pen("text"))
        text = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, left - _GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, top, left - _GAP, _LINE), middle, text)
        x = left
        for part, value in zip(self._parts, bar.values, strict=True):
            width = room * value / most
            if width > 0:
                place = QRectF(x, top + (_LINE - _BAR) / 2, max(width, 1.5), _BAR)
                painter.fillRect(place, self.theme.color("surface"))
                painter.fillRect(place, self.brush(part))
                painter.setPen(self.pen(part.role))
                painter.drawRect(place)
                x += width
        painter.setPen(self.pen("muted"))
        figure = QRectF(x + _GAP, top, self.width() - x, _LINE)
        painter.drawText(figure, middle, QLocale().toString(sum(bar.values)))

    def _draw_legend(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        x = 0.0
        for part in self._parts:
            box = QRectF(x, (_LINE - 10) / 2, 10, 10)
            painter.fillRect(box, self.brush(part))
            painter.setPen(self.pen(part.role))
            painter.drawRect(box)
            painter.setPen(self.pen("muted"))
            width = metrics.horizontalAdvance(part.name)
            painter.drawText(QRectF(x + 16, 0, width + 2, _LINE), Qt.AlignmentFlag.AlignVCenter, part.name)
            x += width + 34


class ColumnChart(Chart):
    """Shares between 0 and 1 as columns, oldest at the left, with a scale in percent."""

    def __init__(self, theme: Theme, name: str, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._part = part
        self._columns: tuple[tuple[str, float], ...] = ()

    @property
    def columns(self) -> tuple[tuple[str, float], ...]:
        """What is drawn: labels and shares."""
        return self._columns

    def show_columns(self, columns: Sequence[tuple[str, float]]) -> None:
        """Draw other columns."""
        self._columns = tuple(columns)
        self.setAccessibleDescription("; ".join(f"{text}: {share:.0%}" for text, share in columns))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as some bars."""
        return QSize(420, 190)

    def minimumSizeHint(self) -> QSize:
        """The same height, narrower."""
        return QSize(260, 190)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale and columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        left = metrics.horizontalAdvance("100 %") + _GAP
        top, bottom = metrics.height(), self.height() - metrics.height() - _GAP
        for quarter in range(5):
            y = bottom - (bottom - top) * quarter / 4
            painter.setPen(self.pen("border"))
            painter.drawLine(round(left), round(y), self.width(), round(y))
            painter.setPen(self.pen("muted"))
            scale = QRectF(0, y - metrics.height() / 2, left - _GAP, metrics.height())
            painter.drawText(scale, Qt.AlignmentFlag.AlignRight, f"{25 * quarter} %")
        if not self._columns:
            return
        step = (self.width() - left) / len(self._columns)
        width = min(step * 0.7, 36.0)
        widest = max(metrics.horizontalAdvance(text) for text, _ in self._columns) + _GAP
        every = max(1, -(-round(widest) // max(round(step), 1)))
        for number, (text, share) in enumerate(self._columns):
            x = left + step * number + (step - width) / 2
            height = (bottom - top) * share
            place = QRectF(x, bottom - height, width, height)
            painter.fillRect(place, self.brush(self._part))
            painter.setPen(self.pen(self._part.role))
            painter.drawRect(place)
            if number % every == 0:
                painter.setPen(self.pen("muted"))
                under = QRectF(
                    left + step * number + step / 2 - widest / 2, bottom + 4, widest, metrics.height()
                )
                painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, text)

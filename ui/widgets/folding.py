"""Two parts side by side that stand below each other where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FoldingRow(QWidget):
    """The first part takes the room that is left; words longer than ours fold the row instead of being cut off.

    ``least`` is the width in pixels below which a first part that wraps is not pressed beside the second.
    """

    def __init__(
        self,
        first: QLayout,
        second: QLayout,
        *,
        gap: int,
        below: int = 8,
        least: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._gap, self._below, self._least = gap, below, least
        self._box = QBoxLayout(_BESIDE)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._box.addLayout(first, 1)
        self._box.addLayout(second)
        self.setLayout(self._box)

    @property
    def folded(self) -> bool:
        """Whether the second part stands below the first."""
        return self._box.direction() is _BELOW

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider part: that is what folding is for."""
        wide = max(self._first.minimumSize().width(), self._second.minimumSize().width())
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold for the new width."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Fold or unfold when a part has come to say something else."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def _fold(self) -> None:
        first = max(self._least, self._first.minimumSize().width())
        needed = first + self._gap + self._second.minimumSize().width()
        direction = _BELOW if needed > self.width() and not self._second.isEmpty() else _BESIDE
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._below if direction is _BELOW else self._gap)
            # What stood at the right stays at the line's beginning, where reading goes on.
            self._box.setAlignment(
                self._second, Qt.AlignmentFlag.AlignLeft if direction is _BELOW else Qt.AlignmentFlag(0)
            )
            self.updateGeometry()

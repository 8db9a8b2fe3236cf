"""A rectangle that a person draws on a page, with the mouse or by keys alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from ui.review.page_layout import Rectangle, Size

Point = tuple[int, float, float]  # page from 1, and units of the page from its top left corner

_FIRST = 0.12  # the first box's share of the page's width
_STEP = 0.01  # a key's share of the page's width
_LEAST = 2.0  # units: anything smaller was a click
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BoxDrawing(QObject):
    """The box tool: arrows move the box, with Shift they size it, Enter takes it, Escape puts the tool away.

    ``finished`` carries the page and the rectangle; the tool stays in hand for the next box.
    """

    changed = Signal()
    finished = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self.box: tuple[int, Rectangle] | None = None
        self._from: Point | None = None
        self._sizes: Sequence[Size] = ()

    @property
    def pressed(self) -> bool:
        """Whether the mouse is drawing."""
        return self._from is not None

    def start(self, middle: Point, sizes: Sequence[Size]) -> None:
        """Take the tool up with a box around a point of a page; ``sizes`` are those of all pages."""
        self.active = True
        self._sizes = sizes
        page, x, y = middle
        width = sizes[page - 1][0] * _FIRST
        self._put(page, x - width / 2, y - width / 6, width, width / 3)

    def stop(self) -> None:
        """Put the tool away."""
        self.active, self.box, self._from = False, None, None
        self.changed.emit()

    def press(self, point: Point) -> None:
        """Begin at a corner."""
        self._from = point
        self.box = None
        self.changed.emit()

    def drag(self, point: Point) -> None:
        """Draw to the opposite corner; a box stays on the page on which it began."""
        if self._from is None:
            return
        page, x0, y0 = self._from
        x, y = point[1:]
        if point[0] != page:
            y = self._sizes[page - 1][1] if point[0] > page else 0.0
        self._put(page, min(x0, x), min(y0, y), abs(x - x0), abs(y - y0))

    def release(self) -> None:
        """Take the box that was drawn, if it is one."""
        self._from = None
        self._take()

    def key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key asks for; return whether it was for the box."""
        if not self.active:
            return False
        if key == Qt.Key.Key_Escape:
            self.stop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _WAYS and self.box is not None:
            page, (x, y, width, height) = self.box
            step = self._sizes[page - 1][0] * _STEP
            right, down = (way * step for way in _WAYS[Qt.Key(key)])
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self._put(page, x, y, max(step, width + right), max(step, height + down))
            else:
                self._put(page, x + right, y + down, width, height)
        else:
            return False
        return True

    def _put(self, page: int, x: float, y: float, width: float, height: float) -> None:
        most = self._sizes[page - 1]
        x, y = min(max(0.0, x), most[0] - 1), min(max(0.0, y), most[1] - 1)
        self.box = page, (x, y, min(width, most[0] - x), min(height, most[1] - y))
        self.changed.emit()

    def _take(self) -> None:
        if self.box is None:
            return
        page, rectangle = self.box
        if rectangle[2] >= _LEAST and rectangle[3] >= _LEAST:
            self.finished.emit(page, rectangle)

"""The pages of a document below each other, as a person scrolls through them, with the findings marked.

Only pages in sight are painted, and their marks with them. A click picks a finding; with the box tool a drag, or the
arrow keys, draw a rectangle.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from ui.review.box_drawing import BoxDrawing
from ui.review.page_layout import GAP, PageLayout
from ui.review.page_marks import paint_box, paint_finding, paint_unread
from ui.review.page_source import PageSource
from ui.review.rows import FindingRow, look
from ui.theme import Theme

_AHEAD = 1  # pages before and after those in sight that are rendered as well
_STEP = 48  # pixels of one turn of the wheel or one key
_ZOOM_STEP = 1.2
_MOST_ZOOM = 6.0
SOUGHT = -1  # the number of the place that a search leads to; findings have numbers from 0

Rows = Callable[[int], FindingRow | None]
Areas = Callable[[int], Sequence[tuple[QRectF, bool]]]


class PageCanvas(QAbstractScrollArea):
    """Scrolls through pages.

    ``picked`` carries the number of a clicked finding, ``drawn`` page and rectangle (left, top, width, height in the
    page's unit), ``turned`` the page in the middle of the view, ``zoomed`` the pixels a unit.
    """

    picked = Signal(int)
    drawn = Signal(int, object)
    turned = Signal(int)
    zoomed = Signal(float)

    def __init__(
        self, theme: Theme, source: PageSource, rows: Rows, unread: Areas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = source
        self._row = rows
        self._unread = unread
        self._layout = PageLayout(())
        self._current: FindingRow | None = None
        self._sought: int | None = None  # the page of the place that a search leads to
        self._awaited: tuple[int, int] | None = None  # page and number of a place that is not known yet
        self._page = 1
        self._fits = True
        self.drawing = BoxDrawing(self)
        self.drawing.changed.connect(self._drawing_changed)
        self.drawing.finished.connect(self.drawn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        source.opened.connect(self._opened)
        source.arrived.connect(self._arrived)
        theme.changed.connect(self.viewport().update)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._layout)

    @property
    def page(self) -> int:
        """The page in the middle of the view."""
        return self._page

    @property
    def zoom(self) -> float:
        """Pixels a unit of the page."""
        return self._layout.zoom

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(520, 640)

    def size_of(self, page: int) -> tuple[float, float]:
        """Return width and height of a page in its own unit."""
        return self._layout.sizes[page - 1]

    def clear(self) -> None:
        """Show nothing, the next document from its first page."""
        self._current = self._awaited = self._sought = None
        self._page = 1
        self._layout = PageLayout((), self._layout.zoom)
        self.drawing.stop()
        self._set_bars()
        self.viewport().update()

    def show_finding(self, row: FindingRow | None) -> None:
        """Frame a finding and bring it into sight."""
        self._current, self._sought = row, None
        self._awaited = None
        if row is not None and row.page is not None:
            self._go_to_place(row.page, row.index)
        self.viewport().update()

    def show_sought(self, page: int) -> None:
        """Bring the place that is sought into sight; it is framed as long as no finding is shown instead."""
        self._current, self._sought = None, page
        self._go_to_place(page, SOUGHT)
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Show a page from its top."""
        if 1 <= page <= self.pages:
            self.verticalScrollBar().setValue(round(self._layout.area(page)[1]) - GAP)

    def set_zoom(self, zoom: float | None) -> None:
        """Show so many pixels a unit; None fits the widest page into the view, also when its size changes."""
        self._fits = zoom is None
        if zoom is None:
            zoom = self._layout.fitting(self.viewport().width())
        middle = (
            self._layout.spot(self._layout.width / 2, self._top + self.viewport().height() / 2)
            if self.pages
            else None
        )
        self._layout = PageLayout(self._layout.sizes, min(_MOST_ZOOM, zoom))
        self._set_bars()
        if middle is not None:
            _, top, _, _ = self._layout.place(middle.page, (0, middle.y, 0, 0))
            self.verticalScrollBar().setValue(round(top - self.viewport().height() / 2))
        self.zoomed.emit(self._layout.zoom)
        self._look()

    def enlarge(self, steps: int) -> None:
        """Zoom in, or out where ``steps`` is negative."""
        self.set_zoom(max(0.1, self._layout.zoom * _ZOOM_STEP**steps))

    def refresh(self) -> None:
        """Draw the marks anew: decisions changed."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight, what is unread on them, and their findings."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        painter.translate(-self._left, -self._top)
        for page in self._sight():
            self._paint_page(painter, page)
        if (box := self.drawing.box) is not None:
            paint_box(painter, QRectF(*self._layout.place(*box)), self._theme.paper)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages again."""
        super().resizeEvent(event)
        if self._fits and self.pages:
            self.set_zoom(None)
        else:
            self._set_bars()
            self._look()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box with the box tool."""
        if event.button() is Qt.MouseButton.LeftButton and self.drawing.active and self.pages:
            self.drawing.press(self._spot(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the box larger."""
        if self.drawing.pressed:
            self.drawing.drag(self._spot(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the box, or pick a finding."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.drawing.pressed:
            self.drawing.release()
        elif (row := self._finding_at(event.position())) is not None:
            self.picked.emit(row.index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, size and finish the box by keys; else scroll."""
        if not self.drawing.key(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say of a finding under the pointer what is decided."""
        if isinstance(event, QHelpEvent):
            row = self._finding_at(QPointF(event.pos()))
            text = "" if row is None else f"{row.type_name} · {look(row.state, row.operator).word}"
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew: the pages are pictures, and drawing them is quicker than moving the view's."""
        self.viewport().update()

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def _left(self) -> int:
        free = self.viewport().width() - self._layout.width
        return round(-free / 2) if free > 0 else self.horizontalScrollBar().value()

    def _sight(self) -> range:
        return self._layout.pages(self._top, self._top + self.viewport().height())

    def _in_sight(self, page: int) -> bool:
        return page in self._sight()

    def _spot(self, position: QPointF) -> tuple[int, float, float]:
        spot = self._layout.spot(position.x() + self._left, position.y() + self._top)
        return spot.page, spot.x, spot.y

    def _paint_page(self, painter: QPainter, page: int) -> None:
        area = QRectF(*self._layout.area(page))
        image = self._source.image(page)
        if image is None:
            painter.fillRect(area, self._theme.paper("surface"))
            painter.setPen(self._theme.paper("muted"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("Page {page}").format(page=page))
        elif abs(image.width() - area.width() * self.devicePixelRatioF()) <= 2:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(QPointF(round(area.left()), round(area.top())), image)
        else:
            painter.drawImage(area, image)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        for rectangle, looked_at in self._unread(page):
            shown = rectangle if not rectangle.isNull() else QRectF(0, 0, *self._layout.sizes[page - 1])
            paint_unread(painter, self._shown(page, shown), looked_at, self._theme.paper)
        for box in self._source.places(page):
            where = QRectF(*self._layout.place(page, (box.left, box.top, box.width, box.height)))
            row = self._row(box.number)
            if row is not None:
                paint_finding(painter, where, row, self._is_current(row), self._theme.paper)
            elif box.number == SOUGHT and self._sought is not None:
                paint_box(painter, where, self._theme.paper)

    def _shown(self, page: int, rectangle: QRectF) -> QRectF:
        return QRectF(
            *self._layout.place(page, (rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()))
        )

    def _finding_at(self, position: QPointF) -> FindingRow | None:
        if not self.pages:
            return None
        page, x, y = self._spot(position)
        for box in self._source.places(page):
            inside = box.left <= x <= box.left + box.width and box.top <= y <= box.top + box.height
            if inside and (row := self._row(box.number)) is not None:
                return row
        return None

    def _go_to_place(self, page: int, number: int) -> None:
        """Bring a place into sight, or its page until it is known where on the page it stands."""
        self._awaited = None
        if 1 <= page <= self.pages and not self._bring(page, number):
            self._awaited = page, number
            if not self._in_sight(page):
                self.go_to(page)

    def _bring(self, page: int, number: int) -> bool:
        """Scroll to a place if it is known; one that is in sight already stays where it is."""
        for box in self._source.places(page):
            if box.number == number:
                left, top, width, height = self._layout.place(
                    page, (box.left, box.top, box.width, box.height)
                )
                view = self.viewport()
                if top < self._top + GAP or top + height > self._top + view.height() - GAP:
                    self.verticalScrollBar().setValue(round(top - view.height() / 3))
                if left < self._left or left + width > self._left + view.width():
                    self.horizontalScrollBar().setValue(round(left - view.width() / 3))
                return True
        return False

    def _is_current(self, row: FindingRow) -> bool:
        return self._current is not None and row.index == self._current.index

    def _opened(self) -> None:
        self._layout = PageLayout(self._source.sizes, self._layout.zoom)
        if self._fits:
            self._layout = PageLayout(self._source.sizes, self._layout.fitting(self.viewport().width()))
            self.zoomed.emit(self._layout.zoom)
        self._set_bars()
        self.turned.emit(self._page)
        if self._sought is not None:
            self.show_sought(self._sought)
        else:
            self.show_finding(self._current)
        self._look()

    def _arrived(self, page: int) -> None:
        if self._awaited is not None and self._awaited[0] == page and self._bring(*self._awaited):
            self._awaited = None
        if self._in_sight(page):
            self.viewport().update()

    def _scrolled(self) -> None:
        page = self._layout.at(self._top + self.viewport().height() / 2) if self.pages else 1
        if page != self._page:
            self._page = page
            self.turned.emit(page)
        self._look()

    def _look(self) -> None:
        """Ask for the pages in sight, the middle one first, then for their neighbours."""
        if not self.pages or not self.isVisible():
            return
        sight = self._sight()
        near = [
            *range(sight.stop, min(sight.stop + _AHEAD, self.pages + 1)),
            *range(max(1, sight.start - _AHEAD), sight.start),
        ]
        order = [*sorted(sight, key=lambda page: abs(page - self._page)), *near]
        self._source.see(order, self._layout.zoom * self.devicePixelRatioF())
        self.viewport().update()

    def _set_bars(self) -> None:
        view = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(view.height())
        vertical.setRange(0, max(0, round(self._layout.height) - view.height()))
        horizontal.setPageStep(view.width())
        horizontal.setRange(0, max(0, round(self._layout.width) - view.width()))

    def _drawing_changed(self) -> None:
        self.viewport().setCursor(
            Qt.CursorShape.CrossCursor if self.drawing.active else Qt.CursorShape.ArrowCursor
        )
        if (box := self.drawing.box) is not None:
            _, top, _, height = self._layout.place(*box)
            if top < self._top or top + height > self._top + self.viewport().height():
                self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))
        self.viewport().update()

    def start_box(self) -> None:
        """Take up the box tool with a small box in the middle of the page in sight."""
        if not self.pages:
            return
        middle = QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        self.drawing.start(self._spot(middle), self._layout.sizes)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

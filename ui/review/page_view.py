"""The pages of a PDF as a person sees them, with the findings framed; pages are rendered one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from redaction.documents.model import Document
from ui.icons import Icons
from ui.review.highlighter import mark_format
from ui.review.page_image import PageImage, Wanted, render_page
from ui.review.rows import FindingRow
from ui.tasks import Bridge, Lane, Task
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.controls import button, column, label, row

_SCALE = 1.6  # pixels a point: an A4 page is 952 pixels wide, text is sharp on a common screen
_LEAST_SHARE = 0.72


class PageView(QWidget):
    """Shows the page of the current finding; Previous and Next turn pages."""

    def __init__(self, theme: Theme, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bridge = bridge
        self._document: Document | None = None
        self._rows: tuple[FindingRow, ...] = ()
        self._page = 1
        self._image: PageImage | None = None
        self._current: FindingRow | None = None
        self._task: Task | None = None
        self._scene = QGraphicsScene(self)
        self._view = QGraphicsView(self._scene)
        self._view.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._view.setAccessibleName(self.tr("Page image"))
        self._banner = Banner(icons)
        self._number = label(role="muted")
        self._back = button(icons, "", "chevron-left", kind="quiet", tip=self.tr("Previous page"))
        self._forward = button(icons, "", "chevron-right", kind="quiet", tip=self.tr("Next page"))
        self._back.clicked.connect(lambda: self._turn(-1))
        self._forward.clicked.connect(lambda: self._turn(1))
        layout = column(
            row(None, self._back, self._number, self._forward, None), self._banner, self._view, gap=4
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)
        theme.changed.connect(self._draw)

    def show_document(self, document: Document | None, rows: Sequence[FindingRow]) -> None:
        """Show another PDF from its first page; anything else shows nothing."""
        self._document = document if document is not None and document.format == "pdf" else None
        self._rows = tuple(rows)
        self._page = 1
        self._image = None
        self._current = None
        self._scene.clear()
        if self.isVisible():
            self._render()

    def update_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show the same page with other decisions."""
        self._rows = tuple(rows)
        self._draw()

    def show_finding(self, finding: FindingRow | None) -> None:
        """Turn to the page of a finding."""
        self._current = finding
        if finding is not None and finding.page is not None and finding.page != self._page:
            self._page = finding.page
            self._image = None
        if self.isVisible():
            self._render()

    def showEvent(self, event: object) -> None:
        """Render only once the pages are looked at."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._render()

    def _turn(self, step: int) -> None:
        pages = self._image.pages if self._image else 1
        self._page = min(max(1, self._page + step), pages)
        self._image = None
        self._render()

    def _render(self) -> None:
        if self._document is None:
            return
        if self._image is not None and self._image.page == self._page:
            self._draw()
            return
        if self._task is not None:
            self._task.cancel()
        # By text and surroundings: only the format knows where a segment lies on the page.
        wanted = [
            Wanted(position, each.value, each.before, each.after)
            for position, each in enumerate(self._rows)
            if each.page == self._page and len(each.value) > 1
        ]
        self._task = self._bridge.run_long(
            self,
            partial(render_page, self._document.source, self._page, _SCALE, wanted),
            lane=Lane.COMPUTE,
            done=self._rendered,
            failed=self._banner.fail,
        )

    def _rendered(self, image: PageImage) -> None:
        self._task = None
        self._image = image
        self._draw()

    def _draw(self) -> None:
        image = self._image
        if image is None:
            return
        self._scene.clear()
        picture = QImage(image.pixels, image.width, image.height, image.stride, QImage.Format.Format_RGB888)
        pixmap = QPixmap.fromImage(picture.copy())
        current = self._mark(pixmap, image)
        self._scene.addPixmap(pixmap)
        self._scene.setSceneRect(0, 0, image.width, image.height)
        self._fit()
        if current is not None:
            self._view.centerOn(current.center())
        self._number.setText(self.tr("Page {page} of {pages}").format(page=image.page, pages=image.pages))
        self._back.setEnabled(image.page > 1)
        self._forward.setEnabled(image.page < image.pages)

    def _mark(self, pixmap: QPixmap, image: PageImage) -> QRectF | None:
        """Draw the findings onto the page as a marker pen would; return where the current one is."""
        current = None
        painter = QPainter(pixmap)
        for box in image.boxes:
            if box.position >= len(self._rows):
                continue
            finding = self._rows[box.position]
            area = QRectF(box.left - 2, box.top - 2, box.width + 4, box.height + 4)
            look = mark_format(self._theme.paper, finding.state, finding.operator)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(area, look.background())
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            pen = QPen(self._theme.paper("primary" if self._is_current(finding) else "muted"))
            pen.setWidth(3 if self._is_current(finding) else 1)
            pen.setStyle(Qt.PenStyle.SolidLine if finding.state == "accepted" else Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(area)
            if self._is_current(finding) and current is None:
                current = area
        painter.end()
        return current

    def _fit(self) -> None:
        """Show the page as wide as the view, never larger than rendered nor too small to read."""
        if self._image is not None:
            share = (self._view.viewport().width() - 4) / self._image.width
            share = min(1.0, max(_LEAST_SHARE, share))
            self._view.setTransform(QTransform.fromScale(share, share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page again."""
        super().resizeEvent(event)
        self._fit()

    def _is_current(self, finding: FindingRow) -> bool:
        return self._current is not None and finding.index == self._current.index

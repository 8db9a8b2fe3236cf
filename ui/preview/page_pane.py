"""The pages of an original and of its output beside each other, always the same page and the same part of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from kpo_vault.workflow.workers import Shared
from redaction.documents.model import Document
from ui.icons import Icons
from ui.preview.page_picture import PagePicture, picture_of
from ui.tasks import Bridge, Task
from ui.widgets.controls import button, column, label, row


class PageSheet(QScrollArea):
    """One page, as wide as the room allows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._sheet = QLabel()
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sheet.setAccessibleName(name)
        self.setAccessibleName(name)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_picture(self, picture: PagePicture | None) -> None:
        """Show a page, or nothing."""
        if picture is None:
            self._pixmap = QPixmap()
            self._sheet.clear()
            return
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888
        )
        self._pixmap = QPixmap.fromImage(image.copy())
        self._fit()

    def show_sentence(self, sentence: str) -> None:
        """Say why there is no page."""
        self._pixmap = QPixmap()
        self._sheet.setText(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page as wide as the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._pixmap.isNull():
            ratio = self.devicePixelRatioF()
            width = max(1, round((self.viewport().width() - 4) * ratio))
            shown = self._pixmap.scaledToWidth(
                min(width, self._pixmap.width()), Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(ratio)
            self._sheet.setPixmap(shown)


class PagePane(QWidget):
    """Both pages with one pair of buttons."""

    def __init__(self, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sources: list[Shared[bytes] | None] = [None, None]
        self._tasks: list[Task | None] = [None, None]
        self._page, self._pages = 1, 1
        self.sheets = (PageSheet(self.tr("Page of the original")), PageSheet(self.tr("Page of the output")))
        self.back_button = button(icons, "", "chevron-left", kind="quiet", tip=self.tr("Previous page"))
        self.forward_button = button(icons, "", "chevron-right", kind="quiet", tip=self.tr("Next page"))
        self.back_button.clicked.connect(lambda: self.turn_to(self._page - 1))
        self.forward_button.clicked.connect(lambda: self.turn_to(self._page + 1))
        self._number = label(role="muted")
        pages = row(*self.sheets, gap=12)
        layout = column(row(None, self.back_button, self._number, self.forward_button, None), pages, gap=4)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        one, other = (sheet.verticalScrollBar() for sheet in self.sheets)
        one.valueChanged.connect(other.setValue)
        other.valueChanged.connect(one.setValue)

    def show_pair(self, original: Document | None, output: Document | None) -> None:
        """Show another document from its first page."""
        self._sources = [
            None if document is None else Shared(document.source) for document in (original, output)
        ]
        self._page, self._pages = 1, 1
        for sheet in self.sheets:
            sheet.show_picture(None)
        if self.isVisible():
            self._render()

    def turn_to(self, page: int) -> None:
        """Show another page on both sides."""
        page = max(1, min(page, self._pages))
        if page != self._page:
            self._page = page
            self._render()

    def showEvent(self, event: object) -> None:
        """Pages are drawn when somebody looks at them."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._render()

    def _render(self) -> None:
        for side, source in enumerate(self._sources):
            if (before := self._tasks[side]) is not None:
                before.cancel()
            if source is None:
                self.sheets[side].show_picture(None)
                continue
            self._tasks[side] = self._bridge.run_page(
                self,
                picture_of,
                source,
                self._page,
                done=partial(self._show, side),
                failed=partial(self._fail, side),
            )
        self._show_number()

    def _show(self, side: int, picture: PagePicture) -> None:
        self._tasks[side] = None
        if picture.page == self._page or picture.pages < self._page:
            self._pages = max(self._pages, picture.pages)
            self.sheets[side].show_picture(picture)
            self._show_number()

    def _fail(self, side: int, _error: Exception) -> None:
        self.sheets[side].show_sentence(self.tr("This page cannot be shown."))

    def _show_number(self) -> None:
        self._number.setText(
            self.tr("Page {page} of {pages}").format(page=self._page, pages=max(self._page, self._pages))
        )
        self.back_button.setEnabled(self._page > 1)
        self.forward_button.setEnabled(self._page < self._pages)

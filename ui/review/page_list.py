"""The pages of a document as thumbnails with how much of each is decided."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import counting
from ui.icons import Icons
from ui.review.findings import Findings
from ui.review.page_source import THUMBNAIL_PIXELS, PageSource
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ITEM = QSize(THUMBNAIL_PIXELS + 16, THUMBNAIL_PIXELS + 44)


class PagesModel(QAbstractListModel):
    """One item a page; its row is the page's number less one."""

    def __init__(
        self, icons: Icons, source: PageSource, findings: Findings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._source = source
        self._findings = findings
        self._document: int | None = None
        self._count = 0
        source.opened.connect(self._opened)
        source.thumbnail_arrived.connect(lambda page: self._tell(page, page))
        findings.changed.connect(lambda _positions: self._tell(1, self._count))
        findings.replaced.connect(lambda: self._tell(1, self._count))

    def show_document(self, document: int | None) -> None:
        """Show the pages of another document, as soon as their number is known."""
        self.beginResetModel()
        self._document, self._count = document, 0
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of pages."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The page's number, what waits on it, its thumbnail."""
        if not index.isValid() or self._document is None:
            return None
        page = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Pages", "Page {page}").format(page=page)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = QCoreApplication.translate("Pages", "Page {page}: {findings}, {waiting} pending")
            count = len(self._findings.on_page(self._document, page))
            waiting = self._findings.waiting_on(self._document, page)
            return words.format(page=page, findings=counting.findings(count), waiting=waiting)
        if role == Qt.ItemDataRole.DecorationRole:
            count = len(self._findings.on_page(self._document, page))
            if not count:
                return None
            waiting = self._findings.waiting_on(self._document, page)
            return self._icons.icon(
                *(("circle-dashed", "warning") if waiting else ("circle-check", "success"))
            )
        return None

    def _opened(self) -> None:
        self.beginResetModel()
        self._count = len(self._source.sizes)
        self.endResetModel()

    def _tell(self, first: int, last: int) -> None:
        if 1 <= first <= last <= self._count:
            self.dataChanged.emit(self.index(first - 1), self.index(last - 1))


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, source: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return _ITEM

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("selection"))
        page = index.row() + 1
        room = area.adjusted(8, 8, -8, -28)
        width, height = self._source.sizes[page - 1]
        shown = QSize(round(width), round(height)).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        sheet = QRect(room.center().x() - shown.width() // 2, room.top(), shown.width(), shown.height())
        image = self._source.thumbnail(page)
        if image is None:
            painter.fillRect(sheet, self._theme.paper("surface"))
        else:
            painter.drawImage(sheet, image)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(self._theme.color("primary" if chosen else "border_strong"))
        painter.drawRect(sheet)
        line = QRect(area.left(), area.bottom() - 24, area.width(), 20)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            icon.paint(painter, QRect(line.right() - 24, line.top() + 2, 16, 16))
        painter.setPen(self._theme.color("text"))
        painter.drawText(
            line.adjusted(8, 0, -28, 0),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            str(index.data()),
        )
        painter.restore()


class PageList(QListView):
    """``turned`` carries the page that was chosen."""

    turned = Signal(int)

    def __init__(
        self, theme: Theme, source: PageSource, model: PagesModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_PageDelegate(theme, source, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages of the document"))
        self._follows = False
        self.selectionModel().currentChanged.connect(self._chosen)
        theme.changed.connect(self.viewport().update)

    def show_page(self, page: int) -> None:
        """Follow the page that is looked at."""
        index = self.model().index(page - 1, 0)
        if index.isValid() and index != self.currentIndex():
            self._follows = True
            self.setCurrentIndex(index)
            self._follows = False

    def _chosen(self, index: QModelIndex, _previous: QModelIndex) -> None:
        if index.isValid() and not self._follows:
            self.turned.emit(index.row() + 1)

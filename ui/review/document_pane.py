"""The left pane: the documents of the packet, and below them the pages of the one that is shown."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QSplitter, QWidget

from redaction.documents.model import Document
from ui.icons import Icons
from ui.review.documents import DocumentsModel
from ui.review.findings import Findings
from ui.review.page_list import PageList, PagesModel
from ui.review.page_source import PAGED, PageSource
from ui.theme import Theme


class DocumentPane(QSplitter):
    """``chosen`` carries the number of a document, ``turned`` a page of it."""

    chosen = Signal(int)
    turned = Signal(int)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        source: PageSource,
        findings: Findings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self.documents = DocumentsModel(icons, self)
        self.list = QListView()
        self.list.setModel(self.documents)
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.pages = PagesModel(icons, source, findings, self)
        self.page_list = PageList(theme, source, self.pages)
        self.page_list.turned.connect(self.turned)
        self.addWidget(self.list)
        self.addWidget(self.page_list)
        self.setStretchFactor(1, 1)
        self.setSizes([240, 420])
        self.page_list.hide()

    def show_document(self, number: int | None, document: Document | None) -> None:
        """Make a document the current one and show its pages if it has any."""
        self.pages.show_document(number)
        self.page_list.setVisible(document is not None and document.format in PAGED)
        if number is not None and self.list.currentIndex().row() != number:
            self.list.blockSignals(True)
            self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(self.documents.index(number))
            self.list.selectionModel().blockSignals(False)
            self.list.blockSignals(False)
            self.list.viewport().update()

    def _choose(self, index: QModelIndex, _previous: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

"""The middle of the review: the document that is looked at, as text and, where it has pages, as pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from kpo_vault.workflow.reviewing import Rectangle
from redaction.documents.model import Document
from ui.icons import Icons
from ui.review.document_view import DocumentView
from ui.review.findings import Findings
from ui.review.page_source import PAGED, PageSource
from ui.review.page_view import PageView
from ui.review.rows import FindingRow
from ui.theme import Theme

_TEXT, _PAGES = 0, 1


class Stage(QTabWidget):
    """``picked`` carries the number of a clicked finding, ``drawn`` a page and the Rectangle of a box on it."""

    picked = Signal(int)
    drawn = Signal(int, object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        source: PageSource,
        findings: Findings,
        looked_at: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._findings = findings
        self._wants_pages = True
        self.document: int | None = None
        self.text = DocumentView(theme)
        self.pages = PageView(theme, icons, source, findings, looked_at)
        self.setDocumentMode(True)
        self.addTab(self.text, self.tr("Text"))
        self.addTab(self.pages, self.tr("Pages"))
        self.text.picked.connect(self._picked)
        self.pages.picked.connect(self.picked)
        self.pages.drawn.connect(self._drawn)
        findings.changed.connect(self._changed)

    @property
    def paged(self) -> bool:
        """Whether the document has pages."""
        return self.isTabVisible(_PAGES)

    @property
    def shows_pages(self) -> bool:
        """Whether the pages are looked at."""
        return self.currentIndex() == _PAGES

    @property
    def front(self) -> QWidget:
        """What has the focus when this pane has it."""
        return self.pages.canvas if self.shows_pages else self.text

    def show_document(self, number: int | None, document: Document | None) -> None:
        """Show another document, its pages if it has any and the person did not choose its text before."""
        self.document = number
        self.text.show_document(document, self._rows())
        paged = document is not None and document.format in PAGED
        self.setTabVisible(_PAGES, paged)
        self.setCurrentIndex(_PAGES if paged and self._wants_pages else _TEXT)
        self.pages.show_document(document, number)

    def show_finding(self, finding: FindingRow | None) -> None:
        """Frame a finding and bring it into sight."""
        self.text.show_finding(finding)
        self.pages.show_finding(finding)

    def show_span(self, segment: int, start: int, end: int) -> None:
        """Bring a place into sight that may be no finding: on its page, or in the text where no page shows it."""
        self.text.show_span(segment, start, end)
        if self.shows_pages and not self.pages.show_span(segment, start, end):
            self.setCurrentIndex(_TEXT)

    def replace_findings(self, document: Document | None) -> None:
        """Take up that findings came or went; ``document`` is the shown one with the areas that are marked now."""
        self.pages.renew_document(document)
        if self.document is not None:
            self.text.replace_rows(self._rows())

    def show_page(self, page: int) -> None:
        """Show a page from its top."""
        self.setCurrentIndex(_PAGES)
        self.pages.canvas.go_to(page)

    def switch_pages(self) -> None:
        """Show the pages, or the text again."""
        if self.paged:
            self._wants_pages = not self.shows_pages
            self.setCurrentIndex(_PAGES if self._wants_pages else _TEXT)

    def draw_box(self) -> bool:
        """Take up the box tool, or put it away; return whether there are pages to draw on."""
        if self.paged:
            self.setCurrentIndex(_PAGES)
            self.pages.start_box()
        return self.paged

    def zoom(self, step: int) -> None:
        """Show pages larger or smaller; 0 fits them into the view."""
        if step:
            self.pages.canvas.enlarge(step)
        else:
            self.pages.canvas.set_zoom(None)

    def _rows(self) -> Sequence[FindingRow]:
        own = self._findings.of_document(self.document) if self.document is not None else range(0)
        return [self._findings[position] for position in own]

    def _changed(self, positions: Sequence[int]) -> None:
        if self.document is None:
            return
        own = self._findings.of_document(self.document)
        if changed := {p - own.start: self._findings[p] for p in positions if p in own}:
            self.text.change_rows(changed)

    def _picked(self, position: int) -> None:
        if self.document is not None:
            own = self._findings.of_document(self.document)
            self.picked.emit(self._findings[own[position]].index)

    def _drawn(self, page: int, box: tuple[float, float, float, float]) -> None:
        width, height = self.pages.canvas.size_of(page)
        left, top, wide, high = box
        right, bottom = min(1.0, (left + wide) / width), min(1.0, (top + high) / height)
        self.drawn.emit(page, Rectangle(left / width, top / height, right, bottom))

"""The pages pane: the canvas with its tools above, page, zoom and box."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from redaction.documents.model import Document, NoticeKind
from redaction.documents.sights import sight_of
from ui.icons import Icons
from ui.review.findings import Findings
from ui.review.page_canvas import SOUGHT, PageCanvas
from ui.review.page_image import Wanted
from ui.review.page_source import PAGED, PageSource
from ui.review.pictures import page_of
from ui.review.rows import FindingRow, surroundings
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.controls import button, column, label, row
from ui.widgets.folding import FoldingRow

_LARGER, _SMALLER = 1, -1
_PAGE_FIELD = 52  # pixels: a field for a number of four digits at every font size that the theme has
_ROOMY = 420  # pixels from which on the zoom is written out


class PageView(QWidget):
    """Shows the pages of a document; ``picked`` carries the number of a clicked finding, ``drawn`` a page and a
    rectangle in the page's unit.
    """

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
        self._source = source
        self._findings = findings
        self._looked_at = looked_at
        self._document: Document | None = None
        self._number: int | None = None
        self._shown = False
        self._unread: dict[int, list[tuple[QRectF, str]]] = {}
        self._sought: tuple[int, Wanted] | None = (
            None  # the page of a place that is no finding, and the place
        )
        self._banner = Banner(icons)
        self.canvas = PageCanvas(theme, source, self._row, self._areas)
        self.canvas.picked.connect(self.picked)
        self.canvas.drawn.connect(self.drawn)
        self.canvas.turned.connect(self._turned)
        self.canvas.zoomed.connect(self._zoomed)
        self._back = button(icons, "", "chevron-left", kind="quiet", tip=self.tr("Previous page (Page Up)"))
        self._forward = button(icons, "", "chevron-right", kind="quiet", tip=self.tr("Next page (Page Down)"))
        self.number = QLineEdit()
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setAccessibleName(self.tr("Page"))
        self._valid = QIntValidator(1, 1, self)
        self.number.setValidator(self._valid)
        self.number.setMaximumWidth(_PAGE_FIELD)
        self._of = label(role="muted")
        self._smaller = button(icons, "", "zoom-out", kind="quiet", tip=self.tr("Smaller (Ctrl+−)"))
        self._larger = button(icons, "", "zoom-in", kind="quiet", tip=self.tr("Larger (Ctrl++)"))
        self._fit = button(icons, "", kind="quiet", tip=self.tr("Fit the width (Ctrl+0)"))
        self.box = button(icons, "", "square-dashed", kind="tight", tip=self.tr("Draw a box (B)"))
        self.box.setCheckable(True)
        self._back.clicked.connect(lambda: self.canvas.go_to(self.canvas.page - 1))
        self._forward.clicked.connect(lambda: self.canvas.go_to(self.canvas.page + 1))
        self.number.returnPressed.connect(self._asked)
        self._smaller.clicked.connect(lambda: self.canvas.enlarge(_SMALLER))
        self._larger.clicked.connect(lambda: self.canvas.enlarge(_LARGER))
        self._fit.clicked.connect(lambda: self.canvas.set_zoom(None))
        self.box.toggled.connect(self._use_box)
        self.canvas.drawing.changed.connect(self._box_changed)
        self._hint = label(
            self.tr("Drag a box, or move it with the arrow keys, size it with Shift, take it with Enter."),
            "caption",
            wrap=True,
        )
        self._hint.hide()
        turning = row(self._back, self.number, self._of, self._forward, None, gap=2)
        sizing = row(self._smaller, self._fit, self._larger, self.box, gap=2)
        tools = FoldingRow(turning, sizing, gap=2, below=2)
        layout = column(tools, self._hint, self._banner, self.canvas, gap=6)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        source.failed.connect(self._banner.fail)
        findings.changed.connect(lambda _positions: self.canvas.refresh())
        findings.replaced.connect(self._look_anew)

    def show_document(self, document: Document | None, number: int | None) -> None:
        """Show another document from its first page; what has no pages shows nothing."""
        self._document = document if document is not None and document.format in PAGED else None
        self._number = number
        self._shown = False
        self._sought = None
        self._unread = {} if self._document is None else unread_areas(self._document)
        self.canvas.clear()
        self._source.close()
        self._open()

    def show_finding(self, finding: FindingRow | None) -> None:
        """Turn to the place of a finding."""
        self._sought = None
        self.canvas.show_finding(finding)

    def show_span(self, segment: int, start: int, end: int) -> bool:
        """Frame a place that may be no finding and bring it into sight; return whether a page shows it."""
        document = self._document
        if document is None or segment >= len(document.segments):
            return False
        place = document.segments[segment]
        page = page_of(document, place)
        if page is None:
            return False
        before, value, after = surroundings(document, segment, start, end)
        self._sought = page, Wanted(SOUGHT, value, before, after, sight_of(place, start, end))
        self._source.forget_places(page)
        self.canvas.show_sought(page)
        return True

    def refresh(self) -> None:
        """Draw the marks anew."""
        self.canvas.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Open the document only once its pages are looked at."""
        super().showEvent(event)
        self._open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the figure of the zoom out where there is no room."""
        super().resizeEvent(event)
        self._fit.setVisible(event.size().width() >= _ROOMY)

    def start_box(self) -> None:
        """Take up the box tool, or put it away."""
        if self._document is not None:
            self.box.toggle()

    def _open(self) -> None:
        if self._document is not None and not self._shown and self.isVisible():
            self._shown = True
            self._banner.hide()
            self._source.open(self._document, self._wanted)

    def renew_document(self, document: Document | None) -> None:
        """Take up that areas were marked on the document, or marks taken away."""
        if self._document is not None and document is not None:
            self._document = document

    def _wanted(self, page: int) -> Sequence[Wanted]:
        """Return what to look for on a page: text by its surroundings, as only the format knows where a segment lies."""
        document = self._document
        if self._number is None or document is None:
            return ()
        wanted = []
        for position in self._findings.on_page(self._number, page):
            row = self._findings[position]
            sight = (
                sight_of(document.segments[row.segment], row.start, row.end)
                if row.segment < len(document.segments)
                else None
            )
            if sight is not None or len(row.value) > 1:
                wanted.append(Wanted(row.index, row.value, row.before, row.after, sight))
        if self._sought is not None and self._sought[0] == page:
            wanted.append(self._sought[1])
        return wanted

    def _look_anew(self) -> None:
        self._source.forget_places()

    def _row(self, number: int) -> FindingRow | None:
        position = self._findings.position(number)
        return None if position is None else self._findings[position]

    def _areas(self, page: int) -> Sequence[tuple[QRectF, bool]]:
        return [(area, self._looked_at(place)) for area, place in self._unread.get(page, ())]

    def _turned(self, page: int) -> None:
        self._valid.setTop(max(1, self.canvas.pages))
        self.number.setText(str(page))
        self._of.setText(self.tr("of {pages}").format(pages=self.canvas.pages))
        self._back.setEnabled(page > 1)
        self._forward.setEnabled(page < self.canvas.pages)

    def _asked(self) -> None:
        self.canvas.go_to(int(self.number.text()))
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _zoomed(self, zoom: float) -> None:
        self._fit.setText(self.tr("{percent} %").format(percent=round(100 * zoom)))

    def _use_box(self, used: bool) -> None:
        if used:
            self.canvas.start_box()
        elif self.canvas.drawing.active:
            self.canvas.drawing.stop()

    def _box_changed(self) -> None:
        self._hint.setVisible(self.canvas.drawing.active)
        self.box.setChecked(self.canvas.drawing.active)


def unread_areas(document: Document) -> dict[int, list[tuple[QRectF, str]]]:
    """Return the areas of each page that no reader could read with the place of their notice; a null area is a page."""
    areas: dict[int, list[tuple[QRectF, str]]] = {}
    for notice in document.notices:
        if notice.kind is NoticeKind.UNREAD and (page := _page_of(document, notice.place)) is not None:
            areas.setdefault(page, []).append((QRectF(), notice.place))
    return areas


def _page_of(document: Document, place: str) -> int | None:
    """Return the page that a notice's place names: "page 12", "page 3, picture 2"; a picture of one frame is page 1."""
    words = place.replace(",", " ").split()
    for word, following in itertools.pairwise(words):
        if word.casefold() in ("page", "frame") and following.isdigit():
            return int(following)
    return 1 if document.format == "image" else None

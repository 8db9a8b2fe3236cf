"""Original and output beside each other, scrolled together, as text or as pages, with what changed marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QSplitter, QStackedWidget, QWidget

from kpo_vault.workflow.comparing import Change, Spot
from redaction.documents.model import Document
from redaction.tokens import read_tokens
from ui.icons import Icons
from ui.preview.page_pane import PagePane
from ui.preview.page_picture import SHOWN
from ui.review.document_view import DocumentView
from ui.review.rows import ACCEPTED, FindingRow
from ui.tasks import Bridge
from ui.theme import Theme
from ui.widgets.controls import button, column, label, row
from ui.widgets.empty import EmptyState


def spot_row(document: Document, spot: Spot, operator: str = "token") -> FindingRow:
    """Return a place of a document in the form that the text view marks."""
    segment = document.segments[spot.segment]
    return FindingRow(
        index=-1,
        document=0,
        segment=spot.segment,
        start=spot.start,
        end=spot.end,
        value=segment.text[spot.start : spot.end],
        before="",
        after="",
        place=segment.context.place,
        page=segment.context.page,
        entity_type="",
        type_name="",
        group="",
        score=1.0,
        recognizer="",
        explanation="",
        entity=None,
        ambiguous=False,
        state=ACCEPTED,
        operator=operator,
        reason="",
    )


def token_rows(document: Document) -> tuple[FindingRow, ...]:
    """Return the exact tokens of an output in the form that the text view marks."""
    return tuple(
        spot_row(document, Spot(segment.id, reading.start, reading.end))
        for segment in document.segments
        for reading in read_tokens(segment.text)
        if reading.exact
    )


class SideBySide(QWidget):
    """Two read-only sides; scrolling one scrolls the other to the same share. ``stepped`` asks for another change."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._originals: Document | None = None
        self._outputs: Document | None = None
        self.original = DocumentView(theme)
        self.output = DocumentView(theme)
        self.original.setAccessibleName(self.tr("Original"))
        self.output.setAccessibleName(self.tr("Output"))
        self.again = button(icons, self.tr("Look at these places…"), "eye-off")
        self.fix = button(icons, self.tr("Fix it in the review"), "highlighter", kind="primary")
        self._refused = EmptyState(icons, "file-x", self.tr("No output"), "", self.again, self.fix)
        self._right = QStackedWidget()
        self._right.addWidget(self.output)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._refused)
        self._right.addWidget(area)
        self.pages = PagePane(icons, bridge)
        self.pages_button = button(icons, self.tr("&Pages"), "file-text", kind="quiet")
        self.pages_button.setCheckable(True)
        self.pages_button.toggled.connect(self._show_pages)
        self.back_button = button(
            icons, "", "arrow-up", kind="quiet", tip=self.tr("Previous change (Shift+F8)")
        )
        self.forward_button = button(icons, "", "arrow-down", kind="quiet", tip=self.tr("Next change (F8)"))
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward_button.clicked.connect(lambda: self.stepped.emit(1))
        self.number = label(role="caption")
        texts = QSplitter()
        texts.setChildrenCollapsible(False)
        texts.addWidget(self.original)
        texts.addWidget(self._right)
        texts.setSizes([1000, 1000])
        self._faces = QStackedWidget()
        self._faces.addWidget(texts)
        self._faces.addWidget(self.pages)
        left, right = QWidget(), QWidget()
        left.setLayout(row(label(self.tr("Original, stays here"), "section"), None))
        right.setLayout(
            row(
                label(self.tr("Output"), "section"),
                None,
                self.pages_button,
                self.number,
                self.back_button,
                self.forward_button,
                gap=4,
            )
        )
        for head in (left, right):
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        heads = row(left, right, gap=12)
        heads.setStretch(0, 1)
        heads.setStretch(1, 1)
        layout = column(heads, self._faces, gap=4)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._link(self.original, self.output)
        self._link(self.output, self.original)

    def show_pair(
        self, original: Document | None, marks: Sequence[FindingRow], output: Document | None
    ) -> None:
        """Show an original with its findings and its output with its tokens."""
        self._originals, self._outputs = original, output
        self.original.show_document(original, marks)
        self.output.show_document(output, token_rows(output) if output is not None else ())
        self._right.setCurrentIndex(0)
        paged = original is not None and original.format in SHOWN
        self.pages_button.setVisible(paged)
        if not paged:
            self.pages_button.setChecked(False)
        self.pages.show_pair(original if paged else None, output if paged else None)

    def show_refusal(self, sentence: str, *, may_look: bool, may_fix: bool) -> None:
        """Say in place of the output why there is none; ``may_look`` offers to accept what could not be read."""
        self._refused.sentence.setText(sentence)
        self.again.setVisible(may_look)
        self.fix.setVisible(may_fix)
        self._right.setCurrentIndex(1)

    def show_change(self, change: Change) -> None:
        """Bring a change into sight on both sides."""
        self.show_spots(change.original, change.output)

    def show_spots(self, original: Spot | None, output: Spot | None) -> None:
        """Bring a place of the original and one of the output into sight; a missing one leaves its side where it is."""
        for view, document, spot in (
            (self.original, self._originals, original),
            (self.output, self._outputs, output),
        ):
            if document is not None and spot is not None:
                found = spot_row(document, spot)
                view.show_finding(found)
                if found.page is not None:
                    self.pages.turn_to(found.page)

    def _show_pages(self, shown: bool) -> None:
        self._faces.setCurrentIndex(1 if shown else 0)
        text = self.tr("&Text") if shown else self.tr("&Pages")
        self.pages_button.setText(" " + text)
        self.pages_button.setAccessibleName(text.replace("&", ""))

    def _link(self, source: DocumentView, target: DocumentView) -> None:
        bar, other = source.verticalScrollBar(), target.verticalScrollBar()

        def follow(value: int) -> None:
            if bar.isSliderDown() or source.hasFocus() or source.underMouse():
                other.setValue(round(value * other.maximum() / bar.maximum()) if bar.maximum() else 0)

        bar.valueChanged.connect(follow)

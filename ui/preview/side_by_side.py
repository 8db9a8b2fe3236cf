"""Original and output beside each other, scrolled together, tokens marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from redaction.documents.model import Document
from redaction.tokens import read_tokens
from ui.icons import Icons
from ui.review.document_view import DocumentView
from ui.review.rows import ACCEPTED, FindingRow
from ui.theme import Theme
from ui.widgets.controls import button, column, label
from ui.widgets.empty import EmptyState


def token_rows(document: Document) -> tuple[FindingRow, ...]:
    """Return the exact tokens of an output in the form that the text view marks."""
    return tuple(
        FindingRow(
            index=-1,
            document=0,
            segment=segment.id,
            start=reading.start,
            end=reading.end,
            value=segment.text[reading.start : reading.end],
            before="",
            after="",
            place=segment.context.place,
            page=segment.context.page,
            entity_type=reading.entity_type or "",
            type_name="",
            group="",
            score=1.0,
            recognizer="",
            explanation="",
            entity=None,
            ambiguous=False,
            state=ACCEPTED,
            operator="token",
            reason="",
        )
        for segment in document.segments
        for reading in read_tokens(segment.text)
        if reading.exact
    )


class SideBySide(QSplitter):
    """Two read-only views; scrolling one scrolls the other to the same share."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setChildrenCollapsible(False)
        self.original = DocumentView(theme)
        self.output = DocumentView(theme)
        self.original.setAccessibleName(self.tr("Original"))
        self.output.setAccessibleName(self.tr("Output"))
        self.again = button(icons, self.tr("Look at these places…"), "eye-off")
        self._refused = EmptyState(icons, "file-x", self.tr("No output"), "", self.again)
        self._right = QStackedWidget()
        self._right.addWidget(self.output)
        self._right.addWidget(self._refused)
        pairs = ((self.tr("Original, stays here"), self.original), (self.tr("Output"), self._right))
        for heading, view in pairs:
            side = QWidget()
            side.setLayout(column(label(heading, "section"), view, gap=6))
            self.addWidget(side)
        self.setSizes([1000, 1000])
        self._link(self.original, self.output)
        self._link(self.output, self.original)

    def show_pair(
        self, original: Document | None, marks: Sequence[FindingRow], output: Document | None
    ) -> None:
        """Show an original with its findings and its output with its tokens."""
        self.original.show_document(original, marks)
        self.output.show_document(output, token_rows(output) if output is not None else ())
        self._right.setCurrentWidget(self.output)

    def show_refusal(self, sentence: str, *, may_look: bool) -> None:
        """Say in place of the output why there is none; ``may_look`` offers to accept what could not be read."""
        self._refused.sentence.setText(sentence)
        self.again.setVisible(may_look)
        self._right.setCurrentWidget(self._refused)

    def _link(self, source: DocumentView, target: DocumentView) -> None:
        bar, other = source.verticalScrollBar(), target.verticalScrollBar()

        def follow(value: int) -> None:
            if bar.isSliderDown() or source.hasFocus() or source.underMouse():
                other.setValue(round(value * other.maximum() / bar.maximum()) if bar.maximum() else 0)

        bar.valueChanged.connect(follow)

"""Finds text in all documents of the packet and marks all of its places at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListView, QWidget

from kpo_vault.workflow.reviewing import Span
from redaction.documents.model import Document
from ui import counting
from ui.icons import Icons
from ui.review.rows import surroundings
from ui.review.two_lines import Lines, TwoLineDelegate
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog

Index = QModelIndex | QPersistentModelIndex
Search = Callable[..., None]
HIT_ROLE = Qt.ItemDataRole.UserRole + 1
MOST_SHOWN = 10_000


class HitsModel(QAbstractListModel):
    """The places of a search; their words are cut out of the documents when they come into sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document | None, ...] = ()
        self._spans: tuple[Span, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """All places."""
        return self._spans

    def show(self, documents: Sequence[Document | None], spans: Sequence[Span]) -> None:
        """Show other places."""
        self.beginResetModel()
        self._documents, self._spans = tuple(documents), tuple(spans)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Number of places, as many as a person would look through."""
        return 0 if parent.isValid() else min(len(self._spans), MOST_SHOWN)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words around a place."""
        if not index.isValid():
            return None
        span = self._spans[index.row()]
        document = self._documents[span.document]
        if document is None:
            return None
        before, value, after = surroundings(document, span.segment, span.start, span.end)
        around = f"{before[-30:]} {value} {after[:40]}".strip()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return around
        if role == HIT_ROLE:
            place = document.segments[span.segment].place_at(span.start)
            where = f"{document.name} · {place}" if place else document.name
            return around, where, span.index is not None
        return None


class _HitDelegate(TwoLineDelegate):
    def lines(self, index: Index) -> Lines | None:
        around, where, found = index.data(HIT_ROLE)
        return Lines(around, self.tr("Found already") if found else "", "muted", where)


class SearchDialog(Dialog):
    """Stays open beside the review: ``search`` asks the workflow, ``go_to`` shows a place, ``add`` marks all that is new."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        search: Search,
        go_to: Callable[[Span], None],
        add: Callable[[Sequence[Span]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.resize(560, 560)
        self._search = search
        self._add = add
        self.documents: Sequence[Document | None] = ()
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Text to find in all documents"))
        self.words.setAccessibleName(self.tr("Text to find"))
        self.words.setClearButtonEnabled(True)
        self.find_button = button(icons, self.tr("Find"), "search", kind="primary")
        self.find_button.setDefault(True)
        self.find_button.clicked.connect(self.search)
        self.whole_words = QCheckBox(self.tr("Whole &words"))
        self.whole_words.setChecked(True)
        self.match_case = QCheckBox(self.tr("Match &case"))
        self.regex = QCheckBox(self.tr("Regular &expression"))
        self.banner = Banner(icons)
        self.hits = HitsModel(self)
        self.list = QListView()
        self.list.setModel(self.hits)
        self.list.setItemDelegate(_HitDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Places"))
        self.list.selectionModel().currentChanged.connect(
            lambda index, _previous: go_to(self.hits.spans[index.row()]) if index.isValid() else None
        )
        self.count = label(role="muted")
        self.add_button = button(icons, self.tr("Add all as…"), "plus")
        self.add_button.clicked.connect(self._add_all)
        close = button(icons, self.tr("Close"))
        close.clicked.connect(self.close)
        line = row(self.words, self.find_button)
        line.setStretch(0, 1)
        self.setLayout(
            column(
                label(self.tr("Find in all documents"), "title"),
                line,
                row(self.whole_words, self.match_case, self.regex, None, gap=16),
                self.banner,
                self.list,
                row(self.count, None, close, self.add_button),
                margin=24,
            )
        )
        self._show_count(0, 0)
        self.words.setFocus()

    def search(self) -> None:
        """Search for what was typed."""
        text = self.words.text()
        if text.strip():
            self.banner.hide()
            self._search(
                text,
                self.show_spans,
                regex=self.regex.isChecked(),
                whole_words=self.whole_words.isChecked(),
                match_case=self.match_case.isChecked(),
            )

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show what was found."""
        self.hits.show(self.documents, spans)
        self._show_count(len(spans), len(self._new()))

    def _new(self) -> list[Span]:
        return [span for span in self.hits.spans if span.index is None]

    def _add_all(self) -> None:
        self._add(self._new())

    def _show_count(self, count: int, new: int) -> None:
        self.add_button.setEnabled(new > 0)
        self.count.setText(
            self.tr("{places}, {new} of them not marked yet").format(places=counting.places(count), new=new)
            if count
            else ""
            if not self.words.text()
            else self.tr("No place in any document")
        )

"""The controls above the findings: words, type, pending only, and the rarer conditions in a menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QWidget

from ui.icons import Icons
from ui.review.filters import LOW_SCORE, Filter
from ui.widgets.controls import button, column, row
from ui.widgets.folding import FoldingRow


class FilterBar(QWidget):
    """Emits ``changed``; document and page are added by the screen."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter findings  ( / )"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(self.tr("Filter findings by words"))
        self.words.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.reset_button = button(
            icons, "", "rotate-ccw", kind="quiet", tip=self.tr("Show all findings again")
        )
        self.reset_button.clicked.connect(self.reset)
        self.pending = button(
            icons,
            self.tr("Pending"),
            "circle-dashed",
            kind="tight",
            tip=self.tr("Show only pending findings"),
        )
        self.pending.setCheckable(True)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Filter findings by type"))
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kinds.setMinimumContentsLength(8)
        self.more = button(icons, self.tr("More"), "filter", kind="tight", tip=self.tr("More conditions"))
        menu = QMenu(self)
        self.all_documents = self._condition(menu, self.tr("All documents"))
        self.this_page = self._condition(menu, self.tr("This page only"))
        menu.addSeparator()
        self.low_score = self._condition(
            menu, self.tr("Low score (below {score:.2f})").format(score=LOW_SCORE)
        )
        self.ambiguous = self._condition(menu, self.tr("May be another one as well"))
        self.more.setMenu(menu)
        self.words.textChanged.connect(self._emit)
        self.pending.toggled.connect(self._emit)
        self.kinds.currentIndexChanged.connect(self._emit)
        self.set_types(())
        above = row(self.words, self.reset_button, gap=6)
        above.setStretch(0, 1)
        line = FoldingRow(row(self.kinds), row(self.pending, self.more, gap=6), gap=6, below=6)
        self.setLayout(column(above, line, gap=8))
        self._show_narrow()

    def set_types(self, types: Iterable[tuple[str, str]]) -> None:
        """Offer these (name, shown name) entity types after the groups, keeping the choice."""
        chosen = self.kinds.currentData()
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(self.tr("All types"), ("", ""))
        self.kinds.addItem(self.tr("Proprietary only"), ("proprietary", ""))
        self.kinds.addItem(self.tr("Personal only"), ("personal", ""))
        self.kinds.addItem(self.tr("Markings only"), ("gate", ""))
        for name, shown in types:
            self.kinds.addItem(shown, ("", name))
        for position in range(self.kinds.count()):
            if self.kinds.itemData(position) == chosen:
                self.kinds.setCurrentIndex(position)
        self.kinds.blockSignals(False)

    def reset(self) -> None:
        """Take all conditions away but the document."""
        before = self.blockSignals(True)
        self.words.clear()
        self.kinds.setCurrentIndex(0)
        self.pending.setChecked(False)
        for condition in (self.this_page, self.low_score, self.ambiguous):
            condition.setChecked(False)
        self.blockSignals(before)
        self._emit()

    def condition(self, document: int | None, page: int | None) -> Filter:
        """Return the conditions chosen here for a document and the page in sight."""
        group, entity_type = self.kinds.currentData()
        return Filter(
            words=self.words.text(),
            pending_only=self.pending.isChecked(),
            low_score=self.low_score.isChecked(),
            ambiguous=self.ambiguous.isChecked(),
            group=group,
            entity_type=entity_type,
            document=None if self.all_documents.isChecked() else document,
            page=page if self.this_page.isChecked() and not self.all_documents.isChecked() else None,
        )

    def _condition(self, menu: QMenu, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.toggled.connect(self._emit)
        return action

    def _emit(self) -> None:
        self._show_narrow()
        self.changed.emit()

    def _show_narrow(self) -> None:
        self.reset_button.setEnabled(self.condition(0, 1).narrow)
        rare = (self.this_page, self.low_score, self.ambiguous, self.all_documents)
        chosen = sum(1 for condition in rare if condition.isChecked())
        words = self.tr("More ({count})").format(count=chosen) if chosen else self.tr("More")
        self.more.setText(f" {words}")

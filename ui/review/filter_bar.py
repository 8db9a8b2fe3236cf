"""The controls above the findings: words, pending only, group and type."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.icons import Icons
from ui.review.filters import Filter
from ui.widgets.controls import button, column, row


class FilterBar(QWidget):
    """Emits ``changed`` with the conditions; the document is added by the screen."""

    changed = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter findings  ( / )"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(self.tr("Filter findings by words"))
        self.words.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.pending = button(
            icons, self.tr("Pending"), "circle-dashed", tip=self.tr("Show only pending findings")
        )
        self.pending.setCheckable(True)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Filter findings by type"))
        self.words.textChanged.connect(self._emit)
        self.pending.toggled.connect(self._emit)
        self.kinds.currentIndexChanged.connect(self._emit)
        self.set_types(())
        line = row(self.kinds, self.pending, gap=8)
        line.setStretch(0, 1)
        self.setLayout(column(self.words, line, gap=8))

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

    def condition(self) -> Filter:
        """Return the conditions chosen here."""
        group, entity_type = self.kinds.currentData()
        return Filter(self.words.text(), self.pending.isChecked(), group, entity_type)

    def _emit(self) -> None:
        self.changed.emit(self.condition())

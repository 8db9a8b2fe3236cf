"""The sheet of keys, one press of ? away."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.icons import Icons
from ui.review.keys import sheet
from ui.widgets.controls import button, column, label, row, scrolled
from ui.widgets.dialog import Dialog

_COLUMNS = 2


class KeySheet(Dialog):
    """Every key of the review with what it does."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.resize(860, 640)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        keys = sheet()
        lines = -(-len(keys) // _COLUMNS)
        for position, (key, words) in enumerate(keys):
            column_number, line = divmod(position, lines)
            grid.addWidget(label(key, "code"), line, 3 * column_number)
            grid.addWidget(label(words, wrap=True), line, 3 * column_number + 1)
        for column_number in range(_COLUMNS):
            grid.setColumnStretch(3 * column_number + 1, 1)
        close = button(icons, self.tr("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                label(self.tr("Keys of the review"), "title"),
                scrolled(column(grid, None)),
                row(None, close),
                margin=24,
            )
        )

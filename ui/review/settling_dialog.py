"""What two reviewers differ in, side by side: each place is settled by the decision of one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kpo_vault.workflow.reviewing import Difference, Side
from redaction.documents.model import Document
from ui.icons import Icons
from ui.review.differences import differences_model
from ui.widgets.controls import button, column, label, row
from ui.widgets.dialog import Dialog
from ui.widgets.rows import RowTable


class SettlingDialog(Dialog):
    """``settled`` carries the number of a difference and the side whose decision counts, ``undone`` nothing."""

    settled = Signal(int, object)
    undone = Signal()

    def __init__(
        self,
        icons: Icons,
        documents: Sequence[Document | None],
        first: str,
        second: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KPO Vault")
        self.resize(980, 560)
        self.differences = differences_model(icons, documents, first, second)
        self.table = RowTable(self.differences, self.tr("Differences between the two reviews"))
        self.first_button = button(
            icons, self.tr("{name} is right  F").format(name=first), "check", name=first
        )
        self.second_button = button(
            icons, self.tr("{name} is right  S").format(name=second), "check", name=second
        )
        self.undo_button = button(icons, "", "undo-2", kind="quiet", tip=self.tr("Undo (Ctrl+Z)"))
        self.first_button.clicked.connect(lambda: self.settle(Side.FIRST))
        self.second_button.clicked.connect(lambda: self.settle(Side.SECOND))
        self.undo_button.clicked.connect(self.undone)
        self.count = label(role="muted")
        close = button(icons, self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                label(self.tr("Settle differences"), "title"),
                label(
                    self.tr(
                        "Both persons reviewed the packet without seeing the other's decisions. What counts where they"
                        " differ is written down with your name."
                    ),
                    "muted",
                    wrap=True,
                ),
                self.table,
                row(self.first_button, self.second_button, self.undo_button, None, self.count, close),
                margin=24,
            )
        )
        self._key("F", lambda: self.settle(Side.FIRST))
        self._key("S", lambda: self.settle(Side.SECOND))
        self._key("J", lambda: self._step(1))
        self._key("K", lambda: self._step(-1))
        self._key("Ctrl+Z", self.undone.emit)

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show the differences as they stand, with the first open one current."""
        self.differences.set_rows(tuple(differences))
        still_open = [each.number for each in differences if each.is_open]
        words = self.tr("{open} of {count} to settle").format(open=len(still_open), count=len(differences))
        self.count.setText(words if differences else self.tr("Both reviews say the same."))
        for each in (self.first_button, self.second_button):
            each.setEnabled(bool(differences))
        line = still_open[0] if still_open else 0
        if differences:
            self.table.setCurrentIndex(self.differences.index(line, 0))
        self.table.setFocus()

    def settle(self, side: Side) -> None:
        """Let one side's decision count for the current difference."""
        current = self.table.selected_row()
        if current is not None:
            self.settled.emit(current.number, side)

    def _step(self, distance: int) -> None:
        line = self.table.currentIndex().row() + distance
        if 0 <= line < self.differences.rowCount():
            self.table.setCurrentIndex(self.differences.index(line, 0))

    def _key(self, sequence: str, call: Callable[[], None]) -> None:
        QShortcut(QKeySequence(sequence), self, call)

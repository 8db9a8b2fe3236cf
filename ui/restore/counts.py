"""The counts of a restore as a row of figures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from redaction.restore import RestoreStatus
from ui.restore.rows import status_name
from ui.widgets.controls import card, column, label, row, set_role

_SHOWN = (
    RestoreStatus.RESTORED,
    RestoreStatus.ALTERED,
    RestoreStatus.SHORT,
    RestoreStatus.MISSING,
    RestoreStatus.UNKNOWN,
    RestoreStatus.FOREIGN,
)


class Counts(QWidget):
    """One card a status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: dict[RestoreStatus, QLabel] = {}
        self._captions: dict[RestoreStatus, QLabel] = {}
        cards = []
        for status in _SHOWN:
            self._figures[status] = label("0", "number")
            self._captions[status] = label(status_name(status), "caption")
            frame: QFrame = card()
            frame.setLayout(column(self._figures[status], self._captions[status], margin=14, gap=0))
            cards.append(frame)
        self.setLayout(row(*cards, gap=10))

    def show_counts(self, counts: Mapping[RestoreStatus, int]) -> None:
        """Show the number of tokens of each status."""
        for status, figure in self._figures.items():
            count = counts.get(status, 0)
            figure.setText(str(count))
            figure.setAccessibleName(f"{count} {status_name(status)}")
            bad = count > 0 and status is not RestoreStatus.RESTORED
            set_role(self._captions[status], "danger" if bad else "caption")

"""The counts of a restore as a row of figures; each shows its places alone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from redaction.restore import RestoreStatus
from ui.restore.rows import HARMLESS, status_meaning, status_name
from ui.widgets.controls import column, label, row, set_role

_SHOWN = (
    RestoreStatus.RESTORED,
    RestoreStatus.ALTERED,
    RestoreStatus.SHORT,
    RestoreStatus.MISSING,
    RestoreStatus.DUPLICATED,
    RestoreStatus.UNKNOWN,
    RestoreStatus.FOREIGN,
    RestoreStatus.MISPLACED,
)


class _Figure(QPushButton):
    """A button as large as what is laid out in it."""

    def sizeHint(self) -> QSize:
        """The size of the layout."""
        inside = self.layout()
        return super().sizeHint() if inside is None else inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The least size of the layout."""
        return self.sizeHint()


class Counts(QWidget):
    """One button a status; ``chosen`` carries the status that is pressed, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[RestoreStatus, _Figure] = {}
        self._figures: dict[RestoreStatus, QLabel] = {}
        self._captions: dict[RestoreStatus, QLabel] = {}
        for status in _SHOWN:
            figure, caption = label("0", "number"), label(status_name(status), "caption")
            button = _Figure()
            button.setProperty("kind", "figure")
            button.setCheckable(True)
            button.setToolTip(status_meaning(status))
            inside = column(figure, caption, gap=0)
            inside.setContentsMargins(10, 8, 6, 8)
            for part in (figure, caption):
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            button.setLayout(inside)
            button.clicked.connect(lambda _checked=False, status=status: self._press(status))
            self.buttons[status] = button
            self._figures[status], self._captions[status] = figure, caption
        self.setLayout(row(*self.buttons.values(), gap=8))
        # The style sheet's least height of buttons would let them be squeezed.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Figures"))

    def show_counts(self, counts: Mapping[RestoreStatus, int]) -> None:
        """Show the number of tokens of each status; a kind of trouble that did not occur takes no room."""
        for status, figure in self._figures.items():
            count = counts.get(status, 0)
            figure.setText(str(count))
            self.buttons[status].setAccessibleName(f"{count} {status_name(status)}")
            self.buttons[status].setAccessibleDescription(status_meaning(status))
            self.buttons[status].setVisible(bool(count) or status in _SHOWN[:4])
            self.buttons[status].setEnabled(bool(count))
            bad = count > 0 and status not in HARMLESS
            set_role(self._captions[status], "danger" if bad else "caption")
        self.press(None)

    def press(self, status: RestoreStatus | None) -> None:
        """Show which status is picked, without saying so."""
        for each, button in self.buttons.items():
            button.setChecked(each is status)

    def _press(self, status: RestoreStatus) -> None:
        pressed = status if self.buttons[status].isChecked() else None
        self.press(pressed)
        self.chosen.emit(pressed)

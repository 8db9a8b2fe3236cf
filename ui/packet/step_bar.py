"""The steps of a wizard in a row: which are done, which is shown, and a way back to each that was reached."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.icons import Icons
from ui.widgets.controls import row


class StepBar(QWidget):
    """Emits ``chosen`` with the number of a step, from 0."""

    chosen = Signal(int)

    def __init__(self, icons: Icons, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._names = tuple(names)
        self.buttons: list[QPushButton] = []
        items: list[QWidget | None] = []
        for number, name in enumerate(names):
            if number:
                arrow = QLabel()
                icons.show_on(arrow, "chevron-right", "muted", 16)
                items.append(arrow)
            button = QPushButton()
            button.setProperty("kind", "nav")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            button.setText(self._text(number))
            button.setAccessibleName(name)
            self.buttons.append(button)
            items.append(button)
        self.setLayout(row(*items, None, gap=2))
        self.setAccessibleName(self.tr("Steps"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_step(self, current: int, reached: int, done: Sequence[bool]) -> None:
        """Show where the person is; steps beyond ``reached`` rest."""
        for number, button in enumerate(self.buttons):
            button.setEnabled(number <= reached)
            button.setChecked(number == current)
            if done[number]:
                self._icons.wear(button, "check", "success")
                said = self.tr("{step}, done").format(step=self._names[number])
            else:
                self._icons.wear(button, "circle-dashed", "muted")
                said = self._names[number]
            button.setAccessibleName(said)

    def _text(self, number: int) -> str:
        return f" {number + 1}  {self._names[number]}"

"""The buttons of the decisions: with their words where there is room, with their keys alone in a small window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QWidget

from ui.icons import Icons
from ui.review.choices import Choice, choices
from ui.widgets.controls import button

_MAIN = 2  # decisions whose words stand in a line of their own
_GAP = 6
_AROUND = 42  # pixels of a button that its words have not: icon, padding, border


class DecisionBar(QWidget):
    """Two lines, the commonest decisions above; one line in a low window. ``chosen`` carries a Choice.

    The lower line says words if all of them fit, whatever the language, and else the keys; the name for those who cannot
    see it, and the tooltip, stay.
    """

    chosen = Signal(object)

    def __init__(self, icons: Icons, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = False
        self._choices = choices()
        self.buttons: list[QPushButton] = [self._made(icons, choice) for choice in self._choices]
        self.more = button(icons, "", "ellipsis", kind="tight", tip=self.tr("More decisions"))
        self.more.setMenu(menu)
        self._outer = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(_GAP)
        self._lines: list[QBoxLayout] = []
        for line in ([*self.buttons[:_MAIN], self.more], self.buttons[_MAIN:]):
            layout = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            layout.setSpacing(_GAP)
            for each in line:
                layout.addWidget(each, 0 if each is self.more else 1)
            self._lines.append(layout)
            self._outer.addLayout(layout)
        self.setLayout(self._outer)
        self._word()

    def set_low(self, low: bool) -> None:
        """Put all decisions into one line, or into two."""
        if low != self._low:
            self._low = low
            self._outer.setDirection(
                QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
            )
            before, after = self._lines if low else reversed(self._lines)
            before.removeWidget(self.more)  # at the end of all decisions, or of the commonest
            after.addWidget(self.more, 1 if low else 0)
            for place, line in enumerate(self._lines):
                self._outer.setStretch(place, line.count())
            self._word()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say words as long as they fit."""
        super().resizeEvent(event)
        self._word()

    def _made(self, icons: Icons, choice: Choice) -> QPushButton:
        tip = self.tr("{what} ({key})").format(what=f"{choice.name}: {choice.tip}", key=choice.key)
        made = button(icons, choice.name, choice.icon, kind="tight", tip=tip, name=choice.name)
        made.clicked.connect(lambda _checked=False, c=choice: self.chosen.emit(c))
        return made

    def _word(self) -> None:
        """Write words and keys, or the keys alone."""
        first, rest = self._fits(self.buttons[:_MAIN], 1), self._fits(self.buttons[_MAIN:], 0)
        for place, (made, choice) in enumerate(zip(self.buttons, self._choices, strict=True)):
            worded = (first if place < _MAIN else rest) and not self._low
            words = f" {choice.name}  {choice.key}" if worded else f" {choice.key}"
            if made.text() != words:
                made.setText(words)

    def _fits(self, buttons: list[QPushButton], others: int) -> bool:
        """Whether buttons with their words fit into a line beside others without words."""
        letters = self.fontMetrics()
        offset = 0 if buttons[0] is self.buttons[0] else _MAIN
        words = (f" {each.name}  {each.key}" for each in self._choices[offset : offset + len(buttons)])
        needed = sum(letters.horizontalAdvance(text) + _AROUND for text in words)
        return needed + others * (_AROUND + _GAP) + _GAP * (len(buttons) - 1) <= self.width()

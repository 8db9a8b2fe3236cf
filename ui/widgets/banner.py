"""A strip that says what happened, in a sentence, with what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from ui.errors import problem
from ui.icons import Icons
from ui.widgets.controls import button, column, label, row, set_kind, set_tone

_ICONS = {
    "info": ("info", "primary"),
    "success": ("circle-check", "success"),
    "warning": ("triangle-alert", "warning"),
    "danger": ("circle-alert", "danger"),
}


class Banner(QFrame):
    """Hidden until something is to be said; ``acted`` is emitted by its button."""

    acted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon = QLabel()
        self._sentence = label(role="strong", wrap=True, selectable=True)
        self._hint = label(role="caption", wrap=True)
        self._action = QPushButton()
        self._action.setAccessibleName(self.tr("Go on"))
        self._close = button(icons, "", "x", kind="quiet", tip=self.tr("Dismiss this message"))
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self.hide)
        text = column(self._sentence, self._hint, gap=2)
        layout = self._row = row(self._icon, 4, text, self._action, self._close, margin=10)
        layout.setStretch(2, 1)
        layout.setAlignment(self._close, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, empty when hidden."""
        return "" if self.isHidden() else self._sentence.text()

    def say(self, tone: str, sentence: str, hint: str = "", action: str = "", *, kind: str = "") -> None:
        """Show a sentence; ``tone`` is info, success, warning or danger, ``kind`` the look of the action's button.

        The action is "primary" where it is what comes next and no other button of the screen is.
        """
        set_tone(self, tone)
        self._icons.show_on(self._icon, *_ICONS[tone])
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        at = Qt.AlignmentFlag.AlignTop if hint else Qt.AlignmentFlag.AlignVCenter  # beside the sentence
        self._row.setAlignment(self._icon, at)
        self._action.setText(action)
        self._action.setAccessibleName(action or self.tr("Go on"))
        set_kind(self._icons, self._action, "", kind)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{sentence} {hint}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def fail(self, error: BaseException, action: str = "") -> None:
        """Show an error in its sentence."""
        found = problem(error)
        self.say("danger", found.sentence, found.hint, action)

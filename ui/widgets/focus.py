"""Where the keyboard goes when a whole screen or form is given the focus.

Qt's focus proxy would do, but the Tab key then jumps to the proxy as well and never comes to the controls before it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Leader(QObject):
    def __init__(self, whole: QWidget, part: QWidget) -> None:
        super().__init__(whole)
        self._part = part
        whole.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hand the focus on."""
        if event.type() is QEvent.Type.FocusIn:
            self._part.setFocus(Qt.FocusReason.OtherFocusReason)
        return False


def lead_focus(whole: QWidget, part: QWidget) -> None:
    """Let the focus of a screen, form or pane go to one of its controls."""
    _Leader(whole, part)

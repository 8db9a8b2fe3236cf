"""Takes the packets that the system asks to be opened: macOS sends a double-clicked file as an event."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class OpenRequests(QObject):
    """A filter for the events of the application; ``asked`` carries the path of a file."""

    asked = Signal(object)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Pass the file on."""
        if isinstance(event, QFileOpenEvent):
            self.asked.emit(Path(event.file()))
            return True
        return False

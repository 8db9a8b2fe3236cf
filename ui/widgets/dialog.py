"""The base of every dialog: what was typed into one, or shown by it, goes with it when it is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

__all__ = ["Dialog"]


class Dialog(QDialog):
    """Is deleted once it was closed and its signals were answered; passphrases and keys do not wait in hidden windows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

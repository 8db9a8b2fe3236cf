"""Controls under the captions that name them, for the eye and for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.controls import column, label


def captioned(text: str, control: QWidget, role: str = "caption") -> QVBoxLayout:
    """Return a control under its caption; one without an accessible name gets the caption's words.

    A letter after ``&`` becomes the mnemonic that leads to the control.
    """
    return column(caption_of(text, control, role), control, gap=4)


def caption_of(text: str, control: QWidget, role: str = "strong", *, wrap: bool = False) -> QLabel:
    """Return a control's caption alone, to be put above it or beside it."""
    caption = label(text, role, wrap=wrap)
    caption.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(text.replace("&", ""))
    return caption


def secret_edit() -> QLineEdit:
    """Return a line edit whose text is neither shown nor learned by the system's keyboard."""
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return edit


def field(name: str, *, secret: bool = False) -> tuple[QLabel, QLineEdit]:
    """Return a caption and its line edit."""
    edit = secret_edit() if secret else QLineEdit()
    return caption_of(name, edit), edit

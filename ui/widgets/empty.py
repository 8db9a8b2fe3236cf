"""What a list shows while it is empty: an icon, a sentence, and the button that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.icons import Icons
from ui.widgets.controls import column, label, row

_WIDEST = 440  # pixels: a line that the eye finds back from


class EmptyState(QWidget):
    """Centred explanation with up to a few buttons."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        heading: str,
        sentence: str,
        *buttons: QPushButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        picture = QLabel()
        icons.show_on(picture, icon, "border_strong", 48)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = label(heading, "heading")
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = label(sentence, "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMaximumWidth(_WIDEST)
        middle = row(None, self.sentence, None)
        middle.setStretch(1, 100)  # as wide as it may be, then in the middle
        self.setLayout(column(None, picture, self.heading, middle, 4, row(None, *buttons, None), None, gap=8))
        self.setAccessibleName(f"{heading} {sentence}")

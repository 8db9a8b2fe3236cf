"""What a list shows while it is empty: an icon, a sentence, and the button that changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.icons import Icons
from ui.widgets.controls import column, label, row


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
        self.sentence.setFixedWidth(440)
        middle = row(None, self.sentence, None)
        self.setLayout(column(None, picture, self.heading, middle, 4, row(None, *buttons, None), None, gap=8))
        self.setAccessibleName(f"{heading} {sentence}")

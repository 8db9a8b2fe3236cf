"""Lines of a name and what is to be said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.widgets.controls import label


class Facts(QWidget):
    """A grid of two columns; a line without words is left out."""

    def __init__(self, *names: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        for number, name in enumerate(names):
            caption, value = label(name, "muted"), label("", wrap=True, selectable=True)
            value.setAccessibleName(name)
            grid.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, number, 1)
            self._lines.append((caption, value))
        self.setLayout(grid)

    def show_facts(self, *values: str) -> None:
        """Show one text a line, in the order of the names."""
        for (caption, line), text in zip(self._lines, values, strict=True):
            line.setText(text)
            for part in (caption, line):
                part.setVisible(bool(text))

    def clear(self) -> None:
        """Forget all texts."""
        self.show_facts(*[""] * len(self._lines))

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that are shown, line by line."""
        return tuple(line.text() for _, line in self._lines)

"""An area that takes files by drag and drop or through a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from ui.icons import Icons
from ui.widgets.controls import column, label, row, set_tone
from ui.widgets.folding import FoldingRow

_LEAST_TEXT = 200  # pixels
_ROOMY, _SLIM = 14, 6  # pixels around


class DropArea(QFrame):
    """Emits ``dropped`` with local paths; folders are passed on as they are."""

    dropped = Signal(list)

    def __init__(
        self,
        icons: Icons,
        sentence: str,
        hint: str,
        buttons: Sequence[QPushButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        set_tone(self, "drop")
        picture = QLabel()
        icons.show_on(picture, "file-plus", "muted", 24)
        self._hint = label(hint, "caption", wrap=True)
        text = column(label(sentence, "strong", wrap=True), self._hint, gap=2)
        layout = row(picture, 8, FoldingRow(text, row(*buttons), gap=8, least=_LEAST_TEXT), margin=_ROOMY)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setAccessibleName(sentence)

    def set_slim(self, slim: bool) -> None:
        """Take no more than a line: what was dropped needs the room, and its owner knows by now."""
        self._hint.setHidden(slim)
        if (layout := self.layout()) is not None:
            upright = _SLIM if slim else _ROOMY
            layout.setContentsMargins(_ROOMY, upright, _ROOMY, upright)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            set_tone(self, "drop-over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to the resting look."""
        set_tone(self, "drop")

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        set_tone(self, "drop")
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

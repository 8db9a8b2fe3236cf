"""A line with the path of a file or a folder, buttons that ask for one, and room to drop one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ui.icons import Icons
from ui.widgets.controls import button, column, label, row
from ui.widgets.fields import caption_of
from ui.widgets.focus import lead_focus


class ChosenFile(QWidget):
    """``changed`` whenever another path stands there; ``folders`` offers to choose a folder, ``files`` a file."""

    changed = Signal()

    def __init__(
        self,
        icons: Icons,
        name: str,
        hint: str = "",
        *,
        files: bool = True,
        folders: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._name = name
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.textChanged.connect(self.changed)
        caption = caption_of(name, self.edit)
        line = row(self.edit, gap=8)
        line.setStretch(0, 1)
        if files:
            browse = button(icons, self.tr("File…"), "file-text")
            browse.setAccessibleName(self.tr("{what}: choose a file").format(what=name))
            browse.clicked.connect(self._ask_file)
            line.addWidget(browse)
        if folders:
            browse = button(icons, self.tr("Folder…"), "folder-open")
            browse.setAccessibleName(self.tr("{what}: choose a folder").format(what=name))
            browse.clicked.connect(self._ask_folder)
            line.addWidget(browse)
        self.note = label(role="caption", wrap=True)
        self.note.hide()
        whole = column(caption, line, self.note, gap=4)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        lead_focus(self, self.edit)

    @property
    def path(self) -> Path | None:
        """What is chosen, None for nothing."""
        text = self.edit.text().strip()
        return Path(text).expanduser() if text else None

    def choose(self, path: Path) -> None:
        """Take a path."""
        self.edit.setText(str(path))

    def say(self, sentence: str) -> None:
        """Show a sentence below, or nothing."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file that was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.choose(Path(paths[0]))
            event.acceptProposedAction()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._name)
        if name:
            self.choose(Path(name))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self._name)
        if name:
            self.choose(Path(name))

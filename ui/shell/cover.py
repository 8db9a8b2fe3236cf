"""What is shown instead of the screens when it is time to lock and something still runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.controls import button, card, column, label, row
from ui.widgets.focus import lead_focus
from ui.workspace import Workspace


class Cover(QWidget):
    """Says that the vault locks by itself; the one way past it is to stop the work, which locks at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = workspace.icons
        mark = QLabel()
        icons.show_on(mark, "lock", "primary", 48)
        self.stop_button = button(icons, self.tr("Stop the work and lock now"), "lock")
        self.stop_button.clicked.connect(workspace.bridge.cancel_all)
        frame = card()
        frame.setFixedWidth(460)
        sentence = self.tr(
            "Work is still running. The vault locks as soon as it is done, and nothing is shown until then."
        )
        frame.setLayout(
            column(
                mark,
                label(self.tr("KPO Vault is covered"), "title", wrap=True),
                label(sentence, "muted", wrap=True),
                8,
                row(self.stop_button, None),
                margin=32,
                gap=8,
            )
        )
        frame.layout().setAlignment(mark, Qt.AlignmentFlag.AlignLeft)  # type: ignore[union-attr]
        self.setLayout(column(None, row(None, frame, None), None))
        lead_focus(self, self.stop_button)

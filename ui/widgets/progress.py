"""A strip with how far a long piece of work has come, and its Cancel button."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from ui.icons import Icons
from ui.tasks import Task
from ui.widgets.controls import button, column, label, row
from ui.wording import said


class ProgressStrip(QWidget):
    """Hidden while nothing runs."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._message = label(role="muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button(icons, self.tr("Cancel"), "x")
        self.cancel_button.clicked.connect(self._cancel)
        layout = row(column(self._message, self._bar, gap=4), self.cancel_button, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def follow(self, task: Task, message: str) -> None:
        """Show this task until ``finish``."""
        self._task = task
        self._bar.setValue(0)
        self._message.setText(message)
        self.cancel_button.setEnabled(True)
        self.show()

    def update_progress(self, done: float, message: str) -> None:
        """Take a report of the running work."""
        self._bar.setValue(round(1000 * done))
        if message:
            self._message.setText(said(message))

    def finish(self) -> None:
        """Hide again."""
        self._task = None
        self.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._message.setText(self.tr("Stopping at the next safe step…"))
            self.cancel_button.setEnabled(False)

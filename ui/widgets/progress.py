"""A strip with how far a long piece of work has come and how long it will take, with Pause and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.icons import Icons
from ui.tasks import Task
from ui.widgets.controls import button, column, label, row
from ui.widgets.durations import time_left
from ui.wording import said

_SECOND = 1000  # milliseconds


class ProgressStrip(QWidget):
    """Hidden while nothing runs."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._task: Task | None = None
        self.had_keyboard = False  # whether the keyboard was on Cancel when it was pressed: it goes on from a button that is gone
        self._message = label(role="muted")
        self._left = label(role="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.pause_button = button(icons, self.tr("Pause"), "pause")
        self.pause_button.clicked.connect(self.toggle_pause)
        self.cancel_button = button(icons, self.tr("Cancel"), "x")
        self.cancel_button.clicked.connect(self._cancel)
        words = row(self._message, None, self._left, gap=12)
        layout = row(column(words, self._bar, gap=4), self.pause_button, self.cancel_button, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._show_left)
        self.hide()

    @property
    def _busy(self) -> bool:
        """Whether nothing can be counted yet."""
        return self._task is not None and self._task.share == 0

    @property
    def task(self) -> Task | None:
        """The work that is shown."""
        return self._task

    def follow(self, task: Task, message: str, *, pausable: bool = False) -> None:
        """Show this task until ``finish``."""
        self._task = task
        self.had_keyboard = False
        self._bar.setRange(0, 0)  # busy: models are loaded before anything can be counted
        self._message.setText(message)
        self._left.clear()
        self.cancel_button.setEnabled(True)
        self.pause_button.setVisible(pausable)
        self._show_pause()
        self._clock.start()
        self.show()

    def update_progress(self, done: float, message: str) -> None:
        """Take a report of the running work."""
        if done > 0:
            self._bar.setRange(0, 1000)
            self._bar.setValue(max(self._bar.value(), round(1000 * done)))
        if message and self.cancel_button.isEnabled() and not (self._task and self._task.paused):
            self._message.setText(said(message))

    def toggle_pause(self) -> None:
        """Pause the work at its next step, or let it go on."""
        if self._task is None or self.pause_button.isHidden():
            return
        if self._task.paused:
            self._task.resume()
            if self._busy:
                self._bar.setRange(0, 0)
            self._message.setText(self.tr("Going on…"))
        else:
            self._task.pause()
            if self._busy:
                self._bar.setRange(0, 1000)  # what rests does not move
                self._bar.setValue(0)
            self._message.setText(self.tr("Paused after the current document"))
        self._show_pause()
        self._show_left()

    def finish(self) -> None:
        """Hide again."""
        self._task = None
        self._clock.stop()
        self.hide()

    def _show_pause(self) -> None:
        paused = self._task is not None and self._task.paused
        text = self.tr("Go on") if paused else self.tr("Pause")
        self.pause_button.setEnabled(True)
        self.pause_button.setText(" " + text)
        self.pause_button.setAccessibleName(text)
        self._icons.wear(self.pause_button, "play" if paused else "pause", "text")

    def _show_left(self) -> None:
        seconds = None if self._task is None or self._task.paused else self._task.seconds_left()
        self._left.setText("" if seconds is None else time_left(seconds))

    def _cancel(self) -> None:
        if self._task is not None:
            self.had_keyboard = self.cancel_button.hasFocus()
            self._task.cancel()
            self._message.setText(self.tr("Stopping at the next safe step…"))
            self._left.clear()
            self.cancel_button.setEnabled(False)
            self.pause_button.setEnabled(False)

"""Locks the vault after a time without a key or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class AutoLock(QObject):
    """Watches the events of one native window; ``expired`` is emitted after ``minutes`` without input."""

    expired = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(minutes * 60_000))
        self._timer.timeout.connect(self.expired)

    @property
    def minutes(self) -> float:
        """After how many minutes without input it expires."""
        return self._timer.interval() / 60_000

    def set_minutes(self, minutes: float) -> None:
        """Take another time; it starts now if a window is watched."""
        running = self._timer.isActive()
        self._timer.setInterval(round(minutes * 60_000))
        if running:
            self._timer.start()

    def watch(self, window: QObject) -> None:
        """Start to watch; only a native window is filtered, which sees each input once."""
        window.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Start the time anew at every input; nothing is swallowed."""
        if event.type() in _INPUT:
            self._timer.start()
        return False

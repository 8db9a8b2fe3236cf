"""How the interpreter shares its time between the window and the threads that wait for work."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_OBJECTS = 200_000  # allocations before young objects are looked through; a packet's findings come by the ten thousand
_ROUNDS = 50  # collections of young objects before older ones are looked through as well
_PAUSE = 500  # milliseconds between two looks at how many came
_SWITCH = 0.001  # seconds that another thread may go on when the window has something to do


class Collector(QObject):
    """Collects garbage in the window's thread alone, while it lives.

    Left to itself the interpreter collects in whatever thread allocates. A cycle that holds the last reference to a widget
    would then be taken apart by a worker while Qt paints, which ends the program. It is held back by a threshold of 0, not
    by ``gc.disable``: libraries that put the search off for a moment (srsly, below spaCy) switch it on without asking.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(_PAUSE)
        young, *older = gc.get_threshold()
        if young:  # or it is left to one that lives longer
            self.destroyed.connect(lambda: gc.set_threshold(young, *older))
            gc.set_threshold(0, *older)

    def look(self) -> None:
        """Collect what is young if many objects came, what is older now and then; a full walk is never made here."""
        young, older, _ = gc.get_count()
        if young > _OBJECTS:
            gc.collect(1 if older > _ROUNDS else 0)


def stay_responsive(window: QObject) -> None:
    """Let no other thread hold the window up for long; call it once everything is loaded.

    A full collection walks every object of a review while all threads stand still, a tenth of a second for 20,000 findings;
    what is loaded by now is never garbage. A thread that computes gives way five times sooner than by default.
    """
    gc.collect()
    gc.freeze()
    Collector(window)
    sys.setswitchinterval(_SWITCH)

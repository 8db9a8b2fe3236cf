"""How long work tells its progress and how it is stopped; knows no terminal and no window."""

from __future__ import annotations

import threading
from typing import Protocol


class Progress(Protocol):
    """Called from the working thread: ``done`` is 0.0 to 1.0, ``message`` a short phrase without values."""

    def __call__(self, done: float, message: str) -> None:
        """Take note of the progress."""


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The work was stopped on request; nothing half-made was left behind."""


class CancelToken:
    """A flag that one thread sets and the working thread looks at between steps."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled if a stop was asked for."""
        if self._event.is_set():
            raise Cancelled


def silent(done: float, message: str) -> None:
    """Ignore progress: the default."""


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Return a callback that maps its own 0..1 to ``start``..``end`` of ``progress``."""

    def report(done: float, message: str) -> None:
        progress(start + (end - start) * done, message)

    return report

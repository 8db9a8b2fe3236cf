"""How long work tells its progress and how it is stopped; knows no terminal and no window."""

from __future__ import annotations

import threading
from typing import Protocol

_LOOK = 0.1  # seconds between two looks of paused work at whether it was cancelled


class Progress(Protocol):
    """Called from the working thread: ``done`` is 0.0 to 1.0, ``message`` a short phrase without values."""

    def __call__(self, done: float, message: str) -> None:
        """Take note of the progress."""


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """The work was stopped on request; nothing half-made was left behind."""


class CancelToken:
    """Flags that one thread sets and the working thread looks at between steps: stop, wait, leave a part out."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._going_on = threading.Event()
        self._going_on.set()
        self._left_out: set[int] = set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()
        self._going_on.set()

    @property
    def cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._event.is_set()

    def pause(self) -> None:
        """Ask the work to wait at its next step until ``resume``."""
        if not self._event.is_set():
            self._going_on.clear()

    def resume(self) -> None:
        """Let paused work go on."""
        self._going_on.set()

    @property
    def paused(self) -> bool:
        """Whether the work was asked to wait."""
        return not self._going_on.is_set()

    def leave_out(self, part: int) -> None:
        """Ask the work to stop with one of its parts (a document by its number) and go on with the others."""
        self._left_out.add(part)

    @property
    def left_out(self) -> frozenset[int]:
        """The parts that were to be left out."""
        return frozenset(self._left_out)

    def leaves_out(self, part: int) -> bool:
        """Whether a part was to be left out."""
        return part in self._left_out

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled if a stop was asked for; wait here while the work is paused."""
        while self.paused and not self.cancelled:
            self.wait_a_moment()
        if self.cancelled:
            raise Cancelled

    def wait_a_moment(self) -> None:
        """Wait while paused, for a moment at most."""
        self._going_on.wait(_LOOK)


class PartToken(CancelToken):
    """The token of one part: stopped with the whole, or alone."""

    def __init__(self, whole: CancelToken, part: int) -> None:
        super().__init__()
        self._whole = whole
        self._part = part

    @property
    def cancelled(self) -> bool:
        """Whether the whole or this part is to stop."""
        return self._whole.cancelled or self._whole.leaves_out(self._part)

    @property
    def paused(self) -> bool:
        """Never: a part that was begun is finished."""
        return False


def silent(done: float, message: str) -> None:
    """Ignore progress: the default."""


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Return a callback that maps its own 0..1 to ``start``..``end`` of ``progress``."""

    def report(done: float, message: str) -> None:
        progress(start + (end - start) * done, message)

    return report

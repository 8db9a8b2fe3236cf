"""How far a packet's work is, in bytes, and where it may be stopped."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float, str], None]
"""Called with 0.0 to 1.0 and a short phrase without values."""

CheckCancelled = Callable[[], None]
"""Called between steps; raises the caller's own exception to stop the work, which then leaves nothing behind."""


class Pace:
    """Counts bytes up to ``total``, reports whole percents and gives the caller the chance to stop."""

    def __init__(self, total: int, progress: Progress | None, check_cancelled: CheckCancelled | None) -> None:
        self._total = max(total, 1)
        self._done = 0
        self._percent = -1
        self._progress = progress
        self._check = check_cancelled

    def advance(self, size: int, message: str) -> None:
        """Note that ``size`` more bytes are done."""
        if self._check:
            self._check()
        self._done += size
        percent = min(100, 100 * self._done // self._total)
        if self._progress and percent != self._percent:
            self._percent = percent
            self._progress(percent / 100, message)

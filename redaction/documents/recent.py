"""What makes reading and writing one document after the other quick: the trees are kept, garbage is collected later.

Reading and writing follow each other when results are restored and when restoring is rehearsed. What was taken is
gone, since writing changes it: a second writing parses again, with the same result.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

Opened = TypeVar("Opened")


class Recent(Generic[Opened]):
    """One document taken apart, known by its very source bytes; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: tuple[bytes, Opened] | None = None

    def keep(self, source: bytes, opened: Opened) -> None:
        """Keep what was made from ``source`` instead of what was kept before."""
        with self._lock:
            self._kept = (source, opened)

    def take(self, source: bytes) -> Opened | None:
        """Return what was made from these bytes, once; None if it was something else."""
        with self._lock:
            kept = self._kept
            if kept is None or kept[0] is not source:
                return None
            self._kept = None
            return kept[1]


@contextmanager
def collecting_later() -> Iterator[None]:
    """Put off the search for cyclic garbage: walking a tree makes thousands of objects that are no garbage yet."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

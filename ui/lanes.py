"""A thread that runs jobs in the order in which they came, and lets short ones through while a long one takes a breath."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from kpo_vault.progress import CancelToken

Job = tuple[Callable[[], None], bool]


class VaultThread:
    """The one thread that touches the vault: a SQLite connection belongs to its thread."""

    def __init__(self) -> None:
        self._waiting: deque[Job] = deque()
        self._changed = threading.Condition()
        self._ending = False
        self._thread = threading.Thread(target=self._work, name="kpo-vault", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[], None], *, short: bool = False) -> None:
        """Run a job after those that wait; a ``short`` one also while a long one attends to it."""
        with self._changed:
            self._waiting.append((job, short))
            self._changed.notify()

    def attend(self) -> None:
        """Run the short jobs that wait, up to the first that is not; called by a long job in this thread."""
        while (job := self._next_short()) is not None:
            job()

    def shutdown(self) -> None:
        """Run what waits, then end the thread."""
        with self._changed:
            self._ending = True
            self._changed.notify()
        self._thread.join()

    def _next_short(self) -> Callable[[], None] | None:
        with self._changed:
            return self._waiting.popleft()[0] if self._waiting and self._waiting[0][1] else None

    def _work(self) -> None:
        while True:
            with self._changed:
                while not self._waiting and not self._ending:
                    self._changed.wait()
                if not self._waiting:
                    return
                job, _ = self._waiting.popleft()
            job()
            del job  # and with it the session that a locked vault must leave nothing of


class AttentiveToken(CancelToken):
    """The token of long work in the vault's thread: at each look, and while paused, short jobs get their turn."""

    def __init__(self, thread: VaultThread) -> None:
        super().__init__()
        self._thread_of_vault = thread

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled if a stop was asked for; else run what is short and waits."""
        super().raise_if_cancelled()
        self._thread_of_vault.attend()

    def wait_a_moment(self) -> None:
        """Wait while paused; others use the vault meanwhile."""
        super().wait_a_moment()
        if not self.cancelled:
            self._thread_of_vault.attend()

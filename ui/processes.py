"""One worker process beside the window: analysis and page images, so that neither the interpreter lock nor PDFium,
which allows one thread only, is shared with the window or the vault's thread.

The process is started at the first use and kept, since loading the language model takes seconds.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.synchronize import Event
from typing import Any

from kpo_vault.progress import Cancelled, CancelToken, Progress

_POLL = 0.05  # seconds between two looks at progress and cancellation


class _Shared(CancelToken):
    """A cancel token whose flag is set from the window's process."""

    def __init__(self, flag: Event) -> None:
        super().__init__()
        self._flag = flag

    @property
    def cancelled(self) -> bool:
        return self._flag.is_set()

    def raise_if_cancelled(self) -> None:
        if self._flag.is_set():
            raise Cancelled


_channel: tuple[Any, Event] | None = None  # set once, in the worker process only


def _open_channel(reports: Any, flag: Event) -> None:
    global _channel  # noqa: PLW0603 - a pool's initializer has no other way to leave something for its calls
    _channel = (reports, flag)


def _call(work: Callable[..., Any]) -> Any:
    assert _channel is not None  # noqa: S101 - the initializer ran before any call
    reports, flag = _channel

    def report(done: float, message: str) -> None:
        with contextlib.suppress(queue.Full):
            reports.put_nowait((done, message))

    return work(progress=report, cancel=_Shared(flag))


class WorkerProcess:
    """Runs one picklable callable at a time in another process; call it from one thread only."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._reports: Any = None
        self._flag: Event | None = None
        self._pool: ProcessPoolExecutor | None = None

    def run(self, work: Callable[..., Any], progress: Progress, cancel: CancelToken) -> Any:
        """Return what ``work(progress=…, cancel=…)`` returns there, or raise what it raised."""
        pool, reports, flag = self._started()
        flag.clear()
        try:
            future = pool.submit(_call, work)
            while not future.done():
                if cancel.cancelled:
                    flag.set()
                with contextlib.suppress(queue.Empty):
                    progress(*reports.get(timeout=_POLL))
            return future.result()
        except BrokenProcessPool:
            self._pool = None  # the process died (out of memory, killed): the next call starts another
            raise

    def close(self) -> None:
        """End the process."""
        if self._pool is not None:
            if self._flag is not None:
                self._flag.set()
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _started(self) -> tuple[ProcessPoolExecutor, Any, Event]:
        if self._pool is None or self._flag is None:
            self._reports = self._context.Queue(maxsize=256)
            self._flag = self._context.Event()
            self._pool = ProcessPoolExecutor(
                1, mp_context=self._context, initializer=_open_channel, initargs=(self._reports, self._flag)
            )
        return self._pool, self._reports, self._flag

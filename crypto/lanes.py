"""Work on two threads with results in the order of the calls: ciphers and hashes let go of Python's lock."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

_Result = TypeVar("_Result")
_Made = TypeVar("_Made")
_MOST_LANES = 2
_GATHERED = 512 * 1024  # bytes; handing over less at a time costs more than it saves


def available_lanes() -> int:
    """Return how many threads are worth having: two, or one where the process may use one core only."""
    if hasattr(os, "sched_getaffinity"):
        return min(_MOST_LANES, len(os.sched_getaffinity(0)))
    return min(_MOST_LANES, os.cpu_count() or 1)


class InOrder(Generic[_Result]):
    """Runs calls on a few threads, or at once where there is one lane; results come in the order of the calls.

    Only so many results wait as keep the threads busy, so that memory is bounded as long as the caller takes what
    is ``due`` after every ``submit``. An exception of the work is raised where its result would have been.
    """

    def __init__(self, threads: int | None = None) -> None:
        """Use ``threads``, or as many as there are lanes and none at all if there is one."""
        lanes = available_lanes()
        self._threads = threads or (lanes if lanes > 1 else 0)
        self._pool: ThreadPoolExecutor | None = None
        self._waiting: deque[Future[_Result]] = deque()

    def relay(
        self, work: Callable[..., _Made], deliver: Callable[[_Made], _Result], *arguments: object
    ) -> None:
        """Start ``work`` and give what it returns to ``deliver``, whose result counts, on the same thread.

        Only one ``deliver`` runs at a time, in the order of the calls, and none after one that raised: so files are
        written on the lanes as well, and the caller reads on.
        """
        before = self._waiting[-1] if self._waiting else None
        self.submit(_work_and_deliver, before, work, deliver, arguments)

    def submit(self, work: Callable[..., _Result], *arguments: object) -> None:
        """Start ``work``; the threads are made when there is something for them to do."""
        if self._threads:
            self._pool = self._pool or ThreadPoolExecutor(self._threads)
            self._waiting.append(self._pool.submit(work, *arguments))
            return
        done: Future[_Result] = Future()
        try:
            done.set_result(work(*arguments))
        except Exception as error:
            done.set_exception(error)
        self._waiting.append(done)

    def due(self) -> Iterator[_Result]:
        """Yield the results that have to be taken before more work is given."""
        while len(self._waiting) > (self._threads and self._threads + 1):
            yield self._waiting.popleft().result()

    def rest(self) -> Iterator[_Result]:
        """Yield all results that are left and let the threads go."""
        while self._waiting:
            yield self._waiting.popleft().result()
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None


def _work_and_deliver(
    before: Future[_Result] | None,
    work: Callable[..., _Made],
    deliver: Callable[[_Made], _Result],
    arguments: tuple[object, ...],
) -> _Result:
    made = work(*arguments)
    if before is not None:
        before.result()  # raises what it raised: nothing stands after a failure
    return deliver(made)


class HashAside:
    """SHA-256 of a stream, computed on a thread of its own where there is a core for it.

    What is given to ``update`` must not change afterwards.
    """

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._work: InOrder[None] | None = InOrder(threads=1) if available_lanes() > 1 else None
        self._gathered: list[bytes | memoryview] = []
        self._size = 0  # bytes gathered

    def update(self, piece: bytes | memoryview) -> None:
        """Take the next bytes."""
        if self._work is None:
            self._digest.update(piece)
            return
        self._gathered.append(piece)
        self._size += len(piece)
        if self._size >= _GATHERED:
            self._work.submit(self._hash, self._gathered)
            self._gathered, self._size = [], 0
            for _ in self._work.due():
                pass

    def hexdigest(self) -> str:
        """Return the digest of everything so far, in lower-case hex."""
        if self._work is not None:
            for _ in self._work.rest():
                pass
        self._hash(self._gathered)
        self._gathered, self._size = [], 0
        return self._digest.hexdigest()

    def _hash(self, pieces: list[bytes | memoryview]) -> None:
        for piece in pieces:
            self._digest.update(piece)

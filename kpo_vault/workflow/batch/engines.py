"""Where a batch's work runs: an engine takes jobs as long as it has room for them, and yields answers as they come."""

from __future__ import annotations

import os
import queue
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import psutil

from kpo_vault.workflow.workers import Shared, WorkerLimits, WorkerProcess
from redaction.errors import ProcessingStopped, RedactionError

_GIB = 1 << 30
_LEAST_MEMORY = _GIB
_FULL = 0.6  # of its limit: a worker that has grown so far is replaced before the next document suffers
_BREATH = 0.1  # seconds between two looks at what else there is to do
_GROWN = 0.45  # of its limit, between two passes
_SOON = 60.0  # seconds: a failure that came so soon is tried once more in a fresh worker


@dataclass(frozen=True, slots=True, repr=False)
class Job:
    """One call: ``key`` comes back with the answer; ``Shared`` arguments travel to each worker once."""

    key: int
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    seconds: float | None = None


Answer = tuple[int, Any]  # the job's key, and its result or the RedactionError of the document


class Engine(Protocol):
    """Runs jobs in any order."""

    def run(self, jobs: Iterable[Job]) -> Iterator[Answer]:
        """Yield an answer for each job, in the order in which they are ready; ``jobs`` is read as room comes."""

    def renew(self) -> None:
        """Forget what the last pass loaded, as far as that saves anything."""

    def close(self) -> None:
        """End the workers."""


def cores() -> int:
    """Return how many workers this machine feeds: one a core, as far as memory reaches."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(usable, int(psutil.virtual_memory().available // (3 * _GIB // 2))))


class PoolEngine:
    """Confined worker processes of this machine."""

    def __init__(
        self,
        workers: int | None = None,
        *,
        memory: int | None = None,
        attend: Callable[[], None] | None = None,
    ) -> None:
        """Take the number of workers, and the bytes that each may use (default: its part of what is free).

        ``attend`` is called now and then while answers are waited for; what it raises ends the run.
        """
        self.workers = workers or cores()
        share = int(psutil.virtual_memory().available * 0.8) // self.workers
        # A worker is one core: threads would gain little, and sums in another order are other sums.
        self._limits = WorkerLimits(memory=memory or max(_LEAST_MEMORY, min(3 * _GIB, share)), threads=1)
        self._attend = attend
        self._idle: queue.SimpleQueue[WorkerProcess] = queue.SimpleQueue()
        self._all = [WorkerProcess(self._limits) for _ in range(self.workers)]
        for worker in self._all:
            self._idle.put(worker)

    def run(self, jobs: Iterable[Job]) -> Iterator[Answer]:
        """Yield answers; at most two jobs a worker are in hand."""
        waiting = iter(jobs)
        pending: set[Future[Answer]] = set()
        threads = ThreadPoolExecutor(self.workers, thread_name_prefix="kpo-batch")
        try:
            for job in waiting:
                pending.add(threads.submit(self._work, job))
                if len(pending) >= 2 * self.workers:
                    done, pending = self._wait(pending)
                    yield from (future.result() for future in done)
            while pending:
                done, pending = self._wait(pending)
                yield from (future.result() for future in done)
        except BaseException:
            for future in pending:
                future.cancel()
            self.close()  # whoever stops reading wants none of the answers
            raise
        finally:
            threads.shutdown(wait=True, cancel_futures=True)

    def _wait(self, pending: set[Future[Answer]]) -> tuple[set[Future[Answer]], set[Future[Answer]]]:
        """Wait until an answer is there."""
        while True:
            done, left = wait(pending, _BREATH if self._attend else None, FIRST_COMPLETED)
            if self._attend is not None:
                self._attend()
            if done:
                return done, left

    def renew(self) -> None:
        """End the workers that have grown: a small one would only load again what it has."""
        for worker in self._all:
            if _resident(worker.pid) > _GROWN * self._limits.memory:
                worker.close()

    def close(self) -> None:
        """End the workers; the next job starts them again."""
        for worker in self._all:
            worker.close()

    def peak(self) -> int:
        """Return the bytes that the largest worker uses now."""
        return max((_resident(worker.pid) for worker in self._all), default=0)

    def _work(self, job: Job) -> Answer:
        worker = self._idle.get()
        try:
            fresh = worker.pid is None
            began = time.monotonic()
            try:
                return job.key, worker.call(job.function, *job.arguments, seconds=job.seconds)
            except ProcessingStopped as error:
                # An earlier document may have left the worker ill or large: only a fresh one is proof.
                if fresh or time.monotonic() - began > _SOON:
                    return job.key, error
            worker.close()
            return job.key, worker.call(job.function, *job.arguments, seconds=job.seconds)
        except RedactionError as error:
            return job.key, error
        finally:
            if _resident(worker.pid) > _FULL * self._limits.memory:
                worker.close()
            self._idle.put(worker)


def _resident(pid: int | None) -> int:
    with suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss) if pid else 0
    return 0


def plain(arguments: Iterable[Any]) -> tuple[Any, ...]:
    """Return arguments with shared values in their place."""
    return tuple(a.value if isinstance(a, Shared) else a for a in arguments)

"""The bridge from the window to long work: futures of worker threads, results back in the window's thread.

Everything that touches the vault runs in one thread, in the order in which it was asked for, since a SQLite
connection belongs to its thread. Detection runs in a worker process that a second thread waits for, and what shows
pages in another with a third, so that neither a decision nor a page is queued behind a long analysis. Results come
back as one queued signal of one object that lives in the window's thread; nothing is called on a widget that is gone.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from kpo_vault.progress import Cancelled, CancelToken, Progress
from kpo_vault.time_left import TimeLeft
from kpo_vault.workflow.workers import WorkerProcess
from ui.lanes import AttentiveToken, VaultThread

_log = logging.getLogger(__name__)
_PROGRESS_INTERVAL = 0.05  # seconds between two reports: a person reads no faster, the queue stays short


class Lane(Enum):
    """Where a piece of work runs."""

    VAULT = "vault"  # the thread of the vault
    COMPUTE = "compute"  # the worker process: the work must be picklable and not touch the vault


@dataclass(eq=False)
class Task:
    """One piece of work that was handed over; ``cancel`` asks it to stop at its next step, ``pause`` to wait there.

    ``certain`` work is run even when everything is cancelled, and so is what is ``brief``: a decision that somebody made is
    not lost because the vault was locked a moment later. ``unwanted`` gets the result, in the thread that made
    it, if the window closes before it could be delivered. ``noted`` gets whatever else the work reports, all of it and in
    order. ``name`` is how a person calls long work, empty for short work; ``share`` is how far it has come, 0..1.
    """

    owner: QObject
    done: Callable[[Any], None] | None = None
    failed: Callable[[Exception], None] | None = None
    stopped: Callable[[], None] | None = None
    progressed: Callable[[float, str], None] | None = None
    unwanted: Callable[[Any], None] | None = None
    certain: bool = False
    brief: bool = False
    token: CancelToken = field(default_factory=CancelToken)
    result: Any = None
    noted: Callable[[Any], None] | None = None
    name: str = ""
    share: float = 0.0
    left: TimeLeft = field(default_factory=lambda: TimeLeft(time.monotonic()))

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.token.cancel()

    @property
    def paused(self) -> bool:
        """Whether the work was asked to wait."""
        return self.token.paused

    def pause(self) -> None:
        """Ask the work to wait at its next step."""
        self.token.pause()
        self.left.pause(time.monotonic())

    def resume(self) -> None:
        """Let the work go on."""
        self.token.resume()
        self.left.resume(time.monotonic())

    def leave_out(self, part: int) -> None:
        """Ask the work to stop with one of its parts and go on with the others."""
        self.token.leave_out(part)

    def seconds_left(self) -> float | None:
        """Return how many seconds the work will still take, or None while that is unknown."""
        return self.left.seconds(time.monotonic())


class Bridge(QObject):
    """Runs callables off the window's thread and calls back in it."""

    idle = Signal()
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = VaultThread()
        self._compute = ThreadPoolExecutor(1, thread_name_prefix="kpo-compute")
        self._process = WorkerProcess()
        self._pages = ThreadPoolExecutor(1, thread_name_prefix="kpo-pages")
        self._page_process = WorkerProcess()
        self._running: dict[Task, None] = {}  # in the order in which they came
        self._closed = False
        self._delivered.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether any work is queued, running, or its result not yet delivered."""
        return bool(self._running)

    def running(self) -> tuple[Task, ...]:
        """Return the long work that runs or waits, in the order in which it was asked for."""
        return tuple(task for task in self._running if task.name)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        unwanted: Callable[[Any], None] | None = None,
        certain: bool = False,
    ) -> Task:
        """Run short ``work`` in the vault's thread; ``done`` gets its result unless ``owner`` was deleted."""
        task = Task(owner, done, failed, unwanted=unwanted, certain=certain, brief=True)
        self._submit(task, Lane.VAULT, work, short=not certain)
        return task

    def run_long(
        self,
        owner: QObject,
        work: Callable[..., Any],
        *,
        lane: Lane = Lane.VAULT,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        stopped: Callable[[], None] | None = None,
        progressed: Callable[[float, str], None] | None = None,
        noted: Callable[[Any], None] | None = None,
        name: str = "",
        attentive: bool = False,
    ) -> Task:
        """Run ``work(progress=…, cancel=…)``; ``stopped`` is called when the person cancelled it.

        ``attentive`` work in the vault's thread lets short work through whenever it looks at its token; it must hold no
        transaction there.
        """
        token = AttentiveToken(self._vault) if attentive else CancelToken()
        task = Task(owner, done, failed, stopped, progressed, token=token, noted=noted, name=name)
        report = self._reporter(task)
        if lane is Lane.COMPUTE:
            self._submit(task, lane, lambda: self._process.run(work, report, task.token))
        else:
            self._submit(task, lane, lambda: work(progress=report, cancel=task.token))
        return task

    def run_page(
        self,
        owner: QObject,
        function: Callable[..., Any],
        *arguments: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Run ``function(*arguments)``, which shows or locates something on a page, in a worker process kept for that.

        ``Shared`` arguments travel once and arrive as their values.
        """
        task = Task(owner, done, failed)
        self._submit_to(self._pages.submit, task, lambda: self._page_process.call(function, *arguments))
        return task

    def cancel_all(self) -> None:
        """Ask all long work that waits or runs to stop at its next step."""
        for task in list(self._running):
            if not (task.certain or task.brief):
                task.cancel()

    def close(self) -> None:
        """Ask everything to stop, wait for what runs and what is certain, and deliver nothing from now on."""
        if self._closed:
            return
        self._closed = True
        self.cancel_all()
        self._vault.submit(self._discard)
        self._vault.shutdown()
        for executor in (self._compute, self._pages):
            executor.shutdown(wait=True)
        self._process.close()
        self._page_process.close()
        self._running.clear()

    def _discard(self) -> None:
        """Hand results that nobody takes any more to those who clean up after them; the vault's last work."""
        for task in list(self._running):
            if task.unwanted is not None and task.result is not None:
                task.unwanted(task.result)

    def _submit(self, task: Task, lane: Lane, work: Callable[[], Any], *, short: bool = False) -> None:
        if lane is Lane.COMPUTE:
            self._submit_to(self._compute.submit, task, work)
        else:
            self._submit_to(partial(self._vault.submit, short=short), task, work)

    def _submit_to(
        self, submit: Callable[[Callable[[], None]], object], task: Task, work: Callable[[], Any]
    ) -> None:
        if self._closed:
            return
        self._running[task] = None

        def job() -> None:
            try:
                task.token.raise_if_cancelled()
                result = task.result = work()
            except Cancelled:
                self._delivered.emit(lambda: self._finish(task, task.stopped))
            except Exception as error:  # the boundary: every failure becomes a sentence in the window
                failure = error
                self._delivered.emit(lambda: self._finish(task, task.failed, failure))
            else:
                self._delivered.emit(lambda: self._finish(task, task.done, result))

        submit(job)

    def _reporter(self, task: Task) -> Progress:
        last = 0.0
        lock = threading.Lock()

        def report(done: float, message: str, *detail: object) -> None:
            nonlocal last
            for each in detail:
                self._delivered.emit(partial(self._note, task, each))
            if detail:
                return
            with lock:
                now = time.monotonic()
                if done < 1.0 and now - last < _PROGRESS_INTERVAL:
                    return
                last = now
            self._delivered.emit(lambda: self._progress(task, done, message))

        return report

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _note(self, task: Task, detail: object) -> None:
        if task in self._running and task.noted and shiboken6.isValid(task.owner):
            task.noted(detail)

    def _progress(self, task: Task, done: float, message: str) -> None:
        done = task.share = max(done, task.share)
        task.left.note(done, time.monotonic())
        if task in self._running and task.progressed and shiboken6.isValid(task.owner):
            task.progressed(done, message)

    def _finish(self, task: Task, callback: Callable[..., None] | None, *arguments: Any) -> None:
        self._running.pop(task, None)
        task.result = None
        if callback is not None and shiboken6.isValid(task.owner):
            callback(*arguments)
        elif arguments and isinstance(arguments[0], Exception):
            _log.error("work failed without a listener: %s", type(arguments[0]).__name__)
        if not self._running:
            self.idle.emit()

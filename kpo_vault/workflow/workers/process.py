"""One worker process: picklable calls in, results out; a crash, a hang or a blow-up ends the worker, not the program.

The process is started at the first call and kept, since loading the language models takes seconds. After a failure
the next call starts another one.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any, Generic, TypeVar

import psutil

from kpo_vault.progress import Cancelled, CancelToken, Progress
from kpo_vault.workflow.workers.limits import WorkerLimits, confine
from redaction.errors import ProcessingStopped

_POLL = 0.05  # seconds between two looks at cancellation
_MEMORY_POLL = 0.25  # seconds between two looks at the worker's memory
_GRACE = 3.0  # seconds that cancelled work has until its process is ended
_PARTS = 4096  # parts of one call that can be left out one by one
_REMEMBERED = 8  # shared values that a worker keeps

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True, repr=False)
class Shared(Generic[_Value]):
    """An argument that many calls have in common: it travels to each worker once. Keep and pass the same object."""

    value: _Value
    key: str = field(default_factory=lambda: uuid.uuid4().hex)


@dataclass(frozen=True, slots=True, repr=False)
class _Known:
    """Stands for a shared value that the worker has."""

    key: str


@dataclass(frozen=True, slots=True)
class _Flags:
    """What the parent tells the work while it runs, in memory that both see: ``parts`` has a byte for each part."""

    stop: Event
    wait: Event
    parts: Any

    def clear(self) -> None:
        self.stop.clear()
        self.wait.clear()
        self.parts[:] = bytes(_PARTS)

    def copy(self, token: CancelToken) -> None:
        """Tell the work what its token says here."""
        if token.paused != self.wait.is_set():
            (self.wait.set if token.paused else self.wait.clear)()
        for part in token.left_out:
            if part < _PARTS:
                self.parts[part] = b"\1"


class _Token(CancelToken):
    """A cancel token whose flags are set from the parent."""

    def __init__(self, flags: _Flags) -> None:
        super().__init__()
        self._flags = flags

    @property
    def cancelled(self) -> bool:
        return self._flags.stop.is_set()

    @property
    def paused(self) -> bool:
        return self._flags.wait.is_set()

    def leaves_out(self, part: int) -> bool:
        return part < _PARTS and self._flags.parts[part] != b"\0"

    def wait_a_moment(self) -> None:
        time.sleep(_POLL)


class WorkerProcess:
    """Runs one picklable callable at a time in another process; call it from one thread at a time.

    ``limits`` confine it to what untrusted documents may use; without them (the desktop's analysis, which has an
    isolated worker of its own) it may start processes itself.
    """

    def __init__(self, limits: WorkerLimits | None = None) -> None:
        self._limits = limits
        self._context = multiprocessing.get_context("spawn")
        self._process: BaseProcess | None = None
        self._questions: Connection | None = None
        self._answers: Connection | None = None
        self._flags: _Flags | None = None
        self._folder: Path | None = None
        self._sent: list[str] = []

    def start(self) -> None:
        """Start the process if it does not run, without waiting: it loads while the caller goes on."""
        if self._process is not None and self._process.is_alive():
            return
        self.close()
        # Two pipes of one direction each: a pipe of both would be a pair of sockets, which this program does without.
        questions, out = self._context.Pipe(duplex=False)
        into, answers = self._context.Pipe(duplex=False)
        self._flags = _Flags(
            self._context.Event(), self._context.Event(), self._context.RawArray("c", _PARTS)
        )
        self._folder = Path(tempfile.mkdtemp(prefix="kpo-vault-worker-"))
        self._process = self._context.Process(
            target=_serve,
            args=(questions, answers, self._flags, str(self._folder), self._limits),
            daemon=self._limits is not None,
        )
        self._process.start()
        questions.close()
        answers.close()
        self._questions, self._answers, self._sent = out, into, []

    def run(
        self,
        work: Callable[..., Any],
        progress: Progress,
        cancel: CancelToken,
        arguments: Sequence[Any] = (),
    ) -> Any:
        """Return what ``work(*arguments, progress=…, cancel=…)`` returns there, or raise what it raised; no limit on time.

        Whatever else the work gives its progress callback comes out here as it went in there.
        """
        return self._run((work, tuple(arguments), True), progress, cancel, None)

    def call(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        seconds: float | None = None,
        cancel: CancelToken | None = None,
    ) -> Any:
        """Return ``function(*arguments)`` as computed there; ``Shared`` arguments arrive as their values.

        Raise what the function raised if that is one of the program's own errors. Raise ProcessingStopped if it
        failed in another way, took longer than ``seconds``, needed too much memory or crashed. Raise Cancelled.
        """
        if seconds is None and self._limits is not None:
            seconds = self._limits.seconds
        return self._run((function, arguments, False), None, cancel, seconds)

    @property
    def pid(self) -> int | None:
        """The process's number while it runs."""
        return None if self._process is None else self._process.pid

    def close(self) -> None:
        """End the process and all that it started; its temporary folder is removed."""
        process, self._process = self._process, None
        if self._flags is not None:
            self._flags.stop.set()
        for connection in (self._questions, self._answers):
            if connection is not None:
                connection.close()
        self._questions = self._answers = None
        if process is not None:
            process.join(0.0 if self._limits else _GRACE)
            _end(process)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _run(
        self,
        call: tuple[Callable[..., Any], tuple[Any, ...], bool],
        progress: Progress | None,
        cancel: CancelToken | None,
        seconds: float | None,
    ) -> Any:
        self.start()
        assert self._questions is not None  # noqa: S101 - start() made them
        assert self._flags is not None  # noqa: S101
        self._flags.clear()
        function, arguments, reporting = call
        try:
            self._questions.send((function, tuple(map(self._outgoing, arguments)), reporting))
            kind, value = self._answer(progress, cancel, seconds)
        except (EOFError, OSError):
            self.close()
            raise ProcessingStopped(reason="it made its reader crash") from None
        except BaseException:
            self.close()  # nobody will fetch the answer that may still come
            raise
        if kind == "unread":
            self.close()  # it may lack a shared value that we count as sent
        if kind != "result":
            raise value
        return value

    def _outgoing(self, argument: Any) -> Any:
        if not isinstance(argument, Shared):
            return argument
        if argument.key in self._sent:
            return _Known(argument.key)
        self._sent = [*self._sent, argument.key][-_REMEMBERED:]
        return argument

    def _answer(
        self, progress: Progress | None, cancel: CancelToken | None, seconds: float | None
    ) -> tuple[str, Any]:
        """Wait for the answer; end the process when it passes a limit."""
        assert self._answers is not None  # noqa: S101
        assert self._process is not None  # noqa: S101
        assert self._flags is not None  # noqa: S101
        began = looked = time.monotonic()
        asked: float | None = None
        while True:
            ready = wait([self._answers, self._process.sentinel], _POLL if cancel else _MEMORY_POLL)
            if self._answers in ready:
                kind, value = self._answers.recv()
                if kind != "progress":
                    return kind, value
                if progress is not None:
                    progress(*value)
            elif ready:
                raise EOFError
            now = time.monotonic()
            if cancel is not None:
                self._flags.copy(cancel)
            if cancel is not None and cancel.cancelled:
                self._flags.stop.set()
                asked = asked or now
                if now - asked > _GRACE or self._limits is not None:
                    raise Cancelled
            if seconds is not None and now - began > seconds:
                raise ProcessingStopped(reason=f"it took longer than {seconds:.0f} seconds")
            if self._limits is not None and now - looked > _MEMORY_POLL:
                looked = now
                if _memory(self._process) > self._limits.memory:
                    raise ProcessingStopped(
                        reason=f"it needed more than {self._limits.memory >> 20} MB of memory"
                    )


def _memory(process: BaseProcess) -> int:
    """Return the resident bytes of a process and of what it started."""
    total = 0
    with suppress(psutil.Error):
        worker = psutil.Process(process.pid)
        total = worker.memory_info().rss
        for child in worker.children(recursive=True):
            total += child.memory_info().rss
    return total


def _end(process: BaseProcess) -> None:
    children: list[psutil.Process] = []
    with suppress(psutil.Error):
        children = psutil.Process(process.pid).children(recursive=True)
    if process.is_alive():
        process.kill()
    for child in children:
        with suppress(psutil.Error):
            child.kill()
    process.join()
    process.close()


def _serve(
    questions: Connection, answers: Connection, flags: _Flags, folder: str, limits: WorkerLimits | None
) -> None:
    """Answer calls until the parent closes its end or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt ends
    tempfile.tempdir = folder
    for name in ("TMPDIR", "TEMP", "TMP"):
        os.environ[name] = folder
    threading.Thread(target=_end_with_parent, args=(folder,), daemon=True).start()
    confined = False
    if limits is not None:
        from kpo_vault.workflow.workers import isolation  # noqa: PLC0415 - it imports this module

        isolation.inside = confined = True
        if limits.threads:
            os.environ["OMP_NUM_THREADS"] = str(limits.threads)  # read when the first of them is imported
        confine(limits)
    kept: dict[str, Any] = {}
    answer: tuple[str, Any]
    while True:
        try:
            function, arguments, reporting = questions.recv()
        except (EOFError, OSError):
            return
        except Exception as error:
            _send(answers, ("unread", _safe(error)))
            continue
        try:
            values = [_incoming(kept, argument) for argument in arguments]
            answer = "result", _result(answers, flags, function, values, reporting)
        except Exception as error:
            answer = "error", _safe(error) if confined else error
        _send(answers, answer)


def _result(
    answers: Connection, flags: _Flags, function: Callable[..., Any], values: list[Any], reporting: bool
) -> Any:
    if not reporting:
        return function(*values)

    def report(done: float, message: str, *detail: object) -> None:
        with suppress(OSError):
            answers.send(("progress", (done, message, *detail)))

    return function(*values, progress=report, cancel=_Token(flags))


def _incoming(kept: dict[str, Any], argument: Any) -> Any:
    if isinstance(argument, _Known):
        return kept[argument.key]
    if isinstance(argument, Shared):
        kept[argument.key] = argument.value
        while len(kept) > _REMEMBERED:
            del kept[next(iter(kept))]
        return argument.value
    return argument


def _safe(error: Exception) -> Exception:
    """Let only our own errors through: others may quote the document."""
    if isinstance(error, MemoryError):
        return ProcessingStopped(reason="it needed too much memory")
    if isinstance(error, Cancelled) or hasattr(error, "sentence"):
        return error
    return ProcessingStopped(reason=f"its reader failed ({type(error).__name__})")


def _send(answers: Connection, answer: tuple[str, Any]) -> None:
    try:
        answers.send(answer)
    except (BrokenPipeError, ConnectionError):
        sys.exit()
    except Exception as error:  # the result cannot be pickled, or no memory is left for it
        answers.send(("error", _safe(error)))


def _end_with_parent(folder: str) -> None:
    """Leave no orphan behind when the parent is killed: nothing would ever end it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(1)

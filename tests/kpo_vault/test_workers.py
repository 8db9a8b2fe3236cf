"""Worker processes: what a document may do to them, and what is left afterwards."""

from __future__ import annotations

import ctypes
import os
import socket
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from kpo_vault.progress import Cancelled, CancelToken, Progress, silent
from kpo_vault.workflow.workers import Shared, WorkerLimits, WorkerProcess
from redaction.errors import ProcessingStopped, UnreadableDocument

SECRET = "Anjali Menon-Roy"


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess(WorkerLimits(memory=400 << 20, seconds=60))
    yield process
    process.close()


def add(left: int, right: int) -> int:
    return left + right


def sleep_for_ever() -> None:
    while True:
        time.sleep(1)


def crash() -> None:
    ctypes.string_at(1)


def blow_up() -> None:
    blocks = []
    while True:
        blocks.append(bytearray(os.urandom(1) * (32 << 20)))


def quote() -> None:
    raise ValueError(f"cannot read {SECRET}")


def refuse() -> None:
    raise UnreadableDocument(format=".txt", reason="it is broken")


def connect() -> None:
    socket.create_connection(("127.0.0.1", 9), timeout=1)


def scratch() -> str:
    folder = Path(tempfile.mkdtemp())
    (folder / "page.txt").write_text(SECRET, encoding="utf-8")
    return str(folder)


def identity_of(value: object) -> tuple[int, int]:
    return id(value), os.getpid()


def unpicklable() -> object:
    return lambda: None


def count_until_cancelled(progress: Progress, cancel: CancelToken) -> None:
    progress(0.5, "half")
    while True:
        cancel.raise_if_cancelled()
        time.sleep(0.01)


def test_it_computes_and_keeps_its_process(worker: WorkerProcess) -> None:
    assert worker.call(add, 2, 3) == 5
    pid = worker.pid
    assert worker.call(add, 4, 3) == 7
    assert worker.pid == pid != os.getpid()


@pytest.mark.parametrize(
    ("function", "reason"),
    [(crash, "crash"), (blow_up, "memory"), (unpicklable, "failed"), (connect, "PermissionError")],
)
def test_a_failure_is_an_error_and_the_next_call_works(
    worker: WorkerProcess, function: object, reason: str
) -> None:
    with pytest.raises(ProcessingStopped, match=reason):
        worker.call(function)  # type: ignore[arg-type]
    assert worker.call(add, 1, 1) == 2


def test_a_hang_ends_at_the_limit(worker: WorkerProcess) -> None:
    worker.call(add, 1, 1)
    process = psutil.Process(worker.pid)
    with pytest.raises(ProcessingStopped, match="longer than 1 seconds"):
        worker.call(sleep_for_ever, seconds=1)
    assert not process.is_running()


def test_other_errors_do_not_quote_the_document_and_ours_pass(worker: WorkerProcess) -> None:
    with pytest.raises(ProcessingStopped) as caught:
        worker.call(quote)
    assert SECRET not in str(caught.value)
    assert "ValueError" in str(caught.value)
    with pytest.raises(UnreadableDocument, match="it is broken"):
        worker.call(refuse)


def test_a_shared_value_travels_once_and_again_to_a_new_process(worker: WorkerProcess) -> None:
    register = Shared(tuple(range(1000)))
    first = worker.call(identity_of, register)
    assert worker.call(identity_of, register) == first
    assert worker.call(identity_of, Shared(tuple(range(1000)))) != first
    with pytest.raises(ProcessingStopped):
        worker.call(crash)
    assert worker.call(identity_of, register)[1] != first[1]


class Unloadable:
    """Fails where it is unpickled."""

    def __reduce__(self) -> tuple[object, ...]:
        return refuse, ()


def test_a_shared_value_that_came_with_a_broken_call_is_sent_again(worker: WorkerProcess) -> None:
    register = Shared((1, 2, 3))
    with pytest.raises(UnreadableDocument):
        worker.call(add, register, Unloadable())
    assert worker.call(len, register) == 3


def test_temporary_files_are_private_and_go_with_the_process() -> None:
    worker = WorkerProcess(WorkerLimits())
    folder = Path(worker.call(scratch)).parent
    assert folder.is_dir()
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0
    worker.close()
    assert not folder.exists()


def test_cancelling_ends_a_confined_process() -> None:
    worker = WorkerProcess(WorkerLimits())
    worker.call(add, 1, 1)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        worker.call(sleep_for_ever, cancel=token)
    assert worker.pid is None


def test_work_with_progress_is_told_to_stop_and_its_process_stays() -> None:
    worker = WorkerProcess()
    token, seen = CancelToken(), []

    def note(done: float, message: str) -> None:
        seen.append((done, message))
        token.cancel()

    with pytest.raises(Cancelled):
        worker.run(count_until_cancelled, note, token)
    pid = worker.pid
    assert seen == [(0.5, "half")]
    worker.call(add, 1, 1)
    assert worker.pid == pid
    worker.close()


def test_a_worker_does_not_outlive_its_parent() -> None:
    parent = WorkerProcess()
    child = psutil.Process(parent.call(start_another))
    assert child.is_running()
    psutil.Process(parent.pid).kill()
    assert child.wait(timeout=30) is not None or not child.is_running()
    parent.close()


_kept = []


def start_another() -> int:
    worker = WorkerProcess(WorkerLimits())
    worker.run(_nothing, silent, CancelToken())
    _kept.append(worker)
    assert worker.pid is not None
    return worker.pid


def _nothing(progress: Progress, cancel: CancelToken) -> None:
    """Do nothing."""

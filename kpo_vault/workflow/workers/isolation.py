"""The one isolated worker that the steps of the workflow share: started when the first document comes, then kept."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from typing import Any

from kpo_vault.progress import CancelToken
from kpo_vault.workflow.workers.limits import WorkerLimits
from kpo_vault.workflow.workers.process import Shared, WorkerProcess

inside = False  # set in a confined worker only: what is isolated already runs where it is
_lock = threading.Lock()  # one call at a time; the desktop has more than one thread
_worker = WorkerProcess(WorkerLimits())


def isolated(
    function: Callable[..., Any],
    *arguments: Any,
    seconds: float | None = None,
    cancel: CancelToken | None = None,
) -> Any:
    """Return ``function(*arguments)`` as computed in a confined process; see ``WorkerProcess.call`` for errors."""
    if inside:
        return function(*(a.value if isinstance(a, Shared) else a for a in arguments))
    with _lock:
        return _worker.call(function, *arguments, seconds=seconds, cancel=cancel)


def prepare() -> None:
    """Start the worker now, so that it loads while the caller does something else."""
    if not inside:
        with _lock:
            _worker.start()


@atexit.register
def end() -> None:
    """End the worker."""
    with _lock:
        _worker.close()

"""What a worker process may use, and how that is enforced from inside; the parent watches from outside."""

from __future__ import annotations

import sys
from dataclasses import dataclass

if sys.platform != "win32":
    import resource

_GIB = 1 << 30
_MEMORY = 3 * _GIB
_OVERHEAD = _GIB  # libraries reserve writable memory that they never touch
_LARGEST_FILE = 4 * _GIB
_SECONDS = 900
_SECONDS_PER_MB = 60
_CONNECTING = frozenset(
    ["socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"]
)


@dataclass(frozen=True, slots=True)
class WorkerLimits:
    """The bounds of one worker: bytes of resident memory, and seconds of one call where the call names none.

    ``threads`` is how many its numeric libraries may use, 0 as many as they like.
    """

    memory: int = _MEMORY
    seconds: float = _SECONDS
    threads: int = 0


def seconds_for(size: int) -> float:
    """Return how long one document of ``size`` bytes may take: a large scan takes hours, a letter does not."""
    return _SECONDS + _SECONDS_PER_MB * (size >> 20)


def confine(limits: WorkerLimits) -> None:
    """Bind this process for the rest of its life: memory, size of files, no core dump, no network.

    A core dump would write document text to the disk. Where the system has no such limits (Windows), the parent's
    watch over the resident memory is the one that holds.
    """
    sys.addaudithook(_refuse_network)
    if sys.platform == "win32":
        return
    # RLIMIT_DATA counts private writable memory; RLIMIT_AS would also count mapped models and reserved stacks.
    _lower(resource.RLIMIT_DATA, limits.memory + _OVERHEAD)
    _lower(resource.RLIMIT_FSIZE, _LARGEST_FILE)
    _lower(resource.RLIMIT_CORE, 0)


def _lower(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))


def _refuse_network(event: str, _arguments: object) -> None:
    if event in _CONNECTING:
        raise PermissionError("a worker that reads documents opens no connection")

"""A batch on several machines: the same jobs through Dask distributed, over TLS and nothing else.

Workers hold neither vault nor key. Documents travel as bytes inside the encrypted connection; in a worker they go
straight to its confined child process, and are forgotten with the answer.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kpo_vault.errors import UsageError
from kpo_vault.workflow.batch.engines import Answer, Job
from kpo_vault.workflow.workers import Shared, isolated
from redaction.errors import ProcessingStopped, RedactionError

_IN_HAND = 2  # parcels for each worker: one runs, the next is there already
_TOGETHER = 8  # jobs in a parcel
_PARCEL_BYTES = 1 << 20
_CONNECT = "30s"


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """The PEM files by which scheduler, workers and coordinator know each other: authority, certificate, its key."""

    authority: Path
    certificate: Path
    key: Path


class ClusterEngine:
    """The workers of a Dask scheduler."""

    def __init__(self, address: str, tls: TlsFiles) -> None:
        """Connect to ``tls://host:port``; raise UsageError without TLS, the extra ``cluster``, or an answer."""
        if not address.startswith("tls://"):
            raise UsageError("A cluster is reached by TLS only: give its address as tls://HOST:PORT.")
        try:
            from distributed import Client, Security  # noqa: PLC0415 - the extra "cluster"
        except ImportError:
            raise UsageError("For --cluster install the extra: pip install 'kpo-vault[cluster]'") from None
        security = Security(
            tls_ca_file=str(tls.authority),
            tls_client_cert=str(tls.certificate),
            tls_client_key=str(tls.key),
            require_encryption=True,
        )
        try:
            self._client = Client(address, security=security, timeout=_CONNECT, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise UsageError(f"No answer from {address}: {type(error).__name__}.") from None
        self._scattered: dict[str, Any] = {}

    @property
    def workers(self) -> int:
        """How many documents the cluster works on at once."""
        return max(1, int(sum(self._client.nthreads().values())))

    def run(self, jobs: Iterable[Job]) -> Iterator[Answer]:
        """Yield answers; a job that loses its worker when it is alone with it is its document's error."""
        from distributed import as_completed  # noqa: PLC0415 - as above

        parcels = self._parcels(jobs)
        sent: dict[str, list[Job]] = {}
        running = as_completed(loop=self._client.loop)
        try:
            room = _IN_HAND * self.workers
            while True:
                for parcel in itertools.islice(parcels, room):
                    self._send(parcel, sent, running)
                if not sent:
                    return
                future = next(running)
                parcel = sent.pop(str(future.key))
                answers = _outcomes(future, parcel)
                future.release()  # the worker forgets the documents' bytes and its answers
                room = 1
                if answers is None:
                    for job in parcel:  # the guilty one is among them
                        self._send([job], sent, running)
                    room = 0
                yield from answers or ()
        finally:
            running.clear()

    def _parcels(self, jobs: Iterable[Job]) -> Iterator[list[Job]]:
        """Yield jobs of one function together: a task of its own would cost a small document a tenth of its time.

        The first parcels are small, so that every worker has something to do at once.
        """
        parcel: list[Job] = []
        size = made = 0
        for job in jobs:
            parcel.append(job)
            size += sum(len(a) for a in job.arguments if isinstance(a, bytes))
            if len(parcel) >= min(_TOGETHER, 1 + made // self.workers) or size >= _PARCEL_BYTES:
                yield parcel
                parcel, size, made = [], 0, made + 1
        if parcel:
            yield parcel

    def _send(self, parcel: list[Job], sent: dict[str, list[Job]], running: Any) -> None:
        shared = {
            a.key: self._everywhere(a) for job in parcel for a in job.arguments if isinstance(a, Shared)
        }
        calls = [_Call(job.function, job.seconds, tuple(map(_named, job.arguments))) for job in parcel]
        future = self._client.submit(
            work, _Calls(calls), list(shared), *shared.values(), pure=False, retries=0, key=None
        )
        sent[str(future.key)] = parcel
        running.add(future)

    def renew(self) -> None:
        """Forget the shared values of the last pass on all workers."""
        self._scattered.clear()

    def close(self) -> None:
        """Leave the cluster, which forgets everything that this batch sent."""
        self.renew()
        self._client.close()

    def _everywhere(self, shared: Shared[Any]) -> Any:
        """Send a shared value to every worker once."""
        if shared.key not in self._scattered:
            self._scattered[shared.key] = self._client.scatter(shared, broadcast=True, hash=False)
        return self._scattered[shared.key]


@dataclass(frozen=True, slots=True, repr=False)
class _Name:
    """Stands for a shared value, which travels by itself and once."""

    key: str


def _named(argument: Any) -> Any:
    return _Name(argument.key) if isinstance(argument, Shared) else argument


@dataclass(frozen=True, slots=True, repr=False)
class _Call:
    """One job as it travels."""

    function: Callable[..., Any]
    seconds: float | None
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True, repr=False)
class _Calls:
    """Several calls in one: Dask looks into lists for values of its own, and these hold whole documents."""

    each: list[_Call]


def work(calls: _Calls, keys: Sequence[str], *shared: Any) -> list[Any]:
    """Run some jobs on a cluster's worker, in the confined child process that stays beside it."""
    values = dict(zip(keys, shared, strict=True))
    return [_answer(call, values) for call in calls.each]


def _answer(call: _Call, values: Mapping[str, Any]) -> Any:
    arguments = [values[a.key] if isinstance(a, _Name) else a for a in call.arguments]
    try:
        return isolated(call.function, *arguments, seconds=call.seconds)
    except RedactionError as error:
        return error


def _outcomes(future: Any, parcel: Sequence[Job]) -> list[Answer] | None:
    """Return the answers of a parcel; None if its worker was lost and nobody knows for which job."""
    if future.status == "finished":
        return [(job.key, answer) for job, answer in zip(parcel, future.result(), strict=True)]
    if len(parcel) > 1:
        return None
    return [(parcel[0].key, ProcessingStopped(reason="the worker on the cluster that had it was lost"))]

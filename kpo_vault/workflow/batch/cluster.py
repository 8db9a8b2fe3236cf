"""A batch on several machines: the same jobs through Dask distributed, over TLS and nothing else.

Workers hold neither vault nor key. Documents travel as bytes inside the encrypted connection; in a worker they go
straight to its confined child process, and are forgotten with the answer.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kpo_vault.errors import UsageError
from kpo_vault.workflow.batch.engines import Answer, Job
from kpo_vault.workflow.workers import Shared, isolated
from redaction.errors import ProcessingStopped, RedactionError

_IN_HAND = 3  # jobs for each worker: one runs, the next is there already
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
        """Yield answers; a job whose worker died three times is its document's error."""
        from distributed import as_completed  # noqa: PLC0415 - as above

        waiting = iter(jobs)
        keys: dict[str, int] = {}
        running = as_completed(loop=self._client.loop)
        try:
            more = _IN_HAND * self.workers
            while True:
                for job in itertools.islice(waiting, more):
                    future = self._submit(job)
                    keys[str(future.key)] = job.key
                    running.add(future)
                if not keys:
                    return
                future = next(running)
                answer = keys.pop(str(future.key)), _outcome(future)
                future.release()  # the worker forgets the document's bytes and its answer
                yield answer
                more = 1
        finally:
            running.clear()

    def renew(self) -> None:
        """Forget the shared values of the last pass on all workers."""
        self._scattered.clear()

    def close(self) -> None:
        """Leave the cluster, which forgets everything that this batch sent."""
        self.renew()
        self._client.close()

    def _submit(self, job: Job) -> Any:
        arguments = [self._everywhere(a) if isinstance(a, Shared) else a for a in job.arguments]
        return self._client.submit(
            work, job.function, job.seconds, *arguments, pure=False, retries=0, key=None
        )

    def _everywhere(self, shared: Shared[Any]) -> Any:
        """Send a shared value to every worker once."""
        if shared.key not in self._scattered:
            self._scattered[shared.key] = self._client.scatter(shared, broadcast=True, hash=False)
        return self._scattered[shared.key]


def work(function: Callable[..., Any], seconds: float | None, *arguments: Any) -> tuple[bool, Any]:
    """Run one job on a cluster's worker, in the confined child process that stays beside it."""
    try:
        return True, isolated(function, *arguments, seconds=seconds)
    except RedactionError as error:
        return False, error


def _outcome(future: Any) -> Any:
    if future.status != "finished":
        return ProcessingStopped(reason="the worker on the cluster that had it was lost")
    return future.result()[1]

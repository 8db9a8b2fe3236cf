"""Many documents, unattended: found in parallel, linked over all of them, rendered, checked, reported, resumed.

Only the coordinator here touches the vault; what runs in workers (``pieces``) are pure functions of bytes and plain
values, the same in a process pool and on a cluster.
"""

from __future__ import annotations

from kpo_vault.workflow.batch.cluster import ClusterEngine, TlsFiles
from kpo_vault.workflow.batch.engines import Engine, PoolEngine
from kpo_vault.workflow.batch.outcome import BatchReport, FileOutcome, Status, Tick
from kpo_vault.workflow.batch.running import run_batch
from kpo_vault.workflow.batch.sources import Source, listed, sources_in

__all__ = [
    "BatchReport", "ClusterEngine", "Engine", "FileOutcome", "PoolEngine", "Source", "Status", "Tick", "TlsFiles",
    "listed", "run_batch", "sources_in",
]  # fmt: skip

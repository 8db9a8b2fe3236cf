"""Worker processes: untrusted documents are parsed and rendered here, with limits on time and memory.

The command line, the desktop and the batch all use ``WorkerProcess``; what enters are picklable functions of plain
values, and neither the vault nor a key ever does.
"""

from __future__ import annotations

from kpo_vault.workflow.workers.isolation import isolated
from kpo_vault.workflow.workers.limits import WorkerLimits, seconds_for
from kpo_vault.workflow.workers.process import Shared, WorkerProcess

__all__ = ["Shared", "WorkerLimits", "WorkerProcess", "isolated", "seconds_for"]

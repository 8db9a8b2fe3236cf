"""A batch of a matter as it was ordered, so that one that was interrupted can be gone on with on another day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.policy import Policy
from kpo_vault.progress import CancelToken
from kpo_vault.workflow.batch import BatchReport, PoolEngine, run_batch, sources_in
from kpo_vault.workflow.batch.outcome import Watch
from kpo_vault.workflow.batch.reporting import write_reports
from kpo_vault.workflow.kept_work import absolute
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register

_KIND = "batch"


@dataclass(frozen=True, slots=True, repr=False)
class BatchJob:
    """Folders and files to protect into ``out``, the folder of the report, and how many workers (0: one a core)."""

    sources: tuple[Path, ...]
    out: Path
    policy: str
    workers: int = 0

    @property
    def report(self) -> Path:
        """The folder of the report, beside the outputs."""
        return self.out.with_name(self.out.name + "-report")


def kept_batch(session: Session, matter_name: str) -> BatchJob | None:
    """Return the batch of a matter that was begun and did not come to its end, or None."""
    body = session.matter(matter_name).works.get(_KIND)
    if body is None:
        return None
    sources, out, policy, workers = body
    return BatchJob(tuple(map(Path, sources)), Path(out), policy, workers)


def forget_batch(session: Session, matter_name: str) -> None:
    """Do not go on with the batch of a matter; what it wrote stays."""
    session.matter(matter_name).works.forget(_KIND)


def run_job(
    session: Session,
    matter_name: str,
    job: BatchJob,
    policy: Policy,
    register: Register,
    *,
    watch: Watch,
    cancel: CancelToken,
    attend: Callable[[], None] | None = None,
) -> BatchReport:
    """Run a batch to its end and write its report; one that is stopped goes on where it was when it is run again.

    Raises what ``run_batch`` raises.
    """
    matter = session.matter(matter_name)
    body = [[str(absolute(path)) for path in job.sources], str(absolute(job.out)), job.policy, job.workers]
    matter.works.put(_KIND, body)
    sources = sources_in(job.sources, (job.out, job.report))
    engine = PoolEngine(job.workers or None, attend=attend)
    try:
        report = run_batch(
            session, matter_name, sources, job.out, policy, register, engine, watch=watch, cancel=cancel
        )
    finally:
        engine.close()
    write_reports(report, job.report)
    matter.works.forget(_KIND)
    return report

"""What restoring asks of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import examining, restoring
from kpo_vault.workflow.document_work import ExaminedPlace
from kpo_vault.workflow.examining import Examination
from kpo_vault.workflow.folders import files_of
from kpo_vault.workflow.restoring import RestoreOutcome
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Source:
    """Results to restore: a returned packet, or a folder whose tokens belong to ``matter``."""

    path: Path
    matter: str = ""


def examine(session: Session, source: Source, *, progress: Progress, cancel: CancelToken) -> Examination:
    """Look at results without restoring them; raises GateClosed for a packet that answers none of ours."""
    if source.path.is_dir():
        return examining.examine_files(
            session, source.matter, files_of(source.path), progress=progress, cancel=cancel
        )
    return examining.examine_packet(session, source.path, progress=progress, cancel=cancel)


def restore(
    session: Session,
    source: Source,
    out: Path,
    accepted: Collection[ExaminedPlace],
    again: bool,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> RestoreOutcome:
    """Restore results with the corrections that a person accepted; raises GateClosed for one that came before."""
    corrections = examining.accepted_places(accepted)
    if source.path.is_dir():
        return restoring.restore_folder(
            session,
            source.matter,
            source.path,
            out,
            accept_corrections=corrections,
            progress=progress,
            cancel=cancel,
        )
    return restoring.restore_packet(
        session,
        source.path,
        out,
        accept_corrections=corrections,
        again=again,
        progress=progress,
        cancel=cancel,
    )


def write_report(examination: Examination, accepted: Collection[ExaminedPlace], path: Path) -> None:
    """Write what became of each token as a CSV file, without originals."""
    examining.write_report(examination, path, accepted)

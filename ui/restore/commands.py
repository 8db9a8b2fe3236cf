"""What restoring asks of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import restoring
from kpo_vault.workflow.restoring import RestoreOutcome
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Request:
    """Results to restore: a returned packet, or a folder whose tokens belong to ``matter``."""

    source: Path
    out: Path
    accept_corrections: bool
    matter: str = ""
    again: bool = False


def restore(session: Session, request: Request, *, progress: Progress, cancel: CancelToken) -> RestoreOutcome:
    """Restore results; raises GateClosed for a packet that answers none of ours or came before."""
    if request.source.is_dir():
        return restoring.restore_folder(
            session,
            request.matter,
            request.source,
            request.out,
            accept_corrections=request.accept_corrections,
            progress=progress,
            cancel=cancel,
        )
    return restoring.restore_packet(
        session,
        request.source,
        request.out,
        accept_corrections=request.accept_corrections,
        again=request.again,
        progress=progress,
        cancel=cancel,
    )

"""What sealing asks of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import sealing
from kpo_vault.workflow.sealing import Gate, SealReport
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Request:
    """All that one packet is made of; ``overrides`` are codes of gates, ``reason`` says why."""

    matter: str
    folder: Path
    partners: tuple[str, ...]
    target: Path
    expires: date | None
    purpose: str
    overrides: tuple[str, ...]
    reason: str


def gates(session: Session, matter: str, folder: Path, partners: Sequence[str]) -> tuple[Gate, ...]:
    """Return what bars or qualifies a packet for these partners."""
    return sealing.gates(session, matter, folder, partners)


def seal(session: Session, request: Request, *, progress: Progress, cancel: CancelToken) -> SealReport:
    """Seal a packet; raises GateClosed."""
    return sealing.seal_folder(
        session,
        request.matter,
        request.folder,
        request.partners,
        request.target,
        expires=request.expires,
        purpose=request.purpose,
        overrides=request.overrides,
        reason=request.reason,
        progress=progress,
        cancel=cancel,
    )

"""What the inbox asks of the workflow; reading of the opened files runs in the worker process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import receiving
from kpo_vault.workflow.receiving import OpenReport
from kpo_vault.workflow.sealing import SealReport
from kpo_vault.workflow.session import Session
from redaction.documents import registry
from redaction.errors import RedactionError
from ui.inbox.rows import GlossaryRow, glossary


def open_packet(
    session: Session, packet: Path, out: Path, *, progress: Progress, cancel: CancelToken
) -> OpenReport:
    """Open a packet into a new folder; raises if anything about it is not as sealed."""
    return receiving.open_packet(session, packet, out, progress=progress, cancel=cancel)


def return_packet(
    session: Session, folder: Path, packet: Path, out: Path, *, progress: Progress, cancel: CancelToken
) -> SealReport:
    """Seal the results for the sender of the packet."""
    return receiving.return_packet(session, folder, packet, out, progress=progress, cancel=cancel)


def read_glossary(
    files: Sequence[Path], *, progress: Progress, cancel: CancelToken
) -> tuple[GlossaryRow, ...]:
    """Return the tokens of the opened files; a file without a reader has no tokens to list."""
    documents = []
    for number, path in enumerate(files):
        cancel.raise_if_cancelled()
        progress(number / len(files), "")
        try:
            documents.append(registry.read(path.name, path.read_bytes()))
        except RedactionError:
            continue
    return glossary(documents)

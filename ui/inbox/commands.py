"""What the inbox asks of the workflow; reading of the opened files runs in the worker process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import glossary, inbox, opened, preserving, receiving
from kpo_vault.workflow.glossary import GlossaryEntry
from kpo_vault.workflow.inbox import PacketPreview
from kpo_vault.workflow.opened import OpenedPacket
from kpo_vault.workflow.preserving import Preservation
from kpo_vault.workflow.receiving import OpenReport
from kpo_vault.workflow.sealing import SealReport
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Letter:
    """What a packet says before it is opened, and where its files would go."""

    preview: PacketPreview
    folder: Path


def look(session: Session, packet: Path) -> Letter:
    """Return what a packet says; raises if it is not for us, not whole, or from a stranger."""
    preview = inbox.preview_packet(session, packet)
    return Letter(preview, inbox.work_folder(session, preview))


def look_and_open(
    session: Session, packet: Path, out: Path, *, progress: Progress, cancel: CancelToken
) -> tuple[Letter, OpenReport]:
    """Open a packet into a new folder; raises if anything about it is not as sealed."""
    return look(session, packet), receiving.open_packet(
        session, packet, out, progress=progress, cancel=cancel
    )


def earlier(session: Session) -> tuple[OpenedPacket, ...]:
    """Return the packets that were opened here, the newest first."""
    return opened.opened_packets(session)


def check_results(
    session: Session, folder: Path, packet: Path, *, progress: Progress, cancel: CancelToken
) -> Preservation:
    """Return what became of the tokens in the results."""
    return preserving.check_results(session, folder, packet, progress=progress, cancel=cancel)


def return_packet(
    session: Session,
    folder: Path,
    packet: Path,
    out: Path | None,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> SealReport:
    """Seal the results for the sender of the packet, beside it if no other place is given."""
    target = out or inbox.answer_path(packet)
    return receiving.return_packet(session, folder, packet, target, progress=progress, cancel=cancel)


def read_glossary(
    files: Sequence[Path], *, progress: Progress, cancel: CancelToken
) -> tuple[GlossaryEntry, ...]:
    """Return the tokens of the opened files."""
    return glossary.read_glossary(files, progress=progress, cancel=cancel)

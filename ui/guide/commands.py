"""What the guide asks of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import practice
from kpo_vault.workflow.inbox import answer_path
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Found:
    """How far somebody has come: kinds of events, and the words of the practice partner or nothing."""

    kinds: frozenset[str]
    words: str


def begin(session: Session) -> int:
    """Return the number of the log's next entry: what was done before does not count."""
    return practice.log_size(session)


def look(session: Session, first: int, words: str) -> Found:
    """Return how far somebody has come since entry ``first`` of the log; ``words`` if they are known already."""
    if not words and practice.has_partner(session):
        words = practice.partner_words(session)
    return Found(practice.kinds_since(session, first), words)


def add_partner(session: Session) -> str:
    """Add the practice partner, or keep the one there is, and return the words that the partner reads out."""
    if not practice.has_partner(session):
        practice.add_partner(session)
    return practice.partner_words(session)


def answer(session: Session, packet: Path, *, progress: Progress, cancel: CancelToken) -> Path:
    """Let the partner work on a packet; return the packet that comes back, which is put beside it."""
    out = answer_path(packet)
    practice.answer(session, packet, out, progress=progress, cancel=cancel)
    return out


def remove_partner(session: Session) -> None:
    """Forget the practice partner."""
    if practice.has_partner(session):
        practice.remove_partner(session)

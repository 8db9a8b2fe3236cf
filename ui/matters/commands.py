"""What the matters screen asks of the workflow: detection in the worker process, all else in the vault's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import matters, registers, reviewing, samples
from kpo_vault.workflow.detecting import Detected, detect_files, read_terms
from kpo_vault.workflow.matters import MatterSummary
from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.reviewing import Review
from kpo_vault.workflow.session import Session
from redaction.detection.settings import ProtectedTerm

SUFFIXES = "*.docx *.xlsx *.pdf *.csv *.eml *.txt *.md"


def list_matters(session: Session) -> tuple[MatterSummary, ...]:
    """Return all matters."""
    return matters.list_matters(session)


def new_matter(session: Session, name: str) -> str:
    """Make a matter and return its name."""
    matters.new_matter(session, name)
    return name


def shred_matter(session: Session, name: str) -> None:
    """Destroy a matter's key: its originals can never be restored again."""
    matters.shred_matter(session, name)


def start_review(session: Session, matter: str, detected: Detected, policy: str) -> Review:
    """Return the review of what was found."""
    return reviewing.Review(session, matter, detected, load_policy(policy))


@dataclass(frozen=True, slots=True, repr=False)
class Sample:
    """The bundled documents, copied to a folder, and the terms of their register."""

    files: tuple[Path, ...]
    terms: tuple[ProtectedTerm, ...]


def copy_sample(folder: Path) -> Sample:
    """Copy the bundled sample packet into an empty folder."""
    return Sample(samples.copy_sample(folder), read_terms(samples.copy_register(folder)))


def register_terms(session: Session) -> tuple[ProtectedTerm, ...]:
    """Return what the client always wants protected."""
    return session.register_terms()


def add_terms(session: Session, path: Path) -> tuple[int, int]:
    """Add the terms of a file, one a line, to the register; return how many were new and how many known."""
    return registers.add_terms(session, path)


def detect(
    paths: Sequence[Path],
    policy: str,
    terms: Sequence[ProtectedTerm],
    *,
    progress: Progress,
    cancel: CancelToken,
) -> Detected:
    """Find what is sensitive in files; touches no vault. The policy goes by its name, which travels lightly."""
    return detect_files(paths, load_policy(policy), terms, progress, cancel)

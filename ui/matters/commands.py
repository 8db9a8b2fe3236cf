"""What the matters screen asks of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from pathlib import Path

from kpo_vault.workflow.policies import load_policy
from kpo_vault.workflow.session import Session

from kpo_vault.workflow import matters, reviewing
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.matters import MatterSummary
from kpo_vault.workflow.reviewing import Review

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


def sample_files() -> tuple[Path, ...]:
    """Return the documents of the bundled sample packet."""
    from kpo_vault.workflow.samples import sample_files as files  # noqa: PLC0415

    return files()

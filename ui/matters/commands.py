"""What the matters screen asks of the workflow: detection in the worker process, all else in the vault's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import matters, registers, reviewing, samples
from kpo_vault.workflow.detecting import Detected, detect_files
from kpo_vault.workflow.matters import MatterSummary
from kpo_vault.workflow.policies import Policy, find_policy, list_policies, logged_name
from kpo_vault.workflow.reviewing import Review
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.term_files import read_terms
from redaction.detection.register import Register
from redaction.detection.settings import ProtectedTerm

_POLICIES = "matter-policies"  # the vault's setting: matter uid -> name of its policy
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


def matter_policy(session: Session, matter: str) -> str:
    """Return the name of the policy that a matter was worked on with last, or nothing."""
    return str(session.vault.settings.get(_POLICIES, {}).get(session.matter(matter).uid, ""))


def policies(session: Session) -> tuple[Policy, ...]:
    """Return the policies that a matter can be worked on with, the vault's own first."""
    return list_policies(session)


def start_review(session: Session, matter: str, detected: Detected, rules: Policy) -> Review:
    """Return the review of what was found; the matter remembers its policy."""
    policy = rules.name
    handle, known = session.matter(matter), session.vault.settings.get(_POLICIES, {})
    if known.get(handle.uid) != policy:
        session.vault.settings.set(_POLICIES, {**known, handle.uid: policy})
        session.log("settings-changed", matter=handle, setting="policy", policy=logged_name(rules))
    return reviewing.Review(session, matter, detected, rules)


@dataclass(frozen=True, slots=True, repr=False)
class Sample:
    """The bundled documents, copied to a folder, and the terms of their register."""

    files: tuple[Path, ...]
    terms: tuple[ProtectedTerm, ...]


def copy_sample(folder: Path) -> Sample:
    """Copy the bundled sample packet into an empty folder."""
    return Sample(samples.copy_sample(folder), read_terms(samples.copy_register(folder)))


@dataclass(frozen=True, slots=True, repr=False)
class Basis:
    """What detection goes by: the rules, read as this vault reads its documents, and what is always protected."""

    policy: Policy
    register: Register


def load_basis(session: Session, policy: str) -> Basis:
    """Return what detection goes by; raises PolicyError, VaultDamaged."""
    return Basis(find_policy(session, policy), registers.load(session))


def detect(
    paths: Sequence[Path],
    policy: Policy,
    register: Register,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> Detected:
    """Find what is sensitive in files; touches no vault."""
    return detect_files(paths, policy, register, progress, cancel)

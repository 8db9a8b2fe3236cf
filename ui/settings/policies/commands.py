"""What the policies' pane asks of the workflow; in the vault's thread, but for trying, which is long work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import policies, registers
from kpo_vault.workflow.policies import Policy, PolicySummary
from kpo_vault.workflow.policy_trial import Tried, try_policy
from kpo_vault.workflow.session import Session
from redaction.detection.register import Register


@dataclass(frozen=True, slots=True, repr=False)
class Library:
    """All policies, the texts of the vault's own, and the name and text of a draft that was not saved."""

    summaries: tuple[PolicySummary, ...]
    kept: dict[str, str]
    draft: tuple[str, str] | None


def library(session: Session) -> Library:
    """Return all policies."""
    return Library(
        policies.policy_summaries(session), policies.own_policies(session), policies.draft(session)
    )


def save(session: Session, name: str, text: str, former: str) -> Library:
    """Keep a policy; under another name than before the former one goes."""
    saved = policies.save_policy(session, name, text)
    if former and former.casefold() != saved.name.casefold() and former in policies.own_policies(session):
        policies.remove_policy(session, former)
    policies.drop_draft(session)
    return library(session)


def remove(session: Session, name: str) -> tuple[str, Library]:
    """Forget a policy; return its text, so that it can be put back, and what is left."""
    return policies.remove_policy(session, name), library(session)


def keep_draft(session: Session, name: str, text: str) -> None:
    """Keep what is being written, so that neither a lock nor a crash loses it."""
    policies.keep_draft(session, name, text)


def drop_draft(session: Session) -> Library:
    """Forget what was being written."""
    policies.drop_draft(session)
    return library(session)


def export(session: Session, name: str, path: Path) -> None:
    """Write a policy as a file."""
    policies.export_policy(session, name, path)


def read_file(path: Path) -> tuple[str, str]:
    """Return the name and the text of a policy file."""
    stem, text = policies.read_policy_file(path)
    return policies.named_in(text) or stem, text


def load_register(session: Session) -> Register:
    """Return what is always protected."""
    return registers.load(session)


def attempt(
    policy: Policy, text: str, register: Register, *, progress: Progress, cancel: CancelToken
) -> tuple[Tried, ...]:
    """Return what the policy would find in a text; touches no vault."""
    return try_policy(policy, text, register, progress=progress, cancel=cancel)

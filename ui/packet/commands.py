"""What sealing asks of the workflow; each function runs in the vault's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow import approvals, sealing
from kpo_vault.workflow.approvals import Approval
from kpo_vault.workflow.reviewing import Review
from kpo_vault.workflow.sealing import Checked, ContentFile, Gate, SealReport
from kpo_vault.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be sealed, to whom, on which terms."""

    matter: str
    folder: Path
    files: tuple[str, ...]
    partners: tuple[str, ...]
    purpose: str = ""
    instructions: str = ""
    expires: date | None = None
    agreement: str = ""
    glossary: bool = True


@dataclass(frozen=True, slots=True)
class Passing:
    """The gates that a person goes through, why, and who agreed."""

    overrides: tuple[str, ...] = ()
    reason: str = ""
    approval: Approval | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What the checks of a plan found: gates and rules, who may agree, and who makes the packet classic."""

    checked: Checked
    approvers: tuple[str, ...]
    classic: tuple[str, ...]


def contents(session: Session, matter: str, folder: Path) -> tuple[ContentFile, ...]:
    """Return the files that can go into the packet."""
    return sealing.contents(session, matter, folder)


def check(
    session: Session, plan: Plan, review: Review | None, *, progress: Progress, cancel: CancelToken
) -> Findings:
    """Check everything about a packet that is not sealed yet; raises MixedRecipients."""
    checked = sealing.check_folder(
        session,
        plan.matter,
        plan.folder,
        plan.partners,
        only=plan.files,
        agreement=plan.agreement,
        undecided=_undecided(review),
        progress=progress,
        cancel=cancel,
    )
    return Findings(checked, approvals.approvers(session), sealing.classic_recipients(session, plan.partners))


def agree(session: Session, gates: Sequence[Gate], slot: str, passphrase: str) -> Approval:
    """Return the second person's agreement; raises SamePerson, WrongPassphrase."""
    return approvals.approve(session, gates, slot, passphrase)


def seal(
    session: Session,
    plan: Plan,
    passing: Passing,
    review: Review | None,
    target: Path,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> SealReport:
    """Seal a packet; raises GateClosed."""
    approval = passing.approval
    return sealing.seal_folder(
        session,
        plan.matter,
        plan.folder,
        plan.partners,
        target,
        only=plan.files,
        expires=plan.expires,
        purpose=plan.purpose,
        instructions=plan.instructions,
        agreement=plan.agreement,
        with_glossary=plan.glossary,
        undecided=_undecided(review),
        overrides=passing.overrides,
        reason=passing.reason,
        agree=(lambda _gates: approval) if approval is not None else None,
        progress=progress,
        cancel=cancel,
    )


def _undecided(review: Review | None) -> int:
    """Return how many findings wait; legends have gates of their own."""
    return 0 if review is None else sum(not review.item(index).gate for index in review.pending())

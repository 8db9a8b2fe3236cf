"""What a policy would find in a few lines, before it is used on documents."""

from __future__ import annotations

from dataclasses import dataclass

from kpo_vault.errors import UsageError
from kpo_vault.policy import Policy
from kpo_vault.progress import CancelToken, Progress, silent
from kpo_vault.workflow.document_work import detect_text
from kpo_vault.workflow.workers import Shared, isolated, seconds_for
from redaction.detection.register import Register

__all__ = ["LONGEST", "Tried", "try_policy"]

LONGEST = 50_000  # characters; longer texts are documents, and are tried as such


@dataclass(frozen=True, slots=True, repr=False)
class Tried:
    """A finding in the tried text (characters, end exclusive), what becomes of it, and why it was found."""

    start: int
    end: int
    entity_type: str
    operator: str
    gate: bool
    score: float
    explanation: str


def try_policy(
    policy: Policy,
    text: str,
    register: Register | None = None,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Tried, ...]:
    """Return what the policy finds in a text, in reading order; values that it keeps are among them.

    Raises UsageError for a text over 50,000 characters, Cancelled.
    """
    if len(text) > LONGEST:
        raise UsageError(f"A text of at most {LONGEST:,} characters can be tried.")
    progress(0.0, "Loading the detector")
    findings = isolated(
        detect_text, text, policy.settings, Shared(register or Register.of(())),
        seconds=seconds_for(len(text)), cancel=cancel,
    )  # fmt: skip
    progress(1.0, "Tried")
    return tuple(
        Tried(
            finding.start,
            finding.end,
            finding.entity_type,
            policy.rule(finding.entity_type).operator,
            policy.rule(finding.entity_type).gate,
            finding.score,
            finding.explanation,
        )
        for finding in sorted(findings, key=lambda f: (f.start, -f.end))
    )

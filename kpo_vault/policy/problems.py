"""What is wrong with a policy, or worth a second look, and in which line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kpo_vault.errors import ApplicationError


class Severity(StrEnum):
    """An error keeps a policy from being used; a warning says what a person may not have meant."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake or doubt: ``line`` counts from 1, ``message`` begins small and ends without a full stop."""

    line: int
    message: str
    severity: Severity = Severity.ERROR


class PolicyError(ApplicationError):
    """A policy says something that cannot be followed (parameters: ``policy``, ``line``, ``message``)."""

    code = "policy"
    sentence = "Policy {policy}, line {line}: {message}."
    hint = "docs/policies.md describes every key."

    def __init__(self, policy: str, line: int, message: str) -> None:
        """Name the policy, the line (from 1) and what is wrong there."""
        super().__init__(policy=policy, line=line, message=message)

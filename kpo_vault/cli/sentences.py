"""Errors as sentences: what happened, and how to go on."""

from __future__ import annotations

import os

from kpo_vault.errors import ApplicationError, GateClosed
from kpo_vault.progress import Cancelled
from kpo_vault.workflow.system_errors import reason_of


def explain(error: BaseException) -> tuple[str, int]:
    """Return the text for a person and the exit status for an error.

    An error that nobody foresaw is named by its type only: its message could hold document text. Set
    KPO_VAULT_DEBUG=1 to see the traceback on a machine where that is no risk.
    """
    from crypto.errors import CryptoError
    from redaction.errors import LeakFound, RedactionError

    if os.environ.get("KPO_VAULT_DEBUG"):
        raise error
    if isinstance(error, Cancelled):
        return "Stopped. Nothing was left half-written.", 2
    if isinstance(error, GateClosed):
        return "\n".join(
            [f"Error: {error}", *(_how_to_pass(code) for code in error.overridable)]
        ), error.exit_status
    if isinstance(error, ApplicationError | RedactionError | CryptoError):
        status = getattr(error, "exit_status", 1 if isinstance(error, LeakFound) else 2)
        hint = f"\n{error.hint}" if error.hint else ""
        return f"Error: {error}{hint}", status
    if isinstance(error, MemoryError):
        return (
            "Error: there is not enough memory for this.\nClose other programs, or take fewer files at once.",
            2,
        )
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"Error: {place}{reason_of(error)}.", 2
    return (
        f"Error: something unexpected happened ({type(error).__name__}).\n"
        "Nothing was released. Set KPO_VAULT_DEBUG=1 to see where, and report it without document text."
    ), 2


def _how_to_pass(gate: str) -> str:
    """Return how a gate is passed at the terminal."""
    if gate == "replay":
        return "If you want to do it once more: --again"
    if gate == "second-person":
        return "The second person names their slot with --approver SLOT and enters its passphrase."
    verify = "If the words are the same: kpo-vault contact verify NAME\n" if gate == "unverified-key" else ""
    return (
        f'{verify}To pass it all the same: --override {gate} --reason "…" --approver SLOT (the audit log has both; '
        "without --approver if the policy says approvals: 1)"
    )

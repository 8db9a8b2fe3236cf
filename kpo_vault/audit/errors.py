"""What can go wrong with the audit log.

ApplicationError
└── LogDamaged      the log, or an export of it, is not the one that was signed
"""

from __future__ import annotations

from kpo_vault.errors import ApplicationError


class LogDamaged(ApplicationError):
    """Entries, hashes and signed checkpoints do not fit together (parameter: ``reason``)."""

    code = "log-damaged"
    sentence = "The audit log is not intact: {reason}."
    hint = "Keep the file as it is and compare it with an earlier export or with a partner's checkpoint."
    exit_status = 1

    def __init__(self, *, reason: str) -> None:
        """Say what does not fit, with numbers of entries and never their content."""
        super().__init__(reason=reason)

"""What can go wrong with the audit log.

ApplicationError
└── LogDamaged      the log, or an export of it, is not the one that was signed
    └── OtherSigner it is sound, and another key than the expected one has signed it
"""

from __future__ import annotations

from kpo_vault.errors import ApplicationError


class LogDamaged(ApplicationError):
    """Entries, hashes and signed checkpoints do not fit together (parameter: ``reason``).

    ``entry`` is the number of the first entry that is at fault, where that is known.
    """

    code = "log-damaged"
    sentence = "The audit log is not intact: {reason}."
    hint = "Keep the file as it is and compare it with an earlier export or with a partner's checkpoint."
    exit_status = 1

    def __init__(self, *, reason: str, entry: int | None = None) -> None:
        """Say what does not fit, with numbers of entries and never their content."""
        super().__init__(reason=reason, **({} if entry is None else {"entry": entry}))

    @property
    def entry(self) -> int | None:
        """The first entry at fault."""
        found = self.parameters.get("entry")
        return found if isinstance(found, int) else None


class OtherSigner(LogDamaged):
    """An export that hashes and signs well, but not with the key on the card that was given."""

    code = "other-signer"
    sentence = "Another key than the one on this card has signed the log."
    hint = "Check the log with the card of whoever kept it. If this is that card, the log is somebody else's: do not rely on it."

    def __init__(self) -> None:
        """Name nothing: neither key is known to be anybody's."""
        super().__init__(reason="another key has signed it")

"""What can go wrong in the application, as codes that the interfaces turn into sentences.

    ApplicationError
    ├── UsageError            a name, path or option that cannot be used; exit status 2
    ├── VaultError            raised by kpo_vault.vault; see there for its kinds
    ├── GateClosed            a rule of the product says no; exit status 1
    ├── NotVerifiable         what is to be verified, or to verify with, is something else; four kinds
    ├── NoPacket              a file that was to be opened is no packet at all
    └── OutputFailed          the result could not be written (folder, permission, space)

A parameter may be a name that the user typed, a path, a count or a code; never document text or a key.
"""

from __future__ import annotations

from typing import ClassVar


class ApplicationError(Exception):
    """Base of the application's errors: a code, a sentence, a hint, and the exit status of the command line."""

    code: ClassVar[str] = "application"
    sentence: ClassVar[str] = "The operation failed."
    hint: ClassVar[str] = ""
    exit_status: ClassVar[int] = 2

    def __init__(self, **parameters: str | int) -> None:
        """Keep the safe parameters; the message is built from the class's sentence."""
        self.parameters = parameters
        super().__init__(self.sentence.format_map(parameters))

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes with the parameters."""
        return (_rebuild, (type(self), self.parameters))


def _rebuild(kind: type[ApplicationError], parameters: dict[str, str | int]) -> ApplicationError:
    return kind(**parameters)


class UsageError(ApplicationError):
    """Something the user named does not exist or cannot be used (parameter: ``message``)."""

    code = "usage"
    sentence = "{message}"

    def __init__(self, message: str) -> None:
        """Say what is wrong in one sentence."""
        super().__init__(message=message)


class VaultError(ApplicationError):
    """Base of the vault's errors."""

    code = "vault"


class GateClosed(ApplicationError):
    """A rule of the product stops the hand-off (parameters: ``gate``, ``message``).

    ``overridable`` are the codes of gates that a person may pass with a reason; each interface says how.
    """

    code = "gate"
    sentence = "{message}"
    exit_status = 1

    def __init__(self, gate: str, message: str, overridable: tuple[str, ...] = ()) -> None:
        """Name the gate and say in one sentence why it is closed."""
        super().__init__(gate=gate, message=message)
        self.overridable = overridable

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes with all arguments."""
        return (type(self), (self.parameters["gate"], self.parameters["message"], self.overridable))


class NotVerifiable(ApplicationError):
    """A file is nothing that signatures could be checked of (parameter: ``name``)."""

    code = "not-verifiable"
    sentence = "{name} is neither a packet, nor a packet's folder, nor an exported audit log."
    hint = "A contact's card is given with --card, beside what its owner signed."


class CardNeeded(NotVerifiable):
    """Who signed is what is checked, and nobody said who should have."""

    code = "card-needed"
    sentence = "The card of the sender is needed: who signed is what is checked."
    hint = "Give it with --card."


class NoKeyFile(NotVerifiable):
    """A file holds no keys in the manner of age (parameter: ``name``)."""

    code = "no-key-file"
    sentence = "{name} is no age key file."


class NoCheckpoint(NotVerifiable):
    """The folder of a packet brings no checkpoint to look for on a log (parameter: ``name``)."""

    code = "no-checkpoint"
    sentence = "{name} is not the folder of an opened packet with a checkpoint of its sender."


class WholeLogNeeded(NotVerifiable):
    """An extract was to be held against kept checkpoints."""

    code = "whole-log-needed"
    sentence = "Only the whole log shows whether a kept checkpoint lies on it, not an extract."


class NoPacket(ApplicationError):
    """A file is not even encrypted in the manner of a packet (parameter: ``name``)."""

    code = "no-packet"
    sentence = "{name} is not an encrypted packet."
    hint = "A packet is a file that a client sealed to you. Ask the sender which file it is, and choose that one."


class OutputFailed(ApplicationError):
    """A result could not be written (parameters: ``path``, ``reason``)."""

    code = "output"
    sentence = "Cannot write {path}: {reason}."
    hint = "Nothing was left half-written. Choose another folder or free some space, and retry."

    def __init__(self, *, path: str, reason: str) -> None:
        """Give the path and the system's reason."""
        super().__init__(path=path, reason=reason)

"""What can go wrong with a document, as codes that the interfaces turn into sentences.

    RedactionError
    ├── UnsupportedFormat      no reader for this kind of file
    ├── UnreadableDocument     the file is not what its name says, or is broken
    ├── ProtectedDocument      encrypted with a password that we do not have
    ├── DocumentTooLarge       over a limit that keeps the machine safe
    ├── UnwritableReplacement  the format has no legal way to write this text in this place
    ├── UnusableModel          a language model that the settings name is missing or broken
    ├── ProcessingStopped      the process that read the document crashed or passed a limit
    └── LeakFound              an accepted value can still be read in an output

A parameter may be a format, a count, a limit or a place; never text out of a document.
"""

from __future__ import annotations

from typing import ClassVar


class RedactionError(Exception):
    """Base of all errors of this package: a code, a sentence, a hint how to recover.

    ``parameters`` are safe to log and to show: names of formats, numbers, places.
    """

    code: ClassVar[str] = "redaction"
    sentence: ClassVar[str] = "The document could not be processed."
    hint: ClassVar[str] = ""

    def __init__(self, **parameters: str | int) -> None:
        """Keep the safe parameters; the message is built from the class's sentence."""
        self.parameters = parameters
        super().__init__(self.sentence.format_map(parameters))

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes with the parameters."""
        return (_rebuild, (type(self), self.parameters))


def _rebuild(kind: type[RedactionError], parameters: dict[str, str | int]) -> RedactionError:
    return kind(**parameters)


class UnsupportedFormat(RedactionError):
    """No reader exists for this kind of file (parameters: ``format``, ``supported``)."""

    code = "unsupported-format"
    sentence = "Files of type {format} are not supported."
    hint = "Supported are {supported}."

    def __init__(self, *, format: str, supported: str) -> None:
        """Name the refused format and the formats that would work."""
        super().__init__(format=format, supported=supported)
        self.hint = self.hint.format(supported=supported)  # type: ignore[misc]


class UnreadableDocument(RedactionError):
    """The bytes are not a sound document of their format (parameters: ``format``, ``reason``)."""

    code = "unreadable-document"
    sentence = "This {format} file cannot be read: {reason}."
    hint = "Open it in the program that made it, save it again, and retry."

    def __init__(self, *, format: str, reason: str) -> None:
        """Give the format and a reason without any text of the document."""
        super().__init__(format=format, reason=reason)


class ProtectedDocument(RedactionError):
    """The document is encrypted with a password (parameter: ``format``)."""

    code = "protected-document"
    sentence = "This {format} file is protected by a password."
    hint = "Remove the password in the program that made it, and retry."

    def __init__(self, *, format: str) -> None:
        """Name the format."""
        super().__init__(format=format)


class DocumentTooLarge(RedactionError):
    """A limit on size, pages or inflated size was passed (parameters: ``what``, ``limit``)."""

    code = "document-too-large"
    sentence = "The document is too large: {what} is over the limit of {limit}."
    hint = "Split it into smaller documents."

    def __init__(self, *, what: str, limit: str | int) -> None:
        """Name what was measured and its limit."""
        super().__init__(what=what, limit=limit)


class UnwritableReplacement(RedactionError):
    """A replacement cannot be written in its place (parameters: ``format``, ``place``)."""

    code = "unwritable-replacement"
    sentence = "A value in this {format} file cannot be replaced safely ({place})."
    hint = "Remove the value in the program that made the file, or leave the file out of the packet."

    def __init__(self, *, format: str, place: str) -> None:
        """Give the format and the place (page, sheet, part), never the value."""
        super().__init__(format=format, place=place)


class LeakFound(RedactionError):
    """The leak check found accepted values in an output (parameters: ``count``, ``places``)."""

    code = "leak-found"
    sentence = "{count} protected value(s) can still be read in the output: {places}."
    hint = "Nothing was released. Remove those places from the original, or leave the file out."

    def __init__(self, *, count: int, places: str) -> None:
        """Give the number of leaks and where they are."""
        super().__init__(count=count, places=places)


class UnusableModel(RedactionError):
    """A language model that the settings name can't be used (parameters: ``model``, ``reason``)."""

    code = "unusable-model"
    sentence = "The language model {model} cannot be used: {reason}."
    hint = "Install the package, or choose the folder of a spaCy pipeline, or take the model out of the settings."

    def __init__(self, *, model: str, reason: str) -> None:
        """Give the last part of the model's name and the reason."""
        super().__init__(model=model, reason=reason)


class ProcessingStopped(RedactionError):
    """The process that worked on the document crashed, or was ended at a limit (parameter: ``reason``)."""

    code = "processing-stopped"
    sentence = "Work on this document was stopped: {reason}."
    hint = "What was done before is kept. Try again; if it stops again, leave the file out, or split it into smaller ones."

    def __init__(self, *, reason: str) -> None:
        """Give the limit, or the kind of failure, without any text of the document."""
        super().__init__(reason=reason)

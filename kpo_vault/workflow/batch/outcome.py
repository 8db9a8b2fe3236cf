"""What a batch tells while it runs and when it is done; holds no original value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from redaction.errors import RedactionError


class Stage(StrEnum):
    """What the batch is doing."""

    COUNT = "Reading"
    FIND = "Finding"
    LINK = "Linking"
    RENDER = "Protecting"
    SEAL = "Sealing"


@dataclass(frozen=True, slots=True)
class Tick:
    """How far a stage is: documents done of all, those of them that an earlier run had done, refused ones, words."""

    stage: Stage
    done: int
    total: int
    resumed: int = 0
    refused: int = 0
    words: int = 0


class Watch(Protocol):
    """Called by the coordinator after each document."""

    def __call__(self, tick: Tick) -> None:
        """Take note."""


class Status(StrEnum):
    """What became of a document."""

    WRITTEN = "written"
    DUPLICATE = "duplicate"  # the same bytes as another document: its output stands for both
    REFUSED = "refused"
    WAITING = "waiting"  # a reviewer took a decision back and owes another


@dataclass(frozen=True, slots=True, repr=False)
class FileOutcome:
    """One document's end. ``shown`` is the source's own name: for the terminal, not for a report that travels.

    ``seconds`` are those of a processor in the workers.
    """

    number: int
    shown: str
    status: Status
    output: str = ""
    error: RedactionError | None = None
    replaced: int = 0
    seconds: float = 0.0
    places_lost: int = 0
    markings: tuple[str, ...] = ()
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """A finding that is worth a look: the output and the token in it, the type, and how sure detection was."""

    output: str
    token: str
    entity_type: str
    score: float
    recognizer: str


@dataclass(frozen=True, slots=True, repr=False)
class BatchReport:
    """The end of a batch: every document, findings by type, and what to look at first.

    ``elapsed`` are the seconds of this run; ``words`` those of all documents, an earlier run's included.
    """

    folder: Path
    files: tuple[FileOutcome, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    samples: tuple[Sample, ...] = ()
    elapsed: float = 0.0
    words: int = 0
    finished: datetime = field(default_factory=lambda: datetime.now(UTC))

    def with_status(self, *statuses: Status) -> tuple[FileOutcome, ...]:
        """Return the documents that ended so."""
        return tuple(file for file in self.files if file.status in statuses)

    @property
    def flagged(self) -> tuple[FileOutcome, ...]:
        """Return the written documents with a legend that nobody cleared, or with places that would not come back."""
        return tuple(file for file in self.files if file.markings or file.places_lost)

    @property
    def exit_status(self) -> int:
        """0 if every document was written, 1 if one was refused or waits."""
        return 1 if self.with_status(Status.REFUSED, Status.WAITING) else 0

"""What the leak check is given and what it answers; nothing here prints or stores a sensitive value."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from redaction.errors import LeakFound

_CHANGED = "the file was changed after it had been checked"
_PLACES_NAMED = 5  # an error message names so many places and counts the rest


@dataclass(frozen=True, slots=True, repr=False)
class SensitiveValue:
    """A value that must not be readable in an output; ``entity_type`` decides which variants are searched."""

    text: str
    entity_type: str = ""

    def __repr__(self) -> str:
        """Show type and length, never the value."""
        return f"<SensitiveValue {self.entity_type or 'untyped'} {len(self.text)} characters>"


class LeakKind(StrEnum):
    """In which form the value was found."""

    EXACT = "exact"
    CASE = "case"
    SPACING = "spacing"  # other, more or fewer separators: "MenonRoy", "M E N O N"
    HYPHENATION = "hyphenation"  # broken at a line end, soft hyphens, zero-width characters
    REVERSED = "reversed"  # "Menon-Roy, Anjali"
    INITIALS = "initials"  # "A. Menon-Roy"
    DIGITS = "digits"  # the same number grouped or stored in another way
    ENCODED = "encoded"  # percent, entities, base64, hexadecimal, quoted-printable, UTF-16


@dataclass(frozen=True, slots=True, order=True)
class Leak:
    """One value in one place: ``value`` is its index in the list that was searched, never its text."""

    value: int
    entity_type: str
    place: str
    channel: str
    kind: LeakKind


@dataclass(frozen=True, slots=True, order=True)
class Unchecked:
    """A place that the check could not read and why; a person may acknowledge it by its ``place``."""

    place: str
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class LeakReport:
    """The outcome for one output; ``channels`` lists what was read ("text", "metadata", ...).

    ``sha256`` is that of the checked bytes (64 hexadecimal digits), so that nothing else can be released under
    this report. ``acknowledged`` are the unchecked places that a person has accepted.
    """

    name: str
    sha256: str
    values: int
    leaks: tuple[Leak, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    acknowledged: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()

    @property
    def open_places(self) -> tuple[Unchecked, ...]:
        """The unchecked places that nobody has acknowledged."""
        accepted = frozenset(self.acknowledged)
        return tuple(item for item in self.unchecked if item.place not in accepted)

    @property
    def passed(self) -> bool:
        """Whether nothing was found and everything was read or acknowledged."""
        return not self.leaks and not self.open_places

    def sealable(self, name: str, content: bytes) -> SealableOutput:
        """Return the output in the only form that sealing takes.

        Raise LeakFound if the report has not passed, or if name or bytes are not those that were checked.
        """
        if name != self.name or hashlib.sha256(content).hexdigest() != self.sha256:
            raise LeakFound(count=0, places=_CHANGED)
        if not self.passed:
            raise LeakFound(count=len({leak.value for leak in self.leaks}), places=self._places())
        return SealableOutput(name, content, self.sha256, _proof=_PROOF)

    def sealable_file(self, path: Path) -> SealableOutput:
        """Return the output that lies at ``path``, under the report's name, without holding its bytes.

        Raise LeakFound as ``sealable`` does, and OSError. Whoever takes it reads the file once more, and has to compare
        what was read with ``sha256``.
        """
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != self.sha256:
                raise LeakFound(count=0, places=_CHANGED)
        if not self.passed:
            raise LeakFound(count=len({leak.value for leak in self.leaks}), places=self._places())
        return SealableOutput(self.name, path, self.sha256, _proof=_PROOF)

    def _places(self) -> str:
        places = sorted({leak.place for leak in self.leaks})
        places += [f"{item.place} (not readable: {item.reason})" for item in self.open_places]
        named = places[:_PLACES_NAMED]
        rest = len(places) - len(named)
        return "; ".join(named) + (f"; and {rest} more" if rest else "")

    def __repr__(self) -> str:
        """Show counts only: names can be telling."""
        outcome = "passed" if self.passed else "not passed"
        return f"<LeakReport {outcome}, {len(self.leaks)} leaks, {len(self.open_places)} places unread>"


_PROOF = object()  # only LeakReport.sealable hands it on


@dataclass(frozen=True, slots=True, repr=False)
class SealableOutput:
    """An output whose leak check has passed; ``LeakReport`` is its only maker.

    ``content`` are its bytes or the file that holds them, ``sha256`` is that of the report that passed: a file that has
    another one by the time it is sealed is not this output.
    """

    name: str
    content: bytes | Path
    sha256: str
    _proof: object = field(compare=False)

    def __post_init__(self) -> None:
        """Refuse construction from anywhere but a passed report."""
        if self._proof is not _PROOF:
            raise TypeError("a SealableOutput comes from a LeakReport only")

    def __repr__(self) -> str:
        """Show no name: it can be telling."""
        return f"<SealableOutput {self.sha256[:8]}>"

    def __reduce__(self) -> tuple[object, ...]:
        """Refuse pickling: unpickling would make one without a report."""
        raise TypeError("a SealableOutput stays in the process that checked it")


def acknowledged_places(unchecked: Collection[Unchecked], acknowledged: Collection[str]) -> tuple[str, ...]:
    """Return the acknowledged places that really occur, sorted: a stale consent accepts nothing."""
    return tuple(sorted({item.place for item in unchecked} & set(acknowledged)))

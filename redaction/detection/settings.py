"""What a detector is told: plain values that travel to worker processes and serve as a cache key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DetectionSettings:
    """Which entity types are sought, and from which score on.

    ``entities`` None means all of the catalogue; an empty set means that only protected terms are sought, and
    then neither Presidio nor spaCy is loaded. ``thresholds`` (0..1) override the recognizers' own per entity type.
    """

    entities: frozenset[str] | None = None
    thresholds: Mapping[str, float] = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)

    def __hash__(self) -> int:
        """Hash by value, so that equal settings share one loaded detector."""
        return hash((self.entities, tuple(sorted(self.thresholds.items())), self.languages))


@dataclass(frozen=True, slots=True, repr=False)
class ProtectedTerm:
    """A term of the client's register, protected wherever it stands."""

    text: str
    entity_type: str = "PROTECTED_TERM"

    def __repr__(self) -> str:
        """Show the type, never the term."""
        return f"<ProtectedTerm {self.entity_type}>"

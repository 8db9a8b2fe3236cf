"""What a review shows: findings with their decisions, entities, places of a search, and the kinds of acts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redaction.findings import Finding


class DecisionState(StrEnum):
    """Where a finding stands."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class ActKind(StrEnum):
    """What a reviewer did; each can be undone and made again."""

    DECIDE = "decide"
    RETYPE = "retype"
    ADD = "add"
    MERGE = "merge"
    SPLIT = "split"
    ACKNOWLEDGE = "acknowledge"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Choice:
    """What was decided about a finding; ``entity_type`` is the one that counts, found or given by a reviewer."""

    state: DecisionState
    operator: str
    reason: str
    entity_type: str


@dataclass(frozen=True, slots=True, repr=False)
class ReviewItem:
    """A finding with its decision. ``document`` is a number in ``Review.detected``, ``entity`` one of ``Review.entities``.

    ``finding`` has the type that a reviewer gave it. ``gate`` findings are legends: accepting one says that a person
    cleared the document. ``covered`` findings lie in a passage, a block or a wider finding that is hidden as a whole:
    they belong to no entity, and count again when the whole is rejected. A ``whole`` is what holds others: who lets it
    stand has not let each of them stand.
    """

    index: int
    document: int
    finding: Finding
    entity: int | None
    state: DecisionState
    operator: str
    reason: str
    gate: bool
    covered: bool = False
    whole: bool = False

    def __repr__(self) -> str:
        """Show number, state and operator only."""
        return f"<ReviewItem {self.index} {self.finding.entity_type} {self.state} {self.operator}>"


@dataclass(frozen=True, slots=True, repr=False)
class ReviewEntity:
    """A person, company or other value of the packet with all its findings.

    ``number`` is the index of its first finding: it stays the same while other entities are merged and split. ``name``
    is the fullest of its ``surfaces``, ``indices`` its findings in reading order, ``group`` the catalogue's
    ("personal", "proprietary", "gate") and ``family`` the catalogue's as well ("PERSON", "SECRET"). ``ambiguous`` says that a form
    could belong to another entity as well: a person has to merge it or let it be.
    """

    number: int
    entity_type: str
    group: str
    family: str
    name: str
    surfaces: tuple[str, ...]
    indices: tuple[int, ...]
    ambiguous: bool
    pending: int
    accepted: int
    rejected: int

    def __repr__(self) -> str:
        """Show type and counts, never a form."""
        return f"<ReviewEntity {self.number} {self.entity_type} {len(self.indices)} findings>"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` to ``end`` of a segment of a document; ``index`` is a finding that stands there already."""

    document: int
    segment: int
    start: int
    end: int
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of a page, in shares (0..1) of its width from the left and of its height from the top."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        """Refuse what is no rectangle within the page."""
        if not (0 <= self.left < self.right <= 1 and 0 <= self.top < self.bottom <= 1):
            raise ValueError("a rectangle lies within its page")

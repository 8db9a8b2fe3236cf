"""What became of every token of a returned document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum


class RestoreStatus(StrEnum):
    """What was found; only RESTORED, and corrections that a person accepted, change the document."""

    RESTORED = "restored"  # issued by the packet, check symbols right
    ALTERED = "altered"  # damaged, split or mixed with formatting; a correction may be proposed
    SHORT = "short"  # without check symbols: the entity's main form is proposed
    UNKNOWN = "unknown"  # check symbols (or a short reference) that fit, but this packet never issued it
    FOREIGN = "foreign"  # undamaged to look at, but its check symbols are not this matter's
    MISPLACED = "misplaced"  # issued, but the original is not allowed in this place ("/" in a sheet name)
    MISSING = "missing"  # was sent in this document and did not come back
    DUPLICATED = "duplicated"  # came back more often than it was sent: for information


_HARMLESS = frozenset({RestoreStatus.RESTORED, RestoreStatus.DUPLICATED})


@dataclass(frozen=True, slots=True)
class RestoreItem:
    """One token of a document: the text as it was read there, its place, and what it was taken for.

    ``proposal`` is the plain spelling of a token, never an original. ``start`` and ``end`` are characters into the
    segment with the number ``segment``, -1 for a token that is missing or duplicated. ``restored`` says whether
    the original was put back, which for a proposal a person has to have accepted.
    """

    status: RestoreStatus
    text: str
    document: str
    place: str
    segment: int = -1
    start: int = 0
    end: int = 0
    proposal: str | None = None
    restored: bool = False


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """The items of one document, or of a whole packet after ``merge``."""

    items: tuple[RestoreItem, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every token was restored and none is left to decide."""
        return all(item.restored or item.status in _HARMLESS for item in self.items)

    def counts(self) -> Mapping[RestoreStatus, int]:
        """Return the number of items of each status, zeros included, in the order of ``RestoreStatus``."""
        counted = Counter(item.status for item in self.items)
        return {status: counted[status] for status in RestoreStatus}

    def of(self, *statuses: RestoreStatus) -> tuple[RestoreItem, ...]:
        """Return the items with one of the statuses."""
        return tuple(item for item in self.items if item.status in statuses)

    @classmethod
    def merge(cls, reports: Iterable[RestoreReport]) -> RestoreReport:
        """Return one report over several documents."""
        return cls(tuple(item for report in reports for item in report.items))

    def to_json(self) -> dict[str, object]:
        """Return the report as JSON-ready values; it holds no originals."""
        return {
            "complete": self.complete,
            "counts": {str(status): count for status, count in self.counts().items()},
            "items": [asdict(item) | {"status": str(item.status)} for item in self.items],
        }

"""How the records of compliance name a place in a document: as a person finds it, and never with a value in it."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.documents.model import Document, Segment
from redaction.leakcheck import Checker, SensitiveValue

__all__ = ["PlaceNames", "plain_place"]


def plain_place(segment: Segment) -> str:
    """Return the page of a segment, or its kind and number: what never holds a value."""
    page = segment.context.page
    return f"page {page}" if page is not None else f"{segment.kind} {segment.id + 1}"


class PlaceNames:
    """Names places without a value in them: a sheet called after the client is told by its number instead."""

    def __init__(self, values: Sequence[SensitiveValue]) -> None:
        """Take the values that must not show."""
        self._checker = Checker(values)
        self._told: dict[str, bool] = {}

    def name(self, document: Document, segment: int, start: int) -> str:
        """Return how a person finds a place; ``start`` is a character of the segment."""
        found = document.segments[segment]
        return self.named(found.place_at(start) or str(found.kind), plain_place(found))

    def named(self, place: str, plain: str) -> str:
        """Return ``place``, or ``plain`` if a value shows in it."""
        if place not in self._told:
            self._told[place] = bool(self._checker.find(place))
        return plain if self._told[place] else place

"""By how many days the dates of a document move: those of its person, the same in every document of the matter."""

from __future__ import annotations

import hmac
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from kpo_vault.vault.matters import Matter
from kpo_vault.workflow.reviewing import Reviewed, ReviewItem
from redaction.documents.model import Segment, SegmentKind

_PERSONS = frozenset({"PERSON", "MINOR", "INVENTOR"})
_MOST_DAYS = 364  # within a year, so that ages and seasons of a story stay plausible
_CELL = re.compile(r"(?:column \d+|\b[A-Z]{1,3}(?=\d+$))")


class DateShifts:
    """The days of each person of a review, drawn from a secret of the matter and never from a date.

    In a table the person is the one of the row; elsewhere the one whom the document names most often, so that the
    intervals between all dates of a text remain. Dates of a document that names nobody share one shift.
    """

    def __init__(
        self, review: Reviewed, items: Sequence[ReviewItem], keys: Mapping[int, str], matter: Matter
    ) -> None:
        self._review = review
        self._secret = matter.secret("date shift")
        named: dict[int, Counter[str]] = defaultdict(Counter)
        self._rows: dict[tuple[int, str], set[str]] = defaultdict(set)
        for item in items:
            if item.entity is None or item.finding.entity_type not in _PERSONS:
                continue
            key = keys[item.entity]
            named[item.document][key] += 1
            if (row := self._row(item)) is not None:
                self._rows[row].add(key)
        self._subjects = {
            document: min(counted, key=lambda key: (-counted[key], key))
            for document, counted in named.items()
        }

    def days(self, item: ReviewItem) -> int:
        """Return the days by which a date moves: -364 to -1."""
        row = self._row(item)
        in_row = self._rows.get(row, set()) if row is not None else set()
        person = next(iter(in_row)) if len(in_row) == 1 else self._subjects.get(item.document, "")
        drawn = hmac.digest(self._secret, person.casefold().encode("utf-8", "surrogatepass"), "sha256")
        return -1 - int.from_bytes(drawn[:8], "big") % _MOST_DAYS

    def _row(self, item: ReviewItem) -> tuple[int, str] | None:
        document = self._review.detected.documents[item.document].document
        segment: Segment | None = None if document is None else document.segments[item.finding.segment]
        if segment is None or segment.kind is not SegmentKind.CELL:
            return None
        return item.document, _CELL.sub("", segment.context.place)

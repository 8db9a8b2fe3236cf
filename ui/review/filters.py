"""Which findings the list shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ui.review.findings import Findings
from ui.review.rows import PENDING

LOW_SCORE = 0.65  # findings below are those that a person most often turns down


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that a finding meets all of; an empty one does not restrict.

    ``page`` counts from 1 and only holds within ``document``; ``group`` is "personal", "proprietary" or "gate".
    """

    words: str = ""
    pending_only: bool = False
    low_score: bool = False
    ambiguous: bool = False
    group: str = ""
    entity_type: str = ""
    document: int | None = None
    page: int | None = None

    @property
    def narrow(self) -> bool:
        """Whether anything but the document restricts."""
        return self != Filter(document=self.document)

    def select(self, findings: Findings) -> list[int]:
        """Return the positions of the findings that pass, in reading order."""
        rows, found = findings.rows, list(self._candidates(findings))
        if self.pending_only:
            found = [position for position in found if rows[position].state == PENDING]
        if self.low_score:
            found = [position for position in found if rows[position].score < LOW_SCORE]
        if self.ambiguous:
            found = [position for position in found if rows[position].ambiguous]
        if self.group:
            found = [position for position in found if rows[position].group == self.group]
        if self.entity_type:
            found = [position for position in found if rows[position].entity_type == self.entity_type]
        for word in self.words.casefold().split():
            words = findings.words()
            found = [position for position in found if word in words[position]]
        return found

    def _candidates(self, findings: Findings) -> Iterable[int]:
        if self.document is None:
            return range(len(findings))
        if self.page is not None:
            return findings.on_page(self.document, self.page)
        return findings.of_document(self.document)

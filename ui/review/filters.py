"""Which findings the list shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ui.review.findings import Findings
from ui.review.rows import PENDING, FindingRow

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
        words = self.words.casefold().split()
        return [
            position
            for position in self._candidates(findings)
            if self._passes(findings[position])
            and (not words or all(word in findings.words(position) for word in words))
        ]

    def _candidates(self, findings: Findings) -> Iterable[int]:
        if self.document is None:
            return range(len(findings))
        if self.page is not None:
            return findings.on_page(self.document, self.page)
        return findings.of_document(self.document)

    def _passes(self, row: FindingRow) -> bool:
        return not (
            (self.pending_only and row.state != PENDING)
            or (self.low_score and row.score >= LOW_SCORE)
            or (self.ambiguous and not row.ambiguous)
            or (self.group and row.group != self.group)
            or (self.entity_type and row.entity_type != self.entity_type)
        )

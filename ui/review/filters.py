"""Which findings the list shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ui.review.rows import PENDING, FindingRow


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions that a finding meets all of; an empty one does not restrict."""

    words: str = ""
    pending_only: bool = False
    group: str = ""
    entity_type: str = ""
    document: int | None = None

    def select(self, rows: Sequence[FindingRow]) -> list[int]:
        """Return the positions of the findings that pass, in their order."""
        words = self.words.casefold().split()
        return [position for position, row in enumerate(rows) if self._passes(row, words)]

    def _passes(self, row: FindingRow, words: list[str]) -> bool:
        if self.pending_only and row.state != PENDING:
            return False
        if self.document is not None and row.document != self.document:
            return False
        if self.group and row.group != self.group:
            return False
        if self.entity_type and row.entity_type != self.entity_type:
            return False
        if not words:
            return True
        text = f"{row.value} {row.type_name} {row.entity_type} {row.place}".casefold()
        return all(word in text for word in words)

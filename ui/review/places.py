"""Where a person is in a packet, by what stays the same when it is opened again: hash, segment, first character."""

from __future__ import annotations

from kpo_vault.workflow.reviewing import Review
from ui.review.findings import Findings
from ui.review.rows import FindingRow

Place = tuple[str, int, int]


class Places:
    """The places of one review's findings; the hashes of its documents are computed once."""

    def __init__(self, review: Review, findings: Findings) -> None:
        self._review = review
        self._findings = findings
        self._hashes: dict[int, str] = {}

    def of(self, finding: FindingRow) -> Place:
        """Return the place of a finding."""
        return self._hash(finding.document), finding.segment, finding.start

    def finding_at(self, place: Place) -> FindingRow | None:
        """Return the finding that holds a place."""
        sha256, segment, start = place
        for number in range(len(self._review.detected.documents)):
            if self._hash(number) == sha256:
                for position in self._findings.of_document(number):
                    row = self._findings[position]
                    if row.segment == segment and row.start <= start < row.end:
                        return row
        return None

    def _hash(self, number: int) -> str:
        if number not in self._hashes:
            document = self._review.detected.documents[number].document
            self._hashes[number] = "" if document is None else document.sha256
        return self._hashes[number]

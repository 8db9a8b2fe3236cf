"""One search for everything that is registered; its parts are built when they are first needed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from redaction.detection.register.model import Register
from redaction.detection.register.terms import TermMatcher
from redaction.documents.model import Segment
from redaction.findings import Finding

if TYPE_CHECKING:
    from redaction.detection.register.passages import PassageMatcher
    from redaction.detection.register.rows import RowMatcher

__all__ = ["RegisterSearch"]


class RegisterSearch:
    """Finds the terms, rows and passages of a register in the segments of a document."""

    def __init__(self, register: Register) -> None:
        """Keep the register."""
        self._register = register

    def findings(self, segments: Sequence[Segment]) -> list[Finding]:
        """Return what is found, segment by segment in no order; findings may overlap."""
        found: list[Finding] = []
        if self._register.terms:
            for segment in segments:
                found += self._terms.findings(segment.id, segment.text)
        if self._register.tables:
            found += self._rows.findings(segments)
        if self._register.documents:
            found += self._passages.findings(segments)
        return found

    @cached_property
    def _terms(self) -> TermMatcher:
        return TermMatcher(self._register.terms)

    @cached_property
    def _rows(self) -> RowMatcher:
        from redaction.detection.register.rows import RowMatcher  # noqa: PLC0415 - numpy only where it is needed

        return RowMatcher(self._register.tables)

    @cached_property
    def _passages(self) -> PassageMatcher:
        from redaction.detection.register.passages import PassageMatcher  # noqa: PLC0415 - as above

        return PassageMatcher(self._register.documents)

"""What a reviewer marks becomes a span that can be replaced: whole words, and whole findings that it touches."""

from __future__ import annotations

from collections.abc import Sequence

from kpo_vault.errors import UsageError
from kpo_vault.workflow.reviewing.findings import MARKED, Findings
from kpo_vault.workflow.reviewing.items import Span
from kpo_vault.workflow.sweeping import readable
from redaction import catalogue
from redaction.findings import Finding


def require_type(findings: Findings, entity_type: str) -> None:
    """Raise UsageError for what is no entity type, or is one of legends: those are found by their words."""
    if entity_type not in catalogue.entity_types():
        raise UsageError("There is no entity type of that name.")
    if findings.rule(entity_type).gate:
        raise UsageError("A legend is found by its words, not marked: choose another type.")


def readable_span(findings: Findings, span: Span, entity_type: str) -> Span:
    """Return a span grown until a token in its place can be read back, and no finding is cut or stands right beside it.

    Raises UsageError for a place that the document does not have, and for one in a legend that is replaced.
    """
    document = findings.document(span.document) if _within(findings, span) else None
    if document is None:
        raise UsageError("The document has no text at that place.")
    start, end = span.start, span.end
    while True:
        marked = Finding(span.segment, start, end, entity_type, 1.0, MARKED)
        (grown,) = readable(document, [marked])
        for index in _beside(findings, span, grown.start, grown.end):
            other = findings.found(index)
            start, end = min(start, other.start), max(end, other.end)
        start, end = min(start, grown.start), max(end, grown.end)
        if (start, end) == (marked.start, marked.end):
            return Span(span.document, span.segment, start, end)


def standing_at(findings: Findings, span: Span) -> int | None:
    """Return the finding that stands exactly at a span; one that holds no others rather than one that does."""
    found = [
        index
        for index in findings.near(span.document, span.segment, span.start, span.end)
        if (findings.found(index).start, findings.found(index).end) == (span.start, span.end)
        and not findings.rule(findings.choice(index).entity_type).gate
    ]
    return min(found, key=lambda index: (findings.is_whole(index), index), default=None)


def joined_spans(spans: Sequence[Span]) -> list[Span]:
    """Return the spans in reading order, those that overlap or touch joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        last = joined[-1] if joined else None
        if (
            last is None
            or (last.document, last.segment) != (span.document, span.segment)
            or span.start > last.end
        ):
            joined.append(span)
        elif span.end > last.end:
            joined[-1] = Span(last.document, last.segment, last.start, span.end)
    return joined


def _within(findings: Findings, span: Span) -> bool:
    if not 0 <= span.document < len(findings.detected.documents):
        return False
    document = findings.document(span.document)
    if document is None or not 0 <= span.segment < len(document.segments):
        return False
    text = document.segments[span.segment].text
    return 0 <= span.start < span.end <= len(text) and not text[span.start : span.end].isspace()


def _beside(findings: Findings, span: Span, start: int, end: int) -> list[int]:
    """Return the findings that a span overlaps or touches; a legend that stays hides nothing and is left alone."""
    result = []
    for index in findings.near(span.document, span.segment, start, end):
        other, choice = findings.found(index), findings.choice(index)
        if not findings.rule(choice.entity_type).gate:
            result.append(index)
        elif choice.operator != "keep" and other.start < end and start < other.end:
            raise UsageError("That place lies in a legend which is replaced as a whole.")
    return result

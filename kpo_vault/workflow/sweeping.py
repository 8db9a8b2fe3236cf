"""The last step of detection: every form in which the leak check would find a value becomes a finding as well.

Detection and the leak check must agree on what a value looks like, or documents would be refused for what nobody was
asked to decide on. So the check's own search runs over the segments before anything is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from redaction.documents.model import Document, Segment
from redaction.findings import Finding
from redaction.leakcheck import Checker, SensitiveValue
from redaction.tokens.spelling import Spelling

_COVER = "\ua66e"  # a letter that no document uses: it stands for the token that will be there
_EXPLANATION = "a form of a {} found elsewhere in the packet"


@dataclass(frozen=True, slots=True, repr=False)
class Swept:
    """The findings of each document, with those that the sweep added."""

    findings: tuple[tuple[Finding, ...], ...]
    added: int


def sweep(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], left_alone: Collection[str] = ()
) -> Swept:
    """Add a finding wherever a found value stands in a form that the leak check knows.

    ``left_alone`` are the entity types whose values stay in the documents. The result has no overlaps.
    """
    values = dict.fromkeys(
        (segment_text(document, finding), finding.entity_type)
        for document, found in zip(documents, findings, strict=True)
        for finding in found
        if finding.entity_type not in left_alone
    )
    checker = Checker([SensitiveValue(text, entity_type) for text, entity_type in values])
    types = [entity_type for _, entity_type in values]
    result = []
    added = 0
    for document, found in zip(documents, findings, strict=True):
        by_segment: dict[int, list[Finding]] = {}
        for finding in found:
            by_segment.setdefault(finding.segment, []).append(finding)
        more = [
            finding
            for segment in document.segments
            for finding in _missed(checker, types, segment, by_segment.get(segment.id, []))
        ]
        added += len(more)
        result.append(whole_names(document, sorted([*found, *more], key=lambda f: (f.segment, f.start))))
    return Swept(tuple(result), added)


def whole_names(document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Widen findings in sheet names to the whole name: 31 characters hold one token and no more."""
    longest: dict[int, Finding] = {}
    kept = []
    for finding in findings:
        if document.segments[finding.segment].spelling is not Spelling.SHEET_NAME:
            kept.append(finding)
            continue
        known = longest.get(finding.segment)
        if known is None or known.end - known.start < finding.end - finding.start:
            longest[finding.segment] = finding
    for number, finding in longest.items():
        kept.append(replace(finding, start=0, end=len(document.segments[number].text)))
    return tuple(sorted(kept, key=lambda f: (f.segment, f.start)))


def segment_text(document: Document, finding: Finding) -> str:
    """Return the text of a finding."""
    return document.segments[finding.segment].text[finding.start : finding.end]


def _missed(
    checker: Checker, types: Sequence[str], segment: Segment, found: Sequence[Finding]
) -> Iterator[Finding]:
    """Yield findings for the hits that no finding covers, longest first and without overlaps."""
    if segment.stored is not None:
        yield from _missed_number(checker, types, segment, found)
        return
    covered = segment.text
    for finding in found:
        length = finding.end - finding.start
        covered = covered[: finding.start] + _COVER * length + covered[finding.end :]
    hits = sorted(checker.find(covered), key=lambda hit: (hit[0] - hit[1], hit[0]))
    taken: list[tuple[int, int]] = [(f.start, f.end) for f in found]
    for start, end, value in hits:
        if all(end <= a or b <= start for a, b in taken):
            taken.append((start, end))
            yield _finding(segment, start, end, types[value])


def _missed_number(
    checker: Checker, types: Sequence[str], segment: Segment, found: Sequence[Finding]
) -> Iterator[Finding]:
    """Yield a finding of the whole cell if its number, as shown or as stored, is one of the values."""
    if found or segment.stored is None:
        return
    values = [hit[2] for hit in checker.find(segment.text)] or checker.find_stored(segment.stored, segment.text)
    for value in values[:1]:
        yield _finding(segment, 0, len(segment.text), types[value])


def _finding(segment: Segment, start: int, end: int, entity_type: str) -> Finding:
    return Finding(segment.id, start, end, entity_type, 1.0, "sweep", _EXPLANATION.format(entity_type))

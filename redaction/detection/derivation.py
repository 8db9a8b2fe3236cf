"""Values computed from found values: a formula's cached result gives its inputs away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from redaction.documents.model import Document
from redaction.findings import PART, Finding

__all__ = ["derive"]


def derive(document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings and, for every segment computed from a found one, a finding of the whole segment.

    The closure over ``depends_on`` is followed, cycles included. The new finding has the type of the precedent;
    a segment that already has findings is widened to the whole, because its formula can only be replaced whole.
    """
    by_id = {segment.id: segment for segment in document.segments}
    sources: dict[int, Finding] = {}
    for finding in findings:
        known = sources.get(finding.segment)
        if known is None or finding.score > known.score:
            sources[finding.segment] = finding
    # Thousands of formulas may share one long list of precedents: each list is walked once.
    groups: dict[int, tuple[tuple[int, ...], list[int]]] = {}
    for segment in document.segments:
        if segment.depends_on:
            groups.setdefault(id(segment.depends_on), (segment.depends_on, []))[1].append(segment.id)
    dependents: dict[int, list[list[int]]] = {}
    for precedents, targets in groups.values():
        for precedent in precedents:
            dependents.setdefault(precedent, []).append(targets)
    derived: dict[int, Finding] = {}
    waiting = list(sources)
    while waiting:
        precedent = waiting.pop()
        source = derived.get(precedent) or sources[precedent]
        for target in _taken(dependents.pop(precedent, ())):
            segment = by_id[target]
            if target in derived or not segment.text:
                continue
            place = by_id[precedent].context.place
            derived[target] = Finding(
                segment=target,
                start=0,
                end=len(segment.text),
                entity_type=source.entity_type,
                score=source.score,
                recognizer="derivation" if _tells(segment.text) else PART,
                explanation=f"computed from {place or 'a found value'}",
            )
            sources.setdefault(target, derived[target])
            waiting.append(target)
    kept = [finding for finding in findings if finding.segment not in derived]
    return tuple(sorted([*kept, *derived.values()], key=lambda f: (f.segment, f.start)))


def _tells(text: str) -> bool:
    """Return whether a computed value is one to look for elsewhere: 0, 12 or "yes" stand everywhere and tell nothing."""
    return sum(character.isalnum() for character in text) > 3


def _taken(groups: Iterable[list[int]]) -> Iterator[int]:
    """Yield the members of groups and empty them: what has been reached once need not be reached again."""
    for group in groups:
        yield from group
        group.clear()

"""A value found once is found everywhere, in all its forms."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from redaction.detection.conflicts import resolve, standing_texts
from redaction.detection.entity_model import RECOGNIZER
from redaction.detection.forms import PERSONS, Form
from redaction.documents.model import Segment
from redaction.findings import FORMED, LINKING, Finding

if TYPE_CHECKING:
    from redaction.detection.form_index import FormIndex

__all__ = ["form_index", "propagate", "value_index"]

_LEAST_SCORE = 0.5
_SURE_FULL_NAME = 0.42


def form_index(
    texts: Sequence[Mapping[int, str]], findings: Sequence[Iterable[Finding]], wants: Callable[[str], bool]
) -> FormIndex:
    """Collect the forms of all sure findings that are no forms themselves; ``texts`` maps segment ids to texts."""
    values: dict[tuple[str, str], float] = {}
    for segments, found in zip(texts, findings, strict=True):
        for finding in found:
            value = segments[finding.segment][finding.start : finding.end]
            if finding.recognizer not in FORMED and _sure(finding.entity_type, value, finding.score):
                key = (finding.entity_type, value)
                values[key] = max(values.get(key, 0), finding.score)
    return _indexed(values, wants)


def value_index(values: Iterable[tuple[str, str, float]]) -> FormIndex:
    """Collect the forms of values (entity type, text, highest score) that were found in other documents."""
    return _indexed({(kind, text): score for kind, text, score in values if _sure(kind, text, score)})


def _sure(entity_type: str, value: str, score: float) -> bool:
    full_name = entity_type in ("PERSON", "ORGANIZATION") and " " in value.strip()
    return score >= (_SURE_FULL_NAME if full_name else _LEAST_SCORE) and len(value) <= 200


def _indexed(
    values: Mapping[tuple[str, str], float], wants: Callable[[str], bool] = lambda _: True
) -> FormIndex:
    from redaction.detection.form_index import FormIndex  # noqa: PLC0415 - loads numpy, which terms alone do without

    return FormIndex(sorted(values, key=lambda item: (-values[item], -len(item[1]), item)), wants)


def propagated(
    forms: Sequence[tuple[int, int, Form]],
    segment: int,
    text: str,
    findings: Sequence[Finding],
    kept: Collection[str] = (),
) -> Sequence[Finding]:
    """Return the findings of one segment with the ``forms`` that stand there added where nothing covers the place.

    A text that stays in the document (a legend, or a type of ``kept``) covers nothing: it is parted around the value.
    """
    if not forms:
        return findings
    starts = [finding.start for finding in findings]
    staying = standing_texts(kept)
    added = []
    parted: dict[int, list[Finding]] = {}
    for start, end, form in forms:
        place = bisect_left(starts, start + 1) - 1
        covered = place >= 0 and findings[place].end >= end
        if covered and findings[place].entity_type in staying:
            sentence = "A form of a value found elsewhere."
            own = Finding(segment, start, end, form.entity_type, 0.6, LINKING, sentence)
            parted[place] = _parted(parted.get(place, [findings[place]]), own)
            continue
        # A value that is known tells more than the model's guess at the same characters.
        guessed = covered and findings[place].recognizer == RECOGNIZER
        # "Ybarra" of a child is no reason to part "Juan Ybarra".
        alike = guessed and {findings[place].entity_type, form.entity_type} <= PERSONS
        if not covered or (guessed and not alike and findings[place].entity_type != form.entity_type):
            sentence = "A form of a value found elsewhere."
            added.append(Finding(segment, start, end, form.entity_type, 0.6, LINKING, sentence))
    whole = [f for place, finding in enumerate(findings) for f in parted.get(place, (finding,))]
    return resolve(text, [*whole, *added], kept) if added else whole


def _parted(pieces: Sequence[Finding], value: Finding) -> list[Finding]:
    """Return the pieces with ``value`` cut out of the one that holds it; unchanged if it overlaps an earlier value."""
    result: list[Finding] = []
    for piece in pieces:
        if piece.recognizer != LINKING and piece.start <= value.start and value.end <= piece.end:
            ends = ((piece.start, value.start), (value.end, piece.end))
            left, right = (replace(piece, start=start, end=end) for start, end in ends)
            result += [p for p in (left, value, right) if p.end > p.start]
        else:
            result.append(piece)
    return result


def propagate(
    segments: Sequence[Segment],
    findings: Mapping[int, Sequence[Finding]],
    wants: Callable[[str], bool] = lambda _: True,
    kept: Collection[str] = (),
) -> dict[int, list[Finding]]:
    """Propagate within one document; ``findings`` are free of overlaps, by segment id."""
    texts = {segment.id: segment.text for segment in segments}
    index = form_index([texts], [[f for found in findings.values() for f in found]], wants)
    standing = index.find_in([segment.text for segment in segments])
    return {
        s.id: list(propagated(forms, s.id, s.text, findings.get(s.id, ()), kept))
        for s, forms in zip(segments, standing, strict=True)
    }


def by_segment(findings: Iterable[Finding]) -> dict[int, list[Finding]]:
    """Group findings by segment, in order of place."""
    grouped: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        grouped[finding.segment].append(finding)
    for group in grouped.values():
        group.sort(key=lambda f: f.start)
    return grouped

"""A value found once is found everywhere, in all its forms; one automaton searches all forms at once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import ahocorasick

from redaction.detection.conflicts import resolve, standing_texts
from redaction.detection.entity_model import RECOGNIZER
from redaction.detection.folding import Folded, fold, fold_key
from redaction.detection.forms import PERSONS, Form, forms_of
from redaction.documents.model import Segment
from redaction.findings import Finding

__all__ = ["FormIndex", "form_index", "propagate", "value_index"]

_LEAST_SCORE = 0.5
_SURE_FULL_NAME = 0.42
_MOST_WIDENED = 40


# Of initials that fit a person: who signs, checks or votes, and who says or does something.
_SIGNING = re.compile(
    r"(?i)\b(?:regards|best|thanks|ask|by|reviewed|checked|verified|approved|signed|initials|initialled),? ?$"
)
_SPEAKING = re.compile(
    r" (?:says?|said|told|asked|asks|denie[sd]|stated|states|replied|confirmed|confirms|claims|claimed|alleges|alleged|wrote|called"
    r"|explained|admitted|agreed|agrees|recalled|recalls|felt|heard|saw|was (?:asked|told|present|absent)|yes|no|abstained)(?!\w)"
)
_SENTENCE_END = re.compile(r"[.!?] $")


class FormIndex:
    """All forms of all values in one automaton over folded text."""

    def __init__(self, forms: Iterable[Form]) -> None:
        """Build the automaton; the first form of a spelling wins."""
        kept: dict[str, dict[str, tuple[Form, frozenset[int], set[str]]]] = {}
        for form in forms:
            folded = fold(form.text)
            if not folded.text:
                continue
            kinds = kept.setdefault(folded.text, {})
            known = kinds.get(form.entity_type)
            if known is None:
                kinds[form.entity_type] = (form, _gaps(folded), {form.text})
            else:
                known[2].add(form.text)
        self._automaton = ahocorasick.Automaton()
        for key, kinds in kept.items():
            entries = tuple((form, gaps, frozenset(texts)) for form, gaps, texts in kinds.values())
            self._automaton.add_word(key, (len(key), entries))
        self._empty = not kept
        if kept:
            self._automaton.make_automaton()

    def find(self, text: str) -> Iterator[tuple[int, int, Form]]:
        """Yield (start, end, form) of every place where a form stands as a word."""
        if self._empty:
            return
        folded = fold(text)
        for last, (length, entries) in self._automaton.iter(folded.text):
            first = last + 1 - length
            start, end = folded.span(first, last + 1)
            if not _word(text, start, end):
                continue
            for form, gaps, spellings in entries:
                if _fits(text, folded, first, length, form, gaps, spellings):
                    yield (*(_widened(text, start, end) if form.widen else (start, end)), form)
                    break


def _fits(
    text: str,
    folded: Folded,
    first: int,
    length: int,
    form: Form,
    gaps: frozenset[int],
    spellings: frozenset[str],
) -> bool:
    """Whether the folded match reads as the form: its separators, its case, its place."""
    start, end = folded.span(first, first + length)
    value = text[start:end]
    if len(value) != length and not _gaps_fit(text, folded, first, length, gaps, form.any_gap):
        return False
    if (form.guarded and not _same_case(value, spellings)) or (form.cased and value.islower()):
        return False
    return not form.signed or _signed(text, start, end)


def form_index(
    texts: Sequence[Mapping[int, str]], findings: Sequence[Iterable[Finding]], wants: Callable[[str], bool]
) -> FormIndex:
    """Collect the forms of all sure findings; ``texts`` maps segment ids to texts for each document."""
    values: dict[tuple[str, str], float] = {}
    for segments, found in zip(texts, findings, strict=True):
        for finding in found:
            value = segments[finding.segment][finding.start : finding.end]
            if _sure(finding.entity_type, value, finding.score):
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
    ranked = sorted(values, key=lambda item: (-values[item], -len(item[1]), item))
    return FormIndex(
        form for kind, value in ranked for form in forms_of(kind, value) if wants(form.entity_type)
    )


def propagated(
    index: FormIndex, segment: int, text: str, findings: Sequence[Finding], kept: Collection[str] = ()
) -> list[Finding]:
    """Return the findings of one segment with those of the index added where nothing covers the place.

    A text that stays in the document (a legend, or a type of ``kept``) covers nothing: it is parted around the value.
    """
    starts = [finding.start for finding in findings]
    staying = standing_texts(kept)
    added = []
    parted: dict[int, list[Finding]] = {}
    for start, end, form in index.find(text):
        place = bisect_left(starts, start + 1) - 1
        covered = place >= 0 and findings[place].end >= end
        if covered and findings[place].entity_type in staying:
            sentence = "A form of a value found elsewhere."
            own = Finding(segment, start, end, form.entity_type, 0.6, "linking", sentence)
            parted[place] = _parted(parted.get(place, [findings[place]]), own)
            continue
        # A value that is known tells more than the model's guess at the same characters.
        guessed = covered and findings[place].recognizer == RECOGNIZER
        # "Ybarra" of a child is no reason to part "Juan Ybarra".
        alike = guessed and {findings[place].entity_type, form.entity_type} <= PERSONS
        if not covered or (guessed and not alike and findings[place].entity_type != form.entity_type):
            sentence = "A form of a value found elsewhere."
            added.append(Finding(segment, start, end, form.entity_type, 0.6, "linking", sentence))
    whole = [f for place, finding in enumerate(findings) for f in parted.get(place, (finding,))]
    return resolve(text, [*whole, *added], kept) if added else whole


def _parted(pieces: Sequence[Finding], value: Finding) -> list[Finding]:
    """Return the pieces with ``value`` cut out of the one that holds it; unchanged if it overlaps an earlier value."""
    result: list[Finding] = []
    for piece in pieces:
        if piece.recognizer != "linking" and piece.start <= value.start and value.end <= piece.end:
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
    return {s.id: propagated(index, s.id, s.text, findings.get(s.id, ()), kept) for s in segments}


def _gaps(folded: Folded) -> frozenset[int]:
    return frozenset(
        index for index in range(1, len(folded.text)) if folded.origin[index] - folded.origin[index - 1] > 1
    )


def _word(text: str, start: int, end: int) -> bool:
    if start > 0 and text[start - 1].isalnum():
        return False
    return not (end < len(text) and text[end].isalnum())


def _gaps_fit(
    text: str, folded: Folded, first: int, length: int, gaps: frozenset[int], any_gap: bool
) -> bool:
    """Separators only where the form has them, short ones; numbers may be grouped anywhere."""
    origin = folded.origin
    for index in range(first + 1, first + length):
        width = origin[index] - origin[index - 1] - 1
        if width <= 0:
            continue
        gap = text[origin[index - 1] + 1 : origin[index]]
        if gap.strip("\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301\u0302\u0303\u0308\u0327\u030c") == "":
            continue
        if width > 4 or "\n\n" in gap or not (any_gap or index - first in gaps):
            return False
        if any_gap and width > 1:
            return False
    return True


def _same_case(value: str, spellings: frozenset[str]) -> bool:
    if value in spellings:
        return True
    folded = fold_key(value)
    return any(
        value == s or (value.isupper() and s.isupper() and fold_key(s) == folded) for s in spellings
    ) or (len(spellings) > 0 and value.islower() and all(s.islower() for s in spellings))


def _signed(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start].rpartition("\n")[2]
    after = text[end : end + 3]
    opened = not before.strip() or before.rstrip(" ")[-1:] in tuple("(\"“'‘/:|;[")
    closed = not after.strip(" .") or after.lstrip(" .")[:1] in tuple(")\"”'’/|;],\n")
    if opened and (closed or after.startswith(("  ", "\t"))):
        return True
    return bool(
        _SIGNING.search(before)
        or _SPEAKING.match(text, end)
        or (_SENTENCE_END.search(before) and not after.strip(" .\r\n"))
        or (_SENTENCE_END.search(before) and after.lstrip(" .")[:1] == "\n")
    )


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Take the digits and underscores around a login name."""
    while (
        start > 0 and (text[start - 1].isalnum() or text[start - 1] in "_-") and end - start < _MOST_WIDENED
    ):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "_-") and end - start < _MOST_WIDENED:
        end += 1
    return start, end


def by_segment(findings: Iterable[Finding]) -> dict[int, list[Finding]]:
    """Group findings by segment, in order of place."""
    grouped: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        grouped[finding.segment].append(finding)
    for group in grouped.values():
        group.sort(key=lambda f: f.start)
    return grouped

"""The last step of detection: every form in which the leak check would find a value becomes a finding as well.

Detection and the leak check must agree on what a value looks like, or documents would be refused for what nobody was
asked to decide on. So the check's own search runs over the segments before anything is written.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from redaction.documents.model import Document, Segment
from redaction.findings import PART, SWEEP, Finding
from redaction.leakcheck import Checker, SensitiveValue
from redaction.tokens.folding import vanishes
from redaction.tokens.spelling import Spelling

_COVER = "\ua66e"  # a letter that no document uses: it stands for the token that will be there
_CONTINUOUS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_OPENING = {"(": ")", "<": ">", "[": "]", "{": "}"}
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_EXPLANATION = "a form of a {} found elsewhere in the packet"


@dataclass(frozen=True, slots=True, repr=False)
class Swept:
    """The findings of each document, with those that the sweep added."""

    findings: tuple[tuple[Finding, ...], ...]
    added: int


@dataclass(frozen=True, slots=True, repr=False)
class Search:
    """A search for values in all their forms, and the entity type of each."""

    checker: Checker
    types: tuple[str, ...]


def sweep(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], left_alone: Collection[str] = ()
) -> Swept:
    """Add a finding wherever a found value stands in a form that the leak check knows.

    ``left_alone`` are the entity types whose values stay in the documents. The result has no overlaps.
    """
    search = _search(documents, findings, left_alone)
    result = [
        sweep_over(search, document, found) for document, found in zip(documents, findings, strict=True)
    ]
    added = sum(count for _, count in result)
    return Swept(tuple(found for found, _ in result), added)


def sweep_over(
    search: Search, document: Document, findings: Sequence[Finding]
) -> tuple[tuple[Finding, ...], int]:
    """Sweep one document; return its findings, and how many were added before overlapping ones were joined."""
    by_segment: dict[int, list[Finding]] = {}
    for finding in findings:
        by_segment.setdefault(finding.segment, []).append(finding)
    more = list(_missed(search, document, by_segment))
    return readable(document, [*findings, *more]), len(more)


def parts(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], left_alone: Collection[str] = ()
) -> tuple[tuple[Finding, ...], ...]:
    """Return for each document the findings that are parts of values over several segments.

    First name and surname in two cells, a name broken between two paragraphs: the check reads over those ends. Each
    part is hidden where it stands, but is no value by itself ("New", "York"): nothing is searched for it.
    """
    search = _search(documents, findings, left_alone)
    return tuple(
        parts_in(search, document, found) for document, found in zip(documents, findings, strict=True)
    )


def parts_in(search: Search, document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the parts of values in one document; see ``parts``."""
    return tuple(_across(search.checker, search.types, document, findings))


def search_for(values: Iterable[tuple[str, str]]) -> Search:
    """Return a search for values (text, entity type), each given once."""
    listed = list(values)
    return Search(Checker([SensitiveValue(text, kind) for text, kind in listed]), tuple(k for _, k in listed))


def _search(
    documents: Sequence[Document], findings: Sequence[Sequence[Finding]], left_alone: Collection[str]
) -> Search:
    """Return a search for the values that were found."""
    return search_for(
        dict.fromkeys(
            (segment_text(document, finding), finding.entity_type)
            for document, found in zip(documents, findings, strict=True)
            for finding in found
            if finding.entity_type not in left_alone and finding.recognizer != PART
        )
    )


def readable(document: Document, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Widen findings so that a token in their place can be read back, and join those that come to overlap.

    A token must not run into a letter, a digit or an underscore, or nobody could tell where it begins; and a sheet's
    name, 31 characters, holds one token and no more.
    """
    by_segment: dict[int, list[Finding]] = {}
    for finding in findings:
        segment = document.segments[finding.segment]
        start, end = _word(segment, finding.start, finding.end)
        inner = readable(document, finding.inner) if finding.inner else ()
        by_segment.setdefault(segment.id, []).append(replace(finding, start=start, end=end, inner=inner))
    return tuple(
        finding
        for number in sorted(by_segment)
        for finding in _joined(sorted(by_segment[number], key=_place))
    )


def _place(finding: Finding) -> tuple[int, int]:
    return finding.start, -finding.end


def _joined(findings: Sequence[Finding]) -> list[Finding]:
    """Join findings of one segment that overlap or touch, in order of their start; the longest gives its type."""
    joined: list[Finding] = []
    for finding in findings:
        if not joined or finding.start > joined[-1].end:
            joined.append(finding)
            continue
        last = joined[-1]
        longest = max(last, finding, key=lambda f: f.end - f.start)
        joined[-1] = replace(longest, start=last.start, end=max(last.end, finding.end))
    return joined


def _word(segment: Segment, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the words that the span begins and ends in."""
    text = segment.text
    start, end = _trimmed(text, start, end)
    if segment.spelling is Spelling.SHEET_NAME or segment.stored is not None:
        return 0, len(text)
    marks = "_%" if segment.spelling is Spelling.URL else "_"
    start = _grown(text, start, -1, marks)
    end = _grown(text, end, 1, marks)
    return start, end


def _grown(text: str, place: int, step: int, marks: str) -> int:
    """Return where the word ends that goes on at a place; a soft hyphen or a mark of zero width parts no word."""
    at = place if step > 0 else place - 1
    while 0 <= at < len(text):
        if _in_word(text[at], marks) or (step > 0 and unicodedata.combining(text[at])):
            place = at + 1 if step > 0 else at
        elif not vanishes(text[at]):
            break
        at += step
    return place


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space at the ends, and a bracket whose other half is outside."""
    while start < end - 1 and (
        text[start].isspace() or (text[start] in _OPENING and not _closed_in(text, start, end))
    ):
        start += 1
    while end - 1 > start and (text[end - 1].isspace() or text[end - 1] in _OPENING):
        end -= 1
    return start, end


def _closed_in(text: str, start: int, end: int) -> bool:
    return text.find(_OPENING[text[start]], start, end) >= 0


def _in_word(character: str, marks: str) -> bool:
    """Whether a token beside this character would run into it; scripts without spaces between words don't."""
    return (character.isalnum() and not _CONTINUOUS.match(character)) or character in marks


def segment_text(document: Document, finding: Finding) -> str:
    """Return the text of a finding."""
    return document.segments[finding.segment].text[finding.start : finding.end]


def _missed(
    search: Search, document: Document, findings: Mapping[int, Sequence[Finding]]
) -> Iterator[Finding]:
    """Yield findings for the hits that no finding covers, longest first and without overlaps."""
    open_segments = [s for s in document.segments if s.stored is None or not findings.get(s.id)]
    covered = [_covered(s.text, findings.get(s.id, ())) for s in open_segments]
    hits = search.checker.find_each(covered)
    shown = {
        n: (s.stored, s.text) for n, s in enumerate(open_segments) if s.stored is not None and n not in hits
    }
    stored = dict(zip(shown, search.checker.find_stored(list(shown.values())), strict=True))
    for number, (segment, text) in enumerate(zip(open_segments, covered, strict=True)):
        if segment.stored is not None:
            # The whole cell, if its number as shown or as stored is one of the values.
            values = [value for _, _, value in hits.get(number, ())] or stored[number]
            for value in values[:1]:
                yield _finding(segment, 0, len(segment.text), search.types[value])
            continue
        here = [*hits.get(number, ()), *_encoded_hits(search.checker, text)]
        taken: list[tuple[int, int]] = (
            [(f.start, f.end) for f in findings.get(segment.id, ())] if here else []
        )
        for start, end, value in sorted(here, key=lambda hit: (hit[0] - hit[1], hit[0])):
            if all(end <= a or b <= start for a, b in taken):
                taken.append((start, end))
                yield _finding(segment, start, end, search.types[value])


def _encoded_hits(checker: Checker, text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the hits that only show when percent-encoding is undone: ``?name=Anjali%20Roy`` (RFC 3986, 2.1)."""
    spans: list[tuple[int, int]] = []
    for variant in unescaped(text, spans):
        for start, end, value in checker.find(variant):
            yield spans[start][0], spans[end - 1][1], value


def unescaped(text: str, spans: list[tuple[int, int]] | None = None) -> Iterator[str]:
    """Yield a text as it reads when percent-encoding is undone, with ``+`` as it stands and as a space; nothing without any.

    ``spans`` takes where each character of these readings stands in ``text``.
    """
    if not _PERCENT.search(text):
        return
    plain: list[str] = []
    spans = [] if spans is None else spans
    position = 0
    for match in [*_PERCENT.finditer(text), None]:
        literal = text[position : match.start() if match else len(text)]
        plain.append(literal)
        spans += [(position + i, position + i + 1) for i in range(len(literal))]
        if match:
            position = match.end()
            octets = bytes.fromhex(match[0].replace("%", ""))
            decoded = octets.decode("utf-8", "replace")
            plain.append(decoded)
            single = len(decoded) == len(octets)
            spans += [
                (match.start() + 3 * i, match.start() + 3 * i + 3) if single else match.span()
                for i in range(len(decoded))
            ]
    joined = "".join(plain)
    yield from dict.fromkeys((joined, joined.replace("+", " ")))


def _across(
    checker: Checker, types: Sequence[str], document: Document, found: Sequence[Finding]
) -> list[Finding]:
    """Return the parts of values that run over the ends of segments; what is found already joins nothing."""
    covered: dict[int, list[Finding]] = {}
    for finding in found:
        covered.setdefault(finding.segment, []).append(finding)
    segments = document.content  # the file's own name follows no text
    texts = [_covered(segment.text, covered.get(segment.id, ())) for segment in segments]
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    more: list[Finding] = []
    for start, end, value in checker.find("\n".join(texts)):
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
        for index in range(first, last + 1) if first != last else ():
            segment, offset = segments[index], starts[index]
            begin, stop = max(start - offset, 0), min(end - offset, len(segment.text))
            if segment.stored is not None:
                begin, stop = 0, len(segment.text)
            if segment.text[begin:stop].strip():
                more.append(replace(_finding(segment, begin, stop, types[value]), recognizer=PART))
    return [
        finding for finding in more if not any(overlap(finding, f) for f in covered.get(finding.segment, ()))
    ]


def _covered(text: str, findings: Iterable[Finding]) -> str:
    """Return a segment's text with its findings covered, as long as before."""
    pieces: list[str] = []
    position = 0
    for finding in sorted(findings, key=_place):
        if finding.end > position:
            start = max(position, finding.start)
            pieces += [text[position:start], _COVER * (finding.end - start)]
            position = finding.end
    return "".join([*pieces, text[position:]])


def overlap(left: Finding, right: Finding) -> bool:
    """Whether two findings of one segment share a character."""
    return left.start < right.end and right.start < left.end


def _finding(segment: Segment, start: int, end: int, entity_type: str) -> Finding:
    return Finding(segment.id, start, end, entity_type, 1.0, SWEEP, _EXPLANATION.format(entity_type))

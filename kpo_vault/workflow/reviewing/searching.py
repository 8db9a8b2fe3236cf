"""Finding a text, or a regular expression, in all documents of a packet."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kpo_vault.errors import UsageError
from kpo_vault.workflow.reviewing.findings import Findings
from kpo_vault.workflow.reviewing.items import Span
from kpo_vault.workflow.sweeping import overlap, parts_in, search_for, sweep_over
from kpo_vault.workflow.workers import isolated
from redaction.detection.digits import widest_match
from redaction.errors import ProcessingStopped
from redaction.findings import Finding

LONGEST_EXPRESSION = 200
LONGEST_MATCH = 200  # characters; a longer one is no value but a passage
MOST_HITS = 20_000
SECONDS = 5.0

_Hit = tuple[int, int, int, int]


def find_text(
    findings: Findings, text: str, *, regex: bool, whole_words: bool, match_case: bool
) -> tuple[Span, ...]:
    """Return where a text stands (see ``Review.search``)."""
    pattern = _pattern(text, regex=regex, whole_words=whole_words)
    flags = 0 if match_case else re.IGNORECASE
    texts = [
        (number, segment.id, segment.text)
        for number, entry in enumerate(findings.detected.documents)
        if entry.document is not None
        for segment in entry.document.segments
        if segment.text
    ]
    if regex:
        _require_bounded(text, pattern, flags)
        try:
            # An expression may take years on a line of letters: it runs where it can be stopped.
            hits: list[_Hit] = isolated(matches, pattern, flags, texts, seconds=SECONDS)
        except ProcessingStopped:
            raise UsageError("This regular expression takes too long: make it simpler.") from None
    else:
        hits = matches(pattern, flags, texts)
    if len(hits) > MOST_HITS:
        raise UsageError(f"That stands in more than {MOST_HITS} places: search for something longer.")
    return tuple(_with_findings(findings, hits))


def other_places(findings: Findings, index: int) -> tuple[Span, ...]:
    """Return where the value of a finding stands without a finding, in every form in which the leak check would find it."""
    finding = findings.finding(index)
    search = search_for([(findings.text(index), finding.entity_type)])
    result = []
    for number, entry in enumerate(findings.detected.documents):
        if entry.document is None:
            continue
        known = [findings.found(i) for i in findings.counting() if findings.document_of(i) == number]
        by_segment: dict[int, list[Finding]] = {}
        for each in known:
            by_segment.setdefault(each.segment, []).append(each)
        swept, _ = sweep_over(search, entry.document, known)
        for each in (*swept, *parts_in(search, entry.document, swept)):
            if not any(overlap(each, other) for other in by_segment.get(each.segment, ())):
                result.append(Span(number, each.segment, each.start, each.end))
    return tuple(result)


def matches(pattern: str, flags: int, texts: Sequence[tuple[int, int, str]]) -> list[_Hit]:
    """Return (document, segment, start, end) of what an expression fits, one hit more than allowed at most."""
    expression = re.compile(pattern, flags)
    hits: list[_Hit] = []
    for document, segment, text in texts:
        for match in expression.finditer(text):
            if match.end() > match.start():
                hits.append((document, segment, *match.span()))
                if len(hits) > MOST_HITS:
                    return hits
    return hits


def _pattern(text: str, *, regex: bool, whole_words: bool) -> str:
    if not text.strip():
        raise UsageError("There is nothing to search for.")
    pattern = text if regex else r"\s+".join(map(re.escape, text.split()))
    if not whole_words:
        return pattern
    before = r"(?<!\w)" if regex or text.split(maxsplit=1)[0][0].isalnum() else ""
    after = r"(?!\w)" if regex or text.rsplit(maxsplit=1)[-1][-1].isalnum() else ""
    return f"{before}(?:{pattern}){after}"


def _require_bounded(text: str, pattern: str, flags: int) -> None:
    if len(text) > LONGEST_EXPRESSION:
        raise UsageError(f"A regular expression has at most {LONGEST_EXPRESSION} characters.")
    try:
        expression = re.compile(pattern, flags)
    except (re.error, RecursionError, OverflowError) as error:
        reason = error.msg if isinstance(error, re.error) else "it is too deep"
        raise UsageError(f"This is no regular expression: {reason}.") from None
    if expression.match(""):
        raise UsageError("This regular expression fits an empty text.")
    if widest_match(expression) > LONGEST_MATCH:
        raise UsageError(
            f"This regular expression may match more than {LONGEST_MATCH} characters: write {{1,40}} instead of +."
        )


def _with_findings(findings: Findings, hits: Sequence[_Hit]) -> Iterator[Span]:
    """Yield the hits as spans, each with the finding that it overlaps, if there is one."""
    standing: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
    for document, segment, start, end in hits:
        if (document, segment) not in standing:
            here = sorted(findings.in_segment(document, segment), key=lambda index: findings.found(index).end)
            standing[document, segment] = [findings.found(i).end for i in here], here
        ends, here = standing[document, segment]
        # Findings do not overlap, so that the first one ending behind the hit's start is the only candidate.
        at = bisect_left(ends, start + 1)
        index = here[at] if at < len(here) and findings.found(here[at]).start < end else None
        yield Span(document, segment, start, end, index)

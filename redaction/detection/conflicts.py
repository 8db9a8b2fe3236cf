"""Makes one answer of many: findings of a segment without overlaps, and without losing a covered character."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from redaction.catalogue import family_of
from redaction.detection.entity_model import RECOGNIZER
from redaction.detection.telling import could_be_value
from redaction.findings import BLOCKS, LINKING, Finding

__all__ = ["LEGENDS", "REGISTER", "resolve", "standing_texts"]

# Recognizers that look for what the client registered: they know, they do not guess.
REGISTER = frozenset({"terms", "tables", "documents"})

# Values with a grammar of their own: what lies inside of them is a part of them.
_CONTAINERS = frozenset(
    {"CONNECTION_STRING", "EMAIL_ADDRESS", "INTERNAL_HOST", "PRIVATE_KEY", "PROFILE_URL", "SOURCE_CODE"}
    | {"UNFILED_CLAIM", "URL", "CONFIDENTIAL_MARK", "PRIVILEGE_MARK", "EXPORT_CONTROL_MARK"}
    | {"CHEMICAL_STRUCTURE", "BIOSEQUENCE", "API_KEY", "PROTECTED_PASSAGE"}
    | {"BARCODE", "FACE_IMAGE", "SIGNATURE_IMAGE"}  # areas of pictures, covered whole
)
# Legends stay in the document, so that they must not hide a name inside of them ("PROPERTY OF ACME LTD").
LEGENDS = frozenset({"CONFIDENTIAL_MARK", "PRIVILEGE_MARK", "EXPORT_CONTROL_MARK"})
# Values made of words: a finding that ends inside of a word is widened to the word.
_WORDS = frozenset(
    {"PERSON", "ORGANIZATION", "LOCATION", "PARTY", "MINOR", "INVENTOR", "STREET_ADDRESS", "DATE_TIME"}
)
_MERGED = frozenset({"PERSON", "ORGANIZATION", "STREET_ADDRESS", "DATE_TIME", "LOCATION"})
# Of these the model knows better than the rules where they end; of others it yields to a rule's parts of the same kind.
_MODEL_KNOWS = frozenset({"ORGANIZATION", "LOCATION"})
_KINDS = frozenset({"PERSON", "LOCATION", "ORGANIZATION", "DATE"})
_TRIMMED = " \t\r\n\x0b\x0c\u00a0,;:|"
# What stands between two parts of one value: a size and its limits, a time and its temperature, a figure and its period.
_BRIDGES = {
    "DIMENSION_TOLERANCE": frozenset({" "}),
    "PROCESS_SETPOINT": frozenset({" ", " at ", " for ", " and ", ", "}),
    "FORECAST": frozenset({" ", " by ", " in ", " from ", " for "}),
}
_WORD = re.compile(r"\w|\n")
_INNER_SIGNS = re.compile(r"[,.:(]? ?|  | \(")  # of one value; a semicolon stands between two
_LONGEST_WORD = 80
_SHORT = 4
_POSTAL_CODE = "POSTAL_CODE"
_KEY_WORDS = 0.5  # the least score of a legend's key words; whole lines have less


def standing_texts(kept: Collection[str]) -> frozenset[str]:
    """Return the types of long texts that stay in the document, and must not hide what is inside of them."""
    return LEGENDS | (_CONTAINERS & frozenset(kept))


def resolve(text: str, findings: Iterable[Finding], kept: Collection[str] = ()) -> list[Finding]:
    """Return the findings of one segment, in order and without overlaps.

    ``kept`` are the types whose values stay: long ones hide nothing that anything else found.

    Terms of the register win, then values with a grammar that contain others, then sure ones over guesses, then
    the longer one. What is left of a loser stays covered as a finding of its own. What a passage or a block of code
    covers is kept with it, for when a person lets the whole stand.
    """
    findings = list(findings)
    resolved = _resolved(text, findings, kept)
    if not any(finding.entity_type in BLOCKS for finding in resolved):
        return resolved
    known = [inner for finding in findings for inner in finding.inner]
    others = [finding for finding in findings if finding.entity_type not in BLOCKS]
    return list(_with_inner(resolved, _resolved(text, [*dict.fromkeys(known), *others], kept)))


def _with_inner(findings: Iterable[Finding], others: Sequence[Finding]) -> Iterator[Finding]:
    """Give every block the findings that it covers, cut to its bounds."""
    for finding in findings:
        if finding.entity_type in BLOCKS:
            start, end = finding.start, finding.end
            covered = (f for f in others if f.start < end and start < f.end)
            inner = tuple(replace(f, start=max(f.start, start), end=min(f.end, end)) for f in covered)
            yield replace(finding, inner=inner)
        else:
            yield finding


def _resolved(text: str, findings: Iterable[Finding], kept: Collection[str]) -> list[Finding]:
    """Return findings without overlaps, as ``resolve`` says."""
    trimmed = _with_minors([_trim(text, _snap(text, f)) for f in findings])
    ruled = _ruled(trimmed)
    staying = standing_texts(kept) - LEGENDS
    ranked = sorted(trimmed, key=lambda finding: _rank(finding, ruled, staying))
    taken: list[tuple[int, int]] = []
    signs: dict[int, Finding] = {}  # by both ends
    chosen: list[Finding] = []
    for finding in ranked:
        for start, end in _free(taken, finding.start, finding.end):
            piece = _trim(text, replace(finding, start=start, end=end))
            whole = (piece.start, piece.end) == (finding.start, finding.end)
            if piece.end > piece.start and (
                whole
                or _worth(piece.entity_type, text[piece.start : piece.end], finding.recognizer == RECOGNIZER)
            ):
                chosen.append(piece)
                insort(taken, (piece.start, piece.end))
            elif (
                piece.end > piece.start
                and finding.recognizer == RECOGNIZER
                and not _ends_a_sentence(text, piece)
            ):
                signs[piece.start], signs[piece.end] = piece, piece
    chosen.sort(key=lambda f: f.start)
    guessed = sorted((f.start, f.end) for f in trimmed if f.recognizer == RECOGNIZER)
    return list(_joined(text, list(_with_signs(chosen, signs)) if signs else chosen, guessed))


def _with_minors(findings: list[Finding]) -> list[Finding]:
    """Take a person of whom a part was found to be a child for a child: "Theo" in "Theo Ybarra"."""
    minors = [f for f in findings if f.entity_type == "MINOR" and f.recognizer != LINKING]
    if not minors:
        return findings
    return [
        replace(f, entity_type="MINOR")
        if f.entity_type == "PERSON" and any(f.start <= m.start and m.end <= f.end for m in minors)
        else f
        for f in findings
    ]


def _with_signs(findings: Iterable[Finding], signs: dict[int, Finding]) -> Iterator[Finding]:
    """Give rules' findings the signs that the model has seen as a part of them: "#" before a number, a bracket.

    A sign between two findings goes to the first.
    """
    floor = 0
    for finding in findings:
        if finding.recognizer not in REGISTER and finding.entity_type not in _CONTAINERS:
            before, after = signs.get(finding.start), signs.get(finding.end)
            if before is not None and before.end == finding.start and _kind(before) == _kind(finding):
                finding = replace(finding, start=max(floor, before.start))  # noqa: PLW2901
            if after is not None and after.start == finding.end and _kind(after) == _kind(finding):
                finding = replace(finding, end=after.end)  # noqa: PLW2901
        floor = finding.end
        yield finding


def _ends_a_sentence(text: str, sign: Finding) -> bool:
    """Whether a sign is the full stop after a number, and none of the number's own."""
    return _kind(sign) == "NUMBER" and text[sign.start : sign.end] in (".", "!", "?")


def _kind(finding: Finding) -> str:
    """The family; all families of numbers are one kind, because the model can't tell them apart."""
    family = family_of(finding.entity_type)
    return family if family in _KINDS else "NUMBER"


def _ruled(findings: Iterable[Finding]) -> dict[str, list[tuple[int, int]]]:
    """Where rules found something, by kind: sorted stretches without overlaps."""
    stretches: dict[str, list[tuple[int, int]]] = {}
    for finding in sorted(findings, key=lambda f: f.start):
        if finding.recognizer == RECOGNIZER:
            continue
        kind = _kind(finding)
        if finding.entity_type == _POSTAL_CODE:
            kind = _POSTAL_CODE
        known = stretches.setdefault(
            "KNOWN" if finding.recognizer == LINKING and kind == "NUMBER" else kind, []
        )
        if known and finding.start < known[-1][1]:
            known[-1] = (known[-1][0], max(known[-1][1], finding.end))
        else:
            known.append((finding.start, finding.end))
    return stretches


def _yields(finding: Finding, ruled: dict[str, list[tuple[int, int]]], kind: str = "") -> bool:
    """Whether a guess of the model overlaps a rule's finding of its kind, or of another."""
    known = ruled.get(kind or _kind(finding), [])
    index = bisect_left(known, (finding.end,))
    return index > 0 and known[index - 1][1] > finding.start


def _rank(
    finding: Finding, ruled: dict[str, list[tuple[int, int]]], staying: Collection[str]
) -> tuple[int, int, int, float, int]:
    """Lower is better; a label in the text says more than the shape of the value, and any rule more than a guess."""
    labelled = finding.recognizer == "labels"
    standing = 0 if labelled else 1
    worded = finding.entity_type in _WORDS
    tier = 2 if finding.score >= (0.7 if labelled else 0.95 if worded else 0.85) else 4
    if finding.recognizer == RECOGNIZER:
        standing = 2
        weak = finding.entity_type not in _MODEL_KNOWS and _yields(finding, ruled)
        # A code name that stands elsewhere ends where it ended there: "Heliotrope" in "the Heliotrope drawings".
        # Of a place with its postcode, the code is a thing of its own: policies keep three digits of it.
        coded = finding.entity_type == "LOCATION" and _yields(finding, ruled, _POSTAL_CODE)
        tier = 5 if weak or coded or _yields(finding, ruled, "KNOWN") else 4
    elif finding.entity_type in LEGENDS:
        # The key words stop a hand-off whatever a guess says; the rest of the line hides nothing.
        tier = 3 if finding.score >= _KEY_WORDS else 6
    elif finding.entity_type in staying and finding.recognizer not in REGISTER:
        tier = 6
    elif finding.entity_type in _CONTAINERS:
        tier = 0
    elif finding.recognizer in REGISTER or finding.entity_type == "CUSTOM":
        tier = 1
    length = finding.end - finding.start
    return tier, -length, standing, -finding.score, finding.start


def _free(taken: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The parts of start..end that no taken span covers; ``taken`` is sorted and free of overlaps."""
    parts = []
    index = bisect_left(taken, (start, start))
    if index and taken[index - 1][1] > start:
        index -= 1
    while index < len(taken) and taken[index][0] < end:
        left, right = taken[index]
        if left > start:
            parts.append((start, left))
        start = max(start, right)
        index += 1
    if start < end:
        parts.append((start, end))
    return parts


def _worth(entity_type: str, piece: str, guessed: bool) -> bool:
    """Whether what is left of a loser still tells something: of a name, a capitalised word or a number.

    Of a guess, two letters tell nothing: a title, the initials of a state.
    """
    if guessed and not could_be_value(piece, entity_type):
        return False
    if entity_type in _WORDS and not any(c.isupper() or c.isdigit() for c in piece):
        return False
    # Letters that are left of a number ("IP" of "IP 203…") are the word before it.
    if entity_type not in _WORDS and len(piece) < _SHORT and not any(map(str.isdigit, piece)):
        return False
    least = 3 if guessed and not any(map(str.isdigit, piece)) else 2
    return sum(character.isalnum() for character in piece) >= least


def _snap(text: str, finding: Finding) -> Finding:
    """Widen a finding made of words to whole words."""
    if finding.entity_type not in _WORDS or finding.recognizer in REGISTER:
        return finding
    start, end = finding.start, finding.end
    while (
        start > 0
        and text[start - 1].isalnum()
        and text[start].isalnum()
        and finding.start - start < _LONGEST_WORD
    ):
        start -= 1
    while (
        end < len(text)
        and text[end].isalnum()
        and text[end - 1].isalnum()
        and end - finding.end < _LONGEST_WORD
    ):
        end += 1
    return replace(finding, start=start, end=end) if (start, end) != (finding.start, finding.end) else finding


def _trim(text: str, finding: Finding) -> Finding:
    """Leave blanks and separators at the ends out, unless the value has a grammar of its own."""
    if finding.entity_type in _CONTAINERS:
        return finding
    start, end = finding.start, finding.end
    while start < end and text[start] in _TRIMMED:
        start += 1
    while end > start and text[end - 1] in _TRIMMED:
        end -= 1
    return replace(finding, start=start, end=end) if (start, end) != (finding.start, finding.end) else finding


def _joined(text: str, findings: list[Finding], guessed: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    """Join neighbours of one type that only blanks or a hyphen separate, or signs inside of one guess of the model.

    Rules see two names in "O'Dowd, Cormac", and a day and an hour in "2/19/25 5:44 PM".
    """
    last: Finding | None = None
    for finding in findings:
        if last is None:
            last = finding
            continue
        between = text[last.end : finding.start]
        if (
            (
                last.entity_type == finding.entity_type
                and finding.entity_type in _MERGED
                and (between in ("", " ", "-", "\u00a0") or _one_guess(between, last, finding, guessed))
            )
            or (
                last.entity_type == finding.entity_type
                and between in _BRIDGES.get(finding.entity_type, ())
                and not {last.recognizer, finding.recognizer} & REGISTER
            )
            or (
                last.entity_type == finding.entity_type in LEGENDS
                and len(between) < 4
                and not _WORD.search(between)
            )
        ):
            last = replace(last, end=finding.end, score=max(last.score, finding.score))
            continue
        yield last
        last = finding
    if last is not None:
        yield last


def _one_guess(between: str, left: Finding, right: Finding, guessed: Sequence[tuple[int, int]]) -> bool:
    """Whether the model took two neighbours and the signs between them for one value."""
    if not _INNER_SIGNS.fullmatch(between) or {left.recognizer, right.recognizer} & REGISTER:
        return False
    index = bisect_left(guessed, (right.start,)) - 1
    return index >= 0 and guessed[index][0] <= left.start and right.end <= guessed[index][1]

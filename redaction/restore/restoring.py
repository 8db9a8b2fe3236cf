"""From a returned document and a codebook to replacements and a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from redaction.documents.images.segments import in_words
from redaction.documents.model import Document, Replacement, Segment, SegmentKind
from redaction.restore.codebook import Codebook
from redaction.restore.markup import markup_left_over
from redaction.restore.report import RestoreItem, RestoreReport, RestoreStatus
from redaction.restore.written import Written
from redaction.tokens import Shape, Token, TokenReading, legal_text, read_tokens

Place = tuple[int, int]  # number of a segment, and a character in it
_BOUNDARY = 64  # characters on each side of a segment's end in which a split token is looked for


@dataclass(frozen=True, slots=True)
class Restoration:
    """The replacements that restore a document, and the report about all of its tokens."""

    replacements: tuple[Replacement, ...]
    report: RestoreReport


def restore_document(
    document: Document,
    codebook: Codebook,
    *,
    accept_corrections: bool | Collection[Place] = False,
    expected: Collection[Token] | Mapping[Token, int] = (),
    placed: Mapping[str, int] | None = None,
) -> Restoration:
    """Find the tokens of a document and the originals to put in their place.

    A token is replaced if its check symbols are right and the codebook's packet issued it, however it is spelled;
    with ``accept_corrections`` also where the report proposes a token, everywhere or in the places that a person
    accepted (segment and first character, as the report's items name them). ``expected`` are the tokens that were sent in
    this document, or how often each was: what is not found is reported as missing, and given the counts, what came
    back more often as duplicated.

    Texts that were written without a token are turned back where one value alone can be meant. Those that may stand
    there by chance, and are found more often than ``placed`` says, are proposed; what could be several is reported.
    """
    found = [_Found(segment, item) for segment in document.segments for item in _read(segment, codebook)]
    found = _with_split_tokens(document, codebook, found)
    items: list[RestoreItem] = []
    replacements: list[Replacement] = []
    seen: Counter[Token] = Counter()
    for entry in found:
        verdict = _judge(entry, codebook)
        if verdict.token is not None:
            seen[verdict.token] += 1
        wanted = verdict.status is RestoreStatus.RESTORED or _is_accepted(
            accept_corrections, (entry.segment.id, entry.reading.start)
        )
        made = _replace(entry, codebook, verdict.token) if wanted and verdict.token is not None else ()
        status = RestoreStatus.MISPLACED if made is None else verdict.status
        replacements += made or ()
        proposed = None if status is RestoreStatus.RESTORED or verdict.token is None else str(verdict.token)
        items.append(_item(document, entry, status, proposed, restored=bool(made)))
    for place in _written(document, codebook, found, placed):
        accepted = _is_accepted(accept_corrections, (place.segment.id, place.start))
        item, made = _turn_back(document, place, accept_corrections=accepted)
        items.append(item)
        replacements += made
    items += _absent(document, expected, seen)
    return Restoration(tuple(replacements), RestoreReport(tuple(items)))


def _is_accepted(accepted: bool | Collection[Place], place: Place) -> bool:
    return accepted if isinstance(accepted, bool) else place in accepted


@dataclass(frozen=True, slots=True)
class _Found:
    """A reading in a segment; ``rest`` is its second half where the next segment holds the end of the token."""

    segment: Segment
    reading: TokenReading
    rest: tuple[Segment, int] | None = None  # the segment and how many of its first characters


@dataclass(frozen=True, slots=True)
class _Verdict:
    status: RestoreStatus
    token: Token | None  # to restore, or to propose


def _read(segment: Segment, codebook: Codebook) -> Iterator[TokenReading]:
    """Yield the tokens of a segment in order, those with a misspelt name included."""
    known = read_tokens(segment.text, codebook.codec, codebook.names)
    misspelt = [
        reading
        for reading in read_tokens(segment.text)
        if reading.shape is not Shape.SHORT
        and not any(
            reading.start < other.end and other.start < reading.end for other in _near(known, reading)
        )
        and codebook.propose(reading) is not None
    ]
    for reading in sorted([*known, *misspelt], key=lambda reading: reading.start):
        # "DATE 12" in a heading is no reference to an entity that the packet does not have.
        if reading.shape is not Shape.SHORT or "-" in reading.text or codebook.propose(reading) is not None:
            yield reading


def _near(known: tuple[TokenReading, ...], reading: TokenReading) -> Iterator[TokenReading]:
    """Yield the readings of a sorted tuple that can overlap another one."""
    low, high = 0, len(known)
    while low < high:
        middle = (low + high) // 2
        if known[middle].end <= reading.start:
            low = middle + 1
        else:
            high = middle
    yield from known[low : low + 1]


def _judge(entry: _Found, codebook: Codebook) -> _Verdict:
    reading = entry.reading
    if reading.verified:
        token = reading.token
        if token is None or not codebook.issued(token):
            return _Verdict(RestoreStatus.UNKNOWN, None)
        return _Verdict(RestoreStatus.RESTORED if _in_one_text(entry) else RestoreStatus.ALTERED, token)
    proposal = codebook.propose(reading)
    if reading.shape is Shape.SHORT:
        return _Verdict(RestoreStatus.UNKNOWN if proposal is None else RestoreStatus.SHORT, proposal)
    if proposal is None and reading.exact:
        return _Verdict(RestoreStatus.FOREIGN, None)
    return _Verdict(RestoreStatus.ALTERED, proposal)


def _replace(entry: _Found, codebook: Codebook, token: Token) -> tuple[Replacement, ...] | None:
    """Return the replacements for one token; None if the place does not allow the original."""
    segment, reading = entry.segment, entry.reading
    surface = codebook.surface(token)
    text = legal_text(in_words(surface.text), segment.spelling)
    if text is None:
        return None
    whole = entry.rest is None and reading.start == 0 and reading.end == len(segment.text)
    left = "" if reading.clean else markup_left_over(reading.text)
    stored = surface.stored if whole and not left else None
    first = Replacement(segment.id, reading.start, reading.end, text + left, stored)
    if entry.rest is None:
        return (first,)
    next_segment, length = entry.rest
    return first, Replacement(next_segment.id, 0, length, "")


@dataclass(frozen=True, slots=True)
class _Meant:
    """A place of a text without a token: what it stands for, and whether that is sure; None if it could be several."""

    segment: Segment
    start: int
    end: int
    written: Written
    sure: bool | None


def _written(
    document: Document, codebook: Codebook, found: Sequence[_Found], placed: Mapping[str, int] | None
) -> Iterator[_Meant]:
    """Yield the places of texts without a token that no token covers."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for entry in found:
        taken.setdefault(entry.segment.id, []).append((entry.reading.start, entry.reading.end))
    places = [
        (segment, start, end, text)
        for segment in document.segments
        for start, end, text in codebook.written.find(segment.text)
        if not any(start < last and first < end for first, last in taken.get(segment.id, ()))
    ]
    counted = Counter(text for _, _, _, text in places)
    for segment, start, end, text in places:
        meanings = codebook.written.meanings(text)
        chance = placed is not None and meanings[0].counted and counted[text] > placed.get(text, 0)
        yield _Meant(segment, start, end, meanings[0], None if len(meanings) > 1 else not chance)


def _turn_back(
    document: Document, entry: _Meant, *, accept_corrections: bool
) -> tuple[RestoreItem, tuple[Replacement, ...]]:
    segment, surface = entry.segment, entry.written.surface
    text = legal_text(surface.text, segment.spelling)
    made: tuple[Replacement, ...] = ()
    if text is not None and (entry.sure or (entry.sure is False and accept_corrections)):
        whole = (entry.start, entry.end) == (0, len(segment.text))
        made = (Replacement(segment.id, entry.start, entry.end, text, surface.stored if whole else None),)
    status = RestoreStatus.RESTORED if entry.sure else RestoreStatus.ALTERED
    item = RestoreItem(
        status=RestoreStatus.MISPLACED if text is None else status,
        text=segment.text[entry.start : entry.end],
        document=document.name,
        place=segment.place_at(entry.start),
        segment=segment.id,
        start=entry.start,
        end=entry.end,
        proposal=str(entry.written.token) if entry.sure is False else None,
        restored=bool(made),
    )
    return item, made


def _in_one_text(entry: _Found) -> bool:
    """Whether all of a token stands in one text; a line or page break does not end it, a cell or comment does."""
    return entry.rest is None or entry.segment.kind is entry.rest[0].kind is SegmentKind.BODY


def _with_split_tokens(document: Document, codebook: Codebook, found: list[_Found]) -> list[_Found]:
    """Join tokens whose end stands in the next segment: a line wrapped by a converter, a broken table cell.

    Only what the check symbols verify and the packet issued counts; it takes the place of the halves.
    """
    split: list[_Found] = []
    for segment, following in zip(document.segments, document.segments[1:], strict=False):
        tail, head = segment.text[-_BOUNDARY:], following.text[:_BOUNDARY]
        if segment.kind is not following.kind or not tail or not head:
            continue
        for reading in read_tokens(f"{tail}\n{head}", codebook.codec, codebook.names):
            length = reading.end - len(tail) - 1
            if reading.start >= len(tail) or length <= 0 or not reading.verified:
                continue
            if (token := reading.token) is None or not codebook.issued(token):
                continue
            offset = len(segment.text) - len(tail)
            half = TokenReading(
                start=offset + reading.start,
                end=len(segment.text),
                text=reading.text,
                entity_type=reading.entity_type,
                number=reading.number,
                variant=reading.variant,
                check=reading.check,
                shape=reading.shape,
                verified=True,
                clean=reading.clean,
            )
            split.append(_Found(segment, half, (following, length)))
    if not split:
        return found
    taken: dict[int, list[tuple[int, int]]] = {}
    for entry in split:
        taken.setdefault(entry.segment.id, []).append((entry.reading.start, entry.reading.end))
        if entry.rest is not None:
            taken.setdefault(entry.rest[0].id, []).append((0, entry.rest[1]))
    kept = [
        entry
        for entry in found
        if not any(
            entry.reading.start < end and start < entry.reading.end
            for start, end in taken.get(entry.segment.id, ())
        )
    ]
    return sorted([*kept, *split], key=lambda entry: (entry.segment.id, entry.reading.start))


def _item(
    document: Document, entry: _Found, status: RestoreStatus, proposal: str | None, *, restored: bool
) -> RestoreItem:
    reading = entry.reading
    return RestoreItem(
        status=status,
        text=reading.text,
        document=document.name,
        place=entry.segment.place_at(reading.start),
        segment=entry.segment.id,
        start=reading.start,
        end=reading.end,
        proposal=proposal,
        restored=restored,
    )


def _absent(
    document: Document, expected: Collection[Token] | Mapping[Token, int], seen: Counter[Token]
) -> Iterator[RestoreItem]:
    for token in sorted(set(expected)):
        if not seen[token]:
            yield RestoreItem(RestoreStatus.MISSING, str(token), document.name, "")
        elif isinstance(expected, Mapping) and seen[token] > expected[token]:
            yield RestoreItem(RestoreStatus.DUPLICATED, str(token), document.name, "")

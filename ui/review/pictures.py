"""What the review shows, row by row: the workflow's findings with their text, place and decision; vault's thread only.

``Pictures`` remembers what was shown last, so that an act on one finding of twenty thousand brings one row.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from kpo_vault.workflow.reviewing import ActKind, Review, ReviewEntity, ReviewItem
from redaction.catalogue import entity_types
from redaction.documents.model import Context, Document, Segment
from redaction.documents.sights import sight_of
from ui.review.rows import FindingRow, surroundings
from ui.type_names import shown_type

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Undoable:
    """The kinds of act that undo and redo would take back and make again; None where there is none."""

    undo: ActKind | None = None
    redo: ActKind | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What looks different after an act.

    ``rows`` are findings that changed or are new, ``gone`` the numbers of those that no longer count, ``entities`` all
    entities if any of them is another one than before. ``focus`` is the number of a finding to go to.
    """

    rows: tuple[FindingRow, ...]
    gone: frozenset[int]
    entities: tuple[ReviewEntity, ...] | None
    undoable: Undoable
    focus: int | None = None


class Pictures:
    """The rows of one review, as they were shown last."""

    def __init__(self, review: Review) -> None:
        self.review = review
        self._rows: dict[int, FindingRow] = {}
        self._ambiguous: frozenset[int | None] = frozenset()
        self._types = entity_types()
        self._names: dict[str, str] = {}
        self._lines: dict[tuple[int, int], list[int]] = {}

    def all(self) -> Change:
        """Return everything."""
        entities = self._learn()
        self._rows = {row.index: row for item in self.review.items() if (row := self._row(item)) is not None}
        return Change(tuple(self._rows.values()), frozenset(), entities, self.undoable())

    def decided(self, indices: Iterable[int], focus: int | None = None) -> Change:
        """Return what decisions on these findings changed, given all that the workflow says they touched."""
        rows, gone = self._read(indices)
        came = any(row.index not in self._rows for row in rows)
        if came or any(number in self._rows for number in gone):
            return self.regrouped(
                indices, focus
            )  # what counts tells who is who, and so do the numbers of entities
        self._rows.update((row.index, row) for row in rows)
        return Change(tuple(rows), frozenset(), None, self.undoable(), focus)

    def regrouped(self, touched: Iterable[int] = (), focus: int | None = None) -> Change:
        """Return what looks different after findings came or went, or entities became others."""
        entities = self._learn()
        numbers = {index: entity.number for entity in entities for index in entity.indices}
        stale = {
            index
            for index, row in self._rows.items()
            if numbers.get(index) != row.entity or (row.entity in self._ambiguous) != row.ambiguous
        }
        stale.update(touched, numbers.keys() - self._rows.keys())
        rows, gone = self._read(sorted(stale))
        gone = {number for number in gone if number in self._rows}
        for number in gone:
            del self._rows[number]
        self._rows.update((row.index, row) for row in rows)
        return Change(tuple(rows), frozenset(gone), entities, self.undoable(), focus)

    def undoable(self) -> Undoable:
        """Return what undo and redo would do."""
        return Undoable(self.review.next_undo, self.review.next_redo)

    def _learn(self) -> tuple[ReviewEntity, ...]:
        entities = self.review.entities()
        self._ambiguous = frozenset(entity.number for entity in entities if entity.ambiguous)
        return entities

    def _read(self, indices: Iterable[int]) -> tuple[list[FindingRow], set[int]]:
        rows: list[FindingRow] = []
        gone: set[int] = set()
        for index in indices:
            try:
                row = self._row(self.review.item(index))
            except IndexError:  # taken back
                row = None
            if row is None:
                gone.add(index)
            else:
                rows.append(row)
        return rows, gone

    def _row(self, item: ReviewItem) -> FindingRow | None:
        finding = item.finding
        document = self.review.detected.documents[item.document].document
        if document is None or item.covered:
            return None
        before, value, after = surroundings(document, finding.segment, finding.start, finding.end)
        segment = document.segments[finding.segment]
        known = self._types.get(finding.entity_type)
        return FindingRow(
            index=item.index,
            document=item.document,
            segment=finding.segment,
            start=finding.start,
            end=finding.end,
            value=value,
            before=before,
            after=after,
            place=self._place(item.document, segment, finding.start),
            page=page_of(document, segment),
            entity_type=finding.entity_type,
            type_name=self._name(finding.entity_type),
            group="gate" if item.gate else known.group.value if known else "proprietary",
            score=finding.score,
            recognizer=finding.recognizer,
            explanation=finding.explanation,
            entity=item.entity,
            ambiguous=item.entity in self._ambiguous,
            state=item.state.value,
            operator=item.operator,
            reason=item.reason,
        )

    def _place(self, document: int, segment: Segment, offset: int) -> str:
        """Return where a finding stands; a text of many lines is cut into lines once, not for each finding."""
        if segment.context.line is None:
            return segment.context.place or segment.kind.value
        starts = self._lines.get((document, segment.id))
        if starts is None:
            starts = self._lines[document, segment.id] = [m.end() for m in _LINE_END.finditer(segment.text)]
        before = bisect_right(starts, offset)
        # The segment's own words for a place, asked for a segment that begins in this line.
        here = Context(place=segment.context.place, line=segment.context.line + before)
        return Segment(segment.id, "", context=here).place_at(0)

    def _name(self, entity_type: str) -> str:
        if entity_type not in self._names:
            self._names[entity_type] = shown_type(entity_type)
        return self._names[entity_type]


def page_of(document: Document, segment: Segment) -> int | None:
    """Return the page, from 1, that shows a segment; every picture of an image file is a page."""
    if segment.context.page is not None or document.format != "image":
        return segment.context.page
    sight = sight_of(segment, 0, 0)
    return None if sight is None or sight.frame is None else sight.frame + 1

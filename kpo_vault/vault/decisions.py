"""What reviewers decided about findings: append-only, the present state is derived, undo appends a reversal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, Protocol, Self

from kpo_vault.vault import moment
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import UnknownRecord
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedRow, SealedTable


class Action(StrEnum):
    """What a person decided about a span."""

    ACCEPT = "accept"
    REJECT = "reject"
    PENDING = "pending"  # taken back to undecided


FIRST_ROUND: Final = "first"
SECOND_ROUND: Final = "second"  # by a second person, who does not see the first one's
SETTLED: Final = "settled"  # what counts where the two differed


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a document: its SHA-256, the segment's number, characters start to end, and the entity type as found.

    With an ``area`` it is what a box on a page holds beside text: left, top, right and bottom in ten-thousandths of the page's
    width and height. ``segment`` then counts pages, and ``start`` such parts of the box, both from 0.
    """

    document: str
    segment: int
    start: int
    end: int
    entity_type: str
    area: tuple[int, int, int, int] | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the place as a row keeps it."""
        body: dict[str, Any] = {
            "document": self.document,
            "segment": self.segment,
            "start": self.start,
            "end": self.end,
            "entity_type": self.entity_type,
        }
        return body if self.area is None else {**body, "area": self.area}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Self:
        """Return what ``as_json`` wrote."""
        area = body.get("area")
        return cls(
            body["document"],
            body["segment"],
            body["start"],
            body["end"],
            body["entity_type"],
            None if area is None else (area[0], area[1], area[2], area[3]),
        )


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what, by which operator the value is to be replaced, why, and by whom.

    ``entity_type`` is the one that the reviewer gave instead of the place's, if any. ``round`` is FIRST_ROUND,
    SECOND_ROUND or SETTLED: the two reviews of a packet stand side by side, and what was settled counts over both.
    ``marked`` says that a person marked the place and no recognizer found it. ``act`` is the same for all that was decided
    at once, and sorts by time.
    """

    place: Place
    action: Action
    operator: str = ""
    reason: str = ""
    reviewer: str = ""
    entity_type: str = ""
    round: str = FIRST_ROUND
    marked: bool = False
    act: str = ""


@dataclass(frozen=True, slots=True)
class RecordedDecision:
    """A decision as it stands in the record; ``reverses`` is the id of the one that it takes back."""

    id: int
    time: datetime
    decision: Decision
    reverses: int | None = None


class Decisions:
    """The decisions of one matter."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, "decisions", ("matter", "document_index"))

    def record(self, decisions: Sequence[Decision]) -> tuple[int, ...]:
        """Append decisions and return their ids; all or none."""
        time = moment.now()
        return tuple(self._append([(decision, time, None) for decision in decisions]))

    def reverse(self, ids: Iterable[int], reviewer: str = "", act: str = "") -> tuple[int, ...]:
        """Append a reversal of each decision and return the reversals' ids; a reversal can be reversed (redo).

        ``act`` is the same for all that was taken back at once, and sorts by time among other acts.

        Raise UnknownRecord if one of the ids is not a decision of this matter.
        """
        time = moment.now()
        with self._database.transaction():
            rows = []
            for row_id in ids:
                found = self._table.select(self._scope, "matter = ? AND id = ?", (self._scope.id, row_id))
                if not found:
                    raise UnknownRecord(what="decision")
                taken_back = _recorded(found[0]).decision
                reversal = Decision(
                    taken_back.place, taken_back.action, reviewer=reviewer, round=taken_back.round, act=act
                )
                rows.append((reversal, time, row_id))
            return tuple(self._append(rows))

    def all(self, document: str | None = None) -> tuple[RecordedDecision, ...]:
        """Return every decision and reversal, oldest first, of one document (its SHA-256) or of the matter."""
        if document is None:
            rows = self._table.select(self._scope, "matter = ?", (self._scope.id,))
        else:
            rows = self._table.select(
                self._scope, "matter = ? AND document_index = ?", (self._scope.id, self._index(document))
            )
        return tuple(_recorded(row) for row in rows)

    def current(
        self, document: str | None = None, rounds: Sequence[str] = (FIRST_ROUND, SETTLED)
    ) -> dict[Place, RecordedDecision]:
        """Return the decision that stands for each place: the newest of these rounds that was not taken back."""
        return standing(entry for entry in self.all(document) if entry.decision.round in rounds)

    def _append(self, rows: Sequence[tuple[Decision, str, int | None]]) -> range:
        indexes: dict[str, bytes] = {}
        for decision, _, _ in rows:
            document = decision.place.document
            if document not in indexes:
                indexes[document] = self._index(document)
        return self._table.insert_many(
            self._scope,
            [
                (
                    (self._scope.id, indexes[decision.place.document]),
                    {
                        "place": decision.place.as_json(),
                        "action": decision.action,
                        "operator": decision.operator,
                        "reason": decision.reason,
                        "reviewer": decision.reviewer,
                        "entity_type": decision.entity_type,
                        "round": decision.round,
                        "marked": decision.marked,
                        "act": decision.act,
                        "time": time,
                        "reverses": reverses,
                    },
                )
                for decision, time, reverses in rows
            ],
        )

    def _index(self, document: str) -> bytes:
        return self._scope.index_of("decisions", document)


def standing(decisions: Iterable[RecordedDecision]) -> dict[Place, RecordedDecision]:
    """Return the decision that stands for each place, from a whole history with the oldest first."""
    history = list(decisions)
    taken_back = reversals(history)
    return {
        entry.decision.place: entry
        for entry in history
        if entry.reverses is None and entry.id not in taken_back
    }


class Reversible(Protocol):
    """A record that may take another one back."""

    @property
    def id(self) -> int:
        """Its number; later records have larger ones."""

    @property
    def reverses(self) -> int | None:
        """The number of the record that it takes back."""


def reversals(history: Sequence[Reversible]) -> dict[int, int]:
    """Return which records are taken back, each with the reversal that does it, from a whole history with the oldest first."""
    found: dict[int, int] = {}
    for entry in reversed(history):  # a reversal counts unless a later one reverses it
        if entry.reverses is not None and entry.id not in found:
            found.setdefault(entry.reverses, entry.id)
    return found


def _recorded(row: SealedRow) -> RecordedDecision:
    fields = dict(row.body)
    time, reverses = fields.pop("time"), fields.pop("reverses")
    place = Place.from_json(fields.pop("place"))
    decision = Decision(place, Action(fields.pop("action")), **fields)
    return RecordedDecision(row.id, moment.parse(time), decision, reverses)

"""What reviewers decided about findings: append-only, the present state is derived, undo appends a reversal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Place:
    """A span of a document: its SHA-256, the segment's number, characters start to end, and the entity type."""

    document: str
    segment: int
    start: int
    end: int
    entity_type: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what, by which operator the value is to be replaced, why, and by whom."""

    place: Place
    action: Action
    operator: str = ""
    reason: str = ""
    reviewer: str = ""


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

    def reverse(self, ids: Iterable[int], reviewer: str = "") -> tuple[int, ...]:
        """Append a reversal of each decision and return the reversals' ids; a reversal can be reversed (redo).

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
                rows.append((Decision(taken_back.place, taken_back.action, reviewer=reviewer), time, row_id))
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

    def current(self, document: str | None = None) -> dict[Place, RecordedDecision]:
        """Return the decision that stands for each place: the newest that was not taken back."""
        return standing(self.all(document))

    def _append(self, rows: Sequence[tuple[Decision, str, int | None]]) -> range:
        return self._table.insert_many(
            self._scope,
            [
                (
                    (self._scope.id, self._index(decision.place.document)),
                    {**asdict(decision), "time": time, "reverses": reverses},
                )
                for decision, time, reverses in rows
            ],
        )

    def _index(self, document: str) -> bytes:
        return self._scope.index_of("decisions", document)


def standing(decisions: Iterable[RecordedDecision]) -> dict[Place, RecordedDecision]:
    """Return the decision that stands for each place, from a whole history with the oldest first."""
    history = list(decisions)
    reversed_ids: set[int] = set()
    for entry in reversed(history):  # a reversal counts unless a later one reverses it
        if entry.reverses is not None and entry.id not in reversed_ids:
            reversed_ids.add(entry.reverses)
    return {
        entry.decision.place: entry
        for entry in history
        if entry.reverses is None and entry.id not in reversed_ids
    }


def _recorded(row: SealedRow) -> RecordedDecision:
    fields = dict(row.body)
    time, reverses = fields.pop("time"), fields.pop("reverses")
    place = Place(**fields.pop("place"))
    decision = Decision(place, Action(fields.pop("action")), **fields)
    return RecordedDecision(row.id, moment.parse(time), decision, reverses)

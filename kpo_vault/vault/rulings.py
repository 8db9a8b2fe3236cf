"""Reviewers' word on more than one finding: who is who, and which places were looked at; append-only as decisions are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from kpo_vault.vault import moment
from kpo_vault.vault.database import Database
from kpo_vault.vault.decisions import FIRST_ROUND, Place, reversals
from kpo_vault.vault.errors import UnknownRecord
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedRow, SealedTable


class RulingKind(StrEnum):
    """What a reviewer said."""

    MERGE = "merge"
    SPLIT = "split"
    ACKNOWLEDGE = "acknowledge"
    FINISH = "finish"  # all of these documents were reviewed


@dataclass(frozen=True, slots=True, repr=False)
class Ruling:
    """One ruling: entities are named by their ``forms`` where those tell enough, else by the ``places`` of findings.

    ``document`` (a SHA-256) limits a split to one document, and names the one whose ``looked_at`` places were
    acknowledged; for a finished review ``looked_at`` are the documents. ``act`` sorts by time, among decisions too. ``label`` tells the entity that a split makes from all others, now and in later packets of the matter.
    """

    kind: RulingKind
    forms: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    document: str = ""
    looked_at: tuple[str, ...] = ()
    label: str = ""
    reviewer: str = ""
    round: str = FIRST_ROUND
    act: str = ""

    def __repr__(self) -> str:
        """Show the kind only: forms are names of people."""
        return f"<Ruling {self.kind}>"


@dataclass(frozen=True, slots=True)
class RecordedRuling:
    """A ruling as it stands in the record; ``reverses`` is the id of the one that it takes back."""

    id: int
    time: datetime
    ruling: Ruling
    reverses: int | None = None


class Rulings:
    """The rulings of one matter."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, "rulings", ("matter",))

    def record(self, ruling: Ruling) -> int:
        """Append a ruling and return its id."""
        return self._append(ruling, None)

    def reverse(self, row_id: int, reviewer: str = "", act: str = "") -> int:
        """Append the reversal of a ruling, or of a reversal (redo), and return its id; raise UnknownRecord if there is none."""
        with self._database.transaction():
            found = self._table.select(self._scope, "matter = ? AND id = ?", (self._scope.id, row_id))
            if not found:
                raise UnknownRecord(what="ruling")
            taken_back = _recorded(found[0]).ruling
            reversal = Ruling(taken_back.kind, reviewer=reviewer, round=taken_back.round, act=act)
            return self._append(reversal, row_id)

    def all(self) -> tuple[RecordedRuling, ...]:
        """Return every ruling and reversal, oldest first."""
        rows = self._table.select(self._scope, "matter = ?", (self._scope.id,))
        return tuple(_recorded(row) for row in rows)

    def standing(self) -> tuple[RecordedRuling, ...]:
        """Return the rulings that were not taken back, oldest first."""
        history = self.all()
        taken_back = reversals(history)
        return tuple(e for e in history if e.reverses is None and e.id not in taken_back)

    def _append(self, ruling: Ruling, reverses: int | None) -> int:
        body = {
            "kind": ruling.kind,
            "forms": ruling.forms,
            "places": [place.as_json() for place in ruling.places],
            "document": ruling.document,
            "looked_at": ruling.looked_at,
            "label": ruling.label,
            "reviewer": ruling.reviewer,
            "round": ruling.round,
            "act": ruling.act,
            "time": moment.now(),
            "reverses": reverses,
        }
        return self._table.insert(self._scope, (self._scope.id,), body)


def _recorded(row: SealedRow) -> RecordedRuling:
    body: dict[str, Any] = row.body
    ruling = Ruling(
        RulingKind(body["kind"]),
        tuple(body["forms"]),
        tuple(Place.from_json(place) for place in body["places"]),
        body["document"],
        tuple(body["looked_at"]),
        body["label"],
        body["reviewer"],
        body["round"],
        body.get("act", ""),
    )
    return RecordedRuling(row.id, moment.parse(body["time"]), ruling, body["reverses"])

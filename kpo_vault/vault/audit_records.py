"""What a compliance officer needs of one matter: what was done at each place, hand-outs, samples and judgements.

The rows are append-only and sealed with the keys of the matter's review compartment, so that counsel writes what
compliance reads, and compliance what counsel reads. What a body means is said by the module that owns its kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from kpo_vault.vault import moment
from kpo_vault.vault.database import Database
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedTable


class RecordKind(StrEnum):
    """What a row is about."""

    TREATMENT = "treatment"  # kpo_vault.vault.treatments
    DISCLOSURE = "disclosure"  # kpo_vault.vault.disclosures
    RETURN = "return"
    SAMPLE = "sample"  # kpo_vault.vault.samples
    JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One row: its number, when it was written (UTC), and its body, which is JSON."""

    id: int
    time: datetime
    body: Any = field(repr=False)


class AuditRecords:
    """The rows of one matter by kind, oldest first."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._scope = scope
        self._table = SealedTable(database, "audit_records", ("matter", "kind"))

    def add(self, kind: RecordKind, body: dict[str, Any]) -> AuditRecord:
        """Append a row and return it."""
        time = moment.now()
        row_id = self._table.insert(self._scope, (self._scope.id, str(kind)), {"time": time, "body": body})
        return AuditRecord(row_id, moment.parse(time), body)

    def all(self, kind: RecordKind) -> tuple[AuditRecord, ...]:
        """Return the rows of a kind, oldest first."""
        rows = self._table.select(self._scope, "matter = ? AND kind = ?", (self._scope.id, str(kind)))
        return tuple(AuditRecord(row.id, moment.parse(row.body["time"]), row.body["body"]) for row in rows)

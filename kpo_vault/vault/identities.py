"""Our own key sets, secret bytes included; one of them is the default."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kpo_vault.vault import moment
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import UnknownRecord
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedRow, SealedTable


@dataclass(frozen=True, slots=True)
class StoredIdentity:
    """A key set as ``crypto.identity.Identity.to_bytes`` wrote it."""

    id: int
    name: str
    secret: bytes = field(repr=False)
    is_default: bool
    added: datetime


class Identities:
    """The key sets of a vault; older ones stay, to open what was sealed to them."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, "identities", ("is_default",))

    def add(self, name: str, secret: bytes) -> StoredIdentity:
        """Keep a key set and make it the default."""
        with self._database.transaction():
            for row in self._table.select(self._scope, "is_default = 1"):
                self._table.update(self._scope, row.id, (0,), row.body)
            body = [name, secret.hex(), moment.now()]
            row_id = self._table.insert(self._scope, (1,), body)
        return _identity(SealedRow(row_id, (1,), body))

    def default(self) -> StoredIdentity:
        """Return the default key set; raise UnknownRecord if the vault has none."""
        row = self._table.newest(self._scope, "is_default = 1")
        if row is None:
            raise UnknownRecord(what="identity")
        return _identity(row)

    def list(self) -> tuple[StoredIdentity, ...]:
        """Return all key sets, the newest first."""
        return tuple(_identity(row) for row in reversed(self._table.select(self._scope, "1")))


def _identity(row: SealedRow) -> StoredIdentity:
    name, secret, added = row.body
    return StoredIdentity(row.id, name, bytes.fromhex(secret), bool(row.columns[0]), moment.parse(added))

"""A matter's work as it stands: its documents and what was found in them, so that nothing is lost with the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kpo_vault.vault.database import Database
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedTable

_TABLE = "works"


class Works:
    """JSON values of one matter by kind and key; a new value takes the place of the older one.

    Kinds are the program's own and stand in the clear, keys are found by blind indexes.
    """

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, _TABLE, ("matter", "kind", "key_index"))

    def get(self, kind: str, key: str = "") -> Any:
        """Return a value, or None."""
        row = self._table.newest(
            self._scope, "matter = ? AND kind = ? AND key_index = ?", self._columns(kind, key)
        )
        return None if row is None or row.body[0] != key else row.body[1]

    def all(self, kind: str) -> Mapping[str, Any]:
        """Return the values of one kind by their keys."""
        rows = self._table.select(self._scope, "matter = ? AND kind = ?", (self._scope.id, kind))
        return dict(row.body for row in rows)

    def put(self, kind: str, value: object, key: str = "") -> None:
        """Keep a value."""
        with self._database.transaction():
            self.forget(kind, key)
            self._table.insert(self._scope, self._columns(kind, key), [key, value])

    def forget(self, kind: str, key: str = "") -> None:
        """Keep a value no longer."""
        self._database.run(
            "DELETE FROM works WHERE matter = ? AND kind = ? AND key_index = ?", self._columns(kind, key)
        )

    def _columns(self, kind: str, key: str) -> tuple[int, str, bytes]:
        return self._scope.id, kind, self._scope.index_of(_TABLE, kind, key)

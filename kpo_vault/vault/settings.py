"""Small values that the application remembers, sealed like everything else."""

from __future__ import annotations

from typing import Any

from kpo_vault.vault.database import Database
from kpo_vault.vault.scope import Scope


class Settings:
    """JSON values by name; the names are the program's own and stand in the clear."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or ``default`` if it was never set."""
        row = self._database.one("SELECT body FROM settings WHERE name = ?", (name,))
        return default if row is None else self._scope.open("settings", (name,), row[0])

    def set(self, name: str, value: Any) -> None:
        """Remember a JSON value."""
        sealed = self._scope.seal("settings", (name,), value)
        self._database.run("INSERT OR REPLACE INTO settings (name, body) VALUES (?, ?)", (name, sealed))

    def names(self) -> tuple[str, ...]:
        """Return the names of all values."""
        return tuple(row[0] for row in self._database.all("SELECT name FROM settings ORDER BY name"))

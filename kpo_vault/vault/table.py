"""A table whose rows are an id, some columns that join or find them, and a sealed body of JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from kpo_vault.vault.database import Database
from kpo_vault.vault.scope import Column, Scope


@dataclass(frozen=True, slots=True)
class SealedRow:
    """A row that was opened: its columns were authenticated together with its body."""

    id: int
    columns: tuple[Any, ...]
    body: Any = field(repr=False)


class SealedTable:
    """Reads and writes one table; ``columns`` are the names between ``id`` and ``body``.

    ``where`` is always a constant of the calling module, never built from values.
    """

    def __init__(self, database: Database, name: str, columns: Sequence[str]) -> None:
        self._database = database
        self._name = name
        marks = ", ".join("?" * (len(columns) + 2))
        names = ", ".join(["id", *columns, "body"])
        changes = ", ".join(f"{column} = ?" for column in [*columns, "body"])
        self._select = f"SELECT {names} FROM {name}"  # noqa: S608 - names of this package
        self._insert = f"INSERT INTO {name} ({names}) VALUES ({marks})"  # noqa: S608
        self._update = f"UPDATE {name} SET {changes} WHERE id = ?"  # noqa: S608
        self._delete = f"DELETE FROM {name} WHERE id = ?"  # noqa: S608

    def insert(self, scope: Scope, columns: Sequence[Column], body: object) -> int:
        """Add a row and return its id."""
        with self._database.transaction():
            row_id = self._database.next_id(self._name)
            sealed = scope.seal(self._name, (row_id, *columns), body)
            self._database.run(self._insert, (row_id, *columns, sealed))
        return row_id

    def insert_many(self, scope: Scope, rows: Sequence[tuple[Sequence[Column], object]]) -> range:
        """Add rows in one transaction and return their ids."""
        with self._database.transaction():
            first = self._database.next_id(self._name)
            self._database.run_many(
                self._insert,
                [
                    (row_id, *columns, scope.seal(self._name, (row_id, *columns), body))
                    for row_id, (columns, body) in enumerate(rows, first)
                ],
            )
        return range(first, first + len(rows))

    def update(self, scope: Scope, row_id: int, columns: Sequence[Column], body: object) -> None:
        """Replace a row."""
        sealed = scope.seal(self._name, (row_id, *columns), body)
        self._database.run(self._update, (*columns, sealed, row_id))

    def delete(self, row_id: int) -> None:
        """Delete a row."""
        self._database.run(self._delete, (row_id,))

    def select(self, scope: Scope, where: str, parameters: Sequence[Column] = ()) -> list[SealedRow]:
        """Return the rows that fit, oldest first; raise VaultDamaged if one does not open."""
        rows = self._database.all(f"{self._select} WHERE {where} ORDER BY id", parameters)
        return [self._opened(scope, row) for row in rows]

    def newest(self, scope: Scope, where: str, parameters: Sequence[Column] = ()) -> SealedRow | None:
        """Return the newest row that fits, or None."""
        row = self._database.one(f"{self._select} WHERE {where} ORDER BY id DESC LIMIT 1", parameters)
        return None if row is None else self._opened(scope, row)

    def each(self, scope_of: Callable[[tuple[Any, ...]], Scope]) -> Iterator[SealedRow]:
        """Yield every row of the table; ``scope_of`` names the scope for its columns."""
        for row in self._database.scan(f"{self._select} WHERE 1"):
            yield self._opened(scope_of(row[1:-1]), row)

    def _opened(self, scope: Scope, row: tuple[Any, ...]) -> SealedRow:
        return SealedRow(row[0], row[1:-1], scope.open(self._name, row[:-1], row[-1]))

"""Tables and documents of the register: a sealed description and sealed parts of keyed digests."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import EntryExists, UnknownEntry, VaultDamaged
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedTable

_PART: Final = 1 << 20  # bytes of one sealed part
_ENTRIES: Final = "register_entries"
_PARTS: Final = "register_parts"


@dataclass(frozen=True, slots=True, repr=False)
class RegisteredEntry:
    """A table or document: ``description`` is what its kind needs to know (JSON), ``size`` bytes of digests."""

    id: int
    kind: str
    name: str
    description: Any
    size: int

    def __repr__(self) -> str:
        """Show kind and size only: the name is a secret."""
        return f"<RegisteredEntry {self.kind} {self.size} bytes>"


class RegisteredEntries:
    """The entries of one scope; names that differ only in case, width or spaces are one."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, _ENTRIES, ("scope", "kind", "name_index"))

    def add(self, kind: str, name: str, description: object, content: Sequence[bytes]) -> RegisteredEntry:
        """Add an entry with its digests, joined, in one transaction; raise EntryExists."""
        shown = " ".join(name.split())
        joined = b"".join(content)
        index = self._index(kind, shown)
        with self._database.transaction():
            if self._rows("kind = ? AND name_index = ?", (kind, index)):
                raise EntryExists(kind=kind, name=shown)
            columns = (self._scope.id, kind, index)
            entry = self._table.insert(self._scope, columns, [shown, description, len(joined)])
            first = self._database.next_id(_PARTS)
            self._database.run_many(
                "INSERT INTO register_parts (id, entry, part, body) VALUES (?, ?, ?, ?)",
                (
                    (
                        row,
                        entry,
                        part,
                        self._seal(row, entry, part, joined[part * _PART : (part + 1) * _PART]),
                    )
                    for part, row in enumerate(range(first, first + _parts(len(joined))))
                ),
            )
        return RegisteredEntry(entry, kind, shown, description, len(joined))

    def list(self, kind: str) -> tuple[RegisteredEntry, ...]:
        """Return all entries of a kind, oldest first."""
        return tuple(self._rows("kind = ?", (kind,)))

    def content(self, entry: RegisteredEntry) -> bytes:
        """Return an entry's digests; raise VaultDamaged if a part is missing or changed."""
        rows = self._database.all(
            "SELECT id, part, body FROM register_parts WHERE entry = ? ORDER BY part",
            (entry.id,),
        )
        pieces = [self._scope.open_bytes(_PARTS, (row, entry.id, part), sealed) for row, part, sealed in rows]
        if [part for _, part, _ in rows] != list(range(_parts(entry.size))):
            raise VaultDamaged(reason="a part of the register is missing")
        content = b"".join(pieces)
        if len(content) != entry.size:
            raise VaultDamaged(reason="a part of the register is missing")
        return content

    def remove(self, kind: str, name: str) -> None:
        """Take an entry out; raise UnknownEntry."""
        shown = " ".join(name.split())
        with self._database.transaction():
            found = self._rows("kind = ? AND name_index = ?", (kind, self._index(kind, shown)))
            if not found:
                raise UnknownEntry(kind=kind, name=shown)
            self._database.run("DELETE FROM register_parts WHERE entry = ?", (found[0].id,))
            self._table.delete(found[0].id)

    def count(self, kind: str) -> int:
        """Return how many entries of a kind there are."""
        row = self._database.one(
            "SELECT count(*) FROM register_entries WHERE scope = ? AND kind = ?", (self._scope.id, kind)
        )
        return int(row[0]) if row else 0

    def check(self) -> None:
        """Open every part of every entry; raise VaultDamaged at the first fault."""
        for entry in self._rows("1", ()):
            self.content(entry)

    def _rows(self, where: str, parameters: Sequence[str | bytes]) -> Sequence[RegisteredEntry]:
        rows = self._table.select(self._scope, f"scope = ? AND {where}", (self._scope.id, *parameters))
        return [RegisteredEntry(row.id, row.columns[1], *row.body) for row in rows]

    def _seal(self, row: int, entry: int, part: int, content: bytes) -> bytes:
        return self._scope.seal_bytes(_PARTS, (row, entry, part), content)

    def _index(self, kind: str, name: str) -> bytes:
        return self._scope.index_of(_ENTRIES, kind, unicodedata.normalize("NFKC", name).casefold())


def _parts(size: int) -> int:
    return -(-size // _PART)

"""The rows of the audit log: appended, never changed, with the head of the Merkle tree beside them.

What entries and heads mean is known to ``kpo_vault.audit``; here they are bytes that must not get lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from crypto.errors import SealBroken
from crypto.rows import frame
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import VaultDamaged
from kpo_vault.vault.scope import Scope


class Journal:
    """Entries numbered from 0, signed checkpoints by tree size, and one head."""

    def __init__(self, database: Database, scope: Scope, origin: str) -> None:
        """Take the log's name in its checkpoints: the same for this vault and all its copies."""
        self._database = database
        self._scope = scope
        self.origin = origin

    def append(self, first: int, entries: Sequence[bytes], head: Any) -> None:
        """Add entries ``first``, ``first`` + 1 … and replace the head (JSON); all or nothing."""
        with self._database.transaction():
            self._database.run_many(
                "INSERT INTO log_entries (id, body) VALUES (?, ?)",
                [
                    (index, self._scope.cipher.seal(entry, _binding(index)))
                    for index, entry in enumerate(entries, first)
                ],
            )
            sealed = self._scope.seal("log_head", (0,), head)
            self._database.run("INSERT OR REPLACE INTO log_head (id, body) VALUES (0, ?)", (sealed,))

    def head(self) -> Any:
        """Return the head that the last append left, or None."""
        row = self._database.one("SELECT body FROM log_head WHERE id = 0")
        return None if row is None else self._scope.open("log_head", (0,), row[0])

    def entries(self, first: int = 0) -> Iterator[bytes]:
        """Yield the entries from number ``first`` on; raise VaultDamaged at a gap or at one that does not open."""
        expected = first
        for index, sealed in self._database.scan("SELECT id, body FROM log_entries WHERE 1", after=first - 1):
            if index != expected:
                raise VaultDamaged(reason=f"entry {expected} of the audit log is missing")
            try:
                yield self._scope.cipher.open(sealed, _binding(index))
            except (SealBroken, TypeError):
                raise VaultDamaged(reason=f"entry {index} of the audit log does not open") from None
            expected += 1

    def span(self, first: int, stop: int) -> Iterator[tuple[int, bytes | None]]:
        """Yield the entries from ``first`` up to, not including, ``stop``, each with its number.

        One that is missing or does not open is None: whoever shows a damaged log has to show what is left of it.
        """
        rows: dict[int, bytes] = dict(
            self._database.all("SELECT id, body FROM log_entries WHERE id >= ? AND id < ?", (first, stop))
        )
        for index in range(first, stop):
            try:
                yield index, self._scope.cipher.open(rows[index], _binding(index))
            except (SealBroken, TypeError, KeyError):
                yield index, None

    def span_all(self, page: int = 4096) -> Iterator[tuple[int, bytes | None]]:
        """Yield every entry like ``span``, page by page."""
        for first in range(0, len(self), page):
            yield from self.span(first, min(first + page, len(self)))

    def __len__(self) -> int:
        row = self._database.one("SELECT max(id) FROM log_entries")
        return 0 if row is None or row[0] is None else int(row[0]) + 1

    def newest(self, count: int) -> Iterator[bytes]:
        """Yield the last ``count`` entries, the newest first."""
        size = len(self)
        yield from reversed(list(self.entries(max(size - count, 0))))

    def add_checkpoint(self, size: int, note: str) -> None:
        """Keep a signed checkpoint of the tree with ``size`` entries."""
        self._database.run("INSERT OR REPLACE INTO log_checkpoints (size, note) VALUES (?, ?)", (size, note))

    def checkpoints(self) -> tuple[tuple[int, str], ...]:
        """Return all checkpoints, smallest tree first."""
        return tuple(
            (row[0], row[1])
            for row in self._database.all("SELECT size, note FROM log_checkpoints ORDER BY size")
        )


def _binding(index: int) -> bytes:
    return frame(b"log_entries", b"%d" % index)

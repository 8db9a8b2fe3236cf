"""The SQLite file: one connection, one lock, nested transactions, and SQLite's errors in our own words."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from kpo_vault.errors import ApplicationError, OutputFailed
from kpo_vault.vault.errors import VaultDamaged, VaultInUse, VaultLocked, VaultTooNew
from kpo_vault.vault.schema import APPLICATION_ID, FORMAT, MIGRATIONS

Row = tuple[Any, ...]

_SETTINGS: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",  # sorting must not spill rows to a file that nobody wipes
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA cache_size = -262144",  # KiB at most: a million tokens and their indexes
    "PRAGMA journal_size_limit = 67108864",
)
# A broken file can also hold numbers and texts that do not fit into Python's.
_FAULTS: Final = (sqlite3.Error, OverflowError, UnicodeError)
_BUSY: Final = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_OUTSIDE: Final = {
    sqlite3.SQLITE_FULL: "no space is left",
    sqlite3.SQLITE_IOERR: "the disk reported an error",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened",
    sqlite3.SQLITE_PERM: "permission denied",
    sqlite3.SQLITE_NOMEM: "no memory is left",
}


class Database:
    """A vault's file; every method may be called from any thread.

    Statements outside ``transaction`` commit by themselves. Raise VaultDamaged for whatever a sound file would not
    answer, OutputFailed where the disk is full or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or an empty one that ``migrate`` fills."""
        self.path = path
        self._lock = threading.RLock()
        self._depth = 0
        self.closed = False
        self._after_commit: list[Callable[[], None]] = []
        with self._translated():
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0)
            try:
                for setting in _SETTINGS:
                    self._connection.execute(setting)
            except _FAULTS:
                self._connection.close()
                raise

    def close(self) -> None:
        """Fold the write-ahead log into the file and close it; never raises."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            self.closed = True
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.close()

    def refuse_newer(self) -> None:
        """Raise VaultTooNew for a file of a format that this program does not know; reads only."""
        found = self._pragma("user_version")
        if found > FORMAT:
            raise VaultTooNew(found=found, supported=FORMAT)

    def migrate(self) -> None:
        """Bring the file to this version's format and check that its schema is exactly the one we wrote.

        A foreign table, index, trigger or view is refused: it could answer queries with something else.
        """
        found = self._pragma("user_version")
        if (
            found == 0
            and self._pragma("application_id") == 0
            and not self.all("SELECT name FROM sqlite_schema")
        ):
            with self._translated():
                self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        elif self._pragma("application_id") != APPLICATION_ID or found < 0:
            raise VaultDamaged(reason="the file is not a vault")
        self.refuse_newer()
        if found < FORMAT:
            script = "".join(MIGRATIONS[found:])
            with self._translated():
                self._connection.executescript(f"BEGIN; {script} PRAGMA user_version = {FORMAT:d}; COMMIT;")
        listing = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
        if self.all(listing) != _expected_schema(listing):
            raise VaultDamaged(reason="its tables are not the ones this program makes")

    @property
    def older_format(self) -> int:
        """The format that the file is in if ``migrate`` would change it, else 0."""
        found = self._pragma("user_version")
        return found if self._pragma("application_id") == APPLICATION_ID and 0 < found < FORMAT else 0

    def log_ahead(self) -> None:
        """Switch to write-ahead logging: a commit is one flush, and a crash loses nothing that was committed."""
        self.run("PRAGMA journal_mode = WAL")

    def forget_pages(self) -> None:
        """Give back the memory of pages that were read and written: who only appends does not need them again."""
        self.run("PRAGMA shrink_memory")

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: commit at the end, roll back on any exception; nests, and keeps other threads out."""
        with self._lock:
            depth = self._depth
            self.run(f"SAVEPOINT nested_{depth:d}" if depth else "BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield
                self.run(f"RELEASE nested_{depth:d}" if depth else "COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # a full disk has rolled back by itself
                    if depth:
                        self._connection.execute(f"ROLLBACK TO nested_{depth:d}")
                        self._connection.execute(f"RELEASE nested_{depth:d}")
                    else:
                        self._connection.execute("ROLLBACK")
                if not depth:
                    self._after_commit.clear()
                raise
            finally:
                self._depth -= 1
            if not depth:
                hooks, self._after_commit = self._after_commit, []
                for hook in hooks:
                    hook()

    def after_commit(self, hook: Callable[[], None]) -> None:
        """Call ``hook`` once the outermost transaction has committed; at once if there is none."""
        with self._lock:
            if self._depth:
                self._after_commit.append(hook)
            else:
                hook()

    def all(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """Return all rows."""
        with self._lock:
            try:
                return self._connection.execute(sql, parameters).fetchall()
            except _FAULTS as error:
                raise self._explain(error) from None

    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """Return the first row, or None."""
        with self._lock:
            try:
                row: Row | None = self._connection.execute(sql, parameters).fetchone()
                return row
            except _FAULTS as error:
                raise self._explain(error) from None

    def run(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """Execute a statement; return the number of rows it changed."""
        with self._lock:
            try:
                return self._connection.execute(sql, parameters).rowcount
            except _FAULTS as error:
                raise self._explain(error) from None

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Execute a statement for each row; call it inside a transaction."""
        with self._lock:
            try:
                self._connection.executemany(sql, rows)
            except _FAULTS as error:
                raise self._explain(error) from None

    def scan(
        self, sql: str, parameters: Sequence[object] = (), *, after: int = 0, page: int = 4096
    ) -> Iterator[Row]:
        """Yield rows in the order of their first column, an id, page by page.

        ``sql`` ends in a condition, to which ``id > ? ORDER BY id LIMIT ?`` is added. Between pages other threads
        may work, and no statement stays open.
        """
        while rows := self.all(f"{sql} AND id > ? ORDER BY id LIMIT ?", (*parameters, after, page)):
            yield from rows
            after = rows[-1][0]

    def next_id(self, table: str) -> int:
        """Return the id that the next row of an AUTOINCREMENT table takes; call it inside the transaction."""
        row = self.one("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        if row is not None and not isinstance(row[0], int):
            raise VaultDamaged(reason=f"the numbering of the table {table} is broken")
        return row[0] + 1 if row else 1

    def compact(self) -> None:
        """Rewrite the file without its free pages and empty the write-ahead log."""
        with self._lock:
            self.run("VACUUM")
            self.run("PRAGMA wal_checkpoint(TRUNCATE)")

    @property
    def size(self) -> int:
        """The size of the file in bytes, without its write-ahead log."""
        return self._pragma("page_count") * self._pragma("page_size")

    def problems(self, *, quickly: bool = False) -> list[str]:
        """Return what SQLite's own integrity check finds wrong, at most 20 sentences; ``quickly`` leaves indexes out."""
        if quickly:
            return [str(row[0]) for row in self.all("PRAGMA quick_check(1)") if row[0] != "ok"]
        found = [str(row[0]) for row in self.all("PRAGMA integrity_check(20)")]
        found += [
            f"a row of {row[0]} refers to a missing row" for row in self.all("PRAGMA foreign_key_check")[:20]
        ]
        return [problem for problem in found if problem != "ok"]

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the whole file to ``target``, which must not exist."""
        with self._lock, self._translated(target):
            copy = sqlite3.connect(target, isolation_level=None)
            try:
                self._connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # a copy is one file
            finally:
                copy.close()

    def row_counts(self) -> dict[str, int]:
        """Return the number of rows of every table."""
        tables = [
            row[0] for row in self.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        ]
        return {table: int(self.all(f"SELECT count(*) FROM {table}")[0][0]) for table in tables}  # noqa: S608

    def _pragma(self, name: str) -> int:
        row = self.one(f"PRAGMA {name}")
        return int(row[0]) if row else 0

    @contextlib.contextmanager
    def _translated(self, path: Path | None = None) -> Iterator[None]:
        try:
            yield
        except _FAULTS as error:
            raise self._explain(error, path) from None

    def _explain(self, error: Exception, path: Path | None = None) -> ApplicationError:
        if self.closed:
            return VaultLocked()
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code in _BUSY:
            return VaultInUse(holder="another database program")
        if code in _OUTSIDE:
            return OutputFailed(path=str(path or self.path), reason=_OUTSIDE[code])
        if code == sqlite3.SQLITE_NOTADB:
            return VaultDamaged(reason="the file is not a vault")
        return VaultDamaged(reason=f"the database answers with error {code}")


def _expected_schema(listing: str) -> list[Row]:
    """Return what ``listing`` says of a vault that was just made."""
    connection = sqlite3.connect(":memory:")
    try:
        for step in MIGRATIONS:
            connection.executescript(step)
        return connection.execute(listing).fetchall()
    finally:
        connection.close()

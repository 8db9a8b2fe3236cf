"""The vault's token map and audit log at scale, beside plain SQLite on the same machine in the same run.

    python benchmarks/vault.py [--rows 1000000] [--lookups 100000] [--sqlcipher PYTHON]

Plain SQLite stores the same originals unencrypted in a table with the same indexes: the ratio says what encryption
and blind indexes cost. ``--sqlcipher`` names an interpreter that has ``sqlcipher3``: the same table under page encryption.
When the vault is full, some originals are searched in all its files, the write-ahead log included.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.pop(0)  # this folder, whose crypto.py is not the package

if "--sqlcipher-peer" not in sys.argv:  # the other interpreter knows nothing of this program
    from crypto.identity import Identity
    from crypto.kdf import Argon2Cost, Argon2Parameters
    from kpo_vault.audit import AuditLog, Event, EventKind
    from kpo_vault.vault import SurrogateRequest, Vault

PASSPHRASE = "benchmark passphrase"
TYPES = ("PERSON", "ORGANIZATION", "LOCATION", "ACCOUNT")
BATCH = 50_000


def rate(what: str, count: int, work: Callable[[], object]) -> float:
    """Print and return the rate by the wall clock; CPU time stands beside it for machines that others use too."""
    started, worked = time.perf_counter(), time.process_time()
    work()
    seconds, cpu = time.perf_counter() - started, time.process_time() - worked
    print(f"{what:<44}{count / seconds:>12,.0f}/s {seconds:>9.2f} s {cpu:>9.2f} s CPU")
    return count / seconds


def original(number: int) -> str:
    return f"Firstname{number % 5000} Lastname{number}"


@contextmanager
def plain(driver: Any, path: Path, key: str = "") -> Iterator[Any]:
    """Open a new database with the table of originals; ``driver`` is sqlite3 or its like, ``key`` a PRAGMA of it."""
    connection = driver.connect(str(path), isolation_level=None)
    if key:
        connection.execute(f'PRAGMA key = "{key}"')
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, kind INTEGER, number INTEGER, original TEXT)")
    connection.execute("CREATE UNIQUE INDEX by_token ON t (kind, number)")
    connection.execute("CREATE INDEX by_original ON t (original)")
    yield connection
    connection.close()


def measured(what: str, connection: Any, rows: int, sample: list[int]) -> tuple[float, float]:
    """Fill the table and look originals up in it; return both rates."""

    def fill() -> None:
        numbers = list(range(rows))
        random.Random(2).shuffle(numbers)
        for start in range(0, rows, BATCH):
            connection.execute("BEGIN")
            connection.executemany(
                "INSERT INTO t VALUES (NULL, ?, ?, ?)",
                [(i % 4, numbers[i], original(i)) for i in range(start, min(start + BATCH, rows))],
            )
            connection.execute("COMMIT")

    def find() -> None:
        for i in sample:
            connection.execute("SELECT * FROM t WHERE original = ?", (original(i),)).fetchone()

    return rate(f"{what}: insert", rows, fill), rate(f"{what}: look up an original", len(sample), find)


def peer(rows: int, sample: list[int]) -> None:
    """Run in the other interpreter: the same table in SQLCipher, with a raw key, as it costs least."""
    from sqlcipher3 import dbapi2

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cipher.db"
        with plain(dbapi2, path, key="x'" + "5a" * 32 + "'") as connection:
            measured("SQLCipher", connection, rows, sample)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            print(f"SQLCipher: {path.stat().st_size / 2**20:,.0f} MiB")


def readable(places: list[Path], sample: list[int]) -> int:
    """Return how many of some originals stand in files, or in those of folders, as they are, in UTF-8 or UTF-16."""
    sought = [original(i).encode(code) for i in sample for code in ("utf-8", "utf-16-le")]
    found = 0
    for path in (file for place in places for file in (place, *place.rglob("*")) if file.is_file()):
        content = path.read_bytes()
        found += sum(text in content for text in sought)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--lookups", type=int, default=100_000)
    parser.add_argument("--sqlcipher", metavar="PYTHON")
    parser.add_argument("--sqlcipher-peer", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    rows, lookups = options.rows, min(options.lookups, options.rows)
    sample = random.Random(1).sample(range(rows), lookups)
    if options.sqlcipher_peer:
        peer(rows, sample)
        return

    with tempfile.TemporaryDirectory() as folder:
        plain_insert = plain_lookup = 0.0
        with plain(sqlite3, Path(folder) / "plain.db") as connection:
            plain_insert, plain_lookup = measured("plain SQLite", connection, rows, sample)
        if options.sqlcipher:
            sizes = ["--rows", str(rows), "--lookups", str(lookups)]
            command = [options.sqlcipher, str(Path(__file__).resolve()), "--sqlcipher-peer", *sizes]
            if subprocess.run(command, check=False).returncode:
                print("SQLCipher: left out, that interpreter lacks sqlcipher3")

        vault = Vault.create(
            Path(folder) / "vault", PASSPHRASE, parameters=Argon2Parameters.fresh(Argon2Cost(64, 1, 1))
        )
        vault.identities.add(Identity.generate("Benchmark"))
        surrogates = vault.matters.create("benchmark").surrogates
        tokens = {}
        wanted = set(sample)

        def fill() -> None:
            for start in range(0, rows, BATCH):
                numbers = range(start, min(start + BATCH, rows))
                issued = surrogates.assign(
                    [SurrogateRequest(original(i), TYPES[i % 4], original(i)) for i in numbers]
                )
                tokens.update({i: token for i, token in zip(numbers, issued, strict=True) if i in wanted})

        def look_up() -> None:
            for i in sample:
                surface = surrogates.lookup(tokens[i])
                assert surface is not None
                assert surface.text == original(i)

        def find() -> None:
            for i in sample:
                assert surrogates.find(original(i)) == (tokens[i],)

        def look_up_many() -> None:
            assert len(surrogates.lookup_many(tokens[i] for i in sample)) == lookups

        def find_many() -> None:
            assert len(surrogates.find_many(original(i) for i in sample)) == lookups

        inserted = rate("vault: assign new tokens", rows, fill)
        looked_up = rate("vault: look up a token", lookups, look_up)
        found = rate("vault: look up an original", lookups, find)
        rate("vault: look up tokens, many at once", lookups, look_up_many)
        rate("vault: look up originals, many at once", lookups, find_many)
        rate("vault: read the whole map", rows, lambda: sum(1 for _ in surrogates.all()))
        log = AuditLog(vault)
        rate("audit: log the state of the map", rows, log.record_state)

        def append() -> None:
            for start in range(0, rows, BATCH):
                log.append(
                    *[
                        Event(EventKind.DECISION, "Reviewer", "ab" * 8, {"accepted": i})
                        for i in range(start, min(start + BATCH, rows))
                    ]
                )

        # While the vault is open: the write-ahead log is there as well.
        seen = readable([Path(folder) / "vault", *Path(tempfile.gettempdir()).glob("etilqs_*")], sample[:200])
        print(
            f"originals readable in the vault, its log and SQLite's temporary files: {seen} of {min(200, lookups)}"
        )
        size = sum(file.stat().st_size for file in (Path(folder) / "vault").glob("vault.db"))
        rate("audit: append entries in bulk", rows, append)
        rate(
            "audit: append one entry, durably",
            300,
            lambda: [log.append(Event(EventKind.UNLOCK)) for _ in range(300)],
        )
        rate("audit: sign a checkpoint", 1, log.checkpoint)
        rate("audit: verify the whole log", rows, log.verify)
        rate("vault: verify everything", rows, vault.verify)
        vault.close()
        rate("vault: open (cheap passphrase) and check", 1, lambda: check(Path(folder) / "vault"))

    print(
        f"\nvault file: {size / 2**20:,.0f} MiB for {rows:,} tokens before the log ({size / rows:,.0f} bytes each)"
    )
    print(
        f"ratio to plain SQLite: insert {inserted / plain_insert:.2f}, token {looked_up / plain_lookup:.2f},"
        f" original {found / plain_lookup:.2f}"
    )


def check(path: Path) -> None:
    with Vault.open(path, PASSPHRASE, floor=Argon2Cost(64, 1, 1)) as vault:
        AuditLog(vault)


if __name__ == "__main__":
    main()

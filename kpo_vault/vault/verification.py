"""Reading the whole vault once: every page, every row, every index."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kpo_vault.vault import surrogates
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import VaultDamaged
from kpo_vault.vault.journal import Journal
from kpo_vault.vault.keyring import Keyring
from kpo_vault.vault.matters import Matters
from kpo_vault.vault.registered import RegisteredEntries
from kpo_vault.vault.settings import Settings
from kpo_vault.vault.table import SealedTable
from kpo_vault.vault.tallies import Tallies

_SCOPED: Final = {  # the first column is the scope that sealed the row
    "decisions": ("matter", "document_index"),
    "outputs": ("matter", "name_index", "content_index"),
    "packets": ("scope", "packet_index"),
    "register": ("scope", "term_index"),
    "register_entries": ("scope", "kind", "name_index"),
}
_OWN: Final = {"contacts": ("name_index",), "identities": ("is_default",)}


@dataclass(frozen=True, slots=True)
class Verification:
    """What a sound vault holds: rows by table."""

    rows: dict[str, int]


def verify(database: Database, keyring: Keyring) -> Verification:
    """Check SQLite's structure, open every sealed row and compare the token maps with their tallies.

    Raise VaultDamaged at the first fault.
    """
    problems = database.problems()
    if problems:
        raise VaultDamaged(reason=f"its structure is broken in {len(problems)} place(s)")
    own, tallies = keyring.scope(), Tallies(database, keyring.scope())
    Matters(database, keyring, tallies).list()
    _check_surrogates(database, keyring)
    for name, columns in _SCOPED.items():
        _exhaust(SealedTable(database, name, columns).each(lambda columns: keyring.scope(columns[0])))
    for (scope,) in database.all("SELECT DISTINCT scope FROM register_entries"):
        RegisteredEntries(database, keyring.scope(scope)).check()
    for name, columns in _OWN.items():
        _exhaust(SealedTable(database, name, columns).each(lambda columns: own))
    settings = Settings(database, own)
    for name in settings.names():
        settings.get(name)
    _exhaust(Journal(database, own).entries())
    if tallies.recompute() != tallies.stored():
        raise VaultDamaged(reason="rows of the token map were changed, removed or put back")
    return Verification(database.row_counts())


def _check_surrogates(database: Database, keyring: Keyring) -> None:
    series = {row[0]: (row[1], row[2]) for row in database.all("SELECT id, matter, entity_type FROM series")}
    sql = "SELECT id, series, number, variant, entity_index, surface_index, body FROM surrogates WHERE 1"
    for row in database.scan(sql):
        if row[1] not in series:
            raise VaultDamaged(reason="a row of the token map belongs to no matter")
        matter, entity_type = series[row[1]]
        surrogates.check_row(keyring.scope(matter), (*row, entity_type))


def _exhaust(rows: Iterable[object]) -> None:
    for _ in rows:
        pass

"""Reading the whole vault once: every page, every row, every index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kpo_vault.vault import surrogates
from kpo_vault.vault.compartments import VAULT_SCOPE, Compartment
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import VaultDamaged
from kpo_vault.vault.journal import Journal
from kpo_vault.vault.keyring import Keyring
from kpo_vault.vault.matters import Matters
from kpo_vault.vault.registered import RegisteredEntries
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.settings import Settings
from kpo_vault.vault.table import SealedTable
from kpo_vault.vault.tallies import Tallies

# The first column is the scope that sealed the row; the compartments are those of the vault's own rows and a matter's.
_SCOPED: Final[Mapping[str, tuple[tuple[str, ...], Compartment | None, Compartment | None]]] = {
    "audit_records": (("matter", "kind"), None, Compartment.REVIEW),
    "decisions": (("matter", "document_index"), None, Compartment.REVIEW),
    "masked_values": (("matter",), None, Compartment.REVIEW),
    "outputs": (("matter", "name_index", "content_index"), None, None),
    "packets": (("scope", "packet_index"), Compartment.EXCHANGE, None),
    "rulings": (("matter",), None, Compartment.REVIEW),
    "register": (("scope", "term_index"), Compartment.REGISTER, None),
    "works": (("matter", "kind", "key_index"), None, None),
    "register_entries": (("scope", "kind", "name_index"), Compartment.REGISTER, None),
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
    for name, (columns, of_vault, of_matter) in _SCOPED.items():
        scope_of = _opener(keyring, of_vault, of_matter)
        _exhaust(SealedTable(database, name, columns).each(scope_of))
    registers = _opener(keyring, Compartment.REGISTER, None)
    for scope in database.all("SELECT DISTINCT scope FROM register_entries"):
        RegisteredEntries(database, registers(scope)).check()
    exchange = keyring.compartment(Compartment.EXCHANGE)
    for name, columns in _OWN.items():
        _exhaust(SealedTable(database, name, columns).each(lambda columns: exchange))
    settings = Settings(database, own)
    for name in settings.names():
        settings.get(name)
    _exhaust(Journal(database, own, "").entries())
    if tallies.recompute() != tallies.stored():
        raise VaultDamaged(reason="rows of the token map were changed, removed or put back")
    return Verification(database.row_counts())


def _opener(
    keyring: Keyring, of_vault: Compartment | None, of_matter: Compartment | None
) -> Callable[[tuple[Any, ...]], Scope]:
    def scope_of(columns: tuple[Any, ...]) -> Scope:
        name = of_vault if columns[0] == VAULT_SCOPE else of_matter
        return keyring.scope(columns[0]) if name is None else keyring.compartment(name, columns[0])

    return scope_of


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

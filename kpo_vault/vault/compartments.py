"""Which keys seal which rows, and which of them a role is given.

A scope's data key opens everything in it. What a role may read apart from the rest lies in a compartment, sealed with
keys of its own that are derived from the data key: who is given a compartment learns nothing about the others.

    vault    common     audit log, tallies, settings, the index of matters: the scope's own row keys
             exchange   our identities, contacts, packets of no matter
             register   what is protected in every matter
    matter   (itself)   tokens and originals, outputs, packets, its register, work
             review     its name, decisions, masked values
             unmask     single values, each sealed by itself, for who may see one at a time
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final

from kpo_vault.vault.database import Database
from kpo_vault.vault.scope import Column, Scope

VAULT_SCOPE: Final = 1


class Role(StrEnum):
    """Who opens a vault; counsel has every key."""

    COUNSEL = "counsel"
    COMPLIANCE = "compliance"
    PARTNER = "partner"


class Compartment(StrEnum):
    """A part of a scope that is sealed with its own keys."""

    COMMON = "common"
    EXCHANGE = "exchange"
    REGISTER = "register"
    REVIEW = "review"
    UNMASK = "unmask"


_OF_VAULT: Final[Mapping[Role, tuple[Compartment, ...]]] = {
    Role.COMPLIANCE: (Compartment.COMMON,),
    Role.PARTNER: (Compartment.COMMON, Compartment.EXCHANGE),
}
_OF_MATTER: Final[Mapping[Role, tuple[Compartment, ...]]] = {
    Role.COMPLIANCE: (Compartment.REVIEW, Compartment.UNMASK),
    Role.PARTNER: (),
}
_Index = Callable[[Scope, Any], tuple[Column, ...]]


def given_to(role: Role, scope_id: int) -> tuple[Compartment, ...]:
    """Return the compartments of a scope whose keys a role is given."""
    return (_OF_VAULT if scope_id == VAULT_SCOPE else _OF_MATTER)[role]


def compartment_of(scope: Scope, name: Compartment) -> Scope:
    """Return a compartment of a scope whose data key is known."""
    return scope if name is Compartment.COMMON else scope.compartment(name)


def name_index(scope: Scope, name: str) -> bytes:
    """Return the blind index of a contact's name; names that differ only in case, width or spaces are one."""
    return scope.index_of("contacts", unicodedata.normalize("NFKC", " ".join(name.split())).casefold())


def term_index(scope: Scope, text: str) -> bytes:
    """Return the blind index of a registered term."""
    return scope.index_of("register", unicodedata.normalize("NFKC", text).strip().casefold())


def packet_index(scope: Scope, packet_id: str, direction: str) -> bytes:
    """Return the blind index of a packet in one direction."""
    return scope.index_of("packets", direction, packet_id)


def divide(database: Database, scopes: Mapping[int, Scope]) -> None:
    """Seal the rows of scopes that an earlier version left undivided with the keys of their compartments.

    Call it in a transaction. A row that does not open raises VaultDamaged, and then nothing was changed.
    """
    own = scopes.get(VAULT_SCOPE)
    if own is not None:
        exchange, register = own.compartment(Compartment.EXCHANGE), own.compartment(Compartment.REGISTER)
        _reseal(database, "contacts", ("name_index",), own, exchange, lambda s, b: (name_index(s, b[0]),))
        _reseal(database, "identities", ("is_default",), own, exchange, None)
        _reseal(
            database,
            "register",
            ("scope", "term_index"),
            own,
            register,
            lambda s, b: (s.id, term_index(s, b[0])),
        )
    for scope_id, scope in scopes.items():
        if scope_id != VAULT_SCOPE:
            review = scope.compartment(Compartment.REVIEW)
            _reseal(database, "matters", ("name_index",), scope, review, None, where="id = ?")
            with _changeable(database, "decisions"):
                _reseal(
                    database,
                    "decisions",
                    ("matter", "document_index"),
                    scope,
                    review,
                    lambda s, b: (s.id, s.index_of("decisions", b["place"]["document"])),
                    where="matter = ?",
                )
        if own is not None:
            _divide_packets(database, scope, own)
    database.run_many("UPDATE scopes SET divided = 1 WHERE id = ?", [(scope_id,) for scope_id in scopes])


def _divide_packets(database: Database, scope: Scope, own: Scope) -> None:
    exchange = own.compartment(Compartment.EXCHANGE)

    def index(of: Scope, body: Any) -> tuple[Column, ...]:
        found = packet_index(exchange, body["packet_id"], body["direction"])
        database.run("INSERT OR IGNORE INTO seen_packets (packet_index) VALUES (?)", (found,))
        return scope.id, found

    target = exchange if scope is own else scope
    _reseal(database, "packets", ("scope", "packet_index"), scope, target, index, where="scope = ?")


def _reseal(
    database: Database,
    table: str,
    names: tuple[str, ...],
    old: Scope,
    new: Scope,
    index: _Index | None,
    where: str = "",
) -> None:
    """Open the rows of a table with one scope's keys and seal them with another's, their blind indexes as well."""
    where = where or ("scope = ?" if "scope" in names else "1 OR ?")
    listing = ", ".join(("id", *names, "body"))
    changes = ", ".join(f"{name} = ?" for name in (*names, "body"))
    for row in database.all(f"SELECT {listing} FROM {table} WHERE {where}", (old.id,)):  # noqa: S608
        body = old.open(table, row[:-1], row[-1])
        columns = row[1:-1] if index is None else index(new, body)
        sealed = new.seal(table, (row[0], *columns), body)
        database.run(f"UPDATE {table} SET {changes} WHERE id = ?", (*columns, sealed, row[0]))  # noqa: S608


class _changeable:  # noqa: N801 - reads as a statement
    """Lift the triggers that keep a table append-only, within a transaction, and put the same ones back."""

    def __init__(self, database: Database, table: str) -> None:
        self._database = database
        self._triggers = database.all(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)
        )

    def __enter__(self) -> None:
        for name, _ in self._triggers:
            self._database.run(f"DROP TRIGGER {name}")

    def __exit__(self, *_: object) -> None:
        for _, sql in self._triggers:
            self._database.run(sql)

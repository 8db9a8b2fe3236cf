"""Matters: the units of work. Each has a data key of its own, and everything it knows goes with that key."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kpo_vault.errors import UsageError
from kpo_vault.vault import moment
from kpo_vault.vault.audit_records import AuditRecords
from kpo_vault.vault.compartments import Compartment
from kpo_vault.vault.database import Database
from kpo_vault.vault.decisions import Decisions
from kpo_vault.vault.errors import MatterExists, RoleForbids, UnknownMatter, VaultDamaged
from kpo_vault.vault.keyring import Keyring, Keys
from kpo_vault.vault.masked import MaskedValues
from kpo_vault.vault.outputs import Outputs
from kpo_vault.vault.packets import Packets
from kpo_vault.vault.register import Register
from kpo_vault.vault.rulings import Rulings
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.surrogates import Surrogates
from kpo_vault.vault.table import SealedTable
from kpo_vault.vault.tallies import Tallies
from kpo_vault.vault.works import Works
from redaction.tokens import TokenCodec


@dataclass(frozen=True, slots=True)
class MatterCounts:
    """How much a matter holds: protected documents (each once), tokens, packets."""

    documents: int
    surrogates: int
    packets: int


class Matter:
    """An open matter and its parts.

    ``id`` is its number in this vault, ``uid`` 16 hexadecimal digits by which log entries name it. ``description`` is name, uid and
    time of creation as the vault keeps them. A part that the slot in use has no key for raises RoleForbids.
    """

    def __init__(self, database: Database, keyring: Keys, matter_id: int, description: Sequence[str]) -> None:
        self._database = database
        self._keyring = keyring
        self.id = matter_id
        self.name, self.uid, created = description
        self.created = moment.parse(created)

    @cached_property
    def _scope(self) -> Scope:
        return self._keyring.scope(self.id)

    @cached_property
    def codec(self) -> TokenCodec:
        """Issues and verifies the check symbols of this matter's tokens."""
        return TokenCodec(self._scope.secret("token mask")[:4])

    @cached_property
    def surrogates(self) -> Surrogates:
        """Tokens and originals."""
        return Surrogates(self._database, self._scope, self.codec)

    @cached_property
    def decisions(self) -> Decisions:
        """What reviewers decided."""
        return Decisions(self._database, self._keyring.compartment(Compartment.REVIEW, self.id))

    @cached_property
    def rulings(self) -> Rulings:
        """Who is who, and what was looked at, by reviewers' word."""
        return Rulings(self._database, self._keyring.compartment(Compartment.REVIEW, self.id))

    @cached_property
    def masked(self) -> MaskedValues:
        """What was hidden, for a compliance officer."""
        return MaskedValues(self._database, self._keyring, self.id)

    @cached_property
    def audit_records(self) -> AuditRecords:
        """What was done at each place, what was handed out, and samples, for a compliance officer."""
        return AuditRecords(self._database, self._keyring.compartment(Compartment.REVIEW, self.id))

    @cached_property
    def outputs(self) -> Outputs:
        """Protected files."""
        return Outputs(self._database, self._scope)

    @cached_property
    def packets(self) -> Packets:
        """Packets of this matter."""
        return Packets(self._database, self._keyring, self.id)

    @cached_property
    def register(self) -> Register:
        """Terms that are protected in this matter only."""
        return Register(self._database, self._scope)

    @cached_property
    def works(self) -> Works:
        """Its documents and what was found in them."""
        return Works(self._database, self._scope)

    def secret(self, purpose: str) -> bytes:
        """Return 32 secret bytes of this matter for a purpose (keys of the surrogate and date-shift operators)."""
        return self._scope.secret("matter/" + purpose)

    def counts(self) -> MatterCounts:
        """Return how much the matter holds."""
        row = self._database.one(
            "SELECT (SELECT count(DISTINCT name_index) FROM outputs WHERE matter = ?1),"
            " (SELECT count(*) FROM surrogates s JOIN series t ON t.id = s.series WHERE t.matter = ?1),"
            " (SELECT count(*) FROM packets WHERE scope = ?1)",
            (self.id,),
        )
        return MatterCounts(*row) if row else MatterCounts(0, 0, 0)

    def __repr__(self) -> str:
        """Show no name: it may tell who the client is."""
        return f"<Matter {self.uid}>"


class Matters:
    """The matters of a vault; names that differ only in case, width or spaces are one."""

    def __init__(self, database: Database, keyring: Keys, tallies: Tallies) -> None:
        self._database = database
        self._keyring = keyring
        self._tallies = tallies
        self._table = SealedTable(database, "matters", ("name_index",))

    def create(self, name: str) -> Matter:
        """Open a new matter; raise MatterExists, or UsageError for an empty name."""
        shown = _shown(name)
        index, uid, time = self._index(shown), secrets.token_hex(8), moment.now()
        with self._database.transaction():
            if self._find(index) is not None:
                raise MatterExists(name=shown)
            scope = self._counsel().new_scope()
            review = self._keyring.compartment(Compartment.REVIEW, scope.id)
            sealed = review.seal("matters", (scope.id, index), [shown, uid, time])
            self._database.run(
                "INSERT INTO matters (id, name_index, body) VALUES (?, ?, ?)", (scope.id, index, sealed)
            )
        return Matter(self._database, self._keyring, scope.id, (shown, uid, time))

    def rename(self, name: str, new_name: str) -> Matter:
        """Give a matter another name; raise UnknownMatter, MatterExists, or UsageError for an empty name."""
        with self._database.transaction():
            self._counsel()
            matter, shown = self.get(name), _shown(new_name)
            index = self._index(shown)
            if self._find(index) not in (None, matter.id):
                raise MatterExists(name=shown)
            review = self._keyring.compartment(Compartment.REVIEW, matter.id)
            body = [shown, matter.uid, matter.created.isoformat(timespec="seconds")]
            self._table.update(review, matter.id, (index,), body)
            return self._open(matter.id)

    def get(self, name: str) -> Matter:
        """Return a matter by its name; raise UnknownMatter."""
        matter_id = self._find(self._index(name))
        if matter_id is None:
            raise UnknownMatter(name=" ".join(name.split()))
        return self._open(matter_id)

    def by_id(self, matter_id: int) -> Matter:
        """Return a matter by its number (``Packet.matter``); raise UnknownMatter."""
        if self._database.one("SELECT id FROM matters WHERE id = ?", (matter_id,)) is None:
            raise UnknownMatter(name=f"number {matter_id}")
        return self._open(matter_id)

    def list(self) -> tuple[Matter, ...]:
        """Return all matters in the order of their names."""
        matters = [self._open(row[0]) for row in self._database.all("SELECT id FROM matters")]
        return tuple(sorted(matters, key=lambda matter: (matter.name.casefold(), matter.id)))

    def shred(self, name: str) -> str:
        """Delete a matter's key and rows for ever, rewrite the file without them, and return the matter's uid.

        Backups made earlier still hold the matter. Inside a transaction the file is rewritten at its end.
        """
        with self._database.transaction():
            counsel, matter = self._counsel(), self.get(name)
            for statement in (
                "DELETE FROM surrogates WHERE series IN (SELECT id FROM series WHERE matter = ?)",
                "DELETE FROM series WHERE matter = ?",
                "DELETE FROM decisions WHERE matter = ?",
                "DELETE FROM rulings WHERE matter = ?",
                "DELETE FROM masked_values WHERE matter = ?",
                "DELETE FROM audit_records WHERE matter = ?",
                "DELETE FROM outputs WHERE matter = ?",
                "DELETE FROM works WHERE matter = ?",
                "DELETE FROM packets WHERE scope = ?",
                "DELETE FROM register WHERE scope = ?",
                "DELETE FROM register_parts WHERE entry IN (SELECT id FROM register_entries WHERE scope = ?)",
                "DELETE FROM register_entries WHERE scope = ?",
                "DELETE FROM matters WHERE id = ?",
            ):
                self._database.run(statement, (matter.id,))
            self._tallies.forget(matter.id)
            counsel.delete_scope(matter.id)
            self._database.after_commit(self._database.compact)
        return matter.uid

    def _open(self, matter_id: int) -> Matter:
        scope = self._keyring.compartment(Compartment.REVIEW, matter_id)
        row = self._table.select(scope, "id = ?", (matter_id,))[0]
        matter = Matter(self._database, self._keyring, matter_id, row.body)
        if row.columns != (self._index(matter.name),):
            raise VaultDamaged(reason="an index of the matters points to another matter")
        return matter

    def _counsel(self) -> Keyring:
        if not isinstance(self._keyring, Keyring):
            raise RoleForbids(role=self._keyring.role)
        return self._keyring

    def _find(self, index: bytes) -> int | None:
        row = self._database.one("SELECT id FROM matters WHERE name_index = ?", (index,))
        return None if row is None else int(row[0])

    def _index(self, name: str) -> bytes:
        folded = unicodedata.normalize("NFKC", " ".join(name.split())).casefold()
        return self._keyring.compartment(Compartment.COMMON).index_of("matters", folded)


def _shown(name: str) -> str:
    """Return a matter's name as it is shown; raise UsageError for an empty one."""
    shown = " ".join(unicodedata.normalize("NFC", name).split())
    if not shown:
        raise UsageError("A matter needs a name.")
    return shown

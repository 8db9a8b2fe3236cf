"""The client's register of proprietary terms, for the whole vault or for one matter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kpo_vault.vault.compartments import term_index
from kpo_vault.vault.database import Database
from kpo_vault.vault.registered import RegisteredEntries
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedTable

PROTECTED_TERM = "PROTECTED_TERM"


@dataclass(frozen=True, slots=True, repr=False)
class RegisteredTerm:
    """A term that is protected wherever it stands; ``source`` says where it came from ("typed", a file's name).

    An ``exact`` one is not sought in other spellings.
    """

    text: str
    entity_type: str = PROTECTED_TERM
    source: str = ""
    exact: bool = False

    def __repr__(self) -> str:
        """Show the type only: the term is a secret."""
        return f"<RegisteredTerm {self.entity_type}>"


class Register:
    """What one scope protects; terms that are equal up to case, width and surrounding space are the same.

    ``entries`` holds the keyed digests of tables and documents.
    """

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, "register", ("scope", "term_index"))
        self.entries = RegisteredEntries(database, scope)

    def key(self, purpose: str) -> bytes:
        """Return the 32 secret bytes that digests of this register are made with; they never leave memory."""
        return self._scope.secret("register/" + purpose)

    def add_terms(self, terms: Iterable[RegisteredTerm | str]) -> int:
        """Add terms that are not there yet, all or none; return how many were new. Blank ones are left out."""
        with self._database.transaction():
            rows = {}
            for term in terms:
                entry = RegisteredTerm(term) if isinstance(term, str) else term
                index = self._index(entry.text)
                if entry.text.strip() and index not in rows and not self._known(index):
                    rows[index] = _body(entry)
            self._table.insert_many(
                self._scope, [((self._scope.id, index), body) for index, body in rows.items()]
            )
        return len(rows)

    def remove(self, text: str) -> bool:
        """Take a term out; return whether it was there."""
        changed = self._database.run(
            "DELETE FROM register WHERE scope = ? AND term_index = ?", (self._scope.id, self._index(text))
        )
        return changed > 0

    def find(self, text: str) -> RegisteredTerm | None:
        """Return a term as it was added, None if it is not there."""
        where = "scope = ? AND term_index = ?"
        rows = self._table.select(self._scope, where, (self._scope.id, self._index(text)))
        return RegisteredTerm(*rows[0].body) if rows else None

    def terms(self) -> tuple[RegisteredTerm, ...]:
        """Return all terms, oldest first."""
        rows = self._table.select(self._scope, "scope = ?", (self._scope.id,))
        return tuple(RegisteredTerm(*row.body) for row in rows)

    def __len__(self) -> int:
        row = self._database.one("SELECT count(*) FROM register WHERE scope = ?", (self._scope.id,))
        return int(row[0]) if row else 0

    def _known(self, index: bytes) -> bool:
        return (
            self._database.one(
                "SELECT 1 FROM register WHERE scope = ? AND term_index = ?", (self._scope.id, index)
            )
            is not None
        )

    def _index(self, text: str) -> bytes:
        return term_index(self._scope, text)


def _body(term: RegisteredTerm) -> list[str | bool]:
    """Return what is sealed; an earlier version of the program reads all but exact terms."""
    body: list[str | bool] = [term.text.strip(), term.entity_type, term.source]
    return [*body, True] if term.exact else body

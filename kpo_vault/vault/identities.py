"""Our own key sets, secret bytes included; one of them is the default."""

from __future__ import annotations

from crypto.identity import Identity
from kpo_vault.vault import moment
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import UnknownRecord
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedRow, SealedTable


class Identities:
    """The key sets of a vault; older ones stay, to open what was sealed to them."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope
        self._table = SealedTable(database, "identities", ("is_default",))

    def add(self, identity: Identity) -> None:
        """Keep a key set and make it the default."""
        with self._database.transaction():
            for row in self._table.select(self._scope, "is_default = 1"):
                self._table.update(self._scope, row.id, (0,), row.body)
            self._table.insert(self._scope, (1,), [identity.to_bytes().hex(), moment.now()])

    def default(self) -> Identity:
        """Return the default key set; raise UnknownRecord if the vault has none."""
        row = self._table.newest(self._scope, "is_default = 1")
        if row is None:
            raise UnknownRecord(what="identity")
        return _identity(row)

    def list(self) -> tuple[Identity, ...]:
        """Return all key sets, the newest first: the default, then what older packets were sealed to."""
        return tuple(_identity(row) for row in reversed(self._table.select(self._scope, "1")))


def _identity(row: SealedRow) -> Identity:
    return Identity.from_bytes(bytes.fromhex(row.body[0]))

"""One data key and what it is used for: sealing rows, finding them, secrets of its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from crypto.errors import SealBroken
from crypto.rows import KEY_BYTES, BlindIndex, RowCipher, frame, subkey
from kpo_vault.vault.errors import VaultDamaged

Column = int | str | bytes | None

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Scope:
    """The rows of one matter, or of the vault itself (id ``VAULT_SCOPE``); gone for ever with its data key.

    A compartment is a part of a scope with keys of its own, derived from the data key and handed out without it.
    """

    __slots__ = ("_key", "cipher", "id", "index")

    def __init__(self, scope_id: int, key: bytes) -> None:
        """Derive the scope's keys from its data key of 32 bytes."""
        self.id = scope_id
        self._key: bytes | None = key
        self._use(self.grant())

    @classmethod
    def granted(cls, scope_id: int, grant: bytes) -> Scope:
        """Return the scope as a role knows it that was given ``grant``: without the data key, and so without secrets."""
        scope = cls.__new__(cls)
        scope.id, scope._key = scope_id, None
        scope._use(grant)
        return scope

    def compartment(self, name: str) -> Scope:
        """Return a part of this scope whose keys tell nothing about the rest."""
        return Scope(self.id, subkey(self._data_key(), "compartment/" + name))

    def grant(self) -> bytes:
        """Return the two keys that open and find rows, for a role."""
        key = self._data_key()
        return subkey(key, "rows") + subkey(key, "index")

    def secret(self, purpose: str) -> bytes:
        """Return 32 secret bytes for a purpose, always the same for this scope."""
        return subkey(self._data_key(), "secret/" + purpose)

    def _use(self, grant: bytes) -> None:
        self.cipher = RowCipher(grant[:KEY_BYTES])
        self.index = BlindIndex(grant[KEY_BYTES:])

    def _data_key(self) -> bytes:
        if self._key is None:
            raise ValueError("a role was given no data key")
        return self._key

    def index_of(self, table: str, *values: str) -> bytes:
        """Return the blind index of values in a table."""
        return self.index.of(table.encode(), *[value.encode("utf-8", "surrogatepass") for value in values])

    def seal(self, table: str, columns: Sequence[Column], body: object) -> bytes:
        """Return ``body`` (JSON) encrypted and bound to the table and all other columns of its row, id included."""
        return self.cipher.seal(_encode(body).encode("utf-8", "surrogatepass"), _binding(table, columns))

    def open(self, table: str, columns: Sequence[Column], sealed: bytes) -> Any:
        """Return the body; raise VaultDamaged if it or any other column is not what was written."""
        plaintext = self.open_bytes(table, columns, sealed)
        return json.loads(plaintext.decode("utf-8", "surrogatepass"))

    def seal_bytes(self, table: str, columns: Sequence[Column], content: bytes) -> bytes:
        """Return ``content`` encrypted and bound like a body; for what is no JSON and large."""
        return self.cipher.seal(content, _binding(table, columns))

    def open_bytes(self, table: str, columns: Sequence[Column], sealed: bytes) -> bytes:
        """Return the content; raise VaultDamaged if it or any other column is not what was written."""
        try:
            return self.cipher.open(sealed, _binding(table, columns))
        except (SealBroken, TypeError):
            raise VaultDamaged(reason=f"a row of the table {table} does not open") from None

    def __repr__(self) -> str:
        """Show no key."""
        return f"<Scope {self.id}>"


def _binding(table: str, columns: Sequence[Column]) -> bytes:
    return frame(table.encode(), *[_column(value) for value in columns])


def _column(value: Column) -> bytes:
    if isinstance(value, bytes):
        return b"b" + value
    if isinstance(value, int):
        return b"i%d" % value
    return b"n" if value is None else b"s" + value.encode("utf-8", "surrogatepass")

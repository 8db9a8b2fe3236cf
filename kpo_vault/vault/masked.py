"""What was hidden in each document, masked, and each value sealed by itself for who may see one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kpo_vault.vault import moment
from kpo_vault.vault.compartments import Compartment
from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import UnknownRecord
from kpo_vault.vault.keyring import Keys
from kpo_vault.vault.table import SealedTable

_TABLE = "masked_values"


@dataclass(frozen=True, slots=True, repr=False)
class HiddenValue:
    """A value that was replaced in a document: its token, the operator, how often, and the value itself."""

    token: str
    operator: str
    places: int
    text: str

    def __repr__(self) -> str:
        """Show the token, never the value."""
        return f"<HiddenValue {self.token}>"


@dataclass(frozen=True, slots=True)
class MaskedValue:
    """The same as a compliance officer sees it: ``masked`` shows the first letter of each word and how long it is."""

    token: str
    operator: str
    places: int
    masked: str


@dataclass(frozen=True, slots=True)
class MaskedDocument:
    """A protected document: SHA-256 of source and output (hexadecimal), when it was made, and what was hidden."""

    source_sha256: str
    output_sha256: str
    created: datetime
    values: tuple[MaskedValue, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the document for a program."""
        return asdict(self) | {"created": self.created.isoformat()}


class MaskedValues:
    """The masked values of one matter."""

    def __init__(self, database: Database, keys: Keys, matter: int) -> None:
        self._keys = keys
        self._matter = matter
        self._scope = keys.compartment(Compartment.REVIEW, matter)
        self._table = SealedTable(database, _TABLE, ("matter",))

    def record(self, source_sha256: str, output_sha256: str, values: Sequence[HiddenValue]) -> None:
        """Note what was hidden in a document that was just protected."""
        unmask = self._keys.compartment(Compartment.UNMASK, self._matter)
        body = {
            "source": source_sha256,
            "output": output_sha256,
            "time": moment.now(),
            "values": [
                [v.token, v.operator, v.places, masked(v.text), unmask.seal(_TABLE, (v.token,), v.text).hex()]
                for v in values
            ],
        }
        self._table.insert(self._scope, (self._matter,), body)

    def documents(self) -> tuple[MaskedDocument, ...]:
        """Return the documents of the matter with what was hidden in them, oldest first."""
        return tuple(
            MaskedDocument(
                body["source"],
                body["output"],
                moment.parse(body["time"]),
                tuple(MaskedValue(*value[:4]) for value in body["values"]),
            )
            for body in self._bodies()
        )

    def reveal(self, token: str) -> str:
        """Return the value behind a token; who asks, and why, is to be logged before. Raise UnknownRecord."""
        for body in self._bodies():
            for value in body["values"]:
                if value[0] == token:
                    unmask = self._keys.compartment(Compartment.UNMASK, self._matter)
                    return str(unmask.open(_TABLE, (token,), bytes.fromhex(value[4])))
        raise UnknownRecord(what="token")

    def has(self, token: str) -> bool:
        """Whether a value stands behind this token."""
        return any(value[0] == token for body in self._bodies() for value in body["values"])

    def _bodies(self) -> list[Any]:
        rows = self._table.select(self._scope, "matter = ?", (self._matter,))
        return [row.body for row in rows]


def masked(text: str) -> str:
    """Return a value of which only the first character of each word shows: "J••• S••••"; long words are cut at 8."""
    return " ".join(word[0] + "•" * min(len(word) - 1, 7) for word in text.split())

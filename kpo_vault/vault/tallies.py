"""A digest of the token maps, so that a row that was edited, deleted or rolled back is noticed.

Each matter has a tally: how many rows it had, up to which row id, and a hash chain over those rows in the order of
their ids. New rows extend the chain; the tallies' own digest goes into the audit log. Recomputing the chains up to
the ids they were taken at must give the same digest, whatever was added since.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kpo_vault.vault.database import Database
from kpo_vault.vault.errors import VaultDamaged
from kpo_vault.vault.scope import Scope

_START: Final = bytes(32)
_HEAD: Final = 0  # no matter has this id: the vault's own scope comes first


@dataclass(frozen=True, slots=True)
class State:
    """What the token maps of a vault were at a moment; ``through`` is the last row id, ``digest`` hexadecimal."""

    matters: int
    rows: int
    through: int
    digest: str


@dataclass(frozen=True, slots=True)
class _Tally:
    rows: int
    chain: bytes


class Tallies:
    """The tallies of all matters; taking them reads only what is new, recomputing reads every row."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._database = database
        self._scope = scope

    def take(self) -> State:
        """Extend the tallies by the rows that came since, let shredded matters go, and return the state.

        Call it in the transaction that logs the state: at the next unlock the two have to agree.
        """
        with self._database.transaction():
            through, tallies, shredded = self._load()
            last, extended = self._extend(tallies, through, None)
            if last != through or shredded:
                self._database.run("DELETE FROM tallies")
                for matter, tally in extended.items():
                    self._write(matter, [tally.rows, tally.chain.hex()])
                self._write(_HEAD, [last, []])
        return _state(last, extended)

    def stored(self) -> State:
        """Return the state as it was last taken."""
        through, tallies, shredded = self._load()
        return _state(through, tallies | shredded)

    def recompute(self) -> State:
        """Return the state that the rows themselves give, up to where the tallies were last taken.

        Matters that were shredded since then are taken on trust: their rows are gone on purpose.
        """
        through, _, shredded = self._load()
        return _state(through, self._extend({}, 0, through)[1] | shredded)

    def count(self) -> int:
        """Return how many rows there are up to where the tallies were last taken; quick, and no proof."""
        through, _, shredded = self._load()
        row = self._database.one("SELECT count(*) FROM surrogates WHERE id <= ?", (through,))
        return (int(row[0]) if row else 0) + sum(tally.rows for tally in shredded.values())

    def forget(self, matter: int) -> None:
        """Move the tally of a matter that is being shredded aside; call it in that transaction."""
        through, tallies, shredded = self._load()
        if matter in tallies:
            self._database.run("DELETE FROM tallies WHERE scope = ?", (matter,))
            gone = [[m, t.rows, t.chain.hex()] for m, t in (shredded | {matter: tallies[matter]}).items()]
            self._write(_HEAD, [through, gone])

    def _write(self, matter: int, body: object) -> None:
        sealed = self._scope.seal("tallies", (matter,), body)
        self._database.run("INSERT OR REPLACE INTO tallies (scope, body) VALUES (?, ?)", (matter, sealed))

    def _load(self) -> tuple[int, dict[int, _Tally], dict[int, _Tally]]:
        """Return the last row id that was counted, the tallies, and those of matters shredded since."""
        through, tallies, shredded = 0, {}, {}
        for matter, sealed in self._database.all("SELECT scope, body FROM tallies ORDER BY scope"):
            body = self._scope.open("tallies", (matter,), sealed)
            if matter == _HEAD:
                through = body[0]
                shredded = {m: _Tally(rows, bytes.fromhex(chain)) for m, rows, chain in body[1]}
            else:
                tallies[matter] = _Tally(body[0], bytes.fromhex(body[1]))
        return through, tallies, shredded

    def _extend(
        self, tallies: Mapping[int, _Tally], after: int, through: int | None
    ) -> tuple[int, dict[int, _Tally]]:
        """Return the last row id and the tallies with the rows between ``after`` and ``through`` added."""
        series: dict[int, int] = dict(self._database.all("SELECT id, matter FROM series"))
        rows = {matter: tally.rows for matter, tally in tallies.items()}
        chains = {matter: tally.chain for matter, tally in tallies.items()}
        sql, last = "SELECT id, series, body FROM surrogates WHERE id <= ?", after
        limit = (1 << 62) if through is None else through
        for row_id, series_id, body in self._database.scan(sql, (limit,), after=after):
            matter = series.get(series_id)
            if matter is None or not isinstance(body, bytes):
                raise VaultDamaged(reason="a row of the token map belongs to no matter")
            link = chains.get(matter, _START) + row_id.to_bytes(8, "big") + body
            chains[matter] = hashlib.sha256(link).digest()
            rows[matter] = rows.get(matter, 0) + 1
            last = row_id
        return last, {matter: _Tally(rows[matter], chains[matter]) for matter in rows}


def _state(through: int, tallies: Mapping[int, _Tally]) -> State:
    digest = hashlib.sha256()
    for matter in sorted(tallies):
        digest.update(b"%d %d " % (matter, tallies[matter].rows) + tallies[matter].chain)
    return State(len(tallies), sum(tally.rows for tally in tallies.values()), through, digest.hexdigest())

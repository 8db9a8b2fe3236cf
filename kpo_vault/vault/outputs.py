"""The protected files of a matter: what each was made from, and which tokens it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kpo_vault.vault import moment
from kpo_vault.vault.database import Database
from kpo_vault.vault.scope import Scope
from kpo_vault.vault.table import SealedRow, SealedTable
from redaction.tokens import Token


@dataclass(frozen=True, slots=True, repr=False)
class WrittenText:
    """A text that an operator wrote in place of the value with a token, and in how many places."""

    text: str
    token: Token
    operator: str
    places: int

    def __repr__(self) -> str:
        """Show the token and the operator."""
        return f"<WrittenText {self.token} {self.operator}>"


@dataclass(frozen=True, slots=True, repr=False)
class Output:
    """A protected file: its name, the original's name, SHA-256 of both (64 hexadecimal digits), and its
    tokens as often as they stand in it.

    ``checked`` are the tokens of all values that its leak check searched, ``acknowledged`` the unreadable places
    that a person accepted, ``markings`` the entity types of legends that stop the hand-off, ``written`` the texts
    that stand for values without a token, ``hints`` what the partner may know of a token's grammar, ``rules`` what the
    policy says about the hand-off, as the application wrote it (empty: nothing was said).
    """

    name: str
    original_name: str
    source_sha256: str
    output_sha256: str
    tokens: tuple[Token, ...]
    checked: tuple[Token, ...]
    acknowledged: tuple[str, ...]
    markings: tuple[str, ...]
    created: datetime
    written: tuple[WrittenText, ...] = ()
    hints: Mapping[Token, str] = field(default_factory=dict)
    rules: Mapping[str, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Show no name: a file's name may tell who it is about."""
        return f"<Output {self.output_sha256[:8]} {len(self.tokens)} tokens>"


class Outputs:
    """The protected files of one matter, every version of each."""

    def __init__(self, database: Database, scope: Scope) -> None:
        self._scope = scope
        self._table = SealedTable(database, "outputs", ("matter", "name_index", "content_index"))

    def record(
        self,
        name: str,
        original_name: str,
        source_sha256: str,
        output_sha256: str,
        tokens: Sequence[Token],
        *,
        checked: Sequence[Token] = (),
        acknowledged: Sequence[str] = (),
        markings: Sequence[str] = (),
        written: Sequence[WrittenText] = (),
        hints: Mapping[Token, str] | None = None,
        rules: Mapping[str, Any] | None = None,
    ) -> Output:
        """Note that a protected file was written."""
        body = {
            "name": name,
            "original_name": original_name,
            "source_sha256": source_sha256,
            "output_sha256": output_sha256,
            "tokens": [str(token) for token in tokens],
            "checked": [str(token) for token in checked],
            "acknowledged": list(acknowledged),
            "markings": list(markings),
            "written": [[w.text, str(w.token), w.operator, w.places] for w in written],
            "hints": {str(token): said for token, said in (hints or {}).items()},
            "rules": dict(rules or {}),
            "time": moment.now(),
        }
        self._table.insert(self._scope, self._columns(name, output_sha256), body)
        return _from_body(body)

    def find(self, name_or_sha256: str) -> Output | None:
        """Return the newest protected file of this name or with this content, or None."""
        name_index, content_index = self._columns(name_or_sha256, name_or_sha256)[1:]
        row = self._table.newest(
            self._scope, "matter = ? AND content_index = ?", (self._scope.id, content_index)
        )
        row = row or self._table.newest(
            self._scope, "matter = ? AND name_index = ?", (self._scope.id, name_index)
        )
        return None if row is None else _output(row)

    def all(self) -> tuple[Output, ...]:
        """Return every protected file, oldest first."""
        return tuple(_output(row) for row in self._table.select(self._scope, "matter = ?", (self._scope.id,)))

    def latest(self) -> tuple[Output, ...]:
        """Return the newest version of each protected file, in the order of their names."""
        newest = {output.name: output for output in self.all()}
        return tuple(newest[name] for name in sorted(newest))

    def _columns(self, name: str, sha256: str) -> tuple[int, bytes, bytes]:
        return (
            self._scope.id,
            self._scope.index_of("outputs", "name", name),
            self._scope.index_of("outputs", "content", sha256),
        )


def _output(row: SealedRow) -> Output:
    return _from_body(row.body)


def _from_body(body: Mapping[str, Any]) -> Output:
    return Output(
        name=body["name"],
        original_name=body["original_name"],
        source_sha256=body["source_sha256"],
        output_sha256=body["output_sha256"],
        tokens=tuple(Token.parse(token) for token in body["tokens"]),
        checked=tuple(Token.parse(token) for token in body["checked"]),
        acknowledged=tuple(body["acknowledged"]),
        markings=tuple(body["markings"]),
        created=moment.parse(body["time"]),
        written=tuple(
            WrittenText(text, Token.parse(token), operator, places)
            for text, token, operator, places in body.get("written", ())
        ),
        hints={Token.parse(token): said for token, said in body.get("hints", {}).items()},
        rules=body.get("rules", {}),
    )

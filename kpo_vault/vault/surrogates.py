"""Tokens and the originals they stand for, within one matter.

A surface (text and stored form) of an entity gets one token, for ever. The first surface of an entity, or its main
form where the same request names it, is the token without a variant letter; every further surface gets the next.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from crypto.errors import SealBroken
from kpo_vault.errors import UsageError
from kpo_vault.vault.database import Database, Row
from kpo_vault.vault.errors import TooManyTokens, VaultDamaged
from kpo_vault.vault.numbering import Numbering
from kpo_vault.vault.scope import Scope
from redaction.restore import Surface
from redaction.tokens import LARGEST_NUMBER, LARGEST_VARIANT, Token, TokenCodec, variant_index, variant_of

_COLUMNS: Final = "s.id, s.series, s.number, s.variant, s.entity_index, s.surface_index, s.body"
_BY_TOKEN: Final = f"SELECT {_COLUMNS} FROM surrogates s WHERE series = ? AND number = ? AND variant = ?"  # noqa: S608
_BY_SURFACE: Final = f"SELECT {_COLUMNS} FROM surrogates s WHERE surface_index = ?"  # noqa: S608
_NUMBERS: Final = struct.Struct(">QQII")
_PAGE: Final = 4096
_CHUNK: Final = 512  # values looked up in one statement

_Value = TypeVar("_Value")

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_decode = json.JSONDecoder().raw_decode  # without a search for white space that is never there


@dataclass(frozen=True, slots=True, repr=False)
class SurrogateRequest:
    """A value that needs a token: a surface of the entity whose main form is ``entity_key``.

    ``stored`` is the value as the file stores it where that differs from ``text`` (see ``Segment.stored``).
    """

    entity_key: str
    entity_type: str
    text: str
    stored: str | None = None

    def __repr__(self) -> str:
        """Show the type, never the value."""
        return f"<SurrogateRequest {self.entity_type}>"


@dataclass(slots=True)
class _Series:
    """One entity type of the matter while requests are served."""

    id: int
    issued: int
    numbering: Numbering


@dataclass(slots=True)
class _Known:
    """One entity while requests are served; ``surfaces`` are the tokens given in this call."""

    series: _Series
    number: int
    index: bytes
    variants: int
    in_file: bool
    surfaces: dict[tuple[str, str | None], Token] = field(default_factory=dict)


class Surrogates:
    """The token map of one matter."""

    def __init__(self, database: Database, scope: Scope, codec: TokenCodec) -> None:
        self._database = database
        self._scope = scope
        self._codec = codec
        self._types: dict[int, str] = {}  # of the series that were seen in the file
        self._series: dict[str, int] = {}

    def assign(self, requests: Sequence[SurrogateRequest]) -> list[Token]:
        """Return the token of each request, in the order of the requests; new ones are stored, all or none.

        Raise TooManyTokens when an entity type has no number or an entity no variant left.
        """
        self._types, self._series = (
            {},
            {},
        )  # a number given to a series may be taken back with the transaction
        tokens: list[Token | None] = [None] * len(requests)
        # Main forms first: "PERSON-12" without a letter shall stand for the fullest form of the entity.
        order = sorted(range(len(requests)), key=lambda i: requests[i].text != requests[i].entity_key)
        with self._database.transaction():
            batch = _Batch(self._database, self._scope, self._codec)
            for i in order:
                tokens[i] = batch.token(requests[i])
            batch.store()
        return [token for token in tokens if token is not None]

    def lookup(self, token: Token) -> Surface | None:
        """Return what a token stands for, or None if this matter never issued exactly this token."""
        if not self._codec.verify(token):
            return None
        if token.entity_type not in self._series:
            self._read_series()
        series = self._series.get(token.entity_type)
        row = self._database.one(_BY_TOKEN, (series, token.number, variant_index(token.variant)))
        return None if row is None else _open(self._scope, token.entity_type, row)[0]

    def find(self, text: str, stored: str | None = None) -> tuple[Token, ...]:
        """Return the tokens of an original, one for each entity that has this surface."""
        rows = self._database.all(_BY_SURFACE, (_surface_index(self._scope, text, stored),))
        tokens = []
        for row in sorted(rows) if len(rows) > 1 else rows:
            entity_type = self._types.get(row[1])
            if entity_type is None:
                self._read_series()
                entity_type = self._types.get(row[1])
            if entity_type is None:
                raise VaultDamaged(reason="an index of the token map points to another matter")
            surface, _ = _open(self._scope, entity_type, row)
            if surface.text != text or surface.stored != stored:
                raise VaultDamaged(reason="an index of the token map points to another value")
            tokens.append(self._codec.issue(entity_type, row[2], variant_of(row[3])))
        return tuple(tokens)

    def lookup_many(self, tokens: Iterable[Token]) -> dict[Token, Surface]:
        """Return what tokens stand for, without those that this matter never issued; quicker than one by one."""
        wanted = [token for token in dict.fromkeys(tokens) if self._codec.verify(token)]
        if any(token.entity_type not in self._series for token in wanted):
            self._read_series()
        keys = {
            (series, token.number, variant_index(token.variant)): token
            for token in wanted
            if (series := self._series.get(token.entity_type)) is not None
        }
        found: dict[Token, Surface] = {}
        for chunk in _chunks(sorted(keys)):
            rows = self._database.all(
                f"WITH w (a, b, c) AS (VALUES {', '.join(['(?, ?, ?)'] * len(chunk))}) SELECT {_COLUMNS}"  # noqa: S608
                " FROM w CROSS JOIN surrogates s ON s.series = w.a AND s.number = w.b AND s.variant = w.c",
                [value for key in chunk for value in key],
            )
            for row in rows:
                token = keys[row[1], row[2], row[3]]
                found[token] = _open(self._scope, token.entity_type, row)[0]
        return found

    def find_many(self, texts: Iterable[str]) -> dict[str, tuple[Token, ...]]:
        """Return the tokens of originals, as ``find`` does for one; texts without any are left out."""
        indexes = {_surface_index(self._scope, text, None): text for text in texts}
        found: dict[str, tuple[Token, ...]] = {}
        for chunk in _chunks(sorted(indexes)):
            rows = self._database.all(
                f"SELECT {_COLUMNS} FROM surrogates s WHERE surface_index IN ({', '.join('?' * len(chunk))})",  # noqa: S608
                chunk,
            )
            if any(row[1] not in self._types for row in rows):
                self._read_series()
            for row in sorted(rows):
                entity_type, text = self._types.get(row[1]), indexes[row[5]]
                if entity_type is None:
                    raise VaultDamaged(reason="an index of the token map points to another matter")
                surface, _ = _open(self._scope, entity_type, row)
                if (surface.text, surface.stored) != (text, None):
                    raise VaultDamaged(reason="an index of the token map points to another value")
                found[text] = (*found.get(text, ()), self._token((*row, entity_type)))
        return found

    def entity_key(self, entity_type: str, text: str) -> str | None:
        """Return the main form of the entity that has this surface; None if there is none, or more than one."""
        rows = self._database.all(
            f"SELECT {_COLUMNS} FROM surrogates s JOIN surrogates f ON f.series = s.series AND f.number = s.number"  # noqa: S608
            " JOIN series t ON t.id = f.series"
            " WHERE t.matter = ? AND t.entity_type = ? AND f.surface_index = ? AND s.variant = 0 LIMIT 2",
            (self._scope.id, entity_type, _surface_index(self._scope, text, None)),
        )
        return _open(self._scope, entity_type, rows[0])[1] if len(rows) == 1 else None

    def all(self) -> Iterator[tuple[Token, Surface]]:
        """Yield every token of the matter with its original, by entity type, number and variant."""
        types = self._database.all(
            "SELECT id, entity_type FROM series WHERE matter = ? ORDER BY entity_type", (self._scope.id,)
        )
        for series, entity_type in types:
            last = (0, 0)
            while rows := self._database.all(
                f"SELECT {_COLUMNS} FROM surrogates s WHERE series = ? AND (number, variant) > (?, ?)"  # noqa: S608
                " ORDER BY number, variant LIMIT ?",
                (series, *last, _PAGE),
            ):
                for row in rows:
                    surface, _ = _open(self._scope, entity_type, row)
                    yield self._token((*row, entity_type)), surface
                last = (rows[-1][2], rows[-1][3])

    def counts(self) -> dict[str, int]:
        """Return the number of tokens of each entity type."""
        rows = self._database.all(
            "SELECT t.entity_type, count(*) FROM series t JOIN surrogates s ON s.series = t.id"
            " WHERE t.matter = ? GROUP BY t.entity_type ORDER BY t.entity_type",
            (self._scope.id,),
        )
        return dict(rows)

    def __len__(self) -> int:
        return sum(self.counts().values())

    def _read_series(self) -> None:
        rows = self._database.all("SELECT id, entity_type FROM series WHERE matter = ?", (self._scope.id,))
        self._types = dict(rows)
        self._series = {entity_type: series for series, entity_type in rows}

    def _token(self, row: Row) -> Token:
        return self._codec.issue(row[7], row[2], variant_of(row[3]))


class _Batch:
    """Serves the requests of one transaction and collects the rows to insert."""

    def __init__(self, database: Database, scope: Scope, codec: TokenCodec) -> None:
        self._database = database
        self._scope = scope
        self._codec = codec
        self._secret = scope.secret("numbering")
        self._next_id = database.next_id("surrogates")
        self._series: dict[str, _Series] = {}
        self._entities: dict[tuple[str, str], _Known] = {}
        self._rows: list[Row] = []

    def token(self, request: SurrogateRequest) -> Token:
        """Return the token of a request, a known one or the next."""
        entity_name = (request.entity_type, request.entity_key)
        entity = self._entities.get(entity_name) or self._entity(*entity_name)
        surface = (request.text, request.stored)
        token = entity.surfaces.get(surface)
        if token is None:
            index = _surface_index(self._scope, *surface)
            variant = self._stored_variant(request, entity, index) if entity.in_file else None
            if variant is None:
                variant = entity.variants
                self._add(request, entity, index)
            token = entity.surfaces[surface] = self._codec.issue(
                request.entity_type, entity.number, variant_of(variant)
            )
        return token

    def store(self) -> None:
        """Write the new rows and how far each numbering has come."""
        for entity_type, series in self._series.items():
            self._database.run(
                "UPDATE series SET issued = ? WHERE id = ? AND entity_type = ?",
                (series.issued, series.id, entity_type),
            )
        self._database.run_many("INSERT INTO surrogates VALUES (?, ?, ?, ?, ?, ?, ?)", self._rows)

    def _add(self, request: SurrogateRequest, entity: _Known, index: bytes) -> None:
        if entity.variants > LARGEST_VARIANT:
            raise TooManyTokens(
                entity_type=request.entity_type, what=f"one of them has more than {LARGEST_VARIANT} forms"
            )
        body: list[str | None] = [request.text, request.stored]
        entity_index = None
        if entity.variants == 0:
            entity_index = entity.index
            if request.entity_key != request.text:
                body.append(request.entity_key)
        columns = (self._next_id, entity.series.id, entity.number, entity.variants, entity_index, index)
        sealed = self._scope.cipher.seal(
            _encode(body).encode("utf-8", "surrogatepass"), _binding(request.entity_type, columns)
        )
        self._rows.append((*columns, sealed))
        self._next_id += 1
        entity.variants += 1

    def _entity(self, entity_type: str, entity_key: str) -> _Known:
        series = self._series.get(entity_type) or self._open_series(entity_type)
        index = _entity_index(self._scope, entity_type, entity_key)
        row = self._database.one(
            f"SELECT {_COLUMNS} FROM surrogates s WHERE s.entity_index = ?",  # noqa: S608
            (index,),
        )
        if row is not None:
            if _open(self._scope, entity_type, row)[1] != entity_key or row[1] != series.id:
                raise VaultDamaged(reason="an index of the token map points to another entity")
            last = self._database.one(
                "SELECT max(variant) FROM surrogates WHERE series = ? AND number = ?", (series.id, row[2])
            )
            if last is None or not isinstance(last[0], int):
                raise VaultDamaged(reason="an index of the token map lacks an entity")
            entity = _Known(series, row[2], index, last[0] + 1, in_file=True)
        else:
            if series.issued >= LARGEST_NUMBER:
                raise TooManyTokens(
                    entity_type=entity_type, what=f"all {LARGEST_NUMBER} numbers are given out"
                )
            entity = _Known(series, series.numbering.number(series.issued), index, 0, in_file=False)
            series.issued += 1
        self._entities[entity_type, entity_key] = entity
        return entity

    def _open_series(self, entity_type: str) -> _Series:
        try:
            self._codec.issue(entity_type, 1)
        except ValueError:
            raise UsageError(
                f"{entity_type!r} cannot be the name of a token: use 2 to 32 capitals and _"
            ) from None
        row = self._database.one(
            "SELECT id, issued FROM series WHERE matter = ? AND entity_type = ?",
            (self._scope.id, entity_type),
        )
        if row is None:
            row = (self._database.next_id("series"), 0)
            self._database.run(
                "INSERT INTO series (id, matter, entity_type, issued) VALUES (?, ?, ?, 0)",
                (row[0], self._scope.id, entity_type),
            )
        series = self._series[entity_type] = _Series(row[0], row[1], Numbering(self._secret, entity_type))
        return series

    def _stored_variant(self, request: SurrogateRequest, entity: _Known, index: bytes) -> int | None:
        row = self._database.one(
            f"SELECT {_COLUMNS} FROM surrogates s WHERE s.surface_index = ? AND s.series = ? AND s.number = ?",  # noqa: S608
            (index, entity.series.id, entity.number),
        )
        if row is None:
            return None
        found, _ = _open(self._scope, request.entity_type, row)
        if (found.text, found.stored) != (request.text, request.stored):
            raise VaultDamaged(reason="an index of the token map points to another value")
        return int(row[3])


def _chunks(values: Sequence[_Value]) -> Iterator[Sequence[_Value]]:
    """Yield pieces that fit into one statement."""
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


def check_row(scope: Scope, row: Row) -> None:
    """Decrypt a row of the table and check both its blind indexes against what it holds; raise VaultDamaged.

    ``row`` is id, series, number, variant, entity index, surface index, body and the series' entity type.
    """
    surface, entity_key = _open(scope, row[7], row)
    entity_index = _entity_index(scope, row[7], entity_key) if row[3] == 0 else None
    if row[5] != _surface_index(scope, surface.text, surface.stored) or row[4] != entity_index:
        raise VaultDamaged(reason="an index of the token map points to another value")


def _open(scope: Scope, entity_type: str, row: Row) -> tuple[Surface, str]:
    """Return a row's original and the main form of its entity (only known for variant 0)."""
    try:
        body, _ = _decode(
            scope.cipher.open(row[6], _binding(entity_type, row)).decode("utf-8", "surrogatepass")
        )
    except (SealBroken, TypeError, AttributeError, struct.error):
        raise VaultDamaged(reason="a row of the token map does not open") from None
    return Surface(body[0], body[1]), body[2] if len(body) > 2 else body[0]


def _binding(entity_type: str, row: Row) -> bytes:
    """Return the associated data of a row: its entity type and every column but the sealed one.

    Only the type varies in size, and it comes last.
    """
    indexes: tuple[bytes, bytes | None] = (row[5], row[4])
    mark = b"0" if indexes[1] is None else b"1" + indexes[1]
    return b"surrogates" + _NUMBERS.pack(*row[:4]) + indexes[0] + mark + entity_type.encode()


def _surface_index(scope: Scope, text: str, stored: str | None) -> bytes:
    stored_part = () if stored is None else (stored.encode("utf-8", "surrogatepass"),)
    return scope.index.of(b"surface", text.encode("utf-8", "surrogatepass"), *stored_part)


def _entity_index(scope: Scope, entity_type: str, entity_key: str) -> bytes:
    return scope.index.of(b"entity", entity_type.encode(), entity_key.encode("utf-8", "surrogatepass"))

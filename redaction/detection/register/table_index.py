"""Turns the rows of a table into keyed digests, a column at a time, without keeping any row."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from redaction.detection.register.model import EXACT_ROW, ProtectedTable, TableColumn
from redaction.detection.register.values import ColumnReading, cell_keys, column_reading, telling

__all__ = ["LONGEST_KEY", "MOST_COLUMNS", "MOST_ROWS", "ROW_BITS", "build_table", "digest"]

ROW_BITS: Final = 26
MOST_ROWS: Final = 1 << ROW_BITS
MOST_COLUMNS: Final = 1 << (32 - ROW_BITS)
LONGEST_KEY: Final = (
    63  # letters of a value; longer cells are texts: their passages are for the documents' register
)
_SAMPLE: Final = 2000
_BATCH: Final = 8192
_MOST_EQUAL: Final = 1000  # a value of more rows than that names none of them


def digest(key: bytes, value: str) -> bytes:
    """Return the 8 bytes by which a value is found."""
    return hmac.digest(key, value.encode("utf-8", "surrogatepass"), "sha256")[:8]


def build_table(
    name: str,
    uid: str,
    key: bytes,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    columns: Sequence[str] = (),
    types: Mapping[str, str] | None = None,
    unique: Sequence[str] = (),
    least: int = 2,
) -> ProtectedTable:
    """Return the table's digests; ``columns`` are the headers to keep (none: all), ``types`` their entity types.

    Blank cells, ordinary words, years, short numbers, cells over 63 letters and values of more than 1,000 rows are
    left out: they name no row. Rows are read once, as they come.
    """
    kept = [index for index, title in enumerate(header) if not columns or title in columns][:MOST_COLUMNS]
    described = tuple(
        TableColumn(header[index], (types or {}).get(header[index], EXACT_ROW), header[index] in unique)
        for index in kept
    )
    digests: list[NDArray[np.uint64]] = []
    cells: list[NDArray[np.uint32]] = []
    lengths = count = 0
    readings: list[ColumnReading] | None = None
    iterator = iter(rows)
    while batch := list(islice(iterator, _BATCH)):
        if readings is None:
            readings = [column_reading(_column(batch[:_SAMPLE], index)) for index in kept]
        if count + len(batch) > MOST_ROWS:
            batch = batch[: MOST_ROWS - count]
        for column, (index, reading) in enumerate(zip(kept, readings, strict=True)):
            found = bytearray()
            places = []
            for row, text in enumerate(_column(batch, index), count):
                for value in cell_keys(text, reading) if text else ():
                    if len(value) <= LONGEST_KEY and telling(value):
                        found += digest(key, value)
                        places.append((column << ROW_BITS) | row)
                        lengths |= 1 << len(value)
            digests.append(np.frombuffer(bytes(found), "<u8"))
            cells.append(np.array(places, "<u4"))
        count += len(batch)
        if count >= MOST_ROWS:
            break
    values, places_ = _sorted(digests, cells)
    return ProtectedTable(
        name, uid, described, count, key, values.tobytes(), places_.tobytes(), lengths, least
    )


def _column(rows: Iterable[Sequence[str]], index: int) -> Iterator[str]:
    for row in rows:
        yield row[index] if index < len(row) else ""


def _sorted(
    digests: Sequence[NDArray[np.uint64]], cells: Sequence[NDArray[np.uint32]]
) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
    """Return digests in ascending order with their cells, without the values of too many rows."""
    values = np.concatenate(digests) if digests else np.empty(0, "<u8")
    places = np.concatenate(cells) if cells else np.empty(0, "<u4")
    order = np.lexsort((places, values))
    values, places = values[order], places[order]
    starts = np.flatnonzero(np.r_[True, values[1:] != values[:-1]]) if len(values) else np.empty(0, np.int64)
    sizes = np.diff(np.r_[starts, len(values)])
    keep = np.repeat(sizes <= _MOST_EQUAL, sizes)
    return values[keep].astype("<u8"), places[keep].astype("<u4")

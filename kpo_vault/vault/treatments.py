"""What was done at each place of a protected document: the redaction log, kept where compliance can read it.

Values stand in it masked only. ``Matter.outputs`` knows the tokens of a file; this knows the findings behind them, those
included that somebody let stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from operator import attrgetter
from typing import Any

from kpo_vault.vault.audit_records import AuditRecord, AuditRecords, RecordKind


@dataclass(frozen=True, slots=True)
class TreatedPlace:
    """One finding and what became of it.

    ``segment``, ``start`` and ``end`` are characters of the source's text, ``place`` is how a person finds it and holds no
    value. ``state`` is "accepted", "rejected" or "pending"; ``replaced`` says whether the value is gone from the output.
    ``reviewer`` and ``decided`` (ISO 8601, UTC) are empty where the policy decided and no person did. ``masked`` shows
    the first letter of each word of the value, ``token`` is empty for a value that stays.
    """

    segment: int
    start: int
    end: int
    place: str
    entity_type: str
    recognizer: str
    score: float
    state: str
    replaced: bool
    operator: str
    reason: str
    reviewer: str
    decided: str
    token: str
    masked: str


_ROW = attrgetter(
    *(column.name for column in fields(TreatedPlace))
)  # a copy would take most of a record's time


@dataclass(frozen=True, slots=True)
class TreatedDocument:
    """A protected document: SHA-256 of source and output (hexadecimal), when, under which policy, and every place.

    ``policy`` is the name that the log uses, ``standard`` the rule of law that it keeps or nothing, ``sought`` maps every
    entity type that was looked for to the operator of its rule. ``number`` counts the rows of this kind from 1.
    """

    number: int
    source_sha256: str
    output_sha256: str
    created: datetime
    policy: str
    standard: str
    sought: Mapping[str, str]
    places: tuple[TreatedPlace, ...]


def record(
    records: AuditRecords,
    source_sha256: str,
    output_sha256: str,
    *,
    policy: str,
    standard: str,
    sought: Mapping[str, str],
    places: Sequence[TreatedPlace],
) -> None:
    """Note what was done in a document that was just protected."""
    body = {
        "source": source_sha256,
        "output": output_sha256,
        "policy": policy,
        "standard": standard,
        "sought": dict(sought),
        "places": [_ROW(place) for place in places],
    }
    records.add(RecordKind.TREATMENT, body)


def documents(records: AuditRecords) -> tuple[TreatedDocument, ...]:
    """Return what was done in each protected document, every version of it, oldest first."""
    rows = records.all(RecordKind.TREATMENT)
    return tuple(_document(number, row) for number, row in enumerate(rows, 1))


def latest(treated: Sequence[TreatedDocument]) -> tuple[TreatedDocument, ...]:
    """Return the newest version of each source, in the order in which the sources were first protected."""
    newest = {document.source_sha256: document for document in treated}
    return tuple(newest.values())


def _document(number: int, row: AuditRecord) -> TreatedDocument:
    body: Mapping[str, Any] = row.body
    return TreatedDocument(
        number,
        body["source"],
        body["output"],
        row.time,
        body["policy"],
        body["standard"],
        dict(body["sought"]),
        tuple(TreatedPlace(*place) for place in body["places"]),
    )

"""What left the house and what came back: the ledger of a matter, without an original value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from typing import Any

from kpo_vault.vault.audit_records import AuditRecord, AuditRecords, RecordKind


@dataclass(frozen=True, slots=True)
class DisclosedTo:
    """A recipient as counsel knew it on that day; ``fingerprint`` is that of its card."""

    name: str
    fingerprint: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A packet that was sealed.

    ``expires`` is ISO 8601 or empty, ``agreement`` the reference of the agreement that it goes out under, ``documents``
    are the SHA-256 of the files in it (64 hexadecimal digits), ``overridden`` the gates that persons passed.
    """

    packet_id: str
    time: datetime
    purpose: str
    expires: str
    agreement: str
    recipients: tuple[DisclosedTo, ...]
    documents: tuple[str, ...]
    tokens: int
    overridden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Return:
    """A packet that came back in answer to ``in_reply_to``."""

    packet_id: str
    in_reply_to: str
    time: datetime
    files: int


def record(
    records: AuditRecords,
    packet_id: str,
    *,
    purpose: str,
    expires: str,
    recipients: Sequence[DisclosedTo],
    documents: Sequence[str],
    tokens: int,
    agreement: str = "",
    overridden: Sequence[str] = (),
) -> None:
    """Note that a packet was sealed."""
    body = {
        "packet": packet_id,
        "purpose": purpose,
        "expires": expires,
        "agreement": agreement,
        "recipients": [astuple(recipient) for recipient in recipients],
        "documents": list(documents),
        "tokens": tokens,
        "overridden": list(overridden),
    }
    records.add(RecordKind.DISCLOSURE, body)


def record_return(records: AuditRecords, packet_id: str, in_reply_to: str, files: int) -> None:
    """Note that an answer to a packet was opened and restored."""
    records.add(RecordKind.RETURN, {"packet": packet_id, "in_reply_to": in_reply_to, "files": files})


def disclosures(records: AuditRecords) -> tuple[Disclosure, ...]:
    """Return every packet that left, oldest first."""
    return tuple(_disclosure(row) for row in records.all(RecordKind.DISCLOSURE))


def returns(records: AuditRecords) -> tuple[Return, ...]:
    """Return every packet that came back, oldest first."""
    return tuple(
        Return(row.body["packet"], row.body["in_reply_to"], row.time, row.body["files"])
        for row in records.all(RecordKind.RETURN)
    )


def _disclosure(row: AuditRecord) -> Disclosure:
    body: Mapping[str, Any] = row.body
    return Disclosure(
        body["packet"],
        row.time,
        body["purpose"],
        body["expires"],
        body["agreement"],
        tuple(DisclosedTo(*recipient) for recipient in body["recipients"]),
        tuple(body["documents"]),
        body["tokens"],
        tuple(body["overridden"]),
    )

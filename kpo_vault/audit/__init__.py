"""The audit log: typed events in an append-only Merkle log whose state is signed, kept in the vault.

What enters here knows events, hashes and checkpoints and writes through ``kpo_vault.vault``; no entry ever holds an
original value, the name of a matter or of a file.
"""

from __future__ import annotations

from kpo_vault.audit.errors import LogDamaged, OtherSigner
from kpo_vault.audit.events import Event, EventKind, RecordedEvent
from kpo_vault.audit.export import FORMAT as LOG_FORMAT
from kpo_vault.audit.export import ExportVerification, verify_export
from kpo_vault.audit.extract import ExtractVerification, is_extract, verify_extract
from kpo_vault.audit.log import AuditLog, LogVerification

__all__ = [
    "LOG_FORMAT",
    "AuditLog",
    "Event",
    "EventKind",
    "ExportVerification",
    "ExtractVerification",
    "LogDamaged",
    "LogVerification",
    "OtherSigner",
    "RecordedEvent",
    "is_extract",
    "verify_export",
    "verify_extract",
]

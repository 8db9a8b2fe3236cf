"""The details of an entry in the words of the window; codes, numbers and digests stay as the log has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from kpo_vault.workflow.auditing import AuditRow
from ui.translation import QT_TRANSLATE_NOOP

# One name for each detail that the log allows; a test keeps them in step.
NAMES = {
    "accepted": QT_TRANSLATE_NOOP("Details", "accepted"),
    "action": QT_TRANSLATE_NOOP("Details", "action"),
    "added": QT_TRANSLATE_NOOP("Details", "added"),
    "agreement": QT_TRANSLATE_NOOP("Details", "agreement"),
    "altered": QT_TRANSLATE_NOOP("Details", "altered"),
    "attempts": QT_TRANSLATE_NOOP("Details", "attempts"),
    "contacts": QT_TRANSLATE_NOOP("Details", "contacts"),
    "digest": QT_TRANSLATE_NOOP("Details", "digest"),
    "direction": QT_TRANSLATE_NOOP("Details", "direction"),
    "document": QT_TRANSLATE_NOOP("Details", "document"),
    "documents": QT_TRANSLATE_NOOP("Details", "documents"),
    "duplicated": QT_TRANSLATE_NOOP("Details", "duplicated"),
    "entities": QT_TRANSLATE_NOOP("Details", "entities"),
    "entity_type": QT_TRANSLATE_NOOP("Details", "type"),
    "entries": QT_TRANSLATE_NOOP("Details", "entries"),
    "files": QT_TRANSLATE_NOOP("Details", "files"),
    "findings": QT_TRANSLATE_NOOP("Details", "findings"),
    "fingerprint": QT_TRANSLATE_NOOP("Details", "fingerprint"),
    "first": QT_TRANSLATE_NOOP("Details", "first"),
    "foreign": QT_TRANSLATE_NOOP("Details", "foreign"),
    "format": QT_TRANSLATE_NOOP("Details", "format"),
    "forms": QT_TRANSLATE_NOOP("Details", "forms"),
    "gate": QT_TRANSLATE_NOOP("Details", "gate"),
    "in_reply_to": QT_TRANSLATE_NOOP("Details", "in reply to"),
    "last": QT_TRANSLATE_NOOP("Details", "last"),
    "leaks": QT_TRANSLATE_NOOP("Details", "leaks"),
    "manifest": QT_TRANSLATE_NOOP("Details", "manifest"),
    "matters": QT_TRANSLATE_NOOP("Details", "matters"),
    "misplaced": QT_TRANSLATE_NOOP("Details", "misplaced"),
    "missed": QT_TRANSLATE_NOOP("Details", "missed"),
    "missing": QT_TRANSLATE_NOOP("Details", "missing"),
    "operator": QT_TRANSLATE_NOOP("Details", "operator"),
    "output": QT_TRANSLATE_NOOP("Details", "output"),
    "outputs": QT_TRANSLATE_NOOP("Details", "outputs"),
    "packet": QT_TRANSLATE_NOOP("Details", "packet"),
    "pages": QT_TRANSLATE_NOOP("Details", "pages"),
    "passages": QT_TRANSLATE_NOOP("Details", "passages"),
    "pending": QT_TRANSLATE_NOOP("Details", "pending"),
    "places": QT_TRANSLATE_NOOP("Details", "places"),
    "policy": QT_TRANSLATE_NOOP("Details", "policy"),
    "rasterised": QT_TRANSLATE_NOOP("Details", "rasterised"),
    "reason": QT_TRANSLATE_NOOP("Details", "reason"),
    "recipient": QT_TRANSLATE_NOOP("Details", "recipient"),
    "recipients": QT_TRANSLATE_NOOP("Details", "recipients"),
    "records": QT_TRANSLATE_NOOP("Details", "records"),
    "refused": QT_TRANSLATE_NOOP("Details", "refused"),
    "rejected": QT_TRANSLATE_NOOP("Details", "rejected"),
    "removed": QT_TRANSLATE_NOOP("Details", "removed"),
    "replaced": QT_TRANSLATE_NOOP("Details", "replaced"),
    "restored": QT_TRANSLATE_NOOP("Details", "restored"),
    "reversed": QT_TRANSLATE_NOOP("Details", "taken back"),
    "role": QT_TRANSLATE_NOOP("Details", "role"),
    "root": QT_TRANSLATE_NOOP("Details", "root"),
    "rows": QT_TRANSLATE_NOOP("Details", "rows"),
    "sample": QT_TRANSLATE_NOOP("Details", "sample"),
    "sampled": QT_TRANSLATE_NOOP("Details", "sampled"),
    "seed": QT_TRANSLATE_NOOP("Details", "seed"),
    "sender": QT_TRANSLATE_NOOP("Details", "sender"),
    "setting": QT_TRANSLATE_NOOP("Details", "setting"),
    "short": QT_TRANSLATE_NOOP("Details", "short references"),
    "size": QT_TRANSLATE_NOOP("Details", "size"),
    "skipped": QT_TRANSLATE_NOOP("Details", "skipped"),
    "slot": QT_TRANSLATE_NOOP("Details", "key slot"),
    "state": QT_TRANSLATE_NOOP("Details", "state"),
    "tables": QT_TRANSLATE_NOOP("Details", "tables"),
    "terms": QT_TRANSLATE_NOOP("Details", "terms"),
    "through": QT_TRANSLATE_NOOP("Details", "up to row"),
    "token": QT_TRANSLATE_NOOP("Details", "token"),
    "tokens": QT_TRANSLATE_NOOP("Details", "tokens"),
    "unchecked": QT_TRANSLATE_NOOP("Details", "unchecked"),
    "unknown": QT_TRANSLATE_NOOP("Details", "unknown"),
    "version": QT_TRANSLATE_NOOP("Details", "version"),
    "warnings": QT_TRANSLATE_NOOP("Details", "warnings"),
}


def detail_words(row: AuditRow) -> str:
    """Return the details of an entry on one line."""
    return ", ".join(f"{_name(name)}: {_value(value)}" for name, value in row.facts)


def _name(name: str) -> str:
    return QCoreApplication.translate("Details", NAMES[name]) if name in NAMES else name.replace("_", " ")


def _value(value: str | int) -> str:
    return QLocale().toString(value) if isinstance(value, int) else value

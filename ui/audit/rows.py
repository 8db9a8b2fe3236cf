"""Events of the audit log as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.auditing import AuditRow
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel

_ICONS = {
    "vault-created": ("shield-check", "primary"),
    "unlock": ("lock-open", "muted"),
    "matter-created": ("folder-plus", "primary"),
    "protect": ("file-check", "success"),
    "seal": ("package", "success"),
    "open": ("package-open", "primary"),
    "return": ("send", "primary"),
    "restore": ("archive-restore", "success"),
    "override": ("triangle-alert", "warning"),
    "shred": ("trash-2", "danger"),
    "contact-added": ("user-plus", "muted"),
    "contact-verified": ("user-check", "success"),
    "contact-changed": ("triangle-alert", "warning"),
    "contact-revoked": ("ban", "danger"),
    "register-changed": ("scroll-text", "muted"),
    "identity-added": ("key-round", "warning"),
    "state": ("hash", "muted"),
    "lock": ("lock", "muted"),
}


def event_name(kind: str) -> str:
    """Return what happened, in words."""
    tr = QCoreApplication.translate
    names = {
        "vault-created": tr("Audit", "Vault created"),
        "unlock": tr("Audit", "Vault unlocked"),
        "matter-created": tr("Audit", "Matter created"),
        "decision": tr("Audit", "Decisions made"),
        "protect": tr("Audit", "Documents protected"),
        "seal": tr("Audit", "Packet sealed"),
        "open": tr("Audit", "Packet opened"),
        "return": tr("Audit", "Results returned"),
        "restore": tr("Audit", "Results restored"),
        "override": tr("Audit", "Gate overridden"),
        "shred": tr("Audit", "Matter shredded"),
        "contact-added": tr("Audit", "Contact added"),
        "contact-verified": tr("Audit", "Contact verified"),
        "contact-changed": tr("Audit", "Contact's keys changed"),
        "contact-revoked": tr("Audit", "Contact revoked"),
        "register-changed": tr("Audit", "Register changed"),
        "identity-added": tr("Audit", "Own keys changed"),
        "state": tr("Audit", "State of the vault recorded"),
        "lock": tr("Audit", "Vault locked"),
    }
    return names.get(kind, kind.replace("-", " ").capitalize())


def events_model(icons: Icons, parent: QObject | None = None) -> RowModel[AuditRow]:
    """Return the item model of the events."""
    tr = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(tr("Audit", "No."), lambda e: str(e.index), width=70, right=True, sort=lambda e: e.index),
            Column(tr("Audit", "Time (UTC)"), lambda e: e.time.strftime("%d %b %Y  %H:%M:%S"), width=190),
            Column(
                tr("Audit", "Event"),
                lambda e: event_name(e.kind),
                lambda e: _ICONS.get(e.kind, ("info", "muted")),
                width=230,
            ),
            Column(tr("Audit", "Matter"), lambda e: e.matter, width=170),
            Column(tr("Audit", "Details"), lambda e: e.details),
        ),
        parent,
    )

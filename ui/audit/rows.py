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
    "contact-rotated": ("key-round", "muted"),
    "contact-revoked": ("ban", "danger"),
    "register-changed": ("scroll-text", "muted"),
    "identity-added": ("key-round", "warning"),
    "state": ("hash", "muted"),
    "lock": ("lock", "muted"),
}


def event_name(kind: str) -> str:
    """Return what happened, in words."""
    translate = QCoreApplication.translate
    names = {
        "vault-created": translate("Audit", "Vault created"),
        "unlock": translate("Audit", "Vault unlocked"),
        "matter-created": translate("Audit", "Matter created"),
        "decision": translate("Audit", "Decisions made"),
        "protect": translate("Audit", "Documents protected"),
        "seal": translate("Audit", "Packet sealed"),
        "open": translate("Audit", "Packet opened"),
        "return": translate("Audit", "Results returned"),
        "restore": translate("Audit", "Results restored"),
        "override": translate("Audit", "Gate overridden"),
        "shred": translate("Audit", "Matter shredded"),
        "contact-added": translate("Audit", "Contact added"),
        "contact-verified": translate("Audit", "Contact verified"),
        "contact-changed": translate("Audit", "Contact's keys changed"),
        "contact-rotated": translate("Audit", "Contact moved to new keys"),
        "contact-revoked": translate("Audit", "Contact revoked"),
        "register-changed": translate("Audit", "Register changed"),
        "identity-added": translate("Audit", "Own keys changed"),
        "state": translate("Audit", "State of the vault recorded"),
        "lock": translate("Audit", "Vault locked"),
    }
    return names.get(kind, kind.replace("-", " ").capitalize())


def events_model(icons: Icons, parent: QObject | None = None) -> RowModel[AuditRow]:
    """Return the item model of the events."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(
                translate("Audit", "No."),
                lambda e: str(e.index),
                width=70,
                right=True,
                sort=lambda e: e.index,
            ),
            Column(
                translate("Audit", "Time (UTC)"), lambda e: e.time.strftime("%d %b %Y  %H:%M:%S"), width=190
            ),
            Column(
                translate("Audit", "Event"),
                lambda e: event_name(e.kind),
                lambda e: _ICONS.get(e.kind, ("info", "muted")),
                width=230,
            ),
            Column(translate("Audit", "Matter"), lambda e: e.matter, width=170),
            Column(translate("Audit", "Details"), lambda e: e.details),
        ),
        parent,
    )

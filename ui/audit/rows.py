"""Events of the audit log as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kpo_vault.workflow.auditing import AuditRow
from kpo_vault.workflow.timeline import DAMAGED
from ui.audit.details import detail_words
from ui.dates import shown_moment
from ui.widgets.rows import Column

_ICONS = {
    "vault-created": ("shield-check", "primary"),
    "unlock": ("lock-open", "muted"),
    "unlock-failed": ("triangle-alert", "danger"),
    "lock": ("lock", "muted"),
    "state": ("hash", "muted"),
    "matter-created": ("folder-plus", "primary"),
    "shred": ("trash-2", "danger"),
    "import": ("file-plus", "primary"),
    "detect": ("scan-search", "primary"),
    "decision": ("clipboard-check", "primary"),
    "override": ("triangle-alert", "warning"),
    "approval": ("user-check", "warning"),
    "protect": ("file-check", "success"),
    "seal": ("package", "success"),
    "open": ("package-open", "primary"),
    "refused": ("ban", "danger"),
    "return": ("send", "primary"),
    "restore": ("archive-restore", "success"),
    "contact-added": ("user-plus", "muted"),
    "contact-verified": ("user-check", "success"),
    "contact-changed": ("triangle-alert", "warning"),
    "contact-rotated": ("rotate-ccw", "muted"),
    "contact-revoked": ("ban", "danger"),
    "contact-removed": ("trash-2", "muted"),
    "key-changed": ("key-round", "warning"),
    "passphrase-changed": ("key-round", "warning"),
    "slot-added": ("key-round", "warning"),
    "slot-removed": ("key-round", "warning"),
    "unmask": ("search", "warning"),
    "recovery-key": ("printer", "warning"),
    "keys-rotated": ("rotate-ccw", "warning"),
    "register-changed": ("tag", "muted"),
    "register-shown": ("tag", "warning"),
    "settings-changed": ("sliders-horizontal", "muted"),
    "export": ("download", "muted"),
    "report": ("printer", "muted"),
    "sample-drawn": ("filter", "primary"),
    "sample-judged": ("clipboard-check", "success"),
    "backup": ("save", "muted"),
    "vault-restored": ("history", "warning"),
    "vault-altered": ("triangle-alert", "danger"),
    DAMAGED: ("circle-alert", "danger"),
}


def event_look(kind: str) -> tuple[str, str]:
    """Return icon and colour role of an event."""
    return _ICONS.get(kind, ("info", "muted"))


def event_name(kind: str) -> str:
    """Return what happened, in words."""
    translate = QCoreApplication.translate
    names = {
        "vault-created": translate("Audit", "Vault created"),
        "unlock": translate("Audit", "Vault unlocked"),
        "unlock-failed": translate("Audit", "Unlocking had failed"),
        "lock": translate("Audit", "Vault locked"),
        "state": translate("Audit", "State of the vault recorded"),
        "matter-created": translate("Audit", "Matter created"),
        "shred": translate("Audit", "Matter shredded"),
        "import": translate("Audit", "Documents read"),
        "detect": translate("Audit", "Documents searched"),
        "decision": translate("Audit", "Decisions made"),
        "override": translate("Audit", "Gate overridden"),
        "approval": translate("Audit", "Second person asked to agree"),
        "protect": translate("Audit", "Documents protected"),
        "seal": translate("Audit", "Packet sealed"),
        "open": translate("Audit", "Packet opened"),
        "refused": translate("Audit", "Not accepted"),
        "return": translate("Audit", "Results returned"),
        "restore": translate("Audit", "Results restored"),
        "contact-added": translate("Audit", "Contact added"),
        "contact-verified": translate("Audit", "Contact verified"),
        "contact-changed": translate("Audit", "Contact's keys changed"),
        "contact-rotated": translate("Audit", "Contact moved to new keys"),
        "contact-revoked": translate("Audit", "Contact revoked"),
        "contact-removed": translate("Audit", "Contact forgotten"),
        "key-changed": translate("Audit", "Own keys changed"),
        "passphrase-changed": translate("Audit", "Passphrase changed"),
        "slot-added": translate("Audit", "Key slot added"),
        "slot-removed": translate("Audit", "Key slot removed"),
        "unmask": translate("Audit", "Value shown to compliance"),
        "recovery-key": translate("Audit", "Recovery key made or used"),
        "keys-rotated": translate("Audit", "Vault's keys rotated"),
        "register-changed": translate("Audit", "Register changed"),
        "register-shown": translate("Audit", "Register shown"),
        "settings-changed": translate("Audit", "Settings changed"),
        "export": translate("Audit", "Exported"),
        "report": translate("Audit", "Report written"),
        "sample-drawn": translate("Audit", "Sample drawn"),
        "sample-judged": translate("Audit", "Sampled item judged"),
        "backup": translate("Audit", "Backup written"),
        "vault-restored": translate("Audit", "Vault restored from a backup"),
        "vault-altered": translate("Audit", "Vault file changed from outside"),
        DAMAGED: translate("Audit", "Damaged entry"),
    }
    return names.get(kind, kind.replace("-", " ").capitalize())


def operator_name(operator: str) -> str:
    """Return an operator in a word."""
    translate = QCoreApplication.translate
    names = {
        "token": translate("Decision", "Token"),
        "redact": translate("Decision", "Redact"),
        "generalise": translate("Decision", "Generalise"),
        "surrogate": translate("Decision", "Surrogate"),
        "date_shift": translate("Decision", "Date shift"),
        "keep": translate("Decision", "Not sensitive"),
    }
    return names.get(operator, operator)


def event_columns() -> tuple[Column[AuditRow], ...]:
    """Return the columns of the list of events."""
    translate = QCoreApplication.translate
    return (
        Column(translate("Audit", "No."), lambda e: str(e.index), width=66, right=True),
        Column(
            translate("Audit", "Time (UTC)"),
            lambda e: shown_moment(e.time, seconds=True) if e.time else "",
            width=165,
        ),
        Column(
            translate("Audit", "Event"),
            lambda e: event_name(e.kind),
            lambda e: event_look(e.kind),
            width=200,
        ),
        Column(translate("Audit", "Person"), lambda e: e.actor, width=125),
        Column(translate("Audit", "Matter"), lambda e: e.matter, width=130),
        Column(translate("Audit", "Details"), detail_words),
    )

"""Key slots and roles as a person reads them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def roles() -> dict[str, str]:
    """Return the roles as they are called."""
    translate = QCoreApplication.translate
    return {
        "counsel": translate("Roles", "Counsel"),
        "compliance": translate("Roles", "Compliance officer"),
        "partner": translate("Roles", "Partner"),
    }


def what_opens(role: str) -> str:
    """Return what the keys of a role open."""
    translate = QCoreApplication.translate
    return {
        "counsel": translate("Roles", "Opens everything."),
        "compliance": translate(
            "Roles",
            "Opens the audit log, decisions and masked values; single values for a reason that is logged.",
        ),
        "partner": translate("Roles", "Opens our own keys, contacts, and packets that belong to no matter."),
    }.get(role, "")


def slot_name(name: str) -> str:
    """Return a key slot as a person reads it."""
    translate = QCoreApplication.translate
    fixed = {
        "passphrase": translate("Roles", "Counsel's passphrase"),
        "recovery": translate("Roles", "Recovery key on paper"),
        "system-keyring": translate("Roles", "Keyring of this computer"),
    }
    if name in fixed:
        return fixed[name]
    role, _, person = name.partition("/")
    shown = roles().get(role, role)
    return f"{shown}: {person}" if person else shown

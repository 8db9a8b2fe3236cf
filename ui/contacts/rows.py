"""Contacts as rows, and the two ways of saying a fingerprint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.contacts import ContactSummary
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel

_STATES = {
    "verified": ("shield-check", "success"),
    "unverified": ("circle-dashed", "warning"),
    "changed": ("triangle-alert", "danger"),
    "revoked": ("ban", "danger"),
    "expired": ("history", "danger"),
}


def state_look(state: str) -> tuple[str, str]:
    """Return icon and colour role of a contact's state."""
    return _STATES.get(state, ("circle-alert", "danger"))


def state_name(state: str) -> str:
    """Return a contact's state in words."""
    translate = QCoreApplication.translate
    names = {
        "verified": translate("Contacts", "Verified"),
        "unverified": translate("Contacts", "Not compared yet"),
        "changed": translate("Contacts", "Keys changed: blocked"),
        "revoked": translate("Contacts", "Revoked"),
        "expired": translate("Contacts", "Expired"),
        "you": translate("Contacts", "You"),
    }
    return names.get(state, state)


def validity(contact: ContactSummary) -> str:
    """Return since when and until when a card counts."""
    translate = QCoreApplication.translate
    since = f"{contact.created:%d %b %Y}"
    if contact.expires is None:
        return translate("Contacts", "Card of {since}, without an end").format(since=since)
    end = f"{contact.expires:%d %b %Y}"
    return translate("Contacts", "Card of {since}, counts until {end}").format(since=since, end=end)


def words_in_lines(words: str, per_line: int = 5) -> str:
    """Return the ten words in lines of five."""
    each = words.replace("-", " ").split()
    return "\n".join("  ".join(each[i : i + per_line]) for i in range(0, len(each), per_line))


def digits_in_groups(digits: str) -> str:
    """Return the sixty digits in groups of five, six to a line."""
    plain = "".join(character for character in digits if character.isdigit())
    groups = [plain[i : i + 5] for i in range(0, len(plain), 5)]
    return "\n".join(" ".join(groups[i : i + 6]) for i in range(0, len(groups), 6))


def contacts_model(icons: Icons, parent: QObject | None = None) -> RowModel[ContactSummary]:
    """Return the item model of the contacts."""
    translate = QCoreApplication.translate
    return RowModel(
        icons,
        (
            Column(translate("Contacts", "Partner"), lambda c: c.name, lambda _c: ("users", "muted")),
            Column(
                translate("Contacts", "State"),
                lambda c: state_name(c.state),
                lambda c: state_look(c.state),
                width=180,
            ),
            Column(
                translate("Contacts", "Can return"),
                lambda c: (
                    translate("Contacts", "Signed packets")
                    if c.can_sign
                    else translate("Contacts", "Plain age, unsigned")
                ),
                width=130,
            ),
        ),
        parent,
    )

"""Contacts as rows, and the two ways of saying a fingerprint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from kpo_vault.workflow.contacts import ContactSummary
from ui.countries import country_name
from ui.dates import shown_day
from ui.icons import Icons
from ui.widgets.rows import Column, RowModel

SOON = 30  # days before a card's end at which it is said
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


def listed_state(contact: ContactSummary) -> str:
    """Return a contact's state in words, with its end where that is near."""
    if contact.expires is None or not contact.ends_within(SOON):
        return state_name(contact.state)
    end = shown_day(contact.expires)
    return QCoreApplication.translate("Contacts", "{state}, until {day}").format(
        state=state_name(contact.state), day=end
    )


def validity(contact: ContactSummary) -> str:
    """Return since when and until when a card counts."""
    translate = QCoreApplication.translate
    since = shown_day(contact.created)
    if contact.expires is None:
        return translate("Contacts", "Card of {since}, without an end").format(since=since)
    end = shown_day(contact.expires)
    return translate("Contacts", "Card of {since}, counts until {end}").format(since=since, end=end)


def encryption_name(contact: ContactSummary) -> str:
    """Return how packets to a contact are encrypted."""
    translate = QCoreApplication.translate
    if contact.post_quantum:
        return translate("Contacts", "Post-quantum encryption")
    return translate("Contacts", "Classic encryption only")


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
                listed_state,
                lambda c: ("history", "warning") if c.ends_within(SOON) else state_look(c.state),
                width=164,
            ),
            Column(
                translate("Contacts", "Country"),
                lambda c: c.country or "–",
                tip=lambda c: country_name(c.country) if c.country else "",
                width=74,
            ),
        ),
        parent,
    )

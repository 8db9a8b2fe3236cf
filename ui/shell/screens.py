"""The nine screens: what they are called, where they stand, and which of them each role sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QCoreApplication

from ui.audit.view import AuditView
from ui.contacts.view import ContactsView
from ui.inbox.view import InboxView
from ui.matters.view import MattersView
from ui.packet.view import PacketView
from ui.preview.view import PreviewView
from ui.restore.view import RestoreView
from ui.review.view import ReviewView
from ui.settings.view import SettingsView
from ui.widgets.page import Page
from ui.window_settings import WindowSettings
from ui.workspace import Workspace


class Role(StrEnum):
    """Who sits in front of the window: by their key slot, or as the program was started."""

    COUNSEL = "counsel"
    PARTNER = "partner"
    COMPLIANCE = "compliance"


FIRST_SCREENS = {Role.COUNSEL: "matters", Role.PARTNER: "inbox", Role.COMPLIANCE: "audit"}

_KEYS = ("matters", "review", "preview", "packet", "inbox", "restore", "contacts", "audit", "settings")
_OF_PARTNERS = frozenset({"inbox", "contacts", "audit", "settings"})
_OF_COMPLIANCE = frozenset({"audit", "settings"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A screen in the side bar: ``key`` names it, ``section`` is the heading it stands under."""

    key: str
    text: str
    icon: str
    section: str
    shortcut: str


def entries() -> tuple[Entry, ...]:
    """Return the screens in the order of the side bar and of Ctrl+1 to Ctrl+9."""
    translate = QCoreApplication.translate
    matter = translate("Screens", "Matter")
    partners = translate("Screens", "Partners")
    vault = translate("Screens", "Vault")
    return (
        Entry("matters", translate("Screens", "Documents"), "folder", matter, "Ctrl+1"),
        Entry("review", translate("Screens", "Review"), "highlighter", matter, "Ctrl+2"),
        Entry("preview", translate("Screens", "Protected files"), "file-check", matter, "Ctrl+3"),
        Entry("packet", translate("Screens", "Seal packet"), "package", matter, "Ctrl+4"),
        Entry("inbox", translate("Screens", "Open packet"), "inbox", partners, "Ctrl+5"),
        Entry("restore", translate("Screens", "Restore results"), "archive-restore", partners, "Ctrl+6"),
        Entry("contacts", translate("Screens", "Contacts"), "users", partners, "Ctrl+7"),
        Entry("audit", translate("Screens", "Audit log"), "scroll-text", vault, "Ctrl+8"),
        Entry("settings", translate("Screens", "Settings"), "sliders-horizontal", vault, "Ctrl+9"),
    )


def make_pages(workspace: Workspace, settings: WindowSettings) -> dict[str, Page]:
    """Return the screens by their keys, in the order of the side bar."""
    return {
        "matters": MattersView(workspace, settings),
        "review": ReviewView(workspace),
        "preview": PreviewView(workspace),
        "packet": PacketView(workspace),
        "inbox": InboxView(workspace),
        "restore": RestoreView(workspace),
        "contacts": ContactsView(workspace),
        "audit": AuditView(workspace),
        "settings": SettingsView(workspace, settings),
    }


def settings_of(pages: Mapping[str, Page]) -> SettingsView:
    """Return the settings among the screens."""
    return cast("SettingsView", pages["settings"])


def seen_by(role: Role, slot: Role) -> frozenset[str]:
    """Return the screens that are offered: ``role`` as the program was started, ``slot`` as the vault was opened.

    What a key slot cannot do is not offered; a partner who opened their whole vault sees what partners need.
    """
    if slot is Role.COMPLIANCE:
        return _OF_COMPLIANCE
    if Role.PARTNER in (role, slot):
        return _OF_PARTNERS
    return frozenset(_KEYS)


def first_of(role: Role, slot: Role) -> str:
    """Return the screen to begin with; the key slot decides unless it opens everything."""
    return FIRST_SCREENS[role if slot is Role.COUNSEL else slot]

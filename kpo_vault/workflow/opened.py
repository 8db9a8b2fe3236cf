"""The packets that were opened here, and where they and their files lie: a partner goes on with them tomorrow."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from kpo_vault.vault import moment
from kpo_vault.workflow.session import Session

__all__ = ["OpenedPacket", "last_place", "opened_packets", "remember_opened"]

_OPENED: Final = "opened packets"  # setting: what was opened, where the packet and its files lie
_PLACE: Final = "work folder"  # setting: the folder in which the last work folder was made
_REMEMBERED: Final = 200


@dataclass(frozen=True, slots=True)
class OpenedPacket:
    """A packet that was opened here: where it and its files lay then; either may be gone by now."""

    packet_id: str
    sender: str
    purpose: str
    opened: datetime
    expires: datetime | None
    packet: Path
    folder: Path

    def as_json(self) -> dict[str, Any]:
        """Return the packet for a program."""
        return {
            "packet_id": self.packet_id,
            "sender": self.sender,
            "purpose": self.purpose,
            "opened": self.opened.isoformat(),
            "expires": self.expires.isoformat() if self.expires else None,
            "packet": str(self.packet),
            "folder": str(self.folder),
        }


def remember_opened(
    session: Session,
    packet: Path,
    folder: Path,
    *,
    packet_id: str,
    sender: str,
    purpose: str,
    expires: datetime | None,
) -> None:
    """Remember where a packet and its files lie, the newest first."""
    entry = {
        "packet_id": packet_id,
        "sender": sender,
        "purpose": purpose,
        "opened": moment.now(),
        "expires": expires.isoformat() if expires else "",
        "packet": os.path.abspath(packet),  # noqa: PTH100 - resolve() would follow a link the user chose
        "folder": os.path.abspath(folder),  # noqa: PTH100
    }
    settings = session.vault.settings
    kept = [each for each in settings.get(_OPENED, []) if each["folder"] != entry["folder"]]
    settings.set(_OPENED, [entry, *kept][:_REMEMBERED])
    settings.set(_PLACE, str(Path(entry["folder"]).parent))


def opened_packets(session: Session) -> tuple[OpenedPacket, ...]:
    """Return the packets that were opened here and whose files are still there, the newest first."""
    found = (
        OpenedPacket(
            each["packet_id"],
            each["sender"],
            each["purpose"],
            moment.parse(each["opened"]),
            moment.parse(each["expires"]) if each["expires"] else None,
            Path(each["packet"]),
            Path(each["folder"]),
        )
        for each in session.vault.settings.get(_OPENED, [])
    )
    return tuple(each for each in found if each.folder.is_dir())


def last_place(session: Session) -> Path | None:
    """Return the folder in which the last work folder was made, if it is still there."""
    place = session.vault.settings.get(_PLACE, "")
    return Path(place) if place and Path(place).is_dir() else None

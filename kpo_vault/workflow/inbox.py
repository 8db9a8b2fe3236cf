"""The partner's inbox: what a packet says before it is opened, and where its files and the answer would go."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from crypto import packet as packets
from kpo_vault.errors import NoPacket
from kpo_vault.vault.packets import Direction
from kpo_vault.workflow.opened import last_place
from kpo_vault.workflow.receiving import refusals_logged, sender_cards
from kpo_vault.workflow.sealing import STANDING_INSTRUCTIONS
from kpo_vault.workflow.session import Session
from kpo_vault.workflow.verifying import is_sealed

__all__ = ["Before", "PacketPreview", "answer_path", "preview_packet", "work_folder"]

_NOT_IN_NAMES: Final = re.compile(r"[^\w-]+")
_LONGEST_NAME: Final = 40


class Before(StrEnum):
    """Whether a packet of this number was opened here before."""

    NO = "no"
    SAME = "same"  # harmless
    OTHER = "other"  # another packet under the same number: refused


@dataclass(frozen=True, slots=True)
class PacketPreview:
    """What an unopened packet says of itself; its papers are authentic, its files were not looked at.

    ``files`` are the names in the packet with their sizes in bytes. ``answers_ours`` is true for a result that belongs to
    a packet of ours: it is restored, not opened.
    """

    path: Path
    packet_id: str
    answers_ours: bool
    sender: str
    sender_state: str
    words: str
    digits: str
    purpose: str
    instructions: str
    created: datetime
    expires: datetime | None
    files: tuple[tuple[str, int], ...]
    before: Before
    warnings: tuple[str, ...]

    def expired(self, now: datetime | None = None) -> bool:
        """Whether it can no longer be opened."""
        return self.expires is not None and (now or datetime.now(UTC)) >= self.expires

    def as_json(self) -> dict[str, Any]:
        """Return the preview for a program."""
        return {
            "packet_id": self.packet_id,
            "answers_ours": self.answers_ours,
            "sender": self.sender,
            "sender_state": self.sender_state,
            "words": self.words,
            "purpose": self.purpose,
            "instructions": self.instructions,
            "created": self.created.isoformat(),
            "expires": self.expires.isoformat() if self.expires else None,
            "expired": self.expired(),
            "files": [{"name": name, "size": size} for name, size in self.files],
            "opened_before": str(self.before),
            "warnings": list(self.warnings),
        }


def preview_packet(session: Session, path: Path) -> PacketPreview:
    """Return what a packet says, after every check that needs none of its files; nothing is written.

    Raises NoPacket, AgeError, PacketError, BadSignature, UnknownSigner, GateClosed for a blocked sender; a refusal is
    logged by its code.
    """
    if not is_sealed(path):
        raise NoPacket(name=path.name)
    with refusals_logged(session):
        peeked = packets.peek(path, identities=session.identities(), senders=sender_cards(session))
    manifest = peeked.manifest
    contact = session.vault.contacts.find(manifest.sender.fingerprint)
    return PacketPreview(
        path=path,
        packet_id=manifest.packet_id,
        answers_ours=manifest.kind is packets.PacketKind.RETURN,
        sender=contact.name if contact else manifest.sender.name,
        sender_state=str(contact.state) if contact else "you",
        words=manifest.sender.fingerprint.phrase,
        digits=manifest.sender.fingerprint.digits,
        purpose=manifest.purpose,
        instructions=_own_words(peeked.instructions),
        created=manifest.created,
        expires=manifest.expires,
        files=tuple((file.name, file.size) for file in manifest.files),
        before=_before(session, manifest),
        warnings=tuple(warning.sentence for warning in peeked.warnings),
    )


def work_folder(session: Session, preview: PacketPreview) -> Path:
    """Return a folder that does not exist, for the files of a packet: beside the last one, else in Documents."""
    place = last_place(session) or Path.home() / "Documents" / "KPO Vault"
    # The sender's name, not the purpose: folder names are seen by more people than packets.
    name = _NOT_IN_NAMES.sub(" ", preview.sender).strip()[:_LONGEST_NAME].strip() or "Packet"
    return _free(place / f"{name} {preview.packet_id[:8]}")


def answer_path(packet: Path) -> Path:
    """Return a file beside a packet that does not exist, for the answer to it."""
    stem = packet.name
    for suffix in (".age", ".kpo"):
        stem = stem.removesuffix(suffix)
    return _free(packet.with_name(f"{stem}-answer.kpo.age"))


def _own_words(instructions: str) -> str:
    """Return what the sender wrote, without what every packet of this program says about tokens."""
    flowing = " ".join(STANDING_INSTRUCTIONS.split())
    return "\n\n".join(
        paragraph for paragraph in instructions.split("\n\n") if " ".join(paragraph.split()) != flowing
    )


def _before(session: Session, manifest: packets.Manifest) -> Before:
    if not session.vault.packets.seen(manifest.packet_id, Direction.RECEIVED):
        return Before.NO
    earlier = session.vault.packets.get(manifest.packet_id, Direction.RECEIVED).manifest_sha256
    same = not earlier or earlier == hashlib.sha256(manifest.to_bytes()).hexdigest()
    return Before.SAME if same else Before.OTHER


def _free(path: Path) -> Path:
    name, number = path.name, 2
    stem, dot, suffixes = name.partition(".")
    while os.path.lexists(path):
        path = path.with_name(f"{stem} {number}{dot}{suffixes}")
        number += 1
    return path

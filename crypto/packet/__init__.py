"""The sealed packet: a deterministic tar of manifest, two signatures, checksums, readme and files, inside age.

What enters knows bytes, names and cards, nothing of documents or matters; docs/packet-format.md is the reference.
"""

from __future__ import annotations

from crypto.manifest import Manifest, ManifestFile, PacketKind, Party, new_packet_id
from crypto.packet.folders import VerifiedFolder, verify_folder
from crypto.packet.opening import OpenedPacket, PeekedPacket, examine, open_packet, peek
from crypto.packet.outline import PacketOutline, inspect
from crypto.packet.sealing import (
    PacketDraft,
    PacketFile,
    PacketWarning,
    SealedPacket,
    choose_recipients,
    seal,
)
from crypto.packet.staging import remove_leftovers, scratch_folder
from crypto.packet.unsigned import open_unsigned

__all__ = [
    "Manifest",
    "ManifestFile",
    "OpenedPacket",
    "PacketDraft",
    "PacketFile",
    "PacketKind",
    "PacketOutline",
    "PacketWarning",
    "Party",
    "PeekedPacket",
    "SealedPacket",
    "VerifiedFolder",
    "choose_recipients",
    "examine",
    "inspect",
    "new_packet_id",
    "open_packet",
    "open_unsigned",
    "peek",
    "remove_leftovers",
    "scratch_folder",
    "seal",
    "verify_folder",
]

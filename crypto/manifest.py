"""The manifest of a packet: who sends which files to whom, why, until when; the one thing that is signed.

It holds no original value and no original file name. Fields and rules: docs/packet-format.md.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from crypto import canonical
from crypto.card import MAX_SIZE as MAX_CARD
from crypto.card import Card
from crypto.errors import DamagedPacket, InvalidCard, InvalidKey, UnsupportedPacketVersion
from crypto.fields import FieldError, Fields, format_time
from crypto.file_names import check_file_names
from crypto.fingerprint import Fingerprint

FORMAT = "kpo-vault-packet"
VERSION = 1
MAX_SIZE = 16 << 20  # bytes
MAX_FILES = 10_000
MAX_RECIPIENTS = 100
MAX_FILE_SIZE = 8**11 - 1  # bytes: eleven octal digits of a tar header
MAX_TOTAL_SIZE = 64 << 30  # bytes
MAX_PURPOSE = 2_000  # characters
MAX_CHECKPOINT = 16_384  # characters
_PACKET_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_FORMAT_NAME = re.compile(r"[a-z0-9]{1,16}", re.ASCII)


class PacketKind(StrEnum):
    """Which way a packet goes."""

    OUTGOING = "outgoing"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Party:
    """A name as its owner wrote it, and the fingerprint that alone identifies the owner."""

    name: str
    fingerprint: Fingerprint


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A file of the packet: its name there, size in bytes, SHA-256 in hexadecimal, and format (a file suffix)."""

    name: str
    size: int
    sha256: str
    format: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything that the sender's signatures bind together."""

    packet_id: str
    kind: PacketKind
    purpose: str
    created: datetime
    expires: datetime | None
    sender: Party
    recipients: tuple[Fingerprint, ...]
    return_to: Card
    in_reply_to: str | None
    files: tuple[ManifestFile, ...]
    readme_sha256: str
    token_list_sha256: str | None = None
    audit_checkpoint: str | None = None

    def __post_init__(self) -> None:
        """Raise DamagedPacket or UnsafeFileName if the parts do not fit together."""
        for wrong, reason in self._rules():
            if wrong:
                raise DamagedPacket(reason=reason)
        check_file_names(file.name for file in self.files)

    def _rules(self) -> tuple[tuple[bool, str], ...]:
        order = [str(fingerprint) for fingerprint in self.recipients]
        return (
            (not _PACKET_ID.fullmatch(self.packet_id), "the packet's number is malformed"),
            (
                self.in_reply_to is not None and not _PACKET_ID.fullmatch(self.in_reply_to),
                "the number of the answered packet is malformed",
            ),
            (
                (self.kind is PacketKind.RETURN) != (self.in_reply_to is not None),
                "a returned packet, and no other, answers a packet",
            ),
            (order != sorted(set(order)) or not order, "its recipients are missing, repeated or unsorted"),
            (len(order) > MAX_RECIPIENTS, "it has too many recipients"),
            (not self.files, "it has no files"),
            (len(self.files) > MAX_FILES, "it has too many files"),
            (any(file.size > MAX_FILE_SIZE for file in self.files), "a file is too large"),
            (sum(file.size for file in self.files) > MAX_TOTAL_SIZE, "its files are too large together"),
            (
                any(file.format and not _FORMAT_NAME.fullmatch(file.format) for file in self.files),
                "the format of a file is malformed",
            ),
            (self.expires is not None and self.expires <= self.created, "it expires before it was made"),
        )

    def to_bytes(self) -> bytes:
        """Return the canonical JSON that is signed."""
        return canonical.dump(
            {
                "format": FORMAT,
                "version": VERSION,
                "packet_id": self.packet_id,
                "kind": self.kind.value,
                "purpose": self.purpose,
                "created": format_time(self.created),
                "expires": format_time(self.expires) if self.expires else None,
                "sender": {"name": self.sender.name, "fingerprint": str(self.sender.fingerprint)},
                "recipients": [str(fingerprint) for fingerprint in self.recipients],
                "return_to": self.return_to.to_text(),
                "in_reply_to": self.in_reply_to,
                "files": [
                    {"name": file.name, "size": file.size, "sha256": file.sha256, "format": file.format}
                    for file in self.files
                ],
                "readme_sha256": self.readme_sha256,
                "token_list_sha256": self.token_list_sha256,
                "audit_checkpoint": self.audit_checkpoint,
            }
        )

    @classmethod
    def parse(cls, content: bytes) -> Manifest:
        """Read canonical JSON strictly; raise UnsupportedPacketVersion, DamagedPacket or UnsafeFileName."""
        try:
            fields = Fields(canonical.load(content, max_size=MAX_SIZE))
            if fields.text("format", limit=50) != FORMAT:
                raise FieldError("it is not a packet's manifest")
            version = fields.whole("version", limit=1_000_000)
            if version != VERSION:
                raise UnsupportedPacketVersion(version=version)
            return _from_fields(fields)
        except canonical.NotCanonical:
            raise DamagedPacket(reason="the manifest is not canonical") from None
        except FieldError as error:
            raise DamagedPacket(reason=f"manifest: {error}") from None
        except (InvalidKey, InvalidCard):
            raise DamagedPacket(reason="a key in the manifest is damaged") from None


def new_packet_id() -> str:
    """Return a fresh random packet number (32 hexadecimal digits)."""
    return secrets.token_hex(16)


def _from_fields(fields: Fields) -> Manifest:
    kind = fields.text("kind", limit=20)
    if kind not in list(PacketKind):
        raise FieldError("its kind is unknown")
    sender = fields.mapping("sender")
    party = Party(sender.name("name"), Fingerprint.parse(sender.text("fingerprint", limit=64)))
    sender.done()
    manifest = Manifest(
        packet_id=fields.text("packet_id", limit=32),
        kind=PacketKind(kind),
        purpose=fields.text("purpose", limit=MAX_PURPOSE, empty=True),
        created=fields.time("created"),
        expires=fields.optional_time("expires"),
        sender=party,
        recipients=tuple(_fingerprint(text) for text in fields.array("recipients", limit=MAX_RECIPIENTS)),
        return_to=Card.parse(fields.text("return_to", limit=MAX_CARD)),
        in_reply_to=fields.optional_text("in_reply_to", limit=32),
        files=tuple(_file(value) for value in fields.array("files", limit=MAX_FILES)),
        readme_sha256=fields.sha256("readme_sha256"),
        token_list_sha256=fields.optional_sha256("token_list_sha256"),
        audit_checkpoint=fields.optional_text("audit_checkpoint", limit=MAX_CHECKPOINT),
    )
    fields.done()
    return manifest


def _fingerprint(value: object) -> Fingerprint:
    if not isinstance(value, str):
        raise FieldError("a recipient is not a fingerprint")
    return Fingerprint.parse(value)


def _file(value: object) -> ManifestFile:
    fields = Fields(value)
    file = ManifestFile(
        name=fields.text("name", limit=1024),
        size=fields.whole("size", limit=MAX_FILE_SIZE),
        sha256=fields.sha256("sha256"),
        format=fields.text("format", limit=16, empty=True),
    )
    fields.done()
    return file

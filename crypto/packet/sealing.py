"""Sealing: files, a manifest and two signatures in a tar, encrypted to the recipients, in one atomic step."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from crypto import age
from crypto.card import Card
from crypto.errors import DamagedPacket, MixedRecipients, UnsealablePacket
from crypto.file_names import check_file_names
from crypto.identity import Identity
from crypto.lanes import HashAside
from crypto.manifest import Manifest, ManifestFile, PacketKind, Party, new_packet_id
from crypto.packet import layout, readme
from crypto.packet.pace import CheckCancelled, Pace, Progress
from crypto.packet.staging import new_file
from crypto.packet.tar import TarWriter

_READ = 1 << 20  # bytes
_CHANGED = "a file was changed while it was being sealed"


class PacketWarning(StrEnum):
    """What is allowed but should be said."""

    CLASSIC_ENCRYPTION = "classic-encryption"
    RENAMED_SENDER = "renamed-sender"

    @property
    def sentence(self) -> str:
        """The warning for people."""
        return _SENTENCES[self]


_SENTENCES = {
    PacketWarning.CLASSIC_ENCRYPTION: (
        "The packet is encrypted with classic keys only (X25519), because a recipient has no post-quantum key: "
        "whoever keeps a copy could open it with a future quantum computer."
    ),
    PacketWarning.RENAMED_SENDER: "The sender uses another name than the one on the contact card.",
}


@dataclass(frozen=True, slots=True)
class PacketFile:
    """A file to send: its name inside the packet, and its bytes or where they are.

    ``sha256`` (64 hexadecimal digits), if given, is what the bytes must have; a file on the disk is then read once only.
    """

    name: str
    content: bytes | Path = field(repr=False)
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PacketDraft:
    """What the sender decides about a packet; sealing adds parties, files and hashes.

    ``return_to`` is the card that answers go to, the sender's own if None. ``token_list_sha256`` is a digest of the
    tokens in the files, ``audit_checkpoint`` a signed note that the recipients thereby witness.
    """

    kind: PacketKind = PacketKind.OUTGOING
    purpose: str = ""
    packet_id: str = field(default_factory=new_packet_id)
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    expires: datetime | None = None
    in_reply_to: str | None = None
    return_to: Card | None = None
    token_list_sha256: str | None = None
    audit_checkpoint: str | None = None


@dataclass(frozen=True, slots=True)
class SealedPacket:
    """A packet on disk: its size in bytes, and what should be said about it."""

    path: Path
    manifest: Manifest
    size: int
    warnings: tuple[PacketWarning, ...]


def choose_recipients(
    cards: Sequence[Card],
) -> tuple[tuple[age.HybridRecipient | age.X25519Recipient, ...], tuple[PacketWarning, ...]]:
    """Return one age recipient for each card, all of one kind, post-quantum if every card allows it.

    One classic-only card makes the whole file classic, with a warning: the weakest stanza would decide anyway.
    Raises MixedRecipients if there is no card, or no kind that all have.
    """
    if not cards:
        raise MixedRecipients(reason="there is no recipient")
    hybrid = tuple(card.hybrid for card in cards if card.hybrid is not None)
    if len(hybrid) == len(cards):
        return hybrid, ()
    classic = tuple(card.x25519 for card in cards if card.x25519 is not None)
    if len(classic) == len(cards):
        return classic, (PacketWarning.CLASSIC_ENCRYPTION,)
    raise MixedRecipients(reason="one has only a post-quantum key and another only a classic one")


def seal(
    target: Path,
    files: Sequence[PacketFile],
    draft: PacketDraft,
    *,
    sender: Identity,
    recipients: Sequence[Card],
    instructions: str = "",
    overwrite: bool = False,
    progress: Progress | None = None,
    check_cancelled: CheckCancelled | None = None,
) -> SealedPacket:
    """Seal ``files`` to ``recipients`` as the file ``target``, which appears complete or not at all.

    Raises TargetNotEmpty, MixedRecipients, UnsafeFileName, UnsealablePacket, OSError, and
    whatever ``check_cancelled`` raises.
    """
    # One stanza for each key, whatever the order or the repetitions of the caller.
    cards = {str(card.fingerprint): card for card in recipients}
    _refuse_ended(draft, sender.card, cards.values())
    keys, warnings = choose_recipients(list(cards.values()))
    check_file_names(file.name for file in files)
    pace = Pace(2 * sum(_size(file) for file in files), progress, check_cancelled)
    entries = tuple(_describe(file, pace) for file in files)
    try:
        papers = _papers(
            entries, draft, sender=sender, recipients=list(cards.values()), instructions=instructions
        )
    except DamagedPacket as error:
        # The manifest's own rules, said from the sender's side.
        raise UnsealablePacket(reason=str(error.parameters["reason"])) from None
    manifest = papers.manifest
    with new_file(target, overwrite=overwrite) as partial:
        writer = age.AgeWriter(partial, keys)
        tar = TarWriter(writer)
        for name, content in papers.members:
            tar.add(name, content)
        for file, entry in zip(files, entries, strict=True):
            _copy(file, entry, tar, pace)
        tar.finish()
        writer.finish()
        size = partial.tell()
    return SealedPacket(target, manifest, size, warnings)


def _refuse_ended(draft: PacketDraft, sender: Card, recipients: Iterable[Card]) -> None:
    """Raise UnsealablePacket if a card has ended: nobody would accept the packet, or should be sent it."""
    if any(card.has_expired(draft.created) for card in (sender, draft.return_to or sender)):
        raise UnsealablePacket(reason="your own card has ended; move to new keys first")
    if any(card.has_expired(draft.created) for card in recipients):
        raise UnsealablePacket(reason="the card of a recipient has ended")


@dataclass(frozen=True, slots=True)
class _Papers:
    manifest: Manifest
    members: tuple[tuple[str, bytes], ...]


def _papers(
    entries: tuple[ManifestFile, ...],
    draft: PacketDraft,
    *,
    sender: Identity,
    recipients: Sequence[Card],
    instructions: str,
) -> _Papers:
    """Make the manifest and everything that follows from it, in the order of the archive."""
    return_to = draft.return_to or sender.card
    text = readme.render(
        sender=sender.card,
        return_to=return_to,
        packet_id=draft.packet_id,
        expires=draft.expires,
        instructions=instructions,
    )
    manifest = Manifest(
        packet_id=draft.packet_id,
        kind=draft.kind,
        purpose=draft.purpose,
        created=draft.created.replace(microsecond=0),
        expires=draft.expires.replace(microsecond=0) if draft.expires else None,
        sender=Party(sender.card.name, sender.fingerprint),
        recipients=tuple(sorted((card.fingerprint for card in recipients), key=str)),
        return_to=return_to,
        in_reply_to=draft.in_reply_to,
        files=entries,
        readme_sha256=hashlib.sha256(text).hexdigest(),
        token_list_sha256=draft.token_list_sha256,
        audit_checkpoint=draft.audit_checkpoint,
    )
    content = manifest.to_bytes()
    # A packet that its own reader would refuse must not leave the house.
    if Manifest.parse(content) != manifest or len(text) > layout.MAX_README:
        raise UnsealablePacket(reason="its purpose, names or instructions cannot be written in a manifest")
    checksums = layout.checksums(manifest, hashlib.sha256(content).hexdigest())
    comment = layout.trusted_comment(hashlib.sha256(checksums).hexdigest())
    minisig = sender.minisign.sign(
        content, trusted_comment=comment, untrusted_comment=layout.MINISIGN_COMMENT
    )
    mldsa = sender.mldsa.sign(content, context=layout.MLDSA_CONTEXT)
    members = zip(layout.PAPERS, (content, minisig, mldsa, checksums, text), strict=True)
    return _Papers(manifest, tuple(members))


def _size(file: PacketFile) -> int:
    if isinstance(file.content, bytes):
        return len(file.content)
    status = file.content.stat()
    if not stat.S_ISREG(status.st_mode):
        raise UnsealablePacket(reason="one of the files to send is not a regular file")
    return status.st_size


@contextmanager
def _opened(file: PacketFile) -> Iterator[BinaryIO]:
    if isinstance(file.content, bytes):
        yield BytesIO(file.content)
    else:
        with file.content.open("rb") as stream:
            yield stream


def _pieces(file: PacketFile, pace: Pace, message: str) -> Iterator[bytes]:
    with _opened(file) as stream:
        pace.advance(0, message)
        while piece := stream.read(_READ):
            yield piece
            pace.advance(len(piece), message)


def _describe(file: PacketFile, pace: Pace) -> ManifestFile:
    if file.sha256 and isinstance(file.content, Path):
        size, sha256 = _size(file), file.sha256  # compared with what is read while it is sealed
        pace.advance(size, "Hashing")
    else:
        size, sha256 = _digest(file, pace)
        if file.sha256 not in ("", sha256):
            raise UnsealablePacket(reason=_CHANGED)
    suffix = Path(file.name).suffix.removeprefix(".").lower()
    known = suffix if suffix.isascii() and suffix.isalnum() and len(suffix) <= 16 else ""
    return ManifestFile(file.name, size, sha256, known)


def _digest(file: PacketFile, pace: Pace) -> tuple[int, str]:
    digest = HashAside()
    size = 0
    for piece in _pieces(file, pace, "Hashing"):
        digest.update(piece)
        size += len(piece)
    return size, digest.hexdigest()


def _copy(file: PacketFile, entry: ManifestFile, tar: TarWriter, pace: Pace) -> None:
    # A file on the disk may have been written to since it was hashed; bytes in memory cannot.
    digest = None if isinstance(file.content, bytes) else HashAside()
    left = entry.size
    tar.begin(layout.FILES + file.name, entry.size)
    for piece in _pieces(file, pace, "Sealing"):
        left -= len(piece)
        if left < 0:
            break
        if digest:
            digest.update(piece)
        tar.write(piece)
    if left or (digest and digest.hexdigest() != entry.sha256):
        raise UnsealablePacket(reason=_CHANGED)

"""Opening: decrypt, check everything, and only then let the files appear.

The papers stand before the files, so that a packet of a stranger is refused before any of its files is written.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from crypto import age
from crypto.age.hybrid import KIND as HYBRID
from crypto.card import Card
from crypto.errors import (
    BadSignature,
    DamagedPacket,
    ExpiredPacket,
    NotAddressedToUs,
    NotAPacket,
    UnknownSigner,
)
from crypto.fields import format_time
from crypto.file_names import RESERVED_FOLDER
from crypto.identity import Identity
from crypto.lanes import HashAside
from crypto.manifest import MAX_SIZE as MAX_MANIFEST
from crypto.manifest import Manifest, ManifestFile
from crypto.packet import layout, readme
from crypto.packet.pace import CheckCancelled, Pace, Progress
from crypto.packet.sealing import PacketWarning
from crypto.packet.staging import new_folder
from crypto.packet.tar import TarReader


@dataclass(frozen=True, slots=True)
class OpenedPacket:
    """A packet whose every check has passed; ``folder`` holds the files, ``folder/_packet`` its papers.

    ``sender`` is the card among the known ones that signed it. ``sha256`` is that of the manifest, which identifies
    the packet's content (a packet sealed twice has two file hashes and one of these).
    """

    folder: Path
    manifest: Manifest
    sender: Card
    sha256: str
    warnings: tuple[PacketWarning, ...]


@dataclass(frozen=True, slots=True)
class PeekedPacket:
    """A packet's authentic manifest; its files were neither written nor checked, and it may have expired.

    ``instructions`` are the sender's own words in the readme, which the manifest vouches for.
    """

    manifest: Manifest
    sender: Card
    warnings: tuple[PacketWarning, ...]
    instructions: str = ""


def open_packet(
    source: Path,
    target_dir: Path,
    *,
    identities: Sequence[Identity],
    senders: Sequence[Card],
    now: datetime | None = None,
    progress: Progress | None = None,
    check_cancelled: CheckCancelled | None = None,
) -> OpenedPacket:
    """Open ``source`` into ``target_dir``, a new or empty folder that appears filled or not at all.

    ``senders`` are the cards that packets are accepted from. Raises AgeError, PacketError, BadSignature,
    TargetNotEmpty, OSError, and whatever ``check_cancelled`` raises.
    """
    moment = now or datetime.now(UTC)
    with source.open("rb") as stream, new_folder(target_dir) as folder:
        reader = age.AgeReader(stream, _age_identities(identities))
        tar = TarReader(reader)
        papers = _read_papers(tar)
        manifest, sender = check_papers(papers, senders)
        _check_addressed(manifest, identities)
        if manifest.expires and moment >= manifest.expires:
            raise ExpiredPacket(expires=format_time(manifest.expires))
        pace = Pace(sum(file.size for file in manifest.files), progress, check_cancelled)
        for file in manifest.files:
            _write_file(tar, file, folder, pace)
        tar.finish()
        _write_papers(papers, folder)
        sha256 = hashlib.sha256(papers[layout.MANIFEST]).hexdigest()
        warnings = _warnings(reader, manifest, sender)
    return OpenedPacket(target_dir, manifest, sender, sha256, warnings)


def peek(source: Path, *, identities: Sequence[Identity], senders: Sequence[Card]) -> PeekedPacket:
    """Return the manifest of ``source`` after every check that needs no file, without writing anything.

    Does not look at the expiry. Raises AgeError, PacketError, BadSignature or OSError.
    """
    with source.open("rb") as stream:
        reader = age.AgeReader(stream, _age_identities(identities))
        papers = _read_papers(TarReader(reader))
    manifest, sender = check_papers(papers, senders)
    _check_addressed(manifest, identities)
    said = readme.instructions_of(papers[layout.README].decode())
    return PeekedPacket(manifest, sender, _warnings(reader, manifest, sender), said)


def examine(source: Path, *, keys: Sequence[age.Identity], senders: Sequence[Card]) -> PeekedPacket:
    """Check all of ``source``, every file included, with bare age keys, and write nothing.

    Bare keys cannot tell whether the packet is addressed to their owner, and the expiry is not looked at. Raises
    AgeError, PacketError, BadSignature or OSError.
    """
    with source.open("rb") as stream:
        reader = age.AgeReader(stream, keys)
        tar = TarReader(reader)
        manifest, sender = check_papers(_read_papers(tar), senders)
        for file in manifest.files:
            for _ in _pieces(tar, file):
                pass
        tar.finish()
        warnings = _warnings(reader, manifest, sender)
    return PeekedPacket(manifest, sender, warnings)


def check_papers(papers: dict[str, bytes], senders: Sequence[Card]) -> tuple[Manifest, Card]:
    """Return the manifest and the card that signed it; raise PacketError or BadSignature.

    Both signatures must hold, and SHA256SUMS and the readme must be the ones that the manifest implies.
    """
    content = papers[layout.MANIFEST]
    manifest = Manifest.parse(content)
    sender = next((card for card in senders if card.fingerprint == manifest.sender.fingerprint), None)
    if sender is None or sender.minisign is None or sender.mldsa is None:
        raise UnknownSigner(words=manifest.sender.fingerprint.phrase)
    if not papers[layout.MINISIGN].startswith(f"untrusted comment: {layout.MINISIGN_COMMENT}\n".encode()):
        raise BadSignature(kind="minisign")
    comment = sender.minisign.verify(content, papers[layout.MINISIGN])
    sender.mldsa.verify(content, papers[layout.MLDSA], context=layout.MLDSA_CONTEXT)
    checksums = papers[layout.CHECKSUMS]
    if comment != layout.trusted_comment(hashlib.sha256(checksums).hexdigest()):
        raise BadSignature(kind="minisign")
    if checksums != layout.checksums(manifest, hashlib.sha256(content).hexdigest()):
        raise DamagedPacket(reason="its checksums are not those of the manifest")
    if hashlib.sha256(papers[layout.README]).hexdigest() != manifest.readme_sha256:
        raise DamagedPacket(reason="its readme is not the one that was signed")
    return manifest, sender


def _warnings(reader: age.AgeReader, manifest: Manifest, sender: Card) -> tuple[PacketWarning, ...]:
    """Return what should be said about a packet that is otherwise sound."""
    warnings = []
    if any(kind != HYBRID for kind in reader.recipient_kinds):
        warnings.append(PacketWarning.CLASSIC_ENCRYPTION)
    if manifest.sender.name != sender.name:
        warnings.append(PacketWarning.RENAMED_SENDER)
    return tuple(warnings)


def _age_identities(identities: Sequence[Identity]) -> list[age.Identity]:
    return [key for identity in identities for key in identity.age_identities]


def _check_addressed(manifest: Manifest, identities: Sequence[Identity]) -> None:
    # age has no sender: whoever holds a packet can encrypt its content again to someone else.
    if not any(identity.fingerprint in manifest.recipients for identity in identities):
        raise NotAddressedToUs


def _read_papers(tar: TarReader) -> dict[str, bytes]:
    # age authenticates all that comes out of it: what does not begin as a packet was never one.
    if not tar.begins_with(layout.MANIFEST):
        raise NotAPacket
    limits = {
        layout.MANIFEST: MAX_MANIFEST,
        layout.MINISIGN: layout.MAX_SIGNATURE,
        layout.MLDSA: layout.MAX_SIGNATURE,
        layout.CHECKSUMS: layout.MAX_CHECKSUMS,
        layout.README: layout.MAX_README,
    }
    return {name: tar.read_all(name, limit=limits[name]) for name in layout.PAPERS}


def _write_file(tar: TarReader, file: ManifestFile, folder: Path, pace: Pace) -> None:
    path = folder.joinpath(*file.name.split("/"))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    pace.advance(0, "Opening")
    with _create(path) as stream:
        for piece in _pieces(tar, file):
            stream.write(piece)
            pace.advance(len(piece), "Opening")


def _pieces(tar: TarReader, file: ManifestFile) -> Iterator[bytes | memoryview]:
    """Yield the file's content; its size is checked before the first piece, its hash after the last."""
    if tar.expect(layout.FILES + file.name, limit=file.size) != file.size:
        raise DamagedPacket(reason="a file has not the size that the manifest names")
    digest = HashAside()
    while piece := tar.read_piece():
        digest.update(piece)
        yield piece
    if digest.hexdigest() != file.sha256:
        raise DamagedPacket(reason="a file is not the one that the manifest names")


def _write_papers(papers: dict[str, bytes], folder: Path) -> None:
    own = folder / RESERVED_FOLDER
    own.mkdir(mode=0o700)
    for name, content in papers.items():
        with _create(own / name) as stream:
            stream.write(content)


@contextmanager
def _create(path: Path) -> Iterator[BinaryIO]:
    """Yield a new private file that is on the disk when the block ends."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())

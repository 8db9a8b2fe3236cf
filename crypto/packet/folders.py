"""Checking an opened packet again, later and by anyone, with the sender's public card alone."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crypto.card import Card
from crypto.errors import DamagedPacket
from crypto.file_names import RESERVED_FOLDER
from crypto.manifest import MAX_SIZE as MAX_MANIFEST
from crypto.manifest import Manifest
from crypto.packet import layout
from crypto.packet.opening import check_papers
from crypto.packet.pace import CheckCancelled, Pace, Progress

_READ = 1 << 20  # bytes


@dataclass(frozen=True, slots=True)
class VerifiedFolder:
    """An authentic manifest, who signed it, and how the files beside it compare (names as in the manifest)."""

    manifest: Manifest
    sender: Card
    unchanged: tuple[str, ...]
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...]

    @property
    def intact(self) -> bool:
        """Whether the folder holds exactly the files that were sent."""
        return not (self.changed or self.missing or self.added)


def verify_folder(
    folder: Path,
    senders: Sequence[Card],
    *,
    progress: Progress | None = None,
    check_cancelled: CheckCancelled | None = None,
) -> VerifiedFolder:
    """Verify a folder that ``open_packet`` filled or that ``tar`` unpacked.

    Raises DamagedPacket if the papers are missing or do not fit, UnknownSigner, BadSignature or OSError; changed
    files are no error but a result, since partners work on them.
    """
    opened = (folder / RESERVED_FOLDER).is_dir()
    papers_dir = folder / RESERVED_FOLDER if opened else folder
    files_dir = folder if opened else folder / layout.FILES
    papers = {name: _read_paper(papers_dir / name) for name in layout.PAPERS}
    manifest, sender = check_papers(papers, senders)
    present = dict(_walk(files_dir, skip=RESERVED_FOLDER if opened else ""))
    pace = Pace(sum(file.size for file in manifest.files), progress, check_cancelled)
    unchanged, changed, missing = [], [], []
    for file in manifest.files:
        path = present.pop(file.name, None)
        if path is None:
            missing.append(file.name)
        elif path.lstat().st_size == file.size and _sha256(path, pace) == file.sha256:
            unchanged.append(file.name)
        else:
            changed.append(file.name)
    added = tuple(sorted(present))
    return VerifiedFolder(manifest, sender, tuple(unchanged), tuple(changed), tuple(missing), added)


def _read_paper(path: Path) -> bytes:
    try:
        if stat.S_ISREG(path.lstat().st_mode) and path.stat().st_size <= MAX_MANIFEST:
            return path.read_bytes()
    except FileNotFoundError:
        pass
    raise DamagedPacket(reason="the folder has not the papers of a packet")


def _walk(folder: Path, *, skip: str) -> Iterator[tuple[str, Path]]:
    """Yield everything below ``folder`` that is not a folder, without following links."""
    for root, folders, names in os.walk(folder):
        here = Path(root)
        if here == folder and skip in folders:
            folders.remove(skip)
        links = [name for name in folders if (here / name).is_symlink()]
        for name in [*names, *links]:
            yield (here / name).relative_to(folder).as_posix(), here / name


def _sha256(path: Path, pace: Pace) -> str | None:
    if not stat.S_ISREG(path.lstat().st_mode):
        return None
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while data := stream.read(_READ):
            digest.update(data)
            pace.advance(len(data), "Verifying")
    return digest.hexdigest()

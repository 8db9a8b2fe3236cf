"""Where a batch's documents come from: files of a folder tree, of a list, and the members of large archives."""

from __future__ import annotations

import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.workflow.system_errors import reason_of
from redaction.documents import limits
from redaction.errors import DocumentTooLarge, ProtectedDocument, UnreadableDocument

_MEMBERS = 500  # an archive of more files, or of more bytes, is a folder and not a document
_ARCHIVE_BYTES = 50 * 1024 * 1024
_BLOCK = 1 << 20
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True, order=True, repr=False)
class Source:
    """A document of the batch: a file, or the ``member`` of an archive; ``shown`` is how a person finds it."""

    shown: str
    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        """The document's file name without folders."""
        return (self.member or self.path.name).replace("\\", "/").rpartition("/")[2]

    def read(self) -> bytes:
        """Return the bytes; raise RedactionError for what is too large, broken or gone."""
        try:
            if self.member:
                return _member(self.path, self.member)
            if self.path.stat().st_size > limits.SOURCE_BYTES:
                raise DocumentTooLarge(what="its size", limit=f"{limits.SOURCE_BYTES >> 20} MB")
            return self.path.read_bytes()
        except OSError as error:
            raise UnreadableDocument(format=self.path.suffix or "", reason=reason_of(error)) from None

    def digest(self) -> tuple[str, int]:
        """Return the SHA-256 (hexadecimal) and the size in bytes; raise what ``read`` raises."""
        if self.member:
            content = self.read()
            return hashlib.sha256(content).hexdigest(), len(content)
        digest, size = hashlib.sha256(), 0
        try:
            with self.path.open("rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    size += len(block)
        except OSError as error:
            raise UnreadableDocument(format=self.path.suffix or "", reason=reason_of(error)) from None
        if size > limits.SOURCE_BYTES:
            raise DocumentTooLarge(what="its size", limit=f"{limits.SOURCE_BYTES >> 20} MB")
        return digest.hexdigest(), size


def sources_in(folders: Sequence[Path], leave_out: Iterable[Path] = ()) -> tuple[Source, ...]:
    """Return the files of folder trees and single files, sorted; hidden ones and ``leave_out`` are passed over.

    Links are not followed. Raises UsageError for a path that is neither.
    """
    avoided = {path.resolve() for path in leave_out}
    found: list[Source] = []
    for folder in folders:
        if folder.is_file():
            found += _expanded(folder, folder.name)
            continue
        if not folder.is_dir():
            raise UsageError(f"There is no folder {folder}.")
        for base, names, files in os.walk(folder):
            here = Path(base)
            names[:] = sorted(n for n in names if n[0] != "." and (here / n).resolve() not in avoided)
            for name in sorted(files):
                path = here / name
                if name[0] != "." and path.is_file() and not path.is_symlink():
                    found += _expanded(path, path.relative_to(folder).as_posix())
    return tuple(sorted(found))


def listed(file: Path) -> tuple[Source, ...]:
    """Return the files that a text file names, one a line, relative to the list's own folder.

    Raises UsageError for a line that names no file.
    """
    found: list[Source] = []
    for number, line in enumerate(file.read_text(encoding="utf-8-sig").splitlines(), 1):
        if not line.strip():
            continue
        path = file.parent / line.strip()
        if not path.is_file():
            raise UsageError(f"Line {number} of {file} names no file.")
        found += _expanded(path, line.strip())
    return tuple(sorted(dict.fromkeys(found)))


def _expanded(path: Path, shown: str) -> Iterator[Source]:
    """Yield the file, or the members of an archive that is too large for one document."""
    if path.suffix.lower() == ".zip":
        try:
            with zipfile.ZipFile(path) as archive:
                entries = [e for e in archive.infolist() if not e.is_dir()]
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            entries = []  # read as a document, it is refused with the reason
        if len(entries) > _MEMBERS or sum(e.file_size for e in entries) > _ARCHIVE_BYTES:
            yield from (Source(f"{shown}/{e.filename}", path, e.filename) for e in entries)
            return
    yield Source(shown, path)


def _member(path: Path, name: str) -> bytes:
    """Return one member; its size is counted while inflating, whatever the directory says."""
    try:
        archive = _archive(path)
        entry = archive.getinfo(name)
        if entry.flag_bits & _ENCRYPTED:
            raise ProtectedDocument(format=".zip")
        with archive.open(entry) as stream:
            content = stream.read(limits.SOURCE_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, ValueError) as error:
        raise UnreadableDocument(format=".zip", reason="its ZIP container is broken") from error
    if len(content) > limits.SOURCE_BYTES:
        raise DocumentTooLarge(what="its size", limit=f"{limits.SOURCE_BYTES >> 20} MB")
    if len(content) > limits.RATIO_FLOOR and len(content) > limits.RATIO * max(entry.compress_size, 1):
        raise DocumentTooLarge(what="the compression ratio of a part", limit=f"{limits.RATIO} : 1")
    return content


@lru_cache(maxsize=1)
def _archive(path: Path) -> zipfile.ZipFile:
    """Keep one archive open: its directory of 50,000 entries is not read anew for every one of them."""
    return zipfile.ZipFile(path)

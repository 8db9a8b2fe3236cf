"""Limits that keep a hostile or broken file from exhausting the machine; one place for every format."""

from __future__ import annotations

import contextlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass

from redaction.errors import DocumentTooLarge, ProtectedDocument, UnreadableDocument

SOURCE_BYTES = 200 * 1024 * 1024
INFLATED_BYTES = 1024 * 1024 * 1024
TEXT_CHARACTERS = 100_000_000  # a string that many cells share inflates without any ZIP
MEMBERS = 10_000
RATIO = 200  # deflate reaches about 1000:1; office XML seldom passes 30:1
RATIO_FLOOR = 32 * 1024 * 1024  # below this inflated size a ratio says nothing
NESTING = 5  # documents within documents: an e-mail in an e-mail, a workbook in a letter
_ENCRYPTED = 0x1


def check_source(content: bytes) -> None:
    """Raise DocumentTooLarge if the file itself is over the limit."""
    if len(content) > SOURCE_BYTES:
        raise DocumentTooLarge(what="its size", limit=f"{SOURCE_BYTES // 2**20} MB")


@dataclass(slots=True)
class _Budget:
    """What a file and all files within it may still inflate to, and how many parts they may still have."""

    inflated: int
    members: int


_SHARED: ContextVar[_Budget | None] = ContextVar("budget of the file being read", default=None)


@contextlib.contextmanager
def one_file() -> Iterator[None]:
    """Count everything that is inflated within this context against one limit, however deep archives are nested."""
    if _SHARED.get() is not None:
        yield
        return
    token = _SHARED.set(_Budget(INFLATED_BYTES, MEMBERS))
    try:
        yield
    finally:
        _SHARED.reset(token)


def open_zip(content: bytes, format: str) -> dict[str, bytes]:
    """Return the inflated members of a ZIP file in their order, without folders.

    Raises what ``open_archive`` raises.
    """
    return {entry.filename: data for entry, data in open_archive(content, format) if not entry.is_dir()}


def open_archive(content: bytes, format: str) -> list[tuple[zipfile.ZipInfo, bytes]]:
    """Return the entries of a ZIP file in their order, each with its inflated content (empty for a folder).

    Member sizes are counted while inflating, so that a lying directory gains nothing. Raise UnreadableDocument
    for broken archives and repeated names, ProtectedDocument for encrypted members and DocumentTooLarge for bombs.
    """
    members: list[tuple[zipfile.ZipInfo, bytes]] = []
    names: set[str] = set()
    budget = _SHARED.get() or _Budget(INFLATED_BYTES, MEMBERS)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            budget.members -= len(entries)
            if budget.members < 0:
                raise DocumentTooLarge(what="the number of its parts", limit=MEMBERS)
            for entry in entries:
                if entry.flag_bits & _ENCRYPTED:
                    raise ProtectedDocument(format=format)
                if entry.filename in names:
                    raise UnreadableDocument(format=format, reason="two of its parts have the same name")
                names.add(entry.filename)
                data = b"" if entry.is_dir() else _inflate(archive, entry, budget.inflated)
                budget.inflated -= len(data)
                members.append((entry, data))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise UnreadableDocument(format=format, reason="its ZIP container is broken") from error
    return members


def open_zip_member(content: bytes, name: str, format: str) -> bytes | None:
    """Return one small member of a ZIP file (at most 16 MB), None if it has no such member."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if name not in archive.namelist():
                return None
            return _inflate(archive, archive.getinfo(name), 16 * 1024 * 1024)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        ValueError,
        RuntimeError,
    ) as error:
        raise UnreadableDocument(format=format, reason="its ZIP container is broken") from error


def _inflate(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: int) -> bytes:
    with archive.open(entry) as stream:
        inflated = stream.read(budget + 1)
    if len(inflated) > budget:
        raise DocumentTooLarge(what="its inflated size", limit=f"{INFLATED_BYTES // 2**20} MB")
    if len(inflated) > RATIO_FLOOR and len(inflated) > RATIO * max(entry.compress_size, 1):
        raise DocumentTooLarge(what="the compression ratio of a part", limit=f"{RATIO} : 1")
    return inflated

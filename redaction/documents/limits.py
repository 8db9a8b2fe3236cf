"""Limits that keep a hostile or broken file from exhausting the machine; one place for every format."""

from __future__ import annotations

import io
import zipfile
import zlib

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


def open_zip(content: bytes, format: str) -> dict[str, bytes]:
    """Return the inflated members of a ZIP file in their order.

    Member sizes are counted while inflating, so that a lying directory gains nothing. Raise UnreadableDocument
    for broken archives, absolute or repeated names, ProtectedDocument for encrypted members and DocumentTooLarge
    for bombs.
    """
    members: dict[str, bytes] = {}
    budget = INFLATED_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > MEMBERS:
                raise DocumentTooLarge(what="the number of its parts", limit=MEMBERS)
            for entry in entries:
                if entry.is_dir():
                    continue
                if entry.flag_bits & _ENCRYPTED:
                    raise ProtectedDocument(format=format)
                if entry.filename in members:
                    raise UnreadableDocument(format=format, reason="two of its parts have the same name")
                members[entry.filename] = _inflate(archive, entry, budget)
                budget -= len(members[entry.filename])
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

"""Binary Office files (.doc, .xls, .ppt; MS-DOC, MS-XLS, MS-PPT): checked, converted, read as what they became."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

import olefile

from redaction.documents import registry
from redaction.documents.legacy import conversion
from redaction.documents.model import Document, Notice, NoticeKind, Replacement
from redaction.errors import ProtectedDocument, UnreadableDocument

_LABEL = "old Office"
_ENCRYPTED_WORD = 0x0100  # of the flags at offset 10 of the file information block (MS-DOC 2.5.2)
_FILE_PASS = 0x2F  # a record of a workbook's first substream (MS-XLS 2.4.117)
_FIRST_RECORDS = 24


@dataclass(frozen=True, slots=True)
class _Kind:
    streams: tuple[str, ...]  # one of which such a file has
    becomes: str


_KINDS = {
    ".doc": _Kind(("WordDocument",), ".docx"),
    ".dot": _Kind(("WordDocument",), ".docx"),
    ".xls": _Kind(("Workbook", "Book"), ".xlsx"),
    ".xlt": _Kind(("Workbook", "Book"), ".xlsx"),
    ".ppt": _Kind(("PowerPoint Document",), ".pptx"),
    ".pps": _Kind(("PowerPoint Document",), ".pptx"),
    ".pot": _Kind(("PowerPoint Document",), ".pptx"),
}


class BinaryFormat:
    """Reads old Office files; what is written is the format that they were converted to."""

    name = "legacy"
    suffixes = tuple(_KINDS)

    def read(self, name: str, content: bytes) -> Document:
        """Return the converted document; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the converted document where it is embedded ``depth`` documents deep."""
        suffix = "." + name.rpartition(".")[2].lower()
        kind = _KINDS[suffix]
        _check(content, kind)
        return read_converted(name, content, suffix, kind.becomes, depth, _LABEL)

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Never called: a document that was read has the format that it was converted to."""
        return registry.write(document, replacements)


def read_converted(
    name: str, content: bytes, suffix: str, new_suffix: str, depth: int, label: str
) -> Document:
    """Return a document read from the conversion of a file, with the file's own name and hash."""
    converted = conversion.convert(content, suffix, new_suffix, label)
    document = registry.read_inner("document" + new_suffix, converted, depth)
    notice = Notice(
        NoticeKind.REMOVED, "file", f"it was converted by LibreOffice: what is written is a {new_suffix} file"
    )
    return replace(document, name=name, notices=(notice, *document.notices)).made_from(content)


def _check(content: bytes, kind: _Kind) -> None:
    """Raise UnreadableDocument for another kind of OLE file, ProtectedDocument for one with a password."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as compound:
            stream = next((name for name in kind.streams if compound.exists(name)), None)
            start = compound.openstream(stream).read(8192) if stream else b""
            is_encrypted = compound.exists("EncryptedSummary") or compound.exists("EncryptedPackage")
    except Exception:
        raise UnreadableDocument(format=_LABEL, reason="its container is broken") from None
    if stream is None:
        raise UnreadableDocument(format=_LABEL, reason="its content is not what its name says")
    if (
        is_encrypted
        or (stream == "WordDocument" and _is_encrypted_word(start))
        or _has_file_pass(stream, start)
    ):
        raise ProtectedDocument(format=_LABEL)


def _is_encrypted_word(start: bytes) -> bool:
    return bool(int.from_bytes(start[10:12], "little") & _ENCRYPTED_WORD)


def _has_file_pass(stream: str, start: bytes) -> bool:
    position = 0
    for _ in range(_FIRST_RECORDS if stream in ("Workbook", "Book") else 0):
        kind, length = (int.from_bytes(start[position + i : position + i + 2], "little") for i in (0, 2))
        if kind == _FILE_PASS:
            return True
        position += 4 + length
    return False


FORMAT = BinaryFormat()

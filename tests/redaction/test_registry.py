"""The registry accepts a file when suffix and content agree, and says clearly why it does not."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest

from redaction.documents import limits, registry
from redaction.documents.model import Replacement, SegmentKind
from redaction.errors import (
    DocumentTooLarge,
    ProtectedDocument,
    RedactionError,
    UnreadableDocument,
    UnsupportedFormat,
)
from redaction.tokens.spelling import Spelling

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_the_files_name_is_the_last_segment() -> None:
    document = registry.read("C:\\matters\\Anjali Menon.v2.txt", b"text")
    last = document.segments[-1]
    assert (last.text, last.kind, last.spelling) == ("Anjali Menon.v2", SegmentKind.NAME, Spelling.FILE_NAME)
    assert [segment.id for segment in document.segments] == list(range(len(document.segments)))
    replacements = [Replacement(last.id, 0, 12, "PERSON-12-K7M2")]
    assert registry.output_name(document, replacements) == "PERSON-12-K7M2.v2.txt"
    assert registry.write(document, replacements) == b"text"
    assert registry.output_name(document, [Replacement(last.id, 0, 12, "a/b:c")]) == "a_b_c.v2.txt"


@pytest.mark.parametrize(
    ("name", "content", "error", "words"),
    [
        ("a.txt", b"", UnreadableDocument, "This text file cannot be read: it is empty."),
        ("a.doc", OLE, UnreadableDocument, "its container is broken"),
        ("noname", b"x", UnsupportedFormat, "Files of type this kind are not supported."),
        ("a.Jane Doe", b"x", UnsupportedFormat, "Files of type this kind are not supported."),
        ("a.docx", OLE + b"\0" * 600, UnreadableDocument, "an old Office file"),
        (
            "a.docx",
            OLE + "EncryptedPackage".encode("utf-16-le"),
            ProtectedDocument,
            "protected by a password",
        ),
        ("a.xlsx", b"%PDF-1.7\n", UnreadableDocument, "its content is a PDF file, not Excel"),
        ("a.txt", b"PK\x03\x04 broken", UnreadableDocument, "its ZIP container is broken"),
        ("a.txt", b"ab\0\1\2cdefgh" * 9, UnreadableDocument, "binary data of an unknown kind"),
        ("a.pdf", b"just text", UnreadableDocument, "its content is plain text, not PDF"),
        ("a.docx", zipped(x=b"y"), UnreadableDocument, "its content is a ZIP archive"),
    ],
)
def test_refusals_say_why(name: str, content: bytes, error: type[RedactionError], words: str) -> None:
    with pytest.raises(error) as caught:
        registry.read(name, content)
    assert words in str(caught.value)


def test_an_unsupported_file_is_told_what_is_supported() -> None:
    with pytest.raises(UnsupportedFormat) as caught:
        registry.read("a.xyz", OLE)
    assert "Word (.docx" in caught.value.hint
    assert "PDF (.pdf)" in caught.value.hint


def test_a_mail_that_speaks_of_pdf_is_text() -> None:
    assert registry.read("a.txt", b"The header is %PDF-1.7 by the way").format == "text"


def test_zip_bombs_are_refused() -> None:
    with pytest.raises(DocumentTooLarge):
        limits.open_zip(zipped(a=bytes(limits.RATIO_FLOOR + 1)), "Word")
    with pytest.raises(UnreadableDocument, match="broken"):
        limits.open_zip(zipped(a=b"some text")[:-9], "Word")


def test_a_file_over_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SOURCE_BYTES", 3)
    with pytest.raises(DocumentTooLarge):
        registry.read("a.txt", b"four")


def test_importing_the_registry_loads_no_format_library() -> None:
    code = (
        "import sys, redaction.documents.registry as r; r.read('a.txt', b'x');"
        "print([m for m in ('lxml', 'pikepdf', 'pypdfium2', 'PIL') if m in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"

"""What a file's bytes say it is, whatever its name says; signatures as in the formats' specifications."""

from __future__ import annotations

import re

from redaction.documents import limits
from redaction.errors import ProtectedDocument

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # MS-CFB, section 2.2
_SIGNATURES = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"age-encryption.org/", "sealed"),
    (b"-----BEGIN AGE", "sealed"),
    (b"-----BEGIN PGP MESSAGE", "sealed"),
)
_PDF_WINDOW = 1024  # readers accept the header anywhere in the first 1024 bytes
_MAIN_PARTS = (
    (b"wordprocessingml.document.main+xml", "docx"),
    (b"spreadsheetml.sheet.main+xml", "xlsx"),
    (b"presentationml", "presentation"),
    (b"macroEnabled", "macro"),
    (b"template.main+xml", "template"),
    (b"sheet.binary", "binary workbook"),
)
_WORDS = {
    "docx": "a Word document",
    "xlsx": "an Excel workbook",
    "pdf": "a PDF file",
    "text": "plain text",
    "rtf": "RTF",
    "image": "an image",
    "archive": "a compressed archive",
    "zip": "a ZIP archive",
    "ole": "an old Office file (.doc, .xls, .ppt or .msg)",
    "presentation": "a PowerPoint file",
    "macro": "an Office file with macros",
    "template": "an Office template",
    "binary workbook": "a binary Excel workbook",
    "sealed": "an encrypted file",
    "binary": "binary data of an unknown kind",
}
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def describe(kind: str) -> str:
    """Return the words for a kind that ``detect`` returned."""
    return _WORDS[kind]


def detect(content: bytes, format: str) -> str:
    """Return the kind of the content: docx, xlsx, pdf, text, or one of those that are refused.

    ``format`` is only used to name the file in an error. Raise ProtectedDocument for an Office file that a
    password encrypts (MS-OFFCRYPTO wraps it into an OLE file with a stream EncryptedPackage).
    """
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise ProtectedDocument(format=format)
        return "ole"
    if content.startswith(b"PK\x03\x04"):
        return _zip_kind(content, format)
    if b"%PDF-" in content[:_PDF_WINDOW] and not _has_text_before_pdf(content):
        return "pdf"
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            return kind
    return "text" if _is_text(content) else "binary"


def _zip_kind(content: bytes, format: str) -> str:
    types = limits.open_zip_member(content, "[Content_Types].xml", format)
    if types is None:
        return "zip"
    for marker, kind in reversed(_MAIN_PARTS):
        if marker in types:
            return kind
    return "zip"


def _has_text_before_pdf(content: bytes) -> bool:
    """Return whether a PDF header merely stands in a text, as in a mail that speaks of PDF."""
    before, _, after = content[:_PDF_WINDOW].partition(b"%PDF-")
    return bool(before.strip()) and not (after[:1].isdigit() and b"endobj" in content)


def _is_text(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return True
    sample = content[:65536]
    if sample.count(0) * 3 > len(sample):
        # Every other byte zero: UTF-16 without a byte order mark.
        return min(sample[::2].count(0), sample[1::2].count(0)) == 0
    return not _CONTROLS.search(content)

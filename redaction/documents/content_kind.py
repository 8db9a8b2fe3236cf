"""What a file's bytes say it is, whatever its name says; signatures as in the formats' specifications."""

from __future__ import annotations

import re

from redaction.documents import limits
from redaction.errors import ProtectedDocument

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # MS-CFB, section 2.2
_OUTLOOK = "__properties_version1.0".encode("utf-16-le")  # MS-OXMSG, section 2.4
_DICOM_PREFIX = slice(128, 132)  # PS3.10, 7.1
_DICOM_WITHOUT_PREFIX = re.compile(
    rb"(?s)\x08\x00\x05\x00(?:CS|.{2}\0\0)|\x08\x00\x08\x00(?:CS|.{2}\0\0)|\x02\x00\x00\x00UL"
)
_SIGNATURES = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"MM\0+", "image"),  # BigTIFF
    (b"II+\0", "image"),
    (b"\xd7\xcd\xc6\x9a", "metafile"),
    (b"\x01\x00\x09\x00\x00\x03", "metafile"),  # MS-WMF 2.3.2.2, without the placeable header
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"age-encryption.org/", "sealed"),
    (b"-----BEGIN AGE", "sealed"),
    (b"-----BEGIN PGP MESSAGE", "sealed"),
)
_BITMAP_HEADER = 26  # bytes of the two headers of the oldest BMP
_PDF_WINDOW = 1024  # readers accept the header anywhere in the first 1024 bytes
# Content types of main parts (ECMA-376 part 1, 11.3.10, 12.3, 13.3.6; MS-OFFMACRO 2.2) without their common parts.
_MAIN_PART = re.compile(rb"""ContentType\s*=\s*["']application/vnd\.([\w.-]+?)(?:\.main(?:\+xml)?)["']""")
_WORD = b"openxmlformats-officedocument.wordprocessingml."
_EXCEL = b"openxmlformats-officedocument.spreadsheetml."
_POWERPOINT = b"openxmlformats-officedocument.presentationml."
_MAIN_PARTS = {
    _WORD + b"document": "docx",
    _WORD + b"template": "docx",
    b"ms-word.document.macroEnabled": "docx",
    b"ms-word.template.macroEnabledTemplate": "docx",
    _EXCEL + b"sheet": "xlsx",
    _EXCEL + b"template": "xlsx",
    b"ms-excel.sheet.macroEnabled": "xlsx",
    b"ms-excel.template.macroEnabled": "xlsx",
    b"ms-excel.addin.macroEnabled": "add-in",
    b"ms-excel.sheet.binary.macroEnabled": "binary workbook",
    _POWERPOINT + b"presentation": "pptx",
    _POWERPOINT + b"slideshow": "pptx",
    _POWERPOINT + b"template": "pptx",
    b"ms-powerpoint.presentation.macroEnabled": "pptx",
    b"ms-powerpoint.slideshow.macroEnabled": "pptx",
    b"ms-powerpoint.template.macroEnabled": "pptx",
    b"ms-powerpoint.addin.macroEnabled": "add-in",
}
_OPENDOCUMENT = b"application/vnd.oasis.opendocument."  # ODF 1.3 part 2, 3.3
_OPENDOCUMENTS = {
    b"text": "odt",
    b"text-template": "odt",
    b"spreadsheet": "ods",
    b"spreadsheet-template": "ods",
    b"presentation": "odp",
    b"presentation-template": "odp",
}
_WORDS = {
    "docx": "a Word document",
    "xlsx": "an Excel workbook",
    "pdf": "a PDF file",
    "text": "plain text",
    "rtf": "RTF",
    "image": "an image",
    "metafile": "a Windows metafile (.emf or .wmf)",
    "archive": "a compressed archive",
    "zip": "a ZIP archive",
    "ole": "an old Office file (.doc, .xls or .ppt)",
    "msg": "an Outlook message (.msg)",
    "dicom": "a DICOM file",
    "pptx": "a PowerPoint presentation",
    "odt": "an OpenDocument text",
    "ods": "an OpenDocument spreadsheet",
    "odp": "an OpenDocument presentation",
    "odf": "an OpenDocument file of another kind",
    "add-in": "an Office add-in",
    "binary workbook": "a binary Excel workbook (.xlsb)",
    "sealed": "an encrypted file",
    "binary": "binary data of an unknown kind",
}
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def describe(kind: str) -> str:
    """Return the words for a kind that ``detect`` returned."""
    return _WORDS[kind]


def detect(content: bytes, format: str) -> str:  # noqa: PLR0911 - one for each kind
    """Return the kind of the content: docx, odt, pdf, text and so on, or one of those that are refused.

    ``format`` is only used to name the file in an error. Raise ProtectedDocument for an Office file that a
    password encrypts (MS-OFFCRYPTO wraps it into an OLE file with a stream EncryptedPackage).
    """
    if (
        content[_DICOM_PREFIX] == b"DICM"
    ):  # before the others: a viewer of pictures may have its header before it
        return "dicom"
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise ProtectedDocument(format=format)
        return "msg" if _OUTLOOK in content else "ole"
    if content.startswith(b"PK\x03\x04"):
        return _zip_kind(content, format)
    if b"%PDF-" in content[:_PDF_WINDOW] and not _has_text_before_pdf(content):
        return "pdf"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image"
    if content[:2] == b"BM" and content[6:10] == b"\0\0\0\0" and len(content) > _BITMAP_HEADER:
        return "image"
    if content[:4] == b"\1\0\0\0" and content[40:44] == b" EMF":  # MS-EMF 2.2.9
        return "metafile"
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            return kind
    if _DICOM_WITHOUT_PREFIX.match(content):
        return "dicom"
    return "text" if _is_text(content) else "binary"


def _zip_kind(content: bytes, format: str) -> str:
    types = limits.open_zip_member(content, "[Content_Types].xml", format)
    if types is not None:
        for main_part in _MAIN_PART.finditer(types):
            if main_part[1] in _MAIN_PARTS:
                return _MAIN_PARTS[main_part[1]]
        return "zip"
    media = limits.open_zip_member(content, "mimetype", format)
    if media is not None and media.startswith(_OPENDOCUMENT):
        return _OPENDOCUMENTS.get(media.strip().removeprefix(_OPENDOCUMENT), "odf")
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

"""What a person has to know about a PDF before it may leave: what was not read, what is dropped, what is hidden."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Stream

from redaction.documents.model import Notice, NoticeKind
from redaction.documents.pdf.names import name_of
from redaction.documents.pdf.pages import PageReading, Part
from redaction.documents.pdf.schema import REMOVED_ANNOTATIONS

_FEW = 20
_FEW_UNKNOWN = 4
_UNREADABLE_SHARE = 0.2


def page_notices(reading: PageReading, other_text: str) -> list[Notice]:
    """Return the notices of one page; ``other_text`` is what PDFium reads on it."""
    place = f"page {reading.number}"
    result = []
    for explanation in sorted(reading.content.troubles | reading.annotations.troubles):
        result.append(Notice(NoticeKind.UNREAD, place, f"The page has {explanation}."))
    own = reading.texts[Part.VISIBLE].text + reading.texts[Part.HIDDEN].text
    if disagree(own, other_text):
        result.append(
            Notice(
                NoticeKind.UNREAD,
                place,
                "The text of this page could not be decoded reliably: look at it yourself.",
            )
        )
    if reading.texts[Part.HIDDEN].text.strip():
        result.append(
            Notice(NoticeKind.HIDDEN, place, "Text that the page does not show: invisible, white or cut off.")
        )
    return result


def disagree(own: str, other: str) -> bool:
    """Whether two readings of a page differ so much that one of them must be wrong."""
    mine = Counter("".join(own.split()))
    theirs = Counter(other)
    for character in [c for c in theirs if c.isspace() or not c.isprintable()]:
        del theirs[character]
    unknown = mine["\ufffd"]
    missing = sum((theirs - mine).values())
    total = max(sum(theirs.values()), sum(mine.values()))
    return (missing > _FEW and missing > _UNREADABLE_SHARE * total) or (
        unknown > _FEW_UNKNOWN and unknown > _UNREADABLE_SHARE * total
    )


def file_notices(pdf: pikepdf.Pdf, content: bytes) -> list[Notice]:
    """Return what the rebuild drops from the file as a whole, and whether it was signed."""
    root = pdf.Root
    removed: list[str] = []
    result: list[Notice] = []
    names = root.get("/Names")
    form = root.get("/AcroForm")
    if isinstance(names, Dictionary):
        if "/JavaScript" in names:
            removed.append("scripts")
        if "/EmbeddedFiles" in names:
            removed.append("attached files")
    if any(key in root for key in ("/OpenAction", "/AA")):
        removed.append("actions on opening")
    if "/Metadata" in root:
        removed.append("XMP metadata")
    if "/PieceInfo" in root or "/SpiderInfo" in root:
        removed.append("private data of programs")
    if "/Threads" in root:
        removed.append("article threads")
    if content.count(b"startxref") > 1 + (b"/Linearized" in content[:2048]):
        removed.append("earlier revisions")
    if "/Encrypt" in pdf.trailer or b"/Encrypt" in content:
        removed.append("encryption without a password")
    if isinstance(form, Dictionary) and "/XFA" in form:
        removed.append("the XFA form")
        result.append(
            Notice(NoticeKind.UNREAD, "form", "The file has an XFA form, which was not read and is dropped.")
        )
    if "/Collection" in root:
        result.append(
            Notice(
                NoticeKind.UNREAD,
                "portfolio",
                "The file is a portfolio: only its cover pages are read and kept.",
            )
        )
    result += [Notice(NoticeKind.REMOVED, what, f"Writing drops {what}.") for what in removed]
    if _signed(pdf, form):
        result.append(
            Notice(NoticeKind.SIGNATURE, "document", "The file is signed; rewriting drops the signature.")
        )
    return result


def _signed(pdf: pikepdf.Pdf, form: Any) -> bool:
    if "/Perms" in pdf.Root or "/DSS" in pdf.Root:
        return True
    if not isinstance(form, Dictionary):
        return False
    flags: Any = form.get("/SigFlags", 0)
    if isinstance(flags, int) and flags & 1:
        return True
    fields = form.get("/Fields")
    return isinstance(fields, Array) and any(
        isinstance(item, Dictionary) and name_of(item.get("/FT")) == "/Sig" and "/V" in item
        for item in list(fields)[:5000]
    )


def removed_on_page(page: Any, number: int) -> list[Notice]:
    """Return what the rebuild drops from one page."""
    place = f"page {number}"
    result = []
    annotations = page.get("/Annots")
    if isinstance(annotations, Array):
        kinds = {name_of(item.get("/Subtype")) for item in annotations if isinstance(item, Dictionary)}
        if kinds & REMOVED_ANNOTATIONS:
            result.append(
                Notice(NoticeKind.REMOVED, place, "Attached files, sounds, films or models are dropped.")
            )
    if isinstance(page.get("/Thumb"), Stream):
        result.append(Notice(NoticeKind.REMOVED, place, "The thumbnail is dropped."))
    return result

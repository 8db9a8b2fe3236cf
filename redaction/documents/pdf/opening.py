"""Opening a file within limits, and what its pages inherit from the page tree (ISO 32000-1, 7.7.3.4)."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pypdfium2

from redaction.documents.pdf.matrix import Box, box_of
from redaction.errors import DocumentTooLarge, ProtectedDocument, UnreadableDocument

FORMAT_NAME = "PDF"
MAX_PAGES = 10_000
MAX_OBJECTS = 1_000_000
MAX_ANNOTATIONS = 20_000
_LETTER: Box = (0.0, 0.0, 612.0, 792.0)


def open_pdf(content: bytes) -> pikepdf.Pdf:
    """Open a PDF; raise UnreadableDocument, ProtectedDocument or DocumentTooLarge."""
    if b"%PDF-" not in content[:1024] and b"%PDF-" not in content[-1024:] and b"obj" not in content:
        raise UnreadableDocument(format=FORMAT_NAME, reason="it is not a PDF")
    try:
        pdf = _opened(content)
    except pikepdf.PasswordError:
        raise ProtectedDocument(format=FORMAT_NAME) from None
    except (pikepdf.PdfError, ValueError, RuntimeError, OverflowError):
        raise UnreadableDocument(format=FORMAT_NAME, reason="its structure is broken") from None
    try:
        pages = len(pdf.pages)
        objects = len(pdf.objects)
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError):
        raise UnreadableDocument(format=FORMAT_NAME, reason="its page tree is broken") from None
    if pages == 0:
        raise UnreadableDocument(format=FORMAT_NAME, reason="it has no pages")
    if pages > MAX_PAGES:
        raise DocumentTooLarge(what="number of pages", limit=MAX_PAGES)
    if objects > MAX_OBJECTS:
        raise DocumentTooLarge(what="number of objects", limit=MAX_OBJECTS)
    return pdf


def _opened(content: bytes) -> pikepdf.Pdf:
    """Open a file; what the library cannot repair or decrypt is tried once more as PDFium writes it anew."""
    try:
        return pikepdf.open(io.BytesIO(content), suppress_warnings=True, inherit_page_attributes=False)
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, RuntimeError, OverflowError):
        written = _written_by_pdfium(content)
        if written is None:
            raise
    return pikepdf.open(io.BytesIO(written), suppress_warnings=True, inherit_page_attributes=False)


def _written_by_pdfium(content: bytes) -> bytes | None:
    """Return the file as PDFium saves it, decrypted where that needs no password; None where it cannot open it."""
    target = io.BytesIO()
    try:
        document = pypdfium2.PdfDocument(content)
        try:
            document.save(target, flags=pypdfium2.raw.FPDF_REMOVE_SECURITY)
        finally:
            document.close()
    except (pypdfium2.PdfiumError, ValueError):
        return None
    return target.getvalue()


def inherited(page: Any, key: str) -> Any:
    """Return a page's entry or the one it inherits."""
    node = page
    for _ in range(64):
        if not isinstance(node, pikepdf.Dictionary):
            return None
        value = node.get(key)
        if value is not None:
            return value
        node = node.get("/Parent")
    return None


def page_box(page: Any) -> Box:
    """Return what viewers show of a page: the crop box within the media box."""
    media = box_of(inherited(page, "/MediaBox")) or _LETTER
    crop = box_of(inherited(page, "/CropBox"))
    if crop is None:
        return media
    box = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    return box if box[0] < box[2] and box[1] < box[3] else media


def content_streams(page: Any) -> list[Any]:
    """Return a page's content streams in order."""
    contents = page.get("/Contents")
    if isinstance(contents, pikepdf.Stream):
        return [contents]
    if isinstance(contents, pikepdf.Array):
        return [item for item in contents if isinstance(item, pikepdf.Stream)]
    return []

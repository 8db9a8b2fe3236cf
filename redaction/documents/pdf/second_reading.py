"""PDFium as the second reader: its text of a page, to compare with our own."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from types import TracebackType

import pypdfium2

from redaction.documents.pdf.visual import Picture
from redaction.errors import UnreadableDocument

_IGNORED = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011\u2212\x02\ufffe\u200b"))


class SecondReading:
    """A file opened by PDFium; pages count from 0."""

    def __init__(self, content: bytes) -> None:
        try:
            self._document = pypdfium2.PdfDocument(content)
            self.pages = len(self._document)
        except pypdfium2.PdfiumError:
            raise UnreadableDocument(format="PDF", reason="a second reader cannot open it") from None

    def __enter__(self) -> SecondReading:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._document.close()

    def text(self, page: int) -> str:
        """Return the text that PDFium extracts from a page; empty where it fails."""
        try:
            opened = self._document[page]
            try:
                return _text(opened)
            finally:
                opened.close()
        except (pypdfium2.PdfiumError, IndexError):
            return ""

    def look(self, page: int, scale: float) -> tuple[str, Picture | None]:
        """Return the text of a page and its picture without annotations, upright; empty and None where it fails."""
        try:
            opened = self._document[page]
            try:
                return _text(opened), _picture(opened, scale)
            finally:
                opened.close()
        except (pypdfium2.PdfiumError, IndexError, ValueError, MemoryError):
            return "", None

    def picture(self, page: int, scale: float) -> Picture | None:
        """Return the picture of a page as ``look`` does."""
        try:
            opened = self._document[page]
            try:
                return _picture(opened, scale)
            finally:
                opened.close()
        except (pypdfium2.PdfiumError, IndexError, ValueError, MemoryError):
            return None


def _text(page: pypdfium2.PdfPage) -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range())
    finally:
        text_page.close()


def _picture(page: pypdfium2.PdfPage, scale: float) -> Picture:
    page.set_rotation(0)
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False, draw_annots=False)
    try:
        picture: Picture = bitmap.to_numpy().reshape(bitmap.height, -1)[:, : bitmap.width].copy()
    finally:
        bitmap.close()
    return picture


def squeeze(text: str) -> str:
    """Return text without anything that two readers legitimately read differently: spaces, hyphenation, ligatures."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().translate(_IGNORED).split())


def left_over(after: str, expected: str, removed: Sequence[str]) -> bool:
    """Whether a second reader finds a removed text more often than the expected text of the page has it."""
    seen = squeeze(after)
    wanted = squeeze(expected)
    for needle in {squeeze(surface) for surface in removed}:
        if len(needle) > 1 and seen.count(needle) > wanted.count(needle):
            return True
    return False


def missing(after: str, added: Sequence[str]) -> bool:
    """Whether a second reader does not find a new text as often as it was written."""
    seen = squeeze(after)
    wanted = Counter(squeeze(text) for text in added)
    return any(seen.count(text) < count for text, count in wanted.items() if text)

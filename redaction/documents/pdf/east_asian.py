"""Fonts for Chinese, Japanese and Korean that are named, not embedded (ISO 32000-1, 9.7.5.2): every viewer knows them.

Originals come back where the document's own fonts no longer map their characters. A font of these scripts would be
larger than most documents; the characters are also given in a ToUnicode map, so that they can be copied anywhere.
"""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name

from redaction.documents.pdf.fonts import Font
from redaction.documents.pdf.token_font import to_unicode

#: Collection: (ordering, supplement, base font, CMap).
_COLLECTIONS = {
    "japanese": ("Japan1", 5, "HeiseiKakuGo-W5", "UniJIS-UTF16-H"),
    "korean": ("Korea1", 2, "HYGothic-Medium", "UniKS-UTF16-H"),
    "chinese": ("GB1", 5, "STSong-Light", "UniGB-UTF16-H"),
}
_KANA = ("\u3040", "\u30ff")
_HANGUL = (("\u1100", "\u11ff"), ("\u3130", "\u318f"), ("\uac00", "\ud7af"))
_OTHERS = (
    ("\u2e80", "\u303f"),
    ("\u3100", "\u312f"),
    ("\u31f0", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff00", "\uffef"),
)


def collection_of(text: str) -> str:
    """Return which collection a text of one script needs, or "" where none has its characters."""
    if any(low <= c <= high for c in text for low, high in _HANGUL):
        return "korean"
    if any(_KANA[0] <= c <= _KANA[1] for c in text):
        return "japanese"
    return "chinese" if text and all(any(low <= c <= high for low, high in _OTHERS) for c in text) else ""


class EastAsianFonts:
    """The named fonts of one output, made when they are first needed."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._fonts: dict[str, Font] = {}
        self._characters: dict[str, set[str]] = {}

    def encode(self, text: str, script: str) -> tuple[Font, bytes] | None:
        """Return the font for ``text`` and the bytes that show it; ``script`` is a text that tells the collection."""
        collection = (collection_of(text) and collection_of(script)) or collection_of(text)
        if not collection or any(ord(c) > 0xFFFF for c in text):
            return None
        font = self._fonts.get(collection)
        if font is None:
            font = self._fonts[collection] = Font(self._dictionary(collection))
        self._characters.setdefault(collection, set()).update(text)
        return font, text.encode("utf-16-be")

    def fill(self) -> None:
        """Write the ToUnicode maps, once it is known which characters are shown."""
        for collection, font in self._fonts.items():
            characters = sorted((ord(c), c) for c in self._characters[collection])
            font.dictionary.ToUnicode = self._pdf.make_stream(to_unicode(characters, 2))

    def _dictionary(self, collection: str) -> Dictionary:
        ordering, supplement, base, cmap = _COLLECTIONS[collection]
        descriptor = Dictionary(
            Type=Name.FontDescriptor,
            FontName=Name("/" + base),
            Flags=6,
            FontBBox=Array([0, -200, 1000, 900]),
            ItalicAngle=0,
            Ascent=880,
            Descent=-120,
            CapHeight=740,
            StemV=80,
        )
        descendant = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType0,
            BaseFont=Name("/" + base),
            CIDSystemInfo=Dictionary(
                Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String(ordering), Supplement=supplement
            ),
            FontDescriptor=self._pdf.make_indirect(descriptor),
            DW=1000,
        )
        return self._pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=Name("/" + base),
                Encoding=Name("/" + cmap),
                DescendantFonts=Array([self._pdf.make_indirect(descendant)]),
            )
        )

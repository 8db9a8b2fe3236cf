"""Fonts whose glyphs no extractor can turn into text: what is written in them cannot be checked."""

from __future__ import annotations

import re

from fontTools import agl
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, PdfObject

_CJK = frozenset({"Japan1", "GB1", "CNS1", "Korea1", "KR"})
_SYMBOLIC = 4  # flag of the font descriptor (ISO 32000-2, table 121)
_SELF_TELLING = re.compile(r"(?:uni[0-9A-F]{4,}|u[0-9A-F]{4,6})(?:[._].*)?")
_SHARE = 0.2  # of named glyphs that may be unknown: ligatures and ornaments of ordinary fonts


def unreadable(font: DictionaryObject) -> bool:
    """Whether text in this font has no way to Unicode: no ToUnicode, no known encoding, no telling glyph names."""
    if "/ToUnicode" in font:
        return False
    kind = font.get("/Subtype")
    encoding = _resolved(font.get("/Encoding"))
    if kind == "/Type0":
        return _composite_unreadable(font)
    if isinstance(encoding, DictionaryObject):
        return _unknown_glyphs(encoding, kind == "/Type3")
    descriptor = _resolved(font.get("/FontDescriptor"))
    if kind == "/TrueType" and encoding is None and isinstance(descriptor, DictionaryObject):
        flags = descriptor.get("/Flags", 0)
        return bool(int(flags if isinstance(flags, int) else 0) & _SYMBOLIC) and "/FontFile2" in descriptor
    return kind == "/Type3" and encoding is None


def _unknown_glyphs(encoding: DictionaryObject, all_must_be_named: bool) -> bool:
    differences = _resolved(encoding.get("/Differences"))
    items = differences if isinstance(differences, ArrayObject) else ()
    glyphs = [item[1:] for item in items if isinstance(item, NameObject)]
    unknown = [glyph for glyph in glyphs if not _telling(glyph)]
    return len(unknown) > _SHARE * len(glyphs) or (all_must_be_named and not glyphs)


def _composite_unreadable(font: DictionaryObject) -> bool:
    encoding = _resolved(font.get("/Encoding"))
    if isinstance(encoding, NameObject) and not encoding.startswith("/Identity"):
        return False  # a predefined CMap of a known character collection
    descendants = _resolved(font.get("/DescendantFonts"))
    descendant = _resolved(descendants[0]) if isinstance(descendants, ArrayObject) and descendants else None
    if isinstance(descendant, DictionaryObject):
        info = _resolved(descendant.get("/CIDSystemInfo"))
        if isinstance(info, DictionaryObject) and str(info.get("/Ordering")) in _CJK:
            return False
    return True


def _telling(glyph: str) -> bool:
    base = glyph.partition(".")[0]
    return glyph in (".notdef", "space") or base in agl.AGL2UV or bool(_SELF_TELLING.fullmatch(glyph))


def _resolved(value: PdfObject | None) -> PdfObject | None:
    return value.get_object() if value is not None else None

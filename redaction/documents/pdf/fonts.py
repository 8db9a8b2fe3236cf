"""Fonts of a PDF as decoders: the bytes of a shown string to characters and advance widths (ISO 32000-1, 9.5-9.10)."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import Any

import pikepdf

from redaction.documents.pdf import font_program, standard_fonts
from redaction.documents.pdf.cmap import CMap, parse, predefined
from redaction.documents.pdf.encodings import (
    NAMED,
    STANDARD,
    SYMBOL,
    WIN_ANSI,
    ZAPF_DINGBATS,
    glyph_text,
)
from redaction.documents.pdf.font_program import Program
from redaction.documents.pdf.names import name_of

#: One shown character: (code, bytes of the code, text, advance in units of the font size).
Glyph = tuple[int, int, str, float]

MAX_CMAP = 8 * 1024 * 1024
_USUAL = (0.4, 2.5)
#: Names of glyphs that say nothing but a code.
NUMBERED = re.compile(r"[A-Za-z]{1,2}0*(\d{1,3})")
_TEXT_OPERATOR = re.compile(rb"[\])>]\s*(?:Tj|TJ|'|\")(?=\s|$)|\bDo\b")


class Font:
    """A font dictionary; decoding a string gives its glyphs, encoding gives bytes for a text where it can.

    ``texts`` and ``widths`` are filled for simple fonts (256 entries). A code without a known text has the
    text "". ``used`` collects the codes that the document shows: glyphs that are certainly there.
    """

    def __init__(self, dictionary: Any) -> None:
        self.subtype = _name(dictionary.get("/Subtype"))
        self.base_font = _name(dictionary.get("/BaseFont"))
        self.composite = self.subtype == "Type0"
        self.vertical = False
        self.scale = 0.001
        #: How large the glyphs are in units of the font size: 1 but for Type 3 fonts with a glyph space of their own.
        self.em = 1.0
        #: Whether the glyphs stand on their heads in text space (Type 3): text matrices then mirror them.
        self.flipped = False
        self.texts: list[str] = []
        self.widths: list[float] = []
        self.used: set[int] = set()
        self.dictionary = dictionary
        #: Whether glyphs are procedures that show text of other fonts (Type 3): such text is not read.
        self.draws_text = self.subtype == "Type3" and _draws_text(dictionary.get("/CharProcs"))
        self._program: Program | None = None
        self._glyphs: dict[tuple[int, int], Glyph] = {}
        self._codes: dict[str, tuple[int, int]] | None = None
        self._to_unicode = _stream_cmap(dictionary.get("/ToUnicode"))
        if self.composite:
            self._load_composite()
        else:
            self._load_simple()

    # -- simple fonts

    def _load_simple(self) -> None:
        dictionary = self.dictionary
        self._descriptor = dictionary.get("/FontDescriptor")
        self.embedded = self.subtype == "Type3" or font_file(self._descriptor) is not None
        texts = self._base_encoding(dictionary.get("/Encoding"))
        if self._to_unicode is not None:
            for code, text in self._to_unicode.text.items():
                if code < 256 and text and (text.isprintable() or text.isspace() or not texts[code]):
                    texts[code] = text
        self.texts = [_clean(text) for text in texts]
        self.widths = self._simple_widths()

    def _base_encoding(self, encoding: Any) -> list[str]:
        if isinstance(encoding, pikepdf.Name):
            named = NAMED.get(_name(encoding))
            if named is not None and not (self.subtype == "TrueType" and self._symbolic() and self.embedded):
                return list(named)
            return self._built_in(named)
        if not isinstance(encoding, pikepdf.Dictionary):
            return self._built_in(None)
        base = NAMED.get(_name(encoding.get("/BaseEncoding")))
        texts = list(base) if base else self._built_in(None)
        code = 0
        differences = encoding.get("/Differences")
        for item in _items(differences):
            if isinstance(item, pikepdf.Name):
                if 0 <= code < 256:
                    texts[code] = self._named_text(_name(item), code)
                code += 1
            else:
                code = int(_number(item))
        return texts

    def _named_text(self, name: str, code: int) -> str:
        """Return the text of a glyph name; bitmap fonts often name a glyph by its code alone ("a97")."""
        numbered = NUMBERED.fullmatch(name) if self.subtype == "Type3" else None
        if numbered is not None and int(numbered[1]) == code:
            return WIN_ANSI[code]
        return glyph_text(name)

    def _built_in(self, fallback: tuple[str, ...] | None) -> list[str]:
        name = self.base_font.lower()
        if "dingbat" in name and not self.embedded:
            return list(ZAPF_DINGBATS)
        if name.endswith("symbol") or (name.startswith("symbol") and not self.embedded):
            return list(SYMBOL)
        if self.subtype == "Type3":
            return list(fallback or STANDARD)
        if self.embedded:
            codes = self.program().codes
            if codes:
                base = fallback or (WIN_ANSI if self.subtype == "TrueType" else ("",) * 256)
                return [codes.get(code) or base[code] for code in range(256)]
        if fallback is not None:
            return list(fallback)
        return list(WIN_ANSI if self.subtype == "TrueType" else STANDARD)

    def _symbolic(self) -> bool:
        flags = int(_number(self._descriptor.get("/Flags"))) if self._descriptor is not None else 0
        return bool(flags & 4) and not flags & 32

    def _simple_widths(self) -> list[float]:
        dictionary = self.dictionary
        scale = 0.001
        if self.subtype == "Type3":
            matrix = [_number(item) for item in _items(dictionary.get("/FontMatrix"))]
            scale = abs(matrix[0]) if len(matrix) == 6 and matrix[0] else 0.001
            self.flipped = len(matrix) == 6 and matrix[3] < 0
            self.em = _glyph_size(matrix, [_number(item) for item in _items(dictionary.get("/FontBBox"))])
        self.scale = scale
        missing = _number(self._descriptor.get("/MissingWidth")) if self._descriptor is not None else 0.0
        widths = [missing * scale] * 256
        given = dictionary.get("/Widths")
        if isinstance(given, pikepdf.Array):
            first = int(_number(dictionary.get("/FirstChar")))
            for offset, item in enumerate(_items(given)):
                if 0 <= first + offset < 256:
                    widths[first + offset] = _number(item) * scale
            return widths
        if self.subtype == "Type3":
            return widths
        standard = standard_fonts.widths(standard_fonts.nearest(self.base_font))
        usual = standard.get("n", 500.0)
        return [(standard.get(text[:1], usual) if text else missing) * scale for text in self.texts]

    # -- composite fonts

    def _load_composite(self) -> None:
        descendants = _items(self.dictionary.get("/DescendantFonts"))
        descendant = descendants[0] if descendants else pikepdf.Dictionary()
        if not isinstance(descendant, pikepdf.Dictionary):
            descendant = pikepdf.Dictionary()
        self._descendant = descendant
        self._descriptor = descendant.get("/FontDescriptor")
        self.embedded = font_file(self._descriptor) is not None
        encoding = self.dictionary.get("/Encoding")
        self._cmap = CMap(identity=True)
        if isinstance(encoding, pikepdf.Name):
            self._cmap = predefined(_name(encoding)) or CMap(identity=True)
        elif isinstance(encoding, pikepdf.Stream):
            parsed = _stream_cmap(encoding) or CMap(identity=True)
            parsed.vertical = parsed.vertical or _number(encoding.get("/WMode")) == 1
            used = predefined(parsed.uses or _name(encoding.get("/UseCMap")))
            if used is not None and not parsed.spaces:
                parsed.identity, parsed.codec = used.identity, used.codec
            self._cmap = parsed
        self.vertical = self._cmap.vertical
        self._default_width = _number(descendant.get("/DW"), 1000.0)
        self._cid_widths = _cid_widths(descendant.get("/W"))
        vertical = [_number(item) for item in _items(descendant.get("/DW2"))]
        self._default_advance = vertical[1] if len(vertical) == 2 else -1000.0
        self._cid_advances = _cid_advances(descendant.get("/W2")) if self.vertical else {}
        self._gids = self._glyph_numbers()

    def _glyph_numbers(self) -> bytes | None:
        mapping = self._descendant.get("/CIDToGIDMap")
        if isinstance(mapping, pikepdf.Stream):
            return _read(mapping, MAX_CMAP)
        return None

    def cid(self, code: int) -> int:
        """Return the character identifier of a code of a composite font; 0 where only a viewer knows it."""
        cmap = self._cmap
        if cmap.identity:
            return code
        return cmap.cids.get(code, code if cmap.codec == "" and not cmap.cids else 0)

    def cid_width(self, cid: int) -> float | None:
        """Return the width that the font gives to a character identifier, in thousandths; None for the default."""
        return self._cid_widths.get(cid)

    @property
    def named_cmap(self) -> bool:
        """Whether codes are mapped by a CMap that only a viewer has."""
        return bool(self._cmap.codec)

    def glyph_number(self, code: int) -> int | None:
        """Return the glyph of the embedded program (of a CID-keyed one the identifier); None where it is not known."""
        if self._cmap.codec:
            return None
        cid = self.cid(code)
        if self._gids is not None:
            return int.from_bytes(self._gids[2 * cid : 2 * cid + 2], "big")
        return cid

    def _composite_glyph(self, code: int, length: int) -> Glyph:
        cmap = self._cmap
        cid = self.cid(code)
        text = ""
        if self._to_unicode is not None:
            text = self._to_unicode.text.get(code, "")
        if not text:
            text = cmap.text_of(code, length)
        if not text and self.embedded:
            number = cid
            if self._gids is not None:
                number = int.from_bytes(self._gids[2 * cid : 2 * cid + 2], "big")
            text = self.program().glyphs.get(number, "")
        if self.vertical:
            width = -self._cid_advances.get(cid, self._default_advance)
        elif cmap.codec and cid == 0:
            width = 500.0 if length == 1 else self._default_width
        else:
            width = self._cid_widths.get(cid, self._default_width)
        return (code, length, _clean(text), width * 0.001)

    # -- both

    def program(self) -> Program:
        """Return what the embedded font program tells; read on first need."""
        if self._program is None:
            stream = font_file(self._descriptor)
            data = _read(stream, font_program.MAX_PROGRAM) if stream is not None else b""
            self._program = font_program.read(data) if data else Program()
        return self._program

    def decode(self, data: bytes) -> list[Glyph]:
        """Return the glyphs of a shown string."""
        if not self.composite:
            texts, widths = self.texts, self.widths
            return [(code, 1, texts[code], widths[code]) for code in data]
        glyphs = self._glyphs
        result = []
        for key in self._cmap.codes(data):
            glyph = glyphs.get(key)
            if glyph is None:
                glyph = glyphs[key] = self._composite_glyph(*key)
            result.append(glyph)
        return result

    def encode(self, text: str) -> bytes | None:
        """Return the bytes that show ``text``, or None where this font may lack one of its glyphs."""
        if self.composite and not self.embedded and not self.vertical and self._cmap.codec:
            return self._named(text)
        if self._codes is None:
            self._codes = self._writable()
        result = bytearray()
        for character in text:
            entry = self._codes.get(character)
            if entry is None:
                return None
            result += entry[0].to_bytes(entry[1], "big")
        return bytes(result)

    def _named(self, text: str) -> bytes | None:
        """Return the bytes of a font that the viewer has: all characters of its collection are there."""
        try:
            data = text.encode(self._cmap.codec)
        except (UnicodeEncodeError, LookupError):
            return None
        return data if "".join(glyph[2] for glyph in self.decode(data)) == text else None

    def width_of(self, data: bytes) -> float:
        """Return the natural advance of a shown string in units of the font size."""
        return sum(glyph[3] for glyph in self.decode(data))

    def _writable(self) -> dict[str, tuple[int, int]]:
        """Return the codes of characters whose glyphs are certainly in the font."""
        result: dict[str, tuple[int, int]] = {}
        if self.vertical:
            return result
        if self.composite:
            for (code, length), glyph in self._glyphs.items():
                if len(glyph[2]) == 1 and glyph[3] > 0:
                    result.setdefault(glyph[2], (code, length))
            return result
        standard = not self.embedded and self.subtype in {"Type1", "TrueType", "MMType1"}
        for code, text in enumerate(self.texts):
            if len(text) != 1 or self.widths[code] <= 0:
                continue
            if code in self.used or (standard and code >= 32 and text not in "\u2022" and text < "\u0250"):
                result.setdefault(text, (code, 1))
        return result


def _clean(text: str) -> str:
    """Return text without controls and lone surrogates; a no-break space is a space, a ligature its letters."""
    if text.isascii() and text.isprintable():
        return text
    if any("\ufb00" <= c <= "\ufb06" for c in text):
        text = unicodedata.normalize("NFKC", text)
    cleaned = "".join(c for c in text if (c.isprintable() or c.isspace() or c == "\u00ad") and ord(c) >= 32)
    return "".join(" " if c.isspace() else "-" if c in "\u00ad" else c for c in cleaned)


def _name(value: Any) -> str:
    return name_of(value)[1:]


def _number(value: Any, default: float = 0.0) -> float:
    try:
        return float(value)
    except (TypeError, ValueError, ArithmeticError):
        return default


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, pikepdf.Array) else []


def _read(stream: Any, limit: int) -> bytes:
    try:
        data = bytes(stream.read_bytes())
    except pikepdf.PdfError:
        return b""
    return data if len(data) <= limit else b""


def _glyph_size(matrix: list[float], box: list[float]) -> float:
    """Return the height of a Type 3 font's box in units of the font size, 1 where it is unknown or about that."""
    if len(matrix) != 6 or len(box) != 4:
        return 1.0
    height = abs(matrix[3] * (box[3] - box[1]))
    return 1.0 if not math.isfinite(height) or height == 0 or _USUAL[0] <= height <= _USUAL[1] else height


def _draws_text(procedures: Any) -> bool:
    if not isinstance(procedures, pikepdf.Dictionary):
        return False
    streams = [procedures[key] for key in procedures.keys()]  # noqa: SIM118 - pikepdf
    return any(_TEXT_OPERATOR.search(_read(s, MAX_CMAP)) for s in streams if isinstance(s, pikepdf.Stream))


def _stream_cmap(value: Any) -> CMap | None:
    if not isinstance(value, pikepdf.Stream):
        return None
    return parse(_read(value, MAX_CMAP))


def descriptor_of(font: Any) -> Any | None:
    """Return the descriptor of a font dictionary or of its descendant (9.8)."""
    descriptor = font.get("/FontDescriptor")
    if descriptor is None:
        descendants = _items(font.get("/DescendantFonts"))
        if descendants and isinstance(descendants[0], pikepdf.Dictionary):
            descriptor = descendants[0].get("/FontDescriptor")
    return descriptor if isinstance(descriptor, pikepdf.Dictionary) else None


def font_file(descriptor: Any) -> Any | None:
    """Return the embedded program's stream, None where there is none."""
    if not isinstance(descriptor, pikepdf.Dictionary):
        return None
    for key in ("/FontFile", "/FontFile2", "/FontFile3"):
        stream = descriptor.get(key)
        if isinstance(stream, pikepdf.Stream):
            return stream
    return None


def _cid_widths(value: Any) -> dict[int, float]:
    """Read the W array (9.7.4.3)."""
    result: dict[int, float] = {}
    items = _items(value)
    index = 0
    while index + 1 < len(items) and len(result) < 100_000:
        first = int(_number(items[index]))
        second = items[index + 1]
        if isinstance(second, pikepdf.Array):
            for offset, width in enumerate(_items(second)):
                result[first + offset] = _number(width)
            index += 2
        elif index + 2 < len(items):
            width_all = _number(items[index + 2])
            for cid in range(first, min(int(_number(second)), first + 65535) + 1):
                result[cid] = width_all
            index += 3
        else:
            break
    return result


def _cid_advances(value: Any) -> dict[int, float]:
    """Read the vertical advances of the W2 array (9.7.4.3)."""
    result: dict[int, float] = {}
    items = _items(value)
    index = 0
    while index + 1 < len(items):
        first = int(_number(items[index]))
        second = items[index + 1]
        if isinstance(second, pikepdf.Array):
            triples = _items(second)
            for offset in range(len(triples) // 3):
                result[first + offset] = _number(triples[3 * offset])
            index += 2
        elif index + 4 < len(items):
            for cid in range(first, min(int(_number(second)), first + 65535) + 1):
                result[cid] = _number(items[index + 2])
            index += 5
        else:
            break
    return result

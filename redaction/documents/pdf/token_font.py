"""The font that tokens are set in where the document's own font lacks a glyph: DejaVu Sans, embedded as a subset.

A Type 0 font with an identity map (ISO 32000-1, 9.7); glyph numbers stay those of the whole font, so that text
can be encoded before it is known which glyphs the file will need.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

import pikepdf
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from redaction.documents.pdf.right_to_left import unshaped

FONT_FILE = "DejaVuSans.ttf"
BASE_FONT = "KPOVAA+Token"
#: Codes of boxes; the font has fewer glyphs.
_FIRST_BOX, _MOST_BOXES = 0x4000, 4096


@lru_cache(maxsize=1)
def font_bytes() -> bytes:
    """Return the whole bundled font."""
    return files("resources").joinpath("fonts", FONT_FILE).read_bytes()


@dataclass(frozen=True, slots=True)
class _Metrics:
    glyphs: dict[str, int]
    widths: list[int]
    units: int


@lru_cache(maxsize=1)
def _metrics() -> _Metrics:
    with TTFont(io.BytesIO(font_bytes()), lazy=True) as font:
        advances = font["hmtx"].metrics
        order = font.getGlyphOrder()
        glyphs = {chr(number): font.getGlyphID(name) for number, name in font.getBestCmap().items()}
        return _Metrics(glyphs, [advances[name][0] for name in order], font["head"].unitsPerEm)


def glyph_of(character: str) -> int:
    """Return the code by which the font shows a character, -1 where it has none."""
    return _metrics().glyphs.get(character, -1)


@lru_cache(maxsize=64)
def _subset(characters: str) -> bytes:
    options = Options(
        retain_gids=True,
        hinting=False,
        layout_features=[],
        name_IDs=[],
        notdef_outline=True,
        glyph_names=False,
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "FFTM", "gasp", "MATH"]
    with TTFont(io.BytesIO(font_bytes()), recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(text=characters)
        subsetter.subset(font)
        target = io.BytesIO()
        font.save(target)
        return target.getvalue()


@dataclass(slots=True)
class TokenFont:
    """The fallback font of one output; collects the characters that it is used for.

    ``unknown`` are characters that it shows as an empty box: better a box that can be copied and searched than an
    original that does not come back.
    """

    characters: set[str] = field(default_factory=set)
    unknown: dict[str, int] = field(default_factory=dict)

    def boxes(self, text: str) -> bytes | None:
        """Return the bytes that show a box for every character, or None where one is no printable character."""
        result = bytearray()
        for character in text:
            if not character.isprintable() or len(self.unknown) >= _MOST_BOXES:
                return None
            code = self.unknown.setdefault(character, _FIRST_BOX + len(self.unknown))
            result += code.to_bytes(2, "big")
        return bytes(result)

    def encode(self, text: str) -> bytes | None:
        """Return the bytes that show ``text``, or None where the font lacks a glyph."""
        glyphs = _metrics().glyphs
        result = bytearray()
        for character in text:
            glyph = glyphs.get(character)
            if glyph is None:
                return None
            result += glyph.to_bytes(2, "big")
        self.characters.update(text)
        return bytes(result)

    def width_of(self, data: bytes) -> float:
        """Return the advance of an encoded text in units of the font size."""
        metrics = _metrics()
        codes = (data[i] << 8 | data[i + 1] for i in range(0, len(data), 2))
        total = sum(metrics.widths[code if code < _FIRST_BOX else 0] for code in codes)
        return total / metrics.units

    def fill(self, pdf: pikepdf.Pdf, dictionary: pikepdf.Dictionary) -> None:
        """Make ``dictionary`` the font dictionary of a subset with the collected characters."""
        metrics = _metrics()
        characters = "".join(sorted(self.characters))
        glyphs = sorted((metrics.glyphs[c], c) for c in characters)
        boxes = sorted((code, character) for character, code in self.unknown.items())
        program = pdf.make_stream(_subset(characters))
        widths = pikepdf.Array()
        for glyph, _ in glyphs:
            widths.append(glyph)
            widths.append(pikepdf.Array([round(metrics.widths[glyph] * 1000 / metrics.units)]))
        if boxes:
            widths.append(_FIRST_BOX)
            widths.append(pikepdf.Array([round(metrics.widths[0] * 1000 / metrics.units)] * len(boxes)))
        descriptor = pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor,
            FontName=pikepdf.Name("/" + BASE_FONT),
            Flags=4,
            FontBBox=pikepdf.Array([-1021, -463, 1793, 1232]),
            ItalicAngle=0,
            Ascent=928,
            Descent=-236,
            CapHeight=729,
            StemV=80,
            FontFile2=program,
        )
        descendant = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.CIDFontType2,
            BaseFont=pikepdf.Name("/" + BASE_FONT),
            CIDSystemInfo=pikepdf.Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
            FontDescriptor=pdf.make_indirect(descriptor),
            W=widths,
            DW=600,
            CIDToGIDMap=pdf.make_stream(_with_boxes(len(boxes))) if boxes else pikepdf.Name.Identity,
        )
        dictionary.Type = pikepdf.Name.Font
        dictionary.Subtype = pikepdf.Name.Type0
        dictionary.BaseFont = pikepdf.Name("/" + BASE_FONT)
        dictionary.Encoding = pikepdf.Name("/Identity-H")
        dictionary.DescendantFonts = pikepdf.Array([pdf.make_indirect(descendant)])
        dictionary.ToUnicode = pdf.make_stream(
            to_unicode([(g, unshaped(c)) for g, c in [*glyphs, *boxes]], 2)
        )


def _with_boxes(count: int) -> bytes:
    """Return a map of codes to glyphs in which so many codes show the font's glyph for what it lacks."""
    glyphs = b"".join(code.to_bytes(2, "big") for code in range(_FIRST_BOX))
    return glyphs + bytes(2 * count)


def to_unicode(glyphs: list[tuple[int, str]], length: int, uses: str = "") -> bytes:
    """Return a ToUnicode CMap (9.10.3) for codes of ``length`` bytes; ``uses`` is the predefined one that it completes."""
    digits = 2 * length
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        *([f"/{uses} usecmap"] if uses else []),
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        f"1 begincodespacerange <{'0' * digits}> <{'F' * digits}> endcodespacerange",
    ]
    for start in range(0, len(glyphs), 100):
        part = glyphs[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [
            f"<{glyph:0{digits}X}> <{text.encode('utf-16-be', 'surrogatepass').hex().upper()}>"
            for glyph, text in part
        ]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode()

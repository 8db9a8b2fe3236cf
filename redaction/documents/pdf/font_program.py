"""What a font program embedded in a PDF tells about itself: its built-in encoding and its glyphs' characters.

Programs are read with fontTools only where the PDF's own dictionaries leave a code without a meaning.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field

from fontTools.cffLib import CFFFontSet
from fontTools.ttLib import TTFont

from redaction.documents.pdf.encodings import MAC_ROMAN, STANDARD, glyph_text

MAX_PROGRAM = 32 * 1024 * 1024

_TYPE1_ENTRY = re.compile(rb"dup\s+(\d+|8#[0-7]+)\s*/([^\s/\[\](){}<>%]+)\s+put")


@dataclass(slots=True)
class Program:
    """The meaning of codes and glyph numbers of one font program; empty where it tells nothing.

    ``codes`` are built-in texts by character code (simple fonts), ``glyphs`` texts by glyph number (CIDs of a
    Type0 font with an identity map).
    """

    codes: dict[int, str] = field(default_factory=dict)
    glyphs: dict[int, str] = field(default_factory=dict)


def read_type1(data: bytes) -> Program:
    """Read the encoding in the clear part of a Type 1 program."""
    head = data[: max(0, data.find(b"eexec"))] or data[:65536]
    if re.search(rb"/Encoding\s+StandardEncoding\s+def", head):
        return Program(codes={code: text for code, text in enumerate(STANDARD) if text})
    codes = {}
    for match in _TYPE1_ENTRY.finditer(head):
        code = int(match[1][2:], 8) if match[1].startswith(b"8#") else int(match[1])
        text = glyph_text(match[2].decode("latin-1"))
        if text and code < 256:
            codes[code] = text
    return Program(codes=codes)


def read_cff(data: bytes) -> Program:
    """Read a bare CFF program (FontFile3 of subtype Type1C or CIDFontType0C)."""
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    top = fonts[fonts.fontNames[0]]
    program = Program()
    if hasattr(top, "ROS"):
        return program
    order = top.charset
    program.glyphs = {index: text for index, name in enumerate(order) if (text := glyph_text(name))}
    encoding = top.Encoding
    if encoding == "StandardEncoding":
        program.codes = {code: text for code, text in enumerate(STANDARD) if text}
    elif not isinstance(encoding, str):
        program.codes = {code: text for code, name in enumerate(encoding) if (text := glyph_text(name))}
    return program


def read_sfnt(data: bytes) -> Program:
    """Read a TrueType or OpenType program through its cmap and post tables."""
    program = Program()
    with TTFont(io.BytesIO(data), lazy=True, fontNumber=0) as font:
        order = font.getGlyphOrder()
        numbers = {name: index for index, name in enumerate(order)}
        tables = {(t.platformID, t.platEncID): t.cmap for t in font["cmap"].tables} if "cmap" in font else {}
        for key in ((3, 10), (3, 1), (0, 4), (0, 3), (0, 1), (0, 0)):
            for number, name in sorted(tables.get(key, {}).items(), reverse=True):
                if not 0xF000 <= number <= 0xF0FF and not 0xD800 <= number < 0xE000:
                    program.glyphs[numbers.get(name, 0)] = chr(number)
            if program.glyphs:
                break
        for index, name in enumerate(order):
            if index not in program.glyphs and not name.startswith("glyph") and (text := glyph_text(name)):
                program.glyphs[index] = text
        for code, name in tables.get((1, 0), {}).items():
            text = program.glyphs.get(numbers.get(name, 0)) or (MAC_ROMAN[code] if code < 256 else "")
            if text and numbers.get(name, 0):
                program.codes[code] = text
        for number, name in tables.get((3, 0), {}).items():
            text = program.glyphs.get(numbers.get(name, 0), "")
            if text:
                program.codes[number & 255] = text
    return program


def read(data: bytes) -> Program:
    """Read any embedded font program; an unreadable one tells nothing."""
    if len(data) > MAX_PROGRAM:
        return Program()
    try:
        if data[:4] in {b"\0\1\0\0", b"true", b"OTTO", b"ttcf"}:
            return read_sfnt(data)
        if data[:2] == b"%!" or data[:1] == b"\x80":
            return read_type1(data)
        return read_cff(data)
    except Exception:
        return Program()

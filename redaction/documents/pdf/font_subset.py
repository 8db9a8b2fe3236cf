"""Embedded fonts without the glyphs that are no longer shown: which letters a subset has tells the letters of a name.

A program that is not built as its format says is left as it is; every glyph that any font of the file may still
show is kept. Glyph numbers, and with them the text, stay the same.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from fontTools.cffLib import CFFFontSet
from fontTools.encodings.StandardEncoding import StandardEncoding
from fontTools.misc.psCharStrings import T2CharString
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from pikepdf import Array, Dictionary, Name, Stream

from redaction.documents.pdf.encodings import MAC_ROMAN, NAMED, STANDARD, WIN_ANSI, glyph_text
from redaction.documents.pdf.fonts import Font, descriptor_of, font_file
from redaction.documents.pdf.names import name_of
from redaction.documents.pdf.type1_program import without_glyphs

logging.getLogger("fontTools").setLevel(logging.CRITICAL)  # damaged programs are common, and left alone

_SFNT = frozenset({b"\0\1\0\0", b"true", b"OTTO"})
_MAX_PROGRAM = 8 * 1024 * 1024

Key = tuple[int, int]


@dataclass(slots=True)
class _Program:
    """An embedded program (None: none), the fonts that use it, and the codes of each that are still shown."""

    stream: Any
    fonts: list[tuple[Font, Set[int]]] = field(default_factory=list)
    lost: bool = False


def drop_unshown(
    pdf: pikepdf.Pdf,
    fonts: Mapping[Key, Font],
    before: Mapping[Key, Set[int]],
    shown: Mapping[Key, Set[int]],
) -> None:
    """Cut the glyphs out of all programs whose fonts show less than they did; fonts that forms are filled in with stay.

    ``before`` and ``shown`` are codes by font dictionary, in the source and in the output.
    """
    programs: dict[Key, _Program] = {}
    whole = _of_forms(pdf)
    for key, font in fonts.items():
        if key == (0, 0):
            continue
        stream = font_file(descriptor_of(font.dictionary))
        codes = shown.get(key, frozenset())
        lost = not before.get(key, frozenset()) <= codes
        place = stream.objgen if stream is not None else key
        program = programs.setdefault(place, _Program(stream))
        program.fonts.append((font, codes))
        program.lost |= lost and key not in whole and place not in whole
    for program in programs.values():
        if not program.lost:
            continue
        for font, codes in program.fonts:
            if font.composite:
                _drop_cids(
                    font, {own.cid(code) for own, kept in program.fonts if own.composite for code in kept}
                )
            else:
                _drop_codes(font, codes)
        if program.stream is not None and program.stream.objgen != (0, 0):
            try:
                _cut(program)
            except Exception:  # noqa: S112 - font programs raise anything; what is drawn matters more
                continue


def _cut(program: _Program) -> None:
    data = bytes(program.stream.read_bytes())
    if len(data) > _MAX_PROGRAM:
        return
    if data[:4] in _SFNT:
        _write(program.stream, _cut_sfnt(data, program))
    elif data[:2] == b"%!":
        cut, *lengths = without_glyphs(data, lambda names: _names(names, {}, program))
        _write(program.stream, cut)
        for number, length in enumerate(lengths, 1):
            program.stream[f"/Length{number}"] = length
    elif data[:1] == b"\1":
        _write(program.stream, _cut_cff(data, program))


def _write(stream: Any, data: bytes) -> None:
    stream.write(data)
    if "/Length1" in stream and "/Length2" not in stream:
        stream.Length1 = len(data)


# -- which glyphs stay


def _differences(font: Font) -> dict[int, str]:
    """Return the glyph names that a font's encoding gives to codes (9.6.6.1)."""
    encoding = font.dictionary.get("/Encoding")
    result: dict[int, str] = {}
    code = 0
    items = encoding.get("/Differences") if isinstance(encoding, Dictionary) else None
    for item in items if isinstance(items, Array) else ():
        if isinstance(item, Name):
            result[code] = name_of(item)[1:]
            code += 1
        else:
            code = int(item)
    return result


def _tables(font: Font) -> list[tuple[str, ...]]:
    """Return the encodings in which a simple font's codes may be meant: the named one, or all that viewers try."""
    encoding = font.dictionary.get("/Encoding")
    base = encoding.get("/BaseEncoding") if isinstance(encoding, Dictionary) else encoding
    named = NAMED.get(name_of(base)[1:]) if base is not None else None
    return [named] if named is not None else [STANDARD, WIN_ANSI, MAC_ROMAN]


def _names(names: list[str], built_in: Mapping[int, str], program: _Program) -> set[str]:
    """Return the glyphs of a program with names that its simple fonts may show."""
    kept: set[str] = set()
    by_text: dict[str, set[str]] = {}
    for name in names:
        by_text.setdefault(glyph_text(name), set()).add(name)
    for font, codes in program.fonts:
        differences = _differences(font)
        tables = _tables(font)
        own = font.program().codes
        for code in codes:
            if code in differences:
                kept.add(differences[code])
                continue
            if code in built_in:
                kept.add(built_in[code])
            texts = {table[code] for table in tables if code < 256} | {own.get(code, "")}
            for text in texts - {""}:
                kept |= by_text.get(text, set())
    return kept


def _numbers(program: _Program) -> set[int] | None:
    """Return the glyph numbers that composite fonts show, None where one cannot be known."""
    result = {0}
    for font, codes in program.fonts:
        if not font.composite:
            continue
        for code in codes:
            number = font.glyph_number(code)
            if number is None:
                return None
            result.add(number)
    return result


# -- TrueType and OpenType


def _cut_sfnt(data: bytes, program: _Program) -> bytes:
    options = Options(
        retain_gids=True,
        hinting=True,
        notdef_outline=True,
        recalc_bounds=False,
        recalc_timestamp=False,
        legacy_kern=False,
    )
    options.layout_features = []
    options.name_IDs = ["*"]
    options.glyph_names = True
    options.symbol_cmap = True
    options.legacy_cmap = True
    options.ignore_missing_glyphs = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "DSIG", "hdmx", "VDMX", "LTSH"]
    with TTFont(io.BytesIO(data), lazy=True, recalcTimestamp=False, recalcBBoxes=False) as font:
        order = font.getGlyphOrder()
        numbers = _numbers(program)
        if numbers is None:
            raise ValueError
        kept = {order[number] for number in numbers if number < len(order)}
        for own, codes in program.fonts:
            if not own.composite:
                kept |= _of_simple_sfnt(font, order, own, codes)
        if "CFF " in font and hasattr(font["CFF "].cff.topDictIndex[0], "ROS"):
            raise ValueError
        bare = "cmap" not in font
        if bare:  # as programs of composite fonts may be; the subsetter wants one
            font["cmap"] = newTable("cmap")
            font["cmap"].tableVersion, font["cmap"].tables = 0, []
        _keep_byte_tables(font)
        subsetter = Subsetter(options)
        subsetter.populate(glyphs=sorted(kept & set(order)))
        subsetter.subset(font)
        if bare:
            del font["cmap"]
        target = io.BytesIO()
        font.save(target, reorderTables=False)
    return _without_names(target.getvalue(), kept)


def _keep_byte_tables(font: TTFont) -> None:
    """Write character maps of format 0, which the subsetter drops, as format 6: symbolic fonts have no other."""
    tables = font["cmap"].tables
    for place, table in enumerate(tables):
        if table.format == 0:
            other = CmapSubtable.newSubtable(6)
            other.platformID, other.platEncID, other.language = (
                table.platformID,
                table.platEncID,
                table.language,
            )
            other.cmap = dict(table.cmap)
            tables[place] = other


def _without_names(data: bytes, kept: Set[str]) -> bytes:
    """Give the glyphs that are empty now names without a meaning, in the post table of format 2."""
    with TTFont(io.BytesIO(data), lazy=True, recalcTimestamp=False, recalcBBoxes=False) as font:
        if "post" not in font or font["post"].formatType != 2.0:
            return data
        order = font.getGlyphOrder()
        font.setGlyphOrder([name if name in kept or not n else f"g{n}" for n, name in enumerate(order)])
        font["post"].extraNames = []
        font["post"].mapping = {}
        target = io.BytesIO()
        font.save(target, reorderTables=False)
        return target.getvalue()


def _of_simple_sfnt(font: TTFont, order: list[str], own: Font, codes: Set[int]) -> set[str]:
    """Return the glyphs that a simple font may show by any of the ways of 9.6.6.4."""
    differences = _differences(own)
    tables = _tables(own)
    maps = [table.cmap for table in font["cmap"].tables] if "cmap" in font else []
    names = set(order)
    kept: set[str] = set()
    for code in codes:
        texts = {table[code] for table in tables if code < 256}
        if code in differences:
            texts.add(glyph_text(differences[code]))
            kept |= {differences[code]} & names
        keys = {
            code,
            0xF000 + code,
            0xF100 + code,
            0xF200 + code,
            *(ord(text) for text in texts if len(text) == 1),
        }
        keys |= {number for number in range(256) if MAC_ROMAN[number] and MAC_ROMAN[number] in texts}
        for mapping in maps:
            kept |= {mapping[key] for key in keys if key in mapping}
        for name in order:
            if glyph_text(name) and glyph_text(name) in texts:
                kept.add(name)
        if not maps and code < len(order):
            kept.add(order[code])
    return kept


# -- bare CFF


def _cut_cff(data: bytes, program: _Program) -> bytes:
    holder = TTFont(recalcBBoxes=False, recalcTimestamp=False)
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), holder)
    top = fonts[fonts.fontNames[0]]
    order = list(top.charset)
    strings = top.CharStrings
    if hasattr(top, "ROS"):
        numbers = _numbers(program)
        if numbers is None or any(not own.composite for own, _ in program.fonts):
            raise ValueError
        for own in top.FDArray:
            # The library does not write the usual matrix of the whole font, with which this one would be multiplied.
            if "FontMatrix" in top.rawDict and own.rawDict.get("FontMatrix") == [1, 0, 0, 1, 0, 0]:
                del own.rawDict["FontMatrix"]
        kept = {
            name for name in order if name == ".notdef" or (name[:3] == "cid" and int(name[3:]) in numbers)
        }
    else:
        encoding = top.Encoding
        built_in = (
            dict(enumerate(StandardEncoding))
            if encoding == "StandardEncoding"
            else {}
            if isinstance(encoding, str)
            else dict(enumerate(encoding))
        )
        kept = _names(order, built_in, program) | {".notdef"}
        numbers = _numbers(program)
        if numbers is None:
            raise ValueError
        if any(own.composite for own, _ in program.fonts):
            kept |= {order[number] for number in numbers if number < len(order)}
        kept |= _accents(strings, kept)
    renamed: dict[str, str] = {}
    for number, name in enumerate(order):
        if name in kept:
            continue
        charstring = strings[name]
        strings[name] = T2CharString(
            program=["endchar"], private=charstring.private, globalSubrs=charstring.globalSubrs
        )
        if not hasattr(top, "ROS"):
            renamed[name] = f"g{number}"
    if renamed:
        _rename(top, renamed)
    fonts.remove_unused_subroutines()
    target = io.BytesIO()
    fonts.compile(target, holder)
    return target.getvalue()


def _accents(strings: Any, kept: Set[str]) -> set[str]:
    """Return what accented glyphs among ``kept`` are made of (endchar with four operands)."""
    result: set[str] = set()
    for name in kept:
        if name not in strings:
            continue
        charstring = strings[name]
        charstring.decompile()
        operands = charstring.program[:-1]
        if (
            charstring.program[-1:] == ["endchar"]
            and len(operands) >= 4
            and all(isinstance(o, (int, float)) for o in operands)
        ):
            result |= {StandardEncoding[int(code)] for code in operands[-2:] if 0 <= code < 256}
    return result


def _rename(top: Any, renamed: Mapping[str, str]) -> None:
    top.charset = [renamed.get(name, name) for name in top.charset]
    strings = top.CharStrings
    strings.charStrings = {renamed.get(name, name): value for name, value in strings.charStrings.items()}
    if isinstance(top.Encoding, list):
        top.Encoding = [".notdef" if name in renamed else name for name in top.Encoding]


# -- what the dictionaries say


def _drop_codes(font: Font, codes: Set[int]) -> None:
    """Forget the widths, names and procedures of codes that a simple font no longer shows."""
    dictionary = font.dictionary
    widths, first = dictionary.get("/Widths"), dictionary.get("/FirstChar")
    if isinstance(widths, Array) and isinstance(first, int) and font.embedded:
        dictionary.Widths = Array([width if first + i in codes else 0 for i, width in enumerate(widths)])
    if font.subtype == "Type3":
        _drop_procedures(font, codes)
    _drop_differences(font, codes)


def _drop_cids(font: Font, kept: Set[int]) -> None:
    """Forget the widths and glyph numbers of characters that a composite font no longer shows."""
    descendants = font.dictionary.get("/DescendantFonts")
    if (
        not isinstance(descendants, Array)
        or not len(descendants)
        or not isinstance(descendants[0], Dictionary)
    ):
        return
    descendant = descendants[0]
    if "/W" in descendant and not font.named_cmap:
        entries = Array()
        for cid in sorted(kept):
            width = font.cid_width(cid)
            if width is not None:
                entries.append(cid)
                entries.append(Array([width]))
        descendant.W = entries
    mapping = descendant.get("/CIDToGIDMap")
    if isinstance(mapping, Stream) and not font.named_cmap:
        numbers = bytearray(mapping.read_bytes())
        for cid in range(len(numbers) // 2):
            if cid not in kept:
                numbers[2 * cid : 2 * cid + 2] = b"\0\0"
        mapping.write(bytes(numbers))
    descriptor = descriptor_of(font.dictionary)
    if descriptor is not None and "/CIDSet" in descriptor:
        del descriptor.CIDSet


def _of_forms(pdf: pikepdf.Pdf) -> set[Key]:
    """Return the fonts, and their programs, that fields are filled in with (12.7.2, DR): all their glyphs are needed."""
    result: set[Key] = set()
    form = pdf.Root.get("/AcroForm")
    resources = form.get("/DR") if isinstance(form, Dictionary) else None
    fonts = resources.get("/Font") if isinstance(resources, Dictionary) else None
    if not isinstance(fonts, Dictionary):
        return result
    for key in sorted(fonts.keys()):
        font = fonts[key]
        if isinstance(font, Dictionary):
            stream = font_file(descriptor_of(font))
            result.add(font.objgen)
            if stream is not None:
                result.add(stream.objgen)
    result.discard((0, 0))
    return result


def _drop_differences(font: Font, codes: Set[int]) -> None:
    """Forget the glyph names of codes that are no longer shown."""
    encoding = font.dictionary.get("/Encoding")
    if font.composite or not isinstance(encoding, Dictionary) or "/Differences" not in encoding:
        return
    entries = Array()
    for code, name in sorted(_differences(font).items()):
        if code in codes:
            entries.append(code)
            entries.append(Name("/" + name))
    copy = Dictionary(Differences=entries)
    for key in ("/Type", "/BaseEncoding"):
        if key in encoding:
            copy[key] = encoding[key]
    font.dictionary.Encoding = copy  # its own: other fonts may share the old one


def _drop_procedures(font: Font, codes: Set[int]) -> None:
    """Drop the Type 3 glyphs that are no longer shown."""
    procedures = font.dictionary.get("/CharProcs")
    if not isinstance(procedures, Dictionary):
        return
    names = {name for code, name in _differences(font).items() if code in codes}
    kept = Dictionary()
    for key in sorted(procedures.keys()):
        if key[1:] in names:
            kept[key] = procedures[key]
    font.dictionary.CharProcs = kept


__all__ = ["drop_unshown"]

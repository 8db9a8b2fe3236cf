"""What embedded programs and pictures say beside what they show: font names, copyright lines, JPEG comments.

Nothing of it is needed to draw a page. Programs keep their length: texts in them are overwritten in place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from itertools import pairwise
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Stream

from redaction.documents.pdf.cmap import parse
from redaction.documents.pdf.encodings import glyph_text
from redaction.documents.pdf.fonts import NUMBERED, descriptor_of
from redaction.documents.pdf.lexer import lex, string_end
from redaction.documents.pdf.names import name_of
from redaction.documents.pdf.operators import OPERATORS
from redaction.documents.pdf.rewrite import operand
from redaction.documents.pdf.standard_fonts import nearest
from redaction.documents.pdf.token_font import BASE_FONT, to_unicode

#: Families that a viewer knows and that say nothing about a document.
_KNOWN = re.compile(
    r"^(Helvetica|Times|Courier|Symbol|ZapfDingbats|Arial|TimesNewRoman|CourierNew|Calibri|Cambria|Verdana|Georgia|"
    r"Tahoma|Trebuchet|Garamond|Palatino|BookAntiqua|Century|Consolas|Segoe|MSGothic|MSMincho|MS-|SimSun|SimHei|"
    r"MingLiU|PMingLiU|Batang|Gulim|Dotum|Heisei|KozMin|KozGo|HeiseiMin|HeiseiKaku|STSong|MHei|MSung|HYSMyeong|HYGo|"
    r"AdobeSong|AdobeMing|AdobeMyungjo|Ryumin|GothicBBB)[\w,\-+ ]{0,40}$"
)
#: The same of East Asian systems in their own character sets: viewers read from such a name in which set the text is.
_KNOWN_LOCALLY = frozenset(
    name.encode(charset).decode("latin-1")
    for charset, names in {
        "gbk": "宋体 新宋体 黑体 楷体 楷体_GB2312 仿宋 仿宋_GB2312 微软雅黑 幼圆 隶书 华文宋体 华文仿宋 华文中宋 华文楷体 华文黑体 华文细黑",
        "big5": "細明體 新細明體 標楷體 微軟正黑體",
        "shift_jis": "ＭＳ明朝 ＭＳ\u3000明朝 ＭＳＰ明朝 ＭＳゴシック ＭＳＰゴシック 明朝 ゴシック メイリオ",
        "euc_kr": "굴림 굴림체 돋움 돋움체 바탕 바탕체 궁서 궁서체 맑은고딕",
    }.items()
    for name in names.split(" ")
)
_TYPE1_TEXT = re.compile(rb"/(?:Notice|FullName|FamilyName|Copyright|version|Weight|BaseFontName)\s*(?=\()")
_TYPE1_DEFINED = re.compile(rb"\s*(?:readonly\s+|noaccess\s+)?(?:def|ND|\|-)(?=\s)")
_TYPE1_NAME = re.compile(rb"(?:/FontName\s*/|^%![\w.\-]+:?[ \t]*)([^\s/\[\](){}<>%]+[^\r\n/]*)")
_COMMENT = re.compile(rb"%[^\r\n]*")
_CMAP_NAME = re.compile(rb"/CMapName[ \t]+/[^\r\n]*?def")
_CMAP_STRING = re.compile(
    rb"\((?!(?:Adobe|UCS|Identity|Japan1|GB1|CNS1|Korea1|KR)\))(?:[^()\\]|\\.)*\)", re.DOTALL
)
_PREDEFINED_MAP = re.compile(r"Adobe-(?:Japan1|GB1|CNS1|Korea1|KR)-UCS2\Z")
_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_COLLECTIONS = frozenset({b"Adobe", b"Identity", b"Japan1", b"GB1", b"CNS1", b"Korea1", b"KR"})
_JPEG_DROPPED = frozenset({0xFE, *range(0xE1, 0xEE), 0xEF})


def clean_embedded(pdf: pikepdf.Pdf, shown: Mapping[tuple[int, int], Set[int]]) -> None:
    """Overwrite names and texts in all fonts and JPEG pictures of the file, and clean Type 3 glyph procedures.

    ``shown`` are the codes that are still shown, by font dictionary: the others are dropped from ToUnicode maps.
    """
    numbers: dict[tuple[int, int], int] = {}
    for obj in pdf.objects:
        if isinstance(obj, Stream):
            if name_of(obj.get("/Filter")) in {"/DCTDecode", "/DCT"}:
                _clean_jpeg(obj)
            elif "/N" in obj and name_of(obj.get("/Type")) != "/ObjStm":
                _clean_profile(obj)
        elif isinstance(obj, Dictionary):
            kind = name_of(obj.get("/Type"))
            # The type is required of both, but files without it are drawn all the same.
            if kind == "/FontDescriptor" or any(key in obj for key in _PROGRAMS):
                _clean_descriptor(obj)
            elif kind == "/Font" or "/BaseFont" in obj or "/CharProcs" in obj:
                _rename(obj, numbers)
                _clean_cmaps(obj, shown.get(obj.objgen))
                procedures = obj.get("/CharProcs")
                if isinstance(procedures, Dictionary):
                    _clean_procedures(procedures)
                    _rename_procedures(obj, procedures)


def _rename(font: Any, numbers: dict[tuple[int, int], int]) -> None:
    name = font.get("/BaseFont")
    descriptor = descriptor_of(font)
    if not isinstance(name, Name):
        return
    bare = name_of(name)[1:]
    tagged = bare[6:7] == "+"
    bare = bare[7:] if tagged else bare
    if descriptor is None or not any(key in descriptor for key in _PROGRAMS):
        if bare.partition(",")[0].replace(" ", "") in _KNOWN_LOCALLY and not tagged:
            if descriptor is not None and "/FontName" in descriptor:
                descriptor.FontName = name  # as it is: not in UTF-8
            return
        new = bare if _KNOWN.match(bare) else nearest(bare)
    elif name_of(name) == "/" + BASE_FONT:
        return
    else:
        number = numbers.setdefault(descriptor.objgen, len(numbers) + 1)
        new = _tag(number) * tagged + (bare if _KNOWN.match(bare) else f"F{number}")
    font.BaseFont = Name("/" + new)
    if descriptor is not None and "/FontName" in descriptor:
        descriptor.FontName = Name("/" + new)


def _tag(number: int) -> str:
    """Return a subset tag (9.6.4) that says nothing about the subset; its producer's may be a hash of it."""
    letters = ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters = chr(ord("A") + letter) + letters
    return letters + "+"


def _clean_cmaps(font: Any, shown: Set[int] | None) -> None:
    """Write ToUnicode anew from what it maps; blank names, texts and comments in an embedded CMap."""
    mapping = font.get("/ToUnicode")
    if isinstance(mapping, Stream):
        data = _decoded(mapping)
        parsed = parse(data)
        entries = sorted(
            (code, text) for code, text in parsed.text.items() if text and (shown is None or code in shown)
        )
        lengths = [length for length, _, _ in parsed.spaces] or [2 if "/DescendantFonts" in font else 1]
        uses = parsed.uses if _PREDEFINED_MAP.match(parsed.uses) else ""
        mapping.write(to_unicode(entries, max(lengths), uses))
        for key in sorted(mapping.keys()):
            if key not in {"/Length", "/Filter", "/DecodeParms"}:
                del mapping[key]
    encoding = font.get("/Encoding")
    if isinstance(encoding, Stream):
        data = _COMMENT.sub(b"", _decoded(encoding))
        data = _CMAP_STRING.sub(b"(F)", _CMAP_NAME.sub(b"/CMapName /F def", data))
        encoding.write(data)
        encoding.CMapName = Name("/F")


def _decoded(stream: Any) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:
        return b""


def _clean_descriptor(descriptor: Any) -> None:
    for key, clean in (
        ("/FontFile", _clean_type1),
        ("/FontFile2", _clean_sfnt),
        ("/FontFile3", _clean_font3),
    ):
        stream = descriptor.get(key)
        if isinstance(stream, Stream):
            try:
                data = bytes(stream.read_bytes())
            except pikepdf.PdfError:
                continue
            cleaned = clean(data)
            if cleaned != data:
                stream.write(cleaned)


def _without_texts(head: bytes) -> bytes:
    """Blank the definitions of a Type 1 program's notices and names, which no interpreter needs."""
    result = bytearray(head)
    for match in _TYPE1_TEXT.finditer(head):
        end = string_end(head, match.end())
        defined = _TYPE1_DEFINED.match(head, end)
        if defined is not None:
            result[match.start() : defined.end()] = b" " * (defined.end() - match.start())
        else:
            result[match.end() + 1 : end - 1] = b" " * (end - 2 - match.end())
    return bytes(result)


def _letters(match: re.Match[bytes]) -> bytes:
    """Put letters in place of a name, with the words after it (version, "def") as they are."""
    whole, start = match[0], match.start(1) - match.start()
    name, *rest = match[1].split(b" ", 1)
    kept = b" " + rest[0] if rest and not whole.startswith(b"%") else b" " * (len(match[1]) - len(name))
    return whole[:start] + b"F" * len(name) + kept


def _clean_type1(data: bytes) -> bytes:
    """Blank the texts and comments in the clear part of a Type 1 program."""
    end = data.find(b"eexec")
    if end < 0:
        return data
    head = _TYPE1_NAME.sub(_letters, _without_texts(data[:end]))
    first = head.find(b"\n") if b"\n" in head[:200] else head.find(b"\r")
    start = max(first, 0)
    return head[:start] + _COMMENT.sub(lambda m: b"%" + b" " * (len(m[0]) - 1), head[start:]) + data[end:]


def _clean_sfnt(data: bytes) -> bytes:
    """Empty the name table of a TrueType or OpenType program, and what stands between its tables."""
    count = min(int.from_bytes(data[4:6], "big"), 64)
    if data[:4] == b"ttcf":
        return data
    result = bytearray(data)
    tables = sorted(
        (
            int.from_bytes(data[entry + 8 : entry + 12], "big"),
            int.from_bytes(data[entry + 12 : entry + 16], "big"),
        )
        for entry in range(12, 12 + 16 * count, 16)
    )
    end = 12 + 16 * count
    for offset, length in [*tables, (len(data), 0)]:
        if offset > end:
            result[end:offset] = bytes(min(offset, len(data)) - end)
        end = max(end, offset + length)
    for index in range(count):
        entry = 12 + 16 * index
        tag = data[entry : entry + 4]
        offset = int.from_bytes(data[entry + 8 : entry + 12], "big")
        length = int.from_bytes(data[entry + 12 : entry + 16], "big")
        if offset + length > len(data) or tag not in {b"name", b"meta", b"DSIG", b"CFF "}:
            continue
        table = data[offset : offset + length]
        if tag == b"CFF ":
            result[offset : offset + length] = _clean_cff(table)
        elif tag == b"name":
            result[offset : offset + length] = (b"\0\0\0\0\0\6" + bytes(length))[:length]
        else:
            result[offset : offset + length] = bytes(length)
    return bytes(result)


def _clean_font3(data: bytes) -> bytes:
    return _clean_sfnt(data) if data[:4] in {b"OTTO", b"\0\1\0\0", b"true"} else _clean_cff(data)


def _index(data: bytes, start: int) -> tuple[list[tuple[int, int]], int]:
    """Return the (start, end) of a CFF INDEX's items and where it ends (Adobe TN 5176, 5)."""
    count = int.from_bytes(data[start : start + 2], "big")
    if not count:
        return [], start + 2
    size = data[start + 2]
    if not 1 <= size <= 4:
        raise ValueError
    offsets = [
        int.from_bytes(data[start + 3 + size * i : start + 3 + size * (i + 1)], "big")
        for i in range(count + 1)
    ]
    base = start + 2 + size * (count + 1)
    if any(b < a for a, b in pairwise(offsets)) or base + offsets[-1] > len(data):
        raise ValueError
    return [(base + a, base + b) for a, b in pairwise(offsets)], base + offsets[-1]


def _clean_cff(data: bytes) -> bytes:
    """Overwrite the font's name and the strings of its Top DICT (version, notice, full and family name)."""
    try:
        names, position = _index(data, data[2])
        tops, position = _index(data, position)
        strings, _ = _index(data, position)
        result = bytearray(data)
        for start, end in names:
            result[start:end] = b"F" * (end - start)
        for start, end in tops:
            if b"\x0c\x1e" in data[start:end]:
                # A CID-keyed program names no glyphs: its strings are names of fonts and of its collection.
                for first, last in strings:
                    if data[first:last] not in _COLLECTIONS:
                        result[first:last] = b"F" * (last - first)
                continue
            for sid in _text_sids(data[start:end]):
                if 0 <= sid - 391 < len(strings):
                    first, last = strings[sid - 391]
                    result[first:last] = b" " * (last - first)
        return bytes(result)
    except (ValueError, IndexError):
        return data


def _text_sids(top: bytes) -> list[int]:
    """Return the string ids that the text entries of a Top DICT name (TN 5176, 4 and 9)."""
    operands: list[int] = []
    result = []
    position = 0
    while position < len(top):
        byte = top[position]
        position += 1
        if byte <= 21:
            operator = byte
            if byte == 12:
                operator = 1200 + top[position]
                position += 1
            if operator in {0, 1, 2, 3, 4, 1200, 1221, 1222, 1238} and operands:
                result.append(operands[-1])
            operands.clear()
        elif byte == 28:
            operands.append(int.from_bytes(top[position : position + 2], "big", signed=True))
            position += 2
        elif byte == 29:
            operands.append(int.from_bytes(top[position : position + 4], "big", signed=True))
            position += 4
        elif byte == 30:
            while position < len(top) and top[position] & 15 != 15 and top[position] >> 4 != 15:
                position += 1
            position += 1
            operands.append(-1)
        elif 32 <= byte <= 246:
            operands.append(byte - 139)
        elif byte <= 250:
            operands.append((byte - 247) * 256 + top[position] + 108)
            position += 1
        elif byte <= 254:
            operands.append(-(byte - 251) * 256 - top[position] - 108)
            position += 1
    return result


def _clean_jpeg(stream: Any) -> None:
    """Drop comments, EXIF, XMP and other application segments; APP0 and Adobe's APP14 (colour transform) stay."""
    data = bytes(stream.read_raw_bytes())
    if data[:2] != b"\xff\xd8":
        return
    result = bytearray(data[:2])
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker == 0xFF:
            position += 1
            continue
        if marker == 0xDA or 0xD0 <= marker <= 0xD9:
            break
        end = position + 2 + int.from_bytes(data[position + 2 : position + 4], "big")
        if marker not in _JPEG_DROPPED:
            result += data[position:end]
        position = end
    tail = data[position:]
    end_of_image = tail.rfind(b"\xff\xd9")
    result += tail[: end_of_image + 2] if end_of_image >= 0 else tail
    if len(result) != len(data):
        stream.write(bytes(result), filter=stream.get("/Filter"), decode_parms=stream.get("/DecodeParms"))


def _clean_profile(stream: Any) -> None:
    """Blank the description and copyright of an ICC profile (ICC.1:2010, 9.2 and 10)."""
    data = _decoded(stream)
    if data[36:40] != b"acsp":
        return
    result = bytearray(data)
    for index in range(min(int.from_bytes(data[128:132], "big"), 100)):
        entry = 132 + 12 * index
        offset = int.from_bytes(data[entry + 4 : entry + 8], "big")
        size = int.from_bytes(data[entry + 8 : entry + 12], "big")
        tag = data[offset : offset + size]
        if len(tag) != size or tag[:4] not in {b"text", b"desc", b"mluc"}:
            continue
        start, end = 8, size
        if tag[:4] == b"desc":
            start, end = 12, min(12 + int.from_bytes(tag[8:12], "big"), size)
            result[offset + end : offset + size] = bytes(size - end)
        elif tag[:4] == b"mluc":
            start = min(16 + 12 * int.from_bytes(tag[8:12], "big"), size)
        blank = (
            bytes(end - start)
            if tag[:4] == b"mluc"
            else b" " * max(end - start - 1, 0) + b"\0"[: end - start]
        )
        result[offset + start : offset + end] = blank
    if result != data:
        stream.write(bytes(result))


def _rename_procedures(font: Any, procedures: Any) -> None:
    """Give the glyphs of a Type 3 font names without a meaning, except those that every reader knows as letters."""
    names = {
        key: key if glyph_text(key[1:]) or NUMBERED.fullmatch(key[1:]) else f"/g{number}"
        for number, key in enumerate(sorted(procedures.keys()))
    }
    font.CharProcs = Dictionary({new: procedures[old] for old, new in names.items()})
    encoding = font.get("/Encoding")
    differences = encoding.get("/Differences") if isinstance(encoding, Dictionary) else None
    if isinstance(differences, pikepdf.Array):
        font.Encoding = Dictionary(
            Type=Name.Encoding,
            Differences=pikepdf.Array(
                [
                    Name(names.get(name_of(item), "/.notdef")) if isinstance(item, Name) else item
                    for item in differences
                ]
            ),
        )


def _clean_procedures(procedures: Any) -> None:
    for key in sorted(procedures.keys()):
        stream = procedures[key]
        if not isinstance(stream, Stream):
            continue
        try:
            data = bytes(stream.read_bytes())
        except pikepdf.PdfError:
            continue
        lexed = lex(data)
        if not lexed.clean and not any(operation.operator == b"BI" for operation in lexed.operations):
            parts = [
                b" ".join([*(operand(value) for value in operation.operands), operation.operator])
                for operation in lexed.operations
                if operation.operator in OPERATORS
            ]
            stream.write(b"\n".join(parts))

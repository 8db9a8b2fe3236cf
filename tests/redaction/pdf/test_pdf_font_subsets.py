"""Embedded fonts after a redaction: no glyph, name, width or code of a letter that only the removed text had."""

from __future__ import annotations

import io
import re

import numpy as np
import pikepdf
import pypdfium2
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.eexec import decrypt, encrypt
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont as Program
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from redaction.documents.model import Replacement
from redaction.documents.pdf import FORMAT
from redaction.documents.pdf.token_font import font_bytes, to_unicode
from redaction.documents.pdf.type1_program import UnusableProgram, without_glyphs

SECRET = "Xzqj"


def replaced(source):
    document = FORMAT.read("a.pdf", source)
    edits = [
        Replacement(s.id, m.start(), m.end(), "PERSON-12-K7M2")
        for s in document.segments
        for m in re.finditer(SECRET, s.text)
    ]
    assert edits
    return FORMAT.write(document, edits)


def program_of(content, key):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and key in item and "Token" not in str(item.FontName):
                return bytes(item[key].read_bytes())
    raise AssertionError


def picture(content):
    pdf = pypdfium2.PdfDocument(content)
    try:
        return pdf[0].render(scale=1, grayscale=True).to_numpy().copy()
    finally:
        pdf.close()


def true_type():
    target = io.BytesIO()
    pdfmetrics.registerFont(TTFont("Whole", io.BytesIO(font_bytes())))
    canvas = Canvas(target, invariant=1)
    canvas.setFont("Whole", 12)
    canvas.drawString(72, 700, f"The buyer, {SECRET}, met an aunt")
    canvas.drawString(72, 600, "Nothing else of note was said on that day")
    canvas.save()
    return target.getvalue()


def test_a_true_type_font_loses_the_outlines_of_removed_letters():
    source = true_type()
    before, after = (Program(io.BytesIO(program_of(c, "/FontFile2"))) for c in (source, replaced(source)))
    letters = [n for n in before.getGlyphOrder() if before["glyf"][n].numberOfContours]
    left = [n for n in after.getGlyphOrder() if after["glyf"][n].numberOfContours]
    shown = set("The buyer, met an aunt Nothing else of note was said on that day") - {" "}
    assert len(letters) > len(shown) + len(SECRET)
    assert 10 < len(left) <= len(shown) + 1  # .notdef has an outline
    assert len(before.getGlyphOrder()) >= len(after.getGlyphOrder())


def test_what_is_left_looks_the_same():
    source = true_type()
    one, two = picture(source), picture(replaced(source))
    lower = slice(int(one.shape[0] * 0.2), None)
    assert np.array_equal(one[lower], two[lower])


def cff_program(letters):
    glyphs = [".notdef", "space", *letters]
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap({ord(" "): "space", **{ord(c): c for c in letters}})
    charstrings = {}
    for number, name in enumerate(glyphs):
        pen = T2CharStringPen(600, None)
        if name not in {".notdef", "space"}:
            pen.moveTo((50, 0))
            pen.lineTo((400, 10 * number))
            pen.lineTo((50, 700))
            pen.closePath()
        charstrings[name] = pen.getCharString()
    builder.setupCFF("Own", {}, charstrings, {})
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    target = io.BytesIO()
    builder.font["CFF "].cff.compile(target, builder.font)
    return target.getvalue()


def with_program(one_page, key, program, **entries):
    text = f"The buyer, {SECRET}, met an aunt".replace(",", "")

    def plant(pdf, page):
        stream = pdf.make_stream(program, **entries)
        descriptor = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.FontDescriptor, FontName=pikepdf.Name("/ABCDEF+Own"), Flags=32
            )
        )
        descriptor[key] = stream
        page.Resources.Font.F2 = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/ABCDEF+Own"),
                FirstChar=32, LastChar=126, Widths=pikepdf.Array([600] * 95), FontDescriptor=descriptor,
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
        )  # fmt: skip

    return one_page(f"BT /F2 12 Tf 72 700 Td ({text}) Tj ET".encode(), plant)


def test_a_cff_font_loses_glyphs_and_their_names(one_page):
    letters = sorted(set(f"The buyer {SECRET} met an aunt") - {" "})
    source = with_program(one_page, "/FontFile3", cff_program(letters), Subtype=pikepdf.Name.Type1C)
    output = replaced(source)
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program_of(output, "/FontFile3")), None)
    names = set(fonts[0].charset)
    assert not names & set(SECRET)
    assert set("buyermtanTh") <= names
    with pikepdf.open(io.BytesIO(output)) as pdf:
        widths = next(
            list(o.Widths) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Widths" in o
        )
    assert [chr(32 + i) for i, width in enumerate(widths) if width and chr(32 + i) in SECRET] == []


def type1_program(letters):
    def entry(name):
        code = encrypt(b"kpov" + bytes([139, 248, 236, 13, 14]), 4330)[0]
        return f"/{name} {len(code)} RD ".encode() + code + b" ND\n"

    private = (
        b"kpovdup /Private 8 dict dup begin /RD {string currentfile exch readstring pop} executeonly def\n"
        b"/ND {noaccess def} executeonly def /lenIV 4 def\n2 index /CharStrings 99 dict dup begin\n"
        + b"".join(entry(name) for name in (".notdef", "space", *letters))
        + b"end\nend\nreadonly put\nnoaccess put\ndup/FontName get exch definefont pop\nmark currentfile closefile\n"
    )
    head = (
        b"%!PS-AdobeFont-1.0: Own\n/FontName /Own def\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n"
        + b"".join(f"dup {ord(c)} /{c} put\n".encode() for c in letters)
        + b"readonly def\ncurrentfile eexec\n"
    )
    return head + encrypt(private, 55665)[0] + b"\n" + b"0" * 512 + b"\ncleartomark\n"


def test_a_type_1_font_loses_glyphs_and_their_names(one_page):
    letters = sorted(set(f"The buyer {SECRET} met an aunt") - {" "})
    output = replaced(with_program(one_page, "/FontFile", type1_program(letters)))
    program = program_of(output, "/FontFile")
    head, _, rest = program.partition(b"eexec\n")
    plain = decrypt(rest, 55665)[0]
    assert b"/b " in plain
    assert b"/u put" in head
    for letter in SECRET:
        assert f"/{letter} ".encode() not in plain
        assert f"/{letter} put".encode() not in head


@pytest.mark.parametrize(
    "data", [b"", b"%!PS eexec ", b"%!PS\n/Encoding def\ncurrentfile eexec\n" + b"x" * 80]
)
def test_a_broken_program_is_left_alone(data):
    with pytest.raises(UnusableProgram):
        without_glyphs(data, set)


def test_fonts_that_forms_are_filled_in_with_stay_whole(one_page):
    def plant(pdf, page):
        pdf.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([]),
            DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(Own=page.Resources.Font.F1)),
        )

    source = true_type()
    with pikepdf.open(io.BytesIO(source)) as pdf:
        fonts = pdf.pages[0].obj.Resources.Font
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([]), DR=pikepdf.Dictionary(Font=fonts))
        target = io.BytesIO()
        pdf.save(target)
    before = Program(io.BytesIO(program_of(target.getvalue(), "/FontFile2")))
    after = Program(io.BytesIO(program_of(replaced(target.getvalue()), "/FontFile2")))
    outlines = [sum(bool(f["glyf"][n].numberOfContours) for n in f.getGlyphOrder()) for f in (before, after)]
    assert outlines[0] == outlines[1]


def test_a_symbolic_font_keeps_its_map_of_bytes(one_page):
    """Office programs write subsets whose only map has format 0: code 1 is the first glyph that was used, and so on."""
    text = f"The buyer {SECRET} met an aunt"
    characters = list(dict.fromkeys(text))
    with Program(io.BytesIO(font_bytes())) as font:
        names = [font.getBestCmap()[ord(character)] for character in characters]
        table = CmapSubtable.newSubtable(0)
        table.platformID, table.platEncID, table.language = 1, 0, 0
        table.cmap = {code: names[code - 1] if 0 < code <= len(names) else ".notdef" for code in range(256)}
        font["cmap"].tables = [table]
        widths = [round(font["hmtx"][name][0] * 1000 / 2048) for name in names]
        target = io.BytesIO()
        font.save(target)

    def plant(pdf, page):
        descriptor = pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor, FontName=pikepdf.Name("/ABCDEF+Own"), Flags=4,
            FontFile2=pdf.make_stream(target.getvalue()),
        )  # fmt: skip
        glyphs = [(code, character) for code, character in enumerate(characters, 1)]
        page.Resources.Font.F2 = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.TrueType, BaseFont=pikepdf.Name("/ABCDEF+Own"),
                FirstChar=1, LastChar=len(characters), Widths=pikepdf.Array(widths),
                FontDescriptor=pdf.make_indirect(descriptor), ToUnicode=pdf.make_stream(to_unicode(glyphs, 1)),
            )
        )  # fmt: skip

    shown = bytes(characters.index(character) + 1 for character in text).hex()
    output = replaced(one_page(f"BT /F2 12 Tf 72 700 Td <{shown}> Tj ET".encode(), plant))
    (table,) = Program(io.BytesIO(program_of(output, "/FontFile2")))["cmap"].tables
    kept = {characters[code - 1] for code, name in table.cmap.items() if name != ".notdef"}
    assert kept == set(text) - set(SECRET)

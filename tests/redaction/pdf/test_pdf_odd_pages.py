"""Pages that fit no usual sheet or type: slanted text that leaves the paper, cut-outs, glyph spaces of their own."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.pdf import FORMAT

TOKEN = "PERSON-{}-K7M2"


def protected(source, surfaces):
    """Return the output, and what each of its tokens stands for."""
    document = FORMAT.read("a.pdf", source)
    originals, edits = {}, []
    for segment in document.segments:
        for match in re.finditer("|".join(map(re.escape, surfaces)), segment.text):
            token = TOKEN.format(len(originals) + 1)
            originals[token] = match[0]
            edits.append(Replacement(segment.id, match.start(), match.end(), token))
    return FORMAT.write(document, edits), originals


def restored(output, originals):
    document = FORMAT.read("a.pdf", output)
    back = [
        Replacement(segment.id, match.start(), match.end(), originals[match[0]])
        for segment in document.segments
        for match in re.finditer(r"PERSON-\d+-K7M2", segment.text)
    ]
    assert len(back) == len(originals)
    return FORMAT.write(document, back)


def texts(content, kind=SegmentKind.BODY):
    return [segment.text for segment in FORMAT.read("a.pdf", content).segments if segment.kind is kind]


def has_picture(content):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return any(
            obj.get("/Subtype") == Name.Image for obj in pdf.objects if isinstance(obj, pikepdf.Stream)
        )


def test_tokens_of_slanted_lines_that_leave_the_paper_are_read_back_whole(one_page):
    lines = b"".join(
        b"BT /F1 24 Tf 0.89 -0.45 0.45 0.89 %d %d Tm (%s goes on and on, and leaves the paper) Tj ET\n"
        % (60 + 16 * n, 260 - 32 * n, b"Dear Anna Bergmann or Paul Okafor,")
        for n in range(4)
    )
    source = one_page(lines)
    output, originals = protected(source, ["Anna Bergmann", "Paul Okafor"])
    assert len(originals) == 8
    assert not has_picture(output)
    back = restored(output, originals)
    assert " ".join(texts(back)).split() == " ".join(texts(source)).split()


def test_a_page_that_is_a_cut_out_of_a_larger_sheet_keeps_the_size_of_its_text(one_page):
    """Where a line begins outside the page, the page's edge is no margin: letters became too small to be seen."""
    source = one_page(
        b"BT /F1 10 Tf 72 700 Td (Issued by Anna Bergmann, Marta Nowak and others) Tj "
        b"0 -40 Td (Signed by Anna Bergmann in another place of the sheet) Tj ET",
        CropBox=Array([130, 695, 200, 712]),
    )
    output, originals = protected(source, ["Anna Bergmann", "Marta Nowak"])
    assert not has_picture(output)
    with pikepdf.open(io.BytesIO(output)) as pdf:
        sizes = [
            abs(float(operands[0]))
            for operands, operator in pikepdf.parse_content_stream(pdf.pages[0])
            if str(operator) == "Tm"
        ]
    assert min(sizes) == 1
    restored(output, originals)


def test_two_new_texts_beside_each_other_share_the_room_before_a_clip(one_page):
    source = one_page(
        b"q 40 600 140 110 re W n BT /F1 12 Tf 48 700 Td (Anna Bergmann) Tj 90 0 Td (Ann) Tj ET Q\n"
        b"BT /F1 12 Tf 72 500 Td (Nothing else here) Tj ET"
    )
    output, originals = protected(source, ["Anna Bergmann", "Ann"])
    assert not has_picture(output)
    assert " ".join(originals) in " ".join(" ".join(texts(output)).split())
    assert "Anna Bergmann Ann" in " ".join(" ".join(texts(restored(output, originals))).split())


def type3(pdf, page):
    """A font with glyphs of sixty units that stand on their heads, as converters of TeX write it."""
    box = b"50 0 0 0 42 60 d1 0 0 40 58 re f"
    letters = "AELNOT "
    procedures = Dictionary(
        {f"/g{ord(c)}": pdf.make_stream(box if c != " " else b"30 0 d0") for c in letters}
    )
    differences = Array([part for c in sorted(letters) for part in (ord(c), Name(f"/g{ord(c)}"))])
    mapping = b"\n".join(b"<%02X> <%04X>" % (ord(c), ord(c)) for c in letters)
    page.Resources.Font.T3 = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, -15, 50, 60]),
            FontMatrix=Array([1, 0, 0, -1, 0, 0]),
            CharProcs=procedures,
            Encoding=Dictionary(Type=Name.Encoding, Differences=differences),
            FirstChar=32,
            LastChar=90,
            Widths=Array([30 if n == 32 else 50 for n in range(32, 91)]),
            ToUnicode=pdf.make_stream(b"%d beginbfchar\n%s\nendbfchar" % (len(letters), mapping)),
        )
    )


@pytest.mark.parametrize("secret", ["ANNA", "LEE", "ANNA LEE"])
def test_a_token_among_glyphs_with_a_space_of_their_own_is_as_large_and_upright_as_they(one_page, secret):
    source = one_page(b"BT /T3 1 Tf 0.15 0 0 -0.15 72 700 Tm (NOTE ANNA LEE TO ALL) Tj ET", type3)
    assert texts(source) == ["NOTE ANNA LEE TO ALL"]
    output, originals = protected(source, [secret])
    assert not has_picture(output)
    with pikepdf.open(io.BytesIO(output)) as pdf:
        font, current, matrices = "", [], []
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            if str(operator) == "Tf":
                font = str(operands[0])
            elif str(operator) == "Tm":
                current = [float(value) for value in operands]
            elif str(operator) == "Tj" and "KPOToken" in font:
                matrices.append(current)
    assert len(matrices) == 1
    a, b, c, d, _, _ = matrices[0]
    assert (b, c) == (0, 0)
    assert 8 < a < 14
    assert 8 < d < 14
    assert texts(restored(output, originals)) == ["NOTE ANNA LEE TO ALL"]


def test_a_font_named_in_a_character_set_of_its_system_keeps_its_name(one_page):
    """Viewers take the text's character set from such a name: another one showed other letters."""

    def change(pdf, page):
        page.Resources.Font.F2 = pdf.make_indirect(
            pikepdf.Object.parse(b"<</Type/Font/Subtype/TrueType/BaseFont/#cb#ce#cc#e5>>")
        )
        page.Resources.Font.F3 = pdf.make_indirect(
            pikepdf.Object.parse(b"<</Type/Font/Subtype/TrueType/BaseFont/AnnaBergmann>>")
        )

    source = one_page(
        b"BT /F1 12 Tf 72 700 Td (Dear Anna Bergmann) Tj /F2 12 Tf (abc) Tj /F3 12 Tf (abc) Tj ET", change
    )
    output, _ = protected(source, ["Anna Bergmann"])
    with pikepdf.open(io.BytesIO(output)) as pdf:
        names = {font.BaseFont.unparse() for font in pdf.pages[0].Resources.Font.as_dict().values()}
    assert {name.lower() for name in names} >= {b"/#cb#ce#cc#e5"}
    assert b"/AnnaBergmann" not in names

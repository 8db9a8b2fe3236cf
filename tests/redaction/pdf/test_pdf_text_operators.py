"""Ways to show a word: every one has to be read as the word, replaced, and gone for other readers."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from redaction.documents.model import SegmentKind, apply_to_text
from redaction.documents.pdf import FORMAT

SECRET = "Quimbleton"


def body(document):
    return "\n".join(s.text for s in document.segments if s.kind is SegmentKind.BODY)


CONSTRUCTS = {
    "Tj": b"BT /F1 12 Tf 72 700 Td (Dear Quimbleton, thank you) Tj ET",
    "kerned TJ": b"BT /F1 12 Tf 72 700 Td [(Dear Q) 20 (uim) -15 (blet) 30 (on, thank you)] TJ ET",
    "spaces by kerns": b"BT /F1 12 Tf 72 700 Td [(Dear) -300 (Quimbleton,) -300 (thank) -300 (you)] TJ ET",
    "hexadecimal": b"BT /F1 12 Tf 72 700 Td (Dear ) Tj <5175696D626C65746F6E> Tj (, thank you) Tj ET",
    "octal escapes": rb"BT /F1 12 Tf 72 700 Td (Dear \121uimbleton, thank you) Tj ET",
    "quote": b"BT /F1 12 Tf 14 TL 72 714 Td (Dear Quimbleton, thank you) ' ET",
    "double quote": b'BT /F1 12 Tf 14 TL 72 714 Td 1 0.2 (Dear Quimbleton, thank you) " ET',
    "two operators": b"BT /F1 12 Tf 72 700 Td (Dear Quim) Tj (bleton, thank you) Tj ET",
    "one glyph each": b"BT /F1 12 Tf "
    + b" ".join(
        b"1 0 0 1 %.2f 700 Tm (%c) Tj" % (72 + sum([9.3, 6.7, 2.7, 10, 6.7, 2.7, 6.7, 3.3, 6.7, 6.7][:i]), c)
        for i, c in enumerate(b"Quimbleton")
    )
    + b" ET",
    "two lines": b"BT /F1 12 Tf 72 700 Td (Dear Quim) Tj 0 -14 Td (bleton, thank you) Tj ET",
    "rotated": b"BT /F1 12 Tf 0.7071 0.7071 -0.7071 0.7071 200 300 Tm (Dear Quimbleton, thank you) Tj ET",
    "upside down": b"BT /F1 12 Tf -1 0 0 -1 500 300 Tm (Dear Quimbleton, thank you) Tj ET",
    "negative size": b"BT /F1 -12 Tf -1 0 0 -1 72 700 Tm (Dear Quimbleton, thank you) Tj ET",
    "scaled": b"BT /F1 1 Tf 80 Tz 0.3 Tc 12 0 0 12 72 700 Tm (Dear Quimbleton, thank you) Tj ET",
    "two text objects": b"BT /F1 12 Tf 72 700 Td (Dear Quim) Tj ET BT /F1 12 Tf 1 0 0 1 128.03 700 Tm (bleton, thank you) Tj ET",
    "moved by cm": b"q 2 0 0 2 10 20 cm BT /F1 6 Tf 31 340 Td (Dear Quimbleton, thank you) Tj ET Q",
    "justified": b"BT /F1 12 Tf 4.2 Tw 0.1 Tc 72 700 Td (Dear Quimbleton, thank you) Tj ET",
    "broken operators": b"BT /F1 12 Tf 72 700 Td 1 2 3 foo ] (Dear Quimbleton, thank you) Tj ET Q Q",
    "unclosed text object": b"BT /F1 12 Tf 72 700 Td (Dear Quimbleton, thank you) Tj",
}


@pytest.mark.parametrize("name", sorted(CONSTRUCTS))
def test_a_word_is_replaced_however_it_is_shown(name, one_page, replace_in, find_traces, extract):
    source = one_page(CONSTRUCTS[name])
    document = FORMAT.read("a.pdf", source)
    edits = replace_in(document, SECRET)
    assert len(edits) == 1
    output = FORMAT.write(document, edits)
    assert find_traces(output, SECRET) == []
    expected = apply_to_text(document.segments[edits[0].segment].text, edits)
    again = FORMAT.read("a.pdf", output)
    assert "".join(body(again).split()) == "".join(expected.split())
    if name != "two lines":
        assert body(again).split() == expected.split()
    assert "".join(extract(output).split()).replace("\x02", "-") == "".join(expected.split())


def test_unread_pages_are_announced(one_page):
    """A font that tells nothing about its codes: PDFium and our own reading cannot agree."""

    def plant(pdf, page):
        page.Resources.Font.F1 = Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Unknown, Encoding=Name("/Identity-H"),
            DescendantFonts=Array([Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Unknown, DW=600)]),
        )  # fmt: skip

    codes = b"".join(b"%04X" % (i + 300) for i in range(60))
    document = FORMAT.read("a.pdf", one_page(b"BT /F1 12 Tf 72 700 Td <" + codes + b"> Tj ET", plant))
    assert [n.kind.value for n in document.notices] == ["unread"]


def test_images_that_cannot_be_decoded_are_announced(one_page):
    blank = b"q 500 0 0 700 50 50 cm BI /W 64 /H 64 /CS /G /BPC 1 ID " + bytes(512) + b" EI Q"
    assert FORMAT.read("a.pdf", one_page(blank)).notices == ()
    broken = b"q 500 0 0 700 50 50 cm BI /W 64 /H 64 /CS /G /BPC 8 /F /DCT ID \x80 EI Q"
    (notice,) = FORMAT.read("a.pdf", one_page(broken)).notices
    assert (notice.kind.value, notice.place) == ("unread", "page 1, image 1")


def type0(pdf, page, to_unicode, **entries):
    descendant = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Sample, DW=600)
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Sample, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([descendant]),
    )  # fmt: skip
    if to_unicode:
        font.ToUnicode = pdf.make_stream(to_unicode)
    for key, value in entries.items():
        font["/" + key] = value
    page.Resources.Font.F1 = pdf.make_indirect(font)


def test_type0_with_to_unicode(one_page, protect, find_traces):
    lines = b"\n".join(b"<%04X> <%04X>" % (i + 1, ord(c)) for i, c in enumerate(SECRET))
    cmap = (
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange %d beginbfchar\n" % len(SECRET)
        + lines
        + b"\nendbfchar"
    )
    codes = b"".join(b"%04X" % (i + 1) for i in range(len(SECRET)))
    source = one_page(
        b"BT /F1 12 Tf 72 700 Td <" + codes + b"> Tj ET", lambda pdf, page: type0(pdf, page, cmap)
    )
    assert SECRET in body(FORMAT.read("a.pdf", source))
    assert find_traces(protect(source, SECRET), SECRET) == []


def test_type0_with_an_embedded_cmap(one_page, protect, find_traces):
    """Codes of one byte, CIDs by range, text by ToUnicode on the codes."""
    unicode_map = (
        b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <41> <7A> <0041> endbfrange"
    )
    cids = b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 begincidrange <41> <7A> 1 endcidrange endcmap"

    def plant(pdf, page):
        stream = pdf.make_stream(cids)
        stream.Type, stream.CMapName = Name.CMap, Name.Own
        type0(pdf, page, unicode_map, Encoding=stream)

    source = one_page(b"BT /F1 12 Tf 72 700 Td (Quimbleton) Tj ET", plant)
    assert body(FORMAT.read("a.pdf", source)) == SECRET
    output = protect(source, SECRET)
    assert "PERSON-12-K7M2" in body(FORMAT.read("a.pdf", output))
    assert find_traces(output, SECRET) == []


def test_predefined_cmap(one_page):
    def plant(pdf, page):
        descendant = Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name("/HeiseiMin-W3"), DW=1000,
            CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Japan1", Supplement=2),
        )  # fmt: skip
        page.Resources.Font.F1 = Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/HeiseiMin-W3-90ms-RKSJ-H"), Encoding=Name("/90ms-RKSJ-H"),
            DescendantFonts=Array([descendant]),
        )  # fmt: skip

    text = "契約書 ABC"
    source = one_page(b"BT /F1 12 Tf 72 700 Td <" + text.encode("cp932").hex().encode() + b"> Tj ET", plant)
    assert body(FORMAT.read("a.pdf", source)).replace(" ", "") == text.replace(" ", "")


def test_vertical_text(one_page, protect, find_traces):
    def plant(pdf, page):
        cmap = b"1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0041> <007A> <0041> endbfrange"
        type0(pdf, page, cmap, Encoding=Name("/Identity-V"))

    source = one_page(
        b"BT /F1 12 Tf 300 700 Td <" + SECRET.encode("utf-16-be").hex().encode() + b"> Tj ET", plant
    )
    assert body(FORMAT.read("a.pdf", source)) == SECRET
    output = protect(source, SECRET)
    assert find_traces(output, SECRET) == []
    assert "PERSON-12-K7M2" in body(FORMAT.read("a.pdf", output))


def test_type3(one_page, protect, find_traces):
    def plant(pdf, page):
        glyph = pdf.make_stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f")
        page.Resources.Font.F1 = Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 750, 750]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            CharProcs=Dictionary({f"/{c}": glyph for c in set(SECRET)}), FirstChar=0, LastChar=255, Widths=Array([600] * 256),
            Encoding=Dictionary(Differences=Array([item for c in sorted(set(SECRET)) for item in (ord(c), Name("/" + c))])),
        )  # fmt: skip

    source = one_page(b"BT /F1 12 Tf 72 700 Td (Quimbleton) Tj ET", plant)
    assert body(FORMAT.read("a.pdf", source)) == SECRET
    output = protect(source, SECRET)
    assert find_traces(output, SECRET) == []
    assert "PERSON-12-K7M2" in body(FORMAT.read("a.pdf", output))


def test_type1_built_in_encoding(one_page):
    """A Type 1 font without /Encoding: the codes mean what the program says."""
    program = b"%!PS-AdobeFont-1.0: X\n/Encoding 256 array\n" + b"".join(
        b"dup %d /%c put\n" % (i + 1, ord(c)) for i, c in enumerate(SECRET)
    )

    def plant(pdf, page):
        page.Resources.Font.F1 = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.X, FirstChar=1, LastChar=10, Widths=Array([600] * 10),
            FontDescriptor=Dictionary(Type=Name.FontDescriptor, FontName=Name.X, Flags=4,
                                      FontFile=pdf.make_stream(program + b"readonly def\ncurrentfile eexec\n")),
        )  # fmt: skip

    codes = b"".join(b"%02X" % (i + 1) for i in range(len(SECRET)))
    assert (
        body(FORMAT.read("a.pdf", one_page(b"BT /F1 12 Tf 72 700 Td <" + codes + b"> Tj ET", plant)))
        == SECRET
    )


def test_ligatures_are_letters(one_page, replace_in, extract):
    """Half of a ligature is replaced: the other half stays as a letter."""

    def plant(pdf, page):
        page.Resources.Font.F1.Encoding = Dictionary(
            BaseEncoding=Name.WinAnsiEncoding, Differences=Array([1, Name.fi])
        )

    source = one_page(rb"BT /F1 12 Tf 72 700 Td (the of\001ce is open) Tj ET", plant)
    document = FORMAT.read("a.pdf", source)
    assert body(document) == "the office is open"
    output = FORMAT.write(document, replace_in(document, "ice"))
    assert "the offPERSON-12-K7M2 is open" in body(FORMAT.read("a.pdf", output))


def test_a_shared_form_changes_only_where_asked(replace_in, extract):
    pdf = pikepdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    header = pdf.make_stream(b"BT /F1 12 Tf 72 750 Td (Dear Quimbleton) Tj ET")
    header.Type, header.Subtype, header.BBox = Name.XObject, Name.Form, Array([0, 0, 612, 792])
    header.Resources = Dictionary(Font=Dictionary(F1=font))
    resources = pdf.make_indirect(Dictionary(XObject=Dictionary(Fm0=header)))
    for _ in range(2):
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, 612, 792]),
            Resources=resources,
            Contents=pdf.make_stream(b"/Fm0 Do"),
        )
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    target = io.BytesIO()
    pdf.save(target)
    document = FORMAT.read("a.pdf", target.getvalue())
    first, second = replace_in(document, SECRET)
    assert extract(FORMAT.write(document, [first])).split() == [
        "Dear",
        "PERSON-12-K7M2",
        "Dear",
        "Quimbleton",
    ]
    assert "Quimbleton" not in extract(FORMAT.write(document, [first, second]))

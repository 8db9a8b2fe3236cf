"""Originals put back into an output: in the document's own font, their neighbours as they were, in every script."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.pdf import FORMAT

TOKEN = "PERSON-{}-K7M2"


def round_trip(source, surfaces):
    """Return the output with tokens, and the file with the originals back."""
    document = FORMAT.read("a.pdf", source)
    originals = {}
    edits = []
    for segment in document.segments:
        for surface in surfaces:
            for match in re.finditer(re.escape(surface), segment.text):
                token = TOKEN.format(len(originals) + 10)
                originals[token] = surface
                edits.append(Replacement(segment.id, match.start(), match.end(), token))
    assert originals
    output = FORMAT.write(document, edits)
    returned = FORMAT.read("a.pdf", output)
    back = [
        Replacement(segment.id, match.start(), match.end(), originals[match[0]])
        for segment in returned.segments
        for match in re.finditer(r"PERSON-\d+-K7M2", segment.text)
    ]
    assert len(back) == len(originals)
    return output, FORMAT.write(returned, back)


def page_text(content):
    return " ".join(
        s.text
        for s in FORMAT.read("a.pdf", content).segments
        if s.kind in {SegmentKind.BODY, SegmentKind.HIDDEN}
    ).split()


def fonts_of(content):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.as_dict().values()}


def subset_pdf():
    """Words in an embedded subset, as word processors write them: the token needs another font."""
    from reportlab.pdfbase.ttfonts import TTFont

    from redaction.documents.pdf.token_font import font_bytes

    font = TTFont("Body", io.BytesIO(font_bytes()))
    pdfmetrics.registerFont(font)
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    canvas.setFont("Body", 12)
    canvas.drawString(72, 700, "dear anna, dear otto, not a zebra here")
    canvas.drawString(72, 680, "anna and otto read on and on")
    canvas.save()
    return target.getvalue()


def test_words_beside_a_restored_one_keep_their_spaces(extract):
    """The second output brings a token font of its own: it must not take the name of the first one's."""
    source = subset_pdf()
    _, restored = round_trip(source, ["anna", "zebra"])
    assert page_text(restored) == page_text(source)
    assert extract(restored).split() == extract(source).split()
    assert "\ufffd" not in extract(restored)


def test_an_original_comes_back_in_the_fonts_around_it():
    pdf = subset_pdf()
    output, restored = round_trip(pdf, ["otto"])
    assert "/KPOVAA+Token" in fonts_of(output)
    with pikepdf.open(io.BytesIO(restored)) as opened:
        content = opened.pages[0].Contents.read_bytes()
    assert not re.search(rb"/KPOToken\d* 12 Tf\s+[-\d. ]+Tm\s+<", content)


def test_a_page_whose_forms_were_copied_once_can_be_copied_again(one_page, extract):
    def plant(pdf, page):
        page.Resources.XObject = pikepdf.Dictionary()
        for number, name in enumerate(["Anna Berg", "Otto Kern", "the end"]):
            form = pdf.make_stream(
                f"BT /F1 12 Tf 72 {700 - 40 * number} Td (with {name} here) Tj ET".encode()
            )
            form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
            form.BBox = pikepdf.Array([0, 0, 612, 792])
            form.Resources = pikepdf.Dictionary(Font=page.Resources.Font)
            page.Resources.XObject[f"/X{number}"] = form

    source = one_page(b"/X0 Do /X1 Do /X2 Do", plant)
    _, first = round_trip(source, ["Anna Berg"])
    _, restored = round_trip(first, ["Otto Kern"])
    assert extract(restored).split() == extract(source).split()


@pytest.mark.parametrize(
    ("font", "text", "surface"),
    [
        ("HeiseiKakuGo-W5", "担当は山田太郎です", "山田太郎"),
        ("STSong-Light", "客户张伟明先生签字", "张伟明"),
        ("HYSMyeongJo-Medium", "고객 김민수 서명", "김민수"),
    ],
)
def test_east_asian_originals_come_back(font, text, surface, extract):
    pdfmetrics.registerFont(UnicodeCIDFont(font))
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    canvas.setFont(font, 12)
    canvas.drawString(72, 700, text)
    canvas.save()
    output, restored = round_trip(target.getvalue(), [surface])
    assert surface not in extract(output)
    assert page_text(restored) == page_text(target.getvalue())
    assert "".join(extract(restored).split()) == "".join(text.split())


def test_a_word_under_a_clip_of_its_own_is_shown_whole(one_page, extract):
    """The clip was made for the old word: it would hide the token, and tell the width."""
    source = one_page(
        b"q 70 695 30 16 re W n BT /F1 12 Tf 72 700 Td (Anna) Tj ET Q "
        b"q 103 695 60 16 re W n BT /F1 12 Tf 105 700 Td (is here) Tj ET Q"
    )
    output, restored = round_trip(source, ["Anna"])
    document = FORMAT.read("a.pdf", output)
    assert [s.kind for s in document.segments if s.text.strip()] == [SegmentKind.BODY]
    assert page_text(restored) == ["Anna", "is", "here"]
    assert extract(output).split() == ["PERSON-10-K7M2", "is", "here"]


def test_a_line_too_long_for_the_page_is_set_smaller_not_cut_off(one_page, extract):
    """What runs off the page would be hidden text, and would stay there when the originals are back."""
    source = one_page(
        b"BT /F1 12 Tf 10 40 Td (Ann Bo Cy Di Ed Flo here) Tj ET", MediaBox=pikepdf.Array([0, 0, 160, 60])
    )
    output, restored = round_trip(source, ["Ann", "Bo", "Cy", "Di"])
    assert [s.kind for s in FORMAT.read("a.pdf", output).segments if s.text.strip()] == [SegmentKind.BODY]
    assert page_text(restored) == ["Ann", "Bo", "Cy", "Di", "Ed", "Flo", "here"]

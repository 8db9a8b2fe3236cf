"""Files that cannot be read, may not be read, or whose pages have to become images."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from redaction.documents.model import NoticeKind, Replacement
from redaction.documents.pdf import FORMAT
from redaction.documents.pdf import format as pdf_format
from redaction.errors import ProtectedDocument, UnreadableDocument, UnwritableReplacement

TEXT = b"BT /F1 12 Tf 72 700 Td (Dear Quimbleton, thank you) Tj ET"
TURNED = b"BT /F1 12 Tf 0 1 -1 0 300 200 Tm (Dear Quimbleton, thank you) Tj ET"


def encrypted(content, **passwords):
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(R=6, **passwords))
    return target.getvalue()


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n1 0 obj\n<<", b"PK\x03\x04" + bytes(400)]
)
def test_what_is_no_pdf_is_unreadable(content):
    with pytest.raises(UnreadableDocument):
        FORMAT.read("a.pdf", content)


def test_a_user_password_protects(one_page):
    with pytest.raises(ProtectedDocument) as caught:
        FORMAT.read("a.pdf", encrypted(one_page(TEXT), user="secret", owner="other"))
    assert str(caught.value) == "This PDF file is protected by a password."


def test_an_owner_password_alone_is_dropped(one_page, protect, find_traces):
    source = encrypted(one_page(TEXT), user="", owner="other")
    document = FORMAT.read("a.pdf", source)
    assert [n.place for n in document.notices] == ["encryption without a password"]
    output = protect(source, "Quimbleton")
    assert find_traces(output, "Quimbleton") == []
    with pikepdf.open(io.BytesIO(output)) as pdf:
        assert not pdf.is_encrypted


def test_a_signature_is_announced_and_dropped(one_page):
    def sign(pdf, page):
        value = pdf.make_indirect(
            Dictionary(Type=Name.Sig, Contents=String("00"), Reason=String("Quimbleton agrees"))
        )
        widget = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String("s"),
                V=value,
                Rect=Array([0, 0, 9, 9]),
            )
        )
        page.Annots = Array([widget])
        pdf.Root.AcroForm = Dictionary(Fields=Array([widget]), SigFlags=3)

    document = FORMAT.read("a.pdf", one_page(TEXT, sign))
    assert NoticeKind.SIGNATURE in {n.kind for n in document.notices}
    assert b"agrees" not in FORMAT.write(document, [])


def test_a_form_that_paints_itself_ends(one_page):
    def loop(pdf, page):
        form = pdf.make_stream(b"/Fm0 Do " + TEXT)
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 612, 792])
        form.Resources = Dictionary(XObject=Dictionary(Fm0=form), Font=page.Resources.Font)
        page.Resources.XObject = Dictionary(Fm0=form)

    document = FORMAT.read("a.pdf", one_page(b"/Fm0 Do", loop))
    assert document.segments[0].text == "Dear Quimbleton, thank you"


def test_bookmarks_that_run_in_a_circle_end(one_page):
    def circle(pdf, page):
        first = pdf.make_indirect(Dictionary(Title=String("one")))
        first.Next = first
        first.First = first
        pdf.Root.Outlines = Dictionary(First=first, Last=first)

    document = FORMAT.read("a.pdf", one_page(TEXT, circle))
    assert "one" in {s.text for s in document.segments}


@pytest.mark.parametrize("content", [TEXT, TURNED])
@pytest.mark.parametrize("rotate", [0, 90])
def test_a_page_becomes_an_image_when_the_word_stays(
    one_page, monkeypatch, find_traces, extract, content, rotate
):
    """A second reader that still finds the word after the operators were rewritten, until the page is an image."""
    honest = pdf_format.left_over
    seen = []

    def doubtful(after, expected, removed):
        seen.append(after)
        return len(seen) < 3 or honest(after, "", removed)

    monkeypatch.setattr(pdf_format, "left_over", doubtful)
    document = FORMAT.read("a.pdf", one_page(content, Rotate=rotate))
    output = FORMAT.write(document, [Replacement(0, 5, 15, "PERSON-12-K7M2")])
    assert len(seen) == 3
    assert find_traces(output, "Quimbleton") == []
    assert "".join(extract(output).split()) == "DearPERSON-12-K7M2,thankyou"
    with pikepdf.open(io.BytesIO(output)) as pdf:
        image = pikepdf.PdfImage(pdf.pages[0].Resources.XObject.Im0).as_pil_image().convert("L")
    scale = image.width / 612
    box = (104, 92, 160, 102) if content is TEXT else (290, 792 - 288, 310, 792 - 232)
    blanked = image.crop(tuple(round(v * scale) for v in box))
    assert blanked.getextrema()[0] > 200, "glyphs of the removed word are still in the pixels"
    assert image.getextrema()[0] < 100, "the rest of the page is gone"


def test_a_page_that_keeps_the_word_is_refused(one_page, monkeypatch):
    monkeypatch.setattr(pdf_format, "left_over", lambda after, expected, removed: True)
    document = FORMAT.read("a.pdf", one_page(TEXT))
    with pytest.raises(UnwritableReplacement) as caught:
        FORMAT.write(document, [Replacement(0, 5, 15, "PERSON-12-K7M2")])
    assert str(caught.value) == "A value in this PDF file cannot be replaced safely (page 1)."


def test_a_new_text_on_an_image_is_no_smaller_for_a_short_name(one_page, monkeypatch):
    """How large it is follows from the room on its line: the end of the old text told how wide the name was."""
    honest = pdf_format.left_over
    sizes = []
    for surname in (b"Li", b"Quimbleton-Featherstonehaugh"):
        seen = []

        def doubtful(after, expected, removed, seen=seen):
            seen.append(after)
            return len(seen) < 3 or honest(after, "", removed)

        monkeypatch.setattr(pdf_format, "left_over", doubtful)
        content = TEXT.replace(b"Quimbleton", surname)
        document = FORMAT.read("a.pdf", one_page(content))
        end = document.segments[0].text.index(",")
        output = FORMAT.write(document, [Replacement(0, 5, end, "PERSON-12-K7M2")])
        with pikepdf.open(io.BytesIO(output)) as pdf:
            shown = [o for o in pikepdf.parse_content_stream(pdf.pages[0]) if str(o.operator) == "Tf"]
            sizes.append({round(float(o.operands[1]), 3) for o in shown})
    assert sizes[0] == sizes[1]

"""One test per place of a PDF that can carry a text: planted, protected, searched for by other readers."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from redaction.documents.model import NoticeKind
from redaction.documents.pdf import FORMAT
from redaction.documents.pdf.token_font import font_bytes

SECRET = "Quimbleton"
TEXT = b"BT /F1 12 Tf 72 700 Td (Nothing to see here) Tj ET"
SECRET_TEXT = b"BT /F1 12 Tf 72 700 Td (Dear Quimbleton, thank you) Tj ET"

Plant = Callable[[pikepdf.Pdf, Dictionary], None]
CARRIERS: dict[str, Plant] = {}


def carrier(function: Plant) -> Plant:
    CARRIERS[function.__name__] = function
    return function


def form(pdf: pikepdf.Pdf, page: Dictionary, data: bytes, **entries: object) -> pikepdf.Object:
    stream = pdf.make_stream(data)
    stream.Type, stream.Subtype = Name.XObject, Name.Form
    stream.BBox = Array([0, 0, 612, 792])
    stream.Resources = Dictionary(Font=page.Resources.Font)
    for key, value in entries.items():
        stream["/" + key] = value
    return stream


def annotate(page: Dictionary, **entries: object) -> Dictionary:
    annotation = Dictionary(Type=Name.Annot, Rect=Array([72, 600, 200, 620]), **entries)
    page.Annots = Array([*page.get("/Annots", []), annotation])
    return page.Annots[-1]


def append(pdf: pikepdf.Pdf, page: Dictionary, data: bytes) -> None:
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n" + data)


@carrier
def page_text(pdf, page):
    append(pdf, page, SECRET_TEXT)


@carrier
def javascript(pdf, page):
    action = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String(SECRET), action])))


@carrier
def open_action(pdf, page):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(SECRET))


@carrier
def page_actions(pdf, page):
    page.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String(SECRET)))


@carrier
def attachment(pdf, page):
    pdf.attachments[f"{SECRET}.txt"] = SECRET.encode()


@carrier
def file_annotation(pdf, page):
    stream = pdf.make_stream(SECRET.encode())
    annotate(
        page,
        Subtype=Name.FileAttachment,
        FS=Dictionary(Type=Name.Filespec, F=String(SECRET), EF=Dictionary(F=stream)),
    )


@carrier
def outline(pdf, page):
    with pdf.open_outline() as tree:
        first = OutlineItem(f"About {SECRET}", 0)
        first.children.append(OutlineItem(f"More about {SECRET}", 0))
        tree.root.append(first)


@carrier
def named_destination(pdf, page):
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String(SECRET), Array([page, Name.Fit])])))
    annotate(page, Subtype=Name.Link, Dest=String(SECRET))


@carrier
def old_style_destination(pdf, page):
    pdf.Root.Dests = Dictionary({f"/{SECRET}": Array([page, Name.Fit])})
    annotate(page, Subtype=Name.Link, Dest=Name("/" + SECRET))


@carrier
def structure_tree(pdf, page):
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.RoleMap = Dictionary({f"/{SECRET}Role": Name.P})
    root.K = Array(
        [
            pdf.make_indirect(
                Dictionary(
                    Type=Name.StructElem,
                    S=Name(f"/{SECRET}Role"),
                    P=root,
                    Alt=String(SECRET),
                    ActualText=String(SECRET),
                    E=String(SECRET),
                    T=String(SECRET),
                    ID=String(SECRET),
                    A=Dictionary(O=Name.Table, Summary=String(SECRET)),
                )
            )
        ]
    )
    pdf.Root.StructTreeRoot = root


@carrier
def xfa(pdf, page):
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(f"<xdp>{SECRET}</xdp>".encode()))


@carrier
def field(pdf, page):
    appearance = form(
        pdf, page, b"/Tx BMC BT /F1 12 Tf 2 2 Td (Quimbleton) Tj ET EMC", BBox=Array([0, 0, 128, 20])
    )
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            Rect=Array([72, 600, 200, 620]),
            T=String(f"name of {SECRET}"),
            TU=String(f"{SECRET} in full"),
            TM=String(SECRET),
            V=String(SECRET),
            DV=String(SECRET),
            RV=String(f"<p>{SECRET}</p>"),
            DA=String("/F1 12 Tf 0 g"),
            AP=Dictionary(N=appearance),
            AA=Dictionary(K=Dictionary(S=Name.JavaScript, JS=String(SECRET))),
        )
    )
    page.Annots = Array([widget])
    pdf.Root.AcroForm = Dictionary(Fields=Array([widget]), DR=Dictionary(Font=page.Resources.Font))


@carrier
def choice_field(pdf, page):
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Ch,
            Rect=Array([72, 600, 200, 620]),
            T=String("choice"),
            Opt=Array([String(SECRET), Array([String("x"), String(SECRET)])]),
            V=Array([String(SECRET)]),
            MK=Dictionary(CA=String(SECRET)),
        )
    )
    page.Annots = Array([widget])
    pdf.Root.AcroForm = Dictionary(Fields=Array([widget]))


@carrier
def comment(pdf, page):
    note = annotate(
        page,
        Subtype=Name.Text,
        Contents=String(f"Ask {SECRET}"),
        T=String(SECRET),
        Subj=String(SECRET),
        RC=String(f"<p>{SECRET}</p>"),
        NM=String(SECRET),
    )
    note.Popup = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=Array([0, 0, 9, 9]), Contents=String(SECRET))
    )


@carrier
def appearance_stream(pdf, page):
    stream = form(pdf, page, b"BT /F1 10 Tf 2 2 Td [(Quim) -20 (bleton)] TJ ET", BBox=Array([0, 0, 128, 20]))
    annotate(
        page, Subtype=Name.FreeText, Contents=String("a box"), DA=String("/F1 10 Tf"), AP=Dictionary(N=stream)
    )


@carrier
def piece_info(pdf, page):
    page.PieceInfo = Dictionary(Illustrator=Dictionary(Private=Dictionary(Text=String(SECRET))))
    pdf.Root.PieceInfo = Dictionary(Word=Dictionary(Private=pdf.make_stream(SECRET.encode())))


@carrier
def page_label(pdf, page):
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=String(f"{SECRET}-"))]))


@carrier
def layer_name(pdf, page):
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SECRET)))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([group]),
        D=Dictionary(Order=Array([String(SECRET), group]), OFF=Array([group]), Name=String(SECRET)),
    )
    page.Resources.Properties = Dictionary(MC0=group)
    append(pdf, page, b"/OC /MC0 BDC " + SECRET_TEXT + b" EMC")


@carrier
def clipped_text(pdf, page):
    append(pdf, page, b"q 0 0 20 20 re W n " + SECRET_TEXT + b" Q")


@carrier
def off_page_text(pdf, page):
    append(pdf, page, b"BT /F1 12 Tf -900 -900 Td (Quimbleton) Tj ET")


@carrier
def invisible_text(pdf, page):
    append(pdf, page, b"BT 3 Tr /F1 12 Tf 72 500 Td (Quimbleton) Tj 0 Tr ET")


@carrier
def white_text(pdf, page):
    append(pdf, page, b"1 g BT /F1 12 Tf 72 480 Td (Quimbleton) Tj ET 0 g")


@carrier
def xmp(pdf, page):
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = SECRET
    page.Metadata = pdf.make_stream(SECRET.encode(), Type=Name.Metadata, Subtype=Name.XML)


@carrier
def info(pdf, page):
    pdf.docinfo["/Title"] = f"Report on {SECRET}"
    pdf.docinfo["/Author"] = SECRET
    pdf.docinfo[f"/{SECRET}"] = SECRET


@carrier
def thumbnail(pdf, page):
    page.Thumb = pdf.make_stream(
        SECRET.encode(), Width=1, Height=1, ColorSpace=Name.DeviceGray, BitsPerComponent=8
    )


@carrier
def font_names(pdf, page):
    program = pdf.make_stream(
        b"%!PS-AdobeFont-1.0: Quimbleton\n%%Creator: Quimbleton\n/FullName (Quimbleton Sans) def /Notice (Quimbleton) def\n"
        b"/Encoding StandardEncoding def\ncurrentfile eexec\n"
    )
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name(f"/{SECRET}"), FontFamily=String(SECRET), Flags=32, FontFile=program,
        CharSet=String(f"/{SECRET}"),
    )  # fmt: skip
    page.Resources.Font.F2 = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{SECRET}"), Name=Name(f"/{SECRET}"), FirstChar=65, LastChar=66,
        Widths=Array([600, 600]), FontDescriptor=pdf.make_indirect(descriptor),
    )  # fmt: skip
    page.Resources.Font.F2 = pdf.make_indirect(page.Resources.Font.F2)
    append(pdf, page, b"BT /F2 12 Tf 72 400 Td (AB) Tj ET")


@carrier
def link(pdf, page):
    annotate(
        page, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"https://example.org/{SECRET}?q=1"))
    )


@carrier
def launch_action(pdf, page):
    annotate(page, Subtype=Name.Link, A=Dictionary(S=Name.Launch, F=String(f"{SECRET}.doc")))


@carrier
def marked_content(pdf, page):
    append(pdf, page, b"/Span <</ActualText (Quimbleton) /Alt (Quimbleton) /E (Quimbleton) /MCID 0>> BDC EMC")
    append(pdf, page, b"/Quimbleton BMC EMC /Quimbleton <</Text (Quimbleton)>> DP")


@carrier
def property_list(pdf, page):
    page.Resources.Properties = Dictionary(P0=Dictionary(ActualText=String(SECRET)))
    append(pdf, page, b"/Span /P0 BDC EMC")


@carrier
def content_comment(pdf, page):
    append(pdf, page, b"% Quimbleton\n(Quimbleton) pop\n")


@carrier
def inline_image(pdf, page):
    append(pdf, page, b"q 9 0 0 9 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 /Quimbleton (Quimbleton) ID \x80 EI Q")


@carrier
def pattern(pdf, page):
    tile = form(pdf, page, b"BT /F1 8 Tf 0 0 Td (Quimbleton) Tj ET", BBox=Array([0, 0, 100, 20]))
    tile.Type, tile.PatternType, tile.PaintType, tile.TilingType, tile.XStep, tile.YStep = (
        Name.Pattern,
        1,
        1,
        1,
        100,
        20,
    )
    del tile.Subtype
    page.Resources.Pattern = Dictionary(P1=tile)
    append(pdf, page, b"/Pattern cs /P1 scn 72 72 300 200 re f")


@carrier
def soft_mask(pdf, page):
    group = form(pdf, page, SECRET_TEXT, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    page.Resources.ExtGState = Dictionary(
        G0=Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group))
    )
    append(pdf, page, b"q /G0 gs 72 72 300 200 re f Q")


@carrier
def nested_form(pdf, page):
    inner = form(pdf, page, SECRET_TEXT)
    outer = form(pdf, page, b"q /Fm1 Do Q", Name=Name(f"/{SECRET}"), LastModified=String(SECRET))
    outer.Resources.XObject = Dictionary(Fm1=inner)
    page.Resources.XObject = Dictionary(Fm0=outer)
    append(pdf, page, b"/Fm0 Do 1 0 0 1 0 -50 cm /Fm0 Do")


@carrier
def unused_form(pdf, page):
    page.Resources.XObject = Dictionary(Fm9=form(pdf, page, SECRET_TEXT))


@carrier
def jpeg_comment(pdf, page):
    from PIL import Image

    target = io.BytesIO()
    Image.new("RGB", (8, 8)).save(target, "JPEG", comment=SECRET.encode())
    page.Resources.XObject = Dictionary(
        Im0=pdf.make_stream(
            target.getvalue(), Type=Name.XObject, Subtype=Name.Image, Width=8, Height=8, ColorSpace=Name.DeviceRGB,
            BitsPerComponent=8, Filter=Name.DCTDecode, Metadata=pdf.make_stream(SECRET.encode()),
        )
    )  # fmt: skip
    append(pdf, page, b"q 50 0 0 50 72 72 cm /Im0 Do Q")


@carrier
def private_keys(pdf, page):
    pdf.Root[f"/{SECRET}"] = Dictionary(Text=String(SECRET))
    page[f"/{SECRET}"] = String(SECRET)
    page.Resources.ColorSpace = Dictionary(
        C0=Array([Name.Separation, Name.Spot, Name.DeviceGray, Dictionary(Note=String(SECRET))])
    )


@pytest.mark.parametrize("name", sorted(CARRIERS))
def test_nothing_is_left_of_a_secret_in(name, one_page, protect, find_traces):
    source = one_page(TEXT, CARRIERS[name])
    assert find_traces(source, SECRET), "the secret was never there"
    output = protect(source, SECRET)
    assert find_traces(output, SECRET) == []


def test_earlier_revisions_are_gone(one_page, protect, find_traces):
    first = one_page(TEXT, page_text)
    with pikepdf.open(io.BytesIO(first)) as pdf:
        number = pdf.pages[0].Contents.objgen[0]
    appended = first + (
        f"\n{number} 0 obj\n<</Length {len(TEXT)}>>\nstream\n".encode() + TEXT + b"\nendstream\nendobj\n"
        b"trailer\n<</Root 1 0 R>>\n%%EOF\n"
    )
    assert find_traces(protect(appended, SECRET), SECRET) == []


def test_the_identifier_is_new(one_page, protect):
    with pikepdf.open(io.BytesIO(one_page(TEXT))) as pdf:
        pdf.trailer.ID = Array([String(SECRET), String(SECRET)])
        target = io.BytesIO()
        pdf.save(target)
    output = protect(target.getvalue(), SECRET)
    assert SECRET.encode() not in output
    assert SECRET.encode().hex().encode() not in output


def test_everything_at_once(one_page, protect, find_traces):
    def all_of_them(pdf, page):
        for name, plant in CARRIERS.items():
            if name not in {"attachment", "javascript", "named_destination", "choice_field", "property_list", "unused_form",
                            "jpeg_comment", "nested_form"}:  # fmt: skip
                plant(pdf, page)

    output = protect(one_page(TEXT, all_of_them), SECRET)
    assert find_traces(output, SECRET) == []
    pikepdf.open(io.BytesIO(output)).check_pdf_syntax()


def test_a_font_map_does_not_name_characters_that_are_no_longer_shown(protect):
    """The map of a subset lists the letters of a document; those of the name alone must go with it."""
    target = io.BytesIO()
    pdfmetrics.registerFont(TTFont("Subset", io.BytesIO(font_bytes())))
    canvas = Canvas(target, invariant=1)
    canvas.setFont("Subset", 12)
    canvas.drawString(72, 700, "Żółkiewski met an aunt")
    canvas.save()
    output = protect(target.getvalue(), "Żółkiewski")
    with pikepdf.open(io.BytesIO(output)) as pdf:
        maps = [
            bytes(obj.ToUnicode.read_bytes())
            for obj in pdf.objects
            if isinstance(obj, pikepdf.Dictionary) and "/ToUnicode" in obj
        ]
    assert maps
    assert not any(b"<017B>" in data or b"<0142>" in data for data in maps)
    assert any(b"<006D>" in data for data in maps)


def test_text_that_glyphs_of_a_type_3_font_draw_is_reported(one_page):
    def plant(pdf, page):
        glyph = pdf.make_stream(b"500 0 d0 BT /F1 10 Tf (Secret) Tj ET")
        page.Resources.Font.T3 = pdf.make_indirect(
            Dictionary(
                Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 1000, 1000]),
                FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), FirstChar=97, LastChar=97, Widths=Array([500]),
                CharProcs=Dictionary(a=glyph), Encoding=Dictionary(Differences=Array([97, Name.a])),
                Resources=Dictionary(Font=Dictionary(F1=page.Resources.Font.F1)),
            )
        )  # fmt: skip

    document = FORMAT.read("a.pdf", one_page(b"BT /T3 12 Tf 72 700 Td (a) Tj ET", plant))
    assert any(n.kind is NoticeKind.UNREAD and "glyphs" in n.explanation for n in document.notices)

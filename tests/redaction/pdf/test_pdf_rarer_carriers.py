"""Places that few files use to carry a text: planted, protected, searched for by other readers."""

from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, String

from redaction.leakcheck import check

SECRET = "Quimbleton"
TEXT = b"BT /F1 12 Tf 72 700 Td (Nothing to see here) Tj ET"
CARRIERS = {}


def carrier(function):
    CARRIERS[function.__name__] = function
    return function


def append(pdf, page, data):
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + b"\n" + data)


@carrier
def signature(pdf, page):
    value = Dictionary(
        Type=Name.Sig,
        Filter=Name("/Adobe.PPKLite"),
        Name=String(SECRET),
        Reason=String(f"Approved by {SECRET}"),
        Location=String(SECRET),
        ContactInfo=String(SECRET),
        Contents=String(SECRET),
    )
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(SECRET),
            V=value,
            Rect=Array([0, 0, 0, 0]),
        )
    )
    page.Annots = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)


@carrier
def output_intent(pdf, page):
    pdf.Root.OutputIntents = Array(
        [Dictionary(Type=Name.OutputIntent, OutputCondition=String(SECRET), Info=String(SECRET))]
    )


@carrier
def article_thread(pdf, page):
    bead = pdf.make_indirect(Dictionary(Type=Name.Bead, P=page, R=Array([0, 0, 9, 9])))
    thread = pdf.make_indirect(Dictionary(Type=Name.Thread, F=bead, I=Dictionary(Title=String(SECRET))))
    bead.T, bead.N, bead.V = thread, bead, bead
    pdf.Root.Threads = Array([thread])
    page.B = Array([bead])


@carrier
def portfolio(pdf, page):
    pdf.Root.Collection = Dictionary(
        Type=Name.Collection,
        Schema=Dictionary({f"/{SECRET}": Dictionary(Subtype=Name.S, N=String(SECRET))}),
        D=String(f"{SECRET}.pdf"),
    )
    pdf.attachments[f"{SECRET}.pdf"] = SECRET.encode()


@carrier
def web_capture(pdf, page):
    pdf.Root.SpiderInfo = Dictionary(V=1.0, C=Array([Dictionary(URL=String(f"https://{SECRET}.example"))]))
    pdf.Root.URI = Dictionary(Base=String(f"https://{SECRET}.example"))


@carrier
def glyph_name(pdf, page):
    glyph = pdf.make_stream(b"500 0 d0 0 0 400 400 re f")
    page.Resources.Font.T3 = pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type3, Name=Name(f"/{SECRET}"), FontBBox=Array([0, 0, 1000, 1000]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), FirstChar=97, LastChar=97, Widths=Array([500]),
            CharProcs=Dictionary({"/a": glyph, f"/{SECRET}": glyph}),
            Encoding=Dictionary(Differences=Array([97, Name.a, Name(f"/{SECRET}")])),
        )
    )  # fmt: skip
    append(pdf, page, b"BT /T3 12 Tf 72 600 Td (a) Tj ET")


def resource_name(pdf, page):
    image = pdf.make_stream(b"\x80")
    image.Type, image.Subtype = Name.XObject, Name.Image
    image.Width, image.Height, image.BitsPerComponent, image.ColorSpace = 1, 1, 8, Name.DeviceGray
    page.Resources.XObject = Dictionary({f"/{SECRET}": image})
    append(pdf, page, b"q 9 0 0 9 0 0 cm /Quimbleton Do Q")


@carrier
def spot_colour(pdf, page):
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0]), C1=Array([1]), N=1)
    page.Resources.ColorSpace = Dictionary(
        CS0=Array([Name.Separation, Name(f"/{SECRET}"), Name.DeviceGray, tint])
    )
    append(pdf, page, b"/CS0 cs 0.5 scn 9 9 9 9 re f")


@carrier
def alternate_image(pdf, page):
    other = pdf.make_stream(SECRET.encode(), Subtype=Name.Image, Width=1, Height=1)
    image = pdf.make_stream(
        b"\x80", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8,
        ColorSpace=Name.DeviceGray, Alternates=Array([Dictionary(Image=other)]), Name=Name(f"/{SECRET}"),
        ID=String(SECRET),
    )  # fmt: skip
    page.Resources.XObject = Dictionary(Im0=image)
    append(pdf, page, b"q 9 0 0 9 0 0 cm /Im0 Do Q")


@carrier
def measure(pdf, page):
    page.VP = Array([Dictionary(Type=Name.Viewport, Name=String(SECRET), BBox=Array([0, 0, 9, 9]))])


@carrier
def redaction_mark(pdf, page):
    page.Annots = Array(
        [
            Dictionary(
                Type=Name.Annot, Subtype=Name.Redact, Rect=Array([0, 0, 99, 20]), OverlayText=String(SECRET),
                Contents=String(SECRET),
            )
        ]
    )  # fmt: skip


@carrier
def developer_extension(pdf, page):
    pdf.Root.Extensions = Dictionary({f"/{SECRET}": Dictionary(URL=String(SECRET))})
    pdf.Root.Requirements = Array(
        [Dictionary(S=Name.EnableJavaScripts, RH=Dictionary(Script=String(SECRET)))]
    )


@carrier
def alternate_presentation(pdf, page):
    pdf.Root.Names = Dictionary(
        Pages=Dictionary(Names=Array([String(SECRET), page])),
        Templates=Dictionary(Names=Array([String(SECRET), page])),
        IDS=Dictionary(Names=Array([String(SECRET), Dictionary()])),
        URLS=Dictionary(Names=Array([String(f"https://{SECRET}.example"), Dictionary()])),
    )


@pytest.mark.parametrize("name", sorted(CARRIERS))
def test_nothing_is_left_of_a_secret_in(name, one_page, protect, find_traces):
    source = one_page(TEXT, CARRIERS[name])
    assert find_traces(source, SECRET), "the secret was never there"
    assert find_traces(protect(source, SECRET), SECRET) == []


def test_a_name_of_a_resource_is_found_by_the_leak_check(one_page, protect):
    """Such names stand in the operators of every page that uses them: they stay, and the file is refused."""
    output = protect(one_page(TEXT, resource_name), SECRET)
    assert not check("a.pdf", output, [SECRET]).passed

"""A value planted in one channel of a PDF at a time must be reported, whatever else the file holds."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from redaction.leakcheck import LeakReport, SensitiveValue, check

SECRET = "Oyelaran"
FULL = "Priscilla Oyelaran"
VALUES = [SensitiveValue(SECRET, "PERSON"), SensitiveValue(FULL, "PERSON")]
FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def page(text: str = "Nothing to see here", *, font: str = "Helvetica", **settings: object) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    if font == "Inter":
        pdfmetrics.registerFont(TTFont("Inter", str(FONTS / "Inter-Regular.ttf")))
    canvas.setFont(font, 12)
    canvas.drawString(72, 700, text)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def content_page(content: bytes, resources: str = "") -> bytes:
    with pikepdf.open(io.BytesIO(page())) as pdf:
        font = pdf.make_indirect(
            Dictionary(
                Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
            )
        )
        pdf.pages[0].Resources = Dictionary(Font=Dictionary(F1=font))
        pdf.pages[0].Contents = pdf.make_stream(content)
        return saved(pdf)


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    target = io.BytesIO()
    pdf.save(target, **options)  # type: ignore[arg-type]
    return target.getvalue()


def info(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = SECRET


def info_utf16(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Custom"] = String("Gespräch mit Oyelaran – 王")


def xmp(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:description"] = f"for {SECRET}"


def outline(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as tree:
        tree.root.append(pikepdf.OutlineItem(f"Interview with {SECRET}", 0))


def annotate(pdf: pikepdf.Pdf, **entries: object) -> None:
    annotation = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[10, 10, 40, 40], **entries)  # type: ignore[arg-type]
    pdf.pages[0].Annots = Array([pdf.make_indirect(annotation)])


def annotation(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, Contents=String(f"ask {SECRET}"))


def annotation_author(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, T=String(SECRET))


def annotation_rich(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, RC=String("<body><p>Oye<b>laran</b></p></body>"))


def link(pdf: pikepdf.Pdf) -> None:
    annotate(pdf, A=Dictionary(S=Name.URI, URI=String("https://x.example/?who=%4fyelaran")))


def appearance(pdf: pikepdf.Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    form = pdf.make_stream(f"BT /F1 9 Tf (stamp of {SECRET}) Tj ET".encode())
    form.Subtype, form.BBox = Name.Form, Array([0, 0, 100, 20])
    form.Resources = Dictionary(Font=Dictionary(F1=font))
    annotate(pdf, AP=Dictionary(N=form))


def attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["notes.txt"] = f"call {SECRET}".encode()


def attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments[f"CV {SECRET}.txt"] = b"nothing"


def attached_pdf(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["inner.pdf"] = page(f"Dear {FULL}", font="Inter")


def javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f'app.alert("Hello {SECRET}");'))


def javascript_stream(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=pdf.make_stream(f'var a = "{SECRET}";'.encode()))


def structure(pdf: pikepdf.Pdf, key: str) -> None:
    element = pdf.make_indirect(
        Dictionary({"/Type": Name.StructElem, "/S": Name.Figure, key: String(f"of {SECRET}")})
    )
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=element))


def form_field(pdf: pikepdf.Pdf, key: str) -> None:
    field = pdf.make_indirect(
        Dictionary(
            {
                "/FT": Name.Tx,
                "/T": String("a"),
                "/Subtype": Name.Widget,
                "/Rect": [0, 0, 9, 9],
                key: String(SECRET),
            }
        )
    )
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
    pdf.pages[0].Annots = Array([field])


def xfa(pdf: pikepdf.Pdf) -> None:
    xml = f"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><name>{SECRET}</name></xdp:xdp>".encode()
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(xml))


def layer_name(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(f"only {SECRET}")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))


def hidden_layer(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("draft")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))
    pdf.pages[0].Resources.Properties = Dictionary(L1=group)
    text = f"/OC /L1 BDC BT /F1 12 Tf 72 500 Td ({SECRET}) Tj ET EMC".encode()
    pdf.pages[0].contents_add(pdf.make_stream(text))


def piece_info(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PieceInfo = Dictionary(App=Dictionary(Private=Dictionary(Note=String(SECRET))))


def page_label(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(f"{SECRET} "))]))


def named_destination(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Dests = Dictionary({f"/{SECRET}": Array([pdf.pages[0].obj, Name.Fit])})


def escaped_name(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Dests = Dictionary({"/to#4fyelaran".replace("#4f", "-O"): Array([pdf.pages[0].obj, Name.Fit])})


def orphan(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Unlisted = Dictionary(Deep=Array([Dictionary(Note=String(f"{SECRET}"))]))


def private_stream(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Private = pdf.make_stream(zlib.compress(b"x") + SECRET.encode("utf-16-le"))


def marked_content(pdf: pikepdf.Pdf) -> None:
    text = f"/Span <</ActualText ({SECRET})>> BDC EMC".encode()
    pdf.pages[0].contents_add(pdf.make_stream(text))


CHANNELS: dict[str, Callable[[pikepdf.Pdf], None]] = {
    function.__name__: function
    for function in (
        info,
        info_utf16,
        xmp,
        outline,
        annotation,
        annotation_author,
        annotation_rich,
        link,
        appearance,
        attachment,
        attachment_name,
        attached_pdf,
        javascript,
        javascript_stream,
        xfa,
        layer_name,
        hidden_layer,
        piece_info,
        page_label,
        named_destination,
        escaped_name,
        orphan,
        private_stream,
        marked_content,
    )
}
CHANNELS |= {
    f"structure {key}": lambda pdf, key=key: structure(pdf, key)
    for key in ("/Alt", "/ActualText", "/E", "/T")
}
CHANNELS |= {f"field {key}": lambda pdf, key=key: form_field(pdf, key) for key in ("/V", "/DV", "/TU", "/TM")}


def found(report: LeakReport) -> set[int]:
    return {leak.value for leak in report.leaks}


@pytest.mark.parametrize("packed", [True, False], ids=["object streams", "plain objects"])
@pytest.mark.parametrize("channel", CHANNELS)
def test_every_channel_outside_the_page_is_read(channel: str, packed: bool) -> None:
    with pikepdf.open(io.BytesIO(page())) as pdf:
        CHANNELS[channel](pdf)
        mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
        content = saved(pdf, object_stream_mode=mode)
    assert found(check("out.pdf", content, VALUES)), channel


def test_a_clean_pdf_passes() -> None:
    for font in ("Helvetica", "Inter"):
        report = check(
            "out.pdf", page("Dear PERSON-12-K7M2, nothing to see", font=font), [*VALUES, "Person", "K7M2"]
        )
        assert report.passed, (report.leaks, report.unchecked)


def test_names_of_the_standard_are_no_leak_but_names_of_the_author_are() -> None:
    words = ["Circle", "MediaBox", "Adobe", "stream"]
    with pikepdf.open(io.BytesIO(page("Dear PERSON-12-K7M2", font="Inter"))) as pdf:
        annotate(pdf, Subtype2=Name.Circle)
        plain = saved(pdf)
        pdf.Root.Special = Dictionary(MyCircle=Name("/CircleOfFriends"))
        named = saved(pdf)
    values = [SensitiveValue(word, "PROTECTED_TERM") for word in words]
    assert not check("out.pdf", plain, values, []).leaks
    friends = [SensitiveValue("CircleOfFriends", "PROTECTED_TERM")]
    assert check("out.pdf", named, friends, []).leaks


def with_identifier(raw: bytes) -> bytes:
    """Return a page whose palette and identifier are ``raw``, as plain and as hexadecimal strings."""
    with pikepdf.open(io.BytesIO(page())) as pdf:
        pdf.pages[0].Resources.ColorSpace = Dictionary(
            C0=Array([Name.Indexed, Name.DeviceGray, len(raw) - 1, String(raw)])
        )
        plain = saved(pdf)
    start = plain.rindex(b"/ID [")
    return plain[:start] + b"/ID [<" + raw.hex().encode() + b">" + plain[plain.index(b"]", start) :]


@pytest.mark.parametrize("name", [b"Li", b"Ng", b"Anne", b"A1", b"427"])
def test_binary_strings_are_no_text_that_spells_short_values(name: bytes) -> None:
    raw = (
        bytes.fromhex("d41d8cd98f")
        + b"\x02"
        + name
        + b"\x1f"
        + bytes.fromhex("e9800998ecf842"[: 20 - 2 * len(name)])
    )
    values = [SensitiveValue(name.decode(), "PERSON")]
    assert check("out.pdf", with_identifier(raw), values, []).passed
    assert found(check("out.pdf", with_identifier(b"written for " + name + b" only"), values, []))


@pytest.mark.parametrize(
    "raw",
    [
        b"\x80\x91\x05\xf1\xe2" + SECRET.encode() + b"\x01\xff\x12\x90\x8d\x8f\x81\x93",
        b"\0" + b"\0".join(SECRET[i : i + 1].encode() for i in range(len(SECRET))),
        SECRET.encode() + b"\0\0\0",
        "Żółć Oyelaran".encode("cp1250"),
    ],
    ids=["among bytes", "UTF-16 without a mark", "padded", "another code page"],
)
def test_long_values_are_found_also_in_strings_that_are_no_text(raw: bytes) -> None:
    assert found(check("out.pdf", with_identifier(raw), VALUES, []))


@pytest.mark.parametrize("font", ["Helvetica", "Times-Roman", "Inter"])
def test_page_text_is_read_also_with_a_composite_subset_font(font: str) -> None:
    assert found(check("out.pdf", page(f"Dear {FULL}, hello", font=font), VALUES)) == {0, 1}


@pytest.mark.parametrize(
    "operators",
    [
        b"BT /F1 12 Tf 72 600 Td (Dear Priscilla Oyelaran) Tj ET",
        b"BT /F1 12 Tf 72 600 Td [(Pris) -20 (cilla O) 15 (yela) 5 (ran)] TJ ET",
        b"BT /F1 12 Tf 72 600 Td <5072697363696C6C61204F79656C6172616E> Tj ET",
        b"BT /F1 12 Tf 14 TL 72 600 Td (Priscilla) Tj (Oyelaran) ' ET",
        b"BT /F1 12 Tf 72 600 Td (Priscilla Oye-) Tj 0 -14 Td (laran and others) Tj ET",
        b"BT /F1 12 Tf 3 Tr 72 600 Td (Priscilla Oyelaran) Tj ET",
        b"BT /F1 12 Tf 1 0 0 1 -500 -500 Tm (Priscilla Oyelaran) Tj ET",
        b"q 0 0 1 1 re W n BT /F1 12 Tf 72 600 Td (Priscilla Oyelaran) Tj ET Q",
        b"BT /F1 12 Tf 72 600 Td (Priscilla \\117yelar\\\nan) Tj ET",
        b"BT /F1 12 Tf 0.866 0.5 -0.5 0.866 200 300 Tm (Priscilla Oyelaran) Tj ET",
        b"BT /F1 12 Tf 9 Tc 72 600 Td (Priscilla Oyelaran) Tj ET",
        b"".join(
            b"BT /F1 12 Tf %d 600 Td (%c) Tj ET\n" % (72 + 8 * index, letter)
            for index, letter in enumerate(b"Priscilla_Oyelaran")
        ),
    ],
)
def test_text_operators_of_every_kind_are_read(operators: bytes) -> None:
    assert 1 in found(check("out.pdf", content_page(operators), VALUES))


def test_text_behind_a_black_box_is_found() -> None:
    content = content_page(b"BT /F1 12 Tf 72 600 Td (Oyelaran) Tj ET 0 g 60 590 200 30 re f")
    assert 0 in found(check("out.pdf", content, VALUES))


@pytest.mark.parametrize("font", ["Helvetica", "Inter"])
def test_an_earlier_revision_is_read(font: str) -> None:
    first = page(f"Dear {FULL}", font=font)
    with pikepdf.open(io.BytesIO(first)) as pdf:
        number = pdf.pages[0].Contents.objgen[0]
        size = int(pdf.trailer.Size)
    at = len(first)
    body = f"\n{number} 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n".encode()
    start = first.rindex(b"startxref") + 9
    previous = int(first[start : start + 20].split()[0])
    trailer = first[first.rindex(b"trailer") : first.rindex(b"startxref")] if b"trailer" in first else b""
    assert trailer
    root = trailer[trailer.index(b"/Root") :].split(b"R")[0:2]
    xref = f"xref\n{number} 1\n{at + 1:010d} 00000 n \ntrailer\n<</Size {size} ".encode()
    xref += b"R".join(root) + b"R" + f" /Prev {previous}>>\nstartxref\n{at + len(body)}\n%%EOF\n".encode()
    report = check("out.pdf", first + body + xref, VALUES)
    assert 1 in found(report)
    assert any("earlier revision" in item.reason for item in report.unchecked)


def test_an_object_that_nothing_refers_to_is_read() -> None:
    clean = page()
    hidden = b"99 0 obj\n<</Note (Oyelaran)>>\nendobj\n"
    start = clean.rindex(b"xref\n")
    content = clean[:start] + hidden + clean[start:]
    assert 0 in found(check("out.pdf", content, VALUES))


def test_orphan_page_content_is_reported() -> None:
    clean = page()
    data = zlib.compress(b"BT /F9 12 Tf <0012003400560078> Tj ET ")
    hidden = b"99 0 obj\n<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
        len(data),
        data,
    )
    start = clean.rindex(b"xref\n")
    report = check("out.pdf", clean[:start] + hidden + clean[start:], VALUES)
    assert not report.passed


def test_bytes_after_the_end_are_read() -> None:
    assert 0 in found(check("out.pdf", page() + b"\n% by Oyelaran\n", VALUES))


@pytest.mark.parametrize("name", ["A85", "AHx", "LZW", "RL"])
def test_every_filter_of_text_is_undone(name: str) -> None:
    import base64

    text = b"var who = 'Oyelaran';"
    data = {
        "A85": base64.a85encode(text) + b"~>",
        "AHx": text.hex().encode() + b">",
        "LZW": bytes.fromhex("800b6050220c0c8501"),
        "RL": bytes([len(text) - 1]) + text + b"\x80",
    }[name]
    filters = {"A85": "ASCII85Decode", "AHx": "ASCIIHexDecode", "LZW": "LZWDecode", "RL": "RunLengthDecode"}[
        name
    ]
    clean = page()
    hidden = (
        f"99 0 obj\n<</Filter/{filters}/Length {len(data)}>>\nstream\n".encode()
        + data
        + b"\nendstream\nendobj\n"
    )
    start = clean.rindex(b"xref\n")
    content = clean[:start] + hidden + clean[start:]
    expected = [SensitiveValue("-----A---B")] if name == "LZW" else VALUES
    report = check("out.pdf", content, expected)
    if name == "LZW":
        assert not any("filter" in item.reason for item in report.unchecked)
    else:
        assert 0 in found(report)


def test_an_unknown_filter_an_image_and_encryption_do_not_pass() -> None:
    with pikepdf.open(io.BytesIO(page())) as pdf:
        image = Stream(
            pdf,
            b"\xff\xd8\xff no JPEG",
            Subtype=Name.Image,
            Width=64,
            Height=64,
            ColorSpace=Name.DeviceGray,
            BitsPerComponent=8,
            Filter=Name.DCTDecode,
        )
        pdf.pages[0].Resources.XObject = Dictionary(Im1=image)
        pdf.pages[0].contents_add(pdf.make_stream(b"q 100 0 0 100 0 0 cm /Im1 Do Q"))
        pictured = check("out.pdf", saved(pdf), VALUES)
        locked = check("out.pdf", saved(pdf, encryption=pikepdf.Encryption(owner="o", user="")), VALUES)
    assert [item.place for item in pictured.unchecked] == ["page 1, image 1"]
    assert check("out.pdf", b"%PDF-1.7\nnonsense", VALUES).passed is False
    assert any("encrypted" in item.reason for item in locked.unchecked)
    clean = page()
    start = clean.rindex(b"xref\n")
    hidden = b"99 0 obj\n<</Filter/Secret/Length 4>>\nstream\nabcd\nendstream\nendobj\n"
    assert not check("out.pdf", clean[:start] + hidden + clean[start:], VALUES).passed


def test_a_font_that_does_not_say_what_its_glyphs_mean_is_reported() -> None:
    with pikepdf.open(io.BytesIO(page(f"Dear {FULL}", font="Inter"))) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            if "/ToUnicode" in font:
                del font["/ToUnicode"]
                font.Encoding = Dictionary(
                    Type=Name.Encoding, Differences=Array([0, *(Name(f"/g{i}") for i in range(40))])
                )
        report = check("out.pdf", saved(pdf), VALUES)
    assert not report.passed
    assert any("font" in item.place for item in report.unchecked)

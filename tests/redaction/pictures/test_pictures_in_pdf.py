"""Scans and pictures on PDF pages: pixels overwritten whatever their filter, the hidden text layer with them."""

from __future__ import annotations

import io
import re

import numpy as np
import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageOps

from redaction.documents import registry
from redaction.documents.model import NoticeKind, Replacement
from redaction.leakcheck import check
from redaction.ocr import read_picture

NAME = "Anjali Menon-Roy"
TOKEN = "PERSON-12-K7M2"


def one_page(plant, content=b"q 450 0 0 120 50 600 cm /Im0 Do Q"):
    """Return a PDF whose page shows the image that ``plant(pdf)`` returns."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    page = pdf.pages[0]
    image = plant(pdf)
    page.Resources = Dictionary(XObject=Dictionary(Im0=image)) if image is not None else Dictionary()
    page.Contents = pdf.make_stream(content)
    target = io.BytesIO()
    pdf.save(target)
    return target.getvalue()


def xobject(pdf, data, image, **entries):
    stream = pdf.make_stream(data)
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height = image.size
    stream.BitsPerComponent = 1 if image.mode == "1" else 8
    if not entries.get("ImageMask"):
        stream.ColorSpace = Name.DeviceGray if image.mode in ("1", "L") else Name.DeviceRGB
    for key, value in entries.items():
        stream["/" + key] = value
    return stream


def jpeg(pdf, image, draw):
    return xobject(pdf, draw.encoded(image, "JPEG", quality=85), image, Filter=Name.DCTDecode)


def jpx(pdf, image, draw):
    return xobject(pdf, draw.encoded(image, "JPEG2000"), image, Filter=Name.JPXDecode)


def flate(pdf, image, draw):
    return xobject(pdf, image.convert("L").tobytes(), image.convert("L"))


def bits(pdf, image, draw):
    return xobject(pdf, image.convert("1").tobytes(), image.convert("1"))


def stencil(pdf, image, draw):
    return xobject(pdf, image.convert("1").tobytes(), image.convert("1"), ImageMask=True)


def inverted_bits(pdf, image, draw):
    negative = ImageOps.invert(image.convert("L")).convert("1")
    return xobject(pdf, negative.tobytes(), negative, Decode=Array([1, 0]))


def fax(pdf, image, draw):
    data = draw.encoded(image.convert("1"), "TIFF", compression="group4", tiffinfo={278: image.height})
    tags = Image.open(io.BytesIO(data)).tag_v2
    strip = data[tags[273][0] : tags[273][0] + tags[279][0]]
    parameters = Dictionary(K=-1, Columns=image.width, Rows=image.height, BlackIs1=True)
    return xobject(pdf, strip, image.convert("1"), Filter=Name.CCITTFaxDecode, DecodeParms=parameters)


def indexed(pdf, image, draw):
    small = image.convert("P", palette=Image.Palette.ADAPTIVE, colors=16)
    palette = bytes(small.getpalette()[: 3 * 16])
    stream = xobject(pdf, small.tobytes(), small)
    stream.ColorSpace = Array([Name.Indexed, Name.DeviceRGB, len(palette) // 3 - 1, pikepdf.String(palette)])
    return stream


def soft_masked(pdf, image, draw):
    """Letters that are only in the mask: the picture itself is all black."""
    alpha = ImageOps.invert(image.convert("L"))
    mask = xobject(pdf, alpha.tobytes(), alpha)
    return xobject(pdf, bytes(image.width * image.height * 3), image, SMask=mask)


def protect(content, values=(NAME,)):
    document = registry.read("a.pdf", content)
    edits = [
        Replacement(s.id, m.start(), m.end(), TOKEN)
        for s in document.segments
        for value in values
        for m in re.finditer(re.escape(value).replace(r"\ ", r"\s+"), s.text, re.IGNORECASE)
    ]
    assert edits, [s.context.place for s in document.segments]
    return registry.write(document, edits)


def shown(content):
    document = pypdfium2.PdfDocument(content)
    return document[0].render(scale=2).to_pil().convert("RGB")


def slow(make):
    return pytest.param(make, marks=pytest.mark.slow)


@pytest.mark.parametrize(
    "make",
    [jpeg, bits, fax, soft_masked, slow(jpx), slow(flate), slow(stencil), slow(inverted_bits), slow(indexed)],
)
def test_pixels_are_overwritten_whatever_their_filter(draw, make):
    image = draw.page()
    source = one_page(lambda pdf: make(pdf, image, draw))
    output = protect(source)
    text = " ".join(read_picture(shown(output)).text.split())
    assert TOKEN in text.upper()
    assert NAME not in text
    assert "48 Harbour View Road" in text
    with pikepdf.open(io.BytesIO(output)) as pdf:
        images = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == Name.Image]
        assert len(images) == (2 if make is soft_masked else 1), "the old picture is still in the file"
    before, after = (np.asarray(shown(content).convert("L"), np.int16) for content in (source, output))
    changed = np.flatnonzero((np.abs(before - after) > 60).any(axis=1))
    assert changed.max() - changed.min() < 80, "more than the line has changed"


def test_the_leak_check_reads_what_the_page_shows(draw):
    source = one_page(lambda pdf: jpeg(pdf, draw.page(), draw))
    report = check("a.pdf", source, [NAME])
    assert {leak.place for leak in report.leaks} == {"page 1, image 1"}
    report = check("a.pdf", protect(source), [NAME])
    assert report.passed, (report.leaks, report.unchecked)


def test_an_inline_image_is_overwritten(draw):
    image = draw.page(["For Anjali Menon-Roy"], size=24, width=400).convert("L")
    head = b"q 400 0 0 120 50 600 cm BI /W %d /H %d /CS /G /BPC 8 ID " % image.size
    source = one_page(lambda pdf: None, head + image.tobytes() + b" EI Q")
    text = read_picture(shown(protect(source))).text
    assert TOKEN in text.upper()
    assert "Menon" not in text


def test_a_mirrored_scan_is_read_as_it_is_shown(draw):
    image = ImageOps.flip(draw.page())
    source = one_page(lambda pdf: jpeg(pdf, image, draw), b"q 450 0 0 -120 50 720 cm /Im0 Do Q")
    text = read_picture(shown(protect(source))).text
    assert TOKEN in text.upper()


def test_the_hidden_text_of_a_scan_goes_with_its_pixels(draw):
    layer = (
        b"q 450 0 0 120 50 600 cm /Im0 Do Q BT 3 Tr /F1 12 Tf 60 690 Td (made between Anjali Menon-Roy) Tj ET"
    )
    source = one_page(lambda pdf: jpeg(pdf, draw.page(), draw), layer)
    with pikepdf.open(io.BytesIO(source)) as pdf:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        pdf.pages[0].Resources.Font = Dictionary(F1=font)
        target = io.BytesIO()
        pdf.save(target)
    output = protect(target.getvalue())
    document = pypdfium2.PdfDocument(output)
    assert TOKEN in document[0].get_textpage().get_text_range()
    assert check("a.pdf", output, [NAME]).passed


def test_a_picture_on_two_pages_is_read_once(draw):
    source = one_page(lambda pdf: jpeg(pdf, draw.page(), draw))
    with pikepdf.open(io.BytesIO(source)) as pdf:
        pdf.pages.append(pdf.pages[0])
        target = io.BytesIO()
        pdf.save(target)
    document = registry.read("a.pdf", target.getvalue())
    assert len(document.readings) == 1
    assert sum(NAME in s.text for s in document.segments) == 1


def test_an_empty_picture_gives_no_notice_and_one_that_cannot_be_decoded_does(draw):
    blank = registry.read("a.pdf", one_page(lambda pdf: flate(pdf, Image.new("L", (300, 80), 240), draw)))
    assert not blank.notices
    broken = one_page(lambda pdf: xobject(pdf, b"no JPEG", Image.new("L", (300, 80)), Filter=Name.DCTDecode))
    (notice,) = registry.read("a.pdf", broken).notices
    assert (notice.kind, notice.place) == (NoticeKind.UNREAD, "page 1, image 1")
    assert "page 1, image 1" in {item.place for item in check("a.pdf", broken, [NAME]).unchecked}


def test_a_painted_scan_without_text_gets_a_layer_with_its_tokens(draw):
    source = one_page(lambda pdf: jpeg(pdf, draw.page(), draw))
    output = protect(source)
    document = pypdfium2.PdfDocument(output)
    found = document[0].get_textpage()
    text = found.get_text_range()
    assert TOKEN in text.upper()
    assert NAME not in text
    left, bottom, _, top = found.get_charbox(text.index("Harbour"))
    assert 50 < left < 250
    assert 600 < bottom < top < 720
    assert np.array_equal(np.asarray(shown(output)) < 128, np.asarray(shown(without_text(output))) < 128)
    untouched = pypdfium2.PdfDocument(registry.write(registry.read("a.pdf", source), []))
    assert not untouched[0].get_textpage().get_text_range().strip()


def without_text(content):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        page = pdf.pages[0]
        page.Contents = Array([*list(page.Contents)[:-1], pdf.make_stream(b"Q")])
        target = io.BytesIO()
        pdf.save(target)
        return target.getvalue()

"""The leak check reads pictures with readers of its own."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageDraw

from redaction.leakcheck import check, pictures

NAME = "Anjali Menon-Roy"


def places(report):
    return {item.place for item in report.unchecked}


def test_a_name_in_a_picture_is_found_also_in_a_package(draw):
    source = draw.encoded(draw.page(["Paid to Anjali Menon-Roy"], width=600), "PNG")
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("media/one.png", source)
        archive.writestr("media/two.png", source)
    report = check("a.zip", target.getvalue(), [NAME])
    assert {leak.place for leak in report.leaks} == {"media/one.png", "media/two.png"}
    assert "picture text" in report.channels


def test_without_tesseract_the_first_reader_is_enough(draw, monkeypatch):
    monkeypatch.setattr(pictures, "_tesseract", lambda: None)
    report = check("a.png", draw.encoded(draw.page(["For Anjali Menon-Roy!"], width=600), "PNG"), [NAME])
    assert {leak.channel for leak in report.leaks} >= {"picture text"}
    assert "picture text, second reader" not in report.channels


def test_a_code_is_decoded(draw):
    code = zxingcpp.create_barcode("PATIENT 8841-2207-X", zxingcpp.BarcodeFormat.QRCode)
    image = Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(code, scale=6)))
    report = check("a.png", draw.encoded(image, "PNG"), ["8841-2207-X"])
    assert {leak.channel for leak in report.leaks} == {"bar codes", "bar codes, joined"}


def test_light_letters_on_nothing_are_read(draw):
    mask = draw.page(["For Anjali Menon-Roy"], width=500).convert("L").point(lambda value: 255 - value)
    image = Image.new("RGBA", mask.size, "white")
    image.putalpha(mask)
    assert check("a.png", draw.encoded(image, "PNG"), [NAME]).leaks


@pytest.mark.parametrize("size", [(200, 120), (15, 400), (2, 2)])
def test_empty_pictures_pass(draw, size):
    assert check("a.png", draw.encoded(Image.new("RGB", size, "teal"), "PNG"), [NAME]).passed


def test_a_logo_passes(draw):
    logo = Image.new("RGB", (300, 200), "white")
    pen = ImageDraw.Draw(logo)
    pen.ellipse((80, 30, 220, 170), fill="#c04020")
    pen.rectangle((130, 20, 170, 180), fill="#2040c0")
    assert check("logo.png", draw.encoded(logo, "PNG"), [NAME]).passed


def test_handwriting_that_nobody_reads_has_to_be_acknowledged(draw):
    image = draw.with_signature(draw.page(["Signed"], width=600))
    report = check("a.png", draw.encoded(image, "PNG"), [NAME])
    assert places(report) <= {"the file"}
    broken = draw.encoded(image, "PNG")[:200]
    assert places(check("a.png", broken, [NAME])) == {"the file"}
    assert check("a.png", broken, [NAME], acknowledged=["the file"]).passed


def test_the_same_picture_is_read_once(draw, monkeypatch):
    count = []
    read = pictures._read_anew
    monkeypatch.setattr(pictures, "_read_anew", lambda image: count.append(1) or read(image))
    content = draw.encoded(draw.page(["Read me once, and never again"], width=640), "PNG")
    check("a.png", content, [NAME])
    check("b.png", content, [NAME])
    assert len(count) == 1

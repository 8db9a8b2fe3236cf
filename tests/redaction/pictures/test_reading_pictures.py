"""What is read from pictures: text whichever way up it stands, codes, faces, signatures, and nothing where nothing is."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from redaction.ocr import Line, Reading, Region, RegionKind, read_picture, remembering
from redaction.ocr.arrangement import arranged

PICTURES = Path(__file__).resolve().parents[2] / "data" / "pictures"
WORDS = ["Anjali Menon-Roy", "Harbour View Road", "48,250.00"]


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_page_is_read_with_its_spaces_and_the_places_of_its_words(draw):
    image = draw.page()
    reading = read_picture(image)
    assert flat(reading.text) == " ".join(draw.lines)
    assert not reading.regions
    start = reading.text.index("Anjali")
    ((line, first, last),) = reading.spans(start, start + len("Anjali Menon-Roy"))
    quad = line.part(first, last)
    box = tuple(round(f(p[axis] for p in quad)) for f in (min, max) for axis in (0, 1))
    left, top, right, bottom = box[0], box[1], box[2], box[3]
    ink = np.asarray(image.convert("L")) < 128
    # Between two words there is paper: the name begins and ends in it.
    assert not ink[top:bottom, left].any()
    assert not ink[top:bottom, right].any()
    assert ink[top:bottom, left:right].any(axis=0).mean() > 0.6


@pytest.mark.parametrize("angle", [90, 180, 270, 2.0])
def test_turned_pages_are_read(draw, angle):
    image = draw.page().rotate(angle, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)
    text = flat(read_picture(image).text)
    assert all(word in text for word in WORDS), text


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(lambda d: d.page(paper="#203040", ink="white"), id="light on dark"),
        pytest.param(lambda d: d.page(size=11, width=360), id="small print"),
        pytest.param(lambda d: d.noisy(d.page()), id="noise"),
        pytest.param(lambda d: d.page().convert("1"), id="black and white"),
        pytest.param(lambda d: d.page().convert("P", palette=Image.Palette.ADAPTIVE), id="palette"),
        pytest.param(lambda d: d.page().convert("CMYK"), id="CMYK"),
    ],
)
def test_hard_pages_are_read(draw, image):
    text = flat(read_picture(image(draw)).text)
    assert all(word in text for word in WORDS), text


def test_white_letters_on_nothing_are_read(draw):
    mask = draw.page(["Project Halberd 2031"]).convert("L").point(lambda value: 255 - value)
    image = Image.new("RGBA", mask.size, "white")
    image.putalpha(mask)
    assert "Project Halberd 2031" in flat(read_picture(image).text)


def test_columns_are_read_one_after_the_other(draw):
    left = [
        "The tenant shall pay the rent to",
        "Anjali Menon-Roy on the first day",
        "of every month of the whole term",
        "and shall keep the premises clean.",
    ]
    right = [
        "The landlord shall keep the roof",
        "in repair and insure the building",
        "against fire and flood with some",
        "insurer of good repute in London.",
    ]
    image = Image.new("RGB", (1100, 320), "white")
    image.paste(draw.page(left, size=26, width=520), (0, 0))
    image.paste(draw.page(right, size=26, width=520), (530, 0))
    text = flat(read_picture(image).text)
    assert "rent to Anjali Menon-Roy on the first day" in text
    assert "insure the building against fire" in text


def test_a_label_and_its_value_stay_on_one_line(draw):
    image = draw.page(["Patient:", "Employee:"], width=1000)
    pen = ImageDraw.Draw(image)
    for number, value in enumerate(["Anjali Menon-Roy", "NP-20931"]):
        pen.text((430, 40 + number * 48), value, font=draw_font(), fill="black")
    lines = [line.text for line in read_picture(image).lines]
    assert lines == ["Patient:\tAnjali Menon-Roy", "Employee:\tNP-20931"]


def draw_font():
    from PIL import ImageFont

    fonts = Path(__file__).resolve().parents[3] / "resources" / "fonts"
    return ImageFont.truetype(str(fonts / "Inter-Regular.ttf"), 28)


def test_codes_are_decoded(draw):
    image = draw.page(["Scan me"], width=500)
    code = zxingcpp.write_barcode_to_image(
        zxingcpp.create_barcode("MRN 8841-2207", zxingcpp.BarcodeFormat.QRCode), scale=5
    )
    picture = Image.new("RGB", (500, 500), "white")
    picture.paste(image, (0, 0))
    picture.paste(Image.fromarray(np.asarray(code)), (60, 160))
    (region,) = read_picture(picture).of_kind(RegionKind.BARCODE)
    assert region.text == "MRN 8841-2207"
    assert region.quad[0][0] < 110 < region.quad[1][0]


def test_a_signature_is_a_region_and_no_text(draw):
    reading = read_picture(draw.with_signature(draw.page()))
    (region,) = reading.of_kind(RegionKind.SIGNATURE)
    assert flat(reading.text) == " ".join(draw.lines)
    assert region.quad[0][0] < 80
    assert region.quad[1][0] > 400
    assert region.digest == read_picture(draw.with_signature(draw.page())).regions[0].digest


def test_a_face_is_found():
    with Image.open(PICTURES / "astronaut.jpg") as image:
        (face,) = read_picture(image).of_kind(RegionKind.FACE)
        assert 0.3 < (face.quad[1][0] - face.quad[0][0]) / image.width < 0.9


@pytest.mark.parametrize("size", [(400, 300), (15, 300), (1, 1)])
def test_empty_pictures_say_nothing(size):
    assert read_picture(Image.new("RGB", size, "steelblue")) == Reading(*size)


def test_a_logo_and_a_photograph_stop_nothing():
    logo = Image.new("RGB", (300, 200), "white")
    pen = ImageDraw.Draw(logo)
    pen.ellipse((80, 30, 220, 170), fill="#c04020")
    pen.rectangle((130, 20, 170, 180), fill="#2040c0")
    values = np.random.default_rng(3).normal(0, 1, (8, 12, 3))
    photograph = Image.fromarray((values * 60 + 128).clip(0, 255).astype(np.uint8)).resize(
        (640, 420), Image.Resampling.BICUBIC
    )
    for image in (logo, photograph):
        reading = read_picture(image)
        assert not reading.lines
        assert not reading.regions


def test_what_cannot_be_read_is_said(draw):
    arabic = ImageDraw.Draw(image := draw.page([" "], width=600))
    fonts = Path(__file__).resolve().parents[3] / "resources" / "fonts"
    arabic.text(
        (40, 30),
        "عقد العمل بين محمد",
        font=ImageFont.truetype(str(fonts / "DejaVuSans.ttf"), 30),
        fill="black",
    )
    assert read_picture(image).of_kind(RegionKind.UNREAD), "a script that the models do not know"


def test_a_picture_is_read_once_in_a_job(draw, monkeypatch):
    from redaction.ocr import engine

    count = []
    read = engine._read
    monkeypatch.setattr(engine, "_read", lambda image: count.append(1) or read(image))
    with remembering() as memory:
        first = read_picture(draw.page(["Once"]))
        assert read_picture(draw.page(["Once"])) is first
    with remembering(memory.entries()):
        assert read_picture(draw.page(["Once"])) is first
    with remembering(closed=True):
        assert read_picture(draw.page(["Other"])).lines == ()
    assert len(count) == 1


def test_readings_do_not_show_what_they_say():
    line = Line("Anjali", ((0, 0), (60, 0), (60, 10), (0, 10)), tuple(i / 6 for i in range(7)), 0.9)
    region = Region(RegionKind.BARCODE, line.quad, "MRN 88")
    reading = Reading(60, 10, (line,), (region,))
    assert "Anjali" not in f"{line!r}{reading!r}"
    assert "MRN" not in f"{region!r}{reading!r}"


@given(
    st.lists(
        st.tuples(
            st.integers(0, 900),
            st.integers(0, 900),
            st.text("abc de", min_size=1, max_size=9).filter(str.strip),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_arranging_lines_loses_no_character_and_keeps_spans(placed):
    lines = []
    for x, y, padded in placed:
        text = padded.strip()
        width = 12 * len(text)
        quad = ((x, y), (x + width, y), (x + width, y + 20), (x, y + 20))
        lines.append(Line(text, quad, tuple(i / len(text) for i in range(len(text) + 1)), 0.9))
    result = Reading(2000, 2000, arranged(lines))
    assert sorted("".join(result.text.split())) == sorted("".join("".join(t for _, _, t in placed).split()))
    for line in result.lines:
        assert len(line.stops) == len(line.text) + 1
        assert all(a <= b for a, b in pairwise(line.stops))
    for start in range(0, len(result.text), 3):
        for end in (start + 1, start + 5):
            said = "".join(line.text[a:b] for line, a, b in result.spans(start, end))
            assert said == result.text[start:end].replace("\n", "")

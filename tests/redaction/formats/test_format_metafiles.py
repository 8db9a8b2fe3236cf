"""Windows metafiles: drawn texts are found in pieces, replaced without a trace of their width, and come back."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from redaction.documents import registry
from redaction.documents.model import NoticeKind, Replacement
from redaction.errors import RedactionError, UnreadableDocument, UnwritableReplacement
from redaction.leakcheck.checking import Checker

OFFICE = Path(__file__).parents[4] / "shared" / "corpora" / "office"
SECRET = "Oyelaran"
TOKEN = "PERSON-7-K7M2"


def record(kind: int, data: bytes) -> bytes:
    data += bytes(-len(data) % 4)
    return struct.pack("<II", kind, len(data) + 8) + data


def font(handle: int, height: int, charset: int = 0) -> bytes:
    logfont = struct.pack("<5i", height, 0, 0, 0, 400) + bytes([0, 0, 0, charset]) + bytes(300)
    return record(82, struct.pack("<I", handle) + logfont) + record(37, struct.pack("<I", handle))


def text(
    said: str, x: int = 0, y: int = 0, *, options: int = 0, ansi: str = "", widths: list[int] | None = None
) -> bytes:
    raw = said.encode(ansi or "utf-16-le")
    count = len(raw) if ansi else len(raw) // 2
    widths = [6] * count if widths is None else widths
    padded = raw + bytes(-len(raw) % 4)
    fixed = struct.pack("<iiiiIff", 0, 0, 50, 10, 1, 1.0, 1.0) + struct.pack(
        "<iiIII", x, y, count, 76, options
    )
    fixed += struct.pack("<iiii", 0, 0, 50, 10) + struct.pack("<I", 76 + len(padded))
    return record(83 if ansi else 84, fixed + padded + struct.pack(f"<{count}i", *widths))


def small(said: str, *, narrow: bool) -> bytes:
    raw = said.encode("latin-1" if narrow else "utf-16-le")
    options = 0x300 if narrow else 0x100
    return record(108, struct.pack("<iiIIIff", 0, 0, len(said), options, 1, 1.0, 1.0) + raw)


def emf(*records: bytes, description: str = "") -> bytes:
    note = description.encode("utf-16-le")
    body = b"".join(records) + record(14, struct.pack("<III", 0, 16, 20))
    header = struct.pack("<8i", 0, 0, 300, 100, 0, 0, 8000, 3000) + b" EMF" + struct.pack("<I", 0x10000)
    size = 108 + len(note) + -len(note) % 4
    header += struct.pack(
        "<IIHHII", size + len(body), len(records) + 2, 4, 0, len(description), 108 if note else 0
    )
    header += bytes(100 - len(header)) + note
    return record(1, header) + body


def wmf(*records: bytes) -> bytes:
    body = b"".join(records) + struct.pack("<IH", 3, 0)
    largest = max(len(each) // 2 for each in records)
    return struct.pack("<HHHIHIH", 1, 9, 0x300, 9 + len(body) // 2, 2, largest, 0) + body


def wmf_record(kind: int, data: bytes) -> bytes:
    data += bytes(len(data) % 2)
    return struct.pack("<IH", 3 + len(data) // 2, kind) + data


def wmf_font(charset: int = 0) -> bytes:
    logfont = struct.pack("<5h", -12, 0, 0, 0, 400) + bytes([0, 0, 0, charset]) + bytes(40)
    return wmf_record(0x02FB, logfont) + wmf_record(0x012D, struct.pack("<H", 0))


def wmf_text(said: str, page: str = "cp1252", x: int = 0) -> bytes:
    raw = said.encode(page)
    fixed = struct.pack("<hhHH", 0, x, len(raw), 2) + struct.pack("<4h", 0, 0, 50, 10)
    return wmf_record(
        0x0A32, fixed + raw + bytes(len(raw) % 2) + struct.pack(f"<{len(raw)}h", *[6] * len(raw))
    )


def wmf_short_text(said: str) -> bytes:
    raw = said.encode("cp1252")
    return wmf_record(
        0x0521, struct.pack("<H", len(raw)) + raw + bytes(len(raw) % 2) + struct.pack("<hh", 3, 4)
    )


def bitmap_record(said: str) -> bytes:
    picture = Image.new("RGB", (420, 60), "white")
    face = ImageFont.truetype("resources/fonts/DejaVuSans.ttf", 28)
    ImageDraw.Draw(picture).text((12, 12), said, "black", face)
    stream = io.BytesIO()
    picture.save(stream, "DIB")
    header, bits = stream.getvalue()[:40], stream.getvalue()[40:]
    fixed = struct.pack("<4i6i", 0, 0, 420, 60, 0, 0, 0, 0, 420, 60)
    fixed += struct.pack("<4I", 80, 40, 120, len(bits)) + struct.pack("<IIii", 0, 0x00CC0020, 420, 60)
    return record(81, fixed + header + bits)


def plus(kind: int, data: bytes, *, dual: bool) -> bytes:
    head = struct.pack("<HHII", 0x4001, int(dual), 28, 16) + bytes(16)
    drawn = struct.pack("<HHII", kind, 0, 12 + len(data), len(data)) + data
    return record(70, struct.pack("<I", 4 + len(head) + len(drawn)) + b"EMF+" + head + drawn)


def body(content: bytes, name: str = "drawing.emf") -> list[str]:
    return [segment.text for segment in registry.read(name, content).segments[:-1]]


def replaced(content: bytes, old: str, new: str, name: str = "drawing.emf") -> bytes:
    document = registry.read(name, content)
    wanted = [
        Replacement(segment.id, segment.text.index(old), segment.text.index(old) + len(old), new)
        for segment in document.segments[:-1]
        if old in segment.text
    ]
    assert wanted, "the value was not read"
    return registry.write(document, wanted)


CARRIERS = {
    "text": emf(font(1, -12), text(f"by {SECRET}, yesterday")),
    "text in three pieces": emf(font(1, -12), text("by Oye"), text("lar", 36), text("an, yesterday", 54)),
    "text over two lines": emf(font(1, -12), text("Adeyemi "), text(f"{SECRET} spoke", 0, 14)),
    "text in a character set": emf(font(1, -12, 204), text(f"{SECRET} Дубль", ansi="cp1251")),
    "small text": emf(small(f"{SECRET} Дубль", narrow=False)),
    "narrow small text": emf(small(f"to {SECRET}", narrow=True)),
    "bitmap": emf(bitmap_record(f"Signed: {SECRET}")),
    "WMF text": wmf(wmf_font(), wmf_text(f"by {SECRET}, yesterday")),
    "WMF text in pieces": wmf(wmf_font(), wmf_text("by Oye"), wmf_text("laran", x=36)),
    "WMF text without widths": wmf(wmf_font(), wmf_short_text(f"to {SECRET}")),
    "WMF text in a character set": wmf(wmf_font(204), wmf_text(f"{SECRET} Дубль", "cp1251")),
}


@pytest.mark.parametrize("name", CARRIERS)
def test_each_text_is_replaced_and_comes_back(name: str) -> None:
    content = CARRIERS[name]
    file = "drawing.wmf" if name.startswith("WMF") else "drawing.emf"
    assert Checker([SECRET]).check(file, content).leaks
    written = replaced(content, SECRET, TOKEN, file)
    report = Checker([SECRET]).check(file, written)
    assert not report.leaks, report
    assert not report.unchecked, report
    assert any(TOKEN in said for said in body(written, file))
    if name != "bitmap":
        assert body(replaced(written, TOKEN, SECRET, file), file) == body(content, file)


@pytest.mark.parametrize(
    "hidden",
    [
        record(70, struct.pack("<I", 60) + f"kept {SECRET} here".encode("utf-16-le")),
        record(105, struct.pack("<II", 1, 40) + SECRET.encode() + bytes(20)),
        plus(0x401C, SECRET.encode("utf-16-le"), dual=True),
    ],
)
def test_what_draws_nothing_is_not_written(hidden: bytes) -> None:
    content = emf(font(1, -12), text("Invoice"), hidden)
    document = registry.read("drawing.emf", content)
    assert [notice.kind for notice in document.notices] == [NoticeKind.REMOVED]
    written = registry.write(document, [])
    assert SECRET.encode("utf-16-le") not in written
    assert SECRET.encode() not in written
    assert not Checker([SECRET]).check("drawing.emf", written).leaks


def test_the_description_is_not_written() -> None:
    content = emf(text("Invoice"), description=f"Illustrator\0{SECRET}\0\0")
    written = registry.write(registry.read("drawing.emf", content), [])
    assert SECRET.encode("utf-16-le") not in written
    assert body(written) == ["Invoice"]


@pytest.mark.parametrize(
    "unread",
    [
        text("\x24\x52\x48", options=0x10),
        plus(0x401C, b"some text", dual=False),
        record(96, bytes(64)),
        record(2, struct.pack("<4iI", 0, 0, 9, 9, 80) + bytes(640)),
    ],
)
def test_what_cannot_be_read_has_to_be_looked_at(unread: bytes) -> None:
    content = emf(font(1, -12), text("Invoice"), unread)
    kinds = {notice.kind for notice in registry.read("drawing.emf", content).notices}
    assert NoticeKind.UNREAD in kinds
    assert Checker([SECRET]).check("drawing.emf", content).unchecked


@given(old=st.text("abcdefgh", min_size=1, max_size=20), other=st.text("ijklmnop", min_size=1, max_size=20))
def test_nothing_tells_how_long_or_wide_the_word_was(old: str, other: str) -> None:
    written = [
        replaced(
            emf(font(1, -12), text(f"by {word} today", widths=[len(word) + 3] * (9 + len(word)))), word, TOKEN
        )
        for word in (f"X{old}", f"Y{other}")
    ]
    assert written[0] == written[1]


@given(st.data())
def test_random_replacements_in_random_pieces(data: st.DataObject) -> None:
    said = data.draw(st.text("ab c", min_size=1, max_size=30))
    cuts = sorted(data.draw(st.sets(st.integers(1, max(1, len(said) - 1)), max_size=4)))
    pieces = [said[a:b] for a, b in zip([0, *cuts], [*cuts, len(said)], strict=True) if said[a:b]]
    places = [sum(map(len, pieces[:n])) * 6 for n in range(len(pieces))]
    content = emf(font(1, -12), *(text(piece, x) for piece, x in zip(pieces, places, strict=True)))
    document = registry.read("drawing.emf", content)
    if not said.strip():
        assert len(document.segments) == 1
        return
    whole = document.segments[0].text
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    written = registry.write(document, [Replacement(0, start, end, TOKEN)])
    assert body(written) == [whole[:start] + TOKEN + whole[end:]]


def test_a_drawing_in_a_word_document_is_read(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    made = docx.Document()
    made.add_paragraph("See the drawing.")
    stream = io.BytesIO()
    picture = io.BytesIO()
    Image.new("RGB", (20, 20), "white").save(picture, "PNG")
    made.add_picture(picture)
    made.save(stream)
    packed = io.BytesIO()
    with ZipFile(stream) as source, ZipFile(packed, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith(".png"):
                content = CARRIERS["text"]
            elif name.endswith((".rels", "[Content_Types].xml")):
                content = (
                    content.replace(b".png", b".emf").replace(b'"png"', b'"emf"').replace(b"/png", b"/x-emf")
                )
            target.writestr(name.replace(".png", ".emf"), content)
    document = registry.read("letter.docx", packed.getvalue())
    assert not [n for n in document.notices if n.kind is NoticeKind.UNREAD]
    written = replaced(packed.getvalue(), SECRET, TOKEN, "letter.docx")
    assert not Checker([SECRET]).check("letter.docx", written).leaks


def test_bounds_do_not_tell_how_far_a_replaced_text_reached() -> None:
    drawing = emf(font(1, -12), text(f"Invoice for {SECRET}"))
    unchanged = registry.write(registry.read("drawing.emf", drawing), [])
    assert struct.unpack_from("<4i", unchanged, 8) == (0, 0, 300, 100)
    written = replaced(drawing, SECRET, TOKEN)
    frame = struct.unpack_from("<4i", written, 24)
    assert struct.unpack_from("<4i", written, 8) == tuple(round(each * 96 / 2540) for each in frame)


def test_broken_records_are_refused() -> None:
    whole = emf(font(1, -12), text("Invoice"))
    for end in range(44, len(whole) - 1, 7):
        with pytest.raises(UnreadableDocument):
            registry.read("drawing.emf", whole[:end])


def test_a_character_that_the_font_lacks_is_refused() -> None:
    with pytest.raises(UnwritableReplacement):
        replaced(wmf(wmf_font(), wmf_text(SECRET)), SECRET, "Дубль", "drawing.wmf")


def _corpus() -> list[tuple[str, bytes]]:
    found = []
    for path in sorted(OFFICE.glob("*")) if OFFICE.is_dir() else []:
        try:
            with ZipFile(path) as package:
                names = [n for n in package.namelist() if n.lower().endswith((".emf", ".wmf"))]
                found += [(Path(name).name, package.read(name)) for name in names]
        except (OSError, BadZipFile, NotImplementedError):
            continue
    return found


@pytest.mark.skipif(not OFFICE.is_dir(), reason="shared/corpora/office is not beside the checkout")
def test_drawings_of_real_documents_lose_one_word_and_nothing_else() -> None:
    tried = 0
    for name, content in _corpus():
        document = registry.read(name, content)
        lines = [s for s in document.segments[:-1] if s.kind.value == "body" and len(s.text.split()[0]) > 3]
        for segment in lines[:2]:
            word = segment.text.split()[0]
            start = segment.text.index(word)
            written = registry.write(document, [Replacement(segment.id, start, start + len(word), TOKEN)])
            again = registry.read(name, written)
            assert again.segments[segment.id].text == segment.text.replace(word, TOKEN, 1)
            tried += 1
    assert tried > 8


def blended(said: str) -> bytes:
    """Black letters on nothing, as programs keep transparent pictures: all is in the opacity."""
    mask = Image.new("L", (420, 60), 0)
    face = ImageFont.truetype("resources/fonts/DejaVuSans.ttf", 28)
    ImageDraw.Draw(mask).text((12, 12), said, 255, face)
    bits = bytearray(4 * 420 * 60)
    bits[3::4] = mask.transpose(Image.Transpose.FLIP_TOP_BOTTOM).tobytes()
    header = struct.pack("<IiiHHIIiiII", 40, 420, 60, 1, 32, 0, len(bits), 0, 0, 0, 0)
    fixed = struct.pack("<8i", 0, 0, 420, 60, 0, 0, 420, 60) + bytes([0, 0, 255, 1]) + bytes(8 + 24 + 4 + 4)
    fixed += struct.pack("<4Iii", 108, 40, 148, len(bits), 420, 60)
    return record(114, fixed + header + bytes(bits))


def test_letters_that_are_opacity_alone_are_read_and_leave_no_shape() -> None:
    content = emf(blended(f"Signed: {SECRET}"))
    assert Checker([SECRET]).check("drawing.emf", content).leaks
    written = replaced(content, SECRET, TOKEN)
    assert not Checker([SECRET]).check("drawing.emf", written).leaks
    assert any(TOKEN in said for said in body(written))
    start = written.index(struct.pack("<I", 114), 108)
    header, length, at, size = struct.unpack_from("<4I", written, start + 84)
    assert struct.unpack_from("<H", written, start + header + 14)[0] == 32
    assert length <= at - header
    assert set(written[start + at : start + at + size][3::4]) == {255}


def test_pixels_that_stand_before_their_header_do_not_stay() -> None:
    whole = bitmap_record(f"Signed: {SECRET}")
    header, bits = whole[80:120], whole[120:]
    swapped = whole[8:80] + bits + header
    swapped = swapped[:40] + struct.pack("<4I", 80 + len(bits), 40, 80, len(bits)) + swapped[56:]
    written = replaced(emf(record(81, swapped)), SECRET, TOKEN)
    assert not Checker([SECRET]).check("drawing.emf", written).leaks
    assert bits[:4000] not in written or bits[20_000:40_000] not in written


def test_a_text_outside_of_its_record_is_broken() -> None:
    good = text("Invoice 12 of Oyelaran")
    for offset in (0, 20, 75, len(good) - 4, 0xFFFFFFF0):
        damaged = good[:48] + struct.pack("<I", offset) + good[52:]
        with pytest.raises(UnreadableDocument):
            registry.read("drawing.emf", emf(font(1, -12), damaged))


@pytest.mark.parametrize(
    ("charset", "page", "said"),
    [
        (238, "cp1250", "Jarosław Wiśniewski"),
        (177, "cp1255", "דוד כהן"),
        (178, "cp1256", "محمد علي"),
        (129, "cp949", "김민수입니다"),
        (136, "cp950", "陳大文先生"),
        (186, "cp1257", "Žydrūnas Šulcas"),
        (222, "cp874", "สมชายใจดี"),
    ],
)
def test_windows_metafiles_of_all_languages(charset: int, page: str, said: str) -> None:
    content = wmf(wmf_font(charset), wmf_text(f"- {said} -", page))
    assert Checker([said]).check("drawing.wmf", content).leaks
    written = replaced(content, said, TOKEN, "drawing.wmf")
    assert not Checker([said]).check("drawing.wmf", written).leaks
    assert body(replaced(written, TOKEN, said, "drawing.wmf"), "drawing.wmf") == body(content, "drawing.wmf")


def test_many_objects_are_counted_at_once() -> None:
    content = wmf(*[wmf_record(0x00F7, b"")] * 60_000, wmf_font(), wmf_text("Invoice"))
    assert body(content, "drawing.wmf") == ["Invoice"]


@given(st.data())
def test_damaged_records_end_in_a_refusal(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([n for n in CARRIERS if n != "bitmap"]))
    file = "drawing.wmf" if name.startswith("WMF") else "drawing.emf"
    content = bytearray(CARRIERS[name])
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] = data.draw(st.sampled_from([0, 1, 0x7F, 0x80, 0xFF]))
    Checker([SECRET]).check(file, bytes(content))
    try:
        document = registry.read(file, bytes(content))
        wanted = [Replacement(s.id, 0, len(s.text), TOKEN) for s in document.segments[:-1] if s.text]
        registry.write(document, wanted)
    except RedactionError:
        return

"""Macros, embedded objects, templates and named parts of Office files: what goes, and that the rest is legal."""

from __future__ import annotations

import io
import struct
import zipfile

import docx
import openpyxl
import pptx
import pytest

from redaction.documents import registry
from redaction.documents.model import NoticeKind, Replacement
from redaction.errors import RedactionError
from redaction.leakcheck import check

SECRET = "Quentin"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
VBA = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"


def compound(name: str, data: bytes) -> bytes:
    """Return an OLE file with one stream (MS-CFB, version 3)."""
    data += b"\0" * (max(4096, -(-len(data) // 512) * 512) - len(data))
    count = len(data) // 512
    chain = [*range(3, 2 + count), 0xFFFFFFFE]
    fat = [0xFFFFFFFD, 0xFFFFFFFE, *chain]
    fat += [0xFFFFFFFF] * (128 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)

    def entry(label: str, kind: int, child: int, start: int, size: int) -> bytes:
        raw = (label + "\0").encode("utf-16-le") if label else b""
        return (
            raw.ljust(64, b"\0")
            + struct.pack("<HBB3I", len(raw), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(name, 2, 0xFFFFFFFF, 2, len(data))
    directory += entry("", 0, 0xFFFFFFFF, 0, 0) * 2
    return header + struct.pack("<128I", *fat) + directory + data


def word(*paragraphs: str) -> bytes:
    document = docx.Document()
    document.core_properties.author = "x"
    for text in paragraphs:
        document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def excel() -> bytes:
    book = openpyxl.Workbook()
    book.active["A1"] = SECRET
    book.active["B1"] = 412000
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def slides() -> bytes:
    show = pptx.Presentation()
    show.slides.add_slide(show.slide_layouts[0]).shapes.title.text_frame.text = SECRET
    buffer = io.BytesIO()
    show.save(buffer)
    return buffer.getvalue()


def changed(content: bytes, edits: dict[str, tuple[str, str]], more: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name in edits:
                assert edits[name][0].encode() in part
                part = part.replace(edits[name][0].encode(), edits[name][1].encode())
            target.writestr(name, part)
        for name, part in more.items():
            target.writestr(name, part)
    return buffer.getvalue()


def part(content: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(content)).read(name).decode()


def names(content: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(content)).namelist()


MACROS = {
    "a.docm": (
        word(SECRET), "word", "document.xml",
        "openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main"),
    "a.dotm": (
        word(SECRET), "word", "document.xml",
        "openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.template.macroEnabledTemplate.main"),
    "a.xlsm": (
        excel(), "xl", "workbook.xml",
        "openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"),
    "a.pptm": (
        slides(), "ppt", "presentation.xml",
        "openxmlformats-officedocument.presentationml.presentation.main",
        "ms-powerpoint.presentation.macroEnabled.main"),
    "a.ppsm": (
        slides(), "ppt", "presentation.xml",
        "openxmlformats-officedocument.presentationml.presentation.main",
        "ms-powerpoint.slideshow.macroEnabled.main"),
}  # fmt: skip


@pytest.mark.parametrize("name", MACROS)
def test_macros_go_and_the_file_becomes_a_plain_one(name: str) -> None:
    content, folder, main, plain, enabled = MACROS[name]
    line = f'<Relationship Id="rId99" Type="{VBA}" Target="vbaProject.bin"/></Relationships>'
    source = changed(
        content,
        {
            "[Content_Types].xml": (plain, enabled),
            f"{folder}/_rels/{main}.rels": ("</Relationships>", line),
        },
        {f"{folder}/vbaProject.bin": compound("VBA", SECRET.encode())},
    )
    document = registry.read(name, source)
    assert any("macros" in n.explanation for n in document.notices if n.kind is NoticeKind.REMOVED)
    swaps = [Replacement(s.id, 0, 7, "PERSON-1-K7M2") for s in document.segments if s.text == SECRET]
    out = registry.write(document, swaps)
    new_name = registry.output_name(document, [])
    assert new_name == name[:-1] + "x"
    assert not any("vba" in n.lower() for n in names(out))
    assert "macro" not in part(out, "[Content_Types].xml").lower()
    assert "vbaProject" not in part(out, f"{folder}/_rels/{main}.rels")
    assert check(new_name, out, [SECRET]).passed
    assert registry.read(new_name, out).format == document.format
    if name == "a.docm":
        docx.Document(io.BytesIO(out))
    elif name == "a.xlsm":
        openpyxl.load_workbook(io.BytesIO(out))
    elif name == "a.pptm":
        pptx.Presentation(io.BytesIO(out))


@pytest.mark.parametrize(
    ("name", "content", "plain", "template"),
    [
        ("a.dotx", word(SECRET), "document.main", "template.main"),
        ("a.xltx", excel(), "sheet.main", "template.main"),
        ("a.potx", slides(), "presentation.main", "template.main"),
        ("a.ppsx", slides(), "presentation.main", "slideshow.main"),
    ],
)
def test_templates_and_shows_are_read_and_stay_what_they_are(
    name: str, content: bytes, plain: str, template: str
) -> None:
    source = changed(content, {"[Content_Types].xml": (plain, template)}, {})
    document = registry.read(name, source)
    assert SECRET in [s.text for s in document.segments]
    assert registry.output_name(document, []) == name
    assert template in part(registry.write(document, []), "[Content_Types].xml")


def test_macro_sheets_binary_workbooks_and_add_ins_are_refused_in_a_sentence() -> None:
    line = '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="m.xml"/>'
    sheet = changed(
        excel(),
        {"xl/_rels/workbook.xml.rels": ("</Relationships>", line + "</Relationships>")},
        {"xl/m.xml": b"<x/>"},
    )
    with pytest.raises(RedactionError, match="Excel 4 macros"):
        registry.read("a.xlsx", sheet)
    kind = "openxmlformats-officedocument.spreadsheetml.sheet.main"
    for other, words in (
        ("ms-excel.sheet.binary.macroEnabled.main", "binary Excel workbook"),
        ("ms-excel.addin.macroEnabled.main", "add-in"),
    ):
        content = changed(excel(), {"[Content_Types].xml": (kind, other)}, {})
        with pytest.raises(RedactionError, match=words):
            registry.read("a.xlsx", content)


OBJECT = (
    '<w:p><w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="s1"><v:imagedata/></v:shape><o:OLEObject '
    'xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.Sheet.12" ShapeID="s1" '
    f'xmlns:r="{R}" r:id="rId99"/></w:object></w:r></w:p>'
)


def with_object(data: bytes) -> bytes:
    relation = f'<Relationship Id="rId99" Type="{R}/oleObject" Target="embeddings/oleObject1.bin"/>'
    return changed(
        word("Report"),
        {
            "word/document.xml": ("<w:sectPr", OBJECT + "<w:sectPr"),
            "word/_rels/document.xml.rels": ("</Relationships>", relation + "</Relationships>"),
            "[Content_Types].xml": (
                "</Types>",
                '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/></Types>',
            ),
        },
        {"word/embeddings/oleObject1.bin": data},
    )


def test_an_object_that_nobody_can_read_goes_and_its_picture_stays() -> None:
    document = registry.read("a.docx", with_object(compound("Contents", SECRET.encode("utf-16-le"))))
    assert any("embedded object" in n.explanation for n in document.notices if n.kind is NoticeKind.REMOVED)
    out = registry.write(document, [])
    assert not any("embeddings" in n for n in names(out))
    assert "OLEObject" not in part(out, "word/document.xml")
    assert "imagedata" in part(out, "word/document.xml")
    assert check("a.docx", out, [SECRET]).passed


def test_a_workbook_within_an_object_is_taken_out_and_read() -> None:
    document = registry.read("a.docx", with_object(compound("Package", excel())))
    cell = next(s for s in document.segments if s.text == SECRET)
    assert cell.context.place == "embedded document 1 > sheet 1, cell A1"
    out = registry.write(document, [Replacement(cell.id, 0, len(SECRET), "PERSON-1-K7M2")])
    assert check("a.docx", out, [SECRET]).passed
    inner = zipfile.ZipFile(io.BytesIO(out)).read("word/embeddings/oleObject1.xlsx")
    assert openpyxl.load_workbook(io.BytesIO(inner)).active["A1"].value == "PERSON-1-K7M2"
    rels = part(out, "word/_rels/document.xml.rels")
    assert "/word/embeddings/oleObject1.xlsx" in rels
    assert f"{R}/package" in rels
    assert 'PartName="/word/embeddings/oleObject1.xlsx"' in part(out, "[Content_Types].xml")


def test_an_object_on_a_slide_leaves_its_picture() -> None:
    frame = (
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id='9' name='o'/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>"
        "<p:xfrm><a:off x='0' y='0'/><a:ext cx='9' cy='9'/></p:xfrm><a:graphic><a:graphicData uri='http://schemas.openxml"
        "formats.org/presentationml/2006/ole'><p:oleObj name='o' r:id='rId99' progId='x'><p:embed/><p:pic><p:nvPicPr>"
        "<p:cNvPr id='0' name='kept'/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill/><p:spPr/></p:pic></p:oleObj>"
        "</a:graphicData></a:graphic></p:graphicFrame></p:spTree>"
    )
    relation = f'<Relationship Id="rId99" Type="{R}/oleObject" Target="../embeddings/oleObject1.bin"/></Relationships>'
    content = changed(
        slides(),
        {
            "ppt/slides/slide1.xml": ("</p:spTree>", frame),
            "ppt/slides/_rels/slide1.xml.rels": ("</Relationships>", relation),
        },
        {"ppt/embeddings/oleObject1.bin": compound("Contents", b"x")},
    )
    out = registry.write(registry.read("a.pptx", content), [])
    shapes = pptx.Presentation(io.BytesIO(out)).slides[0].shapes
    assert "kept" in [shape.name for shape in shapes]
    assert "oleObj" not in part(out, "ppt/slides/slide1.xml")


def test_parts_that_were_named_by_hand_lose_their_names() -> None:
    relation = (
        f'<Relationship Id="rId99" Type="{R}/customXml" Target="../Offer to {SECRET}.xml"/></Relationships>'
    )
    content = changed(
        word("Report"),
        {"word/_rels/document.xml.rels": ("</Relationships>", relation)},
        {f"Offer to {SECRET}.xml": b"<x>kept</x>"},
    )
    document = registry.read("a.docx", content)
    out = registry.write(document, [])
    assert "part1.xml" in names(out)
    assert SECRET not in "".join(names(out)) + part(out, "word/_rels/document.xml.rels")
    assert "kept" in part(out, "part1.xml")
    docx.Document(io.BytesIO(out))

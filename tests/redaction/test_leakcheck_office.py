"""A value planted in one carrier of an Office file at a time must be reported, or the place as unread."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Mapping
from datetime import date

import docx
import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from redaction.leakcheck import LeakReport, SensitiveValue, check

SECRET = "Oyelaran"
VALUES = [SensitiveValue(SECRET, "PERSON")]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
REL = "http://schemas.openxmlformats.org/package/2006/relationships"


def plain_docx() -> bytes:
    document = docx.Document()
    document.add_heading("Agreement", level=1)
    document.add_paragraph("Dear PERSON-12-K7M2, the Body of this text is short.")
    document.core_properties.author = "PERSON-12-K7M2"
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "Fee"
    target = io.BytesIO()
    document.save(target)
    return without_thumbnail(target.getvalue())


def without_thumbnail(content: bytes) -> bytes:
    return repacked(content, {}, drop=("docProps/thumbnail.jpeg",))


def repacked(content: bytes, parts: Mapping[str, bytes | str], drop: tuple[str, ...] = ()) -> bytes:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package,
    ):
        for name in source.namelist():
            if name not in parts and name not in drop:
                package.writestr(name, source.read(name))
        for name, part in parts.items():
            package.writestr(name, part)
    return target.getvalue()


def with_body(xml: str) -> bytes:
    content = plain_docx()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        document = package.read("word/document.xml").decode()
    head, tail = document.split("<w:sectPr", 1)
    return repacked(content, {"word/document.xml": f"{head}{xml}<w:sectPr{tail}"})


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


SPLIT = run("Oye") + run("la") + run("ran")
DRAWING = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="1" name="Picture 1" {0}/></wp:inline></w:drawing></w:r></w:p>'
)
BODIES = {
    "paragraph": f"<w:p>{run(SECRET)}</w:p>",
    "split runs": f"<w:p>{SPLIT}</w:p>",
    "proofing marks": f'<w:p>{run("Oye")}<w:proofErr w:type="spellStart"/>{run("laran")}</w:p>',
    "soft hyphen": "<w:p><w:r><w:t>Oye</w:t><w:softHyphen/><w:t>laran</w:t></w:r></w:p>",
    "table cell": f"<w:tbl><w:tr><w:tc><w:p>{SPLIT}</w:p></w:tc></w:tr></w:tbl>",
    "deletion": f'<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>{SECRET}</w:delText></w:r></w:del></w:p>',
    "around a deletion": f'<w:p>{run("Oye")}<w:del w:id="1"><w:r><w:delText>zzz</w:delText></w:r></w:del>{run("laran")}</w:p>',
    "around an insertion": f'<w:p>{run("Oye")}<w:ins w:id="1">{run("zzz")}</w:ins>{run("laran")}</w:p>',
    "insertion": f'<w:p><w:ins w:id="1" w:author="x">{SPLIT}</w:ins></w:p>',
    "author of a change": f'<w:p><w:ins w:id="1" w:author="{SECRET}">{run("x")}</w:ins></w:p>',
    "moved from": f'<w:p><w:moveFrom w:id="1">{SPLIT}</w:moveFrom></w:p>',
    "hidden text": f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{SECRET}</w:t></w:r></w:p>",
    "field code": f"<w:p><w:r><w:instrText>MERGEFIELD {SECRET}</w:instrText></w:r></w:p>",
    "simple field": f'<w:p><w:fldSimple w:instr="HYPERLINK mailto:{SECRET}@x.example"/></w:p>',
    "content control tag": f'<w:p><w:sdt><w:sdtPr><w:tag w:val="{SECRET}"/></w:sdtPr></w:sdt></w:p>',
    "content control list": f'<w:p><w:sdt><w:sdtPr><w:listItem w:displayText="{SECRET}" w:value="1"/></w:sdtPr></w:sdt></w:p>',
    "bookmark": f'<w:p><w:bookmarkStart w:id="4" w:name="_{SECRET}"/></w:p>',
    "alternative text": DRAWING.format(f'descr="photo of {SECRET}"'),
    "picture title": DRAWING.format(f'title="{SECRET}"'),
    "text box": f'<w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p>{SPLIT}</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>',
    "word art": f'<w:p><w:r><w:pict><v:textpath xmlns:v="urn:schemas-microsoft-com:vml" string="{SECRET}"/></w:pict></w:r></w:p>',
    "character references": f"<w:p>{run(''.join(f'&#{ord(c)};' for c in SECRET))}</w:p>",
    "comment in XML": f"<!-- {SECRET} -->",
    "processing instruction": f"<?note {SECRET}?>",
    "smart tag": f'<w:p><w:smartTag w:element="n"><w:smartTagPr><w:attr w:name="a" w:val="{SECRET}"/></w:smartTagPr></w:smartTag></w:p>',
}


def found(report: LeakReport) -> bool:
    return bool(report.leaks)


@pytest.mark.parametrize("carrier", BODIES)
def test_every_carrier_in_the_body_of_a_document_is_read(carrier: str) -> None:
    assert found(check("out.docx", with_body(BODIES[carrier]), VALUES))


PARTS: dict[str, tuple[str, str | bytes]] = {
    "header": ("word/header1.xml", f"<w:hdr {W}><w:p>{SPLIT}</w:p></w:hdr>"),
    "footer": ("word/footer1.xml", f"<w:ftr {W}><w:p>{SPLIT}</w:p></w:ftr>"),
    "footnote": (
        "word/footnotes.xml",
        f'<w:footnotes {W}><w:footnote w:id="2"><w:p>{SPLIT}</w:p></w:footnote></w:footnotes>',
    ),
    "endnote": (
        "word/endnotes.xml",
        f'<w:endnotes {W}><w:endnote w:id="2"><w:p>{SPLIT}</w:p></w:endnote></w:endnotes>',
    ),
    "comment": (
        "word/comments.xml",
        f'<w:comments {W}><w:comment w:id="1" w:initials="P"><w:p>{SPLIT}</w:p></w:comment></w:comments>',
    ),
    "comment author": (
        "word/comments.xml",
        f'<w:comments {W}><w:comment w:id="1" w:author="{SECRET}"/></w:comments>',
    ),
    "people": (
        "word/people.xml",
        f'<w15:people xmlns:w15="urn:x"><w15:person w15:author="{SECRET}"/></w15:people>',
    ),
    "document variables": (
        "word/settings.xml",
        f'<w:settings {W}><w:docVars><w:docVar w:name="a" w:val="{SECRET}"/></w:docVars></w:settings>',
    ),
    "custom property": (
        "docProps/custom.xml",
        f'<Properties xmlns="urn:p"><property name="Client"><lpwstr>{SECRET}</lpwstr></property></Properties>',
    ),
    "property name": (
        "docProps/custom.xml",
        f'<Properties xmlns="urn:p"><property name="{SECRET}"/></Properties>',
    ),
    "company": ("docProps/app.xml", f'<Properties xmlns="urn:p"><Company>{SECRET}</Company></Properties>'),
    "template": (
        "docProps/app.xml",
        f'<Properties xmlns="urn:p"><Template>{SECRET}.dotx</Template></Properties>',
    ),
    "last editor": (
        "docProps/core.xml",
        f'<cp:coreProperties xmlns:cp="urn:c"><cp:lastModifiedBy>{SECRET}</cp:lastModifiedBy></cp:coreProperties>',
    ),
    "custom XML": ("customXml/item1.xml", f'<data xmlns="urn:d" who="{SECRET}"/>'),
    "custom XML element": ("customXml/item2.xml", f'<{SECRET} xmlns="urn:d"/>'),
    "glossary": (
        "word/glossary/document.xml",
        f"<w:glossaryDocument {W}><w:p>{SPLIT}</w:p></w:glossaryDocument>",
    ),
    "external link": (
        "word/_rels/document.xml.rels",
        f'<Relationships xmlns="{REL}"><Relationship Id="rId1" Type="t" TargetMode="External" Target="mailto:{SECRET}@x.example"/></Relationships>',
    ),
    "part name": (f"word/media/{SECRET}.xml", "<x/>"),
    "diagram": (
        "word/diagrams/data1.xml",
        '<a:p xmlns:a="urn:a"><a:r><a:t>Oye</a:t></a:r><a:r><a:t>laran</a:t></a:r></a:p>',
    ),
    "UTF-16 part": (
        "word/header2.xml",
        f'<?xml version="1.0" encoding="UTF-16"?><w:hdr {W}><w:p>{run(SECRET)}</w:p></w:hdr>'.encode(
            "utf-16"
        ),
    ),
    "object": ("word/embeddings/ole1.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + SECRET.encode("utf-16-le")),
    "macro project": ("word/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + SECRET.encode()),
    "printer settings": ("word/printerSettings.bin", b"\0\1\2" + SECRET.encode("utf-16-le")),
    "picture metadata": ("word/media/image1.jpg", b"\xff\xd8\xff\xe1" + SECRET.encode()),
}


@pytest.mark.parametrize("carrier", PARTS)
def test_every_part_of_a_package_is_read(carrier: str) -> None:
    name, part = PARTS[carrier]
    assert found(check("out.docx", repacked(plain_docx(), {name: part}), VALUES))


def test_a_compressed_text_chunk_of_a_picture_is_read() -> None:
    import zlib

    data = b"Comment\0\0" + zlib.compress(f"by {SECRET}".encode())
    chunk = len(data).to_bytes(4, "big") + b"zTXt" + data + b"\0\0\0\0"
    picture = b"\x89PNG\r\n\x1a\n" + chunk
    assert found(check("out.docx", repacked(plain_docx(), {"word/media/image1.png": picture}), VALUES))


def test_an_embedded_workbook_and_an_embedded_archive_are_opened() -> None:
    inner = workbook(lambda sheet: sheet.cell(1, 1, SECRET))
    outer = repacked(plain_docx(), {"word/embeddings/sheet1.xlsx": inner})
    report = check("out.docx", outer, VALUES)
    assert any(
        leak.place == "word/embeddings/sheet1.xlsx > xl/worksheets/sheet1.xml, cell A1"
        for leak in report.leaks
    )


def test_what_a_package_hides_beside_its_members_is_reported() -> None:
    clean = plain_docx()
    hidden = io.BytesIO()
    with zipfile.ZipFile(hidden, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.xml", f"<a>{SECRET}</a>")
    report = check("out.docx", hidden.getvalue() + clean, VALUES)
    assert not report.passed
    assert any("between the members" in item.reason for item in report.unchecked)
    commented = io.BytesIO(clean)
    with zipfile.ZipFile(commented, "a") as package:
        package.comment = SECRET.encode()
    assert found(check("out.docx", commented.getvalue(), VALUES))


def test_a_clean_document_passes_and_a_picture_has_to_be_acknowledged() -> None:
    vocabulary = ["Body", "Normal", "Heading", "Calibri", "Microsoft", "Person", "Table", "Office"]
    clean = plain_docx()
    report = check("out.docx", clean, [*VALUES, *vocabulary[1:], "Anne Elk"])
    assert report.passed, (report.leaks, report.unchecked)
    assert not check("out.docx", clean, ["Body"]).passed  # it does stand in a paragraph
    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (64, 64)).save(picture, "PNG")
    assert check("out.docx", repacked(clean, {"word/media/image1.png": picture.getvalue()}), VALUES).passed
    pictured = repacked(clean, {"word/media/image1.png": picture.getvalue()[:60]})
    assert not check("out.docx", pictured, VALUES).passed
    assert check("out.docx", pictured, VALUES, acknowledged=["word/media/image1.png"]).passed


def test_damaged_and_truncated_packages_do_not_pass() -> None:
    clean = plain_docx()
    for content in (clean[: len(clean) // 2], b"PK\x03\x04" + bytes(60)):
        assert not check("out.docx", content, VALUES).passed
    assert not check("out.docx", repacked(clean, {"word/document.xml": "<w:p>"}), VALUES).passed


# -- workbooks ---------------------------------------------------------------------------------------------------


def workbook(fill: object = None, **parts: bytes | str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "Item"
    if callable(fill):
        fill(sheet)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def rich(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont

    sheet["B2"] = CellRichText("Oye", TextBlock(InlineFont(b=True), "laran"))


def validation(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    sheet.add_data_validation(DataValidation("list", formula1=f'"a,{SECRET}"', sqref="A2"))


def prompt(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    sheet.add_data_validation(DataValidation("list", prompt=f"ask {SECRET}", sqref="A2"))


def chart(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    from openpyxl.chart import BarChart

    drawn = BarChart()
    drawn.title = f"by {SECRET}"
    sheet.add_chart(drawn)


def name(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    from openpyxl.workbook.defined_name import DefinedName

    assert sheet.parent is not None
    sheet.parent.defined_names[f"{SECRET}_cost"] = DefinedName(f"{SECRET}_cost", attr_text="Sheet!$A$1")


def hidden_sheet(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    assert sheet.parent is not None
    other = sheet.parent.create_sheet("x")
    other["A1"] = SECRET
    other.sheet_state = "veryHidden"


def rename(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet.title = f"for {SECRET}"


def comment(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet["A1"].comment = Comment(f"ask {SECRET}", "x")


def comment_author(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet["A1"].comment = Comment("ask", SECRET)


def footer(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet.oddFooter.center.text = f"by {SECRET}"


def hyperlink(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet["A1"].hyperlink = f"https://x.example/{SECRET.lower()}"


def creator(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    assert sheet.parent is not None
    sheet.parent.properties.creator = SECRET


def formula(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet["A1"] = f'=IF(B1="{SECRET}",1,0)'


def number_format(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet["A1"].number_format = f'0" {SECRET}"'


def table(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    from openpyxl.worksheet.table import Table

    sheet["A1"], sheet["A2"] = SECRET, "1"
    sheet.add_table(Table(displayName="T", ref="A1:A2"))


def cell(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
    sheet["B7"] = f"by {SECRET}"


CARRIERS = (
    cell, rich, validation, prompt, chart, name, hidden_sheet, rename, comment, comment_author, footer, hyperlink,
    creator, formula, number_format, table,
)  # fmt: skip


@pytest.mark.parametrize("carrier", CARRIERS, ids=lambda function: function.__name__)
def test_every_carrier_of_a_workbook_is_read(carrier: object) -> None:
    assert found(check("out.xlsx", workbook(carrier), VALUES))


def test_pivot_caches_and_external_links_are_read() -> None:
    cache = f'<pivotCacheDefinition xmlns="urn:s"><cacheField name="a"><sharedItems><s v="{SECRET}"/></sharedItems></cacheField></pivotCacheDefinition>'
    link = f'<externalLink xmlns="urn:s"><externalBook><sheetNames><sheetName val="{SECRET}"/></sheetNames></externalBook></externalLink>'
    for place, part in (
        ("xl/pivotCache/pivotCacheDefinition1.xml", cache),
        ("xl/externalLinks/externalLink1.xml", link),
    ):
        assert found(check("out.xlsx", repacked(workbook(), {place: part}), VALUES))


@pytest.mark.parametrize(
    ("stored", "shown", "value"),
    [
        (4850.5, "#,##0.00", "$4,850.50"),
        (231.66, "0.00", "EUR 231.66"),
        (0.12375, "0.000%", "12.375 %"),
        (482913, "00000000", "00482913"),
        (date(1958, 11, 4), "dd/mm/yyyy", "11/04/1958"),
        (date(2026, 9, 14), "d mmmm yyyy", "14 September 2026"),
        (5550148, "000-0000", "555-0148"),
    ],
)
def test_numbers_and_dates_are_found_as_they_are_stored(stored: object, shown: str, value: str) -> None:
    def fill(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet["C7"] = stored
        sheet["C7"].number_format = shown

    report = check("out.xlsx", workbook(fill), [value])
    assert any(leak.place.endswith("cell C7") for leak in report.leaks)


def test_a_clean_workbook_passes() -> None:
    def fill(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet.append(["PERSON-12-K7M2", 12, 3.5, "=B2*C2", date(2026, 1, 2)])
        sheet["A1"].font = Font(name="Georgia")

    values = ["12", "12 %", "3 March 2026", "EUR 42", "Person", "Sheet Metal", "Georgiana", "J.S.", "54"]
    report = check("PERSON-12-K7M2.xlsx", workbook(fill), [*VALUES, *values])
    assert report.passed, (report.leaks, report.unchecked)


# -- e-mail ------------------------------------------------------------------------------------------------------

HEAD = "From: a@x.example\r\nTo: b@x.example\r\nSubject: {0}\r\nMIME-Version: 1.0\r\n"
CODED = base64.b64encode(f"Dear {SECRET},".encode()).decode()
MESSAGES = {
    "subject": HEAD.format(SECRET) + "\r\nhello\r\n",
    "encoded subject": HEAD.format(f"=?utf-8?B?{CODED}?=") + "\r\nhello\r\n",
    "split encoded subject": HEAD.format("=?utf-8?Q?Oye?=\r\n =?utf-8?Q?laran?=") + "\r\nhello\r\n",
    "unusual header": HEAD.format("x") + f"X-Matter: {SECRET}\r\n\r\nhello\r\n",
    "body": HEAD.format("x") + f"\r\nDear {SECRET}\r\n",
    "base64 body": HEAD.format("x") + f"Content-Transfer-Encoding: base64\r\n\r\n{CODED}\r\n",
    "quoted-printable body": HEAD.format("x") + "Content-Transfer-Encoding: quoted-printable\r\n\r\nDear Oye=\r\nlaran=2E\r\n",
    "HTML body": HEAD.format("x") + "Content-Type: text/html\r\n\r\n<p>Oye<b>lar</b>an</p>\r\n",
    "UTF-16 body": HEAD.format("x")
    + "Content-Type: text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64.b64encode(SECRET.encode("utf-16")).decode(),
    "attachment name": HEAD.format("x") + "Content-Type: text/plain\r\nContent-Disposition: attachment;\r\n filename*=utf-8''Oye%6Caran.txt\r\n\r\nhello",
    "attached text": HEAD.format("x")
    + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + base64.b64encode(f"a,b\n1,{SECRET}\n".encode()).decode(),
    "attached document": HEAD.format("x")
    + 'Content-Type: application/zip; name="a.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    + base64.encodebytes(with_body(BODIES["split runs"])).decode(),
    "preamble": HEAD.format("x") + f'Content-Type: multipart/mixed; boundary="b"\r\n\r\n{SECRET}\r\n--b\r\n\r\nhi\r\n--b--\r\n',
    "epilogue": HEAD.format("x") + f'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nhi\r\n--b--\r\n{SECRET}\r\n',
    "forwarded message": HEAD.format("x")
    + "Content-Type: message/rfc822\r\n\r\n"
    + HEAD.format(f"=?utf-8?B?{CODED}?=")
    + "\r\nhello",
}  # fmt: skip


@pytest.mark.parametrize("carrier", MESSAGES)
def test_every_carrier_of_a_message_is_read(carrier: str) -> None:
    assert found(check("out.eml", MESSAGES[carrier].encode(), VALUES))


def test_a_clean_message_passes() -> None:
    content = (HEAD.format("hello") + "\r\nDear PERSON-12-K7M2\r\n").encode()
    report = check("out.eml", content, [*VALUES, "Person"])
    assert report.passed, report.leaks

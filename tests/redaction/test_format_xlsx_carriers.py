"""Excel, one file for each carrier: the secret is there before, and gone from every part afterwards."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import datetime

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.scenario import InputCells, Scenario, ScenarioList
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet

from redaction.documents import registry
from redaction.documents.model import Document, Replacement, apply_to_text
from redaction.leakcheck import check
from redaction.tokens.spelling import Spelling

SECRET = "Quentin"
TOKENS = {Spelling.IDENTIFIER: "PERSON_12_K7M2"}
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def text(sheet: Worksheet) -> None:
    sheet["B2"] = f"by {SECRET}"


def rich_text(sheet: Worksheet) -> None:
    sheet["B2"] = CellRichText("Quen", TextBlock(InlineFont(b=True), "tin"))


def formula(sheet: Worksheet) -> None:
    sheet["B2"] = f'=IF(A1="{SECRET}",1,0)'


def comment(sheet: Worksheet) -> None:
    sheet["A1"].comment = Comment(f"ask {SECRET}", SECRET)


def header(sheet: Worksheet) -> None:
    sheet.oddHeader.center.text = SECRET
    sheet.evenFooter.left.text = SECRET


def validation_list(sheet: Worksheet) -> None:
    sheet.add_data_validation(
        DataValidation("list", formula1=f'"{SECRET},b"', prompt=SECRET, errorTitle=SECRET, sqref="A2")
    )


def defined_name(sheet: Worksheet) -> None:
    sheet.parent.defined_names[f"{SECRET}_fee"] = DefinedName(f"{SECRET}_fee", attr_text="Sheet!$A$1")
    sheet["B1"] = f"={SECRET}_fee*2"


def link(sheet: Worksheet) -> None:
    sheet["A1"].hyperlink = f"https://example.org/{SECRET}"
    sheet["A1"].hyperlink.tooltip = SECRET


def chart(sheet: Worksheet) -> None:
    sheet.append([SECRET, 1])
    drawn = BarChart()
    drawn.title = f"{SECRET} sales"
    drawn.add_data(Reference(sheet, min_col=2, min_row=1, max_row=2))
    drawn.set_categories(Reference(sheet, min_col=1, min_row=1, max_row=2))
    sheet.add_chart(drawn)


def sheet_name(sheet: Worksheet) -> None:
    sheet.title = f"{SECRET} costs"
    sheet.parent.create_sheet("other")["A1"] = f"='{SECRET} costs'!A1"


def hidden_sheet(sheet: Worksheet) -> None:
    other = sheet.parent.create_sheet("other")
    other["A1"] = SECRET
    other.sheet_state = "veryHidden"


def hidden_row(sheet: Worksheet) -> None:
    sheet["A5"] = SECRET
    sheet.row_dimensions[5].hidden = True


def hidden_column(sheet: Worksheet) -> None:
    sheet["F1"] = SECRET
    sheet.column_dimensions["F"].hidden = True


def table(sheet: Worksheet) -> None:
    sheet["A1"], sheet["A2"] = f"{SECRET} col", "x"
    sheet.add_table(Table(displayName=f"{SECRET}_T", ref="A1:A2"))
    sheet["C1"] = f"=COUNTA({SECRET}_T[{SECRET} col])"


def filtered(sheet: Worksheet) -> None:
    sheet.auto_filter.ref = "A1:A3"
    sheet.auto_filter.add_filter_column(0, [SECRET])


def conditional_format(sheet: Worksheet) -> None:
    sheet.conditional_formatting.add("A1:A9", CellIsRule("equal", [f'"{SECRET}"']))


def number_format(sheet: Worksheet) -> None:
    sheet["A1"] = 5
    sheet["A1"].number_format = f'0" of {SECRET}"'


def scenario(sheet: Worksheet) -> None:
    cells = (InputCells(r="A1", val=SECRET),)
    sheet.scenarios = ScenarioList([Scenario(name=SECRET, user=SECRET, comment=SECRET, inputCells=cells)])


def properties(sheet: Worksheet) -> None:
    sheet.parent.properties.creator = SECRET
    sheet.parent.properties.keywords = SECRET


PARTS = {
    "pivot cache": (
        "xl/pivotCache/pivotCacheDefinition1.xml", "pivotCacheDefinition", "spreadsheetml.pivotCacheDefinition+xml",
        f'<pivotCacheDefinition xmlns="{MAIN}" refreshedBy="{SECRET}"><cacheFields><cacheField name="{SECRET}"><sharedItems>'
        f'<s v="{SECRET}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>'),
    "pivot records": (
        "xl/pivotCache/pivotCacheRecords1.xml", "pivotCacheRecords", "spreadsheetml.pivotCacheRecords+xml",
        f'<pivotCacheRecords xmlns="{MAIN}"><r><s v="{SECRET}"/></r></pivotCacheRecords>'),
    "external link": (
        "xl/externalLinks/externalLink1.xml", "externalLink", "spreadsheetml.externalLink+xml",
        f'<externalLink xmlns="{MAIN}"><externalBook><sheetNames><sheetName val="{SECRET}"/></sheetNames><sheetDataSet>'
        f'<sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>{SECRET}</v></cell></row></sheetData></sheetDataSet>'
        "</externalBook></externalLink>"),
    "threaded comment": (
        "xl/threadedComments/threadedComment1.xml", "threadedComment", "threadedcomments+xml",
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment '
        f'ref="A1" personId="{{1}}" id="{{2}}"><text>ask {SECRET}</text></threadedComment></ThreadedComments>'),
    "people": (
        "xl/persons/person.xml", "person", "person+xml",
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName='
        f'"{SECRET}" id="{{1}}" userId="{SECRET}@x" providerId="AD"/></personList>'),
    "connection": (
        "xl/connections.xml", "connections", "spreadsheetml.connections+xml",
        f'<connections xmlns="{MAIN}"><connection id="1" name="{SECRET}"><dbPr connection="DSN={SECRET}" command="select {SECRET}"/>'
        "</connection></connections>"),
    "text box": (
        "xl/drawings/drawing9.xml", "drawing", "drawing+xml",
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxml'
        f'formats.org/drawingml/2006/main"><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1" name="{SECRET}" descr="{SECRET}"/></xdr:nvSpPr>'
        "<xdr:txBody><a:p><a:r><a:t>Quen</a:t></a:r><a:r><a:t>tin</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>"),
    "printer settings": (
        "xl/printerSettings/printerSettings1.bin", "printerSettings", "spreadsheetml.printerSettings", SECRET),
    "query table": (
        "xl/queryTables/queryTable1.xml", "queryTable", "spreadsheetml.queryTable+xml",
        f'<queryTable xmlns="{MAIN}" name="{SECRET}" connectionId="1"><queryTableRefresh><queryTableFields><queryTableField id="1" '
        f'name="{SECRET}"/></queryTableFields></queryTableRefresh></queryTable>'),
}  # fmt: skip
MADE: tuple[Callable[[Worksheet], None], ...] = (
    text, rich_text, formula, comment, header, validation_list, defined_name, link, chart, sheet_name, hidden_sheet, hidden_row,
    hidden_column, table, filtered, conditional_format, number_format, scenario, properties,
)  # fmt: skip


def saved(change: Callable[[Worksheet], None] | None = None) -> bytes:
    book = openpyxl.Workbook()
    book.properties.creator = "x"
    book.properties.created = datetime(2024, 1, 1)
    book.active["A1"] = "Item"
    if change:
        change(book.active)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def with_part(name: str) -> bytes:
    part, kind, content_type, content = PARTS[name]
    base = "application/vnd.openxmlformats-officedocument."
    changes = {
        "[Content_Types].xml": (
            "</Types>",
            f'<Override PartName="/{part}" ContentType="{base}{content_type}"/></Types>',
        ),
        "xl/_rels/workbook.xml.rels": (
            "</Relationships>",
            f'<Relationship Id="rId99" Type="{R}/{kind}" Target="/{part}"/></Relationships>',
        ),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved())) as source, zipfile.ZipFile(buffer, "w") as target:
        for each in source.namelist():
            read = source.read(each).decode()
            if each in changes:
                read = read.replace(*changes[each])
            target.writestr(each, read)
        target.writestr(part, content)
    return buffer.getvalue()


def replace_all(document: Document) -> list[Replacement]:
    return [
        Replacement(s.id, m.start(), m.end(), TOKENS.get(s.spelling, "PERSON-12-K7M2"))
        for s in document.segments
        if s.stored is None
        for m in re.finditer(SECRET, s.text)
    ]


def left(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return [
        name
        for name, part in parts.items()
        if SECRET.encode() in part or SECRET.encode() in re.sub(rb"<[^>]*>", b"", part)
    ]


def tried(content: bytes) -> None:
    assert left(content)
    document = registry.read("a.xlsx", content)
    replacements = replace_all(document)
    out = registry.write(document, replacements)
    assert left(out) == []
    assert not check("a.xlsx", out, [SECRET]).leaks
    back = registry.read("a.xlsx", out)
    for old, new in zip(document.segments, back.segments, strict=True):
        if old.stored is None:  # what a number shows changes with its format
            assert new.text == apply_to_text(old.text, [r for r in replacements if r.segment == old.id])


@pytest.mark.parametrize("carrier", MADE, ids=lambda function: function.__name__)
def test_each_carrier_that_a_library_writes(carrier: Callable[[Worksheet], None]) -> None:
    content = saved(carrier)
    tried(content)
    document = registry.read("a.xlsx", content)
    openpyxl.load_workbook(io.BytesIO(registry.write(document, replace_all(document))))


@pytest.mark.parametrize("name", PARTS)
def test_each_part_beside_the_sheets(name: str) -> None:
    tried(with_part(name))

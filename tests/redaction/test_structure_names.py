"""Names in the structure of Office files: those of the format are no leak, those of the user are renamed or refused."""

from __future__ import annotations

import io
import zipfile

import docx
import openpyxl
import pytest
from docx.enum.style import WD_STYLE_TYPE
from openpyxl.styles import NamedStyle

from redaction.documents import registry
from redaction.documents.model import Document, Replacement
from redaction.leakcheck import check
from redaction.leakcheck.office_words import is_standard
from redaction.tokens.spelling import Spelling


def word_file() -> bytes:
    document = docx.Document()
    style = document.styles.add_style("Oyelaran Heading", WD_STYLE_TYPE.PARAGRAPH)
    derived = document.styles.add_style("House Text", WD_STYLE_TYPE.PARAGRAPH)
    derived.base_style = style
    document.add_paragraph("A heading", style=style)
    document.add_paragraph("Sheet1, Balloon, Internet, Normal and storage", style=derived)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def excel_file() -> bytes:
    workbook = openpyxl.Workbook()
    workbook.add_named_style(NamedStyle("Oyelaran total"))
    workbook.active["A1"] = "Symbols, Sheet1 and Percent"
    workbook.active["A1"].style = "Oyelaran total"
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def without(document: Document, value: str) -> bytes:
    replacements = []
    for segment in document.segments[:-1]:
        start = segment.text.find(value)
        token = "PERSON_1_K7M2" if segment.spelling is Spelling.IDENTIFIER else "PERSON-1-K7M2"
        if start >= 0:
            replacements.append(Replacement(segment.id, start, start + len(value), token))
    assert replacements
    return registry.write(document, replacements)


@pytest.mark.parametrize("word", ["Sheet1", "Balloon", "Internet", "Normal", "storage", "Symbols", "Percent"])
@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_words_of_the_format_are_no_leak(name: str, word: str) -> None:
    content = word_file() if name == "a.docx" else excel_file()
    document = registry.read(name, content)
    shown = any(word in segment.text for segment in document.segments)
    report = check(name, without(document, word) if shown else registry.write(document, []), [word])
    assert not report.leaks


def test_a_word_of_the_format_in_the_text_is_a_leak() -> None:
    assert check("a.docx", word_file(), ["Balloon"]).leaks
    assert check("a.xlsx", excel_file(), ["Symbols"]).leaks


def test_identifiers_of_own_styles_follow_their_names() -> None:
    out = without(registry.read("a.docx", word_file()), "Oyelaran")
    assert not check("a.docx", out, ["Oyelaran"]).leaks
    with zipfile.ZipFile(io.BytesIO(out)) as package:
        assert not any(b"Oyelaran" in package.read(name) for name in package.namelist())
    opened = docx.Document(io.BytesIO(out))
    assert opened.paragraphs[0].style.name == "PERSON-1-K7M2 Heading"
    assert opened.paragraphs[1].style.base_style.name == "PERSON-1-K7M2 Heading"


def test_style_identifiers_come_back() -> None:
    source = registry.read("a.docx", word_file())
    away = registry.read("a.docx", without(source, "Oyelaran"))
    back = [
        Replacement(s.id, s.text.index("PERSON"), s.text.index("K7M2") + 4, "Oyelaran")
        for s in away.segments
        if "PERSON" in s.text
    ]
    restored = registry.read("a.docx", registry.write(away, back))
    assert [s.text for s in restored.segments] == [s.text for s in source.segments]


def test_own_cell_styles_are_text() -> None:
    out = without(registry.read("a.xlsx", excel_file()), "Oyelaran")
    assert not check("a.xlsx", out, ["Oyelaran"]).leaks
    assert openpyxl.load_workbook(io.BytesIO(out)).active["A1"].style == "PERSON-1-K7M2 total"


def test_a_part_named_by_hand_is_searched() -> None:
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word_file())) as source,
        zipfile.ZipFile(buffer, "w") as target,
    ):
        for name in source.namelist():
            target.writestr(name, source.read(name))
        target.writestr("word/media/Menonroy.xml", "<a/>")
    assert check("a.docx", buffer.getvalue(), ["Menonroy"]).leaks


@pytest.mark.parametrize(
    "name",
    [
        "xl/worksheets/sheet12.xml",
        "BalloonTextChar",
        "Light Grid Accent 5",
        "Times New Roman",
        "3Symbols2",
        "minorHAnsi",
    ],
)
def test_standard_names(name: str) -> None:
    assert is_standard(name)


@pytest.mark.parametrize("name", ["word/media/Oyelaran.png", "OyelaranHeading", "Acme Grid", "Überschrift"])
def test_names_of_users(name: str) -> None:
    assert not is_standard(name)


def test_syntax_of_formulas_is_no_leak() -> None:
    workbook = openpyxl.Workbook()
    workbook.active["B2"] = "=SUMPRODUCT(A1:A9)"
    workbook.active.oddFooter.left.text = "x"
    workbook.active.oddFooter.left.font = "Times New Roman,Regular"
    buffer = io.BytesIO()
    workbook.save(buffer)
    assert not check("a.xlsx", buffer.getvalue(), ["A1", "Sumproduct", "Times New", "xlsx"]).leaks
    workbook.active["B2"] = '=CONCATENATE("A1", "Oyelaran")'
    buffer = io.BytesIO()
    workbook.save(buffer)
    assert len({leak.value for leak in check("a.xlsx", buffer.getvalue(), ["A1", "Oyelaran"]).leaks}) == 2


def test_the_same_name_on_two_sheets_is_renamed_on_both() -> None:
    workbook = openpyxl.Workbook()
    for sheet in (workbook.active, workbook.create_sheet("Second")):
        sheet["A1"] = 12
        name = openpyxl.workbook.defined_name.DefinedName("Oyelaran_fee", attr_text=f"'{sheet.title}'!$A$1")
        sheet.defined_names["Oyelaran_fee"] = name
    buffer = io.BytesIO()
    workbook.save(buffer)
    out = without(registry.read("a.xlsx", buffer.getvalue()), "Oyelaran")
    assert not check("a.xlsx", out, ["Oyelaran"]).leaks
    for sheet in openpyxl.load_workbook(io.BytesIO(out)).worksheets:
        assert list(sheet.defined_names) == ["PERSON_1_K7M2_fee"]


def test_unique_names_of_table_columns_are_searched() -> None:
    workbook = openpyxl.Workbook()
    workbook.active.append(["Roey", "fee"])
    workbook.active.append(["a", 1])
    workbook.active.add_table(openpyxl.worksheet.table.Table(displayName="T1", ref="A1:B2"))
    buffer = io.BytesIO()
    workbook.save(buffer)
    source, target = zipfile.ZipFile(buffer), io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name in source.namelist():
            part = source.read(name).replace(b'name="Roey"', b'uniqueName="Roey" name="Roey"')
            package.writestr(name, part)
    assert b"uniqueName" in zipfile.ZipFile(target).read("xl/tables/table1.xml")
    out = without(registry.read("a.xlsx", target.getvalue()), "Roey")
    assert b"Roey" not in zipfile.ZipFile(io.BytesIO(out)).read("xl/tables/table1.xml")
    assert not check("a.xlsx", out, ["Roey"]).leaks

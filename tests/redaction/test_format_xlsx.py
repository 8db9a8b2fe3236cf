"""Excel: a secret in every carrier is gone, formulas and numbers stay or come back, names follow."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from redaction.documents import registry
from redaction.documents.model import Document, NoticeKind, Replacement, SegmentKind, apply_to_text
from redaction.documents.ooxml import formulas, number_formats
from redaction.errors import UnwritableReplacement
from redaction.tokens.spelling import Spelling

SECRET = "Quentin"
TOKEN = "PERSON-12-K7M2"
TOKENS = {Spelling.IDENTIFIER: "PERSON_12_K7M2"}
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
Edit = Callable[[str, bytes], bytes]


def saved(book: openpyxl.Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def edited(content: bytes, edit: Edit, **added: str) -> bytes:
    """Return the package with every part passed through ``edit`` and parts added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            target.writestr(name, edit(name, source.read(name)))
        for name, text in added.items():
            target.writestr(name, text)
    return buffer.getvalue()


def part(content: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(content)).read(name).decode()


def workbook() -> openpyxl.Workbook:
    """Return a workbook with the secret in every carrier that openpyxl can write."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Quentin data"
    sheet.append(["Name", "Quentin col", "Total"])
    sheet.append(["Quentin", 412000, "=B2*2"])
    sheet.append(["Quentin", 1000, '=IF(A3="Quentin",B3*4711,0)'])
    sheet["B2"].number_format = '"$"#,##0.00'
    sheet["E1"] = "='Quentin data'!B2+Quentin_cell"
    sheet["F1"] = "=SUM(T1[Quentin col])"
    sheet["A2"].comment = Comment("about Quentin", "Quentin")
    sheet["A3"].hyperlink = "mailto:quentin@x.example"
    sheet["A3"].hyperlink.tooltip = "Quentin"
    sheet.oddHeader.center.text = "Quentin"
    validation = DataValidation("list", formula1='"Quentin,Other"', prompt="Quentin?", error="not Quentin")
    validation.add("A9")
    sheet.add_data_validation(validation)
    sheet.add_table(Table(displayName="T1", ref="A1:C3"))
    chart = BarChart()
    chart.title = "Quentin chart"
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=3))
    sheet.add_chart(chart, "H1")
    sheet.auto_filter.ref = "J1:J3"
    sheet.auto_filter.add_filter_column(0, ["Quentin"])
    hidden = book.create_sheet("Hidden")
    hidden["A1"] = "Quentin"
    hidden.sheet_state = "hidden"
    book.defined_names["Quentin_cell"] = DefinedName(
        "Quentin_cell", attr_text="'Quentin data'!$B$3", comment="Quentin"
    )
    book.properties.creator = "Quentin"
    book.properties.title = "Quentin"
    return book


def replace_all(document: Document, value: str = SECRET) -> list[Replacement]:
    return [
        Replacement(s.id, m.start(), m.end(), TOKENS.get(s.spelling, TOKEN))
        for s in document.segments
        for m in re.finditer(value, s.text, re.IGNORECASE)
        if s.stored is None
    ]


def left(content: bytes, value: str = SECRET) -> list[str]:
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            read = archive.read(name)
            plain = re.sub(rb"<[^>]*>", b"", read)
            if any(
                value.lower().encode(c) in b.lower() for c in ("utf-8", "utf-16-le") for b in (read, plain)
            ):
                found.append(name)
    return found


def test_all_that_openpyxl_writes() -> None:
    content = saved(workbook())
    assert len(left(content)) >= 8
    document = registry.read("a.xlsx", content)
    out = registry.write(document, replace_all(document))
    assert left(out) == []
    assert out == registry.write(document, replace_all(document))
    book = openpyxl.load_workbook(io.BytesIO(out))
    sheet = book[f"{TOKEN} data"]
    assert [cell.value for cell in sheet[1]][:3] == ["Name", f"{TOKEN} col", "Total"]
    assert sheet["B2"].value == 412000
    assert sheet["B2"].number_format == '"$"#,##0.00'
    assert sheet["C3"].value == f'=IF(A3="{TOKEN}",B3*4711,0)'
    assert sheet["E1"].value == f"='{TOKEN} data'!B2+PERSON_12_K7M2_cell"
    assert sheet["F1"].value == f"=SUM(T1[{TOKEN} col])"
    assert [column.name for column in sheet.tables["T1"].tableColumns] == ["Name", f"{TOKEN} col", "Total"]
    assert book.defined_names["PERSON_12_K7M2_cell"].attr_text == f"'{TOKEN} data'!$B$3"
    assert f"'{TOKEN} data'!$B$2:$B$3" in part(out, "xl/charts/chart1.xml").replace("&apos;", "'")
    assert book.calculation.fullCalcOnLoad


def test_protect_and_restore_gives_the_same_texts() -> None:
    document = registry.read("a.xlsx", saved(workbook()))
    protected = registry.read("a.xlsx", registry.write(document, replace_all(document)))
    assert len(protected.segments) == len(document.segments)
    back = []
    for segment, original in zip(protected.segments, document.segments, strict=True):
        values = re.findall(SECRET, original.text, re.IGNORECASE)
        found = list(re.finditer("PERSON.12.K7M2", segment.text))
        if original.stored is None:
            assert len(found) == len(values)
            back += [
                Replacement(segment.id, m.start(), m.end(), v) for m, v in zip(found, values, strict=True)
            ]
    restored = registry.read("a.xlsx", registry.write(protected, back))
    assert [s.text for s in restored.segments] == [s.text for s in document.segments]
    book = openpyxl.load_workbook(io.BytesIO(restored.source))
    assert book["Quentin data"]["E1"].value == "='Quentin data'!B2+Quentin_cell"


def with_cached(content: bytes, values: dict[str, str]) -> bytes:
    """Return the workbook with results cached in its formula cells, as Excel would."""

    def edit(name: str, read: bytes) -> bytes:
        if name != "xl/worksheets/sheet1.xml":
            return read
        text = read.decode()
        for cell, value in values.items():
            text = re.sub(rf'(<c r="{cell}"[^>]*>)(<f>.*?</f>)<v ?/>', rf"\1\2<v>{value}</v>", text)
            text = re.sub(rf'(<c r="{cell}"[^>]*>)(<f>.*?</f>)<v></v>', rf"\1\2<v>{value}</v>", text)
        return text.encode()

    return edited(content, edit)


def test_numbers_are_replaced_whole_and_come_back_as_numbers() -> None:
    document = registry.read("a.xlsx", with_cached(saved(workbook()), {"C2": "824000"}))
    price = next(s for s in document.segments if s.context.place == "sheet 1, cell B2")
    assert (price.text, price.stored, price.context.column) == ("$412,000.00", "412000", "Quentin col")
    with pytest.raises(UnwritableReplacement):
        registry.write(document, [Replacement(price.id, 0, 3, TOKEN)])
    total = next(s for s in document.segments if s.context.place == "sheet 1, cell C2")
    assert total.depends_on == (price.id,)
    both = [Replacement(s.id, 0, len(s.text), f"MONEY-{n}-ABCD") for n, s in ((1, price), (2, total))]
    out = registry.write(document, both)
    assert left(out, "412000") == []
    assert left(out, "824000") == []
    protected = registry.read("a.xlsx", out)
    assert [protected.segments[s.id].text for s in (price, total)] == ["MONEY-1-ABCD", "MONEY-2-ABCD"]
    back = [Replacement(s.id, 0, 12, s.text, stored=s.stored) for s in (price, total)]
    restored = registry.write(protected, back)
    book = openpyxl.load_workbook(io.BytesIO(restored))
    assert book.worksheets[0]["B2"].value == 412000
    assert book.worksheets[0]["C2"].value == "=B2*2"
    assert openpyxl.load_workbook(io.BytesIO(restored), data_only=True).worksheets[0]["C2"].value == 824000
    assert [s.text for s in registry.read("a.xlsx", restored).segments] == [s.text for s in document.segments]


def depends(formula_cells: dict[str, str], *, more: dict[str, object] | None = None) -> dict[str, set[str]]:
    book = openpyxl.Workbook()
    sheet = book.active
    for cell, value in {"A1": "x1", "A2": "x2", "B1": 1111, "B2": 2222, **(more or {})}.items():
        sheet[cell] = value
    for cell, formula in formula_cells.items():
        sheet[cell] = formula
    book.create_sheet("Other")["A1"] = "other"
    book.defined_names["Named"] = DefinedName("Named", attr_text="Other!$A$1")
    document = registry.read("a.xlsx", with_cached(saved(book), dict.fromkeys(formula_cells, "7777")))
    name = {
        s.id: s.context.place.rpartition(" ")[2] + ("!" if "sheet 2" in s.context.place else "")
        for s in document.segments
    }
    return {
        name[s.id]: {name[d] for d in s.depends_on}
        for s in document.segments
        if name[s.id] in formula_cells and s.stored
    }


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("=A1", {"A1"}),
        ("=SUM(A1:B2)", {"A1", "A2", "B1", "B2"}),
        ("=SUM($B:$B)", {"B1", "B2"}),
        ("=Other!A1&A2", {"A1!", "A2"}),
        ("='Other'!A1", {"A1!"}),
        ("=Named", {"A1!"}),
        ("=PI()*2", set()),
    ],
)
def test_precedents(formula: str, expected: set[str]) -> None:
    assert depends({"D1": formula})["D1"] == expected


@pytest.mark.parametrize("formula", ['=INDIRECT("A"&1)', "=Unknown_name", "=[1]Sheet1!A1", "=OFFSET(A1,1,0)"])
def test_what_cannot_be_followed_depends_on_everything(formula: str) -> None:
    assert depends({"D1": formula})["D1"] >= {"A1", "A2", "B1", "B2", "A1!"}


def test_results_of_formulas_are_followed_also_through_truth_values() -> None:
    found = depends({"D1": "=C1", "E1": "=D1"}, more={"C1": True})
    assert found["E1"] == {"D1"}


SHARED = (
    f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>1111</v></c><c r="B1"><f t="shared" ref="B1:B2" '
    'si="0">A1*$A$1</f><v>9001</v></c></row><row r="2"><c r="A2"><v>2222</v></c><c r="B2"><f t="shared" si="0"/>'
    '<v>9002</v></c><c r="C2"><f t="array" ref="C2:C3">A1:A2</f><v>9003</v></c></row><row r="3"><c r="C3"><v>9004</v>'
    '</c><c r="D3" t="b"><f>A2&gt;1</f><v>1</v></c><c r="E3"><f>D3*1</f><v>9005</v></c></row></sheetData></worksheet>'
)


def test_shared_and_array_formulas() -> None:
    content = edited(
        saved(openpyxl.Workbook()),
        lambda n, read: SHARED.encode() if n == "xl/worksheets/sheet1.xml" else read,
    )
    document = registry.read("a.xlsx", content)
    name = {s.id: s.context.place.rpartition(" ")[2] for s in document.segments}
    found = {name[s.id]: {name[d] for d in s.depends_on} for s in document.segments if s.stored}
    assert found == {
        "A1": set(), "A2": set(), "B1": {"A1"}, "B2": {"A1", "A2"}, "C2": {"A1", "A2"}, "C3": {"A1", "A2"}, "E3": {"A2"},
    }  # fmt: skip


def test_a_number_in_a_formula_is_a_segment() -> None:
    document = registry.read("a.xlsx", saved(workbook()))
    constant = next(s for s in document.segments if s.kind is SegmentKind.FORMULA and s.text == "4711")
    out = registry.write(document, [Replacement(constant.id, 0, 4, "MONEY-1-ABCD")])
    assert (
        openpyxl.load_workbook(io.BytesIO(out)).worksheets[0]["C3"].value
        == '=IF(A3="Quentin",B3*"MONEY-1-ABCD",0)'
    )
    protected = registry.read("a.xlsx", out)
    back = registry.write(protected, [Replacement(constant.id, 0, 12, "4711", stored="4711")])
    assert openpyxl.load_workbook(io.BytesIO(back)).worksheets[0]["C3"].value == '=IF(A3="Quentin",B3*4711,0)'


RICH = (
    f'<sst xmlns="{MAIN}"><si><r><rPr><b/></rPr><t>Quen</t></r><r><t>tin x</t></r><rPh sb="0" eb="1"><t>Quentin</t></rPh>'
    "</si><si><t>Quentin unused</t></si><si><t>J_x0061_ne</t></si></sst>"
)
RICH_SHEET = (
    f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c>'
    '<c r="C1" t="s"><v>2</v></c></row></sheetData></worksheet>'
)


def test_rich_shared_strings() -> None:
    def edit(name: str, read: bytes) -> bytes:
        if name == "[Content_Types].xml":
            kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
            new = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
            return read.replace(b"</Types>", new.encode())
        if name == "xl/_rels/workbook.xml.rels":
            kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
            new = f'<Relationship Id="rIdS" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
            return read.replace(b"</Relationships>", new.encode())
        return RICH_SHEET.encode() if name == "xl/worksheets/sheet1.xml" else read

    content = edited(saved(openpyxl.Workbook()), edit, **{"xl/sharedStrings.xml": RICH})
    document = registry.read("a.xlsx", content)
    cells = [s for s in document.segments if s.kind is SegmentKind.CELL]
    assert [s.text for s in cells] == ["Quentin x", "Quentin x", "Jane"]
    one = registry.read("a.xlsx", registry.write(document, [Replacement(cells[0].id, 0, 7, TOKEN)]))
    assert [s.text for s in one.segments if s.kind is SegmentKind.CELL] == [f"{TOKEN} x", "Quentin x", "Jane"]
    out = registry.write(document, replace_all(document))
    assert left(out) == []
    assert re.search(
        rf"<r><rPr><b/></rPr><t[^>]*>{TOKEN}</t></r><r><t[^>]*> x</t></r>",
        part(out, "xl/worksheets/sheet1.xml"),
    )


PIVOT = (
    f'<pivotCacheDefinition xmlns="{MAIN}" refreshedBy="Quentin" recordCount="2"><cacheSource type="worksheet">'
    '<worksheetSource ref="A1:B3" sheet="Quentin data"/></cacheSource><cacheFields count="1"><cacheField name="Quentin col">'
    '<sharedItems containsNumber="1" minValue="412000" maxValue="412000"><s v="Quentin"/><n v="412000"/></sharedItems>'
    "</cacheField></cacheFields></pivotCacheDefinition>"
)
PERSONS = (
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Quentin" '
    'id="{1}" userId="quentin@x" providerId="None"/></personList>'
)
THREADED = (
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment '
    'ref="A1" dT="2024-01-01T00:00:00" personId="{1}" id="{2}"><text>Quentin</text></threadedComment></ThreadedComments>'
)
EXTERNAL = (
    f'<externalLink xmlns="{MAIN}"><externalBook><sheetNames><sheetName val="Quentin"/></sheetNames><sheetDataSet><sheetData '
    'sheetId="0"><row r="1"><cell r="A1" t="str"><v>Quentin</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>'
)
RECORDS = f'<pivotCacheRecords xmlns="{MAIN}"><r><s v="Quentin"/></r></pivotCacheRecords>'
VML = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape alt="Quentin">'
    "<v:textbox><div>Quentin</div></v:textbox><x:ClientData><x:FmlaLink>'Quentin data'!$A$1</x:FmlaLink></x:ClientData>"
    "</v:shape></xml>"
)
EXTRA = {
    "xl/pivotCache/pivotCacheDefinition1.xml": ("pivotCacheDefinition", "spreadsheetml.pivotCacheDefinition+xml", PIVOT),
    "xl/pivotCache/pivotCacheRecords1.xml": ("pivotCacheRecords", "spreadsheetml.pivotCacheRecords+xml", RECORDS),
    "xl/persons/person.xml": ("person", "person+xml", PERSONS),
    "xl/threadedComments/threadedComment1.xml": ("threadedComment", "threadedcomments+xml", THREADED),
    "xl/externalLinks/externalLink1.xml": ("externalLink", "spreadsheetml.externalLink+xml", EXTERNAL),
    "xl/drawings/vmlDrawing9.vml": ("vmlDrawing", "vmlDrawing", VML),
    "xl/printerSettings/printerSettings1.bin": ("printerSettings", "spreadsheetml.printerSettings", "Quentin"),
    "xl/connections.xml": (
        "connections", "spreadsheetml.connections+xml",
        f'<connections xmlns="{MAIN}"><connection id="1" name="Quentin" description="Quentin"><dbPr connection="DSN=Quentin" '
        'command="select Quentin"/></connection></connections>'),
}  # fmt: skip


def with_extra(book: openpyxl.Workbook | None = None) -> bytes:
    def edit(name: str, read: bytes) -> bytes:
        if name == "[Content_Types].xml":
            more = "".join(
                f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.{kind}"/>'
                for n, (_, kind, _) in EXTRA.items()
            )
            return read.replace(b"</Types>", more.encode() + b"</Types>")
        if name == "xl/_rels/workbook.xml.rels":
            base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            more = "".join(
                f'<Relationship Id="rIdE{i}" Type="{base}{kind}" Target="/{n}"/>'
                for i, (n, (kind, _, _)) in enumerate(EXTRA.items())
            )
            return read.replace(b"</Relationships>", more.encode() + b"</Relationships>")
        return read

    return edited(saved(book or workbook()), edit, **{n: text for n, (_, _, text) in EXTRA.items()})


def test_carriers_beyond_openpyxl() -> None:
    content = with_extra()
    assert set(EXTRA) <= set(left(content))
    document = registry.read("a.xlsx", content)
    out = registry.write(document, replace_all(document))
    assert left(out) == []
    assert f'sheet="{TOKEN} data"' in part(out, "xl/pivotCache/pivotCacheDefinition1.xml")
    assert f"'{TOKEN} data'!$A$1" in part(out, "xl/drawings/vmlDrawing9.vml")
    names = zipfile.ZipFile(io.BytesIO(out)).namelist()
    assert not [n for n in names if "Records" in n or "printerSettings" in n]
    removed = {n.place for n in document.notices if n.kind is NoticeKind.REMOVED}
    assert "xl/printerSettings/printerSettings1.bin" in removed
    assert "xl/pivotCache/pivotCacheRecords1.xml" in removed
    number = next(s for s in document.segments if s.stored == "412000" and "pivot" in s.context.place)
    price = next(s for s in document.segments if s.stored == "412000" and "cell" in s.context.place)
    numbers = [Replacement(s.id, 0, len(s.text), "MONEY-1-ABCD") for s in (number, price)]
    assert left(registry.write(document, numbers), "412000") == []


def test_hidden_sheets_are_said_to_be_hidden() -> None:
    document = registry.read("a.xlsx", saved(workbook()))
    assert [s.kind for s in document.segments if s.context.place == "sheet 2, cell A1"] == [
        SegmentKind.HIDDEN
    ]
    assert "sheet 2" in [n.place for n in document.notices if n.kind is NoticeKind.HIDDEN]


def test_a_sheet_name_over_31_characters_is_refused() -> None:
    document = registry.read("a.xlsx", saved(workbook()))
    name = next(s for s in document.segments if s.spelling is Spelling.SHEET_NAME)
    with pytest.raises(UnwritableReplacement, match="31 characters"):
        registry.write(document, [Replacement(name.id, 0, 1, "x" * 40)])
    out = registry.write(document, [Replacement(name.id, 0, len(name.text), "[a/b]")])
    assert openpyxl.load_workbook(io.BytesIO(out)).sheetnames[0] == "_a_b_"


ALL = with_extra()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_random_replacements(data: st.DataObject) -> None:
    document = registry.read("a.xlsx", ALL)
    replacements: list[Replacement] = []
    free = [s for s in document.segments[:-1] if s.spelling not in (Spelling.SHEET_NAME, Spelling.IDENTIFIER)]
    for segment in data.draw(st.lists(st.sampled_from(free), unique=True, max_size=12)):
        start, end = 0, len(segment.text)
        if segment.stored is None:
            start = data.draw(st.integers(0, end - 1))
            end = data.draw(st.integers(start + 1, end))
        replacements.append(Replacement(segment.id, start, end, TOKEN))
    out = registry.read("a.xlsx", registry.write(document, replacements))
    for old, new in zip(document.segments, out.segments, strict=True):
        assert new.text == apply_to_text(old.text, [r for r in replacements if r.segment == old.id])


@given(st.text(st.sampled_from("A1$:!'\"[]@#(),+-*/&= xé.0"), max_size=30))
def test_any_formula_is_its_tokens(text: str) -> None:
    class Holder:
        writable = True

        def __init__(self) -> None:
            self.text = text

        def put(self, new: str) -> None:
            self.text = new

    formula = formulas.Formula(Holder())
    assert "".join(token.text for token in formula.tokens) == text
    list(formulas.references(formula.tokens))


@pytest.mark.parametrize(
    ("stored", "code", "expected"),
    [
        ("412000", "#,##0.00", "412,000.00"),
        ("412000", "", "412000"),
        ("0.125", "0.0%", "12.5%"),
        ("-5", '"$"#,##0', "-$5"),
        ("1234.5", "#,##0.00 [$€-407]", "1,234.50 €"),
        ("45356", "dd/mm/yyyy", "2024-03-05"),
        ("45356.5", "yyyy-mm-dd hh:mm", "2024-03-05 12:00:00"),
        ("0.75", "hh:mm", "18:00:00"),
        ("123456789", "000\\-00\\-0000", "123-45-6789"),
        ("123456789", "000-00-0000", "123-45-6789"),
        ("2139", "00000", "02139"),
        ("1.5", "General", "1.5"),
        ("1E+20", "", "1e+20"),
        ("5000000", '0.0,,"M"', "5.0M"),
    ],
)
def test_numbers_as_they_are_shown(stored: str, code: str, expected: str) -> None:
    assert number_formats.shown(stored, code) == expected


def test_headers_are_read_without_their_codes() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    content = edited(
        saved(book),
        lambda name, read: (
            read.replace(
                b"</worksheet>",
                b'<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12 Quentin &amp;&amp; Co&amp;RPage &amp;P</oddHeader>'
                b"</headerFooter></worksheet>",
            )
            if name == "xl/worksheets/sheet1.xml"
            else read
        ),
    )
    document = registry.read("a.xlsx", content)
    header = [s for s in document.segments if s.kind is SegmentKind.HEADER]
    assert [s.text for s in header] == ["Quentin & Co", "Page "]
    out = registry.write(document, [Replacement(header[0].id, 0, len(header[0].text), "4711 & 12")])
    assert "&amp;12 4711 &amp;&amp; 12&amp;RPage &amp;P" in part(out, "xl/worksheets/sheet1.xml")
    again = registry.read("a.xlsx", out)
    assert [s.text.strip() for s in again.segments if s.kind is SegmentKind.HEADER] == ["4711 & 12", "Page"]


def test_sheets_of_other_workbooks_are_renamed_in_formulas() -> None:
    external = EXTERNAL.replace(
        "<sheetDataSet>",
        '<definedNames><definedName name="Quentin_n" refersTo="=Quentin!$A$1"/></definedNames><sheetDataSet>',
    )
    book = workbook()
    book.active["G1"] = "=[1]Quentin!$A$1+[1]!Quentin_n"
    before = dict(EXTRA)
    kind, content_type, _ = EXTRA["xl/externalLinks/externalLink1.xml"]
    try:
        EXTRA["xl/externalLinks/externalLink1.xml"] = (kind, content_type, external)
        content = with_extra(book)
    finally:
        EXTRA.update(before)
    document = registry.read("a.xlsx", content)
    out = registry.write(document, replace_all(document))
    assert left(out) == []
    assert f"'[1]{TOKEN}'!$A$1+[1]!PERSON_12_K7M2_n" in part(out, "xl/worksheets/sheet1.xml")


def test_names_that_clash_are_refused() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Ann", "Bob"])
    book.active.append([1, 2])
    book.active.add_table(Table(displayName="T1", ref="A1:B2"))
    document = registry.read("a.xlsx", saved(book))
    headers = [s for s in document.segments if s.text in ("Ann", "Bob")]
    with pytest.raises(UnwritableReplacement, match="same new name"):
        registry.write(document, [Replacement(s.id, 0, 3, "[redacted]") for s in headers])

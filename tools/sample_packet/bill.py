"""The priced bill of materials: a workbook with formulas and their results, comments and defined names."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Mapping

from lxml import etree
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from sample_packet import cast
from sample_packet.archive import canonical

_HEAD = PatternFill("solid", fgColor="1F2A44")
_BAND = PatternFill("solid", fgColor="F3F5F9")
_LINE = Border(bottom=Side(style="thin", color="C5CCDA"))
_COLUMNS = (
    ("Item", 7),
    ("Part number", 15),
    ("Rev", 6),
    ("Description", 38),
    ("Qty", 7),
    ("Supplier", 27),
    ("Supplier part", 15),
    ("Unit price", 13),
    ("Extended", 13),
    ("Quoted on", 13),
)
_PARTS = (
    (
        10,
        "VS3-0100-A",
        "C",
        "Velostent tube, cobalt chromium, laser cut",
        1,
        cast.CASTINGS,
        "HX-30-7719",
        88.70,
    ),
    (20, "VS3-0210-B", "A", "Corvelane-7 binder, one dose", 1, cast.POLYMERS, "BP-88214", 61.40),
    (30, "VS3-0300-C", "E", "Interferometer window, coated", 2, cast.OPTICS, "TO-FL2-XR", 22.15),
    (40, "VS3-0420-A", "B", "Delivery catheter shaft", 2, cast.CASTINGS, "HX-30-8802", 14.20),
    (50, "VS3-0500-A", "A", "Label set with unique device identifier", 1, "stock", "", 8.86),
)
_QUOTED = (
    datetime.date(2026, 8, 19),
    datetime.date(2026, 8, 31),
    datetime.date(2026, 9, 2),
    datetime.date(2026, 8, 19),
    datetime.date(2026, 9, 14),
)
_FIRST = 6
_PRICE = 612.5


def make() -> bytes:
    """Return the workbook as the bytes of an .xlsx file; every formula has its result cached."""
    book = Workbook()
    results: dict[str, dict[str, float]] = {}
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    results["xl/worksheets/sheet1.xml"] = _parts_sheet(sheet)
    results["xl/worksheets/sheet2.xml"] = _margin_sheet(book.create_sheet("Margin"))
    _suppliers_sheet(book.create_sheet("Suppliers"))
    _revisions_sheet(book.create_sheet("Revisions"))
    book.defined_names["Saltmarsh_unit_cost"] = DefinedName(
        "Saltmarsh_unit_cost", attr_text="'Saltmarsh BOM'!$I$12"
    )
    book.defined_names["Brandsetter_price"] = DefinedName(
        "Brandsetter_price", attr_text="'Saltmarsh BOM'!$H$7"
    )
    properties = book.properties
    properties.creator, properties.lastModifiedBy = cast.CHEMIST, "P. Oyelaran"
    properties.title, properties.subject = "Velostent bill of materials", cast.PROJECT
    properties.created = datetime.datetime(2026, 9, 14)
    saved = io.BytesIO()
    book.save(saved)
    return canonical(
        saved.getvalue(),
        "2026-09-14T09:30:00Z",
        {name: lambda part, cells=cells: _with_results(part, cells) for name, cells in results.items()},
    )


def _parts_sheet(sheet: Worksheet) -> dict[str, float]:
    sheet.title = "Saltmarsh BOM"
    sheet["A1"], sheet["A1"].font = (
        "Velostent – priced bill of materials",
        Font(name="Georgia", size=16, bold=True, color="1F2A44"),
    )
    sheet["A2"] = f"{cast.CLIENT} – {cast.PROJECT} – purchase order PO-77120"
    sheet["A3"] = "CONFIDENTIAL – prices in EUR – owner: Tobias Ekstrand (t.ekstrand@orrisvale.example)"
    for row in (2, 3):
        sheet.cell(row, 1).font = Font(name="Georgia", size=10, italic=True, color="5A647A")
    _head(sheet, 5, [name for name, _ in _COLUMNS])
    for column, (_, width) in enumerate(_COLUMNS, start=1):
        sheet.column_dimensions[chr(64 + column)].width = width
    results: dict[str, float] = {}
    for offset, (part, quoted) in enumerate(zip(_PARTS, _QUOTED, strict=True)):
        row = _FIRST + offset
        for column, value in enumerate((*part, f"=E{row}*H{row}", quoted), start=1):
            cell = sheet.cell(row, column, value)
            cell.border, cell.font = _LINE, Font(name="Georgia", size=10)
            if offset % 2:
                cell.fill = _BAND
            if column in (8, 9):
                cell.number_format = "#,##0.00"
            if column == 10:
                cell.number_format = "dd/mm/yyyy"
        results[f"I{row}"] = round(part[4] * part[7], 2)
    total = _FIRST + len(_PARTS) + 1
    sheet.cell(total, 8, "Unit cost").font = Font(name="Georgia", bold=True)
    cell = sheet.cell(total, 9, f"=SUM(I{_FIRST}:I{total - 2})")
    cell.font, cell.number_format = Font(name="Georgia", bold=True), "#,##0.00"
    results[f"I{total}"] = round(sum(results.values()), 2)
    sheet.cell(
        total + 2, 1, "Unit cost agreed with A. Menon-Roy: EUR 231.66. Lot K26-0917 is the reference build."
    )
    sheet["H7"].comment = Comment(
        "Brandsetter asked for 3.75 % more from 1 October 2026. T. Ekstrand", "T. Ekstrand"
    )
    sheet.freeze_panes = "A6"
    sheet.oddFooter.center.text = "Project Saltmarsh – page &P of &N"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    return results


def _margin_sheet(sheet: Worksheet) -> dict[str, float]:
    rows = (
        ("Unit cost", "='Saltmarsh BOM'!I12", "#,##0.00", 231.66),
        ("Transfer price", _PRICE, "#,##0.00", None),
        ("Margin", "=B3-B2", "#,##0.00", round(_PRICE - 231.66, 2)),
        ("Margin in % of price", "=B4/B3", "0.00%", (_PRICE - 231.66) / _PRICE),
        ("Units planned, 2027", 14250, "#,##0", None),
        ("Contribution", "=B4*B6", "#,##0.00", round((_PRICE - 231.66) * 14250, 2)),
    )
    _head(sheet, 1, ["Measure", "EUR"])
    results: dict[str, float] = {}
    for row, (label, value, number_format, result) in enumerate(rows, start=2):
        sheet.cell(row, 1, label).font = Font(name="Georgia", size=10)
        cell = sheet.cell(row, 2, value)
        cell.number_format, cell.font, cell.border = number_format, Font(name="Georgia", size=10), _LINE
        if result is not None:
            results[f"B{row}"] = result
    sheet["B3"].comment = Comment("Set by P. Oyelaran and Dr Menon-Roy, not for Quillmark.", "P. Oyelaran")
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 28, 18
    return results


def _suppliers_sheet(sheet: Worksheet) -> None:
    _head(sheet, 1, ["Supplier", "Contact", "E-mail", "Telephone", "Terms"])
    rows = (
        (
            cast.POLYMERS,
            "Matthias Kronseder",
            "m.kronseder@brandsetter.example",
            "+44 20 7946 0155",
            "30 days, royalty 3.75 %",
        ),
        (cast.OPTICS, "Rosalind Achterberg", "r.achterberg@tanglewood.example", "(617) 555-0187", "45 days"),
        (cast.CASTINGS, "Marguerite Delacroix-Hahn", "mdh@hexaform.example", "+44 117 496 0190", "30 days"),
    )
    for row, values in enumerate(rows, start=2):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            cell.font, cell.border = Font(name="Georgia", size=10), _LINE
    for column, width in zip("ABCDE", (28, 28, 32, 20, 26), strict=True):
        sheet.column_dimensions[column].width = width


def _revisions_sheet(sheet: Worksheet) -> None:
    """A hidden sheet, as working files have them."""
    _head(sheet, 1, ["Date", "Who", "What"])
    sheet.append([datetime.date(2026, 8, 31), "Ekstrand", "NC-4471 replaces the own Corvelane-7 in item 20"])
    sheet.append([datetime.date(2026, 9, 14), "Oyelaran", "Released to Quillmark under MSA-2026-0914"])
    for row in (2, 3):
        sheet.cell(row, 1).number_format = "dd/mm/yyyy"
    sheet.sheet_state = "hidden"


def _head(sheet: Worksheet, row: int, titles: list[str]) -> None:
    for column, title in enumerate(titles, start=1):
        cell = sheet.cell(row, column, title)
        cell.font, cell.fill = Font(name="Georgia", size=10, bold=True, color="FFFFFF"), _HEAD
        cell.alignment = Alignment(vertical="center", wrap_text=True)


def _with_results(part: bytes, results: Mapping[str, float]) -> bytes:
    """Put the cached results of the formulas into a sheet: openpyxl writes formulas without them."""
    root = etree.fromstring(part)
    for cell in root.iter("{*}c"):
        if cell.find("{*}f") is not None:
            value = cell.find("{*}v")
            if value is None:
                value = etree.SubElement(cell, re.sub(r"\}c$", "}v", str(cell.tag)))
            value.text = repr(results[cell.get("r", "")])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

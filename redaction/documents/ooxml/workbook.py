"""A workbook taken apart: sheets, defined names, tables and every other part, and the names that tie them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from redaction.documents.fields import AttributeValue, Field, NodeText, attributes
from redaction.documents.model import NoticeKind, SegmentKind
from redaction.documents.ooxml import number_formats
from redaction.documents.ooxml.dependencies import Dependencies
from redaction.documents.ooxml.formulas import Area, Formula, parse_area
from redaction.documents.ooxml.office import Office
from redaction.documents.ooxml.sheet_texts import SheetTexts
from redaction.documents.ooxml.worksheets import CellFormula, Sheet, Styles, WorksheetReader
from redaction.documents.xml_tree import local
from redaction.errors import UnreadableDocument
from redaction.tokens.spelling import Spelling


class Workbook:
    """The fields of a workbook and what has to follow when some of them change."""

    def __init__(self, content: bytes, depth: int) -> None:
        """Read the workbook; raise what the Format protocol says."""
        self.office = Office(content, "Excel", depth)
        package = self.office.package
        self.main = package.main()
        self.root = package.tree(self.main)
        self.sheets: list[Sheet] = []
        self.sheet_names: list[tuple[etree._Element, str]] = []
        self.tables: dict[str, tuple[Sheet, Area]] = {}
        self.table_roots: list[tuple[etree._Element, Sheet, Area]] = []
        self.string_roots = [package.tree(n) for n in package.related(self.main, "sharedStrings")]
        self.strings = [item for root in self.string_roots for item in root if local(item) == "si"]
        self._drop_unreadable()
        self._list_sheets()
        self.texts = SheetTexts(self.office, {sheet.name.lower() for sheet in self.sheets})
        self._read_table_places()
        self._styles = self._read_styles()
        self.office.read_parts(self._read_part, [self.main, *(sheet.part for sheet in self.sheets)])

    def _drop_unreadable(self) -> None:
        """Drop records of pivot tables, paths of the author's disk and code names, all of which Excel rebuilds."""
        office = self.office
        for name in office.package.names():
            if office.package.content_type(name).endswith("pivotCacheRecords+xml"):
                office.package.drop(name)
                office.notice(
                    NoticeKind.REMOVED, name, "the copied rows of a pivot table: rebuilt on refresh"
                )
        for element in list(self.root.iter("{*}absPath")):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
        for item in self.strings:
            for child in list(item):
                if local(child) in ("rPh", "phoneticPr"):
                    item.remove(child)
                    office.notice(NoticeKind.REMOVED, "shared strings", "phonetic guides: not written")

    def _list_sheets(self) -> None:
        targets = {r.id: r.part for r in self.office.package.relationships(self.main)}
        for number, element in enumerate(self.root.iterfind("{*}sheets/{*}sheet"), 1):
            identifier = next((v for n, v in attributes(element) if n.endswith("}id")), "")
            part = targets.get(identifier, "")
            if not identifier:  # a module of an early Excel: a name without a sheet
                self.sheet_names.append((element, element.get("name") or ""))
                continue
            if not part or not self.office.package.is_xml(part):
                raise UnreadableDocument(format="Excel", reason="one of its sheets is missing or binary")
            hidden = element.get("state") in ("hidden", "veryHidden")
            sheet = Sheet(number, element.get("name") or "", part, hidden)
            self.sheets.append(sheet)
            self.sheet_names.append((element, sheet.name))
            if hidden:
                self.office.notice(
                    NoticeKind.HIDDEN, f"sheet {number}", "a hidden sheet: it is read like any other"
                )

    def _read_table_places(self) -> None:
        for sheet in self.sheets:
            for part in self.office.package.related(sheet.part, "table"):
                root = self.office.package.tree(part)
                area = parse_area(root.get("ref") or "")
                if area is None:
                    continue
                self.table_roots.append((root, sheet, area))
                for name in (root.get("name"), root.get("displayName")):
                    if name:
                        self.tables[name.lower()] = (sheet, area)

    def _read_styles(self) -> Styles:
        codes: list[str] = []
        for part in self.office.package.related(self.main, "styles"):
            root = self.office.package.tree(part)
            custom = {
                int(f.get("numFmtId") or 0): f.get("formatCode") or ""
                for f in root.iterfind("{*}numFmts/{*}numFmt")
            }
            for xf in root.iterfind("{*}cellXfs/{*}xf"):
                codes.append(number_formats.code_of(int(xf.get("numFmtId") or 0), custom))
                if codes[-1].replace(" ", "") == ";;;":
                    self.office.notice(
                        NoticeKind.HIDDEN, "cells", "a number format that shows nothing: such cells are read"
                    )
        properties = self.root.find("{*}workbookPr")
        return Styles(codes, properties is not None and properties.get("date1904") in ("1", "true"))

    def _read_part(self, name: str, root: etree._Element) -> list[Field]:
        sheet = next((s for s in self.sheets if s.part == name), None)
        place = f"sheet {sheet.number}" if sheet else name
        kind = SegmentKind.HIDDEN if sheet is not None and sheet.hidden else SegmentKind.METADATA
        found: list[Field] = []
        if local(root) == "sst":
            return []  # read with the cells that use them; unused strings are not written
        if name == self.main:
            for element, _ in self.sheet_names:
                found.append(
                    Field(
                        [AttributeValue(element, "name")],
                        SegmentKind.NAME,
                        "sheet name",
                        spelling=Spelling.SHEET_NAME,
                    )
                )
        skipped: set[etree._Element] = set()
        if sheet is not None:
            reader = WorksheetReader(sheet, root, self.strings, self._styles)
            found += reader.read()
            self.texts.formulas += sheet.formulas
            skipped = set(root.iterfind("{*}sheetData"))
            if reader.has_hidden:
                self.office.notice(
                    NoticeKind.HIDDEN, place, "hidden rows or columns: they are read like any other"
                )
        elements = list(_iterate(root, skipped))
        return found + self.texts.read(root, elements, place, kind)

    def attach_dependencies(self) -> None:
        """Give every computed value its precedents and renew the segments; needed for reading only."""
        everything: list[Field] = [
            field for field in self.office.fields if field.kind in _VALUES and field.number >= 0
        ]
        dependencies = Dependencies(self.sheets, self.texts.names, self.tables, everything)
        dependencies.attach(self.sheets)
        for root, caches in self.texts.charts:
            tokens = [Formula(NodeText(f)).tokens for f in root.iter("{*}f")]
            if caches and self.sheets:
                joined = [token for each in tokens for token in each]
                precedents = dependencies.of(CellFormula(joined), self.sheets[0])
                for cache in caches:
                    cache.precedents = precedents


_VALUES = frozenset({SegmentKind.CELL, SegmentKind.HIDDEN, SegmentKind.FORMULA})


def _iterate(root: etree._Element, skipped: set[etree._Element]) -> Iterator[etree._Element]:
    """Yield the elements in document order without the contents of ``skipped``."""
    if not skipped:
        yield from root.iter(etree.Element)
        return
    yield root
    for child in root:
        if child not in skipped:
            yield from child.iter(etree.Element)

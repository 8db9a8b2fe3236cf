"""OpenDocument spreadsheets (.ods): cells with what they show and store, formulas kept, names renamed in one go."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from redaction.documents import fields
from redaction.documents.fields import AttributeValue, Field, IdentifierValue, Piece, attributes
from redaction.documents.model import Document, NoticeKind, Replacement, Segment, SegmentKind
from redaction.documents.odf import tables, texts
from redaction.documents.odf.document import OpenDocument, PartReading
from redaction.documents.odf.formulas import Formula, renamed_sheets
from redaction.documents.odf.vocabulary import ADDRESSES, FORMULAS, ODF
from redaction.documents.ooxml.dependencies import Dependencies
from redaction.documents.ooxml.worksheets import CellFormula, Sheet, column_letters
from redaction.documents.xml_tree import local, namespace, remove
from redaction.errors import UnwritableReplacement
from redaction.tokens.spelling import Spelling

_TABLE = f"{{{ODF}table:1.0}}"
_REPEATED = 1000  # cells of a repetition that formulas may refer to one by one
_FORBIDDEN_IN_SHEET_NAMES = frozenset("[]:*?/\\'")
_LABEL_LENGTH = 80
_RANGE_NAMES = frozenset({"named-range", "named-expression", "database-range"})
_VALUES = frozenset({SegmentKind.CELL, SegmentKind.HIDDEN, SegmentKind.FORMULA})


class Spreadsheet(OpenDocument):
    """A spreadsheet: its sheets with their cells, and the names that formulas and addresses refer to."""

    skipped_attributes = frozenset(
        {
            ("table", "name"),
            *((owner, "name") for owner in _RANGE_NAMES),
            *((owner, "formula") for owner in ("table-cell", "covered-table-cell")),
            *((owner, name) for owner in ("content-validation", "named-expression") for name in FORMULAS),
        }
    )

    def __init__(self, content: bytes, label: str, depth: int) -> None:
        """Read the spreadsheet; raise what the Format protocol says."""
        self.sheets: list[Sheet] = []
        self._sheet_pieces: list[tuple[Piece, str]] = []
        self._name_pieces: list[tuple[Piece, str]] = []
        self._formulas: list[Formula] = []
        self._names: dict[str, Formula] = {}
        super().__init__(content, label, depth)

    def read_special(self, reading: PartReading) -> None:
        """Read the sheets, ranges and formulas of the content; other parts have none."""
        if reading.name != "content.xml":
            return
        for table in [e for e in reading.elements if e.tag == f"{_TABLE}table"]:
            if "'#" in (table.get(f"{_TABLE}name") or ""):
                self.notice(NoticeKind.REMOVED, "document", "copied cells of other documents: not written")
                remove(table)
            elif next(table.iterancestors(f"{_TABLE}table", "{*}tracked-changes"), None) is None:
                self._read_sheet(table, reading)
        reading.elements = list(reading.root.iter(etree.Element))
        for element in reading.elements:
            self._read_names(element, reading)

    def _read_sheet(self, table: etree._Element, reading: PartReading) -> None:
        number = len(self.sheets) + 1
        sheet = Sheet(
            number, table.get(f"{_TABLE}name") or "", reading.name, self._is_hidden(table, reading.root)
        )
        self.sheets.append(sheet)
        if sheet.hidden:
            self.notice(NoticeKind.HIDDEN, f"sheet {number}", "a hidden sheet: it is read like any other")
        piece = AttributeValue(table, f"{_TABLE}name")
        self._sheet_pieces.append((piece, piece.text))
        reading.found.append(Field([piece], SegmentKind.NAME, "sheet name", spelling=Spelling.SHEET_NAME))
        _SheetReader(self, sheet, reading).read(table)

    def _is_hidden(self, table: etree._Element, root: etree._Element) -> bool:
        style = table.get(f"{_TABLE}style-name")
        for properties in root.iter("{*}table-properties") if style else ():
            parent = properties.getparent()
            names = [v for n, v in attributes(parent) if n.endswith("}name")] if parent is not None else []
            if style in names and properties.get(f"{_TABLE}display") == "false":
                return True
        return False

    def formula(self, element: etree._Element, attribute: str, place: str) -> tuple[Formula, list[Field]]:
        """Return a formula, which will follow names that change, and the fields of its literals."""
        formula = Formula(AttributeValue(element, attribute))
        self._formulas.append(formula)
        return formula, formula.literals(place)

    def _read_names(self, element: etree._Element, reading: PartReading) -> None:
        owner = local(element)
        if namespace(element) == f"{ODF}table:1.0" and owner in _RANGE_NAMES:
            piece = IdentifierValue(element, f"{_TABLE}name")
            self._name_pieces.append((piece, piece.text))
            reading.found.append(
                Field([piece], SegmentKind.NAME, "defined name", spelling=Spelling.IDENTIFIER)
            )
            address = element.get(f"{_TABLE}cell-range-address") or element.get(
                f"{_TABLE}target-range-address"
            )
            if address:
                self._names[piece.text.lower()] = Formula(_Constant(f"of:=[{address}]"))
        if owner in ("content-validation", "named-expression"):
            for name in FORMULAS:
                if element.get(_TABLE + name):
                    formula, literals = self.formula(element, _TABLE + name, reading.place)
                    reading.found += literals
                    if owner == "named-expression":
                        self._names[(element.get(f"{_TABLE}name") or "").lower()] = formula

    def attach_dependencies(self) -> tuple[Segment, ...]:
        """Return all segments, computed values with what they are computed from."""
        everything: list[Field] = [f for f in self.fields if f.kind in _VALUES and f.number >= 0]
        names = {name: _AsOffice(formula) for name, formula in self._names.items()}
        Dependencies(self.sheets, names, {}, everything).attach(self.sheets)
        own = fields.segments(self.fields)
        return own + self.segments[len(own) :]

    def follow(self) -> None:
        """Rename sheets and ranges in formulas, addresses and settings."""
        sheets = self._renamed_sheets()
        names = {old.lower(): piece.text for piece, old in self._name_pieces if piece.text != old}
        if len({name.lower() for name in names.values()}) < len(names):
            raise UnwritableReplacement(format="OpenDocument", place="two ranges with the same new name")
        for formula in self._formulas:
            formula.rename(sheets, names)
            formula.write()
        if not sheets:
            return
        for part in self.container.xml_parts():
            for element in self.container.tree(part).iter(etree.Element):
                _rename_in(element, sheets)

    def _renamed_sheets(self) -> dict[str, str]:
        taken = {old.lower() for piece, old in self._sheet_pieces if piece.text == old}
        renamed: dict[str, str] = {}
        for number, (piece, old) in enumerate(self._sheet_pieces, 1):
            if piece.text == old:
                continue
            new = (
                "".join("_" if c in _FORBIDDEN_IN_SHEET_NAMES else c for c in piece.text) or f"Sheet{number}"
            )
            base, count = new, 2
            while new.lower() in taken:
                new, count = f"{base}_{count}", count + 1
            taken.add(new.lower())
            piece.put(new)
            renamed[old.lower()] = new
        return renamed


class _SheetReader:
    """Reads the cells of one sheet, row by row, with their headers and labels."""

    def __init__(self, spreadsheet: Spreadsheet, sheet: Sheet, reading: PartReading) -> None:
        self._spreadsheet = spreadsheet
        self._sheet = sheet
        self._reading = reading
        self._headers: dict[int, str] = {}

    def read(self, table: etree._Element) -> None:
        """Read the rows of a table that are its own."""
        at = 1
        for row in table.iter(f"{_TABLE}table-row"):
            if next(row.iterancestors(f"{_TABLE}table"), None) is not table:
                continue
            repeated = _count(row, "number-rows-repeated")
            self._row(row, at, repeated)
            at += repeated

    def _row(self, row: etree._Element, at: int, repeated: int) -> None:
        line: list[tuple[int, Field]] = []
        column = 1
        for cell in row:
            if not tables.is_cell(cell):
                continue
            columns = _count(cell, "number-columns-repeated")
            place = f"sheet {self._sheet.number}, cell {column_letters(min(column, 16384))}{at}"
            field = self._cell(cell, place, (at, column), (min(repeated, _REPEATED), min(columns, _REPEATED)))
            if field is not None:
                line.append((column, field))
            column += columns
        self._describe(line)

    def _cell(
        self, cell: etree._Element, place: str, at: tuple[int, int], size: tuple[int, int]
    ) -> Field | None:
        kind = SegmentKind.HIDDEN if self._sheet.hidden else SegmentKind.CELL
        computed: CellFormula | None = None
        if cell.get(f"{_TABLE}formula"):
            formula, literals = self._spreadsheet.formula(cell, f"{_TABLE}formula", place)
            self._reading.found += literals
            computed = CellFormula(formula.as_office(), literals=literals, opaque=formula.opaque)
        stored = tables.stored_value(cell)
        field: Field | None = None
        if tables.is_truth_value(cell):  # TRUE and FALSE say nothing; what they are computed from counts
            self._reading.done.update(tables.shown_paragraphs(cell))
            self._reading.claimed.update(
                (child, tail)
                for p in tables.shown_paragraphs(cell)
                for child in p.iter()
                for tail in (False, True)
            )
        elif stored is not None:
            whole = tables.ValueCell(cell, stored, kind, place)
            self._reading.add_whole(whole)
            field = whole
            self._reading.done.add(cell)
        else:
            for p in tables.shown_paragraphs(cell):
                own = tables.TextCell(cell, texts.paragraph(p), kind, place)
                self._reading.add(own)
                self._reading.done.add(p)
                field = field or (own if own.text.strip() else None)
        for row in range(at[0], at[0] + size[0]) if field is not None or computed is not None else ():
            for column in range(at[1], at[1] + size[1]):
                if field is not None:
                    self._sheet.cells[row, column] = field
                if computed is not None:
                    self._sheet.computed[row, column] = computed
        return field

    def _describe(self, line: list[tuple[int, Field]]) -> None:
        """Give the cells of a row their column headers and labels; the first row with two texts is the header."""
        shown = [
            (column, field)
            for column, field in line
            if field.stored is None and len(field.text) <= _LABEL_LENGTH
        ]
        if not self._headers and len(shown) > 1:
            self._headers.update({column: field.text for column, field in shown})
            if len(line) > 2:
                return
        before = ""
        for column, field in line:
            field.column = self._headers.get(column, "")
            if before and (before.rstrip().endswith(":") or len(line) == 2):
                field.label = before
            before = field.text if (column, field) in shown else ""


class _Constant:
    """A text that nobody writes back."""

    writable = False

    def __init__(self, text: str) -> None:
        self.text = text

    def put(self, text: str) -> None:
        """Forget the new text."""


class _AsOffice:
    """A formula of a name with the tokens that dependencies are resolved by."""

    def __init__(self, formula: Formula) -> None:
        self.tokens = formula.as_office()


def _count(element: etree._Element, name: str) -> int:
    value = element.get(_TABLE + name) or "1"
    return max(1, int(value)) if value.isdigit() and len(value) < 9 else 1


def _rename_in(element: etree._Element, sheets: dict[str, str]) -> None:
    """Rename sheets in the addresses, links and conditions of one element, and in the settings of views."""
    for name, value in attributes(element):
        bare = name.rpartition("}")[2]
        if (
            bare in ADDRESSES
            or bare in ("condition", "expression")
            or (bare == "href" and value.startswith("#"))
        ):
            new = renamed_sheets(value, sheets)
            if new != value:
                element.set(name, new)
        elif local(element) == "config-item-map-entry" and value.lower() in sheets:
            element.set(name, sheets[value.lower()])
    if local(element) == "config-item" and "ActiveTable" in element.attrib.values():
        element.text = sheets.get((element.text or "").lower(), element.text)


class SpreadsheetFormat:
    """Reads and writes .ods and .ots."""

    name = "ods"
    suffixes = (".ods", ".ots")

    def read(self, name: str, content: bytes) -> Document:
        """Return every text and number of every part; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the spreadsheet where it is embedded ``depth`` documents deep."""
        opened = Spreadsheet(content, "OpenDocument", depth)
        return Document(name, self.name, content, opened.attach_dependencies(), tuple(opened.notices))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the spreadsheet with the replacements made; computed values are those that were replaced."""
        return Spreadsheet(document.source, "OpenDocument", 0).write(replacements)


FORMAT = SpreadsheetFormat()

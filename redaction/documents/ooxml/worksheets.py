"""Worksheets: cells in reading order with their headers, and the formulas that stand among them."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from redaction.documents.fields import Field, NodeText
from redaction.documents.model import SegmentKind
from redaction.documents.ooxml import number_formats
from redaction.documents.ooxml.cells import Cell, XString, is_error, is_number, string_pieces
from redaction.documents.ooxml.formulas import Area, Formula, Token, column_number, parse_area
from redaction.documents.xml_tree import local

Position = tuple[int, int]
_LABEL_LENGTH = 80


@dataclass(slots=True, eq=False)
class CellFormula:
    """What a formula cell computes from: the tokens of its own or its shared formula, and the shift of those."""

    tokens: list[Token]
    shift: Position = (0, 0)
    literals: list[Field] = field(default_factory=list)
    opaque: bool = False


@dataclass(slots=True, eq=False)
class Sheet:
    """A sheet of a workbook: its name's field, its part, and its cells by row and column from 1."""

    number: int
    name: str
    part: str
    hidden: bool
    cells: dict[Position, Field] = field(default_factory=dict)
    computed: dict[Position, CellFormula] = field(default_factory=dict)
    formulas: list[Formula] = field(default_factory=list)


@dataclass(slots=True)
class Styles:
    """The format code of each cell style, and where dates begin."""

    codes: list[str]
    date1904: bool

    def shown(self, stored: str, style: str) -> str:
        """Return what a number shows in a style; the number itself where its format says nothing."""
        code = self.codes[int(style)] if style.isdigit() and int(style) < len(self.codes) else ""
        text = number_formats.shown(stored, code, self.date1904)
        return text if text.strip() else stored.strip()


class WorksheetReader:
    """Reads the cells of one worksheet."""

    def __init__(
        self, sheet: Sheet, root: etree._Element, strings: list[etree._Element], styles: Styles
    ) -> None:
        """Take the sheet to fill, its XML, the shared strings and the styles."""
        self._sheet = sheet
        self._root = root
        self._strings = strings
        self._styles = styles
        self._shared: dict[str, tuple[CellFormula, Position]] = {}
        self._arrays: list[tuple[Area, CellFormula]] = []
        self._hidden_columns = [
            range(int(c.get("min") or 0), int(c.get("max") or 0) + 1)
            for c in root.iterfind("{*}cols/{*}col")
            if c.get("hidden") in ("1", "true")
        ]
        self.has_hidden = bool(self._hidden_columns)

    def read(self) -> list[Field]:
        """Return the fields of the sheet's cells and of the literals in their formulas, row by row."""
        found: list[Field] = []
        row_number = 0
        headers: dict[int, str] = {}
        for row in self._root.iterfind("{*}sheetData/{*}row"):
            row_number = int(row.get("r") or row_number + 1)
            hidden_row = row.get("hidden") in ("1", "true")
            self.has_hidden |= hidden_row
            line = self._row(row, row_number, hidden_row)
            _describe([c for c in line if isinstance(c, Cell)], headers)
            found += line
        for area, formula in self._arrays:
            for row_index in range(area.top, min(area.bottom, area.top + 100_000) + 1):
                for column in range(area.left, min(area.right, area.left + 1000) + 1):
                    self._sheet.computed.setdefault((row_index, column), formula)
        return found

    def _row(self, row: etree._Element, row_number: int, hidden_row: bool) -> list[Field]:
        line: list[Field] = []
        column = 0
        for element in row:
            if local(element) != "c":
                continue
            letters = "".join(c for c in element.get("r") or "" if c.isalpha())
            column = column_number(letters) if letters else column + 1
            position = (row_number, column)
            hidden = self._sheet.hidden or hidden_row or any(column in r for r in self._hidden_columns)
            place = f"sheet {self._sheet.number}, cell {letters or column_letters(column)}{row_number}"
            formula = self._formula(element, position, place)
            if formula is not None:
                self._sheet.computed[position] = formula
                line += formula.literals
            cell = self._cell(element, place, hidden, formula is not None)
            if cell is not None:
                self._sheet.cells[position] = cell
                line.append(cell)
        return line

    def _formula(self, element: etree._Element, position: Position, place: str) -> CellFormula | None:
        f = element.find("{*}f")
        if f is None:
            return None
        shared = f.get("si") if f.get("t") == "shared" else None
        if not (f.text or "").strip():
            master = self._shared.get(shared or "")
            if master is None:
                return CellFormula([], opaque=True)
            tokens, origin = master[0].tokens, master[1]
            return CellFormula(tokens, (position[0] - origin[0], position[1] - origin[1]))
        formula = Formula(NodeText(f))
        self._sheet.formulas.append(formula)
        computed = CellFormula(formula.tokens, literals=list(formula.literals(place)))
        if shared is not None:
            self._shared[shared] = (computed, position)
        area = parse_area(f.get("ref") or "") if f.get("t") in ("array", "dataTable") else None
        if area is not None:
            computed.opaque = f.get("t") == "dataTable"
            self._arrays.append((area, computed))
        return computed

    def _cell(self, element: etree._Element, place: str, hidden: bool, computed: bool) -> Cell | None:
        kind = element.get("t") or "n"
        shown: str | None = None
        stored: str | None = None
        value = element.find("{*}v")
        raw = (value.text or "") if value is not None else ""
        if kind == "inlineStr":
            inline = element.find("{*}is")
            pieces = [] if inline is None else string_pieces(inline)
        elif kind == "s":
            index = int(raw) if raw.strip().isdigit() else -1
            pieces = string_pieces(self._strings[index]) if 0 <= index < len(self._strings) else []
        else:
            pieces = [] if value is None else [XString(value)]
            if kind == "n" and is_number(raw):
                shown, stored = self._styles.shown(raw, element.get("s") or "0"), raw
            elif kind == "d":
                shown, stored = raw, raw
            elif (kind == "b" and raw.strip() in ("0", "1")) or (kind == "e" and is_error(raw)):
                return None
        if not pieces:
            return None
        return Cell(
            element,
            pieces,
            shown,
            place,
            kind=SegmentKind.HIDDEN if hidden else SegmentKind.CELL,
            stored=stored,
            computed=computed,
        )


def column_letters(number: int) -> str:
    """Return the letters of a column number from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _describe(line: list[Cell], headers: dict[int, str]) -> None:
    """Give the cells of a row their column headers and labels; the first row with two texts is the header."""
    columns = {id(cell): _column(cell) for cell in line}
    texts = [cell for cell in line if cell.stored is None and len(cell.text) <= _LABEL_LENGTH]
    if not headers and len(texts) > 1:
        headers.update({columns[id(cell)]: cell.text for cell in texts})
        if len(line) > 2:
            return
    before = ""
    for cell in line:
        cell.column = headers.get(columns[id(cell)], "")
        if before and (before.rstrip().endswith(":") or len(line) == 2):
            cell.label = before
        before = cell.text if cell in texts else ""


def _column(cell: Cell) -> int:
    return column_number("".join(c for c in cell.place.rpartition(" ")[2] if c.isalpha()))

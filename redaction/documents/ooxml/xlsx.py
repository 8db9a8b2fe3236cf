"""Excel workbooks: one segment for each cell, formulas kept, and names renamed wherever they are used."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from redaction.documents import fields
from redaction.documents.model import Document, Replacement
from redaction.documents.ooxml.cells import string_pieces
from redaction.documents.ooxml.workbook import Workbook
from redaction.documents.recent import Recent, collecting_later
from redaction.documents.xml_tree import local, namespace
from redaction.errors import UnwritableReplacement

_SHEET_NAME_LENGTH = 31
_FORBIDDEN_IN_SHEET_NAMES = frozenset("[]:*?/\\")
_BEFORE_CALCULATION = (
    "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "workbookProtection",
    "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames",
)  # fmt: skip


_RECENT: Recent[Workbook] = Recent()


class ExcelFormat:
    """Reads and writes .xlsx."""

    name = "xlsx"
    suffixes = (".xlsx",)

    def read(self, name: str, content: bytes) -> Document:
        """Return every text and number of every part; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    @collecting_later()
    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the workbook where it is embedded ``depth`` documents deep."""
        workbook = Workbook(content, depth)
        workbook.attach_dependencies()
        if not depth:
            _RECENT.keep(content, workbook)
        office = workbook.office
        own = fields.segments(office.fields)
        segments = own + office.segments[len(own) :]
        return Document(name, self.name, content, segments, tuple(office.notices))

    @collecting_later()
    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the workbook with the replacements made, to be calculated anew when it is opened."""
        workbook = _RECENT.take(document.source) or Workbook(document.source, 0)
        office = workbook.office
        own = office.own(replacements)
        columns = _table_columns(workbook)
        fields.apply_all(office.fields, office.segments, own)
        _follow_names(workbook, columns)
        _clear_unused_strings(workbook)
        if own:
            _calculate_on_load(workbook.root)
        office.write_embedded(replacements)
        return office.package.write()


def _table_columns(workbook: Workbook) -> list[tuple[int, etree._Element, str, object]]:
    """Return each table column with the number of its table, its name and the cell that shows it, before anything changes."""
    found: list[tuple[int, etree._Element, str, object]] = []
    for number, (root, sheet, area) in enumerate(workbook.table_roots):
        has_header = root.get("headerRowCount", "1") != "0"
        for index, column in enumerate(root.iterfind("{*}tableColumns/{*}tableColumn")):
            cell = sheet.cells.get((area.top, area.left + index)) if has_header else None
            found.append((number, column, column.get("name") or "", cell))
    return found


def _follow_names(workbook: Workbook, columns: list[tuple[int, etree._Element, str, object]]) -> None:
    sheets = _rename_sheets(workbook)
    names = {old.lower(): piece.text for piece, old in workbook.texts.name_fields if piece.text != old}
    _check_unique(list(names.values()), "defined names and tables")  # each sheet may have a name of its own
    for root, _, _ in workbook.table_roots:
        renamed = names.get((root.get("name") or "").lower())
        if renamed:
            root.set("name", renamed)
    renamed_columns: dict[str, str] = {}
    taken: set[tuple[int, str]] = set()
    for table, element, old, cell in columns:
        new = _cell_text(cell)
        if new is not None and new != old and _normal(new) != _normal(old):
            element.set("name", new.replace("\n", "_x000a_"))
            renamed_columns[old.lower()] = new
            key = (table, new.lower())
            if key in taken:
                raise UnwritableReplacement(
                    format="Excel", place="two columns of a table with the same new name"
                )
            taken.add(key)
    external = {old.lower(): piece.text for piece, old in workbook.texts.external_sheets if piece.text != old}
    for formula in workbook.texts.formulas:
        formula.rename(sheets, names, renamed_columns, external)
        formula.write()
    for formula in workbook.texts.external_formulas:
        formula.rename(external, names, {}, {})
        formula.write()
    for part in workbook.office.package.reachable():
        if workbook.office.package.content_type(part).endswith("pivotCacheDefinition+xml"):
            for source in workbook.office.package.tree(part).iter("{*}worksheetSource"):
                target = sheets.get((source.get("sheet") or "").lower())
                if target:
                    source.set("sheet", target)


def _check_unique(names: Sequence[str], place: str) -> None:
    """Refuse what would give two names the same form: a workbook with such names does not open."""
    if len({name.lower() for name in names}) < len(names):
        raise UnwritableReplacement(format="Excel", place=place)


def _cell_text(cell: object) -> str | None:
    """Return what a header cell says now, None if it is not a string."""
    element = getattr(cell, "element", None)
    if element is None:
        return None
    inline = element.find("{*}is")
    if inline is not None:
        return "".join(piece.text for piece in string_pieces(inline))
    return str(getattr(cell, "text")) if element.get("t") == "s" else None  # noqa: B009


def _normal(name: str) -> str:
    return "".join(name.replace("_x000a_", " ").replace("_x000d_", " ").split()).lower()


def _rename_sheets(workbook: Workbook) -> dict[str, str]:
    """Make the new sheet names legal and unique and return them by their old ones in lower case."""
    renamed: dict[str, str] = {}
    taken = {
        element.get("name", "").lower() for element, old in workbook.sheet_names if element.get("name") == old
    }
    for number, (element, old) in enumerate(workbook.sheet_names, 1):
        new = element.get("name") or ""
        if new == old:
            continue
        new = (
            "".join("_" if c in _FORBIDDEN_IN_SHEET_NAMES else c for c in new).strip("'") or f"Sheet{number}"
        )
        base, count = new, 2
        while new.lower() in taken:
            new, count = f"{base}_{count}", count + 1
        if len(new) > _SHEET_NAME_LENGTH:
            raise UnwritableReplacement(format="Excel", place=f"name of sheet {number}: over 31 characters")
        taken.add(new.lower())
        element.set("name", new)
        renamed[old.lower()] = new
    return renamed


def _clear_unused_strings(workbook: Workbook) -> None:
    """Empty the shared strings that no cell uses any more; their places stay, since cells count on them."""
    used: set[int] = set()
    for sheet in workbook.sheets:
        for cell in workbook.office.package.tree(sheet.part).iterfind("{*}sheetData/{*}row/{*}c"):
            if cell.get("t") == "s":
                value = cell.find("{*}v")
                if value is not None and (value.text or "").strip().isdigit():
                    used.add(int(value.text or ""))
    for index, item in enumerate(workbook.strings):
        if index not in used:
            for child in list(item):
                item.remove(child)
            etree.SubElement(item, f"{{{namespace(item)}}}t")


def _calculate_on_load(root: etree._Element) -> None:
    properties = root.find("{*}calcPr")
    if properties is None:
        properties = etree.Element(f"{{{namespace(root)}}}calcPr")
        before = [child for child in root if local(child) in _BEFORE_CALCULATION]
        before[-1].addnext(properties)
    properties.set("fullCalcOnLoad", "1")


FORMAT = ExcelFormat()

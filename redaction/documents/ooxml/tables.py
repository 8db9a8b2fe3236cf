"""Where a paragraph of a table of Word or of a drawing stands: its row, the header of its column, the label before it."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import attributes
from redaction.documents.xml_tree import local, namespace

_LABEL_LENGTH = 80


@dataclass(frozen=True, slots=True)
class TablePlace:
    """A paragraph's place: "table 2, row 3", its column's header and the label in the cell before it."""

    place: str
    column: str
    label: str


class Tables:
    """The tables of one part; headers are read before anything is replaced."""

    def __init__(self, root: etree._Element) -> None:
        """Number the tables in document order."""
        self._cells: dict[etree._Element, TablePlace] = {}
        for number, table in enumerate(root.iter("{*}tbl"), 1):
            if "wordprocessingml" in namespace(table) or "drawingml" in namespace(table):
                self._index(table, number)

    def place(self, paragraph: etree._Element) -> TablePlace | None:
        """Return the place of a paragraph, None outside of tables."""
        for ancestor in paragraph.iterancestors("{*}tc", "{*}txbxContent"):
            return self._cells.get(ancestor)
        return None

    def _index(self, table: etree._Element, number: int) -> None:
        headers: dict[int, str] = {}
        for row_number, row in enumerate(table.iter("{*}tr"), 1):
            if next(row.iterancestors("{*}tbl"), None) is not table:
                continue  # a row of a table within a cell
            column, label = 0, ""
            cells = [cell for cell in row.iter("{*}tc") if next(cell.iterancestors("{*}tr"), None) is row]
            for cell in cells:
                text = _text(cell)
                if row_number == 1:
                    headers[column] = text
                header = headers.get(column, "") if row_number > 1 else ""
                own_label = label if label.endswith(":") or len(cells) == 2 else ""
                self._cells[cell] = TablePlace(f"table {number}, row {row_number}", header, own_label)
                label = text
                column += _span(cell)


def _text(cell: etree._Element) -> str:
    text = "".join(t.text or "" for t in cell.iter("{*}t") if local(t) == "t").strip()
    return text if len(text) <= _LABEL_LENGTH else ""


def _span(cell: etree._Element) -> int:
    """Return how many columns a cell of Word takes; in a drawing the cells that it covers stand there as well."""
    span = cell.find("{*}tcPr/{*}gridSpan")
    value = next(iter((value for _, value in attributes(span))), "1") if span is not None else "1"
    return int(value) if value.isdigit() else 1

"""An OpenDocument file taken apart: paragraphs, cells, comments, deletions and everything beside them as fields."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from redaction.documents import fields
from redaction.documents.embedding import EmbeddedDocuments
from redaction.documents.fields import Field, attributes, drop_attribute
from redaction.documents.model import Notice, NoticeKind, Replacement, Segment, SegmentKind
from redaction.documents.odf import leftovers, names, tables, texts
from redaction.documents.odf.container import Container, drop_font_files
from redaction.documents.odf.vocabulary import ODF
from redaction.documents.xml_tree import local, namespace, remove

_TEXT = f"{{{ODF}text:1.0}}"
_KINDS = {
    "annotation": SegmentKind.COMMENT,
    "deletion": SegmentKind.DELETED,
    "note": SegmentKind.NOTE,
    "notes": SegmentKind.NOTE,
    "header": SegmentKind.HEADER,
    "header-left": SegmentKind.HEADER,
    "header-first": SegmentKind.HEADER,
    "footer": SegmentKind.FOOTER,
    "footer-left": SegmentKind.FOOTER,
    "footer-first": SegmentKind.FOOTER,
}
_TIMES = frozenset({"creation-date", "date", "print-date", "date-string"})
_MACROS = frozenset({"scripts", "event-listener"})
_FIXED_TIMES = frozenset({"date", "time", "creation-date", "creation-time", "print-date", "print-time",
                          "modification-date", "modification-time"})  # fmt: skip
_HIDING = {  # attribute and value that hide what has them (ODF 1.3 part 3, 20)
    ("display", "none"): "text",
    ("is-hidden", "true"): "text",
    ("visibility", "hidden"): "slide",
    ("visibility", "collapse"): "rows or columns",
    ("visibility", "filter"): "rows",
}


@dataclass(slots=True)
class PartReading:
    """What was read of one part: ``claimed`` are the texts (False) and tails (True) that have a field."""

    name: str
    root: etree._Element
    place: str
    elements: list[etree._Element]
    found: list[Field] = field(default_factory=list)
    claimed: set[tuple[etree._Element, bool]] = field(default_factory=set)
    done: set[etree._Element] = field(default_factory=set)  # cells and paragraphs that have their fields

    def add(self, each: Field) -> None:
        """Take a field and claim the nodes of its pieces."""
        for piece in each.pieces:
            element = getattr(piece, "element", None)
            if element is not None:
                self.claimed.add((element, bool(getattr(piece, "tail", False))))
        self.found.append(each)

    def add_whole(self, cell: tables.ValueCell) -> None:
        """Take the field of a cell that is read whole, and everything that its paragraphs say."""
        self.add(cell)
        for p in tables.shown_paragraphs(cell.element):
            self.done.add(p)
            self.claimed.update((child, tail) for child in p.iter() for tail in (False, True))


class OpenDocument:
    """One document with its fields and embedded documents; formats add what is special to theirs."""

    skipped_attributes: frozenset[tuple[str, str]] = frozenset()

    def __init__(self, content: bytes, label: str, depth: int) -> None:
        """Read every part; raise what the Format protocol says."""
        self.notices: list[Notice] = []
        self.container = Container(content, label, self.notice)
        self.embedded = EmbeddedDocuments(depth, self.notice)
        found: list[Field] = []
        for name in self._in_order():
            found += self._read_part(name)
        for folder in dict.fromkeys(posixpath.dirname(name) for name in self.container.xml_parts()):
            found += names.style_fields(self._styled(folder))
        for name in self.container.media():
            self.embedded.read(name, self.container.content(name), self.container.content_type(name))
        self.fields = fields.visible(found)
        own = fields.segments(self.fields)
        self.segments: tuple[Segment, ...] = (*own, *self.embedded.segments(len(own)))

    def notice(self, kind: NoticeKind, place: str, explanation: str) -> None:
        """Add a notice once."""
        notice = Notice(kind, place, explanation)
        if notice not in self.notices:
            self.notices.append(notice)

    def write(self, replacements: Sequence[Replacement]) -> bytes:
        """Return the package with the replacements made."""
        own = [r for r in replacements if r.segment < len(self.fields)]
        fields.apply_all(self.fields, self.segments, own)
        self.follow()
        for part, content in self.embedded.written(replacements):
            self.container.replace(part, content)
        return self.container.write()

    def follow(self) -> None:
        """Let what depends on changed names follow them; a format overrides this."""

    def read_special(self, reading: PartReading) -> None:
        """Read what only one format has, before the rest of a part is read; a format overrides this."""

    def _in_order(self) -> list[str]:
        order = {"content.xml": 0, "styles.xml": 1, "meta.xml": 2, "settings.xml": 3}
        parts = self.container.xml_parts()
        return sorted(parts, key=lambda name: (name.count("/"), order[posixpath.basename(name)], name))

    def _styled(self, folder: str) -> list[etree._Element]:
        return [
            self.container.tree(name)
            for name in self.container.xml_parts()
            if posixpath.dirname(name) == folder and posixpath.basename(name) in ("content.xml", "styles.xml")
        ]

    def _read_part(self, name: str) -> list[Field]:
        root = self.container.tree(name)
        self._strip(root)
        leftovers.settle_links(root, self.container, name)
        folder, base = posixpath.split(name)
        place = base.removesuffix(".xml") if not folder else f"embedded object, {base.removesuffix('.xml')}"
        elements = list(root.iter(etree.Element))
        reading = PartReading(name, root, "document" if place == "content" else place, elements)
        self.read_special(reading)
        self._paragraphs(reading)
        kind = SegmentKind.METADATA
        reading.found += leftovers.text_fields(reading.elements, reading.claimed, reading.place, kind)
        reading.found += leftovers.attribute_fields(
            reading.elements, self.container, name, reading.place, self.skipped_attributes
        )
        self._report_hidden(reading)
        return reading.found

    def _paragraphs(self, reading: PartReading) -> None:
        cells = _Cells(reading)
        number = 0
        for element in reading.elements:
            if element in reading.done:
                continue
            if tables.is_cell(element):
                cell = cells.value_cell(element)
                if cell is not None:
                    reading.add_whole(cell)
            elif element.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                number += 1
                reading.add(self.paragraph(element, number, reading, cells))

    def paragraph(self, p: etree._Element, number: int, reading: PartReading, cells: _Cells) -> Field:
        """Return a paragraph's field with its kind and place."""
        kind, place = SegmentKind.BODY, f"paragraph {number}"
        if reading.place != "document":
            place = f"{reading.place}, {place}"
        for ancestor in p.iterancestors():
            name = local(ancestor)
            if name in _KINDS and "xlink" not in namespace(ancestor):
                kind = _KINDS[name]
                place = f"{kind}, {place}" if kind is not SegmentKind.DELETED else f"{place}, deleted text"
                break
            if tables.is_cell(ancestor):
                where = cells.where(ancestor)
                pieces = texts.paragraph(p)
                if ancestor is not p.getparent():
                    return Field(pieces, SegmentKind.CELL, where.place, where.column, where.label)
                cell = tables.TextCell(ancestor, pieces, SegmentKind.CELL, where.place)
                cell.column, cell.label = where.column, where.label
                return cell
            if name == "page" and "drawing" in namespace(ancestor):
                place = f"slide {self.page_number(ancestor)}"
                break
        return Field(texts.paragraph(p), kind, place)

    def page_number(self, page: etree._Element) -> int:
        """Return the number of a page of drawings among its siblings, from 1."""
        return 1 + sum(1 for before in page.itersiblings(preceding=True) if before.tag == page.tag)

    def _strip(self, root: etree._Element) -> None:
        """Remove times, macros, pictures within XML and the links to embedded fonts."""
        drop_font_files(root)
        for element in list(root.iter(etree.Element)):
            name, uri = local(element), namespace(element)
            if name in _MACROS and ("office" in uri or "script" in uri):
                if len(element) or name == "event-listener":
                    self.notice(NoticeKind.REMOVED, "document", "macros and their calls: not written")
                remove(element)
            elif name in _TIMES and (uri.endswith(("meta:1.0", "elements/1.1/"))):
                self.notice(
                    NoticeKind.REMOVED,
                    "document",
                    "times of the document, its changes and comments: not written",
                )
                remove(element)
            elif name == "binary-data":
                self.notice(NoticeKind.REMOVED, "document", "pictures within XML: not written")
                remove(element)
            elif uri == f"{ODF}text:1.0" and name in _FIXED_TIMES:
                _settle_time(element)
            elif tables.is_cell(element) and tables.shown_paragraphs(element):
                drop_attribute(element, f"{tables.OFFICE}string-value")  # it repeats what the cell shows
            elif name == "config-item" and _is_private(element):
                remove(element)

    def _report_hidden(self, reading: PartReading) -> None:
        for element in reading.elements:
            for name, value in attributes(element):
                what = _HIDING.get((name.rpartition("}")[2], value))
                if what is not None:
                    self.notice(
                        NoticeKind.HIDDEN, reading.place, f"hidden {what}: it is read like any other text"
                    )
                elif (
                    value.lower() == "#ffffff"
                    and name.endswith("}color")
                    and local(element) == "text-properties"
                ):
                    self.notice(NoticeKind.HIDDEN, reading.place, "white text: it is read like any other")
            if local(element) in ("hidden-text", "hidden-paragraph"):
                self.notice(NoticeKind.HIDDEN, reading.place, "hidden text: it is read like any other text")


def _settle_time(element: etree._Element) -> None:
    """Let a date or time field say what it shows and no more: a fixed one becomes plain text."""
    fixed = element.get(f"{_TEXT}fixed") == "true"
    for name in ("date-value", "time-value", "date-adjust", "time-adjust"):
        drop_attribute(element, _TEXT + name)
    if fixed:
        for name, _ in attributes(element):
            drop_attribute(element, name)
        element.tag = f"{_TEXT}span"


def _is_private(item: etree._Element) -> bool:
    """Return whether a setting describes the author's machine: printers, paths, and whatever is stored as bytes."""
    values = {name.rpartition("}")[2]: value for name, value in attributes(item)}
    name = values.get("name", "")
    return values.get("type") == "base64Binary" or "Printer" in name or name.endswith("TableURL")


@dataclass(frozen=True, slots=True)
class _Where:
    place: str
    column: str
    label: str


class _Cells:
    """The tables of one part: where each cell stands, and which cells are read whole."""

    def __init__(self, reading: PartReading) -> None:
        self._where: dict[etree._Element, _Where] = {}
        number = 0
        for table in reading.elements:
            if local(table) == "table" and namespace(table) == f"{ODF}table:1.0":
                number += 1
                self._index(table, number)

    def _index(self, table: etree._Element, number: int) -> None:
        headers: dict[int, str] = {}
        rows = (
            row for row in table.iter("{*}table-row") if next(row.iterancestors("{*}table"), None) is table
        )
        for row_number, row in enumerate(rows, 1):
            label = ""
            cells = [cell for cell in row if tables.is_cell(cell)]
            for column, cell in enumerate(cells):
                text = _text(cell)
                if row_number == 1:
                    headers[column] = text
                header = headers.get(column, "") if row_number > 1 else ""
                own_label = label if label.endswith(":") or len(cells) == 2 else ""
                self._where[cell] = _Where(f"table {number}, row {row_number}", header, own_label)
                label = text

    def where(self, cell: etree._Element) -> _Where:
        return self._where.get(cell, _Where("table", "", ""))

    def value_cell(self, cell: etree._Element) -> tables.ValueCell | None:
        stored = tables.stored_value(cell)
        if stored is None:
            return None
        where = self.where(cell)
        made = tables.ValueCell(cell, stored, SegmentKind.CELL, where.place)
        made.column, made.label = where.column, where.label
        return made


_LABEL_LENGTH = 80


def _text(cell: etree._Element) -> str:
    text = " ".join(
        "".join(piece.text for piece in texts.paragraph(p)) for p in tables.shown_paragraphs(cell)
    ).strip()
    return text if len(text) <= _LABEL_LENGTH else ""

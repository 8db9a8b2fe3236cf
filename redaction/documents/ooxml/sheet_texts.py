"""Texts of a workbook outside of its cells: names, comments, drawings, charts, filters, connections."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lxml import etree

from redaction.documents.fields import (
    AttributeValue,
    Field,
    IdentifierValue,
    NodeText,
    Piece,
    attributes,
    drop_attribute,
)
from redaction.documents.model import NoticeKind, SegmentKind
from redaction.documents.ooxml import charts, headers, pivots, sweep
from redaction.documents.ooxml.cells import XString
from redaction.documents.ooxml.formulas import Formula
from redaction.documents.ooxml.office import Office
from redaction.documents.ooxml.paragraphs import drawing_paragraph
from redaction.documents.xml_tree import local, namespace
from redaction.tokens.spelling import Spelling

_FORMULA_ELEMENTS = {
    *("formula", "formula1", "formula2", "f", "definedName", "calculatedColumnFormula", "totalsRowFormula"),
    *("oldFormula", "FmlaLink", "FmlaMacro", "FmlaRange", "FmlaGroup", "FmlaTxbx", "FmlaPict"),
}
_FORMULA_ATTRIBUTES = frozenset(
    {
        ("hyperlink", "location"),
        ("control", "linkedCell"),
        ("control", "listFillRange"),
        ("sp", "textlink"),
        ("formControlPr", "fmlaLink"),
        ("formControlPr", "fmlaRange"),
        ("formControlPr", "fmlaMacro"),
        ("formControlPr", "fmlaGroup"),
        ("formControlPr", "fmlaTxbx"),
        ("definedName", "refersTo"),
    }
)
_TEXT_ATTRIBUTES = frozenset(
    {
        ("filter", "val"),
        ("customFilter", "val"),
        ("cfRule", "text"),
        ("scenario", "name"),
        ("scenario", "user"),
        ("scenario", "comment"),
        ("inputCells", "val"),
        ("protectedRange", "name"),
        ("sortCondition", "customList"),
        ("webPublishItem", "destinationFile"),
        ("table", "comment"),
        ("tableColumn", "totalsRowLabel"),
        ("tableColumn", "uniqueName"),
        ("connection", "name"),
        ("connection", "description"),
        ("connection", "sourceFile"),
        ("dbPr", "connection"),
        ("dbPr", "command"),
        ("dbPr", "serverCommand"),
        ("webPr", "url"),
        ("textPr", "sourceFile"),
        ("webPr", "post"),
        ("parameter", "name"),
        ("parameter", "string"),
        ("queryTable", "name"),
        ("queryTableField", "name"),
        ("definedName", "comment"),
        ("definedName", "description"),
        ("definedName", "help"),
        ("definedName", "statusBar"),
        ("definedName", "customMenu"),
        ("ddeLink", "ddeService"),
        ("ddeLink", "ddeTopic"),
        ("ddeItem", "name"),
        ("oleItem", "name"),
        ("hyperlink", "display"),
        ("fileSharing", "userName"),
        ("customWorkbookView", "name"),
        ("slicer", "caption"),
        ("slicer", "name"),
        ("slicerCacheDefinition", "sourceName"),
        ("timeline", "caption"),
        ("Map", "Name"),
        ("Schema", "SchemaRef"),
        ("smartTagType", "name"),
        ("customPr", "name"),
        ("webPublishObject", "destinationFile"),
        ("cellSmartTagPr", "val"),
    }
)
_MAP_NAMES = frozenset({("xmlCellPr", "uniqueName")})
_PATHS = frozenset(
    {("xmlColumnPr", "xpath"), ("xmlPr", "xpath"), ("Map", "RootElement"), ("Map", "Namespace")}
)
_TABLE_NAMES = frozenset({("table", "name"), ("table", "displayName"), ("tableColumn", "name")})
_CLAIMED = (
    _FORMULA_ATTRIBUTES
    | _TABLE_NAMES
    | _MAP_NAMES
    | _PATHS
    | {("sheet", "name"), ("definedName", "name"), ("worksheetSource", "sheet")}
)


class SheetTexts:
    """Collects the texts of parts and, with them, what has to follow when a name changes.

    ``formulas`` are all formulas outside of worksheets, ``names`` those of defined names, ``name_fields`` the places
    of names with their old text, ``charts`` the cached values of each chart. ``external_sheets`` and
    ``external_formulas`` are those that other workbooks left behind in this one.
    """

    def __init__(self, office: Office, sheets: Collection[str]) -> None:
        """Take the document for its notices and the names of its sheets in lower case."""
        self._office = office
        self._sheets = sheets
        self.formulas: list[Formula] = []
        self.names: dict[str, Formula] = {}
        self.name_fields: list[tuple[Piece, str]] = []
        self.external_sheets: list[tuple[Piece, str]] = []
        self.external_formulas: list[Formula] = []
        self.charts: list[tuple[etree._Element, list[Field]]] = []

    def read(
        self, root: etree._Element, elements: Sequence[etree._Element], place: str, kind: SegmentKind
    ) -> list[Field]:
        """Return the fields of a part's elements; ``kind`` is that of texts which have no kind of their own."""
        found: list[Field] = []
        claimed: set[etree._Element] = set()
        for element in elements:
            found += self._element(element, place, claimed)
            found += self._attributes(element, place, kind)
        if local(root) == "chartSpace":
            caches = charts.cache_fields(root, f"{place}, chart")
            claimed.update(element for element in root.iter("{*}v"))
            found += caches
            self.charts.append((root, caches))
        elif local(root) == "table":
            piece = IdentifierValue(root, "displayName")
            found.append(Field([piece], SegmentKind.NAME, "table name", spelling=Spelling.IDENTIFIER))
            self.name_fields.append((piece, piece.text))
        elif local(root) in ("comments", "ThreadedComments"):
            kind = SegmentKind.COMMENT
        elif any(local(element) == "externalBook" for element in root):
            self._office.notice(NoticeKind.HIDDEN, place, "values of another workbook are kept in this file")
        found += pivots.fields(root, place)
        found += sweep.text_fields(elements, claimed, place, kind)
        found += sweep.attribute_fields(elements, place, kind, _CLAIMED | _TEXT_ATTRIBUTES | pivots.NAMED)
        return found

    def _element(self, element: etree._Element, place: str, claimed: set[etree._Element]) -> list[Field]:
        name = local(element)
        if not sweep.is_office(namespace(element)):
            return []
        if name in _FORMULA_ELEMENTS and (element.text or "").strip():
            claimed.add(element)
            formula, literals = self._formula(NodeText(element), place)
            return literals + (self._defined_name(element, formula) if name == "definedName" else [])
        if name in headers.ELEMENTS:
            claimed.add(element)
            return headers.fields(element, place)
        field = None
        if name == "p" and "drawingml" in namespace(element):
            field = Field(drawing_paragraph(element), SegmentKind.BODY, f"{place}, drawing")
        elif name == "comment" and "spreadsheetml" in namespace(element):
            texts = [XString(t) for t in element.iterfind(".//{*}t")]
            field = Field(texts, SegmentKind.COMMENT, f"{place}, comment")
        if field is None:
            return []
        claimed.update(piece.element for piece in field.pieces if hasattr(piece, "element"))
        return [field]

    def _attributes(self, element: etree._Element, place: str, kind: SegmentKind) -> list[Field]:
        name = local(element)
        if name in ("sheetPr", "workbookPr"):
            drop_attribute(element, "codeName")
        elif name == "threadedComment":
            drop_attribute(element, "dT")
        found: list[Field] = []
        for attribute, value in attributes(element):
            key = (name, attribute.rpartition("}")[2])
            piece = AttributeValue(element, attribute)
            if key == ("definedName", "refersTo"):
                formula = Formula(piece)
                self.external_formulas.append(formula)
                found += formula.literals(place)
            elif key == ("definedName", "name") and not (element.text or "").strip():
                found.append(self._name(element))
            elif key == ("sheetName", "val"):
                self.external_sheets.append((piece, value))
                found.append(Field([piece], SegmentKind.NAME, place))
            elif key == ("hyperlink", "location") and _leads_outside(element):
                found.append(Field([piece], SegmentKind.LINK, place, spelling=Spelling.URL))
            elif key in _FORMULA_ATTRIBUTES and value:
                found += self._formula(piece, place)[1]
            elif key == ("numFmt", "formatCode") and _says_something(value):
                found.append(Field([piece], SegmentKind.METADATA, "number format"))
            elif key in _MAP_NAMES:
                found.append(Field([piece], SegmentKind.NAME, place, spelling=Spelling.IDENTIFIER))
            elif key in _TEXT_ATTRIBUTES or (
                key == ("worksheetSource", "sheet") and value.lower() not in self._sheets
            ):
                found.append(Field([piece], kind, place))
        return found

    def _formula(self, holder: Piece, place: str) -> tuple[Formula, list[Field]]:
        formula = Formula(holder)
        self.formulas.append(formula)
        return formula, [*formula.literals(place)]

    def _defined_name(self, element: etree._Element, formula: Formula) -> list[Field]:
        name = element.get("name") or ""
        self.names[name.lower()] = formula
        if name.startswith("_xlnm."):
            return []
        return [self._name(element)]

    def _name(self, element: etree._Element) -> Field:
        piece = IdentifierValue(element, "name")
        self.name_fields.append((piece, piece.text))
        return Field([piece], SegmentKind.NAME, "defined name", spelling=Spelling.IDENTIFIER)


def _leads_outside(hyperlink: etree._Element) -> bool:
    """Return whether a link's location is a place in another document, not a reference to cells of this one."""
    return any("relationships}" in name for name, _ in attributes(hyperlink))


def _says_something(code: str) -> bool:
    """Return whether a number format holds a word in quotes, not merely a unit."""
    return any(sum(c.isalpha() for c in part) > 2 for part in code.split('"')[1::2])

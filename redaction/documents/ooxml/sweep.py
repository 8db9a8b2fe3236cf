"""What is readable in an XML part besides its main text: the texts and attributes that no special code claims.

In the namespaces of Office an attribute is text if it is listed here, or if its value cannot be a number, a name
of the schema or an identifier; in any other namespace (custom XML, extensions) every value is text. Structural
values are never touched: to rewrite those makes documents unreadable.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from lxml import etree

from redaction.documents.fields import AttributeValue, Field, NodeTail, NodeText
from redaction.documents.model import SegmentKind
from redaction.documents.ooxml.package import local, namespace
from redaction.tokens.spelling import Spelling

_OFFICE = (
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/ooxml/",
    "http://schemas.microsoft.com/office/",
    "urn:schemas-microsoft-com:",
    "http://www.w3.org/",
)
_FREE = (
    "/bibliography",
    "/metadata/",
    "/customXmlDataProps",
)  # Office's own, but filled with the user's data

_TEXT_ATTRIBUTES = frozenset(
    [
        "author",
        "initials",
        "userId",
        "userName",
        "displayName",
        "descr",
        "title",
        "tooltip",
        "alt",
        "string",
        "displayText",
        "prompt",
        "promptTitle",
        "error",
        "errorTitle",
        "docLocation",
        "instr",
        "href",
        "caption",
        "summary",
        "macro",
        "textlink",
        "displayname",
        "email",
    ]
)
_VAL_IS_TEXT = frozenset(
    [
        "alias",
        "tag",
        "docVar",
        "default",
        "helpText",
        "statusText",
        "listEntry",
        "aliases",
        "lvlText",
        "tblCaption",
        "tblDescription",
        "query",
        "connectString",
        "addressFieldName",
        "mailSubject",
        "udl",
        "attr",
        "description",
        "keyword",
        "entryMacro",
        "exitMacro",
        "title",
        "desc",
    ]
)
_NAME_IS_TEXT = frozenset(
    [
        "docPr",
        "cNvPr",
        "bookmarkStart",
        "docVar",
        "attr",
        "theme",
        "clrScheme",
        "fontScheme",
        "fmtScheme",
        "property",
        "docPart",
        "listItem",
        "tag",
        "webExtension",
        "layoutDef",
        "styleDef",
        "colorsDef",
        "prSet",
    ]
)
_IDENTIFIERS = frozenset({("bookmarkStart", "name"), ("hyperlink", "anchor")})

_STRUCTURAL_ATTRIBUTES = frozenset(
    [
        "style",
        "typeface",
        "panose",
        "path",
        "adj",
        "coordsize",
        "coordorigin",
        "Ignorable",
        "Requires",
        "ProcessContent",
        "MustUnderstand",
        "schemaLocation",
        "xpath",
        "prefixMappings",
        "spans",
        "sqref",
        "ref",
        "formatCode",
        "ascii",
        "hAnsi",
        "eastAsia",
        "cs",
        "hint",
        "fmla",
        "eqn",
        "points",
        "connectlocs",
        "connectangles",
        "textboxrect",
        "inset",
        "dashstyle",
        "stroke",
        "gradientshapeok",
        "altName",
        "space",
        "lang",
        "idref",
        "viewBox",
        "limo",
        "uri",
        "rel",
        "type",
        "class",
        "id",
        "spid",
        "oleid",
        "progId",
        "ProgID",
        "Type",
        "Target",
        "ContentType",
        "PartName",
        "storeItemID",
        "itemID",
        "namespaceuri",
        "element",
        "url",
        "position",
        "extrusionok",
        "polar",
        "radiusrange",
        "xrange",
        "yrange",
        "map",
        "from",
        "to",
        "by",
        "fillcolor",
        "strokecolor",
        "color",
        "color2",
        "colors",
        "color1",
        "mso",
        "values",
        "wrapcoords",
        "control1",
        "control2",
        "edited",
        "lidRegroup",
        "data",
        "idmap",
        "rotation",
        "origin",
        "viewpoint",
        "skewangle",
        "off",
        "matrix",
        "offset",
        "offset2",
        "extrusion",
        "relationtable",
        "presName",
        "presStyleLbl",
        "presAssocID",
        "axis",
        "ptType",
        "hideLastTrans",
        "st",
        "cnt",
        "step",
        "func",
        "op",
        "arg",
        "val",
        "v",
        "refType",
        "forName",
        "styleLbl",
        "moveWith",
    ]
)
_NUMERIC_TEXT = frozenset(
    [
        "posOffset",
        "pctWidth",
        "pctHeight",
        "pctPosHOffset",
        "pctPosVOffset",
        "col",
        "row",
        "colOff",
        "rowOff",
        "TotalTime",
        "Pages",
        "Words",
        "Characters",
        "Lines",
        "Paragraphs",
        "DocSecurity",
        "ScaleCrop",
        "LinksUpToDate",
        "CharactersWithSpaces",
        "SharedDoc",
        "HyperlinksChanged",
        "AppVersion",
        "Slides",
        "Notes",
        "HiddenSlides",
        "MMClips",
        "bool",
        "formatCode",
        "sqref",
        "i1",
        "i2",
        "ui1",
        "ui2",
        "ui4",
        "Anchor",
        "MoveWithCells",
        "SizeWithCells",
        "AutoFill",
        "AutoLine",
        "Row",
        "Column",
        "AutoPict",
        "PrintObject",
        "TextHAlign",
        "TextVAlign",
        "LockText",
        "Locked",
        "DefaultSize",
        "CF",
        "Val",
        "Min",
        "Max",
        "Inc",
        "Page",
        "Dx",
        "NoThreeD",
        "NoThreeD2",
        "Checked",
        "DropStyle",
        "DropLines",
        "Sel",
        "FirstButton",
        "JustLastX",
        "Default",
        "Help",
        "Cancel",
        "Dismiss",
        "Accel",
        "Accel2",
        "RowHidden",
        "ColHidden",
        "Visible",
        "Colored",
        "SelType",
        "LCT",
        "VScroll",
        "AutoScale",
        "Disabled",
        "WidthMin",
        "Horiz",
        "UIObj",
        "MoveWithCells",
        "BoundariesOnly",
        "x",
        "y",
    ]
)
_NUMBER = re.compile(r"[\d.,:%+\-\s]*")
_SCHEMA_WORD = re.compile(r"[\w.:#/%+*,;$(){}\[\]!&'=?~|<>@^\\-]*", re.ASCII)
_UNMISTAKABLE = re.compile(r"[^\x00-\x7f]|[A-Za-z]+\s+[A-Za-z]|\w@\w|://")


def is_office(uri: str) -> bool:
    """Return whether a namespace is one whose attributes are known."""
    return uri.startswith(_OFFICE) and not any(part in uri for part in _FREE)


def attribute_fields(
    elements: Collection[etree._Element],
    place: str,
    kind: SegmentKind,
    skip: Collection[tuple[str, str]] = (),
) -> Iterator[Field]:
    """Yield the attributes that hold text; ``skip`` names (element, attribute) pairs that others handle."""
    for element in elements:
        if not element.attrib:
            continue
        owner = local(element)
        office = is_office(namespace(element))
        for name, value in element.attrib.items():
            bare = name.rpartition("}")[2]
            if not value.strip() or (owner, bare) in skip or "/relationships}" in name:
                continue
            if _is_text(element, owner, bare, value, office):
                yield _field(element, name, (owner, bare), place, kind)


def _field(element: etree._Element, name: str, key: tuple[str, str], place: str, kind: SegmentKind) -> Field:
    spelling = Spelling.IDENTIFIER if key in _IDENTIFIERS else Spelling.PLAIN
    if key[1] in ("descr", "title", "alt", "string"):
        kind = SegmentKind.ALT_TEXT
    elif key[1] in ("href", "tooltip", "docLocation", "anchor"):
        kind = SegmentKind.LINK
        spelling = Spelling.URL if key[1] == "href" else spelling
    elif key[1] == "name":
        kind = SegmentKind.NAME
    return Field([AttributeValue(element, name)], kind, place, spelling=spelling)


def _is_text(element: etree._Element, owner: str, bare: str, value: str, office: bool) -> bool:
    if not office:
        return not _NUMBER.fullmatch(value) or len(value) > 3
    if bare in _TEXT_ATTRIBUTES or (owner, bare) in _IDENTIFIERS:
        return True
    if bare == "val":
        return owner in _VAL_IS_TEXT or (owner == "name" and _is_own_name(element))
    if bare == "name" and owner in _NAME_IS_TEXT:
        return True
    return bare not in _STRUCTURAL_ATTRIBUTES and owner not in _FONTS and bool(_UNMISTAKABLE.search(value))


_FONTS = frozenset({"font", "rFonts", "lsdException", "rFont", "latin", "ea", "cs", "sym", "name"})
_OWN_NAMES = frozenset({"ffData", "docPartPr", "category", "frame", "attr"})


def _is_own_name(element: etree._Element) -> bool:
    """Return whether a ``name`` element names something the user made, not a built-in style or font."""
    parent = element.getparent()
    if parent is None:
        return False
    custom = any(name.rpartition("}")[2] == "customStyle" for name in parent.attrib)
    return local(parent) in _OWN_NAMES or (local(parent) == "style" and custom)


def text_fields(
    elements: Collection[etree._Element],
    claimed: Collection[etree._Element],
    place: str,
    kind: SegmentKind,
) -> Iterator[Field]:
    """Yield the text of every element that nobody claimed, and the text between elements."""
    for element in elements:
        if element.text and element not in claimed and element.text.strip() and not _is_number(element):
            yield Field([NodeText(element)], kind, place)
        if element.tail and element.tail.strip() and element.getparent() is not None:
            yield Field([NodeTail(element)], kind, place)


def _is_number(element: etree._Element) -> bool:
    return local(element) in _NUMERIC_TEXT and is_office(namespace(element))

"""What is readable in an XML part besides its main text: the texts and attributes that no special code claims.

In the namespaces of Office an attribute is text if it is listed here, or if its value cannot be a number, a name
of the schema or an identifier; in any other namespace (custom XML, extensions) every value is text. Structural
values are never touched: to rewrite those makes documents unreadable.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from lxml import etree

from redaction.documents.fields import AttributeValue, BookmarkValue, Field, NodeTail, NodeText, attributes
from redaction.documents.model import SegmentKind
from redaction.documents.ooxml import vocabulary
from redaction.documents.xml_tree import local, namespace
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

_SCHEMA = "{http://www.w3.org/2001/XMLSchema}"  # read by ``own_names``
_IDENTIFIERS = frozenset({("bookmarkStart", "name"), ("hyperlink", "anchor")})

_NUMBER = re.compile(r"[\d.,:%+\-\s]*")
_UNMISTAKABLE = re.compile(
    r"[^\x00-\x7f]|[A-Za-z]+\s+[A-Za-z]|\w@\w|://"
    r"|[A-Z]{2,}[-_]\d+[a-z]*[-_][0-9A-Z]{4}"  # a token: what was replaced once has to be found again
)


@lru_cache(maxsize=1024)
def is_office(uri: str) -> bool:
    """Return whether a namespace is one whose attributes are known."""
    return uri.startswith(_OFFICE) and not any(part in uri for part in _FREE)


def attribute_fields(
    elements: Sequence[etree._Element],
    place: str,
    kind: SegmentKind,
    skip: Collection[tuple[str, str]] = (),
    source: bytes = b"",
) -> Iterator[Field]:
    """Yield the attributes that hold text; ``skip`` names (element, attribute) pairs that others handle.

    ``source`` are the bytes that the elements were parsed from: a template's styles, the longest part of many a letter, are
    looked through once for all documents that have them.
    """
    key = (source, len(elements), frozenset(skip))
    places = _known_places.pop(key, None) if source else None
    if places is None:
        places = tuple(_text_places(elements, skip))
    if source:
        _known_places[key] = places  # the latest is the last
        if len(_known_places) > _PARTS_REMEMBERED:
            del _known_places[next(iter(_known_places))]
    for number, name in places:
        element = elements[number]
        yield _field(element, name, (local(element), name.rpartition("}")[2]), place, kind)


_PARTS_REMEMBERED = 32
_known_places: dict[tuple[bytes, int, frozenset[tuple[str, str]]], tuple[tuple[int, str], ...]] = {}


def _text_places(
    elements: Sequence[etree._Element], skip: Collection[tuple[str, str]]
) -> Iterator[tuple[int, str]]:
    """Yield (number of the element, name of the attribute) of attributes that hold text."""
    for number, element in enumerate(elements):
        found = attributes(element)
        tag = element.tag
        if not found or tag.startswith(_SCHEMA):
            continue
        for name, value in found:
            if _is_never_text(tag, name) or not value.strip():
                continue
            owner, bare = local(element), name.rpartition("}")[2]
            if (owner, bare) not in skip and _is_text(
                element, owner, bare, value, is_office(namespace(element))
            ):
                yield number, name


@lru_cache(maxsize=8192)
def _is_never_text(tag: str, name: str) -> bool:
    """Return whether an attribute of an element is no text whatever its value: most are, so this is asked first."""
    if "/relationships}" in name:
        return True
    uri, _, owner = tag[1:].rpartition("}")
    bare = name.rpartition("}")[2]
    if (
        not is_office(uri)
        or bare in vocabulary.TEXT_ATTRIBUTES
        or (owner, bare) in _IDENTIFIERS | _TABLE_STYLES
    ):
        return False
    if bare == "val":
        return owner not in vocabulary.VAL_IS_TEXT | _NAMING
    if bare == "name" and (owner in vocabulary.NAME_IS_TEXT or owner == "cellStyle"):
        return False
    return bare in vocabulary.STRUCTURAL_ATTRIBUTES or owner in _FONTS


def _field(element: etree._Element, name: str, key: tuple[str, str], place: str, kind: SegmentKind) -> Field:
    piece = (BookmarkValue if key in _IDENTIFIERS else AttributeValue)(element, name)
    spelling = Spelling.IDENTIFIER if key in _IDENTIFIERS else Spelling.PLAIN
    if key[1] in ("descr", "title", "alt", "string"):
        kind = SegmentKind.ALT_TEXT
    elif key[1] in ("href", "tooltip", "docLocation", "anchor"):
        kind = SegmentKind.LINK
        spelling = Spelling.URL if key[1] == "href" else spelling
    elif key[1] == "name":
        kind = SegmentKind.NAME
    return Field([piece], kind, place, spelling=spelling)


def _is_text(element: etree._Element, owner: str, bare: str, value: str, office: bool) -> bool:
    if not office:
        return not _NUMBER.fullmatch(value) or len(value) > 3
    if bare in vocabulary.TEXT_ATTRIBUTES or (owner, bare) in _IDENTIFIERS:
        return True
    if bare == "val":
        return owner in vocabulary.VAL_IS_TEXT or (owner in _NAMING and _is_own_name(element))
    if (owner, bare) in _TABLE_STYLES:
        return not _BUILT_IN_TABLE_STYLE.fullmatch(value)
    if bare == "name" and (owner in vocabulary.NAME_IS_TEXT or _is_own_cell_style(element, owner)):
        return True
    return (
        bare not in vocabulary.STRUCTURAL_ATTRIBUTES
        and owner not in _FONTS
        and bool(_UNMISTAKABLE.search(value))
    )


_FONTS = frozenset({"font", "rFonts", "lsdException", "rFont", "latin", "ea", "cs", "sym", "name"})
_NAMING = frozenset({"name", "docPart"})
_OWN_NAMES = frozenset({"placeholder", "ffData", "docPartPr", "category", "frame", "attr"})


def _is_own_name(element: etree._Element) -> bool:
    """Return whether a ``name`` element names something the user made, not a built-in style or font."""
    parent = element.getparent()
    if parent is None:
        return False
    custom = any(name.rpartition("}")[2] == "customStyle" for name, _ in attributes(parent))
    return local(parent) in _OWN_NAMES or (local(parent) == "style" and custom)


# A style of tables and the tables that have it: the same name gets the same token (ECMA-376 part 1, 18.8.40).
_TABLE_STYLES = frozenset(
    {
        ("tableStyle", "name"),
        ("tableStyleInfo", "name"),
        ("pivotTableStyleInfo", "name"),
        ("tableStyles", "defaultTableStyle"),
        ("tableStyles", "defaultPivotStyle"),
        ("slicerStyle", "name"),
        ("slicer", "style"),
    }
)
_BUILT_IN_TABLE_STYLE = re.compile(
    r"(?:Table|Pivot|Slicer|TimeSlicer)Style(?:Light|Medium|Dark|Other)\d+|None"
)


# Excel's note that a comment belongs to a thread: "tc=" and the id of the thread's first comment ([MS-XLSX] 2.6.205).
_GUID = re.compile(r"\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")
_THREAD_AUTHOR = re.compile(r"tc=\{[0-9A-Fa-f-]{36}\}")


def _is_own_cell_style(element: etree._Element, owner: str) -> bool:
    """Return whether the user made and named a cell style (ECMA-376 part 1, 18.8.7)."""
    return owner == "cellStyle" and "builtinId" not in element.attrib


def text_fields(
    elements: Collection[etree._Element],
    claimed: Collection[etree._Element],
    place: str,
    kind: SegmentKind,
) -> Iterator[Field]:
    """Yield the text of every element that nobody claimed, and the text between elements."""
    for element in elements:
        text = None if element in claimed else element.text
        if text and text.strip() and not _is_number(element) and not _THREAD_AUTHOR.fullmatch(text):
            yield Field([NodeText(element)], kind, place)
        tail = element.tail
        if tail and tail.strip() and element.getparent() is not None:
            yield Field([NodeTail(element)], kind, place)


def _is_number(element: etree._Element) -> bool:
    """Return whether an element of Office says a number, a switch, or an identifier such as that of a table's style."""
    if not is_office(namespace(element)):
        return False
    return local(element) in vocabulary.NUMERIC_TEXT or _GUID.fullmatch(element.text or "") is not None

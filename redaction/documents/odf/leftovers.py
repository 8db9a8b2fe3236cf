"""What can be read in a part besides its paragraphs: attributes that hold text, links, and texts of other elements."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import AttributeValue, Field, NodeTail, NodeText, attributes
from redaction.documents.model import SegmentKind
from redaction.documents.odf import names
from redaction.documents.odf.container import Container
from redaction.documents.odf.vocabulary import KNOWN, ODF, PREFIXES, TEXT_ATTRIBUTES
from redaction.documents.xml_tree import local, namespace, remove
from redaction.tokens.spelling import Spelling

_OFFICE = f"{{{ODF}office:1.0}}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_NUMBER = re.compile(r"[\d.,:%+\-\s]*")
_UNMISTAKABLE = re.compile(r"[^\W\d_a-zA-Z]{2,}|\w@\w|://|[A-Z]{2,}[-_]\d+[a-z]*[-_][0-9A-Z]{4}")
_SHOWN_FROM_PACKAGE = frozenset(
    {
        *("image", "object", "object-ole", "plugin", "applet", "fill-image", "background-image", "sound"),
        *("list-level-style-image", "floating-frame", "symbol-image"),
    }
)
_PROGRAMS_NAMES = frozenset(
    {("sequence-decl", "name"), ("sequence", "name"), ("sequence-ref", "ref-name"), ("layer", "name")}
)
_NAMED_BY_PROGRAMS = frozenset({("equation", "name"), ("color", "name"), ("handle", "name")})
_OF_PROGRAMS = frozenset(
    {
        *("Illustration", "Table", "Text", "Drawing", "Figure"),
        *("layout", "background", "backgroundobjects", "controls", "measurelines"),
    }
)
_NUMBER_FORMATS = frozenset({"text", "currency-symbol", "embedded-text", "fill-character"})
_TYPES = frozenset({"boolean", "short", "int", "long", "double", "datetime", "base64Binary"})
_NUMERIC = frozenset({"editing-cycles", "editing-duration", "generator-version"})


@dataclass(slots=True, eq=False)
class TypedAttribute(AttributeValue):
    """The value of a field or variable; a replaced number or date becomes a string."""

    def put(self, text: str) -> None:
        """Write a number as it was, all else as a string."""
        if self.name.endswith("}string-value") or re.fullmatch(r"-?\d+(?:\.\d+)?", text):
            self.element.set(self.name, text)
            return
        del self.element.attrib[self.name]
        self.element.set(f"{_OFFICE}value-type", "string")
        self.element.set(f"{_OFFICE}string-value", text)


def attribute_fields(
    elements: Collection[etree._Element],
    container: Container,
    part: str,
    place: str,
    skip: Collection[tuple[str, str]] = (),
) -> Iterator[Field]:
    """Yield the attributes that hold text; ``skip`` names (element, attribute) pairs that others handle."""
    for element in elements:
        owner = local(element)
        for name, value in attributes(element):
            uri, _, bare = name[1:].rpartition("}") if name.startswith("{") else ("", "", name)
            if not value.strip() or (owner, bare) in skip:
                continue
            prefix = PREFIXES.get(uri)
            if prefix == "xlink" and bare == "href":
                target = posixpath.normpath(posixpath.join(posixpath.dirname(part), value))
                if not _is_inside(value) or target not in container:
                    spelling = Spelling.PLAIN if value.startswith("#") else Spelling.URL
                    yield Field([AttributeValue(element, name)], SegmentKind.LINK, place, spelling=spelling)
            elif names.is_definition(element, name) or names.is_reference(name):
                continue
            elif prefix == "office" and bare in ("value", "date-value", "time-value"):
                if owner not in ("table-cell", "covered-table-cell"):  # those are read with what they show
                    yield Field([TypedAttribute(element, name)], SegmentKind.METADATA, place)
            elif _is_text(element, owner, prefix, uri, bare, value):
                kind = (
                    SegmentKind.NAME if bare in ("name", "display-name", "ref-name") else SegmentKind.METADATA
                )
                kind = SegmentKind.ALT_TEXT if bare in ("title", "description") else kind
                yield Field([AttributeValue(element, name)], kind, place)


def _is_text(
    element: etree._Element, owner: str, prefix: str | None, uri: str, bare: str, value: str
) -> bool:
    if _is_programs(owner, bare, value):
        return False
    if prefix == "office" and (owner, bare) == ("annotation", "name"):
        return True
    if prefix is not None:
        return bare in TEXT_ATTRIBUTES.get(prefix, ()) and _says_something(bare, value)
    if not uri and namespace(element).startswith(KNOWN):
        return False
    if uri.startswith(KNOWN):
        return _UNMISTAKABLE.search(value) is not None
    return not _NUMBER.fullmatch(value) or len(value) > 3


def _is_programs(owner: str, bare: str, value: str) -> bool:
    """Return whether a name is one that programs give."""
    if (owner, bare) == ("annotation", "name"):
        return re.fullmatch(r"[_A-Za-z]*[\d_]+", value) is not None
    return (owner, bare) in _NAMED_BY_PROGRAMS or ((owner, bare) in _PROGRAMS_NAMES and value in _OF_PROGRAMS)


def _says_something(bare: str, value: str) -> bool:
    if bare == "display-name":
        return not names.is_programs(value)
    if bare == "condition":
        return any(quote in value for quote in "\"'")
    if bare in ("value", "number"):
        return not _NUMBER.fullmatch(value) or sum(c.isdigit() for c in value) > 3
    return True


def settle_links(root: etree._Element, container: Container, part: str) -> None:
    """Let links into the package follow parts that have a new name, and remove what shows a part that is not kept."""
    folder = posixpath.dirname(part)
    for element in list(root.iter(etree.Element)):
        value = element.get(_HREF)
        if not value or not _is_inside(value):
            continue
        target = posixpath.normpath(posixpath.join(folder, value))
        new = container.renamed.get(target)
        if new is not None:
            element.set(_HREF, posixpath.relpath(new, folder or "."))
        elif target not in container and local(element) in _SHOWN_FROM_PACKAGE:
            remove(element)


def _is_inside(value: str) -> bool:
    """Return whether a reference is one into the package (ODF 1.3 part 2, 3.7)."""
    return not re.match(r"[A-Za-z][\w+.-]*:|/|\.\./|#", value)


def text_fields(
    elements: Collection[etree._Element],
    claimed: Collection[tuple[etree._Element, bool]],
    place: str,
    kind: SegmentKind,
) -> Iterator[Field]:
    """Yield the text of every element, and the text behind it, that no paragraph claimed."""
    for element in elements:
        if element.text and element.text.strip() and (element, False) not in claimed and _says(element):
            yield Field([NodeText(element)], _kind(element, kind), place)
        tail = element.tail
        if tail and tail.strip() and (element, True) not in claimed and element.getparent() is not None:
            yield Field([NodeTail(element)], kind, place)


def _kind(element: etree._Element, kind: SegmentKind) -> SegmentKind:
    return (
        SegmentKind.ALT_TEXT if local(element) in ("title", "desc") and "svg" in namespace(element) else kind
    )


def _says(element: etree._Element) -> bool:
    name, uri = local(element), namespace(element)
    text = element.text or ""
    if name in _NUMBER_FORMATS and "datastyle" in uri:
        return sum(c.isalpha() for c in text) > 2
    if name == "config-item":
        return not any(n.endswith("}type") and v in _TYPES for n, v in attributes(element))
    return name not in _NUMERIC

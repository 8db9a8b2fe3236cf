"""Names that are nobody's standard: elements, attributes and namespaces of custom XML, their schemas, and paths to them.

Who describes data of his own in a document names it in his own words ("Agency_Project_Lead"), and the namespace is often
the address of the client. Each name is a field; that the same word becomes the same token wherever it stands keeps a
schema, its data and the places that are bound to them together (ECMA-376 part 1, 17.5.2.6 and 18.11; XML Schema part 1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import AttributeValue, Field, attributes, legal_xml
from redaction.documents.model import SegmentKind
from redaction.documents.ooxml.package import Package
from redaction.documents.xml_names import ElementNames, legal_name
from redaction.documents.xml_tree import local, namespace
from redaction.tokens.spelling import Spelling

SCHEMA = "http://www.w3.org/2001/XMLSchema"
_STANDARD = re.compile(
    r"(?:https?://(?:schemas\.(?:openxmlformats\.org|microsoft\.com|libreoffice\.org)|purl\.oclc\.org|purl\.org"
    r"|(?:www\.)?w3\.org|ns\.adobe\.com|uri\.etsi\.org|custom(?:ooxml)?schemas\.google\.com|schemas\.haansoft\.com"
    r"|(?:www\.|web\.)?wps\.cn)/.*|urn:schemas-microsoft-com:.*|urn:oasis:names:.*|adobe:ns:.*)",
    re.DOTALL,
)
# Sought by the parser: most parts have thousands of elements and none of these.
_LOOKED_AT = (
    f"{{{SCHEMA}}}*", "{*}xmlColumnPr", "{*}xmlPr", "{*}Map", "{*}dataBinding", "{*}datastoreItem", "{*}schemaRef",
)  # fmt: skip
_DECLARED = re.compile(rb"""\sxmlns(?::[\w.-]+)?\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_SCHEMA_NAMES = frozenset({"name", "ref", "type", "base", "internalName", "root", "list", "showField"})
_SCHEMA_ADDRESSES = frozenset({"targetNamespace", "namespace", "schemaLocation"})
_SCHEMA_TEXTS = frozenset({"value", "default", "fixed", "displayName", "description", "source"})
_PATHS = frozenset(
    {("xmlColumnPr", "xpath"), ("xmlPr", "xpath"), ("Map", "RootElement"), ("dataBinding", "xpath")}
)
_STEP = re.compile(r"[^\W\d][\w.-]*(?![\w.-]*:)")  # a name of a path or schema, without its prefix
_BUILT_IN = re.compile(r"(?:xs|xsd|dms):.*")
# The columns of a library of SharePoint: their namespace is Microsoft's, their names are whoever made them gave them.
_COLUMNS = "http://schemas.microsoft.com/sharepoint/v3"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?://)?")
_NOT_ADDRESS = re.compile(r"[\s<>\"{}|\\^`]")  # RFC 3986, 2


@dataclass(slots=True, eq=False)
class _AttributeNames:
    """All attributes of one name; new text renames them where they stand."""

    elements: list[etree._Element]
    name: str
    writable: bool = True

    @property
    def text(self) -> str:
        """The local name."""
        return self.name.rpartition("}")[2]

    def put(self, text: str) -> None:
        """Rename the attributes, each in its place."""
        head = self.name[: len(self.name) - len(self.text)]
        for element in self.elements:
            kept = [(head + legal_name(text) if n == self.name else n, v) for n, v in attributes(element)]
            element.attrib.clear()
            for name, value in kept:
                element.set(name, value)


@dataclass(slots=True, eq=False)
class _Namespace:
    """A namespace of one's own without its scheme, which is no text; changed when its part is written."""

    package: Package
    part: str
    uri: str
    writable: bool = True

    @property
    def text(self) -> str:
        """What follows the scheme."""
        return self.uri[_scheme(self.uri) :]

    def put(self, text: str) -> None:
        """Declare another one in its place."""
        head = self.uri[: _scheme(self.uri)]
        self.package.rename_namespace(self.part, self.uri, head + _address(text))


class _Address(AttributeValue):
    """An attribute that names a namespace, read and written as the namespace itself."""

    @property
    def text(self) -> str:
        """What follows the scheme."""
        value = self.element.get(self.name) or ""
        return value[_scheme(value) :]

    def put(self, text: str) -> None:
        """Name another one."""
        value = self.element.get(self.name) or ""
        self.element.set(self.name, value[: _scheme(value)] + _address(text))


@dataclass(slots=True, eq=False)
class _Step:
    """One name within an attribute, counted among its names."""

    element: etree._Element
    name: str
    number: int
    writable: bool = True

    @property
    def text(self) -> str:
        """The name."""
        found = _STEP.findall(self.element.get(self.name) or "")
        return found[self.number] if self.number < len(found) else ""

    def put(self, text: str) -> None:
        """Replace this name and leave the others."""
        value = self.element.get(self.name) or ""
        match = list(_STEP.finditer(value))[self.number]
        self.element.set(self.name, value[: match.start()] + legal_name(text) + value[match.end() :])


def fields(package: Package, part: str, root: etree._Element) -> Iterator[Field]:
    """Yield the fields of the names in a part that follow no standard."""
    declared = {(a or b).decode("utf-8", "replace") for a, b in _DECLARED.findall(package.content(part))}
    own = {uri for uri in declared if uri and not _STANDARD.fullmatch(uri)}
    if own or _COLUMNS in declared or not namespace(root):
        elements = list(root.iter(etree.Element))
        yield from _names(elements, part)
        for uri in sorted({uri for e in elements for uri in e.nsmap.values() if uri in own}):
            yield Field([_Namespace(package, part, uri)], SegmentKind.LINK, part, spelling=Spelling.URL)
    for element in root.iter(*_LOOKED_AT):
        yield from _schema(element, part) if namespace(element) == SCHEMA else _paths(element, part)


def _names(elements: Sequence[etree._Element], part: str) -> Iterator[Field]:
    named: dict[str, list[etree._Element]] = {}
    keyed: dict[str, list[etree._Element]] = {}
    for element in elements:
        if _STANDARD.fullmatch(namespace(element)) and namespace(element) != _COLUMNS:
            continue
        if local(element).lower() != "xml":  # the root of a drawing in VML
            named.setdefault(local(element), []).append(element)
        for name, _ in attributes(element):
            if not _STANDARD.fullmatch(name[1:].partition("}")[0]) and not name.startswith(
                "{http://www.w3.org/"
            ):
                keyed.setdefault(name, []).append(element)
    for name, found in named.items():
        yield _field(ElementNames(found, name), part)
    for name, found in keyed.items():
        yield _field(_AttributeNames(found, name), part)


def _schema(element: etree._Element, part: str) -> Iterator[Field]:
    """Yield what the author of a schema chose: names, addresses, texts."""
    for name, value in attributes(element):
        key = name.rpartition("}")[2]
        if key in _SCHEMA_NAMES and not _BUILT_IN.fullmatch(value):
            yield from _steps(element, name, part)
        elif key in _SCHEMA_ADDRESSES and not _STANDARD.fullmatch(value):
            yield Field([_Address(element, name)], SegmentKind.LINK, part, spelling=Spelling.URL)
        elif key in _SCHEMA_TEXTS and value.strip():
            yield Field([AttributeValue(element, name)], SegmentKind.METADATA, part)


def _paths(element: etree._Element, part: str) -> Iterator[Field]:
    for name, value in attributes(element):
        key = (local(element), name.rpartition("}")[2])
        if key in _PATHS:
            yield from _steps(element, name, part)
        elif key[1] in ("uri", "Namespace") and value.strip() and not _STANDARD.fullmatch(value):
            yield Field([_Address(element, name)], SegmentKind.LINK, part, spelling=Spelling.URL)


def _steps(element: etree._Element, name: str, part: str) -> Iterator[Field]:
    for number, _ in enumerate(_STEP.finditer(element.get(name) or "")):
        yield _field(_Step(element, name, number), part)


def _field(piece: ElementNames | _AttributeNames | _Step, part: str) -> Field:
    return Field([piece], SegmentKind.NAME, part, spelling=Spelling.IDENTIFIER)


def _scheme(uri: str) -> int:
    """Return the length of an address's scheme with what separates it (RFC 3986, 3.1)."""
    match = _SCHEME.match(uri)
    return match.end() if match else 0


def _address(text: str) -> str:
    """Return a text without what an address must not hold."""
    return _NOT_ADDRESS.sub("_", legal_xml(text))

"""The ZIP package of an Office document: parts, content types, relationships (ECMA-376 part 2, OPC).

Writing is deterministic: parts in the source's order, fixed times, no comments or extra fields. Parts that no
relationship reaches are not written: nobody sees them in the program, anybody finds them in the file.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from redaction.documents import limits
from redaction.documents.fields import attributes
from redaction.errors import UnreadableDocument

_TYPES = "[Content_Types].xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that ZIP can say


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def namespace(element: etree._Element) -> str:
    """Return an element's namespace, "" for none."""
    return element.tag[1:].partition("}")[0] if element.tag.startswith("{") else ""


def parse_xml(content: bytes, label: str) -> etree._Element:
    """Return the root of an XML part, without comments and processing instructions.

    Entities stay unresolved and nothing is fetched; a document type declaration is refused, as OPC does.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise UnreadableDocument(format=label, reason="one of its parts is not sound XML") from error
    if str(getattr(root.getroottree().docinfo, "doctype", "")):
        raise UnreadableDocument(format=label, reason="one of its parts declares a document type")
    return root


@dataclass(slots=True, eq=False)
class Relationship:
    """A line of a .rels part; ``part`` is the name of the part it leads to, "" if it leads outside."""

    element: etree._Element
    part: str

    @property
    def id(self) -> str:
        """The identifier by which the source part refers to it."""
        return self.element.get("Id") or ""

    @property
    def type(self) -> str:
        """The last word of the relationship's type ("image", "hyperlink")."""
        return (self.element.get("Type") or "").rpartition("/")[2]

    @property
    def external(self) -> bool:
        """Whether the target lies outside the package."""
        return self.element.get("TargetMode") == "External"


class Package:
    """The parts of a document; XML parts are parsed when first asked for and written back from their tree."""

    def __init__(self, content: bytes, label: str) -> None:
        """Open the ZIP; ``label`` names the format in errors."""
        self.label = label
        self._parts = {
            name.lstrip("/").replace("\\", "/"): c for name, c in limits.open_zip(content, label).items()
        }
        self._exact = {name.lower(): name for name in self._parts}  # part names are case-insensitive
        self._trees: dict[str, etree._Element] = {}
        self._relationships: dict[str, list[Relationship]] = {}
        if _TYPES not in self._parts:
            raise UnreadableDocument(format=label, reason="it has no list of content types")
        self._types = parse_xml(self._parts[_TYPES], label)

    def names(self) -> list[str]:
        """Return the names of the parts proper, in the file's order."""
        return [name for name in self._parts if name != _TYPES and not name.endswith(".rels")]

    def content(self, name: str) -> bytes:
        """Return a part's bytes as they are in the source."""
        return self._parts[name]

    def content_type(self, name: str) -> str:
        """Return a part's content type, "" if none is declared."""
        suffix = name.rpartition(".")[2].lower()
        default = ""
        for entry in self._types:
            kind = local(entry)
            if kind == "Override" and (entry.get("PartName") or "").lstrip("/").lower() == name.lower():
                return entry.get("ContentType") or ""
            if kind == "Default" and (entry.get("Extension") or "").lower() == suffix:
                default = entry.get("ContentType") or ""
        return default

    def is_xml(self, name: str) -> bool:
        """Return whether a part is XML by its type or its suffix."""
        kind = self.content_type(name).lower()
        return kind.endswith(("+xml", "/xml", "vmldrawing")) or name.lower().endswith((".xml", ".vml"))

    def tree(self, name: str) -> etree._Element:
        """Return the root of an XML part; changes to it are written."""
        if name not in self._trees:
            self._trees[name] = parse_xml(self._parts[name], self.label)
        return self._trees[name]

    def relationships(self, name: str) -> list[Relationship]:
        """Return the relationships of a part ("" for those of the package)."""
        if name not in self._relationships:
            folder, base = posixpath.split(name)
            rels = self._exact.get(posixpath.join(folder, "_rels", f"{base}.rels").lower())
            found = []
            for element in self.tree(rels) if rels else ():
                external = element.get("TargetMode") == "External"
                found.append(Relationship(element, "" if external else self._resolve(folder, element)))
            self._relationships[name] = found
        return self._relationships[name]

    def _resolve(self, folder: str, element: etree._Element) -> str:
        target = unquote((element.get("Target") or "").partition("#")[0]).replace("\\", "/")
        path = target[1:] if target.startswith("/") else posixpath.join(folder, target)
        return self._exact.get(posixpath.normpath(path).lower(), "") if target else ""

    def related(self, name: str, kind: str) -> list[str]:
        """Return the parts that a part leads to by relationships of one type."""
        return [r.part for r in self.relationships(name) if r.type == kind and r.part]

    def main(self) -> str:
        """Return the name of the main part; raise UnreadableDocument if there is none."""
        found = self.related("", "officeDocument")
        if not found:
            raise UnreadableDocument(format=self.label, reason="its main part is missing")
        return found[0]

    def reachable(self) -> list[str]:
        """Return the parts that relationships lead to, in the file's order."""
        seen: set[str] = set()
        waiting = [""]
        while waiting:
            for relationship in self.relationships(waiting.pop()):
                if relationship.part and relationship.part not in seen:
                    seen.add(relationship.part)
                    waiting.append(relationship.part)
        return [name for name in self.names() if name in seen]

    def replace(self, name: str, content: bytes) -> None:
        """Give a part that is not XML new bytes."""
        self._parts[name] = content

    def drop(self, name: str) -> None:
        """Remove a part, the relationships that lead to it and the elements that refer to those."""
        for source in ["", *self.names()]:
            for relationship in [r for r in self.relationships(source) if r.part == name]:
                parent = relationship.element.getparent()
                if parent is not None:
                    parent.remove(relationship.element)
                self._relationships[source].remove(relationship)
                if source and self.is_xml(source):
                    _forget(self.tree(source), relationship.id)
        folder, base = posixpath.split(name)
        rels = self._exact.get(posixpath.join(folder, "_rels", f"{base}.rels").lower())
        for gone in (name, rels):
            if gone:
                self._parts.pop(gone, None)
                self._trees.pop(gone, None)
                self._exact.pop(gone.lower(), None)
        self._relationships.pop(name, None)
        for entry in list(self._types):
            if (entry.get("PartName") or "").lstrip("/").lower() == name.lower():
                self._types.remove(entry)

    def _is_orphan(self, name: str) -> bool:
        """Return whether a part holds the relationships of a part that does not exist."""
        folder, base = posixpath.split(name)
        if not name.endswith(".rels") or posixpath.basename(folder) != "_rels":
            return name.endswith(".rels")
        source = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
        return bool(source) and source.lower() not in self._exact

    def write(self) -> bytes:
        """Return the package as a ZIP file with the content types first."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            _add(archive, _TYPES, _serialise(self._types))
            for name, content in self._parts.items():
                if name == _TYPES or self._is_orphan(name):
                    continue
                if name not in self._trees and (self.is_xml(name) or name.endswith(".rels")):
                    self.tree(name)
                _add(archive, name, _serialise(self._trees[name]) if name in self._trees else content)
        return buffer.getvalue()


def _forget(root: etree._Element, identifier: str) -> None:
    """Remove what refers to a dropped relationship: the attribute, or the element that is nothing without it."""
    for element in list(root.iter(etree.Element)):
        for name in [n for n, v in attributes(element) if v == identifier and "relationships" in n]:
            del element.attrib[name]
            parent = element.getparent()
            if not len(element) and parent is not None and local(element) in _NOTHING_ALONE:
                parent.remove(element)


_NOTHING_ALONE = frozenset(
    {
        "embedRegular",
        "embedBold",
        "embedItalic",
        "embedBoldItalic",
        "legacyDrawingHF",
        "customPr",
        "pivotCache",
    }
)


def _serialise(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # the same on every system
    entry.external_attr = 0
    archive.writestr(entry, content, compresslevel=6)

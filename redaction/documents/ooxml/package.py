"""The ZIP package of an Office document: parts, content types, relationships (ECMA-376 part 2, OPC).

Writing is deterministic: parts in the source's order, fixed times, no comments or extra fields. Parts that no
relationship reaches are not written: nobody sees them in the program, anybody finds them in the file.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from redaction.documents import limits
from redaction.documents.ooxml.references import forget
from redaction.documents.xml_tree import declaring, local, namespace, parse_xml, remove, serialise
from redaction.documents.zip_writing import write_zip
from redaction.errors import UnreadableDocument

_TYPES = "[Content_Types].xml"


_USUAL_NAME = re.compile(
    r"[a-z][A-Za-z]*[ _-]?\d*\.[A-Za-z][A-Za-z0-9]{1,5}|Microsoft_[\w-]+\.[A-Za-z][A-Za-z0-9]{1,5}|[A-Fa-f0-9{}-]+\.[A-Za-z][A-Za-z0-9]{1,5}"
)


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
        self._namespaces: dict[str, dict[str, str]] = {}
        if _TYPES not in self._parts:
            raise UnreadableDocument(format=label, reason="it has no list of content types")
        self._types = parse_xml(self._parts[_TYPES], label)
        self._overrides: dict[str, str] = {}
        self._defaults: dict[str, str] = {}
        for entry in self._types:
            if local(entry) == "Override":
                part = (entry.get("PartName") or "").lstrip("/").lower()
                self._overrides.setdefault(part, entry.get("ContentType") or "")
            elif local(entry) == "Default":
                self._defaults[(entry.get("Extension") or "").lower()] = entry.get("ContentType") or ""

    def names(self) -> list[str]:
        """Return the names of the parts proper, in the file's order."""
        return [name for name in self._parts if name != _TYPES and not name.endswith(".rels")]

    def __contains__(self, name: object) -> bool:
        """Whether there is a part of that name."""
        return name in self._parts

    def content(self, name: str) -> bytes:
        """Return a part's bytes as they are in the source."""
        return self._parts[name]

    def content_type(self, name: str) -> str:
        """Return a part's content type, "" if none is declared."""
        declared = self._overrides.get(name.lower())
        return declared or self._defaults.get(name.rpartition(".")[2].lower(), "")

    def retype(self, name: str, content_type: str) -> None:
        """Declare another content type for a part."""
        self._forget_type(name)
        uri = namespace(self._types)
        entry = etree.SubElement(self._types, f"{{{uri}}}Override" if uri else "Override")
        entry.set("PartName", f"/{name}")
        entry.set("ContentType", content_type)
        self._overrides[name.lower()] = content_type

    def _forget_type(self, name: str) -> None:
        for entry in list(self._types):
            if (entry.get("PartName") or "").lstrip("/").lower() == name.lower():
                self._types.remove(entry)
        self._overrides.pop(name.lower(), None)

    def is_xml(self, name: str) -> bool:
        """Return whether a part is XML by its type or its suffix; a drawing in SVG is a picture."""
        kind = self.content_type(name).lower()
        if kind == "image/svg+xml" or name.lower().endswith(".svg"):
            return False
        return kind.endswith(("+xml", "/xml", "vmldrawing")) or name.lower().endswith((".xml", ".vml"))

    def tree(self, name: str) -> etree._Element:
        """Return the root of an XML part; changes to it are written."""
        if name not in self._trees:
            # Word and Excel write VML that is no sound XML (conditions, open tags) and read it leniently.
            lenient = name.lower().endswith(".vml") or self.content_type(name).lower().endswith("vmldrawing")
            self._trees[name] = parse_xml(self._parts[name], self.label, lenient=lenient)
        return self._trees[name]

    def relationships(self, name: str) -> list[Relationship]:
        """Return the relationships of a part ("" for those of the package)."""
        if name not in self._relationships:
            folder = posixpath.dirname(name)
            rels = self._exact.get(_relationships_of(name).lower())
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
        for source, relationship in self.sources(name):
            remove(relationship.element)
            self._relationships[source].remove(relationship)
            if source and self.is_xml(source):
                forget(self.tree(source), relationship.id)
        for gone in (name, self._exact.get(_relationships_of(name).lower())):
            if gone:
                self._parts.pop(gone, None)
                self._trees.pop(gone, None)
                self._exact.pop(gone.lower(), None)
        self._relationships.pop(name, None)
        self._forget_type(name)

    def sources(self, name: str) -> list[tuple[str, Relationship]]:
        """Return the relationships that lead to a part, each with the part that has it ("" for the package)."""
        return [
            (source, relationship)
            for source in ["", *self.names()]
            for relationship in self.relationships(source)
            if relationship.part == name
        ]

    def rename(self, name: str, new: str) -> None:
        """Give a part another name in the same folder, wherever it is referred to."""
        kind = self.content_type(name)
        own_relationships = self._exact.get(_relationships_of(name).lower())
        for _, relationship in self.sources(name):
            fragment = (relationship.element.get("Target") or "").partition("#")[1:]
            relationship.element.set("Target", f"/{new}" + "".join(fragment))
            relationship.part = new
        if own_relationships:
            self._move(own_relationships, _relationships_of(new))
        self._move(name, new)
        if name in self._relationships:
            self._relationships[new] = self._relationships.pop(name)
        if kind:
            self._forget_type(name)
            self.retype(new, kind)

    def free_name(self, wanted: str) -> str:
        """Return a part's name that no other part has, ``wanted`` if it is free."""
        stem, suffix = posixpath.splitext(wanted)
        new, count = wanted, 1
        while new.lower() in self._exact:
            new, count = f"{stem}{count}{suffix}", count + 1
        return new

    def _move(self, name: str, new: str) -> None:
        self._parts = {new if each == name else each: content for each, content in self._parts.items()}
        if name in self._trees:
            self._trees[new] = self._trees.pop(name)
        self._exact.pop(name.lower(), None)
        self._exact[new.lower()] = new

    def _is_orphan(self, name: str) -> bool:
        """Return whether a part holds the relationships of a part that does not exist."""
        folder, base = posixpath.split(name)
        if not name.endswith(".rels") or posixpath.basename(folder) != "_rels":
            return name.endswith(".rels")
        source = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
        return bool(source) and source.lower() not in self._exact

    def rename_namespace(self, name: str, uri: str, new: str) -> None:
        """Declare another namespace wherever a part declares ``uri``."""
        self._namespaces.setdefault(name, {})[uri] = new

    def write(self) -> bytes:
        """Return the package as a ZIP file with the content types first."""
        return write_zip(self._written())

    def _written(self) -> Iterator[tuple[str, bytes]]:
        yield _TYPES, serialise(self._types)
        for name, content in self._parts.items():
            if name == _TYPES or self._is_orphan(name):
                continue
            if name not in self._trees and (self.is_xml(name) or name.endswith(".rels")):
                self.tree(name)
            if name in self._trees:
                yield name, declaring(serialise(self._trees[name]), self._namespaces.get(name, {}))
            else:
                yield name, content


def _relationships_of(name: str) -> str:
    """Return the name of the part that holds a part's relationships ("" for those of the package)."""
    folder, base = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def is_usual(name: str) -> bool:
    """Return whether a program gave a part its name, not a person."""
    return _USUAL_NAME.fullmatch(posixpath.basename(name)) is not None

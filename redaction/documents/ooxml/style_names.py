"""Identifiers of the styles that a Word document defines itself: renamed in one go wherever they are used.

Word makes a style's identifier from its name ("Acme Heading" becomes "AcmeHeading"), so that it says what the name
says. Every paragraph refers to it (ECMA-376 part 1, 17.7.4.17).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import Field, attributes, legal_xml
from redaction.documents.model import SegmentKind
from redaction.documents.ooxml.package import Package
from redaction.documents.xml_tree import local
from redaction.errors import UnwritableReplacement
from redaction.tokens.spelling import Spelling

_REFERENCES = frozenset(
    {
        "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink",
        "clickAndTypeStyle", "style",
    }
)  # fmt: skip


@dataclass(slots=True, eq=False)
class StyleIdentifier:
    """The identifier of one style; putting another one follows it through the parts beside the style's own."""

    package: Package
    part: str
    style: etree._Element
    name: str
    writable: bool = True

    @property
    def text(self) -> str:
        """The identifier."""
        return self.style.get(self.name) or ""

    def put(self, text: str) -> None:
        """Rename the style; raise UnwritableReplacement if another style has the new identifier."""
        old, new = self.text, legal_xml(text)
        parent = self.style.getparent()
        if parent is not None and any(
            other.get(self.name) == new for other in parent if other is not self.style
        ):
            raise UnwritableReplacement(format="Word", place="two styles with the same new identifier")
        self.style.set(self.name, new)
        folder = posixpath.dirname(self.part)
        for part in self.package.reachable():
            if posixpath.dirname(part) == folder and self.package.is_xml(part):
                _refer(self.package.tree(part), old, new)


def _refer(root: etree._Element, old: str, new: str) -> None:
    for element in root.iter(etree.Element):
        if local(element) in _REFERENCES:
            for name, value in attributes(element):
                if value == old and name.endswith("}val"):
                    element.set(name, new)


def style_fields(package: Package, part: str, root: etree._Element) -> Iterator[Field]:
    """Yield the identifiers of a part's own styles."""
    for style in root.iterfind("{*}style"):
        found = {name.rpartition("}")[2]: name for name, _ in attributes(style)}
        if "customStyle" in found and "styleId" in found:
            piece = StyleIdentifier(package, part, style, found["styleId"])
            yield Field([piece], SegmentKind.NAME, "style", spelling=Spelling.IDENTIFIER)

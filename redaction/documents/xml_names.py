"""Names in XML that a document's author gave: elements that are renamed together, as names of XML 1.0, 2.3."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from redaction.documents.xml_tree import namespace

__all__ = ["ElementNames", "legal_name"]

_NOT_NAME = re.compile(r"[^\w.-]")


def legal_name(text: str) -> str:
    """Return a text as a name of XML: letters, digits and a few marks, not beginning with a digit (XML 1.0, 2.3)."""
    legal = _NOT_NAME.sub("_", text)
    return legal if legal[:1].isalpha() or legal[:1] == "_" else f"_{legal}"


@dataclass(slots=True, eq=False)
class ElementNames:
    """All elements of one local name; new text renames them in their namespaces."""

    elements: list[etree._Element]
    said: str
    writable: bool = True

    @property
    def text(self) -> str:
        """The local name."""
        return self.said

    def put(self, text: str) -> None:
        """Rename the elements."""
        for element in self.elements:
            uri = namespace(element)
            element.tag = f"{{{uri}}}{legal_name(text)}" if uri else legal_name(text)

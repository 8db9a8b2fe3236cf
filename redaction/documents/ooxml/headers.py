"""Headers and footers of worksheets: text between formatting codes (ECMA-376 part 1, 18.3.1.46)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import Field, legal_xml
from redaction.documents.model import SegmentKind
from redaction.documents.xml_tree import local

ELEMENTS = {
    *("oddHeader", "evenHeader", "firstHeader"),
    *("oddFooter", "evenFooter", "firstFooter"),
}
_CODE = re.compile(r'(&"[^"]*"|&K[0-9A-Fa-f+-]{6}|&\d{1,3} ?|&[A-JL-Za-z])')


@dataclass(slots=True, eq=False)
class _Literal:
    """The text at one index of a header that was cut at its codes."""

    element: etree._Element
    parts: list[str]
    index: int
    writable: bool = True

    @property
    def text(self) -> str:
        """The text as it is printed."""
        return self.parts[self.index].replace("&&", "&")

    def put(self, text: str) -> None:
        """Replace the text and put the header together again."""
        escaped = legal_xml(text).replace("&", "&&")
        before = self.parts[self.index - 1] if self.index else ""
        if re.fullmatch(r"&\d+", before) and escaped[:1].isdigit():
            escaped = " " + escaped  # or the number would be read as a part of the font size
        self.parts[self.index] = escaped
        self.element.text = "".join(self.parts)


def fields(element: etree._Element, place: str) -> list[Field]:
    """Return the texts of a header or footer element, without its codes for fonts, dates and page numbers."""
    parts = _split(element.text or "")
    kind = SegmentKind.FOOTER if local(element).endswith("Footer") else SegmentKind.HEADER
    return [
        Field([_Literal(element, parts, index)], kind, f"{place}, {kind}")
        for index in range(0, len(parts), 2)
        if parts[index].strip()
    ]


def _split(text: str) -> list[str]:
    """Return texts and codes by turns; a doubled ampersand is text."""
    parts = _CODE.split(text.replace("&&", "\0"))
    return [part.replace("\0", "&&") for part in parts]

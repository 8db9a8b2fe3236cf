"""What a drawing says besides its drawn text: titles, descriptions, metadata, pages within it, attributes, style sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from redaction.documents.data_urls import data_url
from redaction.documents.fields import AttributeValue, Field, NodeTail, NodeText, Piece, attributes
from redaction.documents.html_text import INLINE
from redaction.documents.model import SegmentKind
from redaction.documents.svg.vocabulary import NUMERIC, STRUCTURAL, is_drawn, local
from redaction.tokens.spelling import Spelling

_LINKS = frozenset({"href", "src", "absref", "action", "cite", "poster", "srcset", "about", "resource"})
_ALTERNATIVES = frozenset({"title", "desc"})
_CSS_TEXT = re.compile(r"url\s*\(\s*[\"']?(?!\s*#)|content\s*:|expression|--[\w-]+\s*:", re.IGNORECASE)
_VALUES = frozenset({"to", "from", "by", "values"})
_VALUE = re.compile(r"(?:[\s\d.,;:+%()#-]|[a-z]{1,12}(?=[\s;(]|$))*")
_KNOWN = re.compile(
    r"(?:https?://(?:www\.w3\.org|purl\.org|web\.resource\.org/cc|creativecommons\.org|ns\.adobe\.com)[^\s]*|#[\w.:-]*|)"
)


def texts(root: etree._Element) -> Iterator[Field]:
    """Yield texts that are not drawn as ``text``, block by block, and the style sheets that say something."""
    walker = _Walker()
    walker.walk(root, SegmentKind.BODY, "text within the drawing")
    walker.close(SegmentKind.BODY, "text within the drawing")
    yield from walker.found


class _Walker:
    """Puts inline elements of pages together; ``found`` are the closed blocks."""

    def __init__(self) -> None:
        self.found: list[Field] = []
        self._open: list[Piece] = []

    def walk(self, element: etree._Element, kind: SegmentKind, place: str) -> None:
        name = local(element)
        if is_drawn(element) and name == "text":
            for child in element.iterdescendants(
                "{*}title", "{*}desc"
            ):  # the only ones in it that are not drawn
                self._block(child, SegmentKind.ALT_TEXT, local(child))
            return
        if name == "style":
            if _CSS_TEXT.search(element.text or ""):
                self.found.append(Field([NodeText(element)], SegmentKind.METADATA, "style sheet"))
            return
        if name in _ALTERNATIVES and is_drawn(element):
            kind, place = SegmentKind.ALT_TEXT, name
        elif name == "metadata":
            kind, place = SegmentKind.METADATA, "metadata"
        if is_drawn(element) or name.lower() not in INLINE:
            self._block(element, kind, place)
        else:
            self._inline(element, kind, place)

    def _block(self, element: etree._Element, kind: SegmentKind, place: str) -> None:
        self.close(kind, place)
        self._inline(element, kind, place)
        self.close(kind, place)

    def _inline(self, element: etree._Element, kind: SegmentKind, place: str) -> None:
        if element.text:
            self._open.append(NodeText(element))
        for child in element:
            self.walk(child, kind, place)
            if child.tail:
                self._open.append(NodeTail(child))

    def close(self, kind: SegmentKind, place: str) -> None:
        """End a block."""
        if self._open:
            self.found.append(Field(self._open, kind, place))
            self._open = []


def attribute_texts(root: etree._Element) -> Iterator[Field]:
    """Yield the attributes that may hold text: all but places, sizes, looks and references within the drawing."""
    for element in root.iter(etree.Element):
        for name, value in attributes(element):
            if value.strip() and not data_url(value) and not _is_structural(name, value):
                yield _attribute(element, name)


def _is_structural(attribute: str, value: str) -> bool:
    name = attribute.rpartition("}")[2]
    if NUMERIC.fullmatch(value) and len(re.sub(r"\D", "", value)) < 6 and name not in _LINKS:
        return True
    if name == "style":
        return not _CSS_TEXT.search(value)
    if name in _LINKS:
        return _KNOWN.fullmatch(value.strip()) is not None
    if name in _VALUES:
        return _VALUE.fullmatch(value) is not None
    return name in STRUCTURAL


def _attribute(element: etree._Element, attribute: str) -> Field:
    name = attribute.rpartition("}")[2]
    pieces = [AttributeValue(element, attribute)]
    if name in _LINKS:
        return Field(pieces, SegmentKind.LINK, "link", spelling=Spelling.URL)
    if name in ("alt", "title", "label", "aria-label", "aria-description"):
        return Field(pieces, SegmentKind.ALT_TEXT, "name of an element")
    return Field(pieces, SegmentKind.METADATA, "attribute", column=name)

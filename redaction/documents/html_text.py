"""HTML bodies: what a person reads, one field for each block, and the attributes that hold text.

Comments, scripts and everything that runs are dropped on writing; a style sheet only stays without its comments.
"""

from __future__ import annotations

import re

from lxml import etree, html

from redaction.documents.data_urls import EmbeddedFile, EmbeddedPage, data_url, embedded_files
from redaction.documents.fields import AttributeValue, Field, NodeTail, NodeText, Piece, attributes
from redaction.documents.model import SegmentKind
from redaction.documents.svg.vocabulary import STRUCTURAL
from redaction.tokens.spelling import Spelling

INLINE = {
    *(
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
    ),
    *(
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "o:p",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
    ),
    *("sup", "time", "tt", "u", "var", "wbr"),
    *("tspan", "textpath"),
}
_DROPPED = ("script", "noscript", "object", "applet", "embed", "base")
_STRUCTURAL = {
    *(
        "style",
        "width",
        "height",
        "align",
        "valign",
        "border",
        "cellpadding",
        "cellspacing",
        "bgcolor",
        "color",
    ),
    *(
        "colspan",
        "rowspan",
        "dir",
        "face",
        "size",
        "type",
        "rel",
        "method",
        "charset",
        "http-equiv",
        "target",
    ),
    *("nowrap", "hspace", "vspace", "link", "vlink", "alink", "clear", "noshade", "shape", "start", "xmlns"),
    *("lang", "xml:lang", "media", "frame", "rules", "tabindex", "role"),
}
_LINKS = frozenset(
    {"href", "src", "action", "background", "cite", "poster", "longdesc", "formaction", "srcset"}
)
_OF_DRAWINGS = frozenset(name.lower() for name in STRUCTURAL) - {"id", "class", "base"}
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_CSS_TEXT = re.compile(r"url\s*\(|content\s*:|@import|expression", re.IGNORECASE)


class HtmlText:
    """A parsed HTML text: its fields, its embedded files, and whether writing drops something."""

    def __init__(self, text: str) -> None:
        """Parse the text and drop what is never written."""
        self.drops = "<!--" in text  # whether writing leaves something out
        self._doctype = (re.match(r"\s*<!doctype[^>]*>", text, re.IGNORECASE) or [""])[0]
        self._fragment = not re.search(r"<html\b", text, re.IGNORECASE)
        parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
        source = text.encode("utf-8", "surrogatepass") or b" "
        self._root = html.document_fromstring(
            b"<div>" + source + b"</div>" if self._fragment else source, parser
        )
        self._clean()
        self._groups: list[Field] = []
        self._open: list[Piece] = []

    def _clean(self) -> None:
        for element in list(self._root.iter(*_DROPPED)):
            self.drops = True
            _remove(element)
        for element in self._root.iter("style"):
            element.text = _CSS_COMMENT.sub("", element.text or "")
        for element in self._root.iter(etree.Element):
            for name in [name for name, _ in attributes(element) if name.lower().startswith("on")]:
                del element.attrib[name]

    def embedded(self) -> list[EmbeddedFile | EmbeddedPage]:
        """Return the files that stand in ``data:`` URLs of attributes, and pages within frames, in order."""
        frames = [
            EmbeddedPage(each) for each in self._root.iter("iframe") if (each.get("srcdoc") or "").strip()
        ]
        return [*embedded_files(self._root), *frames]

    def fields(self, place: str) -> list[Field]:
        """Return the blocks of text in order, then the attributes that hold text."""
        self._groups = []
        self._walk(self._root, place)
        self._close(place)
        drawn = {part for drawing in self._root.iter("svg") for part in drawing.iter(etree.Element)}
        for element in self._root.iter(etree.Element):
            for name, value in attributes(element):
                if data_url(value) or (name == "srcdoc" and element.tag == "iframe"):
                    continue
                structural = name in _STRUCTURAL or (element in drawn and name in _OF_DRAWINGS)
                if value.strip() and (not structural or (name == "style" and _CSS_TEXT.search(value))):
                    self._groups.append(_attribute(element, name, place))
        return self._groups

    def _walk(self, element: etree._Element, place: str) -> None:
        name = str(element.tag).lower()
        block = name not in INLINE
        if block:
            self._close(place)
        if name == "style":
            if _CSS_TEXT.search(element.text or ""):
                self._groups.append(Field([NodeText(element)], SegmentKind.METADATA, f"{place}, style sheet"))
        else:
            if element.text:
                self._open.append(NodeText(element))
            for child in element:
                self._walk(child, place)
        if block:
            self._close(place)
        if element.tail and element is not self._root:
            self._open.append(NodeTail(element))

    def _close(self, place: str) -> None:
        if self._open:
            self._groups.append(Field(self._open, SegmentKind.BODY, place))
            self._open = []

    def to_text(self) -> str:
        """Return the HTML as text, with the document type it had."""
        body = self._root.find("body/div") if self._fragment else None
        if body is None:
            return self._doctype + _serialised(self._root)
        inner = _serialised(body)
        return self._doctype + inner[inner.index(">") + 1 : inner.rindex("</div>")]


def _serialised(root: etree._Element) -> str:
    """Return the HTML of a tree, links as they were read: libxml2 would percent-encode all beyond ASCII in them."""
    changed: list[tuple[etree._Element, str, str]] = []
    for element in root.iter(etree.Element):
        for name, value in attributes(element):
            if name in _ESCAPED and _ESCAPABLE.search(value):
                changed.append((element, name, value))
                element.set(name, _ESCAPABLE.sub(lambda match: f"{_MARK}{ord(match[0]):x}.", value))
    declared = [
        meta for meta in root.iter("meta") if (meta.get("http-equiv") or "").lower() == "content-type"
    ]
    for meta in declared:  # lxml drops what libxml2 could have added
        meta.set("http-equiv", _MARK + "declared")
    text = str(html.tostring(root, encoding="unicode", with_tail=False))
    text = text.replace(f'"{_MARK}declared"', '"Content-Type"')
    for meta in declared:
        meta.set("http-equiv", "Content-Type")
    for element, name, value in changed:
        element.set(name, value)
    return _MARKED.sub(lambda match: chr(int(match[1], 16)), text)


_ESCAPED = frozenset({"href", "src", "action", "name"})
_ESCAPABLE = re.compile(r"[^!-~]")
_MARK = "__escapable-"  # stands for one character while libxml2 writes
_MARKED = re.compile(_MARK + r"([0-9a-f]{1,6})\.")


def _remove(element: etree._Element) -> None:
    """Remove an element and keep the text after it."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def _attribute(element: etree._Element, name: str, place: str) -> Field:
    if name in _LINKS:
        return Field(
            [AttributeValue(element, name)], SegmentKind.LINK, f"{place}, link", spelling=Spelling.URL
        )
    kind = SegmentKind.ALT_TEXT if name in ("alt", "title") else SegmentKind.METADATA
    return Field([AttributeValue(element, name)], kind, f"{place}, {kind}")

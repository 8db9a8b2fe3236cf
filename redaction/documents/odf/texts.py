"""Paragraphs of OpenDocument text: white space as the standard reads it, and marks that stand for characters.

Text lies before, between and behind the elements of a paragraph (ODF 1.3 part 3, 6.1.1); runs of white space count
as one space (6.1.2), and ``text:s``, ``text:tab`` and ``text:line-break`` say what counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from redaction.documents.fields import Piece, attributes, legal_xml
from redaction.documents.xml_tree import local, namespace

TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_MARKS = {"s": " ", "tab": "\t", "line-break": "\n"}
# Elements within a paragraph that hold paragraphs of their own, or nothing that is read in line with it.
_APART = frozenset(
    {
        *(
            "note",
            "annotation",
            "annotation-end",
            "frame",
            "text-box",
            "ruby-text",
            "tracked-changes",
            "table",
        ),
        *(
            "rect",
            "line",
            "polyline",
            "polygon",
            "regular-polygon",
            "path",
            "circle",
            "ellipse",
            "g",
            "connector",
        ),
        *(
            "page-thumbnail",
            "measure",
            "caption",
            "control",
            "custom-shape",
            "scene",
            "event-listeners",
            "p",
            "h",
        ),
        *("list", "index-body", "execute-macro"),
    }
)
_SPACES = re.compile(r"[ \t\r\n]+")
_SPECIAL = re.compile(r"\t|\n|^ +| +$|(?<=[ \t\n]) +")


@dataclass(slots=True, eq=False)
class Run:
    """Text at the beginning of an element, or behind it where ``tail`` is set; ``text`` has its spaces collapsed."""

    element: etree._Element
    tail: bool
    text: str
    writable: bool = True

    def put(self, text: str) -> None:
        """Replace the text; tabs, line breaks and spaces that would not count become the elements for them."""
        plain, marks = _encoded(legal_xml(text))
        if not self.tail:
            self.element.text = plain
            for index, mark in enumerate(marks):
                self.element.insert(index, mark)
            return
        self.element.tail = plain
        parent = self.element.getparent()
        if parent is not None:
            at = parent.index(self.element) + 1
            for index, mark in enumerate(marks):
                parent.insert(at + index, mark)


@dataclass(slots=True, eq=False)
class Mark:
    """An element that stands for spaces, a tab or a line break; new text makes a span of it, that keeps its tail."""

    element: etree._Element
    text: str
    writable: bool = False

    def put(self, text: str) -> None:
        """Give way to the text, or to nothing."""
        for name, _ in attributes(self.element):
            del self.element.attrib[name]
        self.element.tag = f"{{{TEXT}}}span"
        Run(self.element, False, "").put(text)


@dataclass(slots=True)
class _Collapsing:
    """Collects the pieces of one paragraph; ``after_space`` says that white space would add nothing."""

    pieces: list[Piece] = field(default_factory=list)
    after_space: bool = True

    def run(self, element: etree._Element, raw: str | None, tail: bool) -> None:
        if not raw:
            return
        text = _SPACES.sub(" ", raw)
        if self.after_space and text.startswith(" "):
            text = text[1:]
        if text:
            self.after_space = text.endswith(" ")
            self.pieces.append(Run(element, tail, text))

    def mark(self, element: etree._Element) -> None:
        name = local(element)
        text = _MARKS[name]
        if name == "s":
            count = element.get(f"{{{TEXT}}}c") or "1"
            text *= min(int(count), 10_000) if count.isdigit() else 1
        self.after_space = False
        if text:
            self.pieces.append(Mark(element, text))


def paragraph(p: etree._Element) -> list[Piece]:
    """Return the pieces of a paragraph or heading, without those of notes, comments and drawings in it."""
    found = _Collapsing()
    _walk(p, found)
    return found.pieces


def paragraphs(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs and headings of a part in document order."""
    yield from root.iter(f"{{{TEXT}}}p", f"{{{TEXT}}}h")


def _walk(element: etree._Element, found: _Collapsing) -> None:
    found.run(element, element.text, False)
    for child in element:
        if namespace(child) == TEXT and local(child) in _MARKS:
            found.mark(child)
        elif local(child) not in _APART:
            _walk(child, found)
        found.run(child, child.tail, True)


def _encoded(text: str) -> tuple[str, list[etree._Element]]:
    """Return the text up to the first mark, and the marks, each with the text behind it as its tail."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    marks: list[etree._Element] = []
    plain, at = "", 0
    for match in _SPECIAL.finditer(text):
        plain = _append(plain, marks, text[at : match.start()])
        name = {"\t": "tab", "\n": "line-break"}.get(match[0], "s")
        mark = etree.Element(f"{{{TEXT}}}{name}")
        if name == "s" and len(match[0]) > 1:
            mark.set(f"{{{TEXT}}}c", str(len(match[0])))
        marks.append(mark)
        at = match.end()
    return _append(plain, marks, text[at:]), marks


def _append(plain: str, marks: list[etree._Element], text: str) -> str:
    if not marks:
        return plain + text
    marks[-1].tail = (marks[-1].tail or "") + text
    return plain

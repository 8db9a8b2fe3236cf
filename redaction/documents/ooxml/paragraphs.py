"""Paragraphs of WordprocessingML and DrawingML: runs joined to the text that a person reads.

A word may be cut into runs anywhere (spelling marks, revisions, formatting); joined, a name is found, and its
replacement takes the formatting of the run in which it begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree

from redaction.documents.fields import NodeText, Piece, attributes, legal_xml
from redaction.documents.xml_tree import local, namespace

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MARKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NO_TEXT = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "txbxContent", "p", "tbl"})
_DELETED = frozenset({"del", "moveFrom"})
_LEAVES = frozenset(
    (True, name) for name in ("t", "delText", "instrText", "delInstrText", "fldChar", *_MARKS)
)
_PICTURE_FONTS = ("wingdings", "webdings", "symbol")
_PRIVATE_USE = 0xF000  # symbol fonts are addressed by their code plus this (ECMA-376, 17.3.3.30)


@lru_cache(maxsize=4096)
def _kind(tag: str) -> tuple[bool, str]:
    """Return whether an element is WordprocessingML, and its name."""
    uri, _, name = tag.rpartition("}")
    return "wordprocessingml" in uri, name


def word(element: etree._Element) -> bool:
    """Return whether an element is WordprocessingML (transitional or strict)."""
    return _kind(element.tag)[0]


@dataclass(slots=True, eq=False)
class RunText:
    """A ``t`` or ``delText`` of a run; tabs and line breaks in new text become the elements for them."""

    element: etree._Element
    writable: bool = True

    @property
    def text(self) -> str:
        """The run's text as stored."""
        return self.element.text or ""

    def put(self, text: str) -> None:
        """Replace the text; leading and trailing spaces are kept."""
        parts = _parts(legal_xml(text))
        self.element.text = parts[0]
        self.element.set(_XML_SPACE, "preserve")
        self._append(self.element, parts[1:])

    def _append(self, last: etree._Element, parts: list[str]) -> None:
        uri = namespace(self.element)
        for part in parts:
            name = {"\t": "tab", "\n": "br"}.get(part)
            new = etree.Element(f"{{{uri}}}{name}" if name else self.element.tag)
            if name is None:
                new.text = part
                new.set(_XML_SPACE, "preserve")
            last.addnext(new)
            last = new


def _parts(text: str) -> list[str]:
    """Return the text cut at tabs and line breaks, those standing alone; the first part is text, maybe empty."""
    if not any(mark in text for mark in "\t\n\r"):
        return [text]
    parts = [""]
    for character in text.replace("\r\n", "\n").replace("\r", "\n"):
        if character in "\t\n":
            parts += [character, ""]
        else:
            parts[-1] += character
    return [parts[0], *(part for part in parts[1:] if part)]


@dataclass(slots=True, eq=False)
class Mark:
    """An element that stands for one character; new text in its place becomes a text element."""

    element: etree._Element
    text: str
    text_name: str
    writable: bool = False

    def put(self, text: str) -> None:
        """Give way to the text, or to nothing."""
        if text:
            new = etree.Element(f"{{{namespace(self.element)}}}{self.text_name}")
            self.element.addprevious(new)
            RunText(new).put(text)
        parent = self.element.getparent()
        if parent is not None:
            parent.remove(self.element)


@dataclass(slots=True)
class Paragraph:
    """The pieces of one paragraph: what is read, what a tracked change deleted, and its field codes."""

    live: list[Piece] = field(default_factory=list)
    deleted: list[Piece] = field(default_factory=list)
    codes: list[list[Piece]] = field(default_factory=list)
    change_within_word: bool = False


def word_paragraph(p: etree._Element) -> Paragraph:
    """Return the pieces of a WordprocessingML paragraph without those of paragraphs within it (text boxes)."""
    found = Paragraph()
    previous: tuple[bool, str] | None = None
    for element, deleted in _run_contents(p, False):
        name = local(element)
        if name == "fldChar":
            if any(v == "begin" for v in (value for _, value in attributes(element))):
                found.codes.append([])
            continue
        if name in ("instrText", "delInstrText"):
            if not found.codes:
                found.codes.append([])
            found.codes[-1].append(RunText(element))
            continue
        piece = _piece(element, name)
        if piece is None:
            continue
        text = piece.text
        if previous and text and previous[0] != deleted and previous[1].isalnum() and text[0].isalnum():
            found.change_within_word = True
        if text:
            previous = (deleted, text[-1])
        (found.deleted if deleted else found.live).append(piece)
    return found


def _piece(element: etree._Element, name: str) -> Piece | None:
    if name in ("t", "delText"):
        return RunText(element) if word(element) else NodeText(element)
    if not word(element):
        return None
    if name in _MARKS:
        return Mark(element, _MARKS[name], "t")
    if name == "sym":
        character = _symbol(element)
        return Mark(element, character, "t") if character else None
    return None


def _symbol(element: etree._Element) -> str:
    values = {name.rpartition("}")[2]: value for name, value in attributes(element)}
    if values.get("font", "").lower().startswith(_PICTURE_FONTS):
        return ""
    try:
        code = int(values.get("char", ""), 16)
        character = chr(code - _PRIVATE_USE if _PRIVATE_USE <= code <= _PRIVATE_USE + 0xFF else code)
    except (ValueError, OverflowError):
        return ""
    return character if legal_xml(character) == character else ""


def _run_contents(parent: etree._Element, deleted: bool) -> Iterator[tuple[etree._Element, bool]]:
    for child in parent:
        is_word, name = _kind(child.tag)
        if is_word and name in _NO_TEXT:
            continue
        if is_word and name == "r":
            for content in child:  # nearly everything stands in runs: they need no call of their own
                if _kind(content.tag) in _LEAVES:
                    yield content, deleted
                else:
                    yield from _nested(content, deleted)
            continue
        yield child, deleted
        if len(child):
            yield from _run_contents(child, deleted or (is_word and name in _DELETED))


def _nested(content: etree._Element, deleted: bool) -> Iterator[tuple[etree._Element, bool]]:
    is_word, name = _kind(content.tag)
    if is_word and name in _NO_TEXT:
        return
    yield content, deleted
    if len(content):
        yield from _run_contents(content, deleted)


def drawing_paragraph(p: etree._Element) -> list[Piece]:
    """Return the pieces of a DrawingML paragraph (``a:p``)."""
    pieces: list[Piece] = []
    for child in p:
        name = local(child)
        if name == "br":
            pieces.append(DrawingBreak(child))
        for text in child if name in ("r", "fld") else ():
            if local(text) == "t":
                pieces.append(NodeText(text))
    return pieces


@dataclass(slots=True, eq=False)
class DrawingBreak:
    """A line break between DrawingML runs; new text in its place becomes a run."""

    element: etree._Element
    text: str = "\n"
    writable: bool = False

    def put(self, text: str) -> None:
        """Give way to a run with the text, or to nothing."""
        if text:
            uri = namespace(self.element)
            run = etree.Element(f"{{{uri}}}r")
            etree.SubElement(run, f"{{{uri}}}t").text = legal_xml(text)
            self.element.addprevious(run)
        parent = self.element.getparent()
        if parent is not None:
            parent.remove(self.element)

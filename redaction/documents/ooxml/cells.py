"""Cells of a worksheet as fields: shared, inline and computed strings, numbers with what they show."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from redaction.documents import edits
from redaction.documents.fields import Field, Piece, drop_attribute, legal_xml, splice
from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.xml_tree import local, namespace
from redaction.errors import UnwritableReplacement

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")  # ST_Xstring, ECMA-376 part 1, 22.9.2.19
_ERRORS = {
    *(
        "#NULL!",
        "#DIV/0!",
        "#VALUE!",
        "#REF!",
        "#NAME?",
        "#NUM!",
        "#N/A",
        "#GETTING_DATA",
        "#SPILL!",
        "#CALC!",
    ),
    *("#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#BUSY!", "#PYTHON!"),
}


@dataclass(slots=True, eq=False)
class XString:
    """Text of a ``t`` or ``v`` element, in which ``_x000D_`` stands for a character."""

    element: etree._Element
    writable: bool = True

    @property
    def text(self) -> str:
        """The text with its escapes read."""
        return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), self.element.text or "")

    def put(self, text: str) -> None:
        """Replace the text; what would be read as an escape is escaped."""
        self.element.text = legal_xml(_ESCAPE.sub(lambda match: "_x005F" + match[0], text))
        self.element.set(_XML_SPACE, "preserve")


def string_pieces(item: etree._Element) -> list[Piece]:
    """Return the pieces of a shared or inline string: plain text or rich runs, without phonetic guides."""
    pieces: list[Piece] = []
    for child in item:
        if local(child) == "t":
            pieces.append(XString(child))
        elif local(child) == "r":
            pieces += [XString(t) for t in child if local(t) == "t"]
    return pieces


def is_number(text: str) -> bool:
    """Return whether a stored value is a number as XML Schema's double has it."""
    return bool(re.fullmatch(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?\s*", text))


def is_error(text: str) -> bool:
    """Return whether a value is one of the error values, which say nothing."""
    return text in _ERRORS


class Cell(Field):
    """A cell with a text or a number.

    Changed strings become inline strings, so that a shared string which several cells use is free to differ;
    changed results of formulas become strings that the next calculation replaces.
    """

    __slots__ = ("computed", "element", "shown")

    def __init__(
        self,
        element: etree._Element,
        pieces: Sequence[Piece],
        shown: str | None,
        place: str,
        *,
        kind: SegmentKind,
        stored: str | None,
        computed: bool,
    ) -> None:
        super().__init__(pieces, kind, place, stored=stored)
        self.element = element
        self.shown = shown
        self.computed = computed

    @property
    def text(self) -> str:
        """What a person reads in the cell."""
        return "".join(piece.text for piece in self.pieces) if self.shown is None else self.shown

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Write the new text or the restored number; raise UnwritableReplacement for a part of a number."""
        whole = edits.is_whole(replacements, self.text)
        if self.stored is not None and not whole:
            raise UnwritableReplacement(format="Excel", place=self.place)
        if whole and replacements[0].stored is not None:
            self._write_number(replacements[0].stored)
        elif self.computed:
            text = replacements[0].text if whole else self._edited(replacements)
            self._write_value("str", text)
        else:
            self._write_inline(replacements)

    def _edited(self, replacements: Sequence[Replacement]) -> str:
        text = self.text
        for replacement in reversed(replacements):
            text = text[: replacement.start] + replacement.text + text[replacement.end :]
        return text

    def _write_number(self, stored: str) -> None:
        self._write_value(None if is_number(stored) else "d", stored)

    def _write_value(self, kind: str | None, text: str) -> None:
        uri = namespace(self.element)
        for child in list(self.element):
            if local(child) in ("v", "is"):
                self.element.remove(child)
        value = etree.Element(f"{{{uri}}}v")
        formula = self.element.find("{*}f")
        self.element.insert(0 if formula is None else self.element.index(formula) + 1, value)
        if kind == "str":
            XString(value).put(text)
            self.element.set("t", kind)
            return
        value.text = legal_xml(text)
        if kind is None:
            drop_attribute(self.element, "t")
        else:
            self.element.set("t", kind)

    def _write_inline(self, replacements: Sequence[Replacement]) -> None:
        uri = namespace(self.element)
        inline = etree.Element(f"{{{uri}}}is")
        source = self._string_item()
        if source is None:
            text = etree.SubElement(inline, f"{{{uri}}}t")
            XString(text).put(self._edited(replacements))
        else:
            for child in source:
                if local(child) in ("t", "r"):
                    inline.append(copy.deepcopy(child))
            splice(string_pieces(inline), replacements)
        for child in list(self.element):
            if local(child) in ("v", "is"):
                self.element.remove(child)
        self.element.insert(0, inline)
        self.element.set("t", "inlineStr")

    def _string_item(self) -> etree._Element | None:
        """Return the shared or inline string that holds the pieces, None for a bare value."""
        if self.stored is not None or not self.pieces:
            return None
        item = self.pieces[0].element.getparent()  # type: ignore[attr-defined]
        while item is not None and local(item) not in ("si", "is", "c"):
            item = item.getparent()
        return None if item is None or local(item) == "c" else item

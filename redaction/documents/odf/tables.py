"""Table cells of OpenDocument: what a cell shows and what it stores (ODF 1.3 part 3, 9.1.4 and 19.379 to 19.391)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from redaction.documents import edits
from redaction.documents.fields import Field, Piece, drop_attribute
from redaction.documents.model import Replacement, SegmentKind
from redaction.documents.odf import texts
from redaction.documents.odf.vocabulary import DOCUMENT_FOUNDATION, ODF
from redaction.documents.xml_tree import local, remove
from redaction.errors import UnwritableReplacement

OFFICE = f"{{{ODF}office:1.0}}"
_CALCEXT_TYPE = f"{{{DOCUMENT_FOUNDATION}calc:xmlns:calcext:1.0}}value-type"
_VALUES = ("value", "date-value", "time-value")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_DURATION = re.compile(r"-?P(?:\d+[YMD])*(?:T(?:\d+(?:[.,]\d+)?[HMS])*)?")
_DATE = re.compile(r"-?\d{4,}-\d{2}-\d{2}(?:T[\d:.,]+Z?)?")
_ALSO_STORED = ("boolean-value", "string-value", "currency")


class ValueCell(Field):
    """A cell that stores a number, a date or a time; replaced whole, since half a token is no number either."""

    __slots__ = ("element",)

    def __init__(self, element: etree._Element, stored: str, kind: SegmentKind, place: str) -> None:
        pieces = [piece for p in shown_paragraphs(element) for piece in texts.paragraph(p)]
        super().__init__(pieces, kind, place, stored=stored)
        self.element = element

    @property
    def text(self) -> str:
        """What a person reads in the cell; the stored value if it shows nothing."""
        shown = "\n".join(
            "".join(piece.text for piece in texts.paragraph(p)) for p in shown_paragraphs(self.element)
        )
        return shown if shown.strip() else self.stored or ""

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Write the new text as a string, or the stored value when it comes back."""
        if not edits.is_whole(replacements, self.text):
            raise UnwritableReplacement(format="OpenDocument", place=self.place)
        replacement = replacements[0]
        store(self.element, replacement.stored)
        _show(self.element, replacement.text)


class TextCell(Field):
    """A paragraph of a cell with a text; what the cell stores beside it goes when it changes."""

    __slots__ = ("element",)

    def __init__(
        self, element: etree._Element, pieces: Sequence[Piece], kind: SegmentKind, place: str
    ) -> None:
        super().__init__(pieces, kind, place)
        self.element = element

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Make the replacements; a number that comes back is stored as a number."""
        super().apply(replacements)
        stored = replacements[0].stored if len(replacements) == 1 else None
        if stored is not None or f"{OFFICE}value-type" in self.element.attrib:
            store(self.element, stored)


def store(cell: etree._Element, stored: str | None) -> None:
    """Make a cell store a value of the type that its text has, or a string for None."""
    for name in (*_VALUES, *_ALSO_STORED):
        drop_attribute(cell, OFFICE + name)
    kind, attribute = "string", ""
    if stored is not None and _NUMBER.fullmatch(stored):
        kind, attribute = "float", "value"
    elif stored is not None and _DATE.fullmatch(stored):
        kind, attribute = "date", "date-value"
    elif stored is not None and _DURATION.fullmatch(stored):
        kind, attribute = "time", "time-value"
    cell.set(f"{OFFICE}value-type", kind)
    if attribute and stored is not None:
        cell.set(OFFICE + attribute, stored)
    if _CALCEXT_TYPE in cell.attrib:
        cell.set(_CALCEXT_TYPE, kind)


def _show(cell: etree._Element, text: str) -> None:
    """Make the paragraphs of a cell say a text, whatever they said before; drawings and comments stay."""
    paragraphs = shown_paragraphs(cell)
    if not paragraphs:
        paragraphs = [etree.SubElement(cell, f"{{{texts.TEXT}}}p")]
    for surplus in paragraphs[1:]:
        remove(surplus)
    first = paragraphs[0]
    for child in list(first):
        first.remove(child)
    first.text = ""
    texts.Run(first, False, "").put(text)


def stored_value(cell: etree._Element) -> str | None:
    """Return the number, date or time that a cell stores, None for a text or an empty cell."""
    for name in _VALUES:
        value = cell.get(OFFICE + name)
        if value:
            return value
    return None


def shown_paragraphs(cell: etree._Element) -> list[etree._Element]:
    """Return the paragraphs of a cell itself, without those of comments and drawings in it."""
    return [child for child in cell if child.tag in (f"{{{texts.TEXT}}}p", f"{{{texts.TEXT}}}h")]


def is_truth_value(cell: etree._Element) -> bool:
    """Return whether a cell stores TRUE or FALSE."""
    return cell.get(f"{OFFICE}value-type") == "boolean"


def is_cell(element: etree._Element) -> bool:
    """Return whether an element is a cell of a table."""
    return local(element) in ("table-cell", "covered-table-cell")

"""Texts of a parsed document that are kept in several nodes, and how a replacement is put into them.

A format parses its source into a tree, lists the tree's fields, and makes one segment of each. Writing parses the
same source again, lists the same fields in the same order, and applies the replacements to them: a segment's
number is its locator.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, cast

from lxml import etree

from redaction.documents import edits, limits
from redaction.documents.model import Context, Replacement, Segment, SegmentKind
from redaction.errors import DocumentTooLarge
from redaction.tokens.spelling import Spelling

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2


def legal_xml(text: str) -> str:
    """Return the text with every character that XML 1.0 cannot hold as a space."""
    return _ILLEGAL.sub(" ", text)


def attributes(element: etree._Element) -> list[tuple[str, str]]:
    """Return an element's attributes as (name, value), a list that changes to the element leave alone."""
    return cast("list[tuple[str, str]]", element.items())


def drop_attribute(element: etree._Element, name: str) -> None:
    """Remove an attribute if the element has it."""
    if name in element.attrib:
        del element.attrib[name]


class Piece(Protocol):
    """A place in a tree that holds a part of a field's text."""

    @property
    def text(self) -> str:
        """What the place says."""

    @property
    def writable(self) -> bool:
        """Whether new text belongs here; a tab or a line break can only give way."""

    def put(self, text: str) -> None:
        """Make the place say something else."""


@dataclass(slots=True, eq=False)
class NodeText:
    """The text at the beginning of an element."""

    element: etree._Element
    writable: bool = True

    @property
    def text(self) -> str:
        """The element's leading text."""
        return self.element.text or ""

    def put(self, text: str) -> None:
        """Replace the leading text."""
        self.element.text = legal_xml(text)


@dataclass(slots=True, eq=False)
class NodeTail:
    """The text that follows an element within its parent."""

    element: etree._Element
    writable: bool = True

    @property
    def text(self) -> str:
        """The text after the element."""
        return self.element.tail or ""

    def put(self, text: str) -> None:
        """Replace the text after the element."""
        self.element.tail = legal_xml(text)


@dataclass(slots=True, eq=False)
class AttributeValue:
    """The value of an attribute."""

    element: etree._Element
    name: str
    writable: bool = True

    @property
    def text(self) -> str:
        """The attribute's value."""
        return self.element.get(self.name) or ""

    def put(self, text: str) -> None:
        """Replace the value."""
        self.element.set(self.name, legal_xml(text))


@dataclass(slots=True, eq=False)
class IdentifierValue(AttributeValue):
    """An attribute that names something: letters, digits and underscores, not beginning with a digit."""

    def put(self, text: str) -> None:
        """Replace the name; whatever no name may hold becomes an underscore."""
        legal = re.sub(r"[^\w.?\\]", "_", text)
        self.element.set(self.name, legal if legal[:1].isalpha() or legal[:1] in ("_", "\\") else f"_{legal}")


@dataclass(slots=True, eq=False)
class BookmarkValue(AttributeValue):
    """An attribute that names a place in a text: as an identifier, except that programs let it begin with a digit."""

    def put(self, text: str) -> None:
        """Replace the name; whatever no name may hold becomes an underscore."""
        self.element.set(self.name, re.sub(r"[^\w.\-]", "_", text))


def splice(pieces: Sequence[Piece], replacements: Sequence[Replacement]) -> None:
    """Put each replacement whole into the first writable piece it touches and cut its span out of the others."""
    texts = [piece.text for piece in pieces]
    ends: list[int] = []
    total = 0
    for text in texts:
        total += len(text)
        ends.append(total)
    changes: dict[int, list[tuple[int, int, str]]] = {}
    for replacement in replacements:
        touched = _touched(ends, replacement.start, replacement.end)
        home = next((index for index in touched if pieces[index].writable), touched[0])
        for index in touched:
            begin = ends[index] - len(texts[index])
            change = (
                max(replacement.start, begin) - begin,
                min(replacement.end, ends[index]) - begin,
                replacement.text if index == home else "",
            )
            changes.setdefault(index, []).append(change)
    for index, spans in changes.items():
        text = texts[index]
        for start, end, new in sorted(spans, key=lambda span: span[:2], reverse=True):
            text = text[:start] + new + text[end:]
        pieces[index].put(text)


def _touched(ends: Sequence[int], start: int, end: int) -> list[int]:
    first = min(bisect.bisect_right(ends, start), len(ends) - 1)
    if start == end:
        return [first]
    last = bisect.bisect_left(ends, end)
    return list(range(first, last + 1))


@dataclass(slots=True, eq=False)
class Field:
    """A text that becomes one segment; ``precedents`` are the fields that it is computed from."""

    pieces: Sequence[Piece]
    kind: SegmentKind = SegmentKind.BODY
    place: str = ""
    column: str = ""
    label: str = ""
    spelling: Spelling = Spelling.PLAIN
    stored: str | None = None
    precedents: Sequence[Field] = ()
    stated: str = ""
    path: str = ""
    number: int = field(default=-1, init=False)

    @property
    def text(self) -> str:
        """The text of all pieces."""
        return "".join([piece.text for piece in self.pieces])

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Make the replacements in the tree; raise UnwritableReplacement where there is no legal form."""
        splice(self.pieces, replacements)


def visible(fields: Sequence[Field]) -> list[Field]:
    """Return the fields that say something, numbered in their order."""
    kept = [each for each in fields if each.text.strip()]
    for number, each in enumerate(kept):
        each.number = number
    return kept


def segments(fields: Sequence[Field]) -> tuple[Segment, ...]:
    """Return the segments of numbered fields."""
    total = 0
    numbers: dict[int, tuple[int, ...]] = {}  # one tuple for each shared list of precedents
    made = []
    for each in fields:
        text = each.text
        total += len(text)
        if total > limits.TEXT_CHARACTERS:
            raise DocumentTooLarge(
                what="the amount of its text", limit=f"{limits.TEXT_CHARACTERS} characters"
            )
        key = id(each.precedents)
        if key not in numbers:
            numbers[key] = tuple(sorted({p.number for p in each.precedents if p.number >= 0}))
        made.append(
            Segment(
                id=each.number,
                text=text,
                kind=each.kind,
                context=Context(each.place, each.column, each.label, stated=each.stated, path=each.path),
                spelling=each.spelling,
                stored=each.stored,
                depends_on=numbers[key],
            )
        )
    return tuple(made)


def apply_all(
    fields: Sequence[Field], segments: Sequence[Segment], replacements: Sequence[Replacement]
) -> set[int]:
    """Apply the replacements to numbered fields and return the numbers of those that changed."""
    grouped = edits.by_segment(replacements, segments)
    for number in sorted(grouped):
        fields[number].apply(grouped[number])
    return set(grouped)

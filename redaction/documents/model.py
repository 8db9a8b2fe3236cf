"""The one shape in which every format is seen: a document is a list of text segments.

Detection, review, restore and the leak check work on segments and know nothing of the format. A format module
offers ``read(name, content) -> Document`` and ``write(document, replacements) -> bytes`` and alone understands
its locators. All offsets are Python characters (code points) into ``Segment.text``, start inclusive, end
exclusive.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from redaction.ocr.reading import Reading
from redaction.tokens.spelling import Spelling

_LINE_END = re.compile(r"\r\n|\r|\n")


class SegmentKind(StrEnum):
    """Where in a document a text stands, as a reviewer would say it."""

    BODY = "body"
    HEADER = "header"  # page header, e-mail header field
    FOOTER = "footer"
    NOTE = "note"  # foot- or endnote, speaker notes
    CELL = "cell"
    FORMULA = "formula"  # a string literal inside a formula
    COMMENT = "comment"
    DELETED = "deleted"  # text of a tracked deletion: invisible, still in the file
    LINK = "link"
    ALT_TEXT = "alt text"
    METADATA = "metadata"
    NAME = "name"  # file, sheet, bookmark, attachment name
    PICTURE = "picture"  # read from pixels: text, or a face, signature or bar code; overwritten pixels never come back
    HIDDEN = "hidden"  # text that no page shows: hidden sheet, white or clipped text


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds a segment and helps to understand it; every field is optional.

    ``place`` is how a person finds it ("page 2", "Sheet BOM, cell C7"); ``column`` is the header of its table
    column and ``field`` the label before it ("Patient", "Subject"): both are document text. ``page`` counts
    from 1, and so does ``line``, the first line of a segment that holds the lines of a plain text. ``stated`` is the
    entity type of a segment that the format's standard itself declares (HL7 PID-5, FHIR Patient.birthDate), and
    ``path`` the standard's name of that place: it holds no document text.
    """

    place: str = ""
    column: str = field(default="", repr=False)
    field: str = field(default="", repr=False)
    page: int | None = None
    line: int | None = None
    stated: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Segment:
    """A run of text that belongs together: a paragraph, a cell, a header field, a page of a PDF.

    ``id`` is the segment's position in its document's ``segments``. ``spelling`` is the way in which a token has
    to be written here. ``stored`` is the value as the file stores it where that differs from what a person
    reads (a spreadsheet's number or date): such a segment is replaced whole or not at all. ``depends_on`` names
    the segments that this one is computed from (a formula's cached result): if one of them is replaced, this
    one has to be as well. ``locator`` is only understood by the format; it must be picklable.
    """

    id: int
    text: str
    kind: SegmentKind = SegmentKind.BODY
    context: Context = Context()
    spelling: Spelling = Spelling.PLAIN
    stored: str | None = None
    depends_on: tuple[int, ...] = ()
    locator: object = None

    def place_at(self, offset: int) -> str:
        """Return the place of the character at ``offset``: its line where the segment is made of lines."""
        place, line = self.context.place, self.context.line
        if line is None:
            return place
        line += len(_LINE_END.findall(self.text, 0, offset))
        return f"{place}, line {line}" if place else f"line {line}"

    def __repr__(self) -> str:
        """Show where it is and how long, never what it says."""
        return f"<Segment {self.id} {self.kind} {self.context.place!r} {len(self.text)} characters>"


class NoticeKind(StrEnum):
    """Why a person has to look at a document before it may leave."""

    UNREAD = "unread"  # an area that no reader could read: a scanned page, an image, an embedded object
    SIGNATURE = "signature"  # a digital signature that rewriting the file will break
    HIDDEN = "hidden"  # hidden sheets, rows, text
    REMOVED = "removed"  # a channel that writing drops: thumbnail, macro, printer settings


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about a document that a reader cannot decide alone; holds no document text."""

    kind: NoticeKind
    place: str
    explanation: str


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """A file and everything in it that can be read.

    ``name`` is the file's name without folders, ``format`` the registry's name for its format ("docx"). ``readings`` is
    what was read from its pictures, by the digest of their pixels: the registry keeps it, so that writing reads none anew.
    ``origin`` is the SHA-256 of the file where ``source`` is not the file itself but was made from it (an old format
    converted, tracked changes accepted). ``areas`` says how many of the last segments are areas that a person marked on
    pages and pictures (``redaction.documents.marking``): they come after all that the reader gave.
    """

    name: str
    format: str
    source: bytes
    segments: tuple[Segment, ...]
    notices: tuple[Notice, ...] = ()
    readings: tuple[tuple[str, Reading], ...] = ()
    origin: str = ""
    areas: int = 0

    @property
    def file_name(self) -> Segment:
        """The segment that is the file's own name: it is the last one that the reader gave."""
        return self.segments[-1 - self.areas]

    @property
    def content(self) -> tuple[Segment, ...]:
        """The segments of the file's content: all but its name and marked areas."""
        return self.segments[: -1 - self.areas]

    @property
    def sha256(self) -> str:
        """The SHA-256 of the file, 64 hexadecimal digits."""
        return self.origin or hashlib.sha256(self.source).hexdigest()

    def made_from(self, content: bytes) -> Document:
        """Return the document as one whose source was made from ``content``, the bytes of the file."""
        return replace(self, origin=hashlib.sha256(content).hexdigest())

    def __repr__(self) -> str:
        """Show format and counts, never names or text."""
        return f"<Document {self.format} {len(self.source)} bytes, {len(self.segments)} segments>"


@dataclass(frozen=True, slots=True, repr=False)
class Replacement:
    """Put ``text`` in place of the characters ``start`` to ``end`` of one segment.

    Replacements of one segment do not overlap. ``stored`` is what the file shall store where that differs
    from the text (see ``Segment.stored``); it is only used when the whole segment is replaced.
    """

    segment: int
    start: int
    end: int
    text: str
    stored: str | None = None

    def __repr__(self) -> str:
        """Show the place only."""
        return f"<Replacement segment {self.segment} [{self.start}:{self.end}]>"


class Format(Protocol):
    """What a format module offers; ``redaction.documents.registry`` lists them all."""

    name: str
    suffixes: tuple[str, ...]

    def read(self, name: str, content: bytes) -> Document:
        """Return the document's segments; raise UnreadableDocument, ProtectedDocument or DocumentTooLarge."""

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the document rebuilt from its source with the replacements made; pure, deterministic.

        Raise UnwritableReplacement where a replacement has no legal form. Without replacements the result still
        drops what the format's allow-list drops (thumbnails, revision ids, printer settings).
        """


def apply_to_text(text: str, replacements: Sequence[Replacement]) -> str:
    """Return ``text`` with the replacements of one segment made."""
    for replacement in sorted(replacements, key=lambda r: r.start, reverse=True):
        text = text[: replacement.start] + replacement.text + text[replacement.end :]
    return text

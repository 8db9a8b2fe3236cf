"""Text files with a syntax: the literals of a raw text become segments, and everything between them keeps its bytes.

A format of this kind only lists its literals. What is written is read again before it leaves: a replacement that the
syntax took for something else is refused.
"""

from __future__ import annotations

import base64
import binascii
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from redaction.documents import edits, encodings
from redaction.documents.containers import Contents
from redaction.documents.model import (
    Context,
    Document,
    Notice,
    NoticeKind,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)
from redaction.documents.notations import PLAIN, Notation
from redaction.errors import DocumentTooLarge, UnreadableDocument, UnwritableReplacement
from redaction.tokens.spelling import Spelling

MOST_LITERALS = 2_000_000


@dataclass(frozen=True, slots=True, repr=False)
class Literal:
    """Raw characters ``start`` to ``end`` that say something, in a notation.

    ``bare`` is set for a value without quotes (a number): it is replaced whole, and ``quoted`` writes any other text
    in its place. ``whole`` does the same for a literal with quotes, given the new text and whether it is the stored
    form of a bare value; None keeps the quotes. Both return raw text for the span ``outer`` (the literal with its
    quotes; start and end if None).
    """

    start: int
    end: int
    notation: Notation = PLAIN
    kind: SegmentKind = SegmentKind.BODY
    context: Context = field(default_factory=Context)
    spelling: Spelling = Spelling.PLAIN
    bare: bool = False
    outer: tuple[int, int] | None = None
    whole: Callable[[str, bool], str | None] | None = None

    def __repr__(self) -> str:
        """Show the place only."""
        return f"<Literal {self.kind} [{self.start}:{self.end}]>"


@dataclass(frozen=True, slots=True, repr=False)
class Embedded:
    """Raw characters ``start`` to ``end`` that are a file in base64; its name has the suffix of its format."""

    start: int
    end: int
    name: str

    def content(self, raw: str) -> bytes | None:
        """Return the file, None if the characters are no base64."""
        try:
            return base64.b64decode("".join(raw[self.start : self.end].split()), validate=True)
        except (binascii.Error, ValueError):
            return None


@dataclass(frozen=True, slots=True)
class Scan:
    """What a format found in a text: its literals in any order, without overlaps, and its notices."""

    literals: Sequence[Literal]
    notices: tuple[Notice, ...] = ()
    embedded: Sequence[Embedded] = ()


_Said = tuple[str, SegmentKind, Spelling]


class LiteralFormat(ABC):
    """A format whose files are text; a subclass names it and scans."""

    name: str
    label: str
    suffixes: tuple[str, ...]
    carries_files = False  # whether a scan can find embedded files, which are written even unchanged

    @abstractmethod
    def scan(self, text: str, suffix: str) -> Scan:
        """Return the literals; raise UnreadableDocument for text that breaks the format's syntax."""

    def read(self, name: str, content: bytes) -> Document:
        """Return one segment for each literal that is not blank, then those of embedded files."""
        return self.read_at_depth(name, content, 0)

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the document where it stands ``depth`` documents deep."""
        text, _ = encodings.decode(content)
        if "\0" in text:
            raise UnreadableDocument(format=self.label, reason="it holds binary data")
        scan = self.scan(text, _suffix(name))
        segments = tuple(
            Segment(
                id=number,
                text=said,
                kind=literal.kind,
                context=literal.context,
                spelling=literal.spelling,
                stored=said if literal.bare else None,
            )
            for number, (literal, said) in enumerate(_speaking(text, scan.literals))
        )
        inside = _Inside(text, scan.embedded, depth)
        moved = [
            replace(
                each, id=each.id + len(segments), depends_on=tuple(n + len(segments) for n in each.depends_on)
            )
            for each in inside.segments()
        ]
        notices = (*scan.notices, *inside.notices)
        return Document(name, self.name, content, (*segments, *moved), notices)

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the text with its literals replaced; raise UnwritableReplacement where that breaks the syntax."""
        raw, encoding = encodings.decode(document.source)
        suffix = _suffix(document.name)
        scan = self.scan(raw, suffix) if replacements or self.carries_files else Scan(())
        if not replacements and not scan.embedded:
            return document.source
        speaking = _speaking(raw, scan.literals)
        inside = _Inside(raw, scan.embedded, _depth_of_files(document))
        inner = [
            replace(r, segment=r.segment - len(speaking)) for r in replacements if r.segment >= len(speaking)
        ]
        inside.write(inner, inside.segments())
        changes: list[tuple[int, int, str, int]] = [(*change, 0) for change in inside.changes]
        said = [(text, literal.kind, literal.spelling) for literal, text in speaking]
        own = [r for r in replacements if r.segment < len(speaking)]
        for number, group in edits.by_segment(own, document.segments).items():
            literal, old = speaking[number]
            said[number] = (apply_to_text(old, group), literal.kind, literal.spelling)
            changes.append((*_written(raw, literal, old, group), number))
        pieces: list[str] = []
        position = 0
        for start, end, new, number in sorted(changes):
            if start < position:
                raise self._unwritable(document, number)
            pieces += [raw[position:start], new]
            position = end
        text = "".join([*pieces, raw[position:]])
        self._check(document, text, suffix, said, [change[3] for change in changes])
        return encoding.encode(text)

    def _check(
        self, document: Document, text: str, suffix: str, said: Sequence[_Said], changed: Sequence[int]
    ) -> None:
        """Raise UnwritableReplacement unless the new text says what it shall say, in the same places."""
        try:
            literals = self.scan(text, suffix).literals
            after = [(said, each.kind, each.spelling) for each, said in _speaking(text, literals)]
        except UnreadableDocument:
            after = []
        expected = [each for each in said if each[0].strip()]
        if after == expected:
            return
        for number in changed:
            if number >= len(after) or len(after) != len(expected) or after[number] != said[number]:
                raise self._unwritable(document, number)
        raise self._unwritable(document, changed[0])

    def _unwritable(self, document: Document, number: int) -> UnwritableReplacement:
        place = document.segments[number].place_at(0)
        return UnwritableReplacement(format=self.label, place=place or "its text")


class _Inside(Contents):
    """The files within a text; ``changes`` are the raw spans that writing them changes, with the new raw text."""

    def __init__(self, raw: str, embedded: Sequence[Embedded], depth: int) -> None:
        super().__init__(depth)
        self.changes: list[tuple[int, int, str]] = []
        for number, file in enumerate(embedded, start=1):
            place = f"file {number}"
            content = file.content(raw)
            if (
                not content
                or self.embed(file.name, content, place, partial(self._put, file, content)) is None
            ):
                self.notice(NoticeKind.UNREAD, place, "a file within the text that no reader understands")

    def _put(self, file: Embedded, old: bytes, content: bytes) -> None:
        if content != old:
            self.changes.append((file.start, file.end, base64.b64encode(content).decode("ascii")))


def _depth_of_files(document: Document) -> int:
    """Return the depth that the segments of embedded files carry as their locator, 0 without any."""
    locators = (segment.locator for segment in reversed(document.segments))
    return next((locator for locator in locators if isinstance(locator, int)), 0)


def _suffix(name: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    return dot + suffix.lower() if dot and stem else ""


def _speaking(raw: str, literals: Sequence[Literal]) -> list[tuple[Literal, str]]:
    """Return the literals that are not blank, with what they say."""
    if len(literals) > MOST_LITERALS:
        raise DocumentTooLarge(what="the number of its values", limit=MOST_LITERALS)
    spoken = ((each, each.notation.text(raw[each.start : each.end])) for each in literals)
    return [(literal, said) for literal, said in spoken if said.strip()]


def _written(raw: str, literal: Literal, old: str, group: Sequence[Replacement]) -> tuple[int, int, str]:
    """Return the raw span that changes and its new raw text."""
    if literal.whole is not None and edits.is_whole(group, old):
        stored = group[0].stored
        new = literal.whole(group[0].text if stored is None else stored, stored is not None)
        if new is not None:
            return *(literal.outer or (literal.start, literal.end)), new
    return literal.start, literal.end, literal.notation.rewrite(raw[literal.start : literal.end], group)


# Keys that every program uses for everything: they are a label, but no evidence of what the value is.
_GENERIC = frozenset(
    [
        "name",
        "value",
        "code",
        "text",
        "data",
        "id",
        "key",
        "type",
        "title",
        "label",
        "description",
        "status",
        "state",
        "version",
        "rate",
        "amount",
        "total",
        "number",
        "site",
        "place",
        "location",
        "structure",
        "sequence",
        "subject",
        "date",
        "time",
        "address",
        "offer",
        "owner",
        "author",
        "model",
        "item",
        "order",
    ]
)


def keyed(context: Context, key: str) -> Context:
    """Return a context with the key of a value: as a column where it could say what the value is, else as a label."""
    if key.lower() in _GENERIC:
        return replace(context, field=key)
    return replace(context, column=key)


class LineCounter:
    """Tells the line (from 1) of offsets that never decrease, in linear time for a whole text."""

    _END = re.compile(r"\r\n|\r|\n")

    def __init__(self, text: str) -> None:
        """Begin at the first character."""
        self._ends = self._END.finditer(text)
        self._next = next(self._ends, None)
        self._line = 1

    def at(self, offset: int) -> int:
        """Return the line of the character at ``offset``."""
        while self._next is not None and self._next.end() <= offset:
            self._line += 1
            self._next = next(self._ends, None)
        return self._line

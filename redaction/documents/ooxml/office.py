"""What Word and Excel files have in common: which parts go, which are documents themselves, who reads the rest."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence

from lxml import etree

from redaction.documents import fields, registry
from redaction.documents.fields import AttributeValue, Field
from redaction.documents.model import Document, Notice, NoticeKind, Replacement, Segment, SegmentKind
from redaction.documents.ooxml import properties
from redaction.documents.ooxml.package import Package
from redaction.errors import RedactionError
from redaction.tokens.spelling import Spelling

_DROPPED = {
    "thumbnail": "a picture of the first page",
    "printerSettings": "printer settings, which name the printer and its user",
    "font": "embedded fonts",
    "keyMapCustomizations": "key assignments",
    "attachedToolbars": "toolbars",
    "recovery": "recovery data",
    "stylesWithEffects": "a copy of the styles for Word 2007",
    "revisionHeaders": "the history of a shared workbook",
    "customProperty": "what add-ins keep with a sheet",
    "usernames": "the users of a shared workbook",
    "classificationlabels": "sensitivity labels, which name the organisation",
}
_SIGNATURES = ("origin", "signature", "certificate")
_SUFFIX_OF_TYPE = {
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/csv": ".csv",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
}

_USUAL_NAME = re.compile(
    r"[a-z][A-Za-z]*[ _-]?\d*\.[A-Za-z]{2,6}|Microsoft_[\w-]+\.[A-Za-z]{2,6}|[A-Fa-f0-9{}-]+\.[A-Za-z]{2,6}"
)

Reader = Callable[[str, etree._Element], list[Field]]


class Embedded:
    """A part that is a document of its own; its segments follow ours, renumbered."""

    def __init__(self, part: str, document: Document, place: str) -> None:
        """Keep the inner document, which comes without a file name of its own."""
        self.part = part
        self.document = document
        self.place = place
        self.start = 0

    def segments(self, start: int) -> list[Segment]:
        """Return the inner segments numbered from ``start``."""
        self.start = start
        moved: dict[int, tuple[int, ...]] = {}
        return [
            shift(segment, start, self.place, moved_precedents(segment, start, moved))
            for segment in self.document.segments
        ]

    def write(self, replacements: Sequence[Replacement]) -> bytes:
        """Return the inner document with those of the replacements that are its own."""
        inner = inner_replacements(replacements, self.start, len(self.document.segments))
        return registry.FORMATS[self.document.format].load().write(self.document, inner)


def moved_precedents(segment: Segment, start: int, moved: dict[int, tuple[int, ...]]) -> tuple[int, ...]:
    """Return what a segment is computed from, numbered from ``start``; ``moved`` keeps lists that many share."""
    key = id(segment.depends_on)
    if key not in moved:
        moved[key] = tuple(number + start for number in segment.depends_on)
    return moved[key]


def shift(segment: Segment, start: int, place: str, depends_on: tuple[int, ...]) -> Segment:
    """Return a segment of an inner document as one of the outer, numbered from ``start``."""
    context = segment.context
    return Segment(
        id=segment.id + start,
        text=segment.text,
        kind=segment.kind,
        context=type(context)(
            f"{place} > {context.place}", context.column, context.field, context.page, context.line
        ),
        spelling=segment.spelling,
        stored=segment.stored,
        depends_on=depends_on,
        locator=segment.locator,
    )


def inner_replacements(replacements: Sequence[Replacement], start: int, count: int) -> list[Replacement]:
    """Return the replacements of ``count`` segments from ``start`` with the inner document's numbers."""
    return [
        Replacement(r.segment - start, r.start, r.end, r.text, r.stored)
        for r in replacements
        if start <= r.segment < start + count
    ]


class Office:
    """One Office document taken apart: its fields, its embedded documents, its notices."""

    def __init__(self, content: bytes, label: str, depth: int) -> None:
        """Open the package and drop what is never written."""
        self.package = Package(content, label)
        self.depth = depth
        self.notices: list[Notice] = []
        self.embedded: list[Embedded] = []
        self.fields: list[Field] = []
        self.segments: tuple[Segment, ...] = ()
        self._drop()

    def notice(self, kind: NoticeKind, place: str, explanation: str) -> None:
        """Add a notice once."""
        notice = Notice(kind, place, explanation)
        if notice not in self.notices:
            self.notices.append(notice)

    def _drop(self) -> None:
        for source in ["", *self.package.names()]:
            for relationship in list(self.package.relationships(source)):
                kind = relationship.type
                if not relationship.part or relationship.part not in self.package.names():
                    continue
                if kind in _DROPPED:
                    self.notice(NoticeKind.REMOVED, relationship.part, f"{_DROPPED[kind]}: not written")
                    self.package.drop(relationship.part)
                elif kind in _SIGNATURES and "digital-signature" in (relationship.element.get("Type") or ""):
                    self.notice(
                        NoticeKind.SIGNATURE, "file", "the digital signature is removed: it would not hold"
                    )
                    self.package.drop(relationship.part)
        reachable = set(self.package.reachable())
        for name in self.package.names():
            if not _USUAL_NAME.fullmatch(posixpath.basename(name)):
                self.notice(
                    NoticeKind.HIDDEN, name, "the name of this part was given by hand: it is kept as it is"
                )
            if name not in reachable:
                self.notice(NoticeKind.REMOVED, name, "a part that nothing refers to: not written")
                self.package.drop(name)

    def read_parts(self, reader: Reader, first: Sequence[str]) -> None:
        """Read every part: ``first`` in their order, then the others; number fields and embedded documents."""
        package = self.package
        names = package.reachable()
        found: list[Field] = []
        for name in [*first, *(n for n in names if n not in first)]:
            if not package.is_xml(name):
                self._read_binary(name)
                continue
            own = properties.read(name, package, self.notice)
            found += own if own is not None else reader(name, package.tree(name))
        for source in ["", *names]:
            found += _link_fields(package, source)
        self.fields = fields.visible(found)
        collected = list(fields.segments(self.fields))
        for embedded in self.embedded:
            collected += embedded.segments(len(collected))
        self.segments = tuple(collected)

    def _read_binary(self, name: str) -> None:
        kind = self.package.content_type(name).partition(";")[0].strip().lower()
        if kind.startswith("image/"):
            self.notice(NoticeKind.UNREAD, name, "an image: it may show text that was not read")
            return
        suffix = "." + name.rpartition(".")[2].lower()
        inner_name = "embedded" + _SUFFIX_OF_TYPE.get(kind, suffix)
        place = f"embedded document {len(self.embedded) + 1}"
        try:
            document = registry.read_inner(inner_name, self.package.content(name), self.depth + 1)
        except RedactionError:
            self.notice(
                NoticeKind.UNREAD, name, "an embedded object or binary part that no reader understands"
            )
            return
        self.embedded.append(Embedded(name, document, place))
        for notice in document.notices:
            self.notice(notice.kind, f"{place} > {notice.place}", notice.explanation)

    def write_embedded(self, replacements: Sequence[Replacement]) -> None:
        """Write the embedded documents into their parts."""
        for embedded in self.embedded:
            self.package.replace(embedded.part, embedded.write(replacements))

    def own(self, replacements: Sequence[Replacement]) -> list[Replacement]:
        """Return the replacements of the document's own fields."""
        return [r for r in replacements if r.segment < len(self.fields)]


def _link_fields(package: Package, source: str) -> list[Field]:
    return [
        Field([AttributeValue(r.element, "Target")], SegmentKind.LINK, "link", spelling=Spelling.URL)
        for r in package.relationships(source)
        if r.external
    ]

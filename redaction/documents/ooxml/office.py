"""What Word, Excel and PowerPoint files have in common: which parts go, which are documents themselves, who reads the rest."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from lxml import etree

from redaction.documents import fields, pictures, registry
from redaction.documents.fields import AttributeValue, Field
from redaction.documents.model import Document, Notice, NoticeKind, Replacement, Segment, SegmentKind
from redaction.documents.ooxml import macros, objects, properties
from redaction.documents.ooxml.package import Package, is_usual
from redaction.errors import RedactionError
from redaction.tokens.spelling import Spelling

_DROPPED = {
    "thumbnail": "a picture of the first page",
    "printerSettings": "printer settings, which name the printer and its user",
    "font": "embedded fonts",
    "recovery": "recovery data",
    "stylesWithEffects": "a copy of the styles for Word 2007",
    "stylesWithtEffects": "a copy of the styles for Word 2007",  # as early programs spelled it
    "revisionHeaders": "the history of a shared workbook",
    "revisionInfo": "the history of a shared presentation",
    "changesInfo": "the history of a shared presentation",
    "customProperty": "what add-ins keep with a sheet",
    "usernames": "the users of a shared workbook",
    "workbookmetadata": "what cloud storage knows of the workbook",
    "classificationlabels": "sensitivity labels, which name the organisation",
    **macros.PARTS,
}
_SIGNATURES = ("origin", "signature", "certificate")
_SUFFIX_OF_TYPE = {
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/csv": ".csv",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.ms-word.document.macroEnabled.12": ".docm",
    "application/vnd.ms-excel.sheet.macroEnabled.12": ".xlsm",
    "application/vnd.ms-powerpoint.presentation.macroEnabled.12": ".pptm",
}

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
    context = replace(segment.context, place=f"{place} > {segment.context.place}")
    return replace(segment, id=segment.id + start, context=context, depends_on=depends_on)


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
        self._counts: dict[str, int] = {}
        self._drop()

    def notice(self, kind: NoticeKind, place: str, explanation: str) -> None:
        """Add a notice once."""
        notice = Notice(kind, place, explanation)
        if notice not in self.notices:
            self.notices.append(notice)

    def _drop(self) -> None:
        macros.refuse_macro_sheets(self.package)
        for source in ["", *self.package.names()]:
            for relationship in list(self.package.relationships(source)):
                kind = relationship.type
                if not relationship.part or relationship.part not in self.package:
                    continue
                if kind in _DROPPED:
                    self.notice(NoticeKind.REMOVED, relationship.part, f"{_DROPPED[kind]}: not written")
                    self.package.drop(relationship.part)
                elif kind in _SIGNATURES and "digital-signature" in (relationship.element.get("Type") or ""):
                    self.notice(
                        NoticeKind.SIGNATURE, "file", "the digital signature is removed: it would not hold"
                    )
                    self.package.drop(relationship.part)
        macros.make_plain(self.package)
        reachable = set(self.package.reachable())
        for name in self.package.names():
            if name not in reachable:
                self.notice(NoticeKind.REMOVED, name, "a part that nothing refers to: not written")
                self.package.drop(name)
        objects.settle(self.package, self.notice)
        for name in self.package.names():
            if not is_usual(name):
                self._name_anew(name)

    def _name_anew(self, name: str) -> None:
        """Give a part that a person named a name that says nothing."""
        folder, base = posixpath.split(name)
        suffix = posixpath.splitext(base)[1]
        suffix = suffix.lower() if re.fullmatch(r"\.[A-Za-z][A-Za-z0-9]{1,4}", suffix) else ".bin"
        self.package.rename(name, self.package.free_name(posixpath.join(folder, f"part1{suffix}")))
        self.notice(NoticeKind.REMOVED, "file", "names of parts that were given by hand: replaced by numbers")

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
        content = self.package.content(name)
        if not content:
            return
        kind = self.package.content_type(name).partition(";")[0].strip().lower()
        suffix = pictures.suffix_of(content)
        if suffix is not None:
            inner_name, place = "picture" + suffix, f"picture {self._next('picture')}"
        else:
            inner_name = "embedded" + _SUFFIX_OF_TYPE.get(kind, "." + name.rpartition(".")[2].lower())
            place = f"embedded document {self._next('document')}"
        try:
            document = registry.read_inner(inner_name, content, self.depth + 1)
        except RedactionError:
            what = (
                "an image: it may show text that was not read"
                if suffix is not None or kind.startswith("image/")
                else "an embedded object or binary part that no reader understands"
            )
            self.notice(NoticeKind.UNREAD, name, what)
            return
        self.embedded.append(Embedded(name, document, place))
        for notice in document.notices:
            self.notice(notice.kind, f"{place} > {notice.place}", notice.explanation)

    def _next(self, what: str) -> int:
        self._counts[what] = self._counts.get(what, 0) + 1
        return self._counts[what]

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

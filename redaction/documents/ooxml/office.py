"""What Word, Excel and PowerPoint files have in common: which parts go, which are documents themselves, who reads the rest."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence

from lxml import etree

from redaction.documents import fields
from redaction.documents.embedding import EmbeddedDocuments
from redaction.documents.fields import AttributeValue, Field
from redaction.documents.model import Notice, NoticeKind, Replacement, Segment, SegmentKind
from redaction.documents.ooxml import macros, objects, own_names, properties
from redaction.documents.ooxml.package import Package, is_usual
from redaction.documents.xml_tree import local
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
    "webextensiontaskpanes": "add-ins and what they keep",
    "webextension": "add-ins and what they keep",
    "legacyDocTextInfo": "texts of diagrams in the form of PowerPoint 97",
    "legacyDiagramText": "texts of diagrams in the form of PowerPoint 97",
    "usernames": "the users of a shared workbook",
    "workbookmetadata": "what cloud storage knows of the workbook",
    "classificationlabels": "sensitivity labels, which name the organisation",
    **macros.PARTS,
}
_SIGNATURES = ("origin", "signature", "certificate")
Reader = Callable[[str, etree._Element], list[Field]]


class Office:
    """One Office document taken apart: its fields, its embedded documents, its notices."""

    def __init__(self, content: bytes, label: str, depth: int) -> None:
        """Open the package and drop what is never written."""
        self.package = Package(content, label)
        self.notices: list[Notice] = []
        self._embedded = EmbeddedDocuments(depth, self.notice)
        self.fields: list[Field] = []
        self.segments: tuple[Segment, ...] = ()
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
                self._embedded.read(name, package.content(name), package.content_type(name))
                continue
            if local(package.tree(name)) == "ink":
                self.notice(NoticeKind.UNREAD, name, "handwriting: it was not read")
            own = properties.read(name, package, self.notice)
            found += own if own is not None else reader(name, package.tree(name))
            found += own_names.fields(package, name, package.tree(name))
        for source in ["", *names]:
            found += _link_fields(package, source)
        self.fields = fields.visible(found)
        segments = fields.segments(self.fields)
        self.segments = (*segments, *self._embedded.segments(len(segments)))

    def write_embedded(self, replacements: Sequence[Replacement]) -> None:
        """Write the embedded documents into their parts."""
        for part, content in self._embedded.written(replacements):
            self.package.replace(part, content)

    def own(self, replacements: Sequence[Replacement]) -> list[Replacement]:
        """Return the replacements of the document's own fields."""
        return [r for r in replacements if r.segment < len(self.fields)]


def _link_fields(package: Package, source: str) -> list[Field]:
    return [
        Field([AttributeValue(r.element, "Target")], SegmentKind.LINK, "link", spelling=Spelling.URL)
        for r in package.relationships(source)
        if r.external
    ]

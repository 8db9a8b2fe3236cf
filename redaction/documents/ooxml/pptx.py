"""PowerPoint presentations: every slide, note, master, comment and drawing, one segment for each paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from redaction.documents import fields
from redaction.documents.fields import Field, attributes, drop_attribute
from redaction.documents.model import Document, NoticeKind, Replacement, SegmentKind
from redaction.documents.ooxml import charts, sweep
from redaction.documents.ooxml.office import Office
from redaction.documents.ooxml.paragraphs import drawing_paragraph
from redaction.documents.ooxml.tables import Tables
from redaction.documents.recent import Recent, collecting_later
from redaction.documents.xml_tree import local, namespace

# Root elements of ECMA-376 part 1, 19.3 and MS-PPTX 2.1: what a reviewer calls the part, and the kind of its texts.
_PLACES = {
    "sld": ("slide", SegmentKind.BODY),
    "notes": ("notes", SegmentKind.NOTE),
    "sldLayout": ("layout", SegmentKind.BODY),
    "sldMaster": ("master", SegmentKind.BODY),
    "notesMaster": ("notes master", SegmentKind.NOTE),
    "handoutMaster": ("handout master", SegmentKind.BODY),
    "cmLst": ("comments", SegmentKind.COMMENT),
    "cmAuthorLst": ("authors of comments", SegmentKind.COMMENT),
    "authorLst": ("authors of comments", SegmentKind.COMMENT),
    "chartSpace": ("chart", SegmentKind.BODY),
    "dataModel": ("diagram", SegmentKind.BODY),
    "drawing": ("diagram", SegmentKind.BODY),
}
_TIMES = frozenset({("cm", "dt"), ("cm", "created"), ("reply", "created"), ("task", "created")})
_SLIDE_PARTS = frozenset({"notesSlide", "comments", "chart", "diagramData", "diagramDrawing"})


class _Presentation:
    """A presentation taken apart: its parts in the order in which they are shown, each with its place."""

    def __init__(self, content: bytes, depth: int) -> None:
        self.office = Office(content, "PowerPoint", depth)
        self._hidden: set[str] = set()
        self._owner: dict[str, int] = {}
        main = self.office.package.main()
        self.office.read_parts(self._read_part, [main, *self._slides(main)])

    def _slides(self, main: str) -> list[str]:
        """Return the parts of the slides with what belongs to each, in the order of the show."""
        package = self.office.package
        targets = {r.id: r.part for r in package.relationships(main)}
        order: list[str] = []
        for element in package.tree(main).iterfind("{*}sldIdLst/{*}sldId"):
            identifier = next(
                (v for n, v in attributes(element) if n.startswith("{") and n.endswith("}id")), ""
            )
            slide = targets.get(identifier, "")
            if slide and slide not in order and package.is_xml(slide):
                order.append(slide)
        parts: list[str] = []
        for number, slide in enumerate(order, 1):
            own = [
                r.part
                for r in package.relationships(slide)
                if r.type in _SLIDE_PARTS and package.is_xml(r.part)
            ]
            for part in (slide, *own):
                if part and part not in self._owner:
                    self._owner[part] = number
                    parts.append(part)
            if package.tree(slide).get("show") in ("0", "false"):
                self._hidden.update([slide, *own])
                self.office.notice(
                    NoticeKind.HIDDEN, f"slide {number}", "a hidden slide: it is read like any other"
                )
        return parts

    def _read_part(self, name: str, root: etree._Element) -> list[Field]:
        _strip(root, self.office)
        what, kind = _PLACES.get(local(root), (name, SegmentKind.METADATA))
        place = what
        number = self._owner.get(name)
        if number is not None:
            place = f"slide {number}" if what == "slide" else f"slide {number}, {what}"
        if name in self._hidden and kind is SegmentKind.BODY:
            kind = SegmentKind.HIDDEN
        found: list[Field] = []
        claimed: set[etree._Element] = set()
        tables = Tables(root)
        elements = list(root.iter(etree.Element))
        for element in elements:
            if local(element) == "p" and "drawingml" in namespace(element):
                field = _paragraph(element, kind, place, tables)
                claimed.update(piece.element for piece in field.pieces if hasattr(piece, "element"))
                found.append(field)
        if local(root) == "chartSpace":
            for cache in charts.cache_fields(root, place):
                claimed.add(cache.pieces[0].element)  # type: ignore[attr-defined]
                found.append(cache)
        found += sweep.text_fields(elements, claimed, place, kind)
        found += sweep.attribute_fields(elements, place, SegmentKind.METADATA)
        self._report(elements, place)
        return found

    def _report(self, elements: Sequence[etree._Element], place: str) -> None:
        for element in elements:
            if local(element) in ("cNvPr", "docPr") and element.get("hidden") in ("1", "true"):
                self.office.notice(NoticeKind.HIDDEN, place, "a hidden shape: it is read like any other")


def _paragraph(p: etree._Element, kind: SegmentKind, place: str, tables: Tables) -> Field:
    where = tables.place(p)
    if where is None:
        return Field(drawing_paragraph(p), kind, place)
    kind = SegmentKind.CELL if kind is SegmentKind.BODY else kind
    return Field(drawing_paragraph(p), kind, f"{place}, {where.place}", where.column, where.label)


def _strip(root: etree._Element, office: Office) -> None:
    """Remove the times of comments."""
    for element in root.iter("{*}cm", "{*}reply", "{*}task"):
        for owner, name in _TIMES:
            if local(element) == owner and name in element.attrib and _may_go(root, name):
                drop_attribute(element, name)
                office.notice(NoticeKind.REMOVED, "comments", "times of comments: not written")


def _may_go(root: etree._Element, name: str) -> bool:
    """Return whether a comment may be without its time: ``dt`` is optional, ``created`` only there to be shown."""
    return name == "dt" or local(root) in ("cmLst", "tasks")


_RECENT: Recent[Office] = Recent()


class PowerPointFormat:
    """Reads and writes .pptx and its kin."""

    name = "pptx"
    suffixes = (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm")

    def read(self, name: str, content: bytes) -> Document:
        """Return every text of every part; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    @collecting_later()
    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the presentation where it is embedded ``depth`` documents deep."""
        office = _Presentation(content, depth).office
        if not depth:
            _RECENT.keep(content, office)
        return Document(name, self.name, content, office.segments, tuple(office.notices))

    @collecting_later()
    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the package with the replacements made and all other formatting as it was."""
        office = _RECENT.take(document.source) or _Presentation(document.source, 0).office
        fields.apply_all(office.fields, office.segments, office.own(replacements))
        office.write_embedded(replacements)
        return office.package.write()


FORMAT = PowerPointFormat()

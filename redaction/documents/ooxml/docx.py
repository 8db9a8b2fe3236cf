"""Word documents: every part is read, one segment for each paragraph with its runs joined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from redaction.documents import fields
from redaction.documents.fields import Field, NodeText, attributes
from redaction.documents.model import Document, NoticeKind, Replacement, SegmentKind
from redaction.documents.ooxml import charts, sweep
from redaction.documents.ooxml.office import Office
from redaction.documents.ooxml.paragraphs import drawing_paragraph, word, word_paragraph
from redaction.documents.ooxml.style_names import style_fields
from redaction.documents.ooxml.tables import Tables
from redaction.documents.recent import Recent, collecting_later
from redaction.documents.xml_tree import local, namespace
from redaction.tokens.spelling import Spelling

_KINDS = {
    "document": SegmentKind.BODY,
    "header": SegmentKind.HEADER,
    "hdr": SegmentKind.HEADER,
    "ftr": SegmentKind.FOOTER,
    "footnotes": SegmentKind.NOTE,
    "endnotes": SegmentKind.NOTE,
    "comments": SegmentKind.COMMENT,
    "glossaryDocument": SegmentKind.HIDDEN,
}
_PLACES = {
    "hdr": "header",
    "ftr": "footer",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "comments": "comment",
    "glossaryDocument": "building block",
}
_PRIVATE = tuple(
    f"{{*}}{name}"
    for name in (
        *("rsid", "rsidDel", "rsidP", "rsidR", "rsidRDefault", "rsidRPr", "rsidSect", "rsidTr"),
        *("gfxdata", "fullDate"),
    )
)
_TIMED = tuple(
    f"{{*}}{name}"
    for name in (
        *(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "comment",
            "commentExtensible",
            "cellIns",
            "cellDel",
            "cellMerge",
        ),
        *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "tblPrExChange"),
        *("tcPrChange", "trPrChange", "numberingChange", "moveFromRangeStart", "moveToRangeStart"),
        *("customXmlInsRangeStart", "customXmlDelRangeStart"),
        *("customXmlMoveFromRangeStart", "customXmlMoveToRangeStart"),
    )
)
_HIDDEN = ("{*}vanish", "{*}webHidden", "{*}specVanish")
_REFERENCE = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF|GOTOBUTTON)\b|.*\\l\b", re.IGNORECASE | re.DOTALL)
_BUILT_IN_BOOKMARK = re.compile(r"_(?:Toc|Ref|Hlk|Hlt|GoBack|PictureBullets)\w*\Z")


class _Part:
    """Reads one XML part that is not about properties."""

    def __init__(self, office: Office, name: str, root: etree._Element) -> None:
        self.office = office
        self.name = name
        self.root = root
        self.kind = _KINDS.get(local(root), SegmentKind.METADATA) if word(root) else SegmentKind.METADATA
        self.claimed: set[etree._Element] = set()
        self.fields: list[Field] = []

    def read(self) -> list[Field]:
        """Return the part's fields: paragraphs, then charts, then whatever else can be read."""
        _strip(self.root, self.office)
        elements = list(
            self.root.iter(etree.Element)
        )  # kept: making them anew for each look is what takes long
        tables = Tables(self.root)
        number = 0
        for element in self.root.iter("{*}p"):
            if word(element):
                number += 1
                self._word_paragraph(element, number, tables)
            elif "drawingml" in namespace(element):
                self._add(Field(drawing_paragraph(element), self.kind, f"{self._place(element)}, drawing"))
        if local(self.root) == "chartSpace":
            for field in charts.cache_fields(self.root, "chart"):
                self._add(field)
        place = _PLACES.get(local(self.root), self.name)
        self.fields += sweep.text_fields(elements, self.claimed, place, SegmentKind.METADATA)
        self.fields += [
            field
            for field in sweep.attribute_fields(
                elements,
                place,
                SegmentKind.METADATA,
                _STRUCTURAL_PAIRS,
                self.office.package.content(self.name),
            )
            if not _BUILT_IN_BOOKMARK.match(field.text)
        ]
        if local(self.root) == "styles":
            self.fields += style_fields(self.office.package, self.name, self.root)
        if any(word(e) for e in self.root.iter(*_HIDDEN)):
            self.office.notice(
                NoticeKind.HIDDEN, place, "text formatted as hidden: it is read like any other"
            )
        if any(word(e) and "FFFFFF" in e.values() for e in self.root.iter("{*}color")):
            self.office.notice(NoticeKind.HIDDEN, place, "white text: it is read like any other")
        if next(self.root.iter("{*}binData"), None) is not None:
            self.office.notice(NoticeKind.UNREAD, place, "an embedded binary object")
        return self.fields

    def _add(self, field: Field) -> None:
        for piece in field.pieces:
            if isinstance(piece, NodeText) or hasattr(piece, "element"):
                self.claimed.add(piece.element)
        self.fields.append(field)

    def _place(self, element: etree._Element) -> str:
        base = _PLACES.get(local(self.root))
        if base in ("comment", "footnote", "endnote"):
            for ancestor in element.iterancestors(f"{{*}}{base}"):
                identifier = next((v for n, v in attributes(ancestor) if n.endswith("}id")), "")
                return f"{base} {identifier}" if identifier.isdigit() else base
        return base or ("document" if local(self.root) == "document" else self.name)

    def _word_paragraph(self, p: etree._Element, number: int, tables: Tables) -> None:
        paragraph = word_paragraph(p)
        where = tables.place(p)
        base = _PLACES.get(local(self.root))
        place = self._place(p) if base else f"paragraph {number}"
        column = label = ""
        kind = self.kind
        if where is not None:
            place = f"{base}, {where.place}" if base else where.place
            column, label = where.column, where.label
            kind = SegmentKind.CELL if kind == SegmentKind.BODY else kind
        self._add(Field(paragraph.live, kind, place, column, label))
        if paragraph.deleted:
            self._add(Field(paragraph.deleted, SegmentKind.DELETED, f"{place}, deleted text"))
        for code in paragraph.codes:
            text = "".join(piece.text for piece in code)
            spelling = Spelling.IDENTIFIER if _REFERENCE.match(text) else Spelling.PLAIN
            self._add(Field(code, SegmentKind.LINK, f"{place}, field code", spelling=spelling))
        if paragraph.change_within_word:
            self.office.notice(
                NoticeKind.HIDDEN,
                place,
                "a tracked change within a word: the word before the change can be read",
            )


_STRUCTURAL_PAIRS = frozenset(
    {
        ("style", "name"),
        ("pict", "title"),
        ("instrText", "space"),
        ("listItem", "value"),
        ("imagedata", "href"),
    }
) - {("listItem", "value"), ("pict", "title"), ("imagedata", "href")}


def _strip(root: etree._Element, office: Office) -> None:
    """Remove revision ids, times of tracked changes, chosen dates of date pickers and copies of drawings."""
    etree.strip_attributes(root, *_PRIVATE)
    for element in root.iter(*_TIMED):
        for name, _ in attributes(element):
            if name.rpartition("}")[2] in ("date", "dateUtc"):
                del element.attrib[name]
                office.notice(
                    NoticeKind.REMOVED, "document", "times of comments and tracked changes: not written"
                )
    for rsids in root.findall("{*}rsids"):
        root.remove(rsids)


class WordFormat:
    """Reads and writes .docx."""

    name = "docx"
    suffixes = (".docx",)

    def read(self, name: str, content: bytes) -> Document:
        """Return every text of every part; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    @collecting_later()
    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the document where it is embedded ``depth`` documents deep."""
        office = _open(content, depth)
        if not depth:
            _RECENT.keep(content, office)
        return Document(name, self.name, content, office.segments, tuple(office.notices))

    @collecting_later()
    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the package with the replacements made and all other formatting as it was."""
        office = _RECENT.take(document.source) or _open(document.source, 0)
        fields.apply_all(office.fields, office.segments, office.own(replacements))
        office.write_embedded(replacements)
        return office.package.write()


_RECENT: Recent[Office] = Recent()


def _open(content: bytes, depth: int) -> Office:
    office = Office(content, "Word", depth)
    main = office.package.main()
    notes = [
        part
        for kind in ("header", "footer", "footnotes", "endnotes", "comments")
        for part in dict.fromkeys(office.package.related(main, kind))
    ]
    office.read_parts(lambda name, root: _Part(office, name, root).read(), [main, *notes])
    return office


FORMAT = WordFormat()

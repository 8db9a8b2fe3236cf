"""XML files of any vocabulary: text, attributes, comments, processing instructions, names and namespaces.

Elements with text between their children are read as one block. Entities are never resolved and nothing is fetched; a
document type with declarations of its own is refused. Declaration, encoding and the blanks between elements stay.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from lxml import etree

from redaction.documents import fields, health_records
from redaction.documents.fields import AttributeValue, Field, NodeTail, NodeText, Piece, attributes, legal_xml
from redaction.documents.model import Document, Notice, NoticeKind, Replacement, Segment, SegmentKind
from redaction.documents.xml_names import ElementNames
from redaction.errors import UnreadableDocument
from redaction.tokens.spelling import Spelling

_DECLARATION = re.compile(rb"\s*<\?xml\b[^>]*\?>")
_LINKS = frozenset(
    {"href", "src", "action", "url", "uri", "location", "schemaLocation", "noNamespaceSchemaLocation"}
)
_IDENTIFIERS = frozenset({"id", "idref", "idrefs", "ID", "IDREF", "refid"})
_KNOWN = re.compile(
    r"(?:https?://(?:www\.w3\.org|schemas\.(?:microsoft|openxmlformats|xmlsoap)\.(?:com|org)|hl7\.org|www\.hl7\.org"
    r"|purl\.org|purl\.oclc\.org|www\.apple\.com/DTDs|maven\.apache\.org|docbook\.org|www\.opengis\.net"
    r"|www\.xbrl\.org|xbrl\.org|xbrl\.sec\.gov|www\.loc\.gov|java\.sun\.com|xmlns\.jcp\.org)[^\s]*"
    r"|urn:(?:hl7-org|oasis|schemas-microsoft-com|iso|un:unece)[^\s]*|-//[^\s]*)"
)


@dataclass(slots=True, eq=False)
class _Remark:
    """The text of a comment or of a processing instruction."""

    element: etree._Element
    ends: str
    writable: bool = True

    @property
    def text(self) -> str:
        """What it says."""
        return self.element.text or ""

    def put(self, text: str) -> None:
        """Replace it, without what would end it."""
        legal = legal_xml(text)
        while self.ends in legal:
            legal = legal.replace(self.ends, self.ends[0] + " " + self.ends[1:])
        self.element.text = legal + " " if legal.endswith("-") else legal


@dataclass(slots=True, eq=False)
class _Namespace:
    """The name of a namespace, which may be an address of whoever made it; changed in the written text."""

    uri: str
    changed: dict[str, str]
    writable: bool = True

    @property
    def text(self) -> str:
        """The name."""
        return self.uri

    def put(self, text: str) -> None:
        """Give the namespace another name."""
        self.changed[self.uri] = legal_xml(text)


class XmlText:
    """A parsed XML text and its fields."""

    def __init__(self, content: bytes) -> None:
        """Parse the content; raise UnreadableDocument for unsound XML and for declarations of entities."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False)
        try:
            root = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError, LookupError):
            raise UnreadableDocument(format="XML", reason="it is not sound XML") from None
        self.tree = root.getroottree()
        self.root = root
        self.notices: list[Notice] = []
        self._content = content
        self._namespaces: dict[str, str] = {}
        self._information = cast(Any, self.tree.docinfo)
        self._doctype = str(self._information.doctype)
        internal = self._information.internalDTD
        if internal is not None and (any(internal.iterentities()) or any(internal.iterelements())):
            raise UnreadableDocument(
                format="XML", reason="it declares entities or a document type of its own"
            )
        if any(True for _ in root.iter(etree.Entity)):
            raise UnreadableDocument(format="XML", reason="it refers to entities that it does not declare")
        if self._doctype and not all(
            _KNOWN.fullmatch(part) for part in re.findall(r'"([^"]*)"', self._doctype)
        ):
            self._doctype = ""
            self.notices.append(
                Notice(
                    NoticeKind.REMOVED, "document type", "a document type of an unknown origin: not written"
                )
            )

    def fields(self) -> list[Field]:
        """Return the fields in order: texts and attributes, remarks, names, namespaces."""
        found: list[Field] = []
        self._walk(self.root, found, "")
        for remark in self._remarks():
            is_comment = isinstance(remark, etree._Comment)
            kind, ends = (SegmentKind.COMMENT, "--") if is_comment else (SegmentKind.METADATA, "?>")
            found.append(
                Field([_Remark(remark, ends)], kind, "a comment" if is_comment else "an instruction")
            )
        names: dict[str, list[etree._Element]] = {}
        uris: dict[str, None] = {}
        for element in self.root.iter(etree.Element):
            if not _KNOWN.fullmatch(etree.QName(element).namespace or ""):
                names.setdefault(etree.QName(element).localname, []).append(element)
            uris.update(dict.fromkeys(uri for uri in element.nsmap.values() if not _KNOWN.fullmatch(uri)))
        for name, elements in names.items():
            found.append(
                Field(
                    [ElementNames(elements, name)],
                    SegmentKind.NAME,
                    "an element's name",
                    spelling=Spelling.IDENTIFIER,
                )
            )
        for uri in uris:
            piece = _Namespace(uri, self._namespaces)
            found.append(Field([piece], SegmentKind.LINK, "a namespace", spelling=Spelling.URL))
        return found

    def _remarks(self) -> Iterator[etree._Element]:
        """Yield comments and processing instructions, those around the root included."""
        yield from reversed(list(self.root.itersiblings(preceding=True)))
        yield from self.root.iter(etree.Comment, etree.ProcessingInstruction)
        yield from self.root.itersiblings()

    def _walk(self, element: etree._Element, found: list[Field], path: str) -> None:
        label = etree.QName(element).localname
        place = f"line {element.sourceline}" if element.sourceline else ""
        for name, value in attributes(element):
            if value.strip():
                found.append(_attribute(element, name, label, place))
        children = list(element)
        if any((child.tail or "").strip() for child in children) and not _holds_blocks(element):
            pieces: list[Piece] = []
            self._collect(element, pieces, found, place)
            found.append(_said(element, pieces, label, place))
            return
        if (element.text or "").strip():
            found.append(_said(element, [NodeText(element)], label, place))
        for child in children:
            if isinstance(child.tag, str):
                self._walk(child, found, path)
            if (child.tail or "").strip():
                found.append(Field([NodeTail(child)], SegmentKind.BODY, place, label=label))

    def _collect(self, element: etree._Element, pieces: list[Piece], found: list[Field], place: str) -> None:
        """Take the text of an element and of everything in it as one block."""
        pieces.append(NodeText(element))
        for child in element:
            if isinstance(child.tag, str):
                for name, value in attributes(child):
                    if value.strip():
                        found.append(_attribute(child, name, etree.QName(child).localname, place))
                self._collect(child, pieces, found, place)
            pieces.append(NodeTail(child))

    def to_bytes(self) -> bytes:
        """Return the XML in its encoding with the declaration it had."""
        text = str(etree.tostring(self.tree, encoding="unicode"))
        if self._information.doctype and not self._doctype:
            text = text.replace(self._information.doctype, "", 1).lstrip()
        for old, new in self._namespaces.items():
            quoted = re.escape(_escaped(old))
            text = re.sub(rf"""(\sxmlns(?::[\w.-]+)?=)(["']){quoted}\2""", _declares(new), text)
        declaration = _DECLARATION.match(self._content.removeprefix(codecs.BOM_UTF8))
        encoding = str(self._information.encoding or "UTF-8")
        if encoding.upper().startswith("UTF-16") or encoding.upper().startswith("UCS"):
            return (f'<?xml version="1.0" encoding="UTF-16"?>\n{text}').encode("utf-16")
        mark = codecs.BOM_UTF8 if self._content.startswith(codecs.BOM_UTF8) else b""
        head = declaration[0] + b"\n" if declaration else b""
        tail = b"\n" if self._content.endswith(b"\n") else b""
        try:
            return mark + head + text.encode(encoding) + tail
        except (
            UnicodeEncodeError,
            LookupError,
        ):  # a character beyond the encoding, perhaps in a name or a comment
            return b'<?xml version="1.0" encoding="UTF-8"?>\n' + text.encode("utf-8") + tail


def _declares(uri: str) -> Callable[[re.Match[str]], str]:
    return lambda match: f'{match[1]}"{_escaped(uri)}"'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _holds_blocks(element: etree._Element) -> bool:
    """Whether an element is large: then its parts are read one by one, although there is text between them."""
    return sum(1 for _ in zip(range(201), element.iter(), strict=False)) > 200


def _said(element: etree._Element, pieces: Sequence[Piece], label: str, place: str) -> Field:
    stated = health_records.stated_text(element)
    made = Field(pieces, SegmentKind.BODY, place, column=label)
    return _with_statement(made, stated)


def _attribute(element: etree._Element, name: str, label: str, place: str) -> Field:
    local = name.rpartition("}")[2]
    pieces = [AttributeValue(element, name)]
    if local in _LINKS:
        return Field(pieces, SegmentKind.LINK, place, label=local, spelling=Spelling.URL)
    if local in _IDENTIFIERS and re.fullmatch(r"[\w.-]+", element.get(name) or ""):
        return Field(
            pieces, SegmentKind.METADATA, place, label=f"{label} {local}", spelling=Spelling.IDENTIFIER
        )
    column = label if local == "value" else local
    made = Field(pieces, SegmentKind.METADATA, place, column=column)
    return _with_statement(made, health_records.stated_attribute(element, local))


def _with_statement(made: Field, stated: tuple[str, str] | None) -> Field:
    if stated is not None:
        made.stated, made.path = stated
    return made


class XmlFormat:
    """Reads and writes .xml and .xhtml."""

    name = "xml"
    suffixes = (
        ".xml",
        ".xhtml",
        ".xsd",
        ".xsl",
        ".xslt",
        ".rss",
        ".atom",
        ".config",
        ".resx",
        ".plist",
        ".cda",
    )

    def read(self, name: str, content: bytes) -> Document:
        """Return the texts, attributes, remarks and names of the document."""
        parsed = XmlText(content)
        found: tuple[Segment, ...] = fields.segments(fields.visible(parsed.fields()))
        return Document(name, self.name, content, found, tuple(parsed.notices))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the document with the replacements made."""
        parsed = XmlText(document.source)
        own = fields.visible(parsed.fields())
        if not replacements and not parsed.notices:
            return document.source
        fields.apply_all(own, document.segments, replacements)
        return parsed.to_bytes()


FORMAT = XmlFormat()

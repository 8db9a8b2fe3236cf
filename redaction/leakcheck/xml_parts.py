"""One XML part: its text joined by paragraph, its attributes, comments and numbers, and its raw bytes.

Works without knowing the schema: what an attribute or element is called decides only whether it is read as text
or as a setting of the format (ECMA-376 for WordprocessingML, SpreadsheetML and DrawingML; ODF 1.3 likewise).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree

from redaction.leakcheck.formula_texts import without_syntax
from redaction.leakcheck.numbers import Numbers
from redaction.leakcheck.office_words import is_standard
from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined, passage
from redaction.leakcheck.report import Unchecked
from redaction.leakcheck.vocabulary import words

_PARTS_REMEMBERED = 48
_LARGEST_REMEMBERED = 1 << 19  # bytes
_BLOCKS = words(
    "p h si c text comment row tr td th t1 li title definedName author sheet m oddHeader oddFooter"
)
_BREAKS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "s": " ",
    "line-break": "\n",
    "ptab": "\t",
    "noBreakHyphen": "-",
}
_FIELD_CODES = frozenset({"instrText", "delInstrText"})
_FORMULAS = words("f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula")
_PAGE_TEXTS = words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter")
_FONT_CODE = re.compile(r'&"([^"]*)"')  # ECMA-376 part 1, 18.3.1.46
_CONTENT_TYPE = re.compile(r"[a-z]+/(?:vnd\.(?:openxmlformats|ms|oasis)[-.][\w.+-]*|[\w.+-]*xml|[a-z]{3,8})")
_DELETED = frozenset({"del", "moveFrom"})
_INSERTED = frozenset({"ins", "moveTo"})
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
# Elements whose text is a setting or a count that the producing program writes.
_SETTINGS = words(
    """
    Application AppVersion Template DocSecurity TotalTime Pages Words Characters CharactersWithSpaces Lines Paragraphs
    ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged Slides Notes HiddenSlides MMClips PresentationFormat
    posOffset pctWidth pctHeight pctPosHOffset pctPosVOffset formatCode row col rowOff colOff Anchor Row Column
    i1 i2 i4 i8 lpwstrCount idx order version revision MoveWithCells SizeWithCells AutoFill TextVAlign TextHAlign
    LockText Visible created modified lastPrinted creation-date date
    """
)
_TEXT_ATTRIBUTES = words(
    """
    author initials descr title alt tooltip display displayName prompt promptTitle error errorTitle userName userId
    instr caption string href src location linkTarget v text sourceFile connection command fullDate description
    uniqueName subject creator lastModifiedBy company manager keywords category label displayText password url formula
    """
)
_NAMING_ELEMENTS = words(
    """
    docVar tag alias listItem listEntry statusText helpText default result sheet definedName bookmarkStart table
    tableColumn cacheField sheetName person cmAuthor customSheetView dataField pivotTableDefinition property
    connection textPr webPr dbPr smartTag attr custSh section comment tab docPart
    """
)
_STYLE_REFERENCES = words("pStyle rStyle tblStyle basedOn next link numStyleLink styleLink clickAndTypeStyle")
_XMLNS = re.compile(rb"""\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')""")
_MARKUP_NAME = re.compile(rb"</?[\w:.-]+|\s[\w:.-]+\s*=")
_ADDRESS = (
    r"https?://(?:schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|(?:www\.)?w3\.org|purl\.(?:org|oclc\.org)"
    r"|ns\.adobe\.com)[^\"'<>\s]*"
)
_KNOWN_ADDRESS = re.compile(_ADDRESS)
_KNOWN_URI = re.compile(_ADDRESS.encode())
_OFFICE = (
    "{http://schemas.openxmlformats.org/",
    "{http://purl.oclc.org/ooxml/",
    "{http://schemas.microsoft.com/",
    "{urn:schemas-microsoft-com:",
    "{urn:oasis:names:tc:opendocument:xmlns:",
)


@dataclass(slots=True)
class _Block:
    """A paragraph while it is read: with everything, without deletions, without insertions."""

    place: str
    texts: tuple[list[str], list[str], list[str]] = field(default_factory=lambda: ([], [], []))

    def add(self, text: str, deleted: bool, inserted: bool) -> None:
        self.texts[0].append(text)
        if not deleted:
            self.texts[1].append(text)
        if not inserted:
            self.texts[2].append(text)


def is_xml(name: str, content: bytes) -> bool:
    """Whether a part of a package is to be read as XML, by name or by its first bytes."""
    if name.lower().endswith((".xml", ".rels", ".vml", ".xhtml", ".svg")):
        return True
    return content[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml")


def parse(content: bytes) -> etree._Element | None:
    """Return the root element, or None if it is no sound XML; entities are not expanded, nothing is fetched."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def extract(
    place: str, content: bytes, date_styles: Collection[str] = (), built_in: Collection[str] = ()
) -> Iterator[Extract]:
    """Yield all that an XML part says.

    ``date_styles`` are the cell styles that show a number as a date, ``built_in`` the identifiers of Word's own
    styles, which each language spells in its own way.
    """
    if len(content) <= _LARGEST_REMEMBERED:
        yield from _remembered(place, content, frozenset(date_styles), frozenset(built_in))
    else:
        yield from _extracted(place, content, frozenset(date_styles), frozenset(built_in))


@lru_cache(maxsize=_PARTS_REMEMBERED)
def _remembered(
    place: str, content: bytes, date_styles: frozenset[str], built_in: frozenset[str]
) -> tuple[Extract, ...]:
    """Documents of one office share their template's styles, themes and settings: the same bytes say the same."""
    return tuple(_extracted(place, content, date_styles, built_in))


def _extracted(
    place: str, content: bytes, date_styles: frozenset[str], built_in: frozenset[str]
) -> Iterator[Extract]:
    raw = _KNOWN_URI.sub(b"", _MARKUP_NAME.sub(b" ", _XMLNS.sub(b"", content)))
    root = parse(content)
    yield RawBytes("raw XML", place, raw, Reading.STRUCTURE if root is None else Reading.MARKUP)
    if root is None:
        yield passage("raw XML", place, content.decode("utf-8", "replace"))
        yield Unchecked(place, "damaged XML")
        return
    if root.getroottree().docinfo.internalDTD is not None:
        yield Unchecked(place, "XML with a document type definition")
    reader = _Reader(place, date_styles, built_in)
    reader.walk(root)
    yield from reader.extracts()


class _Reader:
    """Walks one part once and sorts what it finds by how it is to be read."""

    def __init__(self, place: str, date_styles: frozenset[str], built_in: frozenset[str]) -> None:
        self._place = place
        self._date_styles = date_styles
        self._built_in = built_in
        self._blocks: list[_Block] = []
        self._stack: list[_Block] = []
        self._tracked = [0, 0]
        self._was_tracked = False
        self._fields: list[str] = []
        self._text_attributes: list[tuple[str, str]] = []
        self._settings: list[tuple[str, str]] = []
        self._remarks: list[tuple[str, str]] = []
        self._numbers: list[tuple[str, str, bool]] = []
        self._names: set[str] = set()
        self._count = 0

    def walk(self, root: etree._Element) -> None:
        top = _Block(self._place)
        self._stack.append(top)
        self._blocks.append(top)
        for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if event in ("comment", "pi"):
                self._remarks.append((self._place, element.text or ""))
                self._add(element.tail, element.getparent())
            elif event == "start":
                self._start(element)
            else:
                self._end(element)

    def extracts(self) -> Iterator[Extract]:
        for view, channel in enumerate(("text", "text without deletions", "text without insertions")):
            if view and not self._was_tracked:
                break
            yield from joined(channel, ((block.place, "".join(block.texts[view])) for block in self._blocks))
        yield from joined("field codes", ((self._place, "".join(self._fields)),))
        yield from joined("attributes", self._text_attributes)
        yield from joined("settings", self._settings, Reading.STRUCTURE)
        yield from joined("names", ((self._place, name) for name in sorted(self._names)), Reading.STRUCTURE)
        yield from joined("remarks", self._remarks)
        if self._numbers:
            yield Numbers("numbers", tuple(self._numbers))

    def _start(self, element: etree._Element) -> None:
        name = _local(element.tag)
        if not str(element.tag).startswith(_OFFICE):
            self._names.add(name)
        if name in _DELETED or name in _INSERTED:
            self._tracked[name in _INSERTED] += 1
            self._was_tracked = True
        if name in _BLOCKS:
            self._open(name, element)
        if name in _BREAKS and not element.text:
            self._write(_BREAKS[name])
        self._attributes(name, element)
        self._text(name, element)

    def _end(self, element: etree._Element) -> None:
        name = _local(element.tag)
        if name in _DELETED or name in _INSERTED:
            self._tracked[name in _INSERTED] -= 1
        if name in _BLOCKS and len(self._stack) > 1:
            self._stack.pop()
            self._write("\n")  # a text box inside a paragraph separates what stands before and after it
        self._add(element.tail, element.getparent())

    def _open(self, name: str, element: etree._Element) -> None:
        self._count += 1
        cell = element.get("r") if name == "c" else None
        place = f"{self._place}, cell {cell}" if cell else f"{self._place}, {_shown(name)} {self._count}"
        block = _Block(place)
        self._blocks.append(block)
        self._stack.append(block)

    def _text(self, name: str, element: etree._Element) -> None:
        text = element.text
        if not text:
            return
        if name in _FIELD_CODES:
            self._fields.append(text)
        elif name in _SETTINGS:
            self._settings.append((self._place, text))
        elif name == "v" and _NUMBER.fullmatch(text.strip()):
            parent = element.getparent()
            kind = parent.get("t") if parent is not None else None
            if kind not in ("s", "b", "e"):  # the number of a shared string, a truth value, an error
                style = parent.get("s", "0") if parent is not None else "0"
                self._numbers.append((self._stack[-1].place, text.strip(), style in self._date_styles))
        elif name in _PAGE_TEXTS:
            self._write(_FONT_CODE.sub(lambda m: "" if is_standard(m[1]) else m[0], text))
        elif name in _FORMULAS and str(element.tag).startswith(_OFFICE):
            self._write(without_syntax(text))
        else:
            self._write(text)

    def _add(self, tail: str | None, parent: etree._Element | None) -> None:
        if tail and (tail.strip() or parent is None or _local(parent.tag) in _BLOCKS):
            self._write(tail)

    def _write(self, text: str) -> None:
        if len(self._stack) == 1:  # outside paragraphs every element stands for itself, as in properties
            self._blocks.append(_Block(self._place))
            self._stack[0] = self._blocks[-1]
        self._stack[-1].add(text, self._tracked[0] > 0, self._tracked[1] > 0)

    def _attributes(self, name: str, element: etree._Element) -> None:
        for full_key, value in element.attrib.items():
            key = _local(full_key)
            if not value:
                continue
            entry = (self._place, str(value))
            if name == "Relationship" and key in ("Target", "TargetMode"):
                if key == "Target":
                    if element.get("TargetMode") == "External" or "://" in value:
                        self._text_attributes.append(entry)
                    elif not is_standard(value):
                        self._settings.append(entry)
            elif key in _TEXT_ATTRIBUTES or (name in _NAMING_ELEMENTS and key in ("val", "name", "value")):
                self._text_attributes.append(entry)
            elif (not _NUMBER.fullmatch(str(value)) or len(value) >= 6) and not self._is_own(
                element, key, str(value)
            ):
                self._settings.append((self._place, _KNOWN_ADDRESS.sub("", str(value))))

    def _is_own(self, element: etree._Element, key: str, value: str) -> bool:
        """Whether a setting says nothing but what the format and its programs say in every document."""
        if not str(element.tag).startswith(_OFFICE):
            return False
        if value in self._built_in and (key == "styleId" or _local(element.tag) in _STYLE_REFERENCES):
            return True
        return is_standard(value) or (
            key in ("ContentType", "media-type") and _CONTENT_TYPE.fullmatch(value) is not None
        )


def _local(tag: object) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _shown(name: str) -> str:
    return {"p": "paragraph", "h": "heading", "si": "string"}.get(name, name)

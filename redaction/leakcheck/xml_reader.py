"""Walks one XML part once and sorts what it says by how it is to be read: texts by paragraph, attributes, names, numbers.

What an element is called decides only whether it is read as text or as a setting of the format (ECMA-376 for
WordprocessingML, SpreadsheetML and DrawingML; ODF 1.3 likewise).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from lxml import etree

from redaction.leakcheck import xml_settings
from redaction.leakcheck.formula_texts import without_syntax
from redaction.leakcheck.numbers import Numbers
from redaction.leakcheck.office_words import is_standard
from redaction.leakcheck.passages import Extract, Reading, joined
from redaction.leakcheck.schema_words import is_schema_name
from redaction.leakcheck.vocabulary import words
from redaction.leakcheck.xml_settings import Saying

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
_DELETED = frozenset({"del", "moveFrom"})
_INSERTED = frozenset({"ins", "moveTo"})
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ERROR = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|FIELD!)")
# Elements whose text is a setting or a count that the producing program writes.
_SETTINGS = words(
    """
    Application AppVersion Template DocSecurity TotalTime Pages Words Characters CharactersWithSpaces Lines Paragraphs
    ScaleCrop LinksUpToDate SharedDoc HyperlinksChanged Slides Notes HiddenSlides MMClips PresentationFormat
    posOffset pctWidth pctHeight pctPosHOffset pctPosVOffset formatCode row col rowOff colOff Anchor Row Column
    i1 i2 i4 i8 lpwstrCount idx order version revision MoveWithCells SizeWithCells AutoFill TextVAlign TextHAlign
    LockText Visible created modified lastPrinted creation-date date attrName
    """
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


@dataclass(frozen=True, slots=True)
class _Kind:
    """What the name of an element decides."""

    name: str
    office: bool
    block: bool
    tracked: bool
    plain: bool  # nothing but its own text and attributes has to be looked at


class Reader:
    """Reads one part; ``place`` is its name, the rest as ``xml_parts.extract`` has it."""

    def __init__(self, place: str, date_styles: frozenset[str], built_in: frozenset[str]) -> None:
        self._place = place
        self._date_styles = date_styles
        self._built_in = built_in
        self._blocks: list[_Block] = []
        self._stack: list[_Block] = []
        self._tracked = [0, 0]
        self._was_tracked = False
        self._fields: list[str] = []
        self._sayings: dict[Saying, dict[tuple[str, str], None]] = {saying: {} for saying in Saying}
        self._remarks: list[tuple[str, str]] = []
        self._numbers: list[tuple[str, str, bool]] = []
        self._kinds: dict[str, _Kind] = {}
        self._keys: set[str] = set()
        self._count = 0

    def walk(self, root: etree._Element) -> None:
        """Read a tree."""
        top = _Block(self._place)
        self._stack.append(top)
        self._blocks.append(top)
        for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi", "start-ns")):
            if event == "start":
                self._start(element)
            elif event == "end":
                self._end(element)
            elif event == "start-ns":
                self._say(xml_settings.of_namespace(*element))
            else:
                self._remarks.append((self._place, element.text or ""))
                self._add(element.tail, element.getparent())

    def extracts(self) -> Iterator[Extract]:
        """Yield what was read."""
        for view, channel in enumerate(("text", "text without deletions", "text without insertions")):
            if view and not self._was_tracked:
                break
            yield from joined(channel, ((block.place, "".join(block.texts[view])) for block in self._blocks))
        yield from joined("field codes", ((self._place, "".join(self._fields)),))
        yield from joined("attributes", self._sayings[Saying.TEXT])
        yield from joined("settings", self._sayings[Saying.CHOSEN], Reading.SETTING)
        yield from joined("identifiers", self._sayings[Saying.MADE_UP], Reading.STRUCTURE)
        yield from joined("remarks", self._remarks)
        if self._numbers:
            yield Numbers("numbers", tuple(self._numbers))

    def _say(self, said: tuple[Saying, str] | None) -> None:
        if said is not None:
            self._sayings[said[0]][self._place, said[1]] = None

    def _kind(self, tag: str) -> _Kind:
        """Return what an element's name decides; the name itself is read when it first comes."""
        known = self._kinds.get(tag)
        if known is None:
            name = tag.rpartition("}")[2]
            self._say(xml_settings.of_name(tag))
            known = _Kind(
                name=name,
                office=xml_settings.of_office(tag),
                block=name in _BLOCKS,
                tracked=name in _DELETED or name in _INSERTED,
                plain=name not in _SPECIAL,
            )
            self._kinds[tag] = known
        return known

    def _start(self, element: etree._Element) -> None:
        tag = element.tag
        kind = self._kinds.get(tag) or self._kind(tag)
        if kind.tracked:
            self._tracked[kind.name in _INSERTED] += 1
            self._was_tracked = True
        if kind.block:
            self._open(kind.name, element)
        items = cast("list[tuple[str, str]]", element.items())
        if items:
            self._attributes(kind, element, items)
        text = element.text
        if text:
            if kind.plain:
                self._write(text)
            else:
                self._text(kind, element, text)
        elif kind.name in _BREAKS:
            self._write(_BREAKS[kind.name])

    def _end(self, element: etree._Element) -> None:
        kind = self._kinds[element.tag]
        if kind.tracked:
            self._tracked[kind.name in _INSERTED] -= 1
        if kind.block and len(self._stack) > 1:
            self._stack.pop()
            self._write("\n")  # a text box inside a paragraph separates what stands before and after it
        tail = element.tail
        if tail:
            self._add(tail, element.getparent())

    def _open(self, name: str, element: etree._Element) -> None:
        self._count += 1
        cell = element.get("r") if name == "c" else None
        place = (
            f"{self._place}, cell {cell}"
            if cell
            else f"{self._place}, {_SHOWN.get(name, name)} {self._count}"
        )
        block = _Block(place)
        self._blocks.append(block)
        self._stack.append(block)

    def _text(self, kind: _Kind, element: etree._Element, text: str) -> None:
        name = kind.name
        if name in _FIELD_CODES:
            self._fields.append(text)
        elif name in _SETTINGS:
            quoted = name == "formatCode" and '"' in text
            chosen = name in ("formatCode", "Application", "Template")
            said = is_standard(text) if chosen else is_schema_name(text)
            self._say((Saying.CHOSEN, text) if quoted else xml_settings.of_setting(text, said))
        elif name == "v":
            self._value(element, text)
        elif name in _PAGE_TEXTS:
            self._write(_FONT_CODE.sub(lambda m: "" if is_standard(m[1]) else m[0], text))
        elif name in _FORMULAS and kind.office:
            self._write(without_syntax(text))
        else:
            self._write(text)

    def _value(self, element: etree._Element, text: str) -> None:
        """Read what a cell shows: a text, or a number, which is none if it counts shared strings (18.18.11)."""
        parent = element.getparent()
        kind = parent.get("t") if parent is not None else None
        if kind == "e" and _ERROR.fullmatch(text):
            return
        if not _NUMBER.fullmatch(text.strip()):
            self._write(text)
        elif kind not in ("s", "b", "e"):
            style = parent.get("s", "0") if parent is not None else "0"
            self._numbers.append((self._stack[-1].place, text.strip(), style in self._date_styles))

    def _add(self, tail: str | None, parent: etree._Element | None) -> None:
        if tail and (tail.strip() or parent is None or self._kind(str(parent.tag)).block):
            self._write(tail)

    def _write(self, text: str) -> None:
        if len(self._stack) == 1:  # outside paragraphs every element stands for itself, as in properties
            self._blocks.append(_Block(self._place))
            self._stack[0] = self._blocks[-1]
        self._stack[-1].add(text, self._tracked[0] > 0, self._tracked[1] > 0)

    def _attributes(self, kind: _Kind, element: etree._Element, items: list[tuple[str, str]]) -> None:
        tag = element.tag
        for key, value in items:
            if key not in self._keys:
                self._keys.add(key)
                self._key(tag, key)
            if kind.name == "Relationship" and key == "Target":
                if element.get("TargetMode") == "External" or "://" in value:
                    self._say((Saying.TEXT, value))
                elif not is_schema_name(value):
                    self._say((Saying.CHOSEN, value))
                continue
            if value in self._built_in and kind.office and xml_settings.is_style_reference(tag, key):
                continue
            self._say(xml_settings.of_attribute(tag, key, value))

    def _key(self, tag: str, key: str) -> None:
        """Read an attribute's own name; without a namespace it belongs to its element."""
        if key[0] == "{":
            self._say(xml_settings.of_name(key))
        else:
            self._say(xml_settings.of_name(f"{tag.rpartition('}')[0]}}}{key}" if "}" in tag else key))


_SPECIAL = _FIELD_CODES | _SETTINGS | {"v"} | _PAGE_TEXTS | _FORMULAS
_SHOWN = {"p": "paragraph", "h": "heading", "si": "string"}

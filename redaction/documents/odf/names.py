"""Names of styles: what a person called a style is renamed in one go wherever it is used (ODF 1.3 part 3, 19.502)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from redaction.documents.fields import Field, attributes
from redaction.documents.model import SegmentKind
from redaction.documents.odf.vocabulary import NAMED_STYLES, ODF, PREFIXES, STYLE_DEFINITIONS
from redaction.documents.xml_tree import local

_PART_OF_MASTER = re.compile(r"-(?:background(?:objects)?|notes|outline\d|subtitle|title)\Z")
_ESCAPE = re.compile(r"_([0-9A-Fa-f]{1,6})_")
_GIVEN_BY_PROGRAM = re.compile(
    r"(?:[A-Za-z]{1,3}|Sect|WWNum|WW8Num|Outline)\d{1,6}(?:[A-Z]\d+)?|standard|default"
    r"|(?:Default|Standard|Heading|Text body|Title|Subtitle|Caption|Index|Header|Footer|List|Table|Footnote|Endnote"
    r"|Object|Internet|Internet link|Visited Internet Link|Numbering|Bullet|Graphics?|Frame|Marginalia|Quotations"
    r"|Preformatted Text|Horizontal Line|Emphasis|Strong Emphasis|Contents|Illustration|Text|Drawing|First Page|Line"
    r"|Left Page|Right Page|Envelope|Note|Good|Neutral|Bad|Warning|Error|Accent|Result|Status|Hyperlink|PageLayout"
    r"|Shapes|Filled|Outlined|Lines|Arrow Line|Arrow Dashed|objectwithoutfill|No List|Outline|Arrow|Gradient|Dash"
    r"|Hatching|Linear|Page|Mpm?|Predefined|Office Theme)"
    r"(?:[ _](?:\d+|with|without|line|first|left|right|text|heading|body|list|Style|Page|Paragraph|Font|Contents"
    r"|Heading|Characters?|Anchor|Symbols?|Left|Right|Char|A4|A0|Blue|Green|Red|Yellow|Body|Slide|Title|Only|Link"
    r"|Design|Indent|Signature|Number|Bullet|Continue|Table|Simple))*"
)


@dataclass(slots=True, eq=False)
class StyleName:
    """The name of a style, with every attribute that defines it or refers to it."""

    uses: list[tuple[etree._Element, str]]
    writable: bool = True

    @property
    def text(self) -> str:
        """The name as a person reads it."""
        element, attribute = self.uses[0]
        return decoded(element.get(attribute) or "")

    def put(self, text: str) -> None:
        """Rename the style everywhere."""
        new = encoded(text)
        for element, attribute in self.uses:
            element.set(attribute, new)


def style_fields(roots: Iterable[etree._Element]) -> Iterator[Field]:
    """Yield the names of the styles of one document, whose content and styles refer to each other by them."""
    defined: dict[str, list[tuple[etree._Element, str]]] = {}
    referring: list[tuple[etree._Element, str, str]] = []
    for root in roots:
        for element in root.iter(etree.Element):
            for name, value in attributes(element):
                if is_definition(element, name):
                    defined.setdefault(value, []).append((element, name))
                elif is_reference(name):
                    referring.append((element, name, value))
    for element, name, value in referring:
        if value in defined:
            defined[value].append((element, name))
    for value, uses in defined.items():
        if not is_programs(value):
            yield Field([StyleName(uses)], SegmentKind.NAME, "style")


def is_definition(element: etree._Element, attribute: str) -> bool:
    """Return whether an attribute gives a style its name."""
    bare = attribute.rpartition("}")[2]
    return bare == "name" and local(element) in STYLE_DEFINITIONS and _is_style(attribute)


def is_reference(attribute: str) -> bool:
    """Return whether an attribute's value is the name of a style."""
    bare = attribute.rpartition("}")[2]
    return bare.endswith("style-name") or bare in NAMED_STYLES


def is_programs(name: str) -> bool:
    """Return whether a style's name is one that programs give."""
    return _GIVEN_BY_PROGRAM.fullmatch(_PART_OF_MASTER.sub("", decoded(name))) is not None


def _is_style(attribute: str) -> bool:
    return PREFIXES.get(attribute[1:].partition("}")[0]) in ("style", "draw") or attribute.startswith(
        f"{{{ODF}"
    )


def decoded(name: str) -> str:
    """Return a style's name with its escapes read: ``Text_20_body`` is "Text body"."""
    return _ESCAPE.sub(lambda match: _character(match[1], match[0]), name)


def _character(digits: str, raw: str) -> str:
    code = int(digits, 16)
    return chr(code) if 32 <= code < 0xD800 or 0xE000 <= code < 0x110000 else raw


def encoded(name: str) -> str:
    """Return a name as an XML name without colons, all else escaped."""
    plain = re.sub(r"[^\w.-]|_", lambda match: f"_{ord(match[0]):x}_", name)
    return (
        plain
        if plain[:1].isalpha() or plain[:1] == "_"
        else f"_{ord(plain[0]):x}_{plain[1:]}"
        if plain
        else "_"
    )

"""What an attribute of a part says: text for readers, a setting that somebody may have chosen, or the format speaking.

Works without the schemas, by the names of attributes and elements and by the words of the standards. Where a person or a
program chooses a name (a style, a font, a number format), only the standards' own choices say nothing; a setting whose
words are unknown is read like text, because anybody may have written it.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from redaction.leakcheck.namespaces import is_of_a_standard, without_standards
from redaction.leakcheck.office_words import is_standard
from redaction.leakcheck.schema_words import is_schema_name
from redaction.leakcheck.vocabulary import words

_OFFICE = (
    "{http://schemas.openxmlformats.org/",
    "{http://purl.oclc.org/ooxml/",
    "{http://schemas.microsoft.com/",
    "{urn:schemas-microsoft-com:",
    "{urn:oasis:names:tc:opendocument:xmlns:",
    "{urn:org:documentfoundation:names:",
    "{http://schemas.libreoffice.org/",
)
_TYPES = frozenset({"xs", "xsd", "dms"})  # prefixes of built-in types: XML Schema part 2, [MS-WSSTS] 2.1
_SCHEMA = "{http://www.w3.org/2001/XMLSchema}"
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
# Elements whose names and values a person or a program chooses: fonts, styles, themes, drawings.
_CHOOSING = words(
    """
    name font rFont rFonts latin ea cs sym buFont style pStyle rStyle tblStyle basedOn next link numStyleLink
    styleLink clickAndTypeStyle cellStyle tableStyle tableStyleInfo pivotTableStyleInfo tblStyle theme clrScheme
    fontScheme fmtScheme cSld cNvPr docPr font-face
    """
)
_CHOSEN = re.compile(r"(?:.*[Nn]ame|typeface|formatCode|font-family|.*[Ss]tyleId|ascii|hAnsi|eastAsia)\Z")
_REFERENCES = words("pStyle rStyle tblStyle basedOn next link numStyleLink styleLink clickAndTypeStyle")
_CONTENT_TYPE = re.compile(r"[a-z]+/(?:vnd\.(?:openxmlformats|ms|oasis)[-.][\w.+-]*|[\w.+-]*xml|[a-z]{3,8})")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_LONG_NUMBER = 6  # characters: shorter numbers are measures
# Identifiers that programs make up: GUIDs, digests, colours, salts. No short word can be told from their letters.
_MADE_UP = re.compile(
    r"\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?|(?:uuid:|urn:uuid:)[0-9A-Fa-f-]{36}"
    r"|[#R]?(?=[A-Fa-f]*\d)[0-9A-Fa-f]{6,}|[#]?[0-9A-Fa-f]{6}|(?=[A-Za-z+/]*\d)(?=[^A-Z]*[A-Z])[A-Za-z0-9+/]{20,}={0,2}"
)


class Saying(StrEnum):
    """How a text in the structure of a part is to be read."""

    TEXT = "text"  # for readers
    CHOSEN = "chosen"  # a setting that is no word of the format: read like text
    MADE_UP = "made up"  # an identifier: only long values mean anything in it


def of_office(tag: str) -> bool:
    """Whether an element or attribute belongs to the schemas of Office files."""
    return tag.startswith(_OFFICE)


@lru_cache(maxsize=16384)
def of_attribute(tag: str, full_key: str, value: str) -> tuple[Saying, str] | None:
    """Return how an attribute is to be read, and what of it; None for what says nothing.

    Targets of relationships and references to built-in styles are judged by whoever knows the package.
    """
    name, key = tag.rpartition("}")[2], full_key.rpartition("}")[2]
    if not value:
        return None
    if key in _TEXT_ATTRIBUTES or (name in _NAMING_ELEMENTS and key in ("val", "name", "value")):
        return Saying.TEXT, value
    if _NUMBER.fullmatch(value) and len(value) < _LONG_NUMBER:
        return None
    if tag.startswith(_SCHEMA):
        return _of_schema(full_key, key, value)
    return _of_office(name, key, value) if of_office(tag) else _of_others(tag, full_key, value)


def _of_office(name: str, key: str, value: str) -> tuple[Saying, str] | None:
    if key in ("ContentType", "media-type") and _CONTENT_TYPE.fullmatch(value):
        return None if is_schema_name(value) else (Saying.CHOSEN, value)
    if key == "style" and ":" in value:
        return _of_declarations(value)
    if key == "formatCode" and '"' in value:
        return Saying.CHOSEN, value
    chosen = name in _CHOOSING or (key != "PartName" and _CHOSEN.match(key) is not None)
    return of_setting(value, is_standard(value) if chosen else None)


def _of_schema(full_key: str, key: str, value: str) -> tuple[Saying, str] | None:
    """Read an attribute of an XML schema; a prefix is read where it is declared (XML Schema part 1, 3.15.3)."""
    prefix, colon, rest = value.partition(":")
    if key in ("ref", "type", "base") and colon and "/" not in value:
        return None if prefix in _TYPES and is_schema_name(rest) else (Saying.CHOSEN, rest)
    if key in ("name", "internalName"):
        return Saying.CHOSEN, value
    own = without_standards(value)
    return None if is_schema_name(own) else (_kind(own), own)


def _of_others(tag: str, full_key: str, value: str) -> tuple[Saying, str] | None:
    own = without_standards(value)
    known = is_of_a_standard(tag) or (full_key[0] == "{" and is_of_a_standard(full_key))
    return (Saying.MADE_UP if known else _kind(own), own) if own else None


def of_setting(value: str, says_nothing: bool | None = None) -> tuple[Saying, str] | None:
    """Return how a setting is to be read; ``says_nothing`` tells what the schemas' words are not asked about."""
    own = without_standards(value)
    if is_schema_name(own) if says_nothing is None else says_nothing:
        return None
    return _kind(own), own


def of_name(tag: str) -> tuple[Saying, str] | None:
    """Return how the name of an element or attribute is to be read, namespace first as lxml writes it."""
    name = tag.rpartition("}")[2]
    if of_office(tag):
        return None if is_schema_name(name) else (Saying.CHOSEN, name)
    if is_of_a_standard(tag):
        return None if is_schema_name(name) else (Saying.MADE_UP, name)
    return Saying.CHOSEN, name


def of_namespace(prefix: str, uri: str) -> tuple[Saying, str] | None:
    """Return how the declaration of a namespace is to be read."""
    own = without_standards(uri)
    said = " ".join(filter(None, (own, "" if is_schema_name(prefix) else prefix)))
    return (_kind(said), said) if said else None


def _of_declarations(value: str) -> tuple[Saying, str] | None:
    """Return what is left of a style in CSS (VML, 14.1.2.1) without the declarations that say nothing."""
    own = "; ".join(part for part in value.split(";") if not is_schema_name(part))
    return (Saying.CHOSEN, own) if own else None


def _kind(value: str) -> Saying:
    return Saying.MADE_UP if _MADE_UP.fullmatch(value) else Saying.CHOSEN


def is_style_reference(tag: str, full_key: str) -> bool:
    """Whether an attribute is the identifier of a Word style, or refers to one (ECMA-376 part 1, 17.7.4)."""
    return full_key.endswith("}styleId") or tag.rpartition("}")[2] in _REFERENCES

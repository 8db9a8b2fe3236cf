"""One XML part: its text joined by paragraph, its attributes, comments and numbers, and its raw bytes.

Works without knowing the schema: what an attribute or element is called decides only whether it is read as text
or as a setting of the format (ECMA-376 for WordprocessingML, SpreadsheetML and DrawingML; ODF 1.3 likewise).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from lxml import etree

from redaction.leakcheck.passages import Extract, RawBytes, Reading, passage
from redaction.leakcheck.report import Unchecked
from redaction.leakcheck.xml_reader import Reader

_PARTS_REMEMBERED = 48
_LARGEST_REMEMBERED = 1 << 19  # bytes
_XMLNS = re.compile(rb"""\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')""")
_MARKUP_NAME = re.compile(rb"</?[\w:.-]+|\s[\w:.-]+\s*=")


def is_xml(name: str, content: bytes) -> bool:
    """Whether a part of a package is to be read as XML, by name or by its first bytes."""
    if name.lower().endswith(".svg"):
        return False  # a drawing, read by ``svg_files``
    if name.lower().endswith((".xml", ".rels", ".vml", ".xhtml")):
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
    raw = _MARKUP_NAME.sub(b" ", _XMLNS.sub(b"", content))
    root = parse(content)
    yield RawBytes("raw XML", place, raw, Reading.STRUCTURE if root is None else Reading.MARKUP)
    if root is None:
        yield passage("raw XML", place, content.decode("utf-8", "replace"))
        yield Unchecked(place, "damaged XML")
        return
    if root.getroottree().docinfo.internalDTD is not None:
        yield Unchecked(place, "XML with a document type definition")
    reader = Reader(place, date_styles, built_in)
    reader.walk(root)
    yield from reader.extracts()

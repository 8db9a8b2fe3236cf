"""XML parts of packages as trees: parsed without entities, document types or network, written deterministically."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from xml.sax.saxutils import escape

from lxml import etree

from redaction.errors import UnreadableDocument

_DECLARED = re.compile(rb'(\sxmlns(?::[^\s=]+)?=")([^"]*)"')  # as ``serialise`` writes it


@lru_cache(maxsize=4096)
def _split(tag: str) -> tuple[str, str]:
    uri, _, name = tag.rpartition("}")
    return uri[1:], name


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace."""
    return _split(element.tag)[1]


def namespace(element: etree._Element) -> str:
    """Return an element's namespace, "" for none."""
    return _split(element.tag)[0]


def parse_xml(content: bytes, label: str, *, lenient: bool = False) -> etree._Element:
    """Return the root of an XML part, without comments and processing instructions.

    Entities stay unresolved and nothing is fetched; a document type declaration is refused, as OPC and ODF do. A ``lenient``
    parser drops what is not sound; what it dropped is not written.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        recover=lenient,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise UnreadableDocument(format=label, reason="one of its parts is not sound XML") from error
    if root is None:
        raise UnreadableDocument(format=label, reason="one of its parts is not sound XML")
    if str(getattr(root.getroottree().docinfo, "doctype", "")):
        raise UnreadableDocument(format=label, reason="one of its parts declares a document type")
    return root


def serialise(root: etree._Element) -> bytes:
    """Return a part's bytes in UTF-8 with an XML declaration."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def declaring(content: bytes, namespaces: Mapping[str, str]) -> bytes:
    """Return a serialised part with other namespaces declared, by the ones it declares now."""
    if not namespaces:
        return content
    said = {_in_quotes(old): _in_quotes(new) for old, new in namespaces.items()}
    return _DECLARED.sub(lambda match: match[1] + said.get(match[2], match[2]) + b'"', content)


def _in_quotes(text: str) -> bytes:
    return escape(text, {'"': "&quot;"}).encode()


def remove(element: etree._Element) -> None:
    """Remove an element with its contents; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)

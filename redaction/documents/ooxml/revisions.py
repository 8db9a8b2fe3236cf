"""Tracked changes of Word documents accepted: the text as it stands, without what was deleted (ECMA-376 part 1, 17.13.5)."""

from __future__ import annotations

from lxml import etree

from redaction.documents.ooxml.paragraphs import word
from redaction.documents.xml_tree import local

_INSERTED = frozenset({"ins", "moveTo"})
_DELETED = frozenset({"del", "moveFrom"})
_MARKS = frozenset(
    {
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "trackRevisions", "cellMerge", "cellIns"),
    }
)
_PROPERTIES = frozenset({"rPr", "ctrlPr", "trPr", "tcPr", "numPr", "pPr"})


def accept(root: etree._Element) -> bool:
    """Accept every tracked change of a part and return whether there was any."""
    changed = False
    for element in list(root.iter(etree.Element)):
        name = local(element)
        parent = element.getparent()
        if parent is None or not word(element):
            continue
        if name in _INSERTED | _DELETED and local(parent) in _PROPERTIES:
            _accept_mark(element, parent, name)
        elif name in _INSERTED:
            _unwrap(element, parent)
        elif name in _DELETED or name.endswith("Change") or name in _MARKS:
            parent.remove(element)
        elif name == "cellDel":
            _remove_ancestor(element, "tc")
        else:
            continue
        changed = True
    return changed


def _accept_mark(mark: etree._Element, parent: etree._Element, name: str) -> None:
    """Accept the insertion or deletion of a paragraph's end, a row, or a property."""
    parent.remove(mark)
    if name in _INSERTED:
        return
    if local(parent) == "trPr":
        _remove_ancestor(parent, "tr")
    elif local(parent) == "rPr" and parent.getparent() is not None:
        properties = parent.getparent()
        paragraph = None if properties is None else properties.getparent()
        if properties is not None and local(properties) == "pPr" and paragraph is not None:
            _join_with_next(paragraph)


def _join_with_next(paragraph: etree._Element) -> None:
    """Join a paragraph whose end was deleted with the one that follows, which keeps its own properties."""
    following = paragraph.getnext()
    parent = paragraph.getparent()
    if following is None or parent is None or local(following) != "p":
        return
    at = 1 if len(following) and local(following[0]) == "pPr" else 0
    for child in reversed([c for c in paragraph if local(c) != "pPr"]):
        following.insert(at, child)
    parent.remove(paragraph)


def _unwrap(element: etree._Element, parent: etree._Element) -> None:
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at, child)
    parent.remove(element)


def _remove_ancestor(element: etree._Element, name: str) -> None:
    ancestor = next(element.iterancestors(f"{{*}}{name}"), None)
    parent = None if ancestor is None else ancestor.getparent()
    if ancestor is not None and parent is not None:
        parent.remove(ancestor)

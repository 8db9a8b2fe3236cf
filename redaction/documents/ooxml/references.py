"""What refers to a part that is not written: the attribute goes, and with it what says nothing without the part."""

from __future__ import annotations

from typing import cast

from lxml import etree

from redaction.documents.fields import attributes
from redaction.documents.xml_tree import local

_NOTHING_ALONE = frozenset(
    {
        *("embedRegular", "embedBold", "embedItalic", "embedBoldItalic"),
        *("regular", "bold", "italic", "boldItalic"),
        *("legacyDrawing", "legacyDrawingHF", "customPr", "pivotCache", "smartTags", "tags"),
    }
)
_OBJECTS = frozenset({"oleObject", "OLEObject", "oleObj", "control"})
_EMPTY_WITHOUT_CHILDREN = frozenset(
    {
        *("AlternateContent", "Choice", "Fallback", "oleObjects", "controls"),
        *("embeddedFont", "embeddedFontLst", "custDataLst", "customProperties", "pivotCaches"),
    }
)


def forget(root: etree._Element, identifier: str) -> None:
    """Remove what refers to a relationship; an object of PowerPoint leaves the picture that stands for it."""
    for element in cast("list[etree._Element]", root.xpath("//*[@*=$id]", id=identifier)):
        for name in [n for n, v in attributes(element) if v == identifier and "relationships" in n]:
            del element.attrib[name]
            if local(element) in _OBJECTS:
                _remove_object(element)
            elif local(element) in _NOTHING_ALONE and not len(element):
                _remove(element)


def _remove_object(element: etree._Element) -> None:
    frame = next(element.iterancestors("{*}graphicFrame"), None)
    if frame is None:
        _remove(element)
        return
    parent = frame.getparent()
    if parent is None:
        return  # a second reference of a frame that is gone
    picture = next(frame.iter("{*}pic"), None)
    if picture is not None:
        frame.addprevious(picture)
    parent.remove(frame)


def _remove(element: etree._Element) -> None:
    """Remove an element and every wrapper that would stay behind empty (ECMA-376 part 3, 7.5)."""
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    if local(parent) in _EMPTY_WITHOUT_CHILDREN and not _says_more(parent):
        _remove(parent)


def _says_more(wrapper: etree._Element) -> bool:
    """Return whether a wrapper has content left; a font's name alone is none, nor a fallback without its choice."""
    left = [child for child in wrapper if local(child) not in ("font", "Fallback")]
    return bool(left) and local(wrapper) != "embeddedFont"

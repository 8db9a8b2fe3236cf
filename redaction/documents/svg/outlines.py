"""Shapes in a drawing that may be letters: text turned into outlines cannot be read, and must not pass for read."""

from __future__ import annotations

import re

from lxml import etree

from redaction.documents.metafiles.drawing import OUTLINES, STROKES
from redaction.documents.svg.vocabulary import is_drawn, local

_COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_LENGTHS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}  # SVG 1.1, 8.3
_CURVES = frozenset("CSQTA")
_SIMPLE = 8  # corners: arrows, boxes and chevrons have no more
_FILL = re.compile(r"(?:^|;)\s*fill\s*:\s*([^;]+)")


def may_show_letters(root: etree._Element) -> bool:
    """Whether so many shapes or strokes are drawn that they could be letters."""
    named = {each.get("id"): each for each in root.iter(etree.Element) if each.get("id")}
    shapes = strokes = 0
    for element in root.iter(etree.Element):
        if not is_drawn(element):
            continue
        name = local(element)
        target = element
        if name == "use":
            target = named.get((_href(element)).removeprefix("#"), element)
        for each in target.iter(etree.Element) if target is not element else (element,):
            points = _points(each)
            if _is_filled(each if target is element else element):
                shapes += points
            else:
                strokes += points
        if shapes >= OUTLINES or strokes >= STROKES:
            return True
    return False


def _points(element: etree._Element) -> int:
    """Return how many points a shape has beyond what boxes and arrows need."""
    if local(element) in ("polygon", "polyline"):
        corners = len(_NUMBER.findall(element.get("points") or "")) // 2
        return corners if corners > _SIMPLE else 0
    total = 0
    corners = curves = 0
    for command, inside in _COMMAND.findall(element.get("d") or "") if local(element) == "path" else ():
        kind = command.upper()
        if kind == "M":
            total += curves + (corners if corners > _SIMPLE or curves else 0)
            corners = curves = 0
        count = len(_NUMBER.findall(inside)) // _LENGTHS.get(kind, 1) if kind != "Z" else 0
        if kind in _CURVES:
            curves += count
        else:
            corners += count
    return total + curves + (corners if corners > _SIMPLE or curves else 0)


def _is_filled(element: etree._Element) -> bool:
    for each in (element, *element.iterancestors()):
        declared = _FILL.search(each.get("style") or "")
        value = declared[1].strip() if declared else each.get("fill")
        if value:
            return value != "none"
    return True


def _href(element: etree._Element) -> str:
    return element.get("href") or element.get("{http://www.w3.org/1999/xlink}href") or ""

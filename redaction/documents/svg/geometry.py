"""Where text stands in a drawing: transforms of its groups, sizes of its font, positions in user units (SVG 1.1, 7 and 10)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from redaction.documents.svg.vocabulary import local

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_LENGTH = re.compile(rf"\s*({_NUMBER.pattern})\s*([a-z%]*)")
_FUNCTION = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_MEDIUM = 16.0  # CSS: the size of a font that nobody sets
_SIZE = re.compile(
    rf"(?:^|[;{{\s])font(?:-size)?\s*:[^;}}]*?({_NUMBER.pattern})\s*(px|pt|pc|mm|cm|in|em|%)?", re.IGNORECASE
)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([\w-]+)\s*$")

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def first_length(value: str | None, size: float) -> float | None:
    """Return the first length of a list in user units, None where there is none; ``size`` is the font's."""
    match = _LENGTH.match(value or "")
    if match is None:
        return None
    unit = match[2]
    factor = size if unit in ("em", "rem") else size / 2 if unit == "ex" else _UNITS.get(unit)
    return None if factor is None else float(match[1]) * factor


def length_of_each(value: str | None, size: float) -> list[float]:
    """Return the lengths of a list, one for each letter, in user units."""
    found = (first_length(part, size) for part in re.split(r"[\s,]+", (value or "").strip()))
    return [each for each in found if each is not None]


def class_sizes(root: etree._Element) -> dict[str, float]:
    """Return the sizes that the drawing's style sheets give to classes."""
    sizes: dict[str, float] = {}
    for sheet in root.iter("{*}style"):
        for selectors, body in _RULE.findall(sheet.text or ""):
            size = _declared(body, _MEDIUM)
            for selector in selectors.split(",") if size else ():
                if name := _CLASS.search(selector):
                    sizes[name[1]] = size or _MEDIUM
    return sizes


def font_size(element: etree._Element, classes: Mapping[str, float]) -> float:
    """Return the size of the font of an element, inherited as CSS has it."""
    for each in (element, *element.iterancestors()):
        declared = _declared(each.get("style") or "", _MEDIUM)
        named = [classes[name] for name in (each.get("class") or "").split() if name in classes]
        size = declared or (named[-1] if named else None) or first_length(each.get("font-size"), _MEDIUM)
        if size and math.isfinite(size) and size > 0:
            return size
    return _MEDIUM


def _declared(style: str, parent: float) -> float | None:
    match = _SIZE.search(style)
    if match is None:
        return None
    unit = (match[2] or "").lower()
    return float(match[1]) * (
        parent if unit == "em" else parent / 100 if unit == "%" else _UNITS.get(unit, 1.0)
    )


@dataclass(frozen=True, slots=True)
class Frame:
    """A coordinate system: the turn and scale that it shares with others, and how far it is moved in it."""

    linear: tuple[float, float, float, float]
    dx: float
    dy: float


def frame(element: etree._Element) -> Frame:
    """Return the coordinate system in which an element's text is placed."""
    matrix = _IDENTITY
    for each in reversed((element, *element.iterancestors())):
        matrix = _times(matrix, _transform(each.get("transform") or ""))
        if local(each) == "svg" and each.getparent() is not None:
            moved = (first_length(each.get("x"), _MEDIUM) or 0.0, first_length(each.get("y"), _MEDIUM) or 0.0)
            matrix = _times(matrix, (1.0, 0.0, 0.0, 1.0, *moved))
    a, b, c, d, e, f = matrix
    determinant = a * d - b * c
    linear = (round(a, 3), round(b, 3), round(c, 3), round(d, 3))
    if abs(determinant) < 1e-9 or not all(map(math.isfinite, matrix)):
        return Frame(linear, 0.0, 0.0)
    return Frame(linear, (d * e - c * f) / determinant, (a * f - b * e) / determinant)


def _transform(text: str) -> Matrix:
    matrix = _IDENTITY
    for name, inside in _FUNCTION.findall(text):
        n = [float(number) for number in _NUMBER.findall(inside)]
        matrix = _times(matrix, _function(name, n))
    return matrix


def _function(name: str, n: list[float]) -> Matrix:  # noqa: PLR0911 - one for each function
    if name == "matrix" and len(n) == 6:
        return (n[0], n[1], n[2], n[3], n[4], n[5])
    if name == "translate" and n:
        return (1.0, 0.0, 0.0, 1.0, n[0], n[1] if len(n) > 1 else 0.0)
    if name == "scale" and n:
        return (n[0], 0.0, 0.0, n[1] if len(n) > 1 else n[0], 0.0, 0.0)
    if name == "rotate" and n:
        cos, sin = math.cos(math.radians(n[0])), math.sin(math.radians(n[0]))
        turned: Matrix = (cos, sin, -sin, cos, 0.0, 0.0)
        if len(n) == 3:
            there, back = (1.0, 0.0, 0.0, 1.0, n[1], n[2]), (1.0, 0.0, 0.0, 1.0, -n[1], -n[2])
            return _times(_times(there, turned), back)
        return turned
    if name in ("skewX", "skewY") and n:
        slope = math.tan(math.radians(n[0]))
        return (1.0, 0.0, slope, 1.0, 0.0, 0.0) if name == "skewX" else (1.0, slope, 0.0, 1.0, 0.0, 0.0)
    return _IDENTITY


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[2] * n[1],
        m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3],
        m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4],
        m[1] * n[4] + m[3] * n[5] + m[5],
    )

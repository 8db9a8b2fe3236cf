"""Transformation matrices of ISO 32000-1, 8.3.3, as tuples (a, b, c, d, e, f)."""

from __future__ import annotations

from typing import Any

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def multiply(m: Matrix, n: Matrix) -> Matrix:
    """Return m x n: first ``m`` is applied, then ``n``."""
    a, b, c, d, e, f = m
    g, h, i, j, k, o = n
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + o)


def invert(m: Matrix) -> Matrix | None:
    """Return the inverse, or None where the matrix is singular."""
    a, b, c, d, e, f = m
    determinant = a * d - b * c
    if abs(determinant) < 1e-12:
        return None
    return (
        d / determinant,
        -b / determinant,
        -c / determinant,
        a / determinant,
        (c * f - d * e) / determinant,
        (b * e - a * f) / determinant,
    )


def apply(m: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return the point (x, y) in the outer space."""
    return (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])


def bounds(m: Matrix, box: Box) -> Box:
    """Return the upright box around ``box`` after the transformation."""
    corners = [apply(m, x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs = [p[0] for p in corners]
    ys = [p[1] for p in corners]
    return (min(xs), min(ys), max(xs), max(ys))


def intersect(first: Box | None, second: Box) -> Box:
    """Return what two boxes share; None stands for the whole plane."""
    if first is None:
        return second
    return (
        max(first[0], second[0]),
        max(first[1], second[1]),
        min(first[2], second[2]),
        min(first[3], second[3]),
    )


def matrix_of(value: Any) -> Matrix:
    """Return a Matrix entry, identity where it is missing or broken."""
    try:
        a, b, c, d, e, f = (float(item) for item in value)
    except (TypeError, ValueError):
        return IDENTITY
    return (a, b, c, d, e, f)


def box_of(value: Any) -> Box | None:
    """Return a rectangle entry with its corners in order, or None."""
    try:
        a, b, c, d = (float(item) for item in value)
    except (TypeError, ValueError):
        return None
    return (min(a, c), min(b, d), max(a, c), max(b, d))

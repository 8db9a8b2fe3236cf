"""A page as text: its visible text, its hidden text, and the text of its annotations' appearances."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pikepdf

from redaction.documents.pdf.content import Interpreter
from redaction.documents.pdf.layout import PageText, lay_out
from redaction.documents.pdf.lexer import lex
from redaction.documents.pdf.library import Library
from redaction.documents.pdf.matrix import Box, Matrix, bounds, box_of, matrix_of, multiply
from redaction.documents.pdf.opening import MAX_ANNOTATIONS, content_streams, inherited, page_box
from redaction.documents.pdf.walk import Walk


class Part(StrEnum):
    """The texts of a page."""

    VISIBLE = "visible"
    HIDDEN = "hidden"
    APPEARANCE = "appearance"


@dataclass(slots=True)
class PageReading:
    """One page executed: ``content`` and ``annotations`` are walks, ``texts`` the laid out texts by part."""

    page: Any
    number: int
    box: Box
    content: Walk
    annotations: Walk
    texts: dict[Part, PageText]

    def walk_of(self, part: Part) -> Walk:
        """Return the walk that a part's shows are numbered in."""
        return self.annotations if part is Part.APPEARANCE else self.content


def read_page(page: Any, number: int, library: Library) -> PageReading:
    """Execute a page and its annotations; ``number`` counts from 1."""
    box = page_box(page)
    interpreter = Interpreter(library, box)
    data = b"\n".join(library.inflate(stream) for stream in content_streams(page))
    resources = inherited(page, "/Resources")
    interpreter.run(page, data, lex(data), resources)
    annotations = Interpreter(library, box)
    _appearances(page, annotations, library)
    for show in annotations.walk.shows:
        show.hidden = False
    return PageReading(
        page,
        number,
        box,
        interpreter.walk,
        annotations.walk,
        {
            Part.VISIBLE: lay_out(interpreter.walk.shows, hidden=False, rules=interpreter.walk.rules),
            Part.HIDDEN: lay_out(interpreter.walk.shows, hidden=True),
            Part.APPEARANCE: lay_out(annotations.walk.shows, hidden=False),
        },
    )


def annotations_of(page: Any) -> list[Any]:
    """Return a page's annotation dictionaries."""
    annotations = page.get("/Annots")
    if not isinstance(annotations, pikepdf.Array):
        return []
    return [item for item in list(annotations)[:MAX_ANNOTATIONS] if isinstance(item, pikepdf.Dictionary)]


def _appearances(page: Any, interpreter: Interpreter, library: Library) -> None:
    for annotation in annotations_of(page):
        appearance = annotation.get("/AP")
        if not isinstance(appearance, pikepdf.Dictionary):
            continue
        for key in ("/N", "/R", "/D"):
            value = appearance.get(key)
            if isinstance(value, pikepdf.Stream):
                _appearance(annotation, appearance, key, value, interpreter, library)
            elif isinstance(value, pikepdf.Dictionary):
                for state in sorted(value.keys()):
                    stream = value.get(state)
                    if isinstance(stream, pikepdf.Stream):
                        _appearance(annotation, value, state, stream, interpreter, library)


def _appearance(
    annotation: Any, holder: Any, key: str, stream: Any, interpreter: Interpreter, library: Library
) -> None:
    data, lexed = library.lexed(stream)
    ctm = _placement(annotation, stream)
    interpreter.run(stream, data, lexed, stream.get("/Resources"), ctm, holder, key)


def _placement(annotation: Any, stream: Any) -> Matrix:
    """Return the matrix that puts an appearance into its annotation's rectangle (12.5.5, algorithm 8.1)."""
    matrix = matrix_of(stream.get("/Matrix"))
    box = box_of(stream.get("/BBox"))
    rectangle = box_of(annotation.get("/Rect"))
    if box is None or rectangle is None:
        return matrix
    outer = bounds(matrix, box)
    width, height = outer[2] - outer[0], outer[3] - outer[1]
    if width <= 0 or height <= 0:
        return matrix
    sx = (rectangle[2] - rectangle[0]) / width
    sy = (rectangle[3] - rectangle[1]) / height
    if sx <= 0 or sy <= 0:
        return matrix
    return multiply(matrix, (sx, 0, 0, sy, rectangle[0] - outer[0] * sx, rectangle[1] - outer[1] * sy))

"""Where what is no text of a page stands on it: words of pictures, faces, codes, and areas that a person marked.

The text of a page is found by its words; what was read from pixels is not in the page's text, and only its locator knows
where it stands. ``sight_of`` takes what is needed out of a segment, without the document's bytes; ``boxes_on_page`` finds it
on a page, where the document is parsed.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass

from redaction.documents.images.segments import PictureRegion, PictureText, Shown
from redaction.documents.model import Segment
from redaction.ocr.reading import Quad

__all__ = ["FORMATS", "Box", "Sight", "boxes_on_page", "sight_of"]

FORMATS = frozenset({"pdf", "image"})  # those whose pages are shown
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True, repr=False)
class Sight:
    """Boxes of the pixels of picture number ``frame``, or, where that is None, shares (0..1) of the unrotated page.

    ``size`` is that of the picture whose pixels they are, None where it is the one that the file states.
    """

    frame: int | None
    boxes: tuple[Box, ...]
    size: tuple[int, int] | None = None


def sight_of(segment: Segment, start: int, end: int) -> Sight | None:
    """Return where characters of a segment are to be seen, a box for every line; None if only its text tells that."""
    locator = segment.locator
    if isinstance(locator, PictureText):
        reading = locator.reading
        parts = (line.part(first, last) for line, first, last in reading.spans(start, end))
        return Sight(locator.frame, tuple(map(_bounds, parts)), (reading.width, reading.height))
    shown: Shown | None = getattr(
        locator, "shown", None
    )  # what a person marked says it (``marking.Located``)
    if shown is not None:
        return Sight(None, ((shown.left, shown.top, shown.right, shown.bottom),))
    if isinstance(locator, PictureRegion):
        return Sight(locator.frame, (_bounds(locator.region.quad),))
    return None


def boxes_on_page(source: bytes, format: str, page: int, sights: Sequence[Sight]) -> list[tuple[Box, ...]]:
    """Return the boxes of each sight in shares (0..1) of page ``page`` (from 0) as it is shown; none for another page's picture.

    ``format`` is one of FORMATS. Raises UnreadableDocument.
    """
    module = importlib.import_module(
        "redaction.documents.pdf.sights" if format == "pdf" else "redaction.documents.images.sights"
    )
    found: list[tuple[Box, ...]] = module.boxes_on_page(source, page, sights)
    return found


def _bounds(quad: Quad) -> Box:
    xs, ys = [x for x, _ in quad], [y for _, y in quad]
    return min(xs), min(ys), max(xs), max(ys)

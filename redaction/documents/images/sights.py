"""Where boxes of an image file's pictures are shown: every picture is a page, shown as its pixels lie."""

from __future__ import annotations

from collections.abc import Sequence

from redaction.documents.images.files import opened
from redaction.documents.sights import Box, Sight


def boxes_on_page(source: bytes, page: int, sights: Sequence[Sight]) -> list[tuple[Box, ...]]:
    """Return the boxes of each sight in shares of a page (see ``redaction.documents.sights``)."""
    with opened(source) as image:
        image.seek(page)
        width, height = image.size
    return [_boxes(sight, page, width, height) for sight in sights]


def _boxes(sight: Sight, page: int, width: int, height: int) -> tuple[Box, ...]:
    if sight.frame is None:
        return sight.boxes
    if sight.frame != page:
        return ()
    return tuple(
        (left / width, top / height, right / width, bottom / height)
        for left, top, right, bottom in sight.boxes
    )

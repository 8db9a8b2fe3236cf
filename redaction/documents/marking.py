"""A box that a person draws on a page or picture: the characters in it, and areas of pixels and drawings to be covered."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from redaction.documents.images.segments import OBJECT, Shown
from redaction.documents.model import Context, Document, Replacement, Segment, SegmentKind
from redaction.errors import UnsupportedFormat

__all__ = [
    "AREA",
    "Marked",
    "PageBox",
    "area_segment",
    "mark_box",
    "shown_areas",
    "with_areas",
    "without_areas",
]

AREA = "area"  # what stands in the text of an area's segment: "\ufffcarea-3f9ac2d1e0"
_FORMATS = {"pdf": "redaction.documents.pdf.boxes", "image": "redaction.documents.images.boxes"}


@dataclass(frozen=True, slots=True, order=True)
class PageBox:
    """A rectangle on page ``page`` (from 0) as it is shown, in ten-thousandths of its width and height from the top left."""

    page: int
    left: int
    top: int
    right: int
    bottom: int

    def __post_init__(self) -> None:
        """Refuse what is no rectangle within a page."""
        if self.page < 0 or not (
            0 <= self.left < self.right <= 10_000 and 0 <= self.top < self.bottom <= 10_000
        ):
            raise ValueError("a box lies within its page")


@dataclass(frozen=True, slots=True, repr=False)
class Marked:
    """What a box holds: spans (segment, start, end) of text, and segments, not yet numbered, of areas without text."""

    spans: tuple[tuple[int, int, int], ...]
    areas: tuple[Segment, ...]


class Located(Protocol):
    """What the locator of a marked area says to everybody: where it is shown."""

    @property
    def shown(self) -> Shown | None:
        """The area on its page."""


def mark_box(document: Document, box: PageBox) -> Marked:
    """Return what stands in a box of a PDF page or a picture.

    A character counts if its middle lies in the box; a page that the document does not have holds nothing. Raises
    UnsupportedFormat for a document without pages.
    """
    import importlib  # noqa: PLC0415 - a format's libraries are loaded when one of its documents is there

    module = _FORMATS.get(document.format)
    if module is None:
        raise UnsupportedFormat(format=document.format, supported="PDF files and pictures")
    marked: Marked = importlib.import_module(module).mark_box(document, box)
    return marked


def area_segment(locator: Located, place: str, pixels: bytes) -> Segment:
    """Return the segment of an area, to be numbered; its text is a digest of ``pixels``, which no document says."""
    page = 0 if locator.shown is None else locator.shown.page
    digest = hashlib.sha256(pixels).hexdigest()[:10]
    context = Context(place=f"{place}, marked area", page=page + 1, path="an area that a person marked")
    return Segment(-1, f"{OBJECT}{AREA}-{digest}", SegmentKind.PICTURE, context, locator=locator)


def with_areas(document: Document, areas: tuple[Segment, ...]) -> Document:
    """Return the document with areas behind all its segments; those that were there keep their numbers."""
    first = len(document.segments)
    numbered = tuple(replace(area, id=first + n) for n, area in enumerate(areas))
    return replace(document, segments=(*document.segments, *numbered), areas=document.areas + len(areas))


def without_areas(document: Document) -> Document:
    """Return the document as its reader gave it."""
    return replace(document, segments=document.segments[: len(document.segments) - document.areas], areas=0)


def shown_areas(document: Document, replacements: Sequence[Replacement]) -> tuple[tuple[str, Shown], ...]:
    """Return place and shown area of every marked area that is replaced."""
    replaced = {replacement.segment for replacement in replacements}
    marked = document.segments[len(document.segments) - document.areas :]
    return tuple(
        (segment.context.place, shown)
        for segment in marked
        if segment.id in replaced and (shown := getattr(segment.locator, "shown", None)) is not None
    )

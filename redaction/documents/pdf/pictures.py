"""The pictures of a PDF as text: found on the pages, read, and painted over in a copy that the rest is written from.

Every picture is read once, where it is first shown. Painting comes first and makes a complete file: whatever is done to the
pages afterwards, also turning one into an image, begins from pixels that hold no removed text.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Dictionary, Stream
from PIL import Image, ImageOps

from redaction.documents.images import PictureRegion, PictureText, paint, picture_notices, picture_segments
from redaction.documents.model import Notice, NoticeKind, Replacement, Segment
from redaction.documents.pdf.image_codec import decoded, encoded, inline_stream
from redaction.documents.pdf.library import Library
from redaction.documents.pdf.opening import FORMAT_NAME, open_pdf
from redaction.documents.pdf.pages import PageReading, read_page
from redaction.documents.pdf.rewrite import free_name
from redaction.documents.pdf.walk import Instance, Placement, Walk
from redaction.errors import UnwritableReplacement
from redaction.ocr import read_picture

_SMALLEST_WIDTH, _SMALLEST_HEIGHT = 16, 8  # pixels: nothing legible fits into less
_SMALLEST_SHOWN = 4.0  # points of a side on the page
_RESOURCE = "KPOPicture"


@dataclass(slots=True)
class PagePicture:
    """A picture where it is first shown; ``number`` counts the pictures of the file, ``on_page`` those of the page."""

    number: int
    page: int
    on_page: int
    placement: Placement
    instance: Instance
    stream: Any  # the image XObject, or one made of an inline image
    inline: bool

    @property
    def place(self) -> str:
        """How a person finds it."""
        return f"page {self.page + 1}, image {self.on_page}"


class Pictures:
    """Numbers the pictures of a file's pages, which have to be given in their order."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Begin with no picture seen."""
        self._pdf = pdf
        self._seen: set[tuple[int, int]] = set()
        self._numbers: dict[tuple[int, int], int] = {}
        self.count = 0

    def of_page(self, reading: PageReading) -> Iterator[PagePicture]:
        """Yield the pictures that are large enough to show text and were on no page before."""
        on_page = 0
        for walk in (reading.content, reading.annotations):
            for placement in walk.images:
                found = self._found(walk, placement)
                if found is None:
                    continue
                instance, stream, inline = found
                self._numbers[_key(instance, placement, stream, inline=inline)] = self.count
                self.count += 1
                on_page += 1
                yield PagePicture(
                    self.count - 1, reading.number - 1, on_page, placement, instance, stream, inline
                )

    def number_of(self, walk: Walk, placement: Placement) -> tuple[int | None, Any]:
        """Return the number of a picture on any page that was given, and its stream; None for one without a number."""
        instance, stream, inline = self._shown(walk, placement)
        if not isinstance(stream, Stream):
            return None, None
        return self._numbers.get(_key(instance, placement, stream, inline=inline)), stream

    def _found(self, walk: Walk, placement: Placement) -> tuple[Instance, Any, bool] | None:
        instance, stream, inline = self._shown(walk, placement)
        key = _key(instance, placement, stream, inline=inline)
        if not isinstance(stream, Stream) or key in self._seen:
            return None
        self._seen.add(key)
        if not _is_legible(stream, placement):
            return None
        return instance, stream, inline

    def _shown(self, walk: Walk, placement: Placement) -> tuple[Instance, Any, bool]:
        instance = walk.instances[placement.stream]
        operation = instance.lexed.operations[placement.operation]
        if operation.operator == b"BI":
            return instance, inline_stream(self._pdf, operation.operands, instance.resources), True
        table = instance.resources.get("/XObject") if isinstance(instance.resources, Dictionary) else None
        named = str(operation.operands[-1]) if operation.operands else ""
        return instance, table.get("/" + named) if isinstance(table, Dictionary) else None, False


def _key(instance: Instance, placement: Placement, stream: Any, *, inline: bool) -> tuple[int, int]:
    """Return what tells a picture from all others of the file, however often it is shown."""
    if inline:
        return -1 - instance.owner.objgen[0], instance.lexed.operations[placement.operation].start
    return stream.objgen if isinstance(stream, Stream) else (0, 0)


def _is_legible(stream: Any, placement: Placement) -> bool:
    """Whether a picture has pixels and room enough on the page for a word."""
    width, height = stream.get("/Width"), stream.get("/Height")
    if not isinstance(width, int) or not isinstance(height, int):
        return False
    left, bottom, right, top = placement.box
    shown = right - left >= _SMALLEST_SHOWN and top - bottom >= _SMALLEST_SHOWN
    return shown and width >= _SMALLEST_WIDTH and height >= _SMALLEST_HEIGHT


def read_pictures(
    pictures: Pictures, reading: PageReading, content: bytes, first: int
) -> tuple[list[Segment], list[Notice]]:
    """Return the segments, numbered from ``first``, and the notices of a page's pictures; ``content`` is the file."""
    segments: list[Segment] = []
    notices: list[Notice] = []
    for picture in pictures.of_page(reading):
        image = decoded(picture.stream, content, picture.page)
        if image is None:
            notices.append(
                Notice(NoticeKind.UNREAD, picture.place, "An image that cannot be decoded was not read.")
            )
            continue
        said = read_picture(as_shown(image.shown, picture.placement))
        page = picture.page + 1
        segments += picture_segments(said, first + len(segments), picture.place, picture.number, page)
        notices += picture_notices(said, picture.place)
    return segments, notices


def as_shown(image: Image.Image, placement: Placement) -> Image.Image:
    """Return a picture's pixels as the page shows them, in the direction in which they are read."""
    return ImageOps.flip(image) if placement.mirrored else image


def painted(source: bytes, segments: Sequence[Segment], replacements: Sequence[Replacement]) -> bytes:
    """Return the file with the replaced spans of its pictures painted over; the same bytes if there are none.

    Raise UnwritableReplacement where a picture can no longer be decoded.
    """
    touched = {replacement.segment for replacement in replacements}
    by_picture: dict[int, list[Segment]] = {}
    for segment in segments:
        if isinstance(segment.locator, PictureText | PictureRegion) and segment.id in touched:
            by_picture.setdefault(segment.locator.frame, []).append(segment)
    if not by_picture:
        return source
    with open_pdf(source) as pdf:
        pictures, library = Pictures(pdf), Library()
        inline: list[tuple[PagePicture, Any]] = []
        for index, page in enumerate(pdf.pages):
            for picture in pictures.of_page(read_page(page.obj, index + 1, library)):
                if picture.number not in by_picture:
                    continue
                image = decoded(picture.stream, source, picture.page)
                if image is None:
                    raise UnwritableReplacement(format=FORMAT_NAME, place=picture.place)
                before = as_shown(image.shown, picture.placement)
                after = as_shown(paint(before, by_picture[picture.number], replacements), picture.placement)
                if picture.inline:
                    inline.append((picture, encoded(pdf, image, after, None)))
                else:
                    encoded(pdf, image, after, picture.stream)
            if pictures.count > max(by_picture):
                break
        _put_inline(pdf, inline)
        target = io.BytesIO()
        pdf.save(target, deterministic_id=True)
        return target.getvalue()


def _put_inline(pdf: pikepdf.Pdf, pictures: Sequence[tuple[PagePicture, Any]]) -> None:
    """Put image XObjects in the places of inline images; from the last one in a stream, so that offsets hold."""
    ordered = sorted(pictures, key=lambda item: item[0].placement.operation, reverse=True)
    data: dict[int, bytes] = {}
    for picture, stream in ordered:
        instance = picture.instance
        operation = instance.lexed.operations[picture.placement.operation]
        before = data.get(id(instance), instance.data)
        name = free_name(instance.resources, f"{_RESOURCE}{picture.number}", "/XObject")
        changed = before[: operation.start] + b" /" + name.encode() + b" Do " + before[operation.end :]
        data[id(instance)] = changed
        resources = Dictionary()
        if isinstance(instance.resources, Dictionary):
            for key in instance.resources.keys():  # noqa: SIM118 - iterating yields objects
                resources[key] = instance.resources[key]
        objects = Dictionary()
        if isinstance(resources.get("/XObject"), Dictionary):
            for key in resources.XObject.keys():  # noqa: SIM118
                objects[key] = resources.XObject[key]
        objects["/" + name] = stream
        resources.XObject = objects
        instance.resources = resources
        owner = instance.owner
        owner.Resources = resources
        if isinstance(owner, Stream):
            owner.write(changed)
        else:
            owner.Contents = pdf.make_stream(changed)


__all__ = ["PagePicture", "Pictures", "as_shown", "painted", "read_pictures"]

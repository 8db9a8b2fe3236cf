"""Image files: every frame is read for its text, painted where that changes, and saved in the file's own format.

Metadata is not kept: what a person wrote there (title, author, comment) stays as text segments, and everything that cameras
and programs add goes, with a notice. What shows how to display the pixels stays: colour profile, resolution, orientation.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Sequence

from PIL import Image, ImageSequence

from redaction.documents import edits
from redaction.documents.images import metadata, saving
from redaction.documents.images.painting import paint
from redaction.documents.images.segments import (
    PictureRegion,
    PictureText,
    picture_notices,
    picture_segments,
)
from redaction.documents.model import (
    Context,
    Document,
    Notice,
    NoticeKind,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)
from redaction.errors import DocumentTooLarge, UnreadableDocument, UnwritableReplacement
from redaction.ocr import read_picture

FORMAT_NAME = "image"
PIXELS = 250_000_000  # of one frame
FRAMES = 200
TOTAL_PIXELS = 1_000_000_000  # of all frames


class ImageFormat:
    """PNG, JPEG, TIFF, BMP, GIF and WebP."""

    name = "image"
    suffixes: tuple[str, ...] = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp")

    def read(self, name: str, content: bytes) -> Document:
        """Return what the pictures say and what people wrote into the metadata.

        Raise UnreadableDocument for broken files, DocumentTooLarge for more pixels or pages than the limits allow.
        """
        segments: list[Segment] = []
        notices: list[Notice] = []
        with opened(content) as image:
            several = getattr(image, "n_frames", 1) > 1
            for frame, picture in enumerate(frames(image)):
                place = f"page {frame + 1}" if several else "picture"
                reading = read_picture(picture)
                segments += picture_segments(
                    reading, len(segments), place, frame, frame + 1 if several else None
                )
                notices += picture_notices(reading, place)
            written = metadata.read(image)
            if metadata.has_more(image, content):
                what = "Data of cameras and programs in the file (place, time, device, thumbnail) is not written."
                notices.append(Notice(NoticeKind.REMOVED, "metadata", what))
        for label, text in written.items():
            context = Context(place=f"metadata, {label}", field=label)
            segments.append(Segment(len(segments), text, SegmentKind.METADATA, context, locator=label))
        return Document(name, FORMAT_NAME, content, tuple(segments), tuple(notices))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the file with the replaced spans painted over and no other metadata than what people wrote."""
        grouped = edits.by_segment(replacements, document.segments)
        by_frame: dict[int, list[Segment]] = {}
        written: dict[str, str] = {}
        for segment in document.segments:
            locator = segment.locator
            if isinstance(locator, PictureText | PictureRegion):
                if segment.id in grouped:
                    by_frame.setdefault(locator.frame, []).append(segment)
            elif isinstance(locator, str):
                written[locator] = apply_to_text(segment.text, grouped.get(segment.id, ()))
        if not by_frame and (plain := saving.stripped(document.source)) is not None and not written:
            return plain
        with opened(document.source) as image:
            pictures = [
                paint(picture, by_frame[frame], replacements) if frame in by_frame else picture
                for frame, picture in enumerate(frames(image))
            ]
            try:
                return saving.saved(image, pictures, written)
            except (OSError, ValueError, KeyError) as error:
                raise UnwritableReplacement(format=FORMAT_NAME, place="the picture") from error


FORMAT = ImageFormat()


class opened:  # noqa: N801 - reads as the context manager it is
    """Open an image file's first frame for a ``with`` block; raise our errors where that fails."""

    def __init__(self, content: bytes) -> None:
        """Take the file's bytes."""
        self._content = content

    def __enter__(self) -> Image.Image:
        """Return the opened image, its pixels not yet decoded."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                self._image: Image.Image = Image.open(io.BytesIO(self._content))
            except Image.DecompressionBombError as error:
                raise _too_large() from error
            except (OSError, ValueError, SyntaxError, TypeError, KeyError, AttributeError) as error:
                raise UnreadableDocument(format=FORMAT_NAME, reason="it is broken") from error
        return self._image

    def __exit__(self, *_: object) -> None:
        """Close the image."""
        self._image.close()


def frames(image: Image.Image) -> Iterator[Image.Image]:
    """Yield every frame decoded, in its own mode; raise DocumentTooLarge or UnreadableDocument."""
    count = getattr(image, "n_frames", 1)
    if count > FRAMES:
        raise DocumentTooLarge(what="the number of its pages", limit=FRAMES)
    total = 0
    try:
        for frame in ImageSequence.Iterator(image):
            pixels = frame.width * frame.height
            total += pixels
            if pixels > PIXELS or total > TOTAL_PIXELS:
                raise _too_large()
            frame.load()
            copy = frame.copy()
            copy.info = dict(frame.info)
            yield copy
    except (OSError, ValueError, SyntaxError, TypeError, KeyError, EOFError) as error:
        raise UnreadableDocument(format=FORMAT_NAME, reason="its pixels cannot be decoded") from error


def _too_large() -> DocumentTooLarge:
    return DocumentTooLarge(what="the picture", limit=f"{PIXELS // 10**6} million pixels")

"""Pictures as documents: image files, and the pixels that other formats hold.

``files`` reads and writes image files. ``picture_segments``, ``picture_notices`` and ``paint`` are for formats that decode a
picture themselves (PDF, DICOM); all that know picture file formats or paint pixels lives here, and nothing else does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redaction.documents.images.segments import (
    PictureRegion,
    PictureText,
    is_illegible,
    picture_notices,
    picture_segments,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL import Image

    from redaction.documents.model import Replacement, Segment


def paint(
    image: Image.Image, segments: Sequence[Segment], replacements: Sequence[Replacement]
) -> Image.Image:
    """Return a new picture of the same mode with the replaced spans painted over and the new texts in their places.

    ``segments`` are those of this picture (``picture_segments``), their numbers those that ``replacements`` name; the
    picture is not read again.
    """
    from redaction.documents.images import painting  # noqa: PLC0415 - loads the picture libraries

    return painting.paint(image, segments, replacements)


__all__ = ["PictureRegion", "PictureText", "is_illegible", "paint", "picture_notices", "picture_segments"]

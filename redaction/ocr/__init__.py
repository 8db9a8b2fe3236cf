"""Reading pictures: their text lines with the place of every character, bar codes, faces, and what could not be read.

``read_picture(image) -> Reading`` is the only way in. It takes pixels and knows no file formats; what carries a
picture (an image file, a PDF, an Office part, a DICOM file) decodes it and calls, and what paints over it is
``redaction.documents.images``. Nothing here fetches anything: the models lie inside installed packages and
``resources``. Heavy libraries are loaded with the first picture, once per process, on one thread.

Reading takes seconds, and writing a document parses its source again; so ``registry.read`` keeps what it read from
the pictures in ``Document.readings``, and ``registry.write`` recalls it (see ``memory``). A format does nothing for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redaction.ocr.memory import remembering
from redaction.ocr.reading import Line, Point, Quad, Reading, Region, RegionKind

if TYPE_CHECKING:
    from PIL import Image


def read_picture(image: Image.Image) -> Reading:
    """Return what a picture says; quads are in pixels of ``image`` as it is, whatever way up its text stands.

    Never raises for what a picture shows. A picture that was read before under the same ``remembering`` is not read again.
    """
    from redaction.ocr.engine import read  # noqa: PLC0415 - loads the recognition models

    return read(image)


__all__ = ["Line", "Point", "Quad", "Reading", "Region", "RegionKind", "read_picture", "remembering"]

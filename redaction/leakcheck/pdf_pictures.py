"""The pictures of a PDF page, decoded by pypdf or, where it cannot (JBIG2, say), by PDFium, and read.

A picture that neither decodes is unchecked; so is one whose reading left something out (``pictures``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium_c
from PIL import Image
from pypdf.generic import StreamObject

from redaction.leakcheck import pictures
from redaction.leakcheck.passages import Extract
from redaction.leakcheck.report import Unchecked

_MOST_PIXELS = 200_000_000
_DOTS_PER_INCH = 200
_MAY_SHOW = "an image may show text"


class PagePictures:
    """Reads the pictures of pages; every picture once, however many pages show it."""

    def __init__(self, content: bytes) -> None:
        """Take the PDF; PDFium opens it when it is first needed."""
        self._content = content
        self._read: set[int] = set()
        self._seen: set[int] = set()  # on pages, where PDFium was asked for them

    def extract(
        self, place: str, page: int, images: Sequence[tuple[str, StreamObject | None]]
    ) -> Iterator[Extract]:
        """Yield what the named pictures of a page say; None stands for one inside the page's operators."""
        missed: list[str] = []
        for name, stream in images:
            if stream is None:
                missed.append(name)
                continue
            number = stream.indirect_reference.idnum if stream.indirect_reference is not None else 0
            if number and number in self._read:
                continue
            image = _decoded(stream)
            if image is None:
                missed.append(name)
                self._seen.add(number)
                continue
            self._read.add(number)
            yield from pictures.of_image(f"{place}, {name}", image)
        if missed:
            yield from self._by_pdfium(place, page, missed)

    def elsewhere(self, place: str, stream: StreamObject) -> Iterator[Extract]:
        """Yield what a picture says that no page's resources lead to: in an appearance, a pattern, or unused."""
        number = stream.indirect_reference.idnum if stream.indirect_reference is not None else 0
        if number in self._read or number in self._seen:
            return
        image = _decoded(stream)
        if image is None:
            yield Unchecked(place, _MAY_SHOW)
        else:
            yield from pictures.of_image(place, image)

    def _by_pdfium(self, place: str, page: int, names: Sequence[str]) -> Iterator[Extract]:
        """Read all pictures that PDFium finds on a page, and the page as it looks, in place of the named ones."""
        found: list[Image.Image] = []
        try:
            document = pypdfium2.PdfDocument(self._content)
            try:
                shown = document[page]
                for item in shown.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]):
                    width, height = item.get_px_size()
                    if width < pictures.SMALLEST_WIDTH or height < pictures.SMALLEST_HEIGHT:
                        continue
                    if width * height > _MOST_PIXELS:
                        raise ValueError
                    found.append(item.get_bitmap(render=False).to_pil().convert("RGB"))
                scale = _DOTS_PER_INCH / 72
                if shown.get_width() * shown.get_height() * scale * scale < _MOST_PIXELS:
                    found.append(shown.render(scale=scale).to_pil().convert("RGB"))
            finally:
                document.close()
        except (pypdfium2.PdfiumError, ValueError, MemoryError, IndexError):
            found = []
        if len(found) <= len(names):
            # Fewer than there are: one of them was not decoded (the last one found is the page itself).
            for name in names[max(0, len(found) - 1) :]:
                yield Unchecked(f"{place}, {name}", _MAY_SHOW)
        for number, image in enumerate(found, start=1):
            where = f"{place}, {names[number - 1]}" if number <= len(names) else place
            yield from pictures.of_image(where, image)


def _decoded(stream: StreamObject) -> Image.Image | None:
    """Return a picture in gray or colour, transparent parts on a ground that shows them; None if pypdf cannot decode it."""
    width, height = stream.get("/Width"), stream.get("/Height")
    if isinstance(width, int) and isinstance(height, int) and width * height > _MOST_PIXELS:
        return None
    try:
        image = stream.decode_as_image()
    except Exception:  # pypdf raises anything on damaged or unusual streams
        return None
    if not isinstance(image, Image.Image):
        return None
    try:
        return pictures.flat(image)
    except (OSError, ValueError):
        return None

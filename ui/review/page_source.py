"""The pages of one document as pictures: asked for as they come into sight, kept while there is room.

One page at a time is rendered in another process, since PDFium holds the interpreter for as long as a page takes.
What is asked for last comes first: a person who scrolls on does not wait for what is out of sight again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kpo_vault.workflow.workers import Shared
from redaction.documents.model import Document
from ui.review.page_image import Box, PageImage, Wanted, locate_values, page_sizes, render_page
from ui.tasks import Bridge

PAGED = frozenset({"pdf", "image"})  # formats that are shown as pages
_KEPT_BYTES = 64 << 20  # page images; what is in sight is kept whatever it needs
_KEPT_THUMBNAILS = 120
_KEPT_PLACES = 200
THUMBNAIL_PIXELS = 128  # the longer side


@dataclass(frozen=True, slots=True, repr=False)
class _Picture:
    scale: float
    image: QImage
    pixels: bytes  # the image draws from them

    @property
    def size(self) -> int:
        return len(self.pixels)


class PageSource(QObject):
    """Pages of the document that is shown; pages count from 1.

    ``opened`` says that the sizes of the pages are known, ``arrived`` carries a page of which there is a new picture or
    of which the places are known, ``thumbnail_arrived`` a page, ``failed`` an exception.
    """

    opened = Signal()
    arrived = Signal(int)
    thumbnail_arrived = Signal(int)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._source: Shared[bytes] | None = None
        self.sizes: tuple[tuple[float, float], ...] = ()
        self._pictures: OrderedDict[int, _Picture] = OrderedDict()
        self._thumbnails: OrderedDict[int, _Picture] = OrderedDict()
        self._places: OrderedDict[int, tuple[Box, ...]] = OrderedDict()
        self._wanted: Callable[[int], Sequence[Wanted]] = lambda _page: ()
        self._sight: tuple[int, ...] = ()
        self._scale = 1.0
        self._thumbnails_asked: list[int] = []
        self._busy = False

    def open(self, document: Document | None, wanted: Callable[[int], Sequence[Wanted]]) -> None:
        """Show another document; ``wanted`` tells which values are looked for on a page."""
        self.close()
        if document is None or document.format not in PAGED:
            return
        self._source = Shared(document.source)
        self._wanted = wanted
        self._run(page_sizes, (self._source,), self._opened)

    def close(self) -> None:
        """Forget the document and its pictures."""
        self._source = None
        self.sizes = ()
        self._pictures.clear()
        self._thumbnails.clear()
        self._places.clear()
        self._sight = ()
        self._thumbnails_asked.clear()

    def forget_places(self, page: int | None = None) -> None:
        """Look for the values anew, of one page or of all: findings came or went."""
        if page is None:
            self._places.clear()
        else:
            self._places.pop(page, None)
        self._next()

    def see(self, pages: Sequence[int], scale: float) -> None:
        """Say which pages are in sight or come next, the most urgent first, and at how many pixels a unit."""
        self._sight, self._scale = tuple(pages), scale
        self._next()

    def image(self, page: int) -> QImage | None:
        """Return the picture of a page, at the last scale until the asked one is there."""
        found = self._pictures.get(page)
        return None if found is None else found.image

    def places(self, page: int) -> Sequence[Box]:
        """Return where the values of a page stand, as far as that is known."""
        return self._places.get(page, ())

    def thumbnail(self, page: int) -> QImage | None:
        """Return a small picture of a page; it is asked for where there is none."""
        found = self._thumbnails.get(page)
        if found is not None:
            self._thumbnails.move_to_end(page)
            return found.image
        if self._source is not None and page not in self._thumbnails_asked:
            self._thumbnails_asked = [*self._thumbnails_asked, page][-_KEPT_THUMBNAILS // 4 :]
            self._next()
        return None

    def _opened(self, sizes: tuple[tuple[float, float], ...]) -> None:
        self.sizes = sizes
        self.opened.emit()

    def _next(self) -> None:
        """Ask for the most urgent thing that is missing, unless something is under way."""
        if self._source is None or self._busy or not self.sizes:
            return
        for page in self._sight:
            kept = self._pictures.get(page)
            if kept is None or abs(kept.scale - self._scale) > 1e-6:
                work = (self._source, page, self._scale)
                self._run(render_page, work, partial(self._rendered, page, self._scale))
                return
            if page not in self._places:
                self._run(
                    locate_values,
                    (self._source, page, tuple(self._wanted(page))),
                    partial(self._located, page),
                )
                return
        while self._thumbnails_asked:
            page = self._thumbnails_asked.pop()
            if 1 <= page <= len(self.sizes):
                scale = THUMBNAIL_PIXELS / max(1.0, *self.sizes[page - 1])
                self._run(render_page, (self._source, page, scale), partial(self._shrunk, page, scale))
                return

    def _run(
        self, function: Callable[..., Any], arguments: tuple[Any, ...], done: Callable[[Any], None]
    ) -> None:
        source = self._source
        self._busy = True

        def finish(result: Any) -> None:
            self._busy = False
            if source is self._source:
                done(result)
            self._next()

        def fail(error: Exception) -> None:
            self._busy = False
            if source is self._source:
                self._source = None
                self.failed.emit(error)
            self._next()

        self._bridge.run_page(self, function, *arguments, done=finish, failed=fail)

    def _rendered(self, page: int, scale: float, image: PageImage) -> None:
        self._pictures[page] = _picture(image, scale)
        self._pictures.move_to_end(page)
        kept = sum(each.size for each in self._pictures.values())
        for old in [each for each in self._pictures if each not in self._sight]:
            if kept <= _KEPT_BYTES:
                break
            kept -= self._pictures.pop(old).size
        self.arrived.emit(page)

    def _located(self, page: int, boxes: tuple[Box, ...]) -> None:
        self._places[page] = boxes
        while len(self._places) > _KEPT_PLACES:
            self._places.popitem(last=False)
        self.arrived.emit(page)

    def _shrunk(self, page: int, scale: float, image: PageImage) -> None:
        self._thumbnails[page] = _picture(image, scale)
        while len(self._thumbnails) > _KEPT_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        self.thumbnail_arrived.emit(page)


def _picture(image: PageImage, scale: float) -> _Picture:
    pixels = image.pixels
    shown = QImage(pixels, image.width, image.height, image.stride, QImage.Format.Format_RGB32)
    return _Picture(scale, shown, pixels)

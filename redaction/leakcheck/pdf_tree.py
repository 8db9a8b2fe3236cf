"""The object tree of a PDF, walked from its trailer: what is reachable, and what on it cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pypdf
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject, StreamObject

from redaction.leakcheck import pdf_fonts

_SMALLEST_WIDTH, _SMALLEST_HEIGHT = 16, 8  # pixels: nothing legible fits into less
_INLINE = re.compile(rb"\bBI\s([\s\S]{0,400}?)\sID\s")
_SIZE = re.compile(rb"/(W|H|Width|Height)\s+(\d+)")
_MANY_PATHS = 400
_PATH = re.compile(rb"\s[lc]\s")
_DEEPEST_FORM = 12

Picture = tuple[str, StreamObject | None]  # its name on the page; None for one inside the page's operators


class Tree:
    """All objects that the trailer of ``reader`` leads to; damaged ones are left out.

    ``numbers`` are the object numbers of all reachable objects.
    """

    def __init__(self, reader: pypdf.PdfReader) -> None:
        self.numbers: set[int] = set()
        self._streams: list[tuple[int, StreamObject]] = []
        self._specifications: list[DictionaryObject] = []
        self._walk(reader.trailer)

    def _walk(self, root: PdfObject) -> None:
        waiting: list[PdfObject] = [root]
        while waiting:
            item: PdfObject | None = waiting.pop()
            if isinstance(item, IndirectObject):
                if item.idnum in self.numbers:
                    continue
                number = item.idnum
                self.numbers.add(number)
                try:
                    item = item.get_object()
                except Exception:  # noqa: S112 - damaged: the byte scan has searched it
                    continue
                if isinstance(item, StreamObject):
                    self._streams.append((number, item))
            if isinstance(item, DictionaryObject):
                if "/EF" in item:
                    self._specifications.append(item)
                waiting += [item.raw_get(key) for key in item]
            elif isinstance(item, ArrayObject):
                waiting += list(item)

    def forms(self) -> Iterator[tuple[int, StreamObject]]:
        """Yield the streams with resources of their own: forms, appearances, patterns, soft masks."""
        for number, stream in self._streams:
            if "/Resources" in stream or stream.get("/Subtype") == "/Form":
                yield number, stream

    def images(self) -> Iterator[tuple[int, StreamObject]]:
        """Yield every image that may show text, masks of others left out: they are decoded with what they mask."""
        masks = {
            getattr(stream.raw_get(key), "idnum", 0)
            for _, stream in self._streams
            for key in ("/SMask", "/Mask")
            if key in stream
        }
        for number, stream in self._streams:
            if stream.get("/Subtype") == "/Image" and number not in masks and _legible(stream):
                yield number, stream

    def attachments(self) -> Iterator[tuple[str, bytes | None]]:
        """Yield every embedded file as (name, bytes), the bytes None if they cannot be inflated."""
        for specification in self._specifications:
            names = [str(specification[key]) for key in ("/UF", "/F", "/Desc") if key in specification]
            files = specification["/EF"].get_object()
            streams = {}
            if isinstance(files, DictionaryObject):
                for key in files:
                    streams[getattr(files.raw_get(key), "idnum", key)] = files[key].get_object()
            for stream in streams.values():
                try:
                    yield " ".join(names), bytes(stream.get_data())  # type: ignore[union-attr]
                except Exception:
                    yield " ".join(names), None

    def unreadable_on(self, page: pypdf.PageObject) -> tuple[list[tuple[str, str]], list[Picture]]:
        """Return what no text comes out of, as (name, reason), and the images of a page that may show text."""
        troubles: list[tuple[str, str]] = []
        images: list[Picture] = []
        try:
            contents = page.get_contents()
            data = contents.get_data() if contents is not None else b""
        except Exception:
            return [("content", "it cannot be inflated")], []
        for _, image in self._of_resources(page.get("/Resources"), data, set(), 0):
            if image is not None:
                images.append((f"image {len(images) + 1}", image))
            else:
                troubles.append(("font", "text in a font that does not say what its glyphs mean"))
        for match in _INLINE.finditer(data):
            size = {key[:1]: int(value) for key, value in _SIZE.findall(match[1])}
            if size.get(b"W", 99) >= _SMALLEST_WIDTH and size.get(b"H", 99) >= _SMALLEST_HEIGHT:
                images.append((f"image {len(images) + 1}", None))
        if not images and not re.search(rb"\bBT\b|\bDo\b", data) and len(_PATH.findall(data)) > _MANY_PATHS:
            troubles.append(("drawing", "lines and curves without any text may draw letters"))
        return troubles, images

    def _of_resources(
        self, resources: PdfObject | None, data: bytes, seen: set[int], depth: int
    ) -> Iterator[tuple[str, StreamObject | None]]:
        """Yield (name, image) of images and (name, None) of fonts that cannot be read."""
        resources = resources.get_object() if resources is not None else None
        if not isinstance(resources, DictionaryObject) or depth > _DEEPEST_FORM:
            return
        for name, font in _entries(resources, "/Font", seen):
            used = re.search(re.escape(name.encode()) + rb"\s+[-\d.]+\s+Tf", data)
            if used and isinstance(font, DictionaryObject) and pdf_fonts.unreadable(font):
                yield name, None
        for name, item in _entries(resources, "/XObject", seen):
            if not isinstance(item, StreamObject):
                continue
            if item.get("/Subtype") == "/Image":
                if _legible(item):
                    yield name, item
            elif "/Resources" in item:
                try:
                    yield from self._of_resources(item.get("/Resources"), item.get_data(), seen, depth + 1)
                except Exception:
                    yield name, None
        for _, item in _entries(resources, "/Pattern", seen):
            if isinstance(item, StreamObject) and "/Resources" in item:
                yield from self._of_resources(item.get("/Resources"), b"", seen, depth + 1)


def _entries(
    resources: DictionaryObject, kind: str, seen: set[int]
) -> Iterator[tuple[str, PdfObject | None]]:
    group = resources.get(kind)
    group = group.get_object() if group is not None else None
    if not isinstance(group, DictionaryObject):
        return
    for name in group:
        reference = group.raw_get(name)
        if isinstance(reference, IndirectObject) and kind != "/Font":
            if reference.idnum in seen:
                continue
            seen.add(reference.idnum)
        try:
            yield name, reference.get_object()
        except Exception:  # noqa: S112 - damaged: nothing is shown from it
            continue


def _legible(image: StreamObject) -> bool:
    width, height = image.get("/Width", 99), image.get("/Height", 99)
    if not isinstance(width, int) or not isinstance(height, int):
        return True
    return width >= _SMALLEST_WIDTH and height >= _SMALLEST_HEIGHT

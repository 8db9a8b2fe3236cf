"""Documents within documents: an attachment, a member of an archive, a picture in a page.

A container lists slots in the order of its reading. Each slot holds consecutive segments, its own texts or those of an
inner document read by its own format, and is told which of them change. Depth, number and inflated size of what is inside
are limited for the whole file at once (``limits``).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from redaction.documents import edits, registry
from redaction.documents.model import Document, Notice, NoticeKind, Replacement, Segment
from redaction.errors import RedactionError


@dataclass(slots=True, eq=False)
class Slot:
    """A run of consecutive segments that one place of a container holds; ``start`` is the number of the first."""

    segments: list[Segment]
    start: int = 0
    always: bool = False  # written even unchanged, because writing drops what its format does not keep

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        """Put the replacements, grouped by the slot's own numbers, into the container."""


@dataclass(slots=True, eq=False)
class DocumentSlot(Slot):
    """An inner document, written by its own format and handed to ``put``."""

    document: Document | None = None
    put: Callable[[bytes], None] = field(default=lambda _: None)

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        """Write the inner document with its replacements."""
        if self.document is None:
            return
        own = [replace(each, segment=number) for number, group in groups.items() for each in group]
        self.put(registry.FORMATS[self.document.format].load().write(self.document, own))


class Contents:
    """What a container holds; reading lists its segments, writing fills its slots."""

    def __init__(self, depth: int) -> None:
        """Begin empty; ``depth`` counts the documents around this one."""
        self.depth = depth
        self.notices: list[Notice] = []
        self.slots: list[Slot] = []

    def notice(self, kind: NoticeKind, place: str, explanation: str) -> None:
        """Add a notice once."""
        notice = Notice(kind, place, explanation)
        if notice not in self.notices:
            self.notices.append(notice)

    def add(self, slot: Slot) -> None:
        """Append a slot."""
        slot.start = self.slots[-1].start + len(self.slots[-1].segments) if self.slots else 0
        self.slots.append(slot)

    def embed(self, name: str, content: bytes, place: str, put: Callable[[bytes], None]) -> Document | None:
        """Append an inner document by the format that its name and content have; None if nothing reads it.

        ``put`` takes its new bytes. Its places and notices begin with ``place``.
        """
        try:
            document = registry.read_inner(name, content, self.depth + 1)
        except RedactionError:
            return None
        for notice in document.notices:
            self.notice(notice.kind, f"{place} > {notice.place}", notice.explanation)
        inner = [_moved(segment, place) for segment in document.segments]
        self.add(DocumentSlot(inner, always=True, document=document, put=put))
        return document

    def segments(self) -> tuple[Segment, ...]:
        """Return the segments of all slots, numbered from 0; their locator is the container's depth."""
        found: list[Segment] = []
        for slot in self.slots:
            moved: dict[int, tuple[int, ...]] = {}  # thousands of cells may share one list
            for segment in slot.segments:
                key = id(segment.depends_on)
                if key not in moved:
                    moved[key] = tuple(slot.start + number for number in segment.depends_on)
                found.append(replace(segment, id=len(found), depends_on=moved[key], locator=self.depth))
        return tuple(found)

    def write(self, replacements: Sequence[Replacement], segments: Sequence[Segment]) -> None:
        """Hand every slot its replacements."""
        grouped = edits.by_segment(replacements, segments)
        numbers = sorted(grouped)
        for slot in self.slots:
            first, end = slot.start, slot.start + len(slot.segments)
            inside = numbers[bisect_left(numbers, first) : bisect_left(numbers, end)]
            own = {number - first: grouped[number] for number in inside}
            if own or slot.always:
                slot.write(own)


class Container(Contents, ABC):
    """The contents of one file, which can be put together again."""

    @abstractmethod
    def to_bytes(self) -> bytes:
        """Return the file with what was written to it."""


class ContainerFormat:
    """Reads and writes files that hold others; ``opened`` takes a file apart that stands ``depth`` documents deep."""

    def __init__(
        self, name: str, suffixes: tuple[str, ...], opened: Callable[[bytes, int], Container]
    ) -> None:
        self.name = name
        self.suffixes = suffixes
        self._opened = opened

    def read(self, name: str, content: bytes) -> Document:
        """Return all texts and the segments of what is inside; raises what the Format protocol says."""
        return self.read_at_depth(name, content, 0)

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the document where it stands ``depth`` documents deep."""
        container = self._opened(content, depth)
        return Document(name, self.name, content, container.segments(), tuple(container.notices))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the file with the replacements made, inside as well."""
        container = self._opened(document.source, depth_of(document))
        container.write(replacements, document.segments)
        return container.to_bytes()


def depth_of(document: Document) -> int:
    """Return how many documents stand around a container that was read (see ``Contents.segments``)."""
    depth = document.segments[0].locator if document.segments else 0
    return depth if isinstance(depth, int) else 0


def _moved(segment: Segment, place: str) -> Segment:
    inner = segment.context.place
    return replace(segment, context=replace(segment.context, place=f"{place} > {inner}" if inner else place))

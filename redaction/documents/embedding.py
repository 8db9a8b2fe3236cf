"""Parts of a package that are documents of their own: pictures, attached files, workbooks behind charts.

Their segments follow those of the outer document, renumbered; replacements find their way back by number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from redaction.documents import pictures, registry
from redaction.documents.model import Document, NoticeKind, Replacement, Segment
from redaction.errors import RedactionError

AddNotice = Callable[[NoticeKind, str, str], None]

_SUFFIX_OF_TYPE = {
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/csv": ".csv",
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "message/rfc822": ".eml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.ms-word.document.macroenabled.12": ".docm",
    "application/vnd.ms-excel.sheet.macroenabled.12": ".xlsm",
    "application/vnd.ms-powerpoint.presentation.macroenabled.12": ".pptm",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.presentation": ".odp",
}


class Embedded:
    """A part that is a document of its own; its segments follow ours, renumbered."""

    def __init__(self, part: str, document: Document, place: str) -> None:
        """Keep the inner document, which comes without a file name of its own."""
        self.part = part
        self.document = document
        self.place = place
        self.start = 0

    def segments(self, start: int) -> list[Segment]:
        """Return the inner segments numbered from ``start``."""
        self.start = start
        moved: dict[int, tuple[int, ...]] = {}
        return [
            shift(segment, start, self.place, moved_precedents(segment, start, moved))
            for segment in self.document.segments
        ]

    def write(self, replacements: Sequence[Replacement]) -> bytes:
        """Return the inner document with those of the replacements that are its own."""
        inner = inner_replacements(replacements, self.start, len(self.document.segments))
        return registry.FORMATS[self.document.format].load().write(self.document, inner)


class EmbeddedDocuments:
    """All embedded documents of one package, in the order in which they were read."""

    def __init__(self, depth: int, notice: AddNotice) -> None:
        """Take how deep the package itself is embedded, and where notices go."""
        self._depth = depth
        self._notice = notice
        self._all: list[Embedded] = []
        self._counts: dict[str, int] = {}

    def read(self, part: str, content: bytes, content_type: str) -> None:
        """Read a part, or say by a notice that no reader understands it."""
        if not content:
            return
        kind = content_type.partition(";")[0].strip().lower()
        suffix = pictures.suffix_of(content)
        if suffix is not None:
            name, place = "picture" + suffix, f"picture {self._next('picture')}"
        else:
            name = "embedded" + _SUFFIX_OF_TYPE.get(kind, "." + part.rpartition(".")[2].lower())
            place = f"embedded document {self._next('document')}"
        try:
            document = registry.read_inner(name, content, self._depth + 1)
            readable = document.source == content  # what was converted would not fit its part
        except RedactionError:
            readable = False
        if not readable:
            is_picture = suffix is not None or kind.startswith("image/")
            what = (
                "an image: it may show text that was not read"
                if is_picture
                else "an embedded object or binary part that no reader understands"
            )
            self._notice(NoticeKind.UNREAD, part, what)
            return
        self._all.append(Embedded(part, document, place))
        for notice in document.notices:
            self._notice(notice.kind, f"{place} > {notice.place}", notice.explanation)

    def segments(self, start: int) -> list[Segment]:
        """Return the segments of all embedded documents, numbered from ``start``."""
        collected: list[Segment] = []
        for embedded in self._all:
            collected += embedded.segments(start + len(collected))
        return collected

    def written(self, replacements: Sequence[Replacement]) -> list[tuple[str, bytes]]:
        """Return (part, new content) of every embedded document."""
        return [(embedded.part, embedded.write(replacements)) for embedded in self._all]

    def _next(self, what: str) -> int:
        self._counts[what] = self._counts.get(what, 0) + 1
        return self._counts[what]


def moved_precedents(segment: Segment, start: int, moved: dict[int, tuple[int, ...]]) -> tuple[int, ...]:
    """Return what a segment is computed from, numbered from ``start``; ``moved`` keeps lists that many share."""
    key = id(segment.depends_on)
    if key not in moved:
        moved[key] = tuple(number + start for number in segment.depends_on)
    return moved[key]


def shift(segment: Segment, start: int, place: str, depends_on: tuple[int, ...]) -> Segment:
    """Return a segment of an inner document as one of the outer, numbered from ``start``."""
    context = replace(segment.context, place=f"{place} > {segment.context.place}")
    return replace(segment, id=segment.id + start, context=context, depends_on=depends_on)


def inner_replacements(replacements: Sequence[Replacement], start: int, count: int) -> list[Replacement]:
    """Return the replacements of ``count`` segments from ``start`` with the inner document's numbers."""
    return [
        Replacement(r.segment - start, r.start, r.end, r.text, r.stored)
        for r in replacements
        if start <= r.segment < start + count
    ]

"""Metafiles as documents: a segment for every line of drawn text, and those of the bitmaps that are drawn."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from redaction.documents import edits
from redaction.documents.images import paint, picture_notices, picture_segments
from redaction.documents.images.segments import PictureRegion, PictureText
from redaction.documents.metafiles.drawing import Kind
from redaction.documents.metafiles.enhanced import ENHANCED
from redaction.documents.metafiles.lines import Paragraph, paragraphs
from redaction.documents.metafiles.windows import WINDOWS
from redaction.documents.model import (
    Context,
    Document,
    Notice,
    NoticeKind,
    Replacement,
    Segment,
    apply_to_text,
)
from redaction.errors import UnreadableDocument
from redaction.ocr import read_picture

_ENHANCED_MARK = slice(40, 44)


class MetafileFormat:
    """Reads and writes .emf and .wmf."""

    name = "metafile"
    suffixes: tuple[str, ...] = (".emf", ".wmf")

    def read(self, name: str, content: bytes) -> Document:
        """Return what the drawing says; raise UnreadableDocument for broken records or bitmaps."""
        kind = _kind(content)
        records, dropped = kind.split(content)
        try:
            drawing = kind.read(records)
        except (struct.error, IndexError, ValueError) as error:
            raise UnreadableDocument(format="metafile", reason="its records are broken") from error
        segments = [
            Segment(number, paragraph.text, context=Context("text in the drawing"), locator=paragraph)
            for number, paragraph in enumerate(paragraphs(drawing.runs))
        ]
        notices: list[Notice] = []
        for count, bitmap in enumerate(drawing.bitmaps, 1):
            place = f"bitmap {count}"
            reading = read_picture(bitmap.image)
            segments += picture_segments(reading, len(segments), place, bitmap.record)
            notices += picture_notices(reading, place)
        notices += [
            Notice(NoticeKind.UNREAD, "the drawing", f"It shows {what}, not read: look at it yourself.")
            for what in drawing.unread
        ]
        if dropped:
            what = "Comments and commands for printers, which no one sees, are not written."
            notices.append(Notice(NoticeKind.REMOVED, "the drawing", what))
        return Document(name, self.name, content, tuple(segments), tuple(notices))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the drawing with the replacements made.

        The rest of a line moves into the record of its first replaced value: places and widths of the old records would
        tell the word that is gone.
        """
        kind = _kind(document.source)
        records, _ = kind.split(document.source)
        grouped = edits.by_segment(replacements, document.segments)
        gone: set[int] = set()
        painted: dict[int, list[Segment]] = {}
        for number, group in grouped.items():
            segment = document.segments[number]
            locator = segment.locator
            if isinstance(locator, PictureText | PictureRegion):
                painted.setdefault(locator.frame, []).append(segment)
            elif isinstance(locator, Paragraph):
                for line, changes in locator.by_line(group):
                    first = line.run_at(changes[0].start)
                    run = line.runs[first]
                    text = apply_to_text(line.text, changes)[line.starts[first] :]
                    records[run.record] = kind.with_text(records[run.record], run, text)
                    gone |= {later.record for later in line.runs[first + 1 :]}
        if painted:
            images = {
                bitmap.record: bitmap.image for bitmap in kind.read(kind.split(document.source)[0]).bitmaps
            }
            for number, segments in painted.items():
                image = paint(images[number].convert("RGB"), segments, replacements)
                records[number] = kind.with_bitmap(records[number], image)
        return kind.join(document.source, [r for number, r in enumerate(records) if number not in gone])


def _kind(content: bytes) -> Kind:
    return ENHANCED if content[_ENHANCED_MARK] == b" EMF" else WINDOWS


FORMAT = MetafileFormat()

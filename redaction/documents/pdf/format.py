"""The PDF format: ``read`` gives a segment per page and per text channel, ``write`` rebuilds the file from its source."""

from __future__ import annotations

import contextlib
import gc
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import pikepdf
from pikepdf import Array, Dictionary

from redaction.documents.model import (
    Context,
    Document,
    Notice,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)
from redaction.documents.pdf.boxes import PageArea
from redaction.documents.pdf.changes import Area, Changes, NoGlyph
from redaction.documents.pdf.embedded import clean_embedded
from redaction.documents.pdf.font_choice import FontChoice
from redaction.documents.pdf.font_subset import drop_unshown
from redaction.documents.pdf.layout import PageText
from redaction.documents.pdf.library import Library
from redaction.documents.pdf.matrix import Box
from redaction.documents.pdf.names import name_of
from redaction.documents.pdf.notices import file_notices, page_notices, removed_on_page
from redaction.documents.pdf.opening import FORMAT_NAME, open_pdf
from redaction.documents.pdf.pages import PageReading, Part, read_page
from redaction.documents.pdf.pagewriter import PageWriter
from redaction.documents.pdf.picture_layer import add_layers
from redaction.documents.pdf.pictures import Pictures, painted, read_pictures
from redaction.documents.pdf.raster import Cover, rasterise, without_annotations
from redaction.documents.pdf.relayout import relayout
from redaction.documents.pdf.second_reading import SecondReading, left_over, missing
from redaction.documents.pdf.structure import Rebuild
from redaction.documents.pdf.text_strings import Channel, Channels
from redaction.documents.pdf.traces import measuring_rules, widen_annotations
from redaction.documents.pdf.visual import looks_different, scale_of
from redaction.errors import RedactionError, UnreadableDocument, UnwritableReplacement


@dataclass(frozen=True, slots=True)
class PageLocator:
    """A segment that is a part of a page; ``page`` counts from 0."""

    page: int
    part: Part


@dataclass(frozen=True, slots=True)
class ChannelLocator:
    """A segment that is a channel of strings, by its position among the file's channels, and what they are."""

    channel: int
    name: str


#: What pikepdf raises where a file has other objects than the standard says.
_BROKEN = (
    pikepdf.PdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)

_PART_KINDS = {
    Part.VISIBLE: (SegmentKind.BODY, ""),
    Part.HIDDEN: (SegmentKind.HIDDEN, ", hidden text"),
    Part.APPEARANCE: (SegmentKind.COMMENT, ", annotations and fields"),
}


class PdfFormat:
    """Portable Document Format, ISO 32000."""

    name = "pdf"
    suffixes: tuple[str, ...] = (".pdf",)

    def read(self, name: str, content: bytes) -> Document:
        """Return the file's texts; raise UnreadableDocument, ProtectedDocument or DocumentTooLarge."""
        try:
            with open_pdf(content) as pdf:
                return _read(name, content, pdf)
        except RedactionError:
            raise
        except _BROKEN as error:
            raise UnreadableDocument(format=FORMAT_NAME, reason="its structure is broken") from error

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the file rebuilt with the replacements; raise UnwritableReplacement where that is not possible."""
        try:
            source = painted(document.source, document.segments, replacements)
            with _without_collector():
                return Rendering(replace(document, source=source), replacements).run()
        except _BROKEN as error:
            raise UnwritableReplacement(format=FORMAT_NAME, place="the document") from error


FORMAT = PdfFormat()


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """Put the search for reference cycles off: glyphs by the million and hardly a cycle cost it a tenth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def hidden_groups(pdf: pikepdf.Pdf) -> frozenset[tuple[int, int]]:
    """Return the layers that are switched off when the file is opened (8.11.4)."""
    properties = pdf.Root.get("/OCProperties")
    if not isinstance(properties, Dictionary):
        return frozenset()
    configuration = properties.get("/D")
    if not isinstance(configuration, Dictionary):
        return frozenset()
    off = configuration.get("/OFF")
    groups = list(off) if isinstance(off, Array) else []
    if name_of(configuration.get("/BaseState")) == "/OFF":
        on = configuration.get("/ON")
        shown = {group.objgen for group in on} if isinstance(on, Array) else set()
        everything = properties.get("/OCGs")
        groups += [g for g in (everything if isinstance(everything, Array) else []) if g.objgen not in shown]
    return frozenset(group.objgen for group in groups if isinstance(group, Dictionary))


def _read(name: str, content: bytes, pdf: pikepdf.Pdf) -> Document:
    segments: list[Segment] = []
    notices: list[Notice] = file_notices(pdf, content)
    library = Library(hidden_groups(pdf))
    executed: set[tuple[int, int]] = set()
    marked_text = False
    pictures = Pictures(pdf)
    with SecondReading(content) as second:
        for index, page in enumerate(pdf.pages):
            reading = read_page(page.obj, index + 1, library)
            notices += page_notices(reading, second.text(index))
            notices += removed_on_page(page.obj, index + 1)
            marked_text |= reading.content.marked_text
            for walk in (reading.content, reading.annotations):
                executed.update(instance.owner.objgen for instance in walk.instances)
            for part, (kind, suffix) in _PART_KINDS.items():
                text = reading.texts[part].text
                if text.strip():
                    context = Context(place=f"page {index + 1}{suffix}", page=index + 1)
                    segments.append(
                        Segment(len(segments), text, kind, context, locator=PageLocator(index, part))
                    )
            shown, unread = read_pictures(pictures, reading, content, len(segments))
            segments += shown
            notices += unread
    for number, channel in enumerate(Rebuild(pdf, executed).run().channels):
        segments.append(
            Segment(
                len(segments),
                channel.text,
                channel.kind,
                Context(place=channel.place, field=channel.label, page=channel.page or None),
                channel.spelling,
                locator=ChannelLocator(number, channel.name),
            )
        )
    return Document(name, FORMAT.name, content, tuple(segments), tuple(notices))


@dataclass(slots=True)
class _PageJob:
    """What a page has to become: its replacements by part, and how it is done."""

    replacements: dict[Part, list[Replacement]]
    own_fonts: bool = True
    image: bool = False
    #: Areas that a person marked, each with the text that stands there afterwards.
    covers: list[Cover] = field(default_factory=list)
    #: Where the page may look different, and what it shows in all.
    areas: list[Area] = field(default_factory=list)
    box: Box = (0.0, 0.0, 0.0, 0.0)

    def texts(self, reading: dict[Part, str]) -> tuple[str, list[str]]:
        """Return the text that PDFium should find on the page and the removed texts."""
        expected = []
        removed = []
        for part, text in reading.items():
            edits = self.replacements.get(part, [])
            if part is not Part.APPEARANCE:
                expected.append(apply_to_text(text, edits))
            removed += [text[e.start : e.end] for e in edits if part is not Part.APPEARANCE]
        return "\n".join(expected), removed


class Rendering:
    """One output: written, read again by PDFium, and written anew with an image for every page that failed."""

    def __init__(self, document: Document, replacements: Sequence[Replacement]) -> None:
        self._document = document
        self._replacements = replacements
        self._jobs: dict[int, _PageJob] = {}
        self._channels: dict[int, list[Replacement]] = {}
        for replacement in replacements:
            if not 0 <= replacement.segment < len(document.segments):
                raise UnwritableReplacement(format=FORMAT_NAME, place="unknown segment")
            locator = document.segments[replacement.segment].locator
            if isinstance(locator, PageLocator):
                job = self._jobs.setdefault(locator.page, _PageJob({}))
                job.replacements.setdefault(locator.part, []).append(replacement)
            elif isinstance(locator, PageArea):
                job = self._jobs.setdefault(locator.page, _PageJob({}))
                job.covers.append(Cover(locator.box, replacement.text))
                job.image = True
            elif isinstance(locator, ChannelLocator):
                self._channels.setdefault(locator.channel, []).append(replacement)
        self._readings: dict[int, dict[Part, str]] = {}

    def run(self) -> bytes:
        """Return the output's bytes."""
        output = self._write()
        for attempt in range(3):
            failed = self._failed(output, unreadable=attempt == 0)
            if not failed:
                return output
            for page in failed:
                if attempt == 0:
                    self._jobs[page].own_fonts = False
                elif not self._jobs[page].image:
                    self._jobs[page].image = True
                else:
                    raise UnwritableReplacement(format=FORMAT_NAME, place=f"page {page + 1}")
            output = self._write()
        failed = self._failed(output, unreadable=False)
        if failed:
            raise UnwritableReplacement(format=FORMAT_NAME, place=f"page {failed[0] + 1}")
        return output

    def _failed(self, output: bytes, *, unreadable: bool) -> list[int]:
        """Return the pages with a removed text left, or (``unreadable``) with a new text that PDFium cannot read."""
        if not self._jobs:
            return []
        failed = []
        with SecondReading(output) as second, SecondReading(self._document.source) as first:
            for page, job in self._jobs.items():
                expected, removed = job.texts(self._readings[page])
                scale = scale_of(job.box)
                found, after = second.look(page, scale)
                new = [e.text for e in job.replacements.get(Part.VISIBLE, [])]
                if left_over(found, expected, removed) or (unreadable and missing(found, new)):
                    failed.append(page)
                elif not job.image and job.areas:
                    before = first.picture(page, scale)
                    if before is not None and (
                        after is None or looks_different(before, after, job.box, job.areas)
                    ):
                        failed.append(page)
        return failed

    def _write(self) -> bytes:
        with open_pdf(self._document.source) as pdf:
            library = Library(hidden_groups(pdf))
            writer = PageWriter(pdf)
            readings = [read_page(page.obj, index + 1, library) for index, page in enumerate(pdf.pages)]
            for index, reading in enumerate(readings):
                self._page(pdf, index, reading, writer)
            writer.prune()
            add_layers(pdf, readings, self._document.segments, self._replacements, writer)
            writer.fill_fonts()
            channels = Rebuild(pdf, writer.executed).run()
            self._strings(channels)
            # Only now: texts are known by the order in which the file has them, those of covered annotations too.
            for index, job in self._jobs.items():
                without_annotations(pdf, readings[index].page, job.covers)
            drop_unshown(pdf, library.fonts, writer.before, writer.shown)
            clean_embedded(pdf, writer.shown)
            return _saved(pdf)

    def _page(self, pdf: pikepdf.Pdf, index: int, reading: PageReading, writer: PageWriter) -> None:
        job = self._jobs.get(index)
        content: Changes | None = None
        annotations: Changes | None = None
        if job is not None:
            self._readings[index] = {part: text.text for part, text in reading.texts.items()}
            content = None if job.image else self._content(reading, job, writer)
            job.areas, job.box = (content.areas if content is not None else []), reading.box
            if content is not None and content.cut_off:
                job.image, content = True, None
            if job.image:
                source = self._document.source
                rasterise(pdf, source, index, reading, job.replacements, writer, job.covers)
            annotations = self._changes(reading, job, Part.APPEARANCE, writer)
        if job is None or not job.image:
            writer.write(reading.page, reading.content, content)
        writer.write(reading.page, reading.annotations, annotations)
        if content is not None:
            widen_annotations(reading.page, content.spans)

    def _content(self, reading: PageReading, job: _PageJob, writer: PageWriter) -> Changes | None:
        parts = [self._changes(reading, job, part, writer) for part in (Part.VISIBLE, Part.HIDDEN)]
        content = _merged(parts)
        if content is not None:
            for rule in measuring_rules(reading.content, content.spans):
                content.dropped.setdefault(rule.stream, set()).update(range(rule.first, rule.last + 1))
                content.areas.append(Area((1.0, 0.0), rule.box[0], rule.box[2], rule.box[1], rule.box[3]))
        return content

    def _changes(self, reading: PageReading, job: _PageJob, part: Part, writer: PageWriter) -> Changes | None:
        replacements = job.replacements.get(part)
        if not replacements:
            return None
        text: PageText = reading.texts[part]
        fonts = FontChoice(writer.font, writer.east_asian, own_fonts=job.own_fonts)
        try:
            return relayout(reading.walk_of(part), text, replacements, fonts, reading.box)
        except NoGlyph:
            raise UnwritableReplacement(format=FORMAT_NAME, place=f"page {reading.number}") from None

    def _strings(self, channels: Channels) -> None:
        """Replace in the channels by what they say: a page that became an image has fewer, or others, than it had."""
        waiting: dict[tuple[str, str], list[Channel]] = {}
        for channel in channels.channels:
            waiting.setdefault((channel.name, channel.text), []).append(channel)
        for segment in self._document.segments:
            if not isinstance(segment.locator, ChannelLocator):
                continue
            same = waiting.get((segment.locator.name, segment.text))
            found = same.pop(0) if same else None
            replacements = self._channels.get(segment.locator.channel)
            if replacements and found is None:
                raise UnwritableReplacement(format=FORMAT_NAME, place="document strings")
            if replacements and found is not None:
                found.apply(replacements)


def _merged(changes: Sequence[Changes | None]) -> Changes | None:
    present = [change for change in changes if change is not None]
    if not present:
        return None
    result = replace(present[0])
    for change in present[1:]:
        result.pieces.update(change.pieces)
        result.moved.update(change.moved)
        result.removed.extend(change.removed)
        result.spans.extend(change.spans)
        result.areas.extend(change.areas)
        result.cut_off |= change.cut_off
        for stream, operations in change.dropped.items():
            result.dropped.setdefault(stream, set()).update(operations)
    return result


def _saved(pdf: pikepdf.Pdf) -> bytes:
    target = io.BytesIO()
    pdf.save(
        target,
        deterministic_id=True,
        compress_streams=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        encryption=False,
        fix_metadata_version=False,
    )
    return target.getvalue()

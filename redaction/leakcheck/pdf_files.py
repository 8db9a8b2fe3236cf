"""PDF by two readers that share nothing: PDFium and pypdf for what pages say, a byte scan for all the rest.

Revisions before the last, objects that nothing refers to, attachments and text in every form and appearance are
read as well; images, unmappable fonts and what no reader understands are reported as unchecked.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Callable, Iterator, Sequence

import pypdf
import pypdfium2

from redaction.leakcheck import pdf_scan, text_files, xml_parts
from redaction.leakcheck.passages import Extract, RawBytes, Reading, joined, passage
from redaction.leakcheck.pdf_pictures import PagePictures
from redaction.leakcheck.pdf_scan import ScannedStream
from redaction.leakcheck.pdf_tree import Tree
from redaction.leakcheck.pdf_vocabulary import without_vocabulary
from redaction.leakcheck.report import Unchecked

_END_OF_FILE = b"%%EOF"
_MOST_REVISIONS = 8
_SPACES = re.compile(r"\s+")
_SYNTAX = re.compile(rb"/Type\s*/ObjStm\b")
_OTHER_DATA = re.compile(rb"/(?:FontFile[23]?|Type\s*/XRef)\b")

Recurse = Callable[[str, str, bytes, int], Iterator[Extract]]

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote document text


def extract(place: str, content: bytes, depth: int, recurse: Recurse) -> Iterator[Extract]:
    """Yield everything that can be read in a PDF."""
    prefix = f"{place} > " if place else ""
    here = place or "the file"
    yield RawBytes("raw bytes", here, without_vocabulary(content), Reading.STRUCTURE)
    yield from _rendered_text(prefix, here, content, "page text")
    revisions = _revisions(content)
    if len(revisions) > _MOST_REVISIONS:
        yield Unchecked(f"{here}, earlier revisions", "there are too many to read")
    for number, length in enumerate(revisions[:_MOST_REVISIONS], start=1):
        yield from _revision(f"{prefix}revision {number}, ", content[:length])
    found = pdf_scan.scan(content)
    yield from _scanned(prefix, found)
    for item in _objects(prefix, here, content, found.streams):
        if isinstance(item, Tree):
            yield from _attached(prefix, item, depth, recurse)
        else:
            yield item


def _rendered_text(prefix: str, here: str, content: bytes, channel: str) -> Iterator[Extract]:
    """Yield the text of every page as PDFium sees it, and once more without spaces for words it has split."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        yield Unchecked(here, "PDFium cannot open it")
        return
    try:
        parts: list[tuple[str, str]] = []
        for index in range(len(document)):
            where = f"{prefix}page {index + 1}"
            try:
                page = document[index]
                text_page = page.get_textpage()
                parts.append((where, text_page.get_text_range(errors="replace")))
                text_page.close()
                page.close()
            except (pypdfium2.PdfiumError, IndexError, OSError):
                yield Unchecked(where, "PDFium cannot read the page")
        yield from joined(channel, parts)
        glued = ((where, _SPACES.sub("", text)) for where, text in parts)
        yield from joined(f"{channel}, joined", glued, Reading.GLUED)
    finally:
        document.close()


def _revisions(content: bytes) -> list[int]:
    """Return the lengths at which earlier revisions of the file end (ISO 32000-2, 7.5.6)."""
    ends = [match.end() for match in re.finditer(_END_OF_FILE, content)][:-1]
    if ends and b"/Linearized" in content[:1024]:
        ends = ends[1:]  # the first part of a linearised file is no revision
    return ends


def _revision(prefix: str, content: bytes) -> Iterator[Extract]:
    here = prefix.rstrip(", ")
    yield Unchecked(here, "an earlier revision is still in the file")
    yield from (
        item
        for item in _rendered_text(prefix, here, content, "earlier revision")
        if not isinstance(item, Unchecked)
    )


def _scanned(prefix: str, found: pdf_scan.Scan) -> Iterator[Extract]:
    """Yield the strings, names and inflated streams of the byte scan."""
    all_names: set[str] = set()
    texts: list[tuple[str, str]] = []
    for number, syntax in found.between:
        data = without_vocabulary(syntax)
        yield from _strings(f"{prefix}object {number}", data, texts)
        all_names |= pdf_scan.names(data)
    for stream in found.streams:
        where = f"{prefix}object {stream.number}"
        if stream.data is None:
            yield Unchecked(where, "a stream whose filter cannot be undone")
            continue
        is_syntax = _SYNTAX.search(stream.header) or b"begincmap" in stream.data
        syntax = without_vocabulary(stream.data) if is_syntax else stream.data
        yield RawBytes("inflated streams", where, syntax, Reading.STRUCTURE)
        if stream.is_image or _OTHER_DATA.search(stream.header):
            continue
        if xml_parts.is_xml("", stream.data) or stream.data[:64].lstrip().startswith(
            (b"<?xpacket", b"<xdp", b"<")
        ):
            yield from _marked_up(where, stream.data)
        elif b"/ObjStm" in stream.header:
            yield from _strings(where, syntax, texts)
            all_names |= pdf_scan.names(syntax)
        else:
            yield from _operators(where, stream, syntax)
    yield from joined("strings", texts)
    yield from joined("names", ((prefix + "names", name) for name in sorted(all_names)), Reading.STRUCTURE)


def _strings(where: str, syntax: bytes, texts: list[tuple[str, str]]) -> Iterator[RawBytes]:
    """Add the texts of strings to ``texts``; yield those that are none, for values too long to arise by chance."""
    for raw in pdf_scan.byte_strings(syntax):
        if pdf_scan.is_binary(raw):
            yield RawBytes("binary strings", where, raw)
        else:
            texts.append((where, _said(pdf_scan.text_of(raw))))


def _said(text: str) -> str:
    """Return what a string says: rich text (ISO 32000-2, 12.7.3.4) without its markup, any other as it is."""
    return text_files.shown(text) if text_files.is_markup(text) else text


def _marked_up(where: str, data: bytes) -> Iterator[Extract]:
    """Yield XMP and forms (XFA); a packet that is cut or padded is read as text."""
    start, end = data.find(b"<"), data.rfind(b">") + 1
    root = xml_parts.parse(re.sub(rb"<\?xpacket[^>]*\?>", b"", data[start:end]).strip())
    if root is not None:
        yield from (
            item for item in xml_parts.extract(where, data[start:end]) if not isinstance(item, Unchecked)
        )
    text = text_files.decode(data)
    if text is not None:
        yield from text_files.markup_text(where, text)


def _operators(where: str, stream: ScannedStream, data: bytes) -> Iterator[Extract]:
    """Yield the strings of page content one by one and glued, or the data itself if it is text (JavaScript)."""
    text = text_files.decode(data)
    if text is None and not stream.shows_text:
        return
    pieces = list(pdf_scan.strings(data))
    yield from joined("stream strings", ((where, piece) for piece in pieces), Reading.FRAGMENTS)
    yield passage("stream strings, joined", where, "".join(pieces), Reading.GLUED)
    if text is not None and not stream.shows_text:
        yield passage(
            "stream text", where, text, Reading.STRUCTURE if b"begincmap" in data else Reading.FRAGMENTS
        )


def _objects(
    prefix: str, here: str, content: bytes, streams: Sequence[ScannedStream]
) -> Iterator[Extract | Tree]:
    """Yield what needs the object tree: pypdf's page text, forms, fonts, images, orphans; last the tree itself."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted:
            yield Unchecked(f"{here}, encryption", "the file is encrypted: its strings cannot be searched")
            reader.decrypt("")
        tree = Tree(reader)
        pages = list(reader.pages)
    except Exception:  # pypdf raises anything on damaged files
        yield Unchecked(here, "pypdf cannot open it")
        return
    texts: list[tuple[str, str]] = []
    pictures = PagePictures(content)
    for number, page in enumerate(pages, start=1):
        where = f"{prefix}page {number}"
        try:
            texts.append((where, page.extract_text()))
        except Exception:
            yield Unchecked(where, "pypdf cannot read its text")
        troubles, images = tree.unreadable_on(page)
        for name, reason in troubles:
            yield Unchecked(f"{where}, {name}", reason)
        yield from pictures.extract(where, number - 1, images)
    for number, form in tree.forms():
        where = f"{prefix}object {number}"
        try:
            # pypdf asks for a subclass in its annotation only.
            text = pages[0].extract_xform_text(form) if pages else ""  # type: ignore[arg-type]
            texts.append((where, text))
        except Exception:
            yield Unchecked(where, "the text of a form cannot be read")
    for number, image in tree.images():
        yield from pictures.elsewhere(f"{prefix}object {number}", image)
    yield from joined("second reader", texts)
    yield from joined("second reader, joined", ((w, _SPACES.sub("", t)) for w, t in texts), Reading.GLUED)
    for stream in streams:
        if stream.shows_text and stream.number not in tree.numbers:
            yield Unchecked(f"{prefix}object {stream.number}", "text that no page shows and no font explains")
    yield tree


def _attached(prefix: str, tree: Tree, depth: int, recurse: Recurse) -> Iterator[Extract]:
    for number, (name, data) in enumerate(tree.attachments(), start=1):
        where = f"{prefix}attachment {number}"
        yield passage("attachment names", where, name)
        if data is None:
            yield Unchecked(where, "it cannot be inflated")
        else:
            yield from recurse(name, where, data, depth + 1)

"""Tells what bytes are, by their content, and hands them to the extractor for it.

Whatever no extractor can read is searched as raw bytes and reported as unchecked: silence would pass for safety.
"""

from __future__ import annotations

from collections.abc import Iterator

from redaction.leakcheck import (
    dicom_files,
    image_files,
    mail_files,
    ole_files,
    pdf_files,
    svg_files,
    text_files,
    zip_packages,
)
from redaction.leakcheck.passages import Extract, RawBytes
from redaction.leakcheck.report import Unchecked

_DEEPEST = 8  # containers in containers
_OPAQUE = {
    b"Rar!": "an archive",
    b"7z\xbc\xaf": "an archive",
    b"\x1f\x8b": "an archive",
    b"BZh": "an archive",
    b"\xfd7zXZ": "an archive",
}


def extract(name: str, place: str, content: bytes, depth: int = 0) -> Iterator[Extract]:
    """Yield everything that can be read in ``content``; ``place`` is the prefix of its places, empty at the top."""
    here = place or "the file"
    if depth > _DEEPEST:
        yield RawBytes("raw bytes", here, content)
        yield Unchecked(here, "containers are nested too deeply")
        return
    if dicom_files.is_dicom(content):
        yield from dicom_files.extract(place, content, depth, extract)
    elif b"%PDF-" in content[:1024]:
        yield from pdf_files.extract(place, content, depth, extract)
    elif content[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        yield from zip_packages.extract(place, content, depth, extract)
    elif mail_files.is_message(name, content):
        yield from mail_files.extract(place, content, depth, extract)
    elif content.startswith(ole_files.SIGNATURE):
        yield from ole_files.extract(place, content, depth, extract)
    elif (kind := image_files.kind_of(content)) is not None:
        yield from image_files.extract(here, kind, content)
    elif (text := text_files.decode(content)) is not None:
        if svg_files.is_drawing(text):
            yield from svg_files.extract(here, text, content, depth, extract)
            return
        yield from text_files.extract(here, text, content)
        yield from text_files.embedded(here, text, depth, extract)
    else:
        yield RawBytes("raw bytes", here, content)
        reason = next(
            (what for mark, what in _OPAQUE.items() if content.startswith(mark)), "an unknown binary format"
        )
        yield Unchecked(here, reason)

"""Plain text and Markdown: encoding, byte order mark and line ends stay as they are.

A segment is as much text as is sensible to look at in one go, so that a value that runs over a line break is
found: up to 20,000 characters, cut at a blank line, else at a line end, else at a space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redaction.documents import edits, encodings
from redaction.documents.model import Context, Document, Replacement, Segment, apply_to_text
from redaction.errors import UnreadableDocument

_LIMIT = 20_000
_CUTS = (
    re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)+"),
    re.compile(r"\r\n|\r|\n"),
    re.compile(r"\s+"),
)


def chunks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of consecutive chunks of at most 20,000 characters that cover the text."""
    start = 0
    while len(text) - start > _LIMIT:
        end = _cut(text, start, start + _LIMIT)
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


def line_ends(text: str) -> int:
    """Return how many lines end in the text."""
    return len(re.findall(r"\r\n|\r|\n", text))


def _cut(text: str, start: int, limit: int) -> int:
    for cut in _CUTS:
        ends = [match.end() for match in cut.finditer(text, start + _LIMIT // 2, limit)]
        if ends:
            # A CR at the very end may be half of a CRLF that the limit cuts in two.
            end = ends[-1]
            return end - 1 if text[end - 1 : end + 1] == "\r\n" and end - 1 > start else end
    return limit


class PlainTextFormat:
    """Reads and writes .txt and .md."""

    name = "text"
    suffixes = (".txt", ".md")

    def read(self, name: str, content: bytes) -> Document:
        """Return the text in chunks; raise UnreadableDocument for text with NUL characters."""
        text, _ = encodings.decode(content)
        if "\0" in text:
            raise UnreadableDocument(format="text", reason="it holds binary data")
        segments: list[Segment] = []
        line = 1
        for start, end in chunks(text):
            segments.append(Segment(id=len(segments), text=text[start:end], context=Context(line=line)))
            line += line_ends(text[start:end])
        return Document(name, self.name, content, tuple(segments))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the text with the replacements, in the source's encoding."""
        text, encoding = encodings.decode(document.source)
        if not replacements:
            return document.source
        parts = [text[start:end] for start, end in chunks(text)]
        for number, group in edits.by_segment(replacements, document.segments).items():
            parts[number] = apply_to_text(parts[number], group)
        return encoding.encode("".join(parts))


FORMAT = PlainTextFormat()

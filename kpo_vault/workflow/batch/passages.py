"""The same passage in another document: what stands around a value, however lines are broken and quoted there.

A letter that is quoted in its answer, a clause in a hundred contracts, a page that differs in its number only: a value in
them is decided on once. A passage is a value with the words before and after it in its paragraph; where these are few
(a signature, a cell) what stands around the paragraph belongs to it, since a name alone says nothing.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from redaction.documents.model import Document, Segment

_AROUND = 12  # words on each side
_FEWEST = 5  # words on both sides together, or what stands around the paragraph counts as well
_REACH = 600  # characters on each side that are looked at: a line may have a million
_LINE = re.compile(r"[^\r\n\u2028\x0b\x0c]*(?:\r\n|[\r\n\u2028\x0b\x0c]|\Z)")
_QUOTED = re.compile(r"[ \t]*(?:>[ \t]?)*")  # RFC 3676, 4.5


@dataclass(frozen=True, slots=True, repr=False)
class _Lines:
    """The lines of a segment: where each begins, where its text begins after the marks of quotation, its paragraph."""

    starts: list[int]
    texts: list[int]
    paragraphs: list[int]


class Passages:
    """Names the passages of one document."""

    def __init__(self, document: Document) -> None:
        """Cut the document's segments into lines when they are asked for."""
        self._segments = document.segments
        self._lines: dict[int, _Lines] = {}

    def name(self, segment: int, start: int, end: int) -> str:
        """Return a digest of a value (characters of its segment) and the words around it."""
        before = list(self._before(segment, start, whole=False))
        after = list(self._after(segment, end, whole=False))
        if len(before) + len(after) < _FEWEST:
            before = list(self._before(segment, start, whole=True))
            after = list(self._after(segment, end, whole=True))
        value = " ".join(self._segments[segment].text[start:end].split())
        content = "\1".join((" ".join(reversed(before)), value, " ".join(after)))
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def _before(self, number: int, at: int, *, whole: bool) -> Iterator[str]:
        """Yield the words before a place, the nearest first: of its paragraph, or of the ``whole`` document."""
        left = _AROUND
        while number >= 0 and left:
            segment, lines = self._segments[number], self._cut(number)
            at = len(segment.text) if at < 0 else at
            line = bisect_right(lines.starts, at) - 1
            paragraph = lines.paragraphs[line]
            while line >= 0 and left and (whole or lines.paragraphs[line] == paragraph):
                text = segment.text[max(lines.texts[line], at - _REACH) : at]
                for word in text.split()[: -left - 1 : -1]:
                    yield word
                    left -= 1
                at, line = lines.starts[line], line - 1
            number, at = number - 1 if whole else -1, -1

    def _after(self, number: int, at: int, *, whole: bool) -> Iterator[str]:
        """Yield the words after a place, the nearest first."""
        left = _AROUND
        while number < len(self._segments) and left:
            segment, lines = self._segments[number], self._cut(number)
            line = bisect_right(lines.starts, at) - 1
            paragraph = lines.paragraphs[line]
            while line < len(lines.starts) and left and (whole or lines.paragraphs[line] == paragraph):
                end = lines.starts[line + 1] if line + 1 < len(lines.starts) else len(segment.text)
                begin = max(at, lines.texts[line])
                for word in segment.text[begin : min(end, begin + _REACH)].split()[:left]:
                    yield word
                    left -= 1
                line += 1
            number, at = number + 1 if whole else len(self._segments), 0

    def _cut(self, number: int) -> _Lines:
        if number not in self._lines:
            self._lines[number] = _lines_of(self._segments[number])
        return self._lines[number]


def _lines_of(segment: Segment) -> _Lines:
    """Cut a segment; an empty line parts paragraphs, and so does another depth of quotation."""
    starts, texts, paragraphs = [0], [0], [0]
    paragraph, depth, parted = 0, -1, True
    text = segment.text
    for match in _LINE.finditer(text):
        if match.start() == match.end():
            break
        quoted = _QUOTED.match(text, match.start(), match.end())
        begin = quoted.end() if quoted else match.start()
        empty = not text[begin : match.end()].strip()
        marks = text.count(">", match.start(), begin)
        if not empty and (parted or marks != depth):
            paragraph += 1
            depth = marks
        parted = empty
        starts.append(match.start())
        texts.append(begin)
        paragraphs.append(0 if empty else paragraph)
    return _Lines(starts[1:] or starts, texts[1:] or texts, paragraphs[1:] or paragraphs)

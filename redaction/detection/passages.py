"""Cuts a document into texts of a size that recognizers handle in linear time, with the way back to segments.

Short segments are joined, so that a cell sees its neighbours and ten thousand cells do not cost ten thousand
calls; long ones are cut with an overlap, so that no value is cut in two. The column or field of a segment stands
before it as a label.
A text ends where the language changes, so that each can be read by the rules of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from redaction.detection.languages import BASE
from redaction.documents.images.segments import OBJECT
from redaction.documents.model import Segment
from redaction.findings import Finding

__all__ = ["Passage", "passages"]

LONGEST = 6000
_OVERLAP = 400
_LONGEST_LABEL = 60


@dataclass(slots=True, repr=False)
class _Part:
    """Characters ``at`` to ``at + length`` of a passage are those of a segment from ``start`` on."""

    at: int
    segment: int
    start: int
    length: int


@dataclass(slots=True, repr=False)
class Passage:
    """A text for the recognizers, in one language."""

    language: str = BASE
    pieces: list[str] = field(default_factory=list)
    parts: list[_Part] = field(default_factory=list)
    size: int = 0

    @property
    def text(self) -> str:
        """The text that the recognizers see."""
        return "".join(self.pieces)

    def add(self, label: str, segment: int, start: int, text: str) -> None:
        """Append a part of a segment."""
        lead = ("\n" if self.pieces else "") + label
        self.parts.append(_Part(self.size + len(lead), segment, start, len(text)))
        self.pieces += [lead, text]
        self.size += len(lead) + len(text)

    def findings(self, found: Iterable[Finding]) -> Iterator[Finding]:
        """Turn findings in the passage into findings in segments; labels and line ends between fall away."""
        ordered = sorted(found, key=lambda f: f.start)
        first = 0
        for finding in ordered:
            while (
                first < len(self.parts) and self.parts[first].at + self.parts[first].length <= finding.start
            ):
                first += 1
            for part in self.parts[first:]:
                if part.at >= finding.end:
                    break
                start = max(finding.start, part.at)
                end = min(finding.end, part.at + part.length)
                if end > start:
                    shift = part.start - part.at
                    yield replace(finding, segment=part.segment, start=start + shift, end=end + shift)


def passages(
    segments: Iterable[Segment], language_of: Callable[[str, str], str] = lambda _, current: current or BASE
) -> Iterator[Passage]:
    """Yield passages that together hold every character of every segment at least once.

    ``language_of`` gives the language of a text; it is told the language of the text before, "" at the start.
    """
    current = Passage()
    language = ""
    for segment in segments:
        if segment.text.startswith(OBJECT):
            continue  # an area of a picture: its stand-in says nothing
        label = _label(segment)
        for start, text in _chunks(segment.text):
            language = language_of(text, language)
            full = current.size + len(text) + len(label) > LONGEST
            if current.pieces and (full or language != current.language):
                yield current
                current = Passage()
            current.language = language
            current.add(label, segment.id, start, text)
    if current.pieces:
        yield current


def _label(segment: Segment) -> str:
    name = (segment.context.field or segment.context.column).strip(" :\t\n")
    if not name or len(name) > _LONGEST_LABEL:
        return ""
    return f"{name.replace('_', ' ')}: "


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Cut at blanks; every cut is covered by both neighbours."""
    start = 0
    while start < len(text):
        end = min(len(text), start + LONGEST)
        if end < len(text):
            blank = max(text.rfind("\n", end - _OVERLAP, end), text.rfind(" ", end - _OVERLAP, end))
            end = blank if blank > 0 else end
        yield start, text[start:end]
        if end >= len(text):
            return
        begin = end - _OVERLAP
        blank = text.find(" ", begin, end)
        start = blank + 1 if blank > 0 else begin

"""Protected files as passages: what a person reads at one look, with nothing left out that could hold a value."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from redaction.documents import registry
from redaction.documents.model import Segment

__all__ = ["Passage", "passages_of", "split"]

_FULL: Final = 400  # characters after which the next line begins another passage
_LONGEST: Final = 800  # characters at which a line without an end is cut
_TOKEN: Final = re.compile(r"[A-Z_]{2,}[-_.‑–][1-9][0-9]{0,5}[a-z]{0,2}[-_.‑–][0-9A-Z]{4}")
_READABLE: Final = re.compile(r"[^\W_]")
_LEAST: Final = 2  # letters or digits beside tokens: one alone is no value
_LINE: Final = re.compile(r"[^\n]*\n?")


@dataclass(frozen=True, slots=True, repr=False)
class Passage:
    """A paragraph, a cell, or some lines: where it stands, and its text as it left."""

    place: str
    text: str

    def __repr__(self) -> str:
        """Show place and length only."""
        return f"<Passage {self.place!r} {len(self.text)} characters>"


def passages_of(name: str, content: bytes) -> tuple[Passage, ...]:
    """Return the passages of a file in reading order, hidden channels and metadata included, tokens alone left out.

    The file's own name, the last segment, does not travel. Raises what reading a document raises.
    """
    segments = registry.read(name, content).segments[:-1]
    return tuple(passage for run in _runs(segments) for passage in _passages(run))


def _runs(segments: Sequence[Segment]) -> Iterator[Sequence[Segment]]:
    """Yield the segments in order, those that stand in one place together: forty names of styles are one thing to read."""
    for _, run in itertools.groupby(
        segments, key=lambda s: (s.context.place or s.id, s.kind, s.context.column)
    ):
        yield tuple(run)


def _passages(run: Sequence[Segment]) -> Iterator[Passage]:
    first = run[0]
    column = f", column {first.context.column}" if first.context.column else ""
    whole = first.text if len(run) == 1 else "\n".join(segment.text.strip() for segment in run)
    for start, end in split(whole):
        text = whole[start:end].strip()
        place = first.place_at(start) if len(run) == 1 else first.context.place
        if len(_READABLE.findall(_TOKEN.sub(" ", text))) >= _LEAST:
            yield Passage((place or str(first.kind)) + column, text)


def split(text: str) -> Iterator[tuple[int, int]]:
    """Yield spans that cover ``text``: whole lines up to some 400 characters; a blank line ends a passage."""
    start = end = 0
    for line in _LINE.finditer(text):
        if not line[0]:
            break
        blank = not line[0].strip()
        if blank or line.end() - start > _LONGEST:
            if end > start:
                yield start, end
            start = line.start()
        end = line.end()
        while end - start > _LONGEST:
            cut = max(text.rfind(" ", start + _FULL, start + _LONGEST) + 1, 0) or start + _LONGEST
            yield start, cut
            start = cut
        if blank or end - start >= _FULL:
            yield start, end
            start = end
    if end > start:
        yield start, end

"""Text runs put together to lines and paragraphs, so that a value that was drawn in pieces is found as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redaction.documents.metafiles.drawing import TextRun
from redaction.documents.model import Replacement

_SPACE = 0.18  # of the font's height between two runs: a space that was not drawn
_GAP = 2.0  # of the font's height: another column
_OVERLAP = -0.3  # of the font's height: what begins there is not the rest of this line
_LEADING = 2.0  # of the font's height from a line to the next of its paragraph
_INDENT = 30.0  # of the font's height, either way: centred lines begin far apart


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """Runs that read as one line; ``starts`` are where each of them begins in its text."""

    text: str
    runs: tuple[TextRun, ...]
    starts: tuple[int, ...]

    def run_at(self, offset: int) -> int:
        """Return the number of the run of a character; a space that was not drawn belongs to the run before."""
        return max((n for n, begin in enumerate(self.starts) if begin <= offset), default=0)

    def __repr__(self) -> str:
        """Show how long it is only."""
        return f"<Line {len(self.text)} characters of {len(self.runs)} records>"


@dataclass(frozen=True, slots=True, repr=False)
class Paragraph:
    """Lines that stand below each other; its text has a line end between them."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The text of the lines."""
        return "\n".join(line.text for line in self.lines)

    def by_line(self, replacements: Sequence[Replacement]) -> Iterator[tuple[Line, list[Replacement]]]:
        """Yield each touched line with its part of the replacements; a new text stands where the old one began."""
        begin = 0
        for line in self.lines:
            end = begin + len(line.text)
            own = [
                Replacement(
                    r.segment,
                    max(r.start - begin, 0),
                    min(r.end, end) - begin,
                    r.text if r.start >= begin else "",
                )
                for r in replacements
                if r.start <= end and (r.end > begin or r.start == r.end >= begin)
            ]
            if own:
                yield line, own
            begin = end + 1

    def __repr__(self) -> str:
        """Show the number of lines only."""
        return f"<Paragraph {len(self.lines)} lines>"


def paragraphs(runs: Sequence[TextRun]) -> Iterator[Paragraph]:
    """Yield the paragraphs in the order in which they are drawn; blanks alone make none."""
    together: list[Line] = []
    for line in _lines(runs):
        if together and not _goes_on(together[-1], line):
            yield Paragraph(tuple(together))
            together = []
        together.append(line)
    if together:
        yield Paragraph(tuple(together))


def _lines(runs: Sequence[TextRun]) -> Iterator[Line]:
    parts: list[TextRun] = []
    starts: list[int] = []
    text = ""
    for run in runs:
        between = _between(parts[-1], run) if parts else None
        if between is None:
            if text.strip():
                yield Line(text, tuple(parts), tuple(starts))
            parts, starts, text, between = [], [], "", ""
        text += between if not text.endswith(" ") and not run.text.startswith(" ") else ""
        parts.append(run)
        starts.append(len(text))
        text += run.text
    if text.strip():
        yield Line(text, tuple(parts), tuple(starts))


def _between(before: TextRun, run: TextRun) -> str | None:
    """Return what stands between two runs of a line, None if the second begins another."""
    if before.space != run.space:
        return None
    if run.follows and before.follows:
        return ""
    if before.y != run.y or run.x <= before.x:
        return None
    height = before.height or run.height
    if not before.width or not height:
        return " "
    gap = (run.x - before.x - before.width) / height
    if not _OVERLAP <= gap <= _GAP:
        return None
    return " " if gap > _SPACE else ""


def _goes_on(line: Line, below: Line) -> bool:
    """Whether a line stands under another as the next of its paragraph."""
    upper, lower = line.runs[0], below.runs[0]
    height = upper.height
    if upper.space != lower.space or not height or lower.height != height:
        return False
    # Widths don't count: they change with what is written, and the same lines have to be found again.
    return 0 < abs(lower.y - upper.y) <= _LEADING * height and abs(lower.x - upper.x) <= _INDENT * height

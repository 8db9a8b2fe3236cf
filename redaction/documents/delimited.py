"""CSV and other delimited text (RFC 4180 and what spreadsheets make of it).

Cells are found by their place in the raw text: whatever is not replaced keeps its bytes, be it the quoting, the
delimiters or the line ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from redaction.documents import edits, encodings
from redaction.documents.model import Context, Document, Replacement, Segment, SegmentKind, apply_to_text
from redaction.errors import DocumentTooLarge, UnreadableDocument, UnwritableReplacement

_DELIMITERS = ",;\t|"
_HINT = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)  # Excel's first line
_SAMPLE = 64 * 1024
_CELLS = 2_000_000
_TRIGGERS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
)  # a spreadsheet takes such a cell for a formula (OWASP, CSV injection)
_HARMLESS = re.compile(r"[+-]?[\d\s().,/%-]*")


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell: its span in the raw text (quotes included) and its row and column from 0."""

    start: int
    end: int
    row: int
    column: int

    def text(self, raw: str) -> str:
        """Return what the cell says."""
        span = raw[self.start : self.end]
        if span.startswith('"'):
            closed = len(span) > 1 and span.endswith('"')
            return span[1 : -1 if closed else None].replace('""', '"')
        return span


def _cells(raw: str, delimiter: str, begin: int = 0, end: int | None = None) -> list[_Cell]:
    """Return every cell between two offsets of the raw text; a quote only quotes at a cell's beginning."""
    stop = len(raw) if end is None else end
    plain_end = re.compile(f"[{re.escape(delimiter)}\r\n]")
    quoted = re.compile(r'"(?:[^"]|"")*(?:"|\Z)')
    cells: list[_Cell] = []
    position, row, column = begin, 0, 0
    while position < stop or column > 0:
        if len(cells) >= _CELLS:
            raise DocumentTooLarge(what="the number of its cells", limit=_CELLS)
        start = position
        match = quoted.match(raw, position, stop)
        if match:
            position = match.end()
        if match is None or (position < stop and not plain_end.match(raw, position)):
            # Not quoted, or text after the closing quote: the cell runs to the next delimiter as it stands.
            found = plain_end.search(raw, position, stop)
            position = found.start() if found else stop
        cells.append(_Cell(start, position, row, column))
        if position < stop and raw[position] == delimiter:
            position, column = position + 1, column + 1
            continue
        position += 2 if raw.startswith("\r\n", position) else 1
        row, column = row + 1, 0
    return cells


def _delimiter(raw: str, suffix: str) -> str:
    hint = _HINT.match(raw)
    if hint:
        return hint.group(1)
    if suffix == ".tsv":
        return "\t"
    sample = raw[:_SAMPLE]

    def regularity(delimiter: str) -> tuple[float, int]:
        widths: dict[int, int] = {}
        for cell in _cells(sample, delimiter):
            widths[cell.row] = cell.column + 1
        complete = list(widths.values())[: max(1, len(widths) - 1)]
        usual = max(set(complete), key=complete.count)
        return (complete.count(usual) / len(complete) if usual > 1 else 0.0, usual)

    return max(_DELIMITERS, key=regularity)


class DelimitedFormat:
    """Reads and writes .csv and .tsv."""

    name = "csv"
    suffixes = (".csv", ".tsv")

    def read(self, name: str, content: bytes) -> Document:
        """Return one segment for each cell that is not blank, with the first row's cell as its column."""
        raw, _ = encodings.decode(content)
        if "\0" in raw:
            raise UnreadableDocument(format="CSV", reason="it holds binary data")
        segments: list[Segment] = []
        headers: dict[int, str] = {}
        for cell in self._layout(name, raw):
            text = cell.text(raw)
            if cell.row == 0:
                headers[cell.column] = text
            if not text.strip():
                continue
            context = Context(
                place=f"row {cell.row + 1}, column {cell.column + 1}",
                column=headers.get(cell.column, "") if cell.row else "",
            )
            segments.append(Segment(len(segments), text, SegmentKind.CELL, context))
        return Document(name, self.name, content, tuple(segments))

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the text with the cells replaced; raise UnwritableReplacement if a remainder would compute."""
        if not replacements:
            return document.source
        raw, encoding = encodings.decode(document.source)
        cells = [cell for cell in self._layout(document.name, raw) if cell.text(raw).strip()]
        delimiter = _delimiter(raw, self._suffix(document.name))
        pieces: list[str] = []
        position = 0
        for number, group in sorted(edits.by_segment(replacements, document.segments).items()):
            cell = cells[number]
            old = cell.text(raw)
            new = apply_to_text(old, group)
            _check_injection(old, new, group, document.segments[number].context.place)
            quoted = raw[cell.start : cell.start + 1] == '"' or re.search(
                f'[{re.escape(delimiter)}"\r\n]', new
            )
            pieces.append(raw[position : cell.start])
            pieces.append('"' + new.replace('"', '""') + '"' if quoted else new)
            position = cell.end
        pieces.append(raw[position:])
        return encoding.encode("".join(pieces))

    def _layout(self, name: str, raw: str) -> list[_Cell]:
        hint = _HINT.match(raw)
        return _cells(raw, _delimiter(raw, self._suffix(name)), hint.end() if hint else 0)

    def _suffix(self, name: str) -> str:
        return "." + name.rpartition(".")[2].lower()


def _check_injection(old: str, new: str, group: Sequence[Replacement], place: str) -> None:
    """Refuse a partial replacement that makes a formula of a cell that was none.

    A cell that is replaced whole is a token or a restored original, which has to come back exactly.
    """
    if old.startswith(_TRIGGERS) or not new.startswith(_TRIGGERS) or _HARMLESS.fullmatch(new):
        return
    if not edits.is_whole(group, old):
        raise UnwritableReplacement(format="CSV", place=place)


FORMAT = DelimitedFormat()

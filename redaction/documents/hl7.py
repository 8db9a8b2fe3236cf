"""HL7 v2 messages and batches: every component of every field, with what the standard says of it.

Segments end in a carriage return, and files have line feeds as well; both stay. The encoding characters of MSH-2 are
each message's own and are never replaced. All values are text here: a token may stand in the place of a date.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from redaction.documents import notations
from redaction.documents.hl7_fields import field_name, stated_type
from redaction.documents.literals import Embedded, LineCounter, Literal, LiteralFormat, Scan
from redaction.documents.media_types import suffix_for
from redaction.documents.model import Context
from redaction.documents.notations import Notation
from redaction.errors import UnreadableDocument

_HEADER = re.compile(r"(?:MSH|BHS|FHS)(?P<field>[^\w\s])(?P<marks>[^\r\n]{1,5}?)(?:(?P=field)|(?=[\r\n]|\Z))")
_SEGMENT = re.compile(r"[^\r\n\x0b\x1c]+")
_NAME = re.compile(r"[A-Z][A-Z0-9]{2}\Z")
_VALUE = 5  # OBX-5, observation value
_ENCAPSULATED = 5  # components of ED
_SNIFFED = 4096
_SUBTYPES = {
    "pdf": ".pdf",
    "html": ".html",
    "rtf": ".rtf",
    "xml": ".xml",
    "x-hl7-cda-level-one": ".xml",
    "plain": ".txt",
    "txt": ".txt",
    "jpeg": ".jpg",
    "png": ".png",
    "tiff": ".tif",
    "msword": ".doc",
    "octet-stream": "",
}
_SILENT = {  # fields of codes and counters that the standard's tables fill
    "MSH": frozenset({1, 2, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20}),
    "BHS": frozenset({1, 2}),
    "FHS": frozenset({1, 2}),
}


@dataclass(frozen=True, slots=True)
class _Marks:
    """The encoding characters of a message and the notation that they make."""

    field: str
    component: str
    repetition: str
    subcomponent: str
    notation: Notation

    @classmethod
    def of(cls, field: str, marks: str) -> _Marks:
        """Read MSH-1 and MSH-2."""
        component, repetition, escape, subcomponent = [*marks[:4], "", "", "", ""][:4]
        notation = notations.hl7(field, component, repetition, escape, subcomponent)
        return cls(field, component, repetition, subcomponent, notation)


class Hl7Format(LiteralFormat):
    """Reads and writes .hl7."""

    name = "hl7"
    label = "HL7 v2"
    suffixes = (".hl7",)
    carries_files = True

    def scan(self, text: str, suffix: str) -> Scan:
        """Return the components of all fields in order of their place."""
        marks: _Marks | None = None
        found: list[Literal] = []
        files: list[Embedded] = []
        lines = LineCounter(text)
        messages = 0
        for segment in _SEGMENT.finditer(text):
            if not segment[0].strip():
                continue
            header = _HEADER.match(segment[0])
            if header:
                marks = _Marks.of(header["field"], header["marks"])
                messages += segment[0].startswith("MSH")
            if marks is None:
                raise UnreadableDocument(format=self.label, reason="it does not begin with a message header")
            context = Context(place=f"message {messages}", line=lines.at(segment.start()))
            files += _files(segment[0], segment.start(), marks)
            literals = _segment(segment[0], segment.start(), marks, context, is_header=header is not None)
            taken = {file.start for file in files}
            found += [literal for literal in literals if literal.start not in taken]
        if not messages and marks is None:
            raise UnreadableDocument(format=self.label, reason="it holds no message")
        return Scan(found, embedded=files)


def _files(raw: str, start: int, marks: _Marks) -> Iterator[Embedded]:
    """Yield the files that an observation holds in base64 (HL7 v2.5.1, 2.A.24: data type ED, its last component)."""
    fields = raw.split(marks.field)
    if fields[0] != "OBX" or _value_type(fields) != "ED" or len(fields) <= _VALUE:
        return
    position = start + sum(len(field) + 1 for field in fields[:_VALUE])
    for repetition, begin in _split(fields[_VALUE], position, marks.repetition):
        pieces = list(_split(repetition, begin, marks.component))
        if len(pieces) >= _ENCAPSULATED and pieces[3][0].strip().lower() == "base64" and pieces[4][0]:
            data, at = pieces[4]
            yield Embedded(at, at + len(data), f"file{_file_suffix(pieces[1][0], pieces[2][0], data)}")


def _file_suffix(kind: str, subtype: str, data: str) -> str:
    """Return the suffix of the format of an encapsulated file, by what it is called, else by its first bytes."""
    named = _SUBTYPES.get(subtype.strip().lower()) or (
        ".txt" if kind.strip().lower() in ("text", "tx", "ft") else ""
    )
    try:
        first = base64.b64decode(data[: min(len(data), _SNIFFED) // 4 * 4])
    except (binascii.Error, ValueError):
        return named
    return ".pdf" if first.startswith(b"%PDF") else suffix_for("", f"file{named}", first)


def _segment(raw: str, start: int, marks: _Marks, context: Context, *, is_header: bool) -> Iterator[Literal]:
    fields = raw.split(marks.field)
    name = fields[0]
    if not _NAME.match(name):  # a line of a text that somebody wrapped
        yield Literal(start, start + len(raw), marks.notation, context=context)
        return
    silent = _SILENT.get(name, frozenset())
    coded = _value_type(fields) if name == "OBX" else ""
    position = start + len(name) + 1
    for index, value in enumerate(fields[1:], start=1):
        number = index + 1 if is_header else index
        if value and number not in silent:
            yield from _field(value, position, name, number, marks, coded, context)
        position += len(value) + 1


def _value_type(fields: list[str]) -> str:
    return fields[2] if len(fields) > 2 else ""


def _field(
    raw: str, start: int, segment: str, number: int, marks: _Marks, coded: str, context: Context
) -> Iterator[Literal]:
    label = field_name(segment, number)
    for repetition, begin in _split(raw, start, marks.repetition):
        for part, (component, at) in enumerate(_split(repetition, begin, marks.component), start=1):
            for sub, (piece, place) in enumerate(_split(component, at, marks.subcomponent), start=1):
                if not piece or piece == '""':  # an explicit null
                    continue
                path = f"HL7 {segment}-{number}" + (f".{part}" if marks.component in raw else "")
                stated = stated_type(segment, number, part, sub, coded)
                yield Literal(
                    place,
                    place + len(piece),
                    marks.notation,
                    context=replace(
                        context,
                        place=f"{context.place}, {segment}-{number}",
                        field=label,
                        stated=stated,
                        path=f"{path} {label}".rstrip() if stated else "",
                    ),
                )


def _split(raw: str, start: int, mark: str) -> Iterator[tuple[str, int]]:
    position = start
    for piece in raw.split(mark) if mark else (raw,):
        yield piece, position
        position += len(piece) + 1


FORMAT = Hl7Format()

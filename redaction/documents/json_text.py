"""JSON and lines of JSON: strings, numbers, keys and comments are segments; everything else keeps its bytes.

A number that is replaced becomes a string, and a number again when it is restored. A FHIR resource (HL7 FHIR R4) is
read with what its standard says of each element.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from redaction.documents import fhir
from redaction.documents.json_scan import NUMBER, Item, scan
from redaction.documents.literals import Embedded, LineCounter, Literal, LiteralFormat, Scan, keyed
from redaction.documents.model import Context, SegmentKind
from redaction.documents.notations import JSON_STRING, PLAIN

_LINES = (".jsonl", ".ndjson")


class JsonFormat(LiteralFormat):
    """Reads and writes .json, .jsonl and .ndjson."""

    name = "json"
    label = "JSON"
    carries_files = True
    suffixes = (".json", ".jsonl", ".ndjson")

    def scan(self, text: str, suffix: str) -> Scan:
        """Return values in their order, then keys, then comments: a record reads as its values."""
        lines = LineCounter(text)
        items = list(scan(text, lines=suffix in _LINES))
        values: list[Literal] = []
        names: list[Literal] = []
        is_fhir = any(item.key == "resourceType" and item.kind == "string" for item in items[:50_000])
        files: list[Embedded] = []
        for number, item in enumerate(items):
            context = Context(place=f"value {number + 1}", line=lines.at(item.start))
            if is_fhir and fhir.is_scaffolding(item):
                continue
            if item.kind == "key":
                names.append(_key(item, context))
            elif item.kind == "comment":
                names.append(Literal(item.start, item.end, PLAIN, SegmentKind.COMMENT, context))
            elif not is_fhir:
                values.append(_value(item, keyed(context, item.key)))
            else:
                if fhir.is_attachment(item):
                    files.append(Embedded(item.start + 1, item.end - 1, fhir.attachment_name(text, item)))
                    continue
                values += _fhir_values(text, item, replace(context, field=item.key))
        return Scan([*values, *names], embedded=files)


def _key(item: Item, context: Context) -> Literal:
    start = item.start + 1 + fhir.is_masked_key(item)
    return Literal(start, item.end - 1, JSON_STRING, SegmentKind.NAME, context)


def _value(item: Item, context: Context) -> Literal:
    if item.kind == "number":
        return Literal(item.start, item.end, PLAIN, context=context, bare=True, whole=_bare_or_quoted)
    return Literal(
        item.start + 1,
        item.end - 1,
        JSON_STRING,
        context=context,
        outer=(item.start, item.end),
        whole=_bare_if_stored,
    )


def _bare_or_quoted(text: str, stored: bool) -> str:
    return text if NUMBER.fullmatch(text) else f'"{JSON_STRING.encode(text)}"'


def _bare_if_stored(text: str, stored: bool) -> str | None:
    """Return a number that a string stood for while it was a token; None for any other text."""
    return text if stored and NUMBER.fullmatch(text) else None


def _fhir_values(text: str, item: Item, context: Context) -> Iterator[Literal]:
    """Yield the literals of a value of a FHIR resource: narrative by its text, dates by what replaces them."""
    stated = fhir.stated(item)
    if stated is not None:
        context = replace(context, stated=stated.entity_type, path=stated.path)
    if fhir.is_narrative(item):
        yield from fhir.narrative(text, item, context)
        return
    literal = _value(item, context)
    shape = fhir.date_member(text, item)
    yield replace(literal, outer=shape.outer, whole=shape.write) if shape is not None else literal


FORMAT = JsonFormat()

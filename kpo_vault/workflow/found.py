"""What was found in one document, by itself: enough to go on another day without looking again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from kpo_vault.workflow.finding_records import finding_record, findings_of
from redaction.documents.model import Document
from redaction.findings import Finding
from redaction.ocr.reading import Line, Reading, Region, RegionKind

Readings = tuple[tuple[str, Reading], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """The findings of a document before it is linked with others, and what was read from its pictures.

    ``sha256`` names the file and ``segments`` its text as the reader gave it (64 hexadecimal digits each): findings
    are places in that very text.
    """

    name: str
    sha256: str
    segments: str
    findings: tuple[Finding, ...]
    readings: Readings = ()


def found_in(document: Document, findings: Sequence[Finding]) -> Found:
    """Return what was found in a document."""
    return Found(document.name, document.sha256, text_digest(document), tuple(findings), document.readings)


def text_digest(document: Document) -> str:
    """Return the SHA-256 over the texts of all segments and how long each is."""
    digest = hashlib.sha256()
    for segment in document.segments:
        content = segment.text.encode("utf-8", "surrogatepass")
        digest.update(b"%d\0" % len(content) + content)
    return digest.hexdigest()


def found_record(found: Found) -> dict[str, Any]:
    """Return the JSON of what was found; holds what pictures say."""
    return {
        "name": found.name,
        "sha256": found.sha256,
        "segments": found.segments,
        "findings": [finding_record(each) for each in found.findings],
        "readings": readings_record(found.readings),
    }


def found_of(record: Mapping[str, Any]) -> Found:
    """Return what was found from its record."""
    return Found(
        record["name"],
        record["sha256"],
        record["segments"],
        findings_of(record["findings"]),
        readings_of(record["readings"]),
    )


def readings_record(readings: Readings) -> list[Any]:
    """Return the JSON of what was read from pictures."""
    return [[digest, asdict(reading)] for digest, reading in readings]


def readings_of(record: Sequence[Any]) -> Readings:
    """Return what was read from pictures from its record."""
    return tuple((digest, _reading(reading)) for digest, reading in record)


def _reading(record: Mapping[str, Any]) -> Reading:
    lines = (
        Line(e["text"], _quad(e["quad"]), tuple(e["stops"]), e["confidence"], e["block"])
        for e in record["lines"]
    )
    regions = (
        Region(RegionKind(e["kind"]), _quad(e["quad"]), e["text"], e["digest"], e["confidence"])
        for e in record["regions"]
    )
    return Reading(record["width"], record["height"], tuple(lines), tuple(regions))


def _quad(corners: Sequence[Sequence[float]]) -> Any:
    return tuple((x, y) for x, y in corners)

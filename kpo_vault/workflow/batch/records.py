"""How the findings and links of a document are written down in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kpo_vault.workflow.batch.pieces import Found, Linked, Placed
from kpo_vault.workflow.batch.sketches import Sketch
from kpo_vault.workflow.finding_records import finding_of, finding_record, findings_of
from redaction.tokens.spelling import Spelling


def found_record(found: Found) -> dict[str, Any]:
    """Return the JSON of a detection."""
    return {
        "findings": [finding_record(f) for f in found.findings],
        "texts": list(found.texts),
        "words": found.words,
        "seconds": round(found.seconds, 3),
    }


def found_of(record: Mapping[str, Any]) -> Found:
    """Return the detection of a record."""
    return Found(findings_of(record["findings"]), tuple(record["texts"]), record["words"], record["seconds"])


def linked_record(linked: Linked) -> dict[str, Any]:
    """Return the JSON of a linked document."""
    return {
        "findings": [finding_record(f) for f in linked.findings],
        "texts": list(linked.texts),
        "parts": [finding_record(f) for f in linked.parts],
        "placed": [
            [
                finding_record(p.finding),
                p.text,
                p.stored,
                p.spelling.value,
                p.context,
                p.before,
                p.place,
                p.plain_place,
            ]
            for p in linked.placed
        ],
        "segments": linked.segments,
        "stem": linked.stem,
        "format": linked.format,
        "at rest": linked.at_rest,
        "sketch": str(linked.sketch),
    }


def linked_of(record: Mapping[str, Any]) -> Linked:
    """Return the linked document of a record."""
    return Linked(
        findings_of(record["findings"]),
        tuple(record["texts"]),
        findings_of(record["parts"]),
        tuple(
            Placed(finding_of(finding), text, stored, Spelling(spelling), *told)
            for finding, text, stored, spelling, *told in record["placed"]
        ),
        record["segments"],
        record["stem"],
        record["format"],
        record["at rest"],
        Sketch.parse(record["sketch"]),
    )

"""How findings are written down in the journal, and what names a policy and a register there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from enum import Enum
from typing import Any

from kpo_vault import __version__
from kpo_vault.policy import Policy
from kpo_vault.workflow.batch.pieces import Found, Linked, Placed
from redaction.detection.register import Register
from redaction.findings import Finding
from redaction.tokens.spelling import Spelling


def rules_digest(policy: Policy, register: Register) -> str:
    """Return a name for everything but the document that a detection depends on."""
    settings = policy.settings
    entities = None if settings.entities is None else sorted(settings.entities)
    content = {
        "version": __version__,
        "entities": entities,
        "thresholds": settings.thresholds,
        "languages": settings.languages,
        "models": settings.spacy_models,
        "kept": sorted(settings.kept),
        "handling": asdict(policy.handling),
        "register": register.digest,
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=_plain).encode()).hexdigest()


def _plain(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return dict(value) if isinstance(value, Mapping) else str(value)


def found_record(found: Found) -> dict[str, Any]:
    """Return the JSON of a detection."""
    return {
        "findings": [_finding(f) for f in found.findings],
        "texts": list(found.texts),
        "words": found.words,
        "seconds": round(found.seconds, 3),
    }


def found_of(record: Mapping[str, Any]) -> Found:
    """Return the detection of a record."""
    return Found(_findings(record["findings"]), tuple(record["texts"]), record["words"], record["seconds"])


def linked_record(linked: Linked) -> dict[str, Any]:
    """Return the JSON of a linked document."""
    return {
        "findings": [_finding(f) for f in linked.findings],
        "texts": list(linked.texts),
        "parts": [_finding(f) for f in linked.parts],
        "placed": [
            [_finding(p.finding), p.text, p.stored, p.spelling.value, p.context] for p in linked.placed
        ],
        "segments": linked.segments,
        "stem": linked.stem,
        "format": linked.format,
    }


def linked_of(record: Mapping[str, Any]) -> Linked:
    """Return the linked document of a record."""
    return Linked(
        _findings(record["findings"]),
        tuple(record["texts"]),
        _findings(record["parts"]),
        tuple(
            Placed(_finding_of(finding), text, stored, Spelling(spelling), context)
            for finding, text, stored, spelling, context in record["placed"]
        ),
        record["segments"],
        record["stem"],
        record["format"],
    )


def _finding(finding: Finding) -> list[Any]:
    return [
        finding.segment, finding.start, finding.end, finding.entity_type, finding.score, finding.recognizer,
        finding.explanation, [_finding(inner) for inner in finding.inner],
    ]  # fmt: skip


def _finding_of(row: Sequence[Any]) -> Finding:
    segment, start, end, entity_type, score, recognizer, explanation, inner = row
    return Finding(segment, start, end, entity_type, score, recognizer, explanation, _findings(inner))


def _findings(rows: Sequence[Sequence[Any]]) -> tuple[Finding, ...]:
    return tuple(_finding_of(row) for row in rows)

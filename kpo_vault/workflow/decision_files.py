"""Decisions as a JSON file: the output of detection, edited by a person or a program, and taken up again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kpo_vault.errors import UsageError
from kpo_vault.policy.reading import OPERATORS
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.reviewing import DecisionState, Review
from redaction import catalogue

_STATES = {
    "accept": DecisionState.ACCEPTED,
    "reject": DecisionState.REJECTED,
    "pending": DecisionState.PENDING,
}


def findings_as_json(detected: Detected) -> dict[str, Any]:
    """Return documents with their findings; each finding carries "decision": "accept", ready to be edited.

    ``start`` and ``end`` are characters into the segment, end exclusive. Holds original text.
    """
    entity_of = {
        (m.document, m.finding): number for number, e in enumerate(detected.entities) for m in e.mentions
    }
    documents: list[dict[str, Any]] = []
    for number, entry in enumerate(detected.documents):
        if entry.document is None:
            documents.append({"document": entry.path.name, "error": str(entry.error), "findings": []})
            continue
        segments = entry.document.segments
        findings = [
            {
                "segment": finding.segment,
                "start": finding.start,
                "end": finding.end,
                "text": segments[finding.segment].text[finding.start : finding.end],
                "entity_type": finding.entity_type,
                "score": round(finding.score, 3),
                "place": segments[finding.segment].place_at(finding.start),
                "recognizer": finding.recognizer,
                "explanation": finding.explanation,
                "entity": entity_of.get((number, index)),
                "decision": "accept",
            }
            for index, finding in enumerate(entry.findings)
        ]
        notices = [
            {"kind": str(n.kind), "place": n.place, "explanation": n.explanation}
            for n in entry.document.notices
        ]
        documents.append(
            {
                "document": entry.path.name,
                "sha256": entry.document.sha256,
                "findings": findings,
                "notices": notices,
            }
        )
    return {"format": "kpo-vault-findings", "version": 1, "documents": documents}


def apply_decisions(review: Review, path: Path) -> int:
    """Take up the decisions of a file and return how many findings they concern.

    The file is that of ``findings_as_json``; a finding that is not among the detected ones is added. A row
    {"text", "decision"} without a place holds for every finding with that text. Raises UsageError.
    """
    rows = _rows(path)
    by_place = {}
    by_text: dict[str, list[int]] = {}
    for item in review.items():
        finding = item.finding
        by_place[item.document, finding.segment, finding.start, finding.end] = item.index
        by_text.setdefault(review.text(item.index), []).append(item.index)
    numbers = {entry.path.name: n for n, entry in enumerate(review.detected.documents)}
    count = 0
    for row in rows:
        state, operator = _choice(row, path)
        reason = row.get("reason")
        if "segment" not in row:
            indices = by_text.get(str(row.get("text", "")), [])
        else:
            document = numbers.get(str(row.get("document", "")))
            if document is None:
                continue
            place = (
                document,
                _whole(row, "segment", path),
                _whole(row, "start", path),
                _whole(row, "end", path),
            )
            index = by_place.get(place)
            if index is None and state is DecisionState.ACCEPTED:
                index = _add(review, place, str(row.get("entity_type", "CUSTOM")), path)
            indices = [] if index is None else [index]
        review.decide(indices, state, operator, None if reason is None else str(reason))
        count += len(indices)
    return count


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        root = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, UnicodeDecodeError):
        raise UsageError(f"{path.name} is not JSON.") from None
    if isinstance(root, dict):
        root = [
            {**finding, "document": entry.get("document")}
            for entry in root.get("documents", [])
            for finding in entry.get("findings", [])
        ]
    if not isinstance(root, list) or not all(isinstance(row, dict) for row in root):
        raise UsageError(f"{path.name} holds no list of decisions.")
    return root


def _choice(row: dict[str, Any], path: Path) -> tuple[DecisionState, str | None]:
    state = _STATES.get(str(row.get("decision", "")))
    if state is None:
        raise UsageError(f"{path.name}: a decision is one of accept, reject and pending.")
    operator = row.get("operator")
    if operator is not None and operator not in OPERATORS:
        raise UsageError(f"{path.name}: an operator is one of {', '.join(OPERATORS)}.")
    return state, operator


def _whole(row: dict[str, Any], key: str, path: Path) -> int:
    value = row.get(key)
    if not isinstance(value, int) or value < 0:
        raise UsageError(f"{path.name}: {key} is a whole number.")
    return value


def _add(review: Review, place: tuple[int, int, int, int], entity_type: str, path: Path) -> int:
    document_number, segment, start, end = place
    document = review.detected.documents[document_number].document
    if (
        document is None
        or segment >= len(document.segments)
        or not start < end <= len(document.segments[segment].text)
    ):
        raise UsageError(f"{path.name}: a decision names a place that its document does not have.")
    if entity_type not in catalogue.entity_types():
        raise UsageError(f"{path.name}: there is no entity type of that name.")
    taken = any(
        i.document == document_number
        and i.finding.segment == segment
        and i.finding.start < end
        and start < i.finding.end
        for i in review.items()
    )
    if taken:
        raise UsageError(f"{path.name}: an added span overlaps a finding; reject that one instead.")
    return review.add(document_number, segment, start, end, entity_type)

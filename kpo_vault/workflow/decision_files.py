"""Decisions as a JSON file: the output of detection, edited by a person or a program, and taken up again."""

from __future__ import annotations

import json
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from kpo_vault.errors import UsageError
from kpo_vault.policy.reading import OPERATORS
from kpo_vault.workflow.detecting import Detected
from kpo_vault.workflow.reviewing import DecisionState, Review, Span
from redaction import catalogue


@dataclass(frozen=True, slots=True)
class _Chosen:
    state: DecisionState
    operator: str | None
    reason: str | None


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

    The file is that of ``findings_as_json``; a finding that is not among the detected ones is added, and one with another
    ``entity_type`` gets it. A row {"text", "decision"} without a place holds for every finding with that text; of two rows
    about one finding the later counts. Raises UsageError, and then nothing was decided.
    """
    rows = _rows(path)
    by_place = {}
    by_text: dict[str, list[int]] = {}
    for item in review.items():
        finding = item.finding
        by_place[item.document, finding.segment, finding.start, finding.end] = item.index
        by_text.setdefault(review.text(item.index), []).append(item.index)
    numbers = {entry.path.name: n for n, entry in enumerate(review.detected.documents)}
    chosen: dict[int, _Chosen] = {}
    types: dict[int, str] = {}
    added: dict[Span, tuple[str, _Chosen]] = {}
    for row in rows:
        choice = _choice(row, path)
        if "segment" not in row:
            chosen.update(dict.fromkeys(by_text.get(str(row.get("text", "")), ()), choice))
            continue
        document = numbers.get(str(row.get("document", "")))
        if document is None:
            continue
        span = Span(document, *(_whole(row, key, path) for key in ("segment", "start", "end")))
        index = by_place.get((span.document, span.segment, span.start, span.end))
        given = row.get("entity_type")
        if index is not None:
            chosen[index] = choice
            if given is not None and given != review.item(index).finding.entity_type:
                types[index] = _type(given, path)
        elif choice.state is DecisionState.ACCEPTED:
            added[span] = _type("CUSTOM" if given is None else given, path), choice
    for span in added:
        _require_place(review, span, path)
    for entity_type, indices in _by_value(types).items():
        review.retype(indices, entity_type)
    for span, (entity_type, choice) in added.items():
        chosen[review.add(span.document, span.segment, span.start, span.end, entity_type)] = choice
    for choice, indices in _by_value(chosen).items():
        review.decide(indices, choice.state, choice.operator, choice.reason)
    return len(chosen)


_Value = TypeVar("_Value", bound=Hashable)


def _by_value(values: Mapping[int, _Value]) -> dict[_Value, list[int]]:
    """Return the findings for which the same was said, to be decided on as one act."""
    grouped: dict[_Value, list[int]] = {}
    for index, value in values.items():
        grouped.setdefault(value, []).append(index)
    return grouped


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


def _choice(row: dict[str, Any], path: Path) -> _Chosen:
    state = _STATES.get(str(row.get("decision", "")))
    if state is None:
        raise UsageError(f"{path.name}: a decision is one of accept, reject and pending.")
    operator, reason = row.get("operator"), row.get("reason")
    if operator is not None and operator not in OPERATORS:
        raise UsageError(f"{path.name}: an operator is one of {', '.join(OPERATORS)}.")
    return _Chosen(state, operator, None if reason is None else str(reason))


def _whole(row: dict[str, Any], key: str, path: Path) -> int:
    value = row.get(key)
    if not isinstance(value, int) or value < 0:
        raise UsageError(f"{path.name}: {key} is a whole number.")
    return value


def _type(name: object, path: Path) -> str:
    if not isinstance(name, str) or name not in catalogue.entity_types():
        raise UsageError(f"{path.name}: there is no entity type of that name.")
    return name


def _require_place(review: Review, span: Span, path: Path) -> None:
    document = review.detected.documents[span.document].document
    if (
        document is None
        or span.segment >= len(document.segments)
        or not span.start < span.end <= len(document.segments[span.segment].text)
    ):
        raise UsageError(f"{path.name}: a decision names a place that its document does not have.")

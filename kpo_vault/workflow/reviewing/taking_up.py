"""Taking up an earlier review: the decisions that stand in the vault, on what was found and what was marked by hand."""

from __future__ import annotations

from collections.abc import Mapping

from kpo_vault.errors import UsageError
from kpo_vault.vault.decisions import Action, Decision, Place
from kpo_vault.workflow.reviewing.boxes import look_into
from kpo_vault.workflow.reviewing.findings import Findings
from kpo_vault.workflow.reviewing.items import Choice, DecisionState, Span
from kpo_vault.workflow.reviewing.marking import readable_span
from redaction.documents.marking import Marked, PageBox

STATES = {
    Action.ACCEPT: DecisionState.ACCEPTED,
    Action.REJECT: DecisionState.REJECTED,
    Action.PENDING: DecisionState.PENDING,
}


def take_up(findings: Findings, standing: Mapping[Place, Decision]) -> None:
    """Follow the decisions of an earlier review; places of which the documents know nothing any more are left out."""
    if not standing:
        return
    _open_up(findings, standing)
    numbers = {findings.hash_of(n): n for n in range(len(findings.detected.documents))}
    known = {findings.place(index): index for index in findings.live()}
    choices: dict[int, Choice] = {}
    areas = _areas(findings, numbers, standing)
    for place, decision in standing.items():
        index = areas.get(place) if place.area is not None else known.get(place)
        if index is None and place.area is None:
            index = _marked(findings, numbers[place.document], place, decision)
        if index is not None:
            choices[index] = Choice(
                STATES[decision.action],
                decision.operator,
                decision.reason,
                decision.entity_type or place.entity_type,
            )
    findings.apply(choices)


def _open_up(findings: Findings, standing: Mapping[Place, Decision]) -> None:
    """Number what passages and blocks hold where somebody decided on it, whether they are hidden as a whole now or not."""
    index = 0
    while index < len(findings):  # what is numbered may hold something itself
        held = findings.found(index).inner
        if held and any(findings.place_of(findings.document_of(index), inner) in standing for inner in held):
            findings.open_up(index)
            findings.apply({index: findings.choice(index)})
        index += 1


def _areas(
    findings: Findings, numbers: Mapping[str, int], standing: Mapping[Place, Decision]
) -> dict[Place, int]:
    """Mark the areas of boxes that were drawn on pages; the same file shows the same in the same box."""
    found: dict[Place, int] = {}
    looked: dict[tuple[str, PageBox], Marked] = {}
    for place in standing:
        if place.area is None:
            continue
        document, box = numbers[place.document], PageBox(place.segment, *place.area)
        if (place.document, box) not in looked:
            looked[place.document, box] = look_into(findings, document, box)
        areas = looked[place.document, box].areas
        if place.start < len(areas):
            found[place] = findings.mark_area(document, areas[place.start], place)
    return found


def _marked(findings: Findings, document: int, place: Place, decision: Decision) -> int | None:
    """Mark what a person had marked; of what detection finds no longer, only what was accepted is kept."""
    if not decision.marked and decision.action is not Action.ACCEPT:
        return None
    try:
        span = readable_span(
            findings, Span(document, place.segment, place.start, place.end), place.entity_type
        )
    except UsageError:
        return None
    return findings.mark(span.document, span.segment, span.start, span.end, place.entity_type)

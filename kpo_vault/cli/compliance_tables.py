"""Key slots, decisions and masked values as tables; no original stands in any of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kpo_vault.cli.tables import console, table

if TYPE_CHECKING:
    from kpo_vault.workflow.auditing import AuditRow
    from kpo_vault.workflow.compliance import DecisionRow, MaskedDocument
    from kpo_vault.workflow.sampling import SampleResult, SampleState
    from kpo_vault.workflow.slots import SlotSummary
    from kpo_vault.workflow.statistics import Statistics


def print_slots(slots: Sequence[SlotSummary]) -> None:
    """List key slots with what each opens."""
    rows = table("Slot", "Opens", "Since")
    for slot in slots:
        rows.add_row(slot.name, slot.opens, f"{slot.created:%Y-%m-%d}" if slot.created else "")
    console().print(rows)


def print_decisions(decisions: Sequence[DecisionRow]) -> None:
    """List decisions, the place of each as document, segment and characters."""
    rows = table("#", "Time", "Document", ">Place", "Type", "Decision", "Operator", "Reason", "By")
    for entry in decisions:
        taken_back = "" if entry.reverses is None else f" (takes back {entry.reverses})"
        rows.add_row(
            str(entry.number),
            f"{entry.time:%Y-%m-%d %H:%M}",
            entry.document[:8],
            f"{entry.segment}:{entry.start}-{entry.end}",
            entry.entity_type,
            entry.action + taken_back,
            entry.operator,
            entry.reason,
            entry.reviewer,
        )
    console().print(rows)


def print_masked(documents: Sequence[MaskedDocument]) -> None:
    """List what was hidden in each document, masked."""
    for document in documents:
        rows = table("Token", "Value", "Operator", ">Places", title=f"Document {document.source_sha256[:8]}")
        for value in document.values:
            rows.add_row(value.token, value.masked, value.operator, str(value.places))
        console().print(rows)


def print_statistics(found: Statistics) -> None:
    """Show the figures of the compliance officer, one table each."""
    out = console()
    out.print(
        f"{found.documents} documents, {found.found} places found, {found.hidden} of them hidden",
        markup=False,
    )
    types = table("Type", ">Found", ">Hidden", ">Kept", ">Pending", title="Findings by type")
    for row in found.types:
        types.add_row(row.entity_type, str(row.found), str(row.hidden), str(row.kept), str(row.pending))
    people = table(
        "Reviewer", ">Accepted", ">Rejected", ">Pending", ">Taken back", ">Confirmed", ">Changed", ">Settled",
        title="Decisions by reviewer",
    )  # fmt: skip
    for person in found.reviewers:
        counts = (
            person.accepted, person.rejected, person.pending, person.taken_back,
            person.confirmed, person.changed, person.settled,
        )  # fmt: skip
        people.add_row(person.reviewer.replace("[", "\\["), *map(str, counts))
    days = table(
        "Day", ">Documents", ">Found", ">Decided by a person", ">Coverage", title="Coverage over time"
    )
    for day in found.days:
        days.add_row(
            day.day.isoformat(), str(day.documents), str(day.found), str(day.decided), f"{day.share:.1%}"
        )
    passed = table("Gate", "By", ">Times", title="Gates that were passed")
    for gate in found.overrides:
        passed.add_row(gate.gate, gate.actor.replace("[", "\\["), str(gate.times))
    for each in (types, people, days, passed):
        out.print()
        out.print(each)


def print_events(rows: Sequence[AuditRow]) -> None:
    """List entries of the log."""
    listed = table(">#", "Time", "Event", "By", "Matter", "Details")
    for row in rows:
        listed.add_row(
            str(row.index),
            f"{row.time:%Y-%m-%d %H:%M:%S}" if row.time else "",
            row.kind,
            *(text.replace("[", "\\[") for text in (row.actor, row.matter, row.details)),
        )
    console().print(listed)


def print_samples(states: Sequence[SampleState]) -> None:
    """List samples, each by the beginning of its id, with what it tells so far; recall is its lower bound."""
    rows = table("Sample", "Drawn", "Of what", "Seed", ">Judged", ">Faulty", ">At most", ">Recall")
    for state in states:
        result = state.result
        rows.add_row(
            state.sample.id[:8],
            f"{state.sample.time:%Y-%m-%d}",
            str(state.sample.kind),
            state.sample.seed,
            f"{result.judged} of {result.drawn}",
            str(result.faulty),
            f"{result.share_at_most:.2%}" if result.judged else "",
            "" if result.recall_at_least is None else f"{result.recall_at_least:.2%}",
        )
    console().print(rows)


def print_result(result: SampleResult) -> None:
    """Say in sentences what a sample tells."""
    out = console()
    what = "passages with something missed" if result.kind == "passages" else "decisions not agreed with"
    lines = [
        f"Sample {result.sample}, seed {result.seed}: {result.judged} of {result.drawn} judged, drawn from"
        f" {result.population} {result.kind} of {result.documents} documents."
    ]
    if result.judged:
        lines += [
            f"{result.faulty} {what}.",
            f"At {result.confidence:.0%} confidence at most {result.share_at_most:.2%} of all: {result.items_at_most}"
            f" of {result.population} (exact binomial).",
        ]
    if result.rule_of_three is not None:
        lines.append(f"Rule of three: {result.rule_of_three:.2%}.")
    if result.recall_at_least is not None and result.recall is not None:
        found = ", ".join(f"{name} {count}" for name, count in result.missed.items())
        lines += [
            *([f"Missed values found: {found}."] if found else []),
            f"At most {result.values_at_most} values missed beside {result.hidden} hidden ones: recall at least"
            f" {result.recall_at_least:.2%} (as far as the sample shows, {result.recall:.2%}).",
        ]
    for line in lines:
        out.print(line, markup=False)

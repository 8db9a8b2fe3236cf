"""What samples of the protected files tell, as a section of any report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kpo_vault.vault.samples import SampleKind
from kpo_vault.workflow.reports.matter_facts import MatterFacts
from kpo_vault.workflow.reports.model import Column, Report, Section, Table, moment
from kpo_vault.workflow.reports.words import ENGLISH, Words
from kpo_vault.workflow.sampling.judging import SampleState

__all__ = ["sampling_report", "sampling_section"]

_COLUMNS = (
    Column("Sample", 1.7),
    Column("Seed", 1.7),
    Column("Drawn (UTC)", 1.5),
    Column("Of what", 1.1),
    Column("Judged", 1.6),
    Column("Faulty", 0.7, right=True),
    Column("At most, 95 %", 1.2, right=True),
    Column("Rule of three", 1.0, right=True),
    Column("Missed values at most", 1.2, right=True),
    Column("Recall at least", 1.0, right=True),
    Column("Drawn by", 1.4),
)


def sampling_section(states: Sequence[SampleState], say: Words = ENGLISH) -> Section:
    """Return the samples of a matter with their bounds."""
    return Section(
        say("What samples tell"),
        (
            say(
                "Items are drawn by a seed with equal chances, each document in its share, and judged by a person in random "
                "order. “At most” is the exact one-sided binomial bound (Clopper and Pearson, 1934) on the share of faulty "
                "items; 3/n stands beside it while nothing was found. Missed values and recall are reckoned from it, with as "
                "many missed values in a faulty passage as those judged had on average, at least one."
            ),
        ),
        table=_bounds(states, say),
    )


def sampling_report(facts: MatterFacts, states: Sequence[SampleState]) -> Report:
    """Return the samples as a report of their own, with every item at which something was found."""
    say = facts.words
    section = sampling_section(states, say)
    faults = [
        (
            state.sample.id[:8],
            str(number + 1),
            state.sample.items[number].document[:16],
            say.place(state.sample.items[number].place),
            ", ".join(each.entity_type for each in entry.missed) or say("not agreed"),
            entry.judged_by,
            moment(entry.time),
        )
        for state in states
        for number, entry in sorted(state.judged.items())
        if entry.verdict == "faulty"
    ]
    found = say.table(
        (
            Column("Sample", 0.9),
            Column("Item", 0.5, right=True),
            Column("Document (SHA-256)", 1.6),
            Column("Place", 2.0),
            Column("What", 2.0),
            Column("Judged by", 1.4),
            Column("Time (UTC)", 1.5),
        ),
        faults,
        "Nothing was found in the items that were judged.",
    )
    table = _table(states, say)
    return Report(
        "sampling",
        say("Sampling of protected files and decisions"),
        say("How much can have been missed, told by a random part of what leaves."),
        facts.matter.name,
        facts.head.made,
        facts.at_head(),
        (
            replace(section, table=table),
            Section(say("Faults that were found"), table=found),
            facts.document_section(),
        ),
        table,
        facts.head.root,
        wide=True,
        language=say.language,
    )


def _bounds(states: Sequence[SampleState], say: Words) -> Table:
    """Return what fits upright: each sample with its bounds."""
    chosen = (0, 4, 5, 6, 7, 8, 9)
    whole = _table(states, say)
    columns = tuple(whole.columns[i] for i in chosen)
    return Table(columns, tuple(tuple(row[i] for i in chosen) for row in whole.rows), whole.empty)


def _table(states: Sequence[SampleState], say: Words) -> Table:
    rows = []
    for state in states:
        sample, result = state.sample, state.result
        judged = say(
            "{judged} of {drawn}, drawn from {all}",
            judged=result.judged,
            drawn=result.drawn,
            all=result.population,
        )
        passages = sample.kind is SampleKind.PASSAGES
        rows.append(
            (
                sample.id,
                sample.seed,
                moment(sample.time),
                say(str(sample.kind)),
                judged,
                say.number(result.faulty),
                say.percent(result.share_at_most) if result.judged else "—",
                say.percent(result.rule_of_three) if result.rule_of_three is not None else "—",
                say.number(result.values_at_most) if passages and result.judged else "—",
                say.percent(result.recall_at_least) if result.recall_at_least is not None else "—",
                sample.drawn_by,
            )
        )
    return say.table(_COLUMNS, rows, "No sample was drawn yet.")

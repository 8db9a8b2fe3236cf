"""The entries of the audit log that concern a matter, to read; the proofs go into a file of their own."""

from __future__ import annotations

from collections import Counter

from kpo_vault.workflow.auditing import row_of
from kpo_vault.workflow.reports.matter_facts import MatterFacts
from kpo_vault.workflow.reports.model import Column, Report, Section, moment
from kpo_vault.workflow.session import Session

__all__ = ["log_extract"]

_COLUMNS = (
    Column("Entry", 0.6, right=True),
    Column("Time (UTC)", 1.4),
    Column("Event", 1.2),
    Column("By", 1.4),
    Column("Details", 5.0),
)


def log_extract(session: Session, facts: MatterFacts) -> Report:
    """Return the entries of a matter; damaged ones of the log are counted, whatever matter they were of."""
    say = facts.words
    names = {facts.matter.uid: facts.matter.name}
    rows, kinds, damaged = [], Counter[str](), []
    for index, recorded in session.audit.span(0, facts.head.entries):
        if recorded is None:
            damaged.append(index)
        elif recorded.event.matter == facts.matter.uid:
            row = row_of(recorded, names)
            kinds[row.kind] += 1
            rows.append((str(index), moment(recorded.time), row.kind, row.actor, row.details))
    table = say.table(_COLUMNS, rows, "The log has no entry of this matter.")
    state = (
        say.counted(
            len(damaged),
            "{n} entry cannot be read, it is number {first}",
            "{n} entries cannot be read, the first is number {first}",
            first=damaged[0],
        )
        if damaged
        else say("every entry can be read")
    )
    return Report(
        "audit-extract",
        say("Extract of the audit log"),
        say(
            "Every entry that concerns this matter. Entries hold kinds, counts and digests, never an original value."
        ),
        facts.matter.name,
        facts.head.made,
        facts.at_head(),
        (
            Section(
                say("Summary"),
                (
                    say("Kinds of events and their details stand here as they stand in the log."),
                    say(
                        "The same entries with their Merkle proofs (RFC 6962), which anybody can check with the public key alone, are "
                        "written by “kpo-vault audit export --matter” or as the .jsonl file of this report."
                    ),
                ),
                (
                    (
                        say("Entries of this matter"),
                        say("{some} of {all}", some=len(rows), all=facts.head.entries),
                    ),
                    (say("State of the log"), state),
                    (
                        say("By kind"),
                        say.listed(f"{kind} {say.number(count)}" for kind, count in kinds.most_common()),
                    ),
                ),
            ),
            Section(say("Entries"), table=table),
        ),
        table,
        facts.head.root,
        wide=True,
        language=say.language,
    )

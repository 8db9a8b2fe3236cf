"""The redaction log: one row for every place that was found, hidden or not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from kpo_vault.vault.treatments import TreatedPlace
from kpo_vault.workflow.reports.matter_facts import MatterDocument, MatterFacts
from kpo_vault.workflow.reports.model import Column, Report, Section, moment
from kpo_vault.workflow.reports.words import Words

__all__ = ["redaction_log"]

_COLUMNS = (
    Column("Doc.", 0.5, right=True),
    Column("Place", 1.5),
    Column("Type", 1.7),
    Column("Reason", 1.2),
    Column("What was done", 1.2),
    Column("Token", 2.3),
    Column("Decided by", 1.5),
    Column("Decided (UTC)", 1.5),
)


def redaction_log(facts: MatterFacts, original: Callable[[str], str] | None = None) -> Report:
    """Return the log; with ``original``, which turns a token into its value, a column of originals is added."""
    say = facts.words
    rows = [row for document in facts.documents for row in _rows(say, document, original)]
    columns = (*_COLUMNS, Column("Original", 2.0)) if original else _COLUMNS
    table = say.table(columns, rows, "Nothing was found in the documents of this matter.")
    places = [place for document in facts.treated for place in document.places]
    hidden = sum(place.replaced for place in places)
    undecided = sum(place.state == "pending" for place in places)
    own = sum(bool(place.reviewer) for place in places)
    untold = [document for document in facts.documents if document.treated is None]
    summary = [
        (say("Places on record"), say.number(len(places))),
        (say("Hidden"), say.number(hidden)),
        (say("Left standing"), say.number(len(places) - hidden - undecided)),
        (say("Undecided"), say.number(undecided)),
        (say("Decided by a person"), say("{number}; the policy decided on the others", number=own)),
    ]
    if untold:
        summary.append(
            (
                say("Only what was hidden is on record for"),
                say.counted(len(untold), "{n} document", "{n} documents"),
            )
        )
    notes = [
        say(
            "Every row is one place at which something was found. A place is hidden if its row names a token: the value "
            "behind it stays in the vault, encrypted. Rows marked “kept” stayed in the document, and so did legends that a "
            "person “cleared”."
        )
    ]
    if original is not None:
        notes.append(
            say(
                "This log holds original values. It was asked for with them, and the audit log says by whom. Handle it "
                "like the documents themselves."
            )
        )
    return Report(
        "redaction-log",
        say("Redaction log with original values") if original else say("Redaction log"),
        say("What was found in each document, what was done about it, for which reason and by whom."),
        facts.matter.name,
        facts.head.made,
        facts.at_head(),
        (
            Section(say("Summary"), tuple(notes), tuple(summary)),
            facts.document_section(),
            Section(say("What was done"), table=table),
        ),
        table,
        facts.head.root,
        wide=True,
        language=say.language,
    )


def _rows(
    say: Words, document: MatterDocument, original: Callable[[str], str] | None
) -> list[tuple[str, ...]]:
    if document.treated is not None:
        places = sorted(document.treated.places, key=lambda p: (p.segment, p.start, p.end))
        return [_row(say, document.number, place, original) for place in places]
    if document.masked is None:
        return []
    rows: list[tuple[str, ...]] = []
    for value in document.masked.values:
        entity_type = value.token.rsplit("-", maxsplit=2)[0]
        where = say.counted(value.places, "{n} place", "{n} places")
        row = (
            str(document.number),
            where,
            entity_type,
            "",
            say(value.operator),
            value.token,
            "",
            moment(document.created),
        )
        rows.append((*row, original(value.token)) if original else row)
    return rows


def _row(
    say: Words, number: int, place: TreatedPlace, original: Callable[[str], str] | None
) -> tuple[str, ...]:
    row = (
        str(number),
        say.place(place.place),
        place.entity_type,
        place.reason,
        say(place.operator if place.replaced else _left(place)),
        place.token,
        place.reviewer or say("policy"),
        moment(datetime.fromisoformat(place.decided)) if place.decided else "",
    )
    if original is None:
        return row
    return (*row, original(place.token) if place.token else "")


def _left(place: TreatedPlace) -> str:
    return {"pending": "undecided", "accepted": "cleared"}.get(place.state, "kept")

"""Reviews as tables and as JSON: findings, entities, hits of a search, differences. They show original text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kpo_vault.cli.tables import console, plain, table

if TYPE_CHECKING:
    from kpo_vault.workflow.outcomes import Outcome
    from kpo_vault.workflow.reviewing import (
        Choice,
        Difference,
        Review,
        ReviewEntity,
        ReviewItem,
        Span,
    )

_SHOWN_TEXT = 48  # characters of a value in a table
_SHOWN_NUMBERS = 20  # findings that mean the same


def print_review(review: Review, items: Sequence[ReviewItem]) -> None:
    """List findings by document, in reading order, and what still has to be looked at."""
    out = console()
    for number, entry in enumerate(review.detected.documents):
        out.print(f"\n[bold]{number + 1}. {plain(entry.path.name)}[/bold]")
        if entry.document is None:
            out.print(f"  refused: {entry.error}", markup=False)
            continue
        rows = table(">No.", "Place", "Type", "Value", ">Entity", "Decision", "Why")
        own = [item for item in items if item.document == number]
        for item in sorted(own, key=lambda item: review.reading_order(item.index)):
            finding = item.finding
            rows.add_row(
                str(item.index),
                plain(_place(review, number, finding.segment, finding.start)),
                finding.entity_type,
                plain(_short(review.text(item.index))),
                "" if item.entity is None else str(item.entity),
                _decision(item.state, item.operator, item.reason),
                plain(finding.explanation),
            )
        out.print(rows)
        for notice in review.unread(number):
            out.print(f"  To be looked at, {notice.place}: {notice.explanation}", markup=False)
    out.print(f"\n{len(items)} findings listed, {len(review.pending())} wait for a decision.")


def findings_as_json(review: Review, items: Sequence[ReviewItem]) -> list[dict[str, Any]]:
    """Return findings for a program; holds original text."""
    return [
        {
            "number": item.index,
            "document": review.detected.documents[item.document].path.name,
            "segment": item.finding.segment,
            "start": item.finding.start,
            "end": item.finding.end,
            "place": _place(review, item.document, item.finding.segment, item.finding.start),
            "text": review.text(item.index),
            "entity_type": item.finding.entity_type,
            "entity": item.entity,
            "decision": str(item.state),
            "operator": item.operator,
            "reason": item.reason,
            "score": round(item.finding.score, 3),
            "recognizer": item.finding.recognizer,
            "explanation": item.finding.explanation,
        }
        for item in items
    ]


def print_finding(review: Review, number: int, outcome: Outcome) -> None:
    """Say of one finding where it stands, who found it and why, what it becomes, and where the same stands."""
    item = review.item(number)
    finding = item.finding
    source = review.detected.documents[item.document]
    elsewhere = [each for each in review.occurrences(number) if each != number]
    place = _place(review, item.document, finding.segment, finding.start)
    rows = table("", "")
    for name, said in (
        ("Value", _short(review.text(number))),
        ("Type", finding.entity_type),
        ("Place", f"{source.path.name}, {place}"),
        ("Found by", f"{finding.recognizer}, score {finding.score:.2f}"),
        ("Why", finding.explanation),
        ("Decision", _decision(item.state, item.operator, item.reason)),
        ("If hidden", _becomes(outcome)),
        (
            "The same",
            ", ".join(map(str, elsewhere[:_SHOWN_NUMBERS])) + ("…" * (len(elsewhere) > _SHOWN_NUMBERS)),
        ),
    ):
        if said:
            rows.add_row(name, plain(said))
    console().print(rows)


def finding_as_json(review: Review, number: int, outcome: Outcome) -> dict[str, Any]:
    """Return one finding with what it becomes and where the same stands; holds original text."""
    return {
        **findings_as_json(review, [review.item(number)])[0],
        "outcome": {
            "operator": outcome.operator,
            "text": outcome.text,
            "reversible": outcome.reversible,
            "certain": outcome.certain,
        },
        "same": [each for each in review.occurrences(number) if each != number],
    }


def _becomes(outcome: Outcome) -> str:
    if outcome.operator == "keep":
        return "stays as it is"
    written = outcome.text or f"{outcome.operator}, known when the document is written"
    return (
        f"{written}; {'comes back' if outcome.reversible else 'does not come back'} when results are restored"
    )


def print_entities(entities: Sequence[ReviewEntity]) -> None:
    """List people, companies and things with the decisions on their findings."""
    rows = table(">No.", "Type", "Name", ">Findings", ">Waiting", ">Hidden", ">Stand", "Other forms")
    for entity in entities:
        others = [_short(form) for form in entity.surfaces if form != entity.name]
        said = "; ".join([*(["may be another one"] if entity.ambiguous else []), *others])
        rows.add_row(
            str(entity.number),
            entity.entity_type,
            plain(_short(entity.name)),
            *(str(n) for n in (len(entity.indices), entity.pending, entity.accepted, entity.rejected)),
            plain(said),
        )
    console().print(rows)


def entities_as_json(entities: Sequence[ReviewEntity]) -> list[dict[str, Any]]:
    """Return entities for a program; holds original text."""
    return [
        {
            "number": entity.number,
            "entity_type": entity.entity_type,
            "group": entity.group,
            "name": entity.name,
            "surfaces": list(entity.surfaces),
            "findings": list(entity.indices),
            "ambiguous": entity.ambiguous,
            "pending": entity.pending,
            "accepted": entity.accepted,
            "rejected": entity.rejected,
        }
        for entity in entities
    ]


def print_spans(review: Review, spans: Sequence[Span]) -> None:
    """List the hits of a search; a hit with a number is a finding already."""
    rows = table(">No.", "Document", "Place", "Text")
    for span, text in zip(spans, _texts(review, spans), strict=True):
        rows.add_row(
            "" if span.index is None else str(span.index),
            plain(review.detected.documents[span.document].path.name),
            plain(_place(review, span.document, span.segment, span.start)),
            plain(_short(text)),
        )
    console().print(rows)
    console().print(f"{len(spans)} places")


def spans_as_json(review: Review, spans: Sequence[Span]) -> list[dict[str, Any]]:
    """Return the hits of a search for a program; holds original text."""
    return [
        {
            "document": review.detected.documents[span.document].path.name,
            "segment": span.segment,
            "start": span.start,
            "end": span.end,
            "place": _place(review, span.document, span.segment, span.start),
            "text": text,
            "finding": span.index,
        }
        for span, text in zip(spans, _texts(review, spans), strict=True)
    ]


def print_differences(differences: Sequence[Difference]) -> None:
    """List what two reviewers decided differently, side by side."""
    rows = table(">No.", "Value", "First", "Second", "Settled")
    for each in differences:
        settled = "" if each.settled is None else f"{_said(each.settled)} by {each.settled_by}"
        rows.add_row(
            str(each.number),
            plain(_short(each.text)),
            plain(_said(each.first)),
            plain(_said(each.second)),
            plain(settled),
        )
    console().print(rows)
    console().print(f"{sum(each.is_open for each in differences)} of {len(differences)} differences are open")


def differences_as_json(differences: Sequence[Difference]) -> list[dict[str, Any]]:
    """Return differences for a program; holds original text."""
    return [
        {
            "number": each.number,
            "document": each.document,
            "segment": each.finding.segment,
            "start": each.finding.start,
            "end": each.finding.end,
            "text": each.text,
            "first": _choice(each.first),
            "second": _choice(each.second),
            "settled": _choice(each.settled),
            "settled_by": each.settled_by,
        }
        for each in differences
    ]


def _choice(choice: Choice | None) -> dict[str, str] | None:
    if choice is None:
        return None
    return {
        "decision": str(choice.state),
        "entity_type": choice.entity_type,
        "operator": choice.operator,
        "reason": choice.reason,
    }


def _said(choice: Choice | None) -> str:
    if choice is None:
        return "not marked"
    return f"{choice.entity_type}: {_decision(str(choice.state), choice.operator, choice.reason)}"


def _decision(state: str, operator: str, reason: str) -> str:
    said = operator if state == "accepted" else {"rejected": "let stand", "pending": "waits"}[state]
    return f"{said} ({reason})" if reason and state == "accepted" else said


def _place(review: Review, document: int, segment: int, start: int) -> str:
    source = review.detected.documents[document].document
    if source is None:
        return ""
    found = source.segments[segment]
    return found.place_at(start) or str(found.kind)


def _texts(review: Review, spans: Sequence[Span]) -> list[str]:
    result = []
    for span in spans:
        source = review.detected.documents[span.document].document
        result.append("" if source is None else source.segments[span.segment].text[span.start : span.end])
    return result


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN_TEXT else line[: _SHOWN_TEXT - 1] + "…"

"""Figures for the compliance officer: findings by type, decisions by reviewer, coverage over time, overrides.

Everything comes from records that hold no original value: what was done at each place (``vault.treatments``), masked values
of documents that an older version or a batch protected, decisions, and the audit log.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from kpo_vault.audit import EventKind
from kpo_vault.vault import treatments
from kpo_vault.vault.decisions import (
    FIRST_ROUND,
    SECOND_ROUND,
    SETTLED,
    Action,
    RecordedDecision,
    standing,
)
from kpo_vault.vault.masked import MaskedDocument
from kpo_vault.vault.matters import Matter
from kpo_vault.vault.treatments import TreatedDocument
from kpo_vault.workflow.session import Session
from redaction import catalogue

__all__ = [
    "DayCoverage",
    "OverrideCount",
    "ReviewerCount",
    "Statistics",
    "TypeCount",
    "statistics",
]

_NAMES = {Action.ACCEPT: "accepted", Action.REJECT: "rejected", Action.PENDING: "pending"}


@dataclass(frozen=True, slots=True)
class TypeCount:
    """One entity type: places found, of these replaced, left standing by a decision or the policy, and undecided."""

    entity_type: str
    family: str
    found: int
    hidden: int
    kept: int
    pending: int


@dataclass(frozen=True, slots=True)
class ReviewerCount:
    """One person's decisions that stand, of all rounds of review.

    ``taken_back`` counts decisions that were undone. As a second reviewer ``changed`` are places on which the first had
    decided otherwise, ``confirmed`` those on which both agree; ``settled`` are differences that this person settled.
    """

    reviewer: str
    accepted: int
    rejected: int
    pending: int
    taken_back: int
    confirmed: int
    changed: int
    settled: int


@dataclass(frozen=True, slots=True)
class DayCoverage:
    """The documents that were protected on one day (UTC): places found in them, and on how many a person had decided."""

    day: date
    documents: int
    found: int
    decided: int

    @property
    def share(self) -> float:
        """The share that a person decided on, 0 to 1; 1 where nothing was found."""
        return self.decided / self.found if self.found else 1.0


@dataclass(frozen=True, slots=True)
class OverrideCount:
    """A gate that persons passed: who, and how often."""

    gate: str
    actor: str
    times: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All figures; ``matters`` are the names that they are about, ``documents`` counts each source once.

    ``counted`` documents have every finding on record; of the others only what was hidden is known.
    """

    matters: tuple[str, ...]
    documents: int
    counted: int
    types: tuple[TypeCount, ...]
    reviewers: tuple[ReviewerCount, ...]
    days: tuple[DayCoverage, ...]
    overrides: tuple[OverrideCount, ...]

    @property
    def found(self) -> int:
        """Places found."""
        return sum(row.found for row in self.types)

    @property
    def hidden(self) -> int:
        """Places replaced."""
        return sum(row.hidden for row in self.types)

    def as_json(self) -> dict[str, Any]:
        """Return the figures for a program."""
        return {
            "matters": list(self.matters),
            "documents": self.documents,
            "documents_with_findings_on_record": self.counted,
            "types": [asdict(row) for row in self.types],
            "reviewers": [asdict(row) for row in self.reviewers],
            "coverage": [
                asdict(row) | {"day": row.day.isoformat(), "share": round(row.share, 4)} for row in self.days
            ],
            "overrides": [asdict(row) for row in self.overrides],
        }


def statistics(session: Session, matter_name: str = "") -> Statistics:
    """Return the figures of a matter, or of all; raises UnknownMatter, RoleForbids to a partner's slot."""
    matters = (session.matter(matter_name),) if matter_name else session.vault.matters.list()
    types: dict[str, Counter[str]] = defaultdict(Counter)
    days: dict[date, Counter[str]] = defaultdict(Counter)
    reviewers: dict[str, Counter[str]] = defaultdict(Counter)
    documents = counted = 0
    for matter in matters:
        treated = treatments.latest(treatments.documents(matter.audit_records))
        counted += len(treated)
        documents += len(treated)
        for document in treated:
            _add_treated(document, types, days)
        known = {document.source_sha256 for document in treated}
        for masked in _latest(matter.masked.documents()):
            if masked.source_sha256 not in known:
                documents += 1
                _add_masked(masked, types, days)
        _add_decisions(matter.decisions.all(), reviewers)
    return Statistics(
        tuple(matter.name for matter in matters),
        documents,
        counted,
        _types(types),
        tuple(_reviewer(name, reviewers[name]) for name in sorted(reviewers, key=str.casefold)),
        tuple(
            DayCoverage(day, found["documents"], found["found"], found["decided"])
            for day, found in sorted(days.items())
        ),
        _overrides(session, matters if matter_name else ()),
    )


def _add_treated(
    document: TreatedDocument, types: Mapping[str, Counter[str]], days: Mapping[date, Counter[str]]
) -> None:
    day = days[document.created.date()]
    day["documents"] += 1
    for place in document.places:
        state = "hidden" if place.replaced else "pending" if place.state == "pending" else "kept"
        types[place.entity_type][state] += 1
        day["found"] += 1
        day["decided"] += bool(place.reviewer) and place.state != "pending"


def _add_masked(
    document: MaskedDocument, types: Mapping[str, Counter[str]], days: Mapping[date, Counter[str]]
) -> None:
    day = days[document.created.date()]
    day["documents"] += 1
    for value in document.values:
        types[value.token.split("-", maxsplit=1)[0]]["hidden"] += value.places
        day["found"] += value.places


def _latest(documents: Iterable[MaskedDocument]) -> Iterable[MaskedDocument]:
    return {document.source_sha256: document for document in documents}.values()


def _add_decisions(history: Sequence[RecordedDecision], reviewers: Mapping[str, Counter[str]]) -> None:
    by_id = {entry.id: entry for entry in history}
    for entry in history:
        if entry.reverses is not None and (undone := by_id.get(entry.reverses)) is not None:
            reviewers[undone.decision.reviewer]["taken_back"] += undone.reverses is None
    rounds = {
        name: standing(entry for entry in history if entry.decision.round == name)
        for name in (FIRST_ROUND, SECOND_ROUND, SETTLED)
    }
    for decided in rounds.values():
        for entry in decided.values():
            reviewers[entry.decision.reviewer][_NAMES[entry.decision.action]] += 1
    for place, second in rounds[SECOND_ROUND].items():
        if (first := rounds[FIRST_ROUND].get(place)) is not None:
            reviewers[second.decision.reviewer]["confirmed" if _same(first, second) else "changed"] += 1
    for settled in rounds[SETTLED].values():
        reviewers[settled.decision.reviewer]["settled"] += 1


def _same(first: RecordedDecision, second: RecordedDecision) -> bool:
    one, other = first.decision, second.decision
    if one.action is not other.action:
        return False
    return one.action is not Action.ACCEPT or (one.operator, one.entity_type) == (
        other.operator,
        other.entity_type,
    )


def _types(types: Mapping[str, Counter[str]]) -> tuple[TypeCount, ...]:
    order = {name: position for position, name in enumerate(catalogue.entity_types())}
    rows = [
        TypeCount(
            name,
            catalogue.family_of(name),
            counts.total(),
            counts["hidden"],
            counts["kept"],
            counts["pending"],
        )
        for name, counts in types.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.found, order.get(row.entity_type, len(order)))))


def _reviewer(name: str, counts: Counter[str]) -> ReviewerCount:
    return ReviewerCount(
        name,
        counts["accepted"],
        counts["rejected"],
        counts["pending"],
        counts["taken_back"],
        counts["confirmed"],
        counts["changed"],
        counts["settled"],
    )


def _overrides(session: Session, matters: Sequence[Matter]) -> tuple[OverrideCount, ...]:
    uids = {matter.uid for matter in matters}
    counts: Counter[tuple[str, str]] = Counter()
    for recorded in session.audit.of_kind(EventKind.OVERRIDE):
        if not uids or recorded.event.matter in uids:
            counts[str(recorded.event.details.get("gate", "")), recorded.event.actor] += 1
    return tuple(OverrideCount(gate, actor, times) for (gate, actor), times in sorted(counts.items()))

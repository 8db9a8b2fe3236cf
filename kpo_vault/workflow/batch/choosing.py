"""Which findings are replaced and how: by the policy, and by what reviewers decided about these very passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kpo_vault.policy import Policy
from kpo_vault.vault.decisions import Action, RecordedDecision
from kpo_vault.workflow.batch.pieces import Placed
from redaction.findings import BLOCKS

# A passage by its digest, and the entity type: near-duplicates share passages, not files.
Passage = tuple[str, str]
# A place of one document: segment, first character, the one after the last, entity type.
Spot = tuple[int, int, int, str]


# Operators whose texts come back only if no other text of all documents can be taken for them: nobody compares a whole
# batch for that, so tokens stand there instead.
_ONE_PACKET = frozenset({"surrogate", "date_shift"})


@dataclass(frozen=True, slots=True, repr=False)
class Chosen:
    """A finding with what becomes of it; one that is not ``replaced`` stays in the document.

    ``entry`` is the decision that a person took on it, if any; ``standing`` says that somebody, or the policy, lets the value itself stand; ``marking`` that it is a legend which nobody
    has cleared.
    """

    placed: Placed
    operator: str
    replaced: bool
    standing: bool
    entry: RecordedDecision | None = None
    marking: bool = False
    waiting: bool = False


def passage_of(placed: Placed) -> Passage:
    """Return the passage that a finding stands in."""
    return placed.context, placed.finding.entity_type


def spot_of(placed: Placed) -> Spot:
    """Return the very place of a finding in its document."""
    finding = placed.finding
    return finding.segment, finding.start, finding.end, finding.entity_type


def decisions_by_passage(
    documents: Iterable[tuple[Iterable[Placed], Mapping[Spot, RecordedDecision]]],
) -> dict[Passage, RecordedDecision]:
    """Return the newest standing decision on each passage of the batch, whatever document it was made in."""
    newest: dict[Passage, RecordedDecision] = {}
    for placed, recorded in documents:
        for item in placed:
            entry = recorded.get(spot_of(item))
            if entry is not None and (
                passage_of(item) not in newest or newest[passage_of(item)].id < entry.id
            ):
                newest[passage_of(item)] = entry
    return newest


def choose(
    placed: Iterable[Placed],
    policy: Policy,
    decided: Mapping[Passage, RecordedDecision],
    own: Mapping[Spot, RecordedDecision],
) -> Iterator[Chosen]:
    """Apply the policy and earlier decisions to the findings of one document.

    What was decided on the place itself (``own``) goes before what was decided on the same passage elsewhere.
    """
    for item in placed:
        entry = own.get(spot_of(item)) or decided.get(passage_of(item))
        decision = entry.decision if entry else None
        if decision is not None and decision.entity_type:
            item = replace(item, finding=replace(item.finding, entity_type=decision.entity_type))  # noqa: PLW2901
        kind = item.finding.entity_type
        rule = policy.rule(kind)
        operator = decision.operator if decision and decision.operator else rule.operator
        operator = "token" if operator in _ONE_PACKET else operator
        kept = operator == "keep"
        if rule.gate:
            cleared = decision is not None and decision.action is Action.ACCEPT
            rejected = decision is not None and decision.action is Action.REJECT
            marking = not cleared and not rejected
            yield Chosen(item, operator, not kept and not rejected, True, entry, marking)
        elif decision is not None and decision.action is Action.PENDING:
            yield Chosen(item, operator, False, False, entry, waiting=True)
        elif kept or (decision is not None and decision.action is Action.REJECT):
            # What a rejected block covers would have to be decided one by one: that takes a reviewer.
            blocked = kind in BLOCKS and bool(item.finding.inner)
            yield Chosen(item, operator, False, kind not in BLOCKS, entry, waiting=blocked)
        else:
            yield Chosen(item, operator, True, False, entry)

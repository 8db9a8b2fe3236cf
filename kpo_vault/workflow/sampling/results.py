"""What a sample tells: how much was missed in it, and how much can have been missed at most."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from kpo_vault.vault.samples import Judgement, Sample, SampleKind, Verdict
from kpo_vault.workflow.sampling.bounds import CONFIDENCE, rule_of_three, upper_bound

__all__ = ["SampleResult", "result_of"]


@dataclass(frozen=True, slots=True)
class SampleResult:
    """The counts of a sample and its one-sided 95 % bounds; shares lie between 0 and 1.

    ``faulty`` of ``judged`` items, of ``drawn`` out of ``population``: passages with something missed, or decisions that
    the officer does not agree with. ``share_at_most`` is the exact binomial bound (the share itself once every item there
    is was judged), ``rule_of_three`` 3/n while nothing was found, ``items_at_most`` the bound in items.

    For passages, ``missed`` values by type were found, ``values_at_most`` is the bound on missed values in all documents,
    as many for each faulty passage as those judged had on average, at least one; ``recall`` is the share of the values in
    these documents that was hidden, as far as the sample tells, ``recall_at_least`` its lower bound. Both None while
    nothing was judged.
    """

    sample: str
    kind: str
    seed: str
    population: int
    documents: int
    hidden: int
    drawn: int
    judged: int
    faulty: int
    missed: Mapping[str, int]
    confidence: float
    share_at_most: float
    rule_of_three: float | None
    items_at_most: int
    values_at_most: int
    recall: float | None
    recall_at_least: float | None

    @property
    def complete(self) -> bool:
        """Whether every item that was drawn is judged."""
        return self.judged == self.drawn

    def as_json(self) -> dict[str, Any]:
        """Return the result for a program."""
        return asdict(self) | {"missed": dict(self.missed), "complete": self.complete}


def result_of(sample: Sample, standing: Mapping[int, Judgement]) -> SampleResult:
    """Reckon with the judgements that stand."""
    judgements = [entry for entry in standing.values() if entry.verdict is not Verdict.OPEN]
    judged = len(judgements)
    faulty = [entry for entry in judgements if entry.verdict is Verdict.FAULTY]
    missed = Counter(each.entity_type for entry in faulty for each in entry.missed)
    everything = judged == sample.population
    share = len(faulty) / judged if everything and judged else upper_bound(len(faulty), judged)
    # What was not judged can be faulty as a whole, what was judged sound cannot.
    items = min(math.floor(share * sample.population), sample.population - judged + len(faulty))
    items = max(items, len(faulty))
    values = each_has = 0.0
    if sample.kind is SampleKind.PASSAGES:
        each_has = max(1.0, missed.total() / len(faulty)) if faulty else 1.0
        values = items * each_has
    likely = len(faulty) / judged * sample.population * each_has if judged else 0.0
    told = sample.kind is SampleKind.PASSAGES and judged > 0 and sample.hidden > 0
    return SampleResult(
        sample=sample.id,
        kind=str(sample.kind),
        seed=sample.seed,
        population=sample.population,
        documents=sample.documents,
        hidden=sample.hidden,
        drawn=len(sample.items),
        judged=judged,
        faulty=len(faulty),
        missed=dict(sorted(missed.items())),
        confidence=CONFIDENCE,
        share_at_most=share,
        rule_of_three=None if faulty or not judged or everything else rule_of_three(judged),
        items_at_most=items,
        values_at_most=math.ceil(values),
        recall=sample.hidden / (sample.hidden + likely) if told else None,
        recall_at_least=sample.hidden / (sample.hidden + math.ceil(values)) if told else None,
    )

"""Sampling: how much may have been missed, told by what a person finds in a random part of what really leaves.

What may enter draws items, keeps what was judged, or reckons with the counts; the judgement itself is always a person's.
"""

from __future__ import annotations

from kpo_vault.vault.samples import (
    Judgement,
    Missed,
    Sample,
    SampledDecision,
    SampledPassage,
    SampleKind,
    Verdict,
)
from kpo_vault.workflow.sampling.bounds import rule_of_three, upper_bound
from kpo_vault.workflow.sampling.drawing import Drawn, draw_decisions, draw_passages
from kpo_vault.workflow.sampling.judging import SampleState, judge, list_samples, open_sample, take_back
from kpo_vault.workflow.sampling.results import SampleResult

__all__ = [
    "Drawn",
    "Judgement",
    "Missed",
    "Sample",
    "SampleKind",
    "SampleResult",
    "SampleState",
    "SampledDecision",
    "SampledPassage",
    "Verdict",
    "draw_decisions",
    "draw_passages",
    "judge",
    "list_samples",
    "open_sample",
    "rule_of_three",
    "take_back",
    "upper_bound",
]

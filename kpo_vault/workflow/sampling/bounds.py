"""How much can have been missed, given how much a sample showed: one-sided upper bounds on a share.

- Rule of three: nothing found in n, then at 95 % the share is below 3/n (Hanley and Lippman-Hand, JAMA 249, 1983).
- Exact binomial: the largest share p at which k or fewer of n would still be seen with a probability of 1 - confidence
  (Clopper and Pearson, Biometrika 26, 1934), found here by bisection of that definition.

The items are drawn without replacement and in shares of the documents, so that the binomial bound errs on the safe side
(Hoeffding, Annals of Mathematical Statistics 27, 1956).
"""

from __future__ import annotations

import math
from typing import Final

__all__ = ["CONFIDENCE", "binomial_tail", "rule_of_three", "upper_bound"]

CONFIDENCE: Final = 0.95
_STEPS: Final = 100  # of bisection: more than a float has bits


def rule_of_three(judged: int) -> float:
    """Return 3/n, the 95 % upper bound of a share of which n items showed none; 1.0 where n is under 3."""
    return min(1.0, 3 / judged) if judged > 0 else 1.0


def binomial_tail(found: int, judged: int, share: float) -> float:
    """Return the probability of at most ``found`` hits in ``judged`` independent draws, each a hit with ``share``."""
    if found >= judged or share <= 0.0:
        return 1.0
    if share >= 1.0:
        return 0.0
    yes, no = math.log(share), math.log1p(-share)
    logs = [
        math.lgamma(judged + 1)
        - math.lgamma(hits + 1)
        - math.lgamma(judged - hits + 1)
        + hits * yes
        + (judged - hits) * no
        for hits in range(found + 1)
    ]
    largest = max(logs)
    return min(1.0, math.exp(largest) * math.fsum(math.exp(log - largest) for log in logs))


def upper_bound(found: int, judged: int, confidence: float = CONFIDENCE) -> float:
    """Return the exact one-sided upper bound of a share of which ``found`` of ``judged`` items were hits.

    1.0 where nothing was judged, or everything was a hit. Raise ValueError for counts that cannot be.
    """
    if not 0 <= found <= judged or not 0.0 < confidence < 1.0:
        raise ValueError("a sample has between none and all of its items found")
    if found == judged:
        return 1.0
    if found == 0:
        return -math.expm1(math.log1p(-confidence) / judged)
    low, high = found / judged, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if binomial_tail(found, judged, middle) > 1.0 - confidence:
            low = middle
        else:
            high = middle
    return high

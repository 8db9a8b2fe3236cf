"""Which items a seed draws: each with the same chance, every group in its share, the same on every machine.

Nothing here depends on a library's random numbers: an item's rank is a SHA-256 of the seed and its address. Whoever has
the files and the seed draws the same sample again, in ten years and with another program.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from fractions import Fraction

__all__ = ["choose", "shares"]

_RANGE = 1 << 256


def choose(groups: Sequence[tuple[str, int]], size: int, seed: str) -> tuple[tuple[int, int], ...]:
    """Return ``size`` items as (group, number in it), in the random order in which they are to be judged.

    ``groups`` are addresses with their number of items. Within each group the sample is a simple random one. All items
    are returned where ``size`` is their number or more.
    """
    counts = [count for _, count in groups]
    taken = shares(counts, size, Fraction(_digest(seed, "share") + 1, _RANGE))
    chosen = []
    for group, ((address, count), share) in enumerate(zip(groups, taken, strict=True)):
        ranked = sorted(range(count), key=lambda item: (_digest(seed, "rank", address, str(item)), item))
        chosen += [(group, item) for item in ranked[:share]]
    return tuple(sorted(chosen, key=lambda item: _digest(seed, "order", groups[item[0]][0], str(item[1]))))


def shares(counts: Sequence[int], size: int, chance: Fraction) -> tuple[int, ...]:
    """Return how many items each group gives: its share of ``size``, rounded up or down by ``chance`` (0 < chance <= 1).

    Systematic rounding (Madow, Annals of Mathematical Statistics 20, 1949): over all chances every group gets exactly
    its share on average, so that each item has the same probability of being drawn.
    """
    total = sum(counts)
    if size >= total:
        return tuple(counts)
    taken, before = [], 0
    reached = Fraction(0)
    for count in counts:
        reached += Fraction(size * count, total)
        passed = math.floor(reached - chance) + 1 if reached >= chance else 0
        taken.append(passed - before)
        before = passed
    return tuple(taken)


def _digest(*parts: str) -> int:
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest(), "big")

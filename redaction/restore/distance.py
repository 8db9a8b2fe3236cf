"""How many edits lie between two short strings."""

from __future__ import annotations


def edit_distance(a: str, b: str) -> int:
    """Return the optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours."""
    before_last: list[int] = []
    last = list(range(len(b) + 1))
    for i, left in enumerate(a, start=1):
        row = [i]
        for j, right in enumerate(b, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (left != right))
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        before_last, last = last, row
    return last[-1]

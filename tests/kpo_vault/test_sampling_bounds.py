"""Bounds of samples: against the definition in exact fractions, against published values, and as properties."""

from __future__ import annotations

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kpo_vault.workflow.sampling import rule_of_three, upper_bound
from kpo_vault.workflow.sampling.bounds import binomial_tail
from kpo_vault.workflow.sampling.choosing import choose, shares


def exact_tail(found: int, judged: int, share: Fraction) -> Fraction:
    return sum(
        (comb(judged, k) * share**k * (1 - share) ** (judged - k) for k in range(found + 1)), Fraction(0)
    )


@pytest.mark.parametrize(
    ("found", "judged", "bound"),
    [  # one-sided 95 % upper limits as printed in tables of the binomial distribution
        (0, 1, 0.9500),
        (0, 10, 0.2589),
        (1, 10, 0.3942),
        (2, 10, 0.5069),
        (5, 10, 0.7776),
        (0, 20, 0.1391),
        (1, 20, 0.2161),
        (0, 30, 0.0950),
        (1, 30, 0.1486),
        (0, 59, 0.0495),
        (0, 299, 0.0100),
        (3, 100, 0.0757),
        (10, 10, 1.0),
    ],
)
def test_published_values(found, judged, bound):
    assert upper_bound(found, judged) == pytest.approx(bound, abs=6e-5)


@given(st.integers(1, 400), st.data())
@settings(deadline=None, max_examples=60)
def test_the_bound_is_where_the_tail_is_five_percent(judged, data):
    found = data.draw(st.integers(0, judged - 1))
    bound = upper_bound(found, judged)
    assert float(exact_tail(found, judged, Fraction(bound))) == pytest.approx(0.05, rel=1e-6)
    assert bound > found / judged


@given(st.integers(1, 300), st.integers(0, 300), st.floats(0.001, 0.999))
@settings(deadline=None, max_examples=60)
def test_the_tail_is_the_sum_of_its_definition(judged, found, share):
    found = min(found, judged)
    assert binomial_tail(found, judged, share) == pytest.approx(
        float(exact_tail(found, judged, Fraction(share))), rel=1e-7, abs=1e-290
    )


def test_rule_of_three_is_never_below_the_exact_bound():
    for judged in range(1, 2000):
        assert rule_of_three(judged) >= upper_bound(0, judged) - 1e-12
    assert rule_of_three(60) == 0.05
    assert rule_of_three(0) == 1.0


@pytest.mark.parametrize(("found", "judged", "confidence"), [(-1, 5, 0.95), (6, 5, 0.95), (1, 5, 1.0)])
def test_impossible_counts_are_refused(found, judged, confidence):
    with pytest.raises(ValueError, match="between none and all"):
        upper_bound(found, judged, confidence)


def test_nothing_judged_says_nothing():
    assert upper_bound(0, 0) == 1.0


groups = st.lists(st.integers(0, 60), min_size=1, max_size=12)


@given(groups, st.integers(1, 200), st.text("abcdef0123456789", min_size=1, max_size=16))
@settings(deadline=None, max_examples=100)
def test_a_sample_has_its_size_no_repeats_and_every_group_its_share(counts, size, seed):
    named = [(f"document {i}", count) for i, count in enumerate(counts)]
    drawn = choose(named, size, seed)
    total = sum(counts)
    assert len(drawn) == len(set(drawn)) == min(size, total)
    assert drawn == choose(named, size, seed)
    for number, count in enumerate(counts):
        got = sum(group == number for group, _ in drawn)
        if size < total:
            assert size * count // total <= got <= -(-size * count // total)
        else:
            assert got == count


@given(st.lists(st.integers(0, 12), min_size=1, max_size=6), st.integers(1, 30), st.integers(1, 4))
@settings(deadline=None, max_examples=40)
def test_over_all_chances_each_group_gets_exactly_its_share(counts, size, steps):
    total = sum(counts)
    if size >= total:
        return
    steps *= total  # the shares are multiples of 1 / total: these chances stand for all
    sums = [0] * len(counts)
    for step in range(1, steps + 1):
        for number, got in enumerate(shares(counts, size, Fraction(step, steps))):
            sums[number] += got
    assert [Fraction(each, steps) for each in sums] == [Fraction(size * count, total) for count in counts]


def test_a_seed_draws_the_same_items_for_ever():
    assert choose([("a", 5), ("b", 7)], 4, "seed") == choose([("a", 5), ("b", 7)], 4, "seed")
    assert choose([("a", 50)], 5, "seed") != choose([("a", 50)], 5, "another")
    assert choose([("a" * 64, 9), ("b" * 64, 4)], 4, "2026") == (
        (0, 5),
        (1, 2),
        (0, 7),
        (0, 4),
    )

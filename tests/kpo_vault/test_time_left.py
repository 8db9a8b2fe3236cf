"""The time that is left: unknown at first, right for steady work, calm for unsteady work."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpo_vault.time_left import TimeLeft


def test_nobody_knows_at_first():
    left = TimeLeft(100.0)
    assert left.seconds(100.0) is None
    left.note(0.5, 100.1)
    assert left.seconds(100.2) is None


@given(st.floats(5, 50_000), st.integers(5, 400))
def test_steady_work_is_told_right(whole: float, steps: int):
    left = TimeLeft(0.0)
    for step in range(1, steps):
        now = whole * step / steps
        left.note(step / steps, now)
        told = left.seconds(now)
        if told is not None:
            assert told == pytest.approx(whole - now, rel=0.02, abs=0.01)


@given(st.lists(st.tuples(st.floats(0.01, 100), st.floats(0, 1)), min_size=1, max_size=60))
def test_it_is_never_negative_nor_wild(reports: list[tuple[float, float]]):
    left, now = TimeLeft(0.0), 0.0
    for seconds, done in reports:
        now += seconds
        left.note(done, now)
        told = left.seconds(now)
        assert told is None or told >= 0


def test_a_pause_does_not_count():
    left = TimeLeft(0.0)
    left.note(0.25, 10.0)
    left.pause(10.0)
    assert left.seconds(500.0) == pytest.approx(30.0)
    left.resume(1010.0)
    left.note(0.5, 1020.0)
    assert left.seconds(1020.0) == pytest.approx(20.0)


def test_between_two_reports_time_goes_on_and_a_late_report_leaves_a_rest():
    left = TimeLeft(0.0)
    left.note(0.5, 50.0)
    assert left.seconds(60.0) == pytest.approx(40.0)
    assert left.seconds(500.0) == pytest.approx(5.0)

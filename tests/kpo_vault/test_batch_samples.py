"""The queue of samples is the same in any order, however many values a batch has."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from kpo_vault.vault.treatments import TreatedPlace
from kpo_vault.workflow.batch import sample_queue
from kpo_vault.workflow.batch.sample_queue import Samples


def _place(token: int, score: float, recognizer: str = "dates", replaced: bool = True) -> TreatedPlace:
    return TreatedPlace(
        segment=0, start=0, end=4, place="line 1", entity_type="PERSON", recognizer=recognizer, score=score,
        state="accepted", replaced=replaced, operator="token", reason="", reviewer="", decided="",
        token=f"PERSON-{token}", masked="A••",
    )  # fmt: skip


@given(
    st.lists(st.tuples(st.integers(0, 400), st.sampled_from([0.35, 0.4, 0.5, 0.6])), max_size=600),
    st.randoms(use_true_random=False),
)
def test_any_order_gives_the_same_queue(found: list[tuple[int, float]], chance: random.Random) -> None:
    documents = [(f"{number}.txt", [_place(*value)]) for number, value in enumerate(found)]
    ends = []
    for _ in range(2):
        samples = Samples()
        for name, treated in documents:
            samples.add(name, treated)
        ends.append(samples.least())
        chance.shuffle(documents)
    assert ends[0] == ends[1]
    assert len({sample.token for sample in ends[0]}) == len(ends[0])


def test_what_is_pruned_would_not_have_been_shown() -> None:
    chance = random.Random(4)
    values = [(number % 5000, chance.random()) for number in range(20_000)]
    samples = Samples()
    for number, value in enumerate(values):
        samples.add(f"{number}.txt", [_place(*value)])
    least: dict[int, float] = {}
    for token, score in values:
        least[token] = min(score, least.get(token, 1.0))
    expected = sorted(least.values())[: len(samples.least())]
    assert [sample.score for sample in samples.least()] == expected
    assert len(samples.least()) == sample_queue._SAMPLES


def test_what_stays_and_what_was_only_found_again_is_no_sample() -> None:
    samples = Samples()
    samples.add("a.txt", [_place(1, 0.4, replaced=False), _place(2, 0.4, "sweep"), _place(3, 0.4)])
    assert [sample.token for sample in samples.least()] == ["PERSON-3"]

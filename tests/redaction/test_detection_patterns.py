"""Every pattern of detection on hostile texts: linear time, and near digits the same matches as everywhere."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import time
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaction.detection import public, recognizers
from redaction.detection.digits import found_near_digits, reach_of
from redaction.detection.patterns import _alternatives, _factored, pattern_rows
from redaction.detection.recognizers import legends

# What repeats in a text that a regular expression can be slow on: each is repeated to the size of a passage.
_UNITS = (
    "a", "A", "1", " ", "-", ".", "(", "0-", "A ", "Aa ", "1 ", "1,", "a.", "@", "a@", "/", "\\a", "=", "%", "J. ", "van ", "\n",
    "é", "\u0301", "Ltd ", "No. ", "12 % ", "x;", "<", "ACGT", "C(=O)", "A-1 ", "€1 ", '"', "of the ", "12.5 mm ", "1 ± 2 ", "at 12 °C for ",
    "Aa-Bb ", "12:30 ", "a_b_", "v. ", "[0001] ", "1. A b ", "CONFIDENTIAL ", "c o n f ", "12,34,567 ", "US 1 ", "(a)(1)", "\u202e1", "\ud8001 ",
    "mother Aa, ", "a b\t", "1.1.", "A1", "a1 ", "\\\\a", "::", "x=1;", "-----BEGIN ", "5'-", "wt% ", "Q1 ", "Section 1(", " | ", "Ø1 ", "+1/-1 ",
)  # fmt: skip
_PASSAGE = 3_000
_LABEL = 8  # characters of the shortest label with what stands between it and its value
# How many times as long as the yardstick, on the same machine at the same moment, a pattern may take on the worst text.
# The slowest takes 5.5 times as long; quadratic ones take hundreds.
_BOUND = 8.0
_YARDSTICK = re.compile(r"(?:[^\W\d_]+[ .]){1,40}x"), "of the " * (_PASSAGE // len("of the "))


# Asked of one value only, never of a text.
_OF_ONE_VALUE = ("model", "labelled", "capitals", "stated")


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for index, row in enumerate(pattern_rows()):
        yield f"{row.entity} {index}{' after its label' if row.labels else ''}", row.shape
    for index, shape in enumerate((*public._shapes(), *public._eponyms())):
        yield f"public {index}", shape
    for kind, (shape, _) in legends._legends().items():
        yield kind, shape
    for info in pkgutil.iter_modules(recognizers.__path__):
        if info.name in _OF_ONE_VALUE:
            continue
        module = importlib.import_module(f"{recognizers.__name__}.{info.name}")
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{info.name}{name}", value


_PATTERNS = dict(_patterns())


def _seconds(name: str, text: str) -> float:
    """Return the processor time for all matches of a pattern, in the way in which it is used."""
    shape = _PATTERNS[name]
    started = time.process_time()
    if name.endswith("label"):
        for place in range(0, len(text), _LABEL):
            shape.match(text, place)
    else:
        sum(1 for _ in shape.finditer(text))
    return time.process_time() - started


def _yardstick() -> float:
    """Return the processor time for a pattern that tries 40 words at each of a passage's letters, in vain."""
    shape, text = _YARDSTICK
    started = time.process_time()
    assert not list(shape.finditer(text))
    return time.process_time() - started


@cache
def _quickest() -> float:
    return min(_yardstick() for _ in range(5))


def _is_quick(name: str, text: str) -> bool:
    """Whether a pattern takes linear time on a text; it is tried again, since a busy machine interrupts."""
    return _seconds(name, text) < _BOUND * _quickest() or any(
        _seconds(name, text) < _BOUND * _yardstick() for _ in range(4)
    )


@pytest.mark.parametrize("name", _PATTERNS)
def test_pattern_takes_linear_time(name: str) -> None:
    for unit in _UNITS:
        text = unit * (_PASSAGE // len(unit))
        assert _is_quick(name, text), unit


@pytest.mark.slow
@pytest.mark.parametrize("name", _PATTERNS)
def test_pattern_takes_linear_time_on_mixed_units(name: str) -> None:
    rng = random.Random(name)
    for _ in range(200):
        unit = "".join(rng.choice(_UNITS) for _ in range(rng.randint(2, 3)))
        text = unit * (_PASSAGE // len(unit))
        assert _is_quick(name, text), unit


_NEAR = [shape for shape in _PATTERNS.values() if reach_of(shape)]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(_UNITS), st.just("word " * 40), st.text(max_size=8)), max_size=30))
def test_near_digits_means_the_same_matches(pieces: list[str]) -> None:
    text = "".join(pieces)
    for shape in _NEAR:
        near = [match.span() for match in found_near_digits(shape, reach_of(shape), text)]
        assert near == [match.span() for match in shape.finditer(text)]


def test_most_numbers_are_sought_near_digits() -> None:
    rows = [row for row in pattern_rows("en") if not row.labels]
    assert sum(row.reach > 0 for row in rows) > len(rows) / 2
    assert reach_of(re.compile("[a-z]{1,9}")) == 0
    assert reach_of(re.compile("[a-z]*[0-9]")) == 0
    assert reach_of(re.compile(r"(?<=No\. )\w{2,9}")) == 0


@pytest.mark.parametrize(
    ("shape", "parts"),
    [
        (r"(?<!\w)a|(?<!\w)(?:b|c)", 2),
        (r"[^]|(]x|\||(a|b)", 3),
        (r"[|]", 1),
        ("", 1),
    ],
)
def test_alternatives_are_split_outside_of_groups_and_classes(shape: str, parts: int) -> None:
    assert len(_alternatives(shape)) == parts


def test_a_common_lookbehind_is_asked_once() -> None:
    assert _factored(r"(?<!\w)a\d|(?<!\w)(?:b|c)") == r"(?<!\w)(?:a\d|(?:b|c))"
    assert _factored(r"(?<!\w)a|b|(?<!\w)c") == r"(?<!\w)a|b|(?<!\w)c"

"""The field and the code: axioms, every single error, random double errors, no silent change of up to four."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.tokens import gf32

elements = st.integers(0, 31)
messages = st.lists(elements, min_size=27, max_size=27)


@given(elements, elements, elements)
def test_multiplication_is_a_field(a: int, b: int, c: int) -> None:
    assert gf32.multiply(a, b) == gf32.multiply(b, a)
    assert gf32.multiply(a, gf32.multiply(b, c)) == gf32.multiply(gf32.multiply(a, b), c)
    assert gf32.multiply(a, b ^ c) == gf32.multiply(a, b) ^ gf32.multiply(a, c)
    if b:
        assert gf32.multiply(gf32.divide(a, b), b) == a


def test_two_is_primitive() -> None:
    assert sorted(gf32.power(exponent) for exponent in range(31)) == list(range(1, 32))


def test_division_by_zero_is_refused() -> None:
    with pytest.raises(ZeroDivisionError):
        gf32.divide(1, 0)


def test_too_long_a_message_is_refused() -> None:
    with pytest.raises(ValueError, match="27"):
        gf32.check_symbols([0] * 28)


@given(messages)
def test_encoded_words_have_no_syndrome(message: list[int]) -> None:
    word = [*gf32.check_symbols(message), *message]
    assert gf32.syndromes(word) == (0, 0, 0, 0)
    assert gf32.locate_errors(word) == {}


@given(st.lists(elements, max_size=27))
def test_a_short_message_counts_as_followed_by_zeros(message: list[int]) -> None:
    assert gf32.check_symbols(message) == gf32.check_symbols(message + [0] * (27 - len(message)))


@given(messages)
def test_every_single_error_is_located(message: list[int]) -> None:
    word = [*gf32.check_symbols(message), *message]
    for index, difference in itertools.product(range(31), range(1, 32)):
        word[index] ^= difference
        assert gf32.locate_errors(word) == {index: difference}
        word[index] ^= difference


@given(messages, st.dictionaries(st.integers(0, 30), st.integers(1, 31), min_size=2, max_size=2))
def test_every_double_error_is_located(message: list[int], errors: dict[int, int]) -> None:
    word = [*gf32.check_symbols(message), *message]
    for index, difference in errors.items():
        word[index] ^= difference
    assert gf32.locate_errors(word) == errors


@given(messages, st.dictionaries(st.integers(0, 30), st.integers(1, 31), min_size=1, max_size=4))
def test_up_to_four_errors_are_noticed(message: list[int], errors: dict[int, int]) -> None:
    word = [*gf32.check_symbols(message), *message]
    for index, difference in errors.items():
        word[index] ^= difference
    assert any(gf32.syndromes(word))

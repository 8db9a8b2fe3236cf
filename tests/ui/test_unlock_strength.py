"""The estimate is a hint, but a misleading one would be worse than none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.unlock.strength import LEAST_CHARACTERS, Strength, estimate


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.TOO_SHORT),
        ("Tr0ub4dor&3", Strength.TOO_SHORT),
        ("passwordpassword", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("secret vault 12345", Strength.WEAK),
        ("correct horse battery staple", Strength.GOOD),
        ("correct horse battery staple lantern orbit", Strength.STRONG),
    ],
)
def test_examples(passphrase, expected):
    assert estimate(passphrase).strength is expected


@given(st.text(max_size=80))
def test_never_fails_and_short_is_short(passphrase):
    found = estimate(passphrase)
    assert found.bits >= 0
    assert (found.strength is Strength.TOO_SHORT) == (len(passphrase) < LEAST_CHARACTERS)

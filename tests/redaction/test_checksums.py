"""Check digits: published examples are valid, and one changed character makes them invalid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.detection import checksums
from redaction.detection.validators import VALIDATORS

_VALID = [
    ("card", "4539 1488 0343 6467"), ("card", "371449635398431"), ("iban", "GB33BUKB20201555555555"), ("aba", "021000021"),
    ("lei", "5493001KJTIIGC8Y1R12"), ("isin", "US0378331005"), ("cusip", "037833100"), ("sedol", "B0YBKJ7"),
    ("npi", "1245319599"), ("dea", "AB1234563"), ("vin", "1M8GDM9AXKP042788"), ("cas", "50-00-0"), ("cas", "7732-18-5"),
    ("aadhaar", "2341 2341 2346"), ("gstin", "27AAPFU0939F1ZV"), ("nhs", "943 476 5919"), ("nif", "12345678Z"),
    ("nif", "X1234567L"), ("nir", "2 69 05 49 588 157 80"), ("pesel", "44051401458"), ("cpf", "529.982.247-25"),
    ("imei", "490154203237518"), ("wallet", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"),
    ("wallet", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"), ("ssn", "536-22-8841"), ("itin", "912-74-1234"),
    ("pan", "ABCPM1234K"), ("nino", "AB123456C"), ("ip", "10.14.3.201"), ("ip", "2001:db8::1f"),
    ("mrz", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"), ("bic", "DEUTDEFF500"),
]  # fmt: skip
_DIGITS = (
    "card",
    "iban",
    "lei",
    "isin",
    "cusip",
    "sedol",
    "npi",
    "dea",
    "cas",
    "aadhaar",
    "nhs",
    "pesel",
    "cpf",
    "imei",
    "aba",
)


@pytest.mark.parametrize(("rule", "value"), _VALID)
def test_published_examples_are_valid(rule: str, value: str) -> None:
    assert VALIDATORS[rule](value)


@pytest.mark.parametrize(("rule", "value"), [(r, v) for r, v in _VALID if r in _DIGITS])
def test_one_wrong_last_digit_is_noticed(rule: str, value: str) -> None:
    wrong = value[:-1] + str((int(value[-1]) + 1) % 10)
    assert not VALIDATORS[rule](wrong)


@pytest.mark.parametrize("value", ["000-12-3456", "666-12-3456", "912-12-3456", "123-00-4567", "123-45-0000"])
def test_numbers_that_are_never_given_out(value: str) -> None:
    assert not VALIDATORS["ssn"](value)


@pytest.mark.parametrize("value", ["0.0.0.0", "127.0.0.1", "255.255.252.0", "::1", "1.2.3.999"])
def test_addresses_that_name_nothing(value: str) -> None:
    assert not VALIDATORS["ip"](value)


@given(st.sampled_from(sorted(VALIDATORS)), st.text(max_size=40))
def test_every_rule_is_total(rule: str, value: str) -> None:
    if rule != "latitude_longitude":
        assert VALIDATORS[rule](value) in (True, False)


@given(st.text("0123456789", min_size=1, max_size=30))
def test_luhn_accepts_exactly_one_check_digit(body: str) -> None:
    assert sum(checksums.luhn(body + digit) for digit in "0123456789") == 1


@given(st.text("0123456789", min_size=1, max_size=20))
def test_verhoeff_accepts_exactly_one_check_digit(body: str) -> None:
    assert sum(checksums.verhoeff(body + digit) for digit in "0123456789") == 1

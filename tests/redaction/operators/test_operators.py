"""The operators one by one, their way out where they do not fit, and Presidio's engines with them."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction import catalogue as entity_catalogue
from redaction import operators
from redaction.operators import NotApplicable, generalise, redact, surrogate
from redaction.operators.amounts import magnitude_band
from redaction.tokens import Spelling, TokenCodec, spell

TOKEN = TokenCodec(b"mask").issue("PERSON", 12, "b")


def test_the_catalogue_names_every_operator_with_a_sentence() -> None:
    catalogue = operators.catalogue()
    assert list(catalogue) == ["token", "redact", "surrogate", "generalise", "date_shift", "keep"]
    assert all(info.name == name and info.sentence.endswith(".") for name, info in catalogue.items())
    assert {name for name, info in catalogue.items() if info.reversible} == {
        "token",
        "surrogate",
        "date_shift",
        "keep",
    }
    assert {name for name, info in catalogue.items() if not info.safe_harbor} == {"date_shift", "keep"}


@pytest.mark.parametrize("spelling", list(Spelling))
def test_token_takes_the_spelling_of_its_place_and_comes_back(spelling: Spelling) -> None:
    parameters: dict[str, Any] = {"token": TOKEN, "spelling": spelling, "originals": {str(TOKEN): "Mr Smith"}}
    spelled = operators.apply("token", "Mr Smith", "PERSON", parameters)
    assert spelled == spell(TOKEN, spelling)
    assert operators.restore("token", spelled, "PERSON", parameters) == "Mr Smith"
    with pytest.raises(NotApplicable):
        operators.restore("token", spelled + " ", "PERSON", parameters)
    with pytest.raises(NotApplicable):
        operators.apply("token", "Mr Smith", "PERSON", {})


@given(st.text(min_size=1))
def test_redaction_does_not_show_the_length(text: str) -> None:
    assert operators.apply("redact", text, "PERSON", {}) == "[PERSON]"
    assert operators.apply("redact", text, "PERSON", {"style": "bar"}) == redact.BAR == "█████"
    assert operators.apply("redact", text, "PERSON", {"spelling": Spelling.SHEET_NAME}) == "REDACTED_PERSON"


@pytest.mark.parametrize(
    ("text", "entity_type", "result"),
    [
        ("67", "AGE", "60-69"), ("67 years old", "AGE", "60-69"), ("aged 0", "AGE", "0-9"), ("89", "AGE", "80-89"),
        ("90", "AGE", "90+"), ("a 104-year-old", "AGE", "90+"), ("18 months old", "AGE", "0-9"), ("3 y/o", "AGE", "0-9"),
        ("02139", "POSTAL_CODE", "021"), ("MA 02139-4307", "POSTAL_CODE", "021"), ("03601", "POSTAL_CODE", "000"),
        ("89301", "POSTAL_CODE", "000"), ("3 March 2024", "DATE_TIME", "2024"), ("03/04/87", "DATE_TIME", "1987"),
        ("spring of 1998", "DATE_TIME", "1998"), ("Monday, 3 March 2024", "DATE_TIME", "2024"),
        ("USD 1,250,000.00", "MONEY_TERM", "USD 1,000,000-9,999,999"), ("$3.2 million", "MONEY_TERM", "$1,000,000-9,999,999"),
        ("€ 4.500,00", "COMPENSATION", "€1,000-9,999"), ("Rs. 12 lakh", "MONEY_TERM", "Rs. 1,000,000-9,999,999"),
        ("(2,500)", "FORECAST", "-1,000-9,999"), ("1 000 000 EUR", "MONEY_TERM", "EUR 1,000,000-9,999,999"),
        ("0.45", "MONEY_TERM", "0-1"), ("INR 3.4 crore", "MONEY_TERM", "INR 10,000,000-99,999,999"),
    ],
)  # fmt: skip
def test_generalise(text: str, entity_type: str, result: str) -> None:
    assert generalise.apply(text, entity_type, {}) == result


def test_generalise_takes_parameters() -> None:
    assert generalise.apply("67", "AGE", {"band": 5}) == "65-69"
    assert generalise.apply("88", "AGE", {"band": 20}) == "80-89"
    assert generalise.apply("12 May 1931", "DATE_OF_BIRTH", {"reference_year": 2026}) == "1936 or earlier"
    assert generalise.apply("12 May 1936", "DATE_OF_BIRTH", {"reference_year": 2026}) == "1936 or earlier"
    assert generalise.apply("12 May 1937", "DATE_OF_BIRTH", {"reference_year": 2026}) == "1937"
    assert generalise.apply("3 March 2024", "CUSTOM", {"kind": "year"}) == "2024"


def test_a_wrong_parameter_never_lets_the_value_stand() -> None:
    for band in ("ten", None, 0, -5):
        assert operators.apply("generalise", "67", "AGE", {"band": band}) == "[AGE]"


def test_the_restricted_zip_codes_are_seventeen() -> None:
    assert len(generalise.RESTRICTED_ZIP3) == 17


@pytest.mark.parametrize(
    ("text", "entity_type"),
    [
        ("ninety-two", "AGE"),
        ("between 60 and 70", "AGE"),
        ("SW1A 1AA", "POSTAL_CODE"),
        ("3 March", "DATE_TIME"),
        ("1998 to 2001", "DATE_TIME"),
        ("a lot", "MONEY_TERM"),
        ("1,2,3", "PERSON"),
        ("Smith", "PERSON"),
    ],
)
def test_what_cannot_be_generalised_becomes_a_token_or_is_redacted(text: str, entity_type: str) -> None:
    with pytest.raises(NotApplicable):
        generalise.apply(text, entity_type, {})
    assert operators.apply("generalise", text, entity_type, {"token": TOKEN}) == str(TOKEN)
    assert operators.apply("generalise", text, entity_type, {}) == f"[{entity_type}]"


@given(st.integers(1, 10**12))
def test_an_amount_lies_in_its_band(amount: int) -> None:
    band = magnitude_band(f"${amount:,}")
    assert band is not None
    low, high = band.removeprefix("$").replace(",", "").split("-")
    assert int(low) <= amount <= int(high) < int(low) * 10


def test_a_result_that_shows_the_value_is_refused() -> None:
    assert operators.apply("generalise", "2024", "DATE_TIME", {"token": TOKEN}) == str(TOKEN)


def test_a_result_that_its_place_forbids_is_refused() -> None:
    parameters = {"token": TOKEN, "spelling": Spelling.IDENTIFIER}
    assert operators.apply("surrogate", "Anjali Menon", "PERSON", parameters) == spell(
        TOKEN, Spelling.IDENTIFIER
    )
    assert operators.apply(
        "surrogate", "a@b.org", "EMAIL_ADDRESS", parameters | {"spelling": Spelling.URL}
    ).isascii()


def test_an_unknown_operator_never_lets_the_value_stand() -> None:
    with pytest.raises(NotApplicable):
        operators.apply("hash", "Smith", "PERSON", {"token": TOKEN})
    with pytest.raises(NotApplicable):
        operators.restore("redact", "[PERSON]", "PERSON", {})


@pytest.mark.parametrize(
    "entity_type", ["PERSON", "ORGANIZATION", "LOCATION", "EMAIL_ADDRESS", "PHONE_NUMBER", "URL"]
)
def test_surrogates_are_stable_and_differ_by_number(entity_type: str) -> None:
    made = [surrogate.apply("Anjali Menon", entity_type, {"number": number}) for number in range(1, 801)]
    assert made == [
        surrogate.apply("Anjali Menon", entity_type, {"number": number}) for number in range(1, 801)
    ]
    assert len(set(made)) == len(made)


def test_surrogates_do_not_depend_on_the_value() -> None:
    values = {
        surrogate.apply(name, "PERSON", {"number": 7}) for name in ("Anjali Menon", "Bo Li", "Jan van Dam")
    }
    assert len(values) == 1


def test_a_surrogate_name_keeps_the_shape() -> None:
    def made(text: str) -> str:
        return surrogate.apply(text, "PERSON", {"number": 7})

    family = made("Smith")
    assert made("Dr Smith") == f"Dr {family}"
    assert made("SMITH") == family.upper()
    given_name = made("Jane Smith").split()[0]
    assert made("Smith, Jane") == f"{family}, {given_name}"
    assert surrogate.apply("Orchid Ltd", "ORGANIZATION", {"number": 1}).endswith(" Ltd")


def test_a_surrogate_comes_back_through_the_callers_mapping() -> None:
    made = operators.apply("surrogate", "Jane Smith", "PERSON", {"token": TOKEN})
    assert operators.restore("surrogate", made, "PERSON", {"originals": {made: "Jane Smith"}}) == "Jane Smith"
    with pytest.raises(NotApplicable):
        operators.restore("surrogate", "Somebody Else", "PERSON", {"originals": {made: "Jane Smith"}})


@pytest.mark.parametrize(
    ("entity_type", "number"), [("US_SSN", 1), ("PERSON", 0), ("PERSON", 10**6), ("PHONE_NUMBER", 801)]
)
def test_no_surrogate_without_a_harmless_one(entity_type: str, number: int) -> None:
    with pytest.raises(NotApplicable):
        surrogate.apply("078-05-1120", entity_type, {"number": number})


@given(st.sampled_from(["redact", "surrogate", "generalise", "date_shift"]), st.text(min_size=4), st.data())
def test_no_operator_but_keep_lets_a_value_stand(name: str, text: str, data: st.DataObject) -> None:
    entity_type = data.draw(st.sampled_from(list(entity_catalogue.entity_types())))
    token = TokenCodec(b"mask").issue(entity_type, 5)
    result = operators.apply(name, f"\u2020{text}", entity_type, {"token": token, "days": 3})
    assert f"\u2020{text}" not in result


def test_presidios_engines_run_them() -> None:
    from presidio_anonymizer.entities import OperatorConfig, OperatorResult, RecognizerResult

    from redaction.operators import engines

    text = "Mr Smith was born on 3 March 1954 in 02139."
    found = [
        RecognizerResult("PERSON", 0, 8, 1.0), RecognizerResult("DATE_TIME", 21, 33, 1.0), RecognizerResult("POSTAL_CODE", 37, 42, 1.0)
    ]  # fmt: skip
    shift = {"days": 18}
    made = engines.anonymizer_engine().anonymize(
        text,
        found,
        {
            "PERSON": OperatorConfig("token", {"token": TOKEN}),
            "DATE_TIME": OperatorConfig("date_shift", shift),
            "POSTAL_CODE": OperatorConfig("generalise", {}),
        },
    )
    assert made.text == f"{TOKEN} was born on 21 March 1954 in 021."
    back = engines.deanonymize_engine().deanonymize(
        made.text,
        [
            OperatorResult(item.start, item.end, item.entity_type)
            for item in made.items
            if item.entity_type != "POSTAL_CODE"
        ],
        {
            "PERSON": OperatorConfig("token", {"originals": {str(TOKEN): "Mr Smith"}}),
            "DATE_TIME": OperatorConfig("date_shift", shift),
        },
    )
    assert back.text == "Mr Smith was born on 3 March 1954 in 021."


def test_presidio_is_told_what_is_missing_and_nothing_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    from presidio_anonymizer.entities import InvalidParamError, OperatorConfig, RecognizerResult

    from redaction.operators import engines

    with caplog.at_level(logging.DEBUG):
        engine = engines.anonymizer_engine()
        with pytest.raises(InvalidParamError, match="date_shift needs the parameter days"):
            engine.anonymize(
                "3 May 2024",
                [RecognizerResult("DATE_TIME", 0, 10, 1.0)],
                {"DATE_TIME": OperatorConfig("date_shift")},
            )
        engine.anonymize(
            "Jane",
            [RecognizerResult("PERSON", 0, 4, 1.0)],
            {"PERSON": OperatorConfig("token", {"token": TOKEN})},
        )
    assert TOKEN.check not in caplog.text
    assert "Jane" not in caplog.text


def test_using_an_operator_does_not_load_presidio() -> None:
    code = "import sys, redaction.operators; sys.exit('presidio_anonymizer' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""Scraps of the entity model's guesses do not become values."""

from __future__ import annotations

import pytest

from redaction.detection.telling import could_be_value


@pytest.mark.parametrize(
    ("text", "entity_type"),
    [
        ("of", "ORGANIZATION"),
        ("Dr.", "PERSON"),
        ("materials", "ORGANIZATION"),
        ("118", "PROTECTED_TERM"),
        ("EUR", "MONEY_TERM"),
        ("14,250", "DATE_TIME"),
        ("0917", "DATE_TIME"),
        ("weeks", "DATE_TIME"),
        ("bill of materials", "MATTER_NUMBER"),
        ("0917", "MEDICAL_RECORD_NUMBER"),
        ("...", "PERSON"),
        ("SchemaID", "EMAIL_ADDRESS"),
        ("yyyy-mm-dd", "USERNAME"),
        ("ns1", "USERNAME"),
    ],
)
def test_scraps(text: str, entity_type: str) -> None:
    assert not could_be_value(text, entity_type)


@pytest.mark.parametrize(
    ("text", "entity_type"),
    [
        ("Anjali Menon-Roy", "PERSON"),
        ("王小明", "PERSON"),
        ("Court of Appeal", "ORGANIZATION"),
        ("2011", "DATE_TIME"),
        ("Monday", "DATE_TIME"),
        ("3 March", "DATE_TIME"),
        ("EUR 84m", "MONEY_TERM"),
        ("31418/06", "MATTER_NUMBER"),
        ("00482913", "MEDICAL_RECORD_NUMBER"),
        ("rlima_etl", "USERNAME"),
    ],
)
def test_values(text: str, entity_type: str) -> None:
    assert could_be_value(text, entity_type)

"""The catalogue of entity types and the rules that name them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from redaction.catalogue import Group, entity_types, families, family_of, safe_harbor_item
from redaction.detection.patterns import pattern_rows

_DESIGN = Path(__file__).parents[3] / "shared" / "design" / "entities.csv"


def test_each_type_has_a_sentence_and_a_family() -> None:
    for name, row in entity_types().items():
        assert name == row.name == name.upper()
        assert row.sentence[0].isupper() and len(row.sentence) > 10
        assert row.family in families()


def test_gates_are_the_legends_and_unfiled_inventions() -> None:
    gates = {name for name, row in entity_types().items() if row.group is Group.GATE}
    assert gates == {"PRIVILEGE_MARK", "CONFIDENTIAL_MARK", "EXPORT_CONTROL_MARK", "UNFILED_CLAIM"}


def test_every_item_of_safe_harbor_is_reached() -> None:
    letters = {row.safe_harbor for row in entity_types().values()} - {""}
    assert letters == set("ABCDFGHIJKLMNOPQR")


def test_unknown_types_are_custom() -> None:
    assert family_of("SOMETHING_NEW") == "CUSTOM"
    assert safe_harbor_item("SOMETHING_NEW") == ""


def test_patterns_only_name_types_of_the_catalogue() -> None:
    assert {row.entity for row in pattern_rows()} <= set(entity_types())


@pytest.mark.skipif(not _DESIGN.exists(), reason="the design folder is not beside this checkout")
def test_names_families_and_items_are_those_of_the_design() -> None:
    with _DESIGN.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            own = entity_types()[row["entity"]]
            assert (own.family, own.safe_harbor) == (row["family"], row["hipaa safe harbor item"][:1])

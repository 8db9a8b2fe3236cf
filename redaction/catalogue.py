"""The catalogue of everything that detection can name; policies and windows read it too."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from types import MappingProxyType

__all__ = ["EntityType", "Group", "entity_types", "families", "family_of", "safe_harbor_item"]


class Group(StrEnum):
    """Whose interest an entity type touches; a gate stops the whole document until a person has looked."""

    PERSONAL = "personal"
    PROPRIETARY = "proprietary"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class EntityType:
    """One kind of value: ``sentence`` says what it is in words for the reviewer.

    ``safe_harbor`` is the letter of the item in HIPAA's Safe Harbor list, 45 CFR 164.514(b)(2)(i), or empty.
    """

    name: str
    family: str
    sentence: str
    safe_harbor: str
    group: Group


@cache
def entity_types() -> Mapping[str, EntityType]:
    """Return all entity types by name, in the catalogue's order."""
    table = resources.files("resources").joinpath("entities.csv").read_text(encoding="utf-8")
    rows = [
        EntityType(row["name"], row["family"], row["sentence"], row["safe_harbor"], Group(row["group"]))
        for row in csv.DictReader(table.splitlines())
    ]
    return MappingProxyType({row.name: row for row in rows})


def families() -> tuple[str, ...]:
    """Return the names of the families in the catalogue's order."""
    return tuple(dict.fromkeys(row.family for row in entity_types().values()))


def family_of(entity_type: str) -> str:
    """Return the family of an entity type; a type that a policy made up belongs to CUSTOM."""
    row = entity_types().get(entity_type)
    return row.family if row else "CUSTOM"


def safe_harbor_item(entity_type: str) -> str:
    """Return the letter of the Safe Harbor item that the type falls under, or an empty string."""
    row = entity_types().get(entity_type)
    return row.safe_harbor if row else ""

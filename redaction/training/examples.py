"""Marked texts, and the labels that the model learns from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["FAMILIES", "IGNORED", "LABELS", "Example", "Mark", "build", "family_for", "join"]

FAMILIES = ("PERSON", "LOCATION", "ORGANIZATION", "DATE", "ID", "AMOUNT", "TERM", "AGE")
LABELS = ("O", *(f"{part}-{family}" for family in FAMILIES for part in "BI"))
IGNORED = "IGN"  # neither right nor wrong: annotators disagree, or rules do it better

# Entity types and the corpora's own families that are not what their catalogue family says.
_BY_TYPE = {
    "USERNAME": "ID",
    "COORDINATES": "ID",
    "AGE": "AGE",
    "COMPENSATION": "AMOUNT",
    "MONEY_TERM": "AMOUNT",
    "FORECAST": "AMOUNT",
    "PROJECT_CODENAME": "TERM",
    "PROTECTED_TERM": "TERM",
    "INVENTOR": "PERSON",
    "MINOR": "PERSON",
    "PARTY": "ORGANIZATION",
    "SUPPLIER_CUSTOMER": "ORGANIZATION",
    "PATENT_APPLICATION": "ID",
    "PATENT_NUMBER": "ID",
    "CAS_NUMBER": "ID",
    "PART_NUMBER": "ID",
    "LOT_NUMBER": "ID",
    "SPECIAL_CATEGORY": IGNORED,
    "GENETIC_DATA": IGNORED,
}
_BY_FAMILY = {
    "PERSON": "PERSON",
    "LOCATION": "LOCATION",
    "ORGANIZATION": "ORGANIZATION",
    "DATE": "DATE",
    "ID": "ID",
    "CONTACT": "ID",
    "FINANCIAL": "ID",
    "HEALTH": "ID",
    "SECRET": "ID",
    "LEGAL": "ID",
}
_MARKINGS = frozenset({"PRIVILEGE_MARK", "CONFIDENTIAL_MARK", "EXPORT_CONTROL_MARK"})


@dataclass(frozen=True, slots=True, repr=False)
class Mark:
    """Characters ``start`` to ``end`` of a text are a value of a family, or ``IGNORED``."""

    start: int
    end: int
    family: str


@dataclass(frozen=True, slots=True, repr=False)
class Example:
    """One document; ``source`` names the corpus and ``id`` the document in it."""

    source: str
    id: str
    text: str
    marks: tuple[Mark, ...]


def family_for(label: str, catalogue_family: str) -> str:
    """Return what the model learns for an entity type of the catalogue or a family of a public corpus."""
    if label in _MARKINGS:
        return IGNORED
    return _BY_TYPE.get(label) or _BY_FAMILY.get(catalogue_family, IGNORED)


def build(source: str, number: str, pieces: Iterable[tuple[str, str]]) -> Example:
    """Make an example of pieces of text with their families; an empty family is plain text."""
    parts: list[str] = []
    marks: list[Mark] = []
    size = 0
    for text, family in pieces:
        if family and text:
            marks.append(Mark(size, size + len(text), family))
        parts.append(text)
        size += len(text)
    return Example(source, number, "".join(parts), tuple(marks))


def join(source: str, examples: Iterable[Example], separator: str = "\n") -> Example:
    """Make one document of short ones, as the program does with the cells of a sheet."""
    parts: list[tuple[str, str]] = []
    names: list[str] = []
    for example in examples:
        if names:
            parts.append((separator, ""))
        names.append(example.id)
        place = 0
        for mark in sorted(example.marks, key=lambda m: m.start):
            if mark.start < place:
                continue
            parts.append((example.text[place : mark.start], ""))
            parts.append((example.text[mark.start : mark.end], mark.family))
            place = mark.end
        parts.append((example.text[place:], ""))
    return build(source, "+".join(names), parts)

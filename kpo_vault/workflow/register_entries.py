"""Tables and documents of the register on their way to the vault and back: descriptions in JSON, digests in bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kpo_vault.vault.registered import RegisteredEntry
from redaction.detection.register import ProtectedDocument, ProtectedTable, TableColumn, TextKind


@dataclass(frozen=True, slots=True, repr=False)
class TableSummary:
    """A registered table: its columns with their types, how many rows, how many of them have to be near each other."""

    name: str
    columns: tuple[TableColumn, ...]
    rows: int
    least: int


@dataclass(frozen=True, slots=True, repr=False)
class DocumentSummary:
    """A registered document: what it is made of, and how many words (or tokens) it has."""

    name: str
    kind: TextKind
    words: int


def table_description(table: ProtectedTable) -> dict[str, Any]:
    """Return what the vault keeps of a table beside its digests."""
    return {
        "uid": table.uid,
        "columns": [[c.name, c.entity_type, c.unique] for c in table.columns],
        "rows": table.rows,
        "cells": len(table.cells),
        "lengths": table.lengths,
        "least": table.least,
    }


def table_of(entry: RegisteredEntry, content: bytes, key: bytes) -> ProtectedTable:
    """Return a table as detection needs it."""
    about = entry.description
    columns = tuple(TableColumn(*column) for column in about["columns"])
    middle = entry.size - about["cells"]
    return ProtectedTable(
        entry.name,
        about["uid"],
        columns,
        about["rows"],
        key,
        content[:middle],
        content[middle:],
        about["lengths"],
        about["least"],
    )


def table_summary(entry: RegisteredEntry) -> TableSummary:
    """Return what a person may see of a table."""
    about = entry.description
    columns = tuple(TableColumn(*column) for column in about["columns"])
    return TableSummary(entry.name, columns, about["rows"], about["least"])


def document_description(document: ProtectedDocument) -> dict[str, Any]:
    """Return what the vault keeps of a document beside its fingerprints."""
    return {
        "uid": document.uid,
        "kind": document.kind.value,
        "words": document.words,
        "tags": len(document.tags),
        "sections": [list(section) for section in document.sections],
    }


def document_of(entry: RegisteredEntry, content: bytes, key: bytes) -> ProtectedDocument:
    """Return a document as detection needs it."""
    about = entry.description
    middle = entry.size - about["tags"]
    return ProtectedDocument(
        entry.name,
        about["uid"],
        TextKind(about["kind"]),
        about["words"],
        key,
        content[:middle],
        content[middle:],
        tuple((int(first), str(name)) for first, name in about["sections"]),
    )


def document_summary(entry: RegisteredEntry) -> DocumentSummary:
    """Return what a person may see of a document."""
    return DocumentSummary(entry.name, TextKind(entry.description["kind"]), entry.description["words"])

"""Reads a protected file as its format's reader sees it and holds it against its original; runs in a worker process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kpo_vault.workflow.comparing import Comparison, compare
from redaction.documents import registry
from redaction.documents.model import Document


@dataclass(frozen=True, slots=True, repr=False)
class Compared:
    """An output as a reader sees it, and what differs from its original."""

    output: Document
    comparison: Comparison


def compare_output(original: Document, path: Path) -> Compared:
    """Return an output and how it differs from its original; raises RedactionError, OSError."""
    output = registry.read(path.name, path.read_bytes())
    return Compared(output, compare(original, output))

"""The leak check on any file, whoever redacted it; needs no vault."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from kpo_vault.workflow.document_work import check_output
from kpo_vault.workflow.term_files import read_terms
from redaction.leakcheck import LeakReport, SensitiveValue


def check_files(
    paths: Sequence[Path], terms: Path, acknowledged: Collection[str] = ()
) -> tuple[LeakReport, ...]:
    """Search files for the terms of a text file, one a line; the reports name places and line numbers only."""
    values = tuple(SensitiveValue(term.text, term.entity_type) for term in read_terms(terms))
    return tuple(check_output(p.name, p.read_bytes(), values, frozenset(), acknowledged) for p in paths)

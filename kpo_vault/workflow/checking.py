"""The leak check on any file, whoever redacted it; needs no vault."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from kpo_vault.workflow.document_work import check_output
from kpo_vault.workflow.term_files import read_terms
from kpo_vault.workflow.workers import isolated, seconds_for
from redaction.leakcheck import LeakReport, SensitiveValue


def check_files(
    paths: Sequence[Path], terms: Path, acknowledged: Collection[str] = ()
) -> tuple[LeakReport, ...]:
    """Search files for the terms of a text file, one a line; the reports name places and line numbers only."""
    values = tuple(SensitiveValue(term.text, term.entity_type) for term in read_terms(terms))
    return tuple(_check(path, values, tuple(acknowledged)) for path in paths)


def _check(path: Path, values: tuple[SensitiveValue, ...], acknowledged: tuple[str, ...]) -> LeakReport:
    """Check one file in the worker process; raise ProcessingStopped if it ended the worker."""
    content = path.read_bytes()
    report: LeakReport = isolated(
        check_output,
        path.name,
        content,
        values,
        frozenset[str](),
        acknowledged,
        seconds=seconds_for(len(content)),
    )
    return report

"""What the tools ask of the workflow; both run in the worker process and touch no vault."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from kpo_vault.errors import UsageError
from kpo_vault.progress import CancelToken, Progress
from kpo_vault.workflow.checking import check_files
from kpo_vault.workflow.comparing import Comparison, compare_files
from redaction.leakcheck import LeakReport


def check(
    paths: Sequence[Path],
    terms: Path,
    acknowledged: Collection[str] = (),
    *,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[LeakReport, ...]:
    """Search files for the terms of a list; raises UsageError, RedactionError, Cancelled."""
    reports: list[LeakReport] = []
    for number, path in enumerate(paths):
        cancel.raise_if_cancelled()
        progress(number / len(paths), "")
        if not path.is_file():
            raise UsageError(f"There is no file {path.name}.")
        reports += check_files([path], terms, acknowledged)
    return tuple(reports)


def compare(original: Path, output: Path, *, progress: Progress, cancel: CancelToken) -> Comparison:
    """Hold two files against each other; raises UsageError, RedactionError."""
    cancel.raise_if_cancelled()
    progress(0.0, "")
    return compare_files(original, output)

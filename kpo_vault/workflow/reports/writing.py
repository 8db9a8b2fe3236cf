"""A report becomes a file whole or not at all, and an entry in the audit log with the file's digest."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kpo_vault.errors import UsageError
from kpo_vault.progress import CancelToken, Progress, part_of, silent
from kpo_vault.workflow.auditing import export_extract
from kpo_vault.workflow.folders import new_file, write_file
from kpo_vault.workflow.reports.csv_file import as_csv
from kpo_vault.workflow.reports.kinds import ReportKind, build
from kpo_vault.workflow.reports.model import Paper
from kpo_vault.workflow.reports.words import Language, Words
from kpo_vault.workflow.session import Session

__all__ = ["FORMATS", "WrittenReport", "write_report"]

_PROOFS: Final = ".jsonl"
FORMATS: Final[Mapping[ReportKind, tuple[str, ...]]] = {
    kind: (".pdf", ".csv", _PROOFS) if kind is ReportKind.AUDIT_EXTRACT else (".pdf", ".csv")
    for kind in ReportKind
}


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report that was written: where, how many rows its table has, and the SHA-256 of the file (hexadecimal)."""

    path: Path
    rows: int
    sha256: str


def write_report(
    session: Session,
    kind: ReportKind,
    matter_name: str,
    out: Path,
    *,
    paper: Paper = Paper.A4,
    with_originals: bool = False,
    language: Language = Language.ENGLISH,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> WrittenReport:
    """Write a report in a language, over an older file; the suffix of ``out`` says how: .pdf, .csv, and .jsonl for proofs of the log.

    The audit log gets the kind, the file's digest, and whether originals are in it, before the file appears. Raises
    what ``build`` raises, UsageError for another suffix, OutputFailed, Cancelled.
    """
    suffix = out.suffix.lower()
    if suffix not in FORMATS[kind]:
        raise UsageError(
            f"A report of this kind is written as {' or '.join(FORMATS[kind])}: name the file so."
        )
    if suffix == _PROOFS:
        count = export_extract(session, out, matter_name)
        return WrittenReport(out, count, hashlib.sha256(out.read_bytes()).hexdigest())
    progress(0.0, "Collecting the records")
    report = build(session, kind, matter_name, with_originals=with_originals, words=Words(language))
    if cancel:
        cancel.raise_if_cancelled()
    if suffix == ".csv":
        content = as_csv(report)
    else:
        from kpo_vault.workflow.reports.pdf import as_pdf  # noqa: PLC0415 - ReportLab is loaded where a PDF is made

        content = as_pdf(report, paper, part_of(progress, 0.2, 1.0), cancel)
    digest = hashlib.sha256(content).hexdigest()
    details: dict[str, str | int] = {"state": "with-originals"} if with_originals else {}
    with session.working_in(out.parent), new_file(out, overwrite=True) as private:
        write_file(private, content)
        session.log(
            "report",
            matter=session.matter(matter_name),
            action=str(kind),
            format=suffix[1:],
            digest=digest,
            rows=len(report.main.rows),
            **details,
        )
    progress(1.0, "Written")
    return WrittenReport(out, len(report.main.rows), digest)

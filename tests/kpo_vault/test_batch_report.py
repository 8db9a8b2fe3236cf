"""The summary of a batch: pace, refusals by reason, what to look at, and columns of numbers that read as such."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

from kpo_vault.workflow.batch import BatchReport, Status
from kpo_vault.workflow.batch.outcome import FileOutcome
from kpo_vault.workflow.batch.reporting import write_reports
from redaction.errors import ProcessingStopped

WRITTEN = tuple(
    FileOutcome(n, f"secret {n}.txt", Status.WRITTEN, f"letter {n}.txt", replaced=1200 * n, seconds=0.1 * n)
    for n in range(1, 4)
)
FILES = (
    *WRITTEN,
    FileOutcome(4, "secret 4.txt", Status.WRITTEN, "legend.txt", markings=("PRIVILEGE_LEGEND",)),
    FileOutcome(5, "secret 5.txt", Status.WRITTEN, "lost.txt", places_lost=2),
    FileOutcome(6, "secret 6.txt", Status.REFUSED, error=ProcessingStopped(reason="it took too long")),
    FileOutcome(7, "secret 7.txt", Status.WAITING),
)


def test_the_page_says_how_it_went(tmp_path: Path) -> None:
    report = BatchReport(
        tmp_path, FILES, {"PERSON": 7200}, elapsed=3600.0, words=7_200_000,
        finished=datetime(2026, 3, 4, 5, 6, tzinfo=UTC),
    )  # fmt: skip
    page = next(
        path for path in write_reports(report, tmp_path / "report") if path.suffix == ".html"
    ).read_text("utf-8")
    assert "2026-03-04 05:06 UTC. 7 documents, 7,200,000 words, in 60.0 minutes" in page
    assert "2,000 words a second" in page
    assert "it took too long" in page
    assert "secret" not in page
    looked_at = page.partition("Written, but to be looked at")[2].partition("<h2>")[0]
    assert "legend.txt" in looked_at
    assert "lost.txt" in looked_at
    assert "letter 1.txt" not in looked_at
    assert "<th class=n>findings replaced</th>" in page
    assert page.index("letter 3.txt") < page.index("letter 2.txt")  # the slowest first


def test_a_run_that_went_on_claims_no_pace(tmp_path: Path) -> None:
    """Most of it was done by an earlier run: words by the seconds of this one would say nothing."""
    files = (*WRITTEN, FileOutcome(4, "d.txt", Status.WRITTEN, "d.txt", resumed=True))
    report = BatchReport(tmp_path, files, elapsed=600.0, words=1_000_000)
    write_reports(report, tmp_path / "report")
    page = (tmp_path / "report" / "report.html").read_text("utf-8")
    assert "Outputs of an earlier run: 1. This run took 10.0 minutes." in page
    assert "a second" not in page


def test_what_was_refused_stands_before_what_went_well(tmp_path: Path) -> None:
    write_reports(BatchReport(tmp_path, FILES, {"PERSON": 3}), tmp_path / "report")
    page = (tmp_path / "report" / "report.html").read_text("utf-8")
    assert page.index("Refused and waiting") < page.index("Values replaced, by type")
    assert "There is no output; the reason is given below" in page


def test_the_tables_hold_every_document(tmp_path: Path) -> None:
    write_reports(BatchReport(tmp_path, FILES), tmp_path / "report")
    with (tmp_path / "report" / "documents.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["number"] for row in rows] == [str(n) for n in range(1, 8)]
    assert [row["code"] for row in rows][5] == ProcessingStopped.code
    assert {row["status"] for row in rows} == {"written", "refused", "waiting"}

"""A report's table as CSV after RFC 4180: UTF-8, CRLF, a heading line; no cell is a formula to a spreadsheet."""

from __future__ import annotations

import csv
import io

from kpo_vault.workflow.csv_cells import harmless
from kpo_vault.workflow.reports.model import Report

__all__ = ["as_csv"]


def as_csv(report: Report) -> bytes:
    """Return the bytes of the file; the same report gives the same bytes."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([column.heading for column in report.main.columns])
    for row in report.main.rows:
        writer.writerow([harmless(cell) for cell in row])
    return stream.getvalue().encode("utf-8", "backslashreplace")

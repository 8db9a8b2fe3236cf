"""A report's table as CSV after RFC 4180: UTF-8, CRLF, a heading line; no cell is a formula to a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import Final

from kpo_vault.workflow.reports.model import Report

__all__ = ["as_csv", "harmless"]

_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def as_csv(report: Report) -> bytes:
    """Return the bytes of the file; the same report gives the same bytes."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([column.heading for column in report.main.columns])
    for row in report.main.rows:
        writer.writerow([harmless(cell) for cell in row])
    return stream.getvalue().encode("utf-8", "backslashreplace")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs: one that begins like a formula gets an apostrophe before it.

    A space before the sign does not help: some programs trim it.
    """
    cell = cell.replace("\0", "")
    return "'" + cell if cell.lstrip(" ").startswith(_STARTS) else cell

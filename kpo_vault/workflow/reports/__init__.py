"""Reports for regulators and clients, as PDF and CSV: what was hidden, what remains, who holds the key, what left.

What may enter collects one report from records without original values, or writes any report in one format. Only counsel
may ask for originals, in the redaction log alone, and the audit log says so.
"""

from __future__ import annotations

from kpo_vault.workflow.reports.kinds import ReportKind, build
from kpo_vault.workflow.reports.model import Paper, Report
from kpo_vault.workflow.reports.words import Language, Words
from kpo_vault.workflow.reports.writing import FORMATS, WrittenReport, write_report

__all__ = [
    "FORMATS",
    "Language",
    "Paper",
    "Report",
    "ReportKind",
    "Words",
    "WrittenReport",
    "build",
    "write_report",
]

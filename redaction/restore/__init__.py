"""Restoring: the tokens of a returned document back to the exact forms that they stood for, with a report.

What enters here works on segments and a codebook in memory; it opens no file and no vault, and its reports hold
tokens and places but never an original.
"""

from __future__ import annotations

from redaction.restore.codebook import Codebook
from redaction.restore.report import RestoreItem, RestoreReport, RestoreStatus
from redaction.restore.restoring import Place, Restoration, restore_document
from redaction.restore.surface import Surface
from redaction.restore.written import Written

__all__ = [
    "Codebook",
    "Place",
    "Restoration",
    "RestoreItem",
    "RestoreReport",
    "RestoreStatus",
    "Surface",
    "Written",
    "restore_document",
]

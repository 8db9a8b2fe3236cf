"""Reads a protected file as its format's reader sees it; runs in the worker process."""

from __future__ import annotations

from pathlib import Path

from kpo_vault.progress import CancelToken, Progress
from redaction.documents import registry
from redaction.documents.model import Document


def read_output(path: Path, *, progress: Progress, cancel: CancelToken) -> Document:
    """Return an output's document; raises RedactionError."""
    cancel.raise_if_cancelled()
    document = registry.read(path.name, path.read_bytes())
    progress(1.0, "")
    return document

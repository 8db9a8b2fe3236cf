"""Names and text strings of a file as Python strings, whatever bytes they were written in."""

from __future__ import annotations

from typing import Any

import pikepdf


def name_of(value: Any) -> str:
    """Return a name with its slash; empty for anything that is no name."""
    if not isinstance(value, pikepdf.Name):
        return ""
    try:
        return str(value)
    except UnicodeDecodeError:
        return bytes(value).decode("latin-1")


def text_of(value: Any) -> str:
    """Return a text string's text (7.9.2.2); empty for anything that is no string."""
    if not isinstance(value, pikepdf.String):
        return ""
    try:
        return str(value)
    except (UnicodeError, ValueError):
        return bytes(value).decode("latin-1")

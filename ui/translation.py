"""How texts that stand in tables are marked for the collector of translations."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return the text: the collector looks for calls of this name, Qt's own has no type."""
    return text

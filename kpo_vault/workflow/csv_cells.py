"""Cells of the tables that we write for spreadsheets."""

from __future__ import annotations

from typing import Final

_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs: one that begins like a formula gets an apostrophe before it.

    A space before the sign does not help: some programs trim it.
    """
    cell = cell.replace("\0", "")
    return "'" + cell if cell.lstrip(" ").startswith(_STARTS) else cell

"""Paths as a person reads them."""

from __future__ import annotations

from pathlib import Path


def shown(path: Path) -> str:
    """Return a path with the person's own folder written as "~"."""
    home = Path.home()
    return (
        f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) and path != home else str(path)
    )

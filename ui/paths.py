"""Paths as a person reads them."""

from __future__ import annotations

from pathlib import Path


def shown(path: Path) -> str:
    """Return a path with the person's own folder written as "~"."""
    home = Path.home()
    if path == home:
        return "~"
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)


def typed(text: str) -> Path:
    """Return the path that a person wrote, "~" being their own folder."""
    return Path(text.strip()).expanduser()

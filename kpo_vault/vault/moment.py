"""Times as the vault keeps them: UTC, to the second."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """Return the present time as ISO 8601 text in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def parse(text: str) -> datetime:
    """Return the time that ``now`` wrote."""
    return datetime.fromisoformat(text)

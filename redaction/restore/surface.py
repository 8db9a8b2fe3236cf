"""The exact form that stood in a document before it was replaced."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Surface:
    """The exact original form behind a token; ``stored`` is what the file stored where that was not the text."""

    text: str
    stored: str | None = None

    def __repr__(self) -> str:
        """Show the length only."""
        return f"<Surface {len(self.text)} characters>"

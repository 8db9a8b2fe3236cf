"""PDF: pages are read glyph by glyph, text-showing operators are rewritten, the rest is rebuilt by allow-list.

What enters here knows ISO 32000 and nothing of detection; everything else sees ``FORMAT`` only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redaction.documents.pdf.format import FORMAT as FORMAT

__all__ = ["FORMAT"]


def __getattr__(name: str) -> object:
    """Load the PDF libraries only when the format is used."""
    if name == "FORMAT":
        from redaction.documents.pdf.format import FORMAT  # noqa: PLC0415

        return FORMAT
    raise AttributeError(name)
